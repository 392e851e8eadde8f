//! Long lists, a hundred at a time.

use serde::Deserialize;

/// So many stand on one page.
pub const AT_ONCE: usize = 100;

/// Which page of a list is asked for, as in `?page=2`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Turn {
    #[serde(default)]
    page: Option<usize>,
}

/// Where in a list the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The page, counted from one.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
}

impl Paging {
    /// The rows of the page asked for; a page past the end is the last one.
    pub fn of<T>(rows: Vec<T>, turn: Turn) -> (Vec<T>, Self) {
        let pages = rows.len().div_ceil(AT_ONCE).max(1);
        let page = turn.page.unwrap_or(1).clamp(1, pages);
        let shown = rows.into_iter().skip((page - 1) * AT_ONCE).take(AT_ONCE).collect();
        (shown, Self { page, pages })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_stands_on_exactly_one_page() {
        let rows: Vec<usize> = (0..250).collect();
        let all: Vec<usize> = (1..=3).flat_map(|page| Paging::of(rows.clone(), Turn { page: Some(page) }).0).collect();
        assert_eq!(all, rows);
    }

    #[test]
    fn a_page_past_the_end_is_the_last() {
        let (rows, paging) = Paging::of(vec![1, 2], Turn { page: Some(9) });
        assert_eq!((rows, paging), (vec![1, 2], Paging { page: 1, pages: 1 }));
        assert_eq!(Paging::of(Vec::<u8>::new(), Turn { page: Some(0) }).1, Paging { page: 1, pages: 1 });
    }
}
