//! Voices as points in a space of few dimensions, where those whose words keep the same company lie near each other
//! (latent semantic analysis: Deerwester et al. 1990), found by a random projection that is made sharper twice (Halko,
//! Martinsson and Tropp 2011).

use super::{chance::Chance, sparse::Sparse};

/// Each turn lets what is small die away against what is large.
const SHARPENED: usize = 2;
/// A few dimensions more than wanted make those wanted exact enough.
const SPARE: usize = 10;
/// A small table has settled long before so many turns of all its planes.
const TURNS: usize = 30;

/// Points of `depth` coordinates, one voice after the other.
#[derive(Clone, Debug)]
pub(super) struct Points {
    pub(super) depth: usize,
    pub(super) coordinates: Vec<f32>,
}

impl Points {
    pub(super) fn at(&self, nth: usize) -> &[f32] {
        &self.coordinates[nth * self.depth..(nth + 1) * self.depth]
    }

    /// How near two points lie: the cosine of what is between them, if both are of length one.
    pub(super) fn near(&self, one: usize, other: usize) -> f32 {
        self.at(one).iter().zip(self.at(other)).map(|(x, y)| x * y).sum()
    }

    /// Moved so that nothing is the middle of all.
    pub(super) fn centred(mut self) -> Self {
        let mut middle = vec![0.0_f64; self.depth];
        for point in self.coordinates.chunks_exact(self.depth.max(1)) {
            for (sum, x) in middle.iter_mut().zip(point) {
                *sum += f64::from(*x);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 voices")]
        let voices = (self.coordinates.len() / self.depth.max(1)) as f64;
        for point in self.coordinates.chunks_exact_mut(self.depth.max(1)) {
            for (x, sum) in point.iter_mut().zip(&middle) {
                #[expect(clippy::cast_possible_truncation, reason = "a coordinate")]
                {
                    *x -= (sum / voices) as f32;
                }
            }
        }
        self
    }

    /// These and others of the same voices side by side, each as heavy as is said.
    pub(super) fn beside(&self, own: f32, others: &Self, theirs: f32) -> Self {
        let depth = self.depth + others.depth;
        let voices = self.coordinates.len() / self.depth.max(1);
        let row = |nth| self.at(nth).iter().map(move |x| x * own).chain(others.at(nth).iter().map(move |x| x * theirs));
        Self { depth, coordinates: (0..voices).flat_map(row).collect() }
    }

    /// Each point moved to length one; what lies at the middle stays there.
    pub(super) fn normalised(mut self) -> Self {
        for point in self.coordinates.chunks_exact_mut(self.depth.max(1)) {
            let length = point.iter().map(|x| x * x).sum::<f32>().sqrt();
            if length > 1e-12 {
                for x in point {
                    *x /= length;
                }
            }
        }
        self
    }
}

/// The first `depth` dimensions of a table.
pub(super) fn points(table: &Sparse, depth: usize, seed: u64) -> Points {
    let (high, wide) = (table.height(), table.width());
    let depth = depth.min(high).min(wide);
    let broad = (depth + SPARE).min(high).min(wide);
    if depth == 0 {
        return Points { depth: 0, coordinates: Vec::new() };
    }
    let mut chance = Chance::seeded(seed);
    let mut basis: Vec<f32> = (0..high * broad).map(|_| normal(&mut chance)).collect();
    let mut turned = vec![0.0; wide * broad];
    for _ in 0..=SHARPENED {
        table.turned_times(&basis, &mut turned, broad);
        basis = orthonormal(&table.times(&turned, broad), broad);
    }
    // The eigenvectors of Qᵀ A Aᵀ Q turn the basis to the main axes.
    table.turned_times(&basis, &mut turned, broad);
    let mut square = vec![0.0_f64; broad * broad];
    for (row, seen) in basis.chunks_exact(broad).zip(table.times(&turned, broad).chunks_exact(broad)) {
        for (i, (x, sums)) in row.iter().zip(square.chunks_exact_mut(broad)).enumerate() {
            for (sum, y) in sums.iter_mut().zip(&seen[..=i]) {
                *sum += f64::from(*x) * f64::from(*y);
            }
        }
    }
    for i in 0..broad {
        for j in 0..i {
            square[j * broad + i] = square[i * broad + j];
        }
    }
    let (values, vectors) = eigen(square, broad);
    let mut order: Vec<usize> = (0..broad).collect();
    order.sort_by(|one, other| values[*other].total_cmp(&values[*one]).then(one.cmp(other)));
    let mut coordinates = vec![0.0; high * depth];
    for (nth, point) in coordinates.chunks_exact_mut(depth).enumerate() {
        let row = &basis[nth * broad..(nth + 1) * broad];
        for (axis, x) in order.iter().zip(point) {
            let sum: f64 = row.iter().enumerate().map(|(i, q)| f64::from(*q) * vectors[axis * broad + i]).sum();
            #[expect(clippy::cast_possible_truncation, reason = "a coordinate")]
            {
                *x = (sum * values[*axis].max(0.0).sqrt()) as f32;
            }
        }
    }
    Points { depth, coordinates }
}

/// Nearly normal: the sum of twelve shares, which is the same on every machine.
#[expect(clippy::cast_possible_truncation, reason = "a coordinate")]
fn normal(chance: &mut Chance) -> f32 {
    ((0..12).map(|_| chance.share()).sum::<f64>() - 6.0) as f32
}

/// Columns at right angles to each other and of length one (Gram and Schmidt, twice).
fn orthonormal(table: &[f32], depth: usize) -> Vec<f32> {
    let high = table.len() / depth;
    let mut columns: Vec<Vec<f32>> = (0..depth).map(|c| (0..high).map(|r| table[r * depth + c]).collect()).collect();
    for nth in 0..depth {
        let (before, rest) = columns.split_at_mut(nth);
        let column = &mut rest[0];
        for _ in 0..2 {
            for other in before.iter() {
                let along = dot(column, other);
                for (x, y) in column.iter_mut().zip(other) {
                    *x -= along * y;
                }
            }
        }
        let length = dot(column, column).sqrt();
        let factor = if length > 1e-9 { 1.0 / length } else { 0.0 };
        for x in column {
            *x *= factor;
        }
    }
    let mut out = vec![0.0; high * depth];
    for (c, column) in columns.iter().enumerate() {
        for (r, x) in column.iter().enumerate() {
            out[r * depth + c] = *x;
        }
    }
    out
}

fn dot(one: &[f32], other: &[f32]) -> f32 {
    summed(one, other, |x, y| x * y)
}

/// How far two points lie from each other, squared.
pub(super) fn apart(one: &[f32], other: &[f32]) -> f32 {
    summed(one, other, |x, y| (x - y) * (x - y))
}

/// Eight sums side by side, which a machine adds at once, and always in the same order.
fn summed(one: &[f32], other: &[f32], both: impl Fn(f32, f32) -> f32) -> f32 {
    let mut sums = [0.0_f32; 8];
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let rest: f32 = ones.remainder().iter().zip(others.remainder()).map(|(x, y)| both(*x, *y)).sum();
    for (x, y) in ones.zip(others) {
        for i in 0..8 {
            sums[i] += both(x[i], y[i]);
        }
    }
    sums.iter().sum::<f32>() + rest
}

/// Eigenvalues and eigenvectors (as rows) of a symmetric table, by turning its planes one by one until nothing is left
/// beside the diagonal (Jacobi 1846).
fn eigen(mut square: Vec<f64>, side: usize) -> (Vec<f64>, Vec<f64>) {
    let mut vectors = vec![0.0; side * side];
    for nth in 0..side {
        vectors[nth * side + nth] = 1.0;
    }
    for _ in 0..TURNS {
        let squared = |table: &[f64]| table.iter().map(|value| value * value).sum::<f64>();
        let diagonal: f64 = (0..side).map(|nth| square[nth * side + nth] * square[nth * side + nth]).sum();
        let all = squared(&square);
        if all - diagonal <= 1e-14 * all {
            break;
        }
        for one in 0..side {
            for other in one + 1..side {
                turn(&mut square, &mut vectors, side, one, other);
            }
        }
    }
    ((0..side).map(|nth| square[nth * side + nth]).collect(), vectors)
}

/// Turns one plane so that its two axes have nothing to do with each other.
fn turn(square: &mut [f64], vectors: &mut [f64], side: usize, one: usize, other: usize) {
    let between = square[one * side + other];
    if between.abs() <= f64::MIN_POSITIVE {
        return;
    }
    let slope = (square[other * side + other] - square[one * side + one]) / (2.0 * between);
    let sign = if slope < 0.0 { -1.0 } else { 1.0 };
    let tangent = sign / (slope.abs() + (slope * slope + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let along = tangent * cosine;
    rotate(rows(square, side, one, other), cosine, along);
    rotate(rows(vectors, side, one, other), cosine, along);
    // The table is symmetric: what its rows have become, its columns become.
    let corner = |table: &[f64], first: usize, second: usize| table[first * side + second];
    let (mine, between, theirs) = (corner(square, one, one), corner(square, one, other), corner(square, other, other));
    let under = corner(square, other, one);
    for nth in 0..side {
        square[nth * side + one] = square[one * side + nth];
        square[nth * side + other] = square[other * side + nth];
    }
    square[one * side + one] = cosine * mine - along * between;
    square[other * side + other] = along * under + cosine * theirs;
    square[one * side + other] = 0.0;
    square[other * side + one] = 0.0;
}

/// Two rows of a table, the first above the second.
fn rows(table: &mut [f64], side: usize, one: usize, other: usize) -> (&mut [f64], &mut [f64]) {
    let (above, below) = table.split_at_mut(other * side);
    (&mut above[one * side..(one + 1) * side], &mut below[..side])
}

fn rotate((ones, others): (&mut [f64], &mut [f64]), cosine: f64, along: f64) {
    for (one, other) in ones.iter_mut().zip(others) {
        (*one, *other) = (cosine * *one - along * *other, along * *one + cosine * *other);
    }
}
