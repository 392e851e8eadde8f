//! A table that is mostly empty: rows are voices, columns are what stands in them.

/// Rows of (column, weight), one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Sparse {
    /// Where each row begins; one more than there are rows.
    starts: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f32>,
    width: usize,
}

impl Sparse {
    /// A table of these rows. Columns of a row are in order and below `width`.
    pub(super) fn of(rows: impl Iterator<Item = Vec<(u32, f32)>>, width: usize) -> Self {
        let mut table = Self { starts: vec![0], columns: Vec::new(), values: Vec::new(), width };
        for row in rows {
            for (column, value) in row {
                table.columns.push(column);
                table.values.push(value);
            }
            table.starts.push(table.columns.len());
        }
        table
    }

    /// Tables of the same voices side by side, each as heavy as is said.
    pub(super) fn beside(tables: &[(&Self, f32)]) -> Self {
        let width = tables.iter().map(|(table, _)| table.width).sum();
        let height = tables.first().map_or(0, |(table, _)| table.height());
        let rows = (0..height).map(|nth| {
            let mut row = Vec::new();
            let mut from = 0;
            for (table, weight) in tables {
                row.extend(
                    table.row(nth).filter_map(|(column, value)| Some((u32::try_from(from + column).ok()?, value * weight))),
                );
                from += table.width;
            }
            row
        });
        Self::of(rows, width)
    }

    pub(super) fn height(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    pub(super) const fn width(&self) -> usize {
        self.width
    }

    pub(super) fn row(&self, nth: usize) -> impl Iterator<Item = (usize, f32)> {
        let at = self.starts[nth]..self.starts[nth + 1];
        self.columns[at.clone()].iter().map(|column| *column as usize).zip(self.values[at].iter().copied())
    }

    /// This table times a dense one of `depth` columns: one row for each of ours.
    pub(super) fn times(&self, dense: &[f32], depth: usize) -> Vec<f32> {
        let mut out = vec![0.0; self.height() * depth];
        for (nth, sum) in out.chunks_exact_mut(depth).enumerate() {
            for (column, value) in self.row(nth) {
                add(sum, &dense[column * depth..(column + 1) * depth], value);
            }
        }
        out
    }

    /// This table, turned, times a dense one of `depth` columns, laid into `out`: one row for each of our columns.
    pub(super) fn turned_times(&self, dense: &[f32], out: &mut [f32], depth: usize) {
        out.fill(0.0);
        for nth in 0..self.height() {
            let given = &dense[nth * depth..(nth + 1) * depth];
            for (column, value) in self.row(nth) {
                add(&mut out[column * depth..(column + 1) * depth], given, value);
            }
        }
    }
}

fn add(sum: &mut [f32], given: &[f32], weight: f32) {
    for (sum, given) in sum.iter_mut().zip(given) {
        *sum += weight * given;
    }
}
