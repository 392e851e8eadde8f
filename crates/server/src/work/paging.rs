//! Long lists, a hundred at a time.

use serde::{Deserialize, Deserializer};

/// So many stand on one page.
pub const AT_ONCE: usize = 100;

/// Which page of a list is asked for, as in `?page=2`; whatever is no number asks for the first.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Turn {
    #[serde(default, deserialize_with = "number")]
    page: Option<usize>,
}

fn number<'de, D: Deserializer<'de>>(from: D) -> Result<Option<usize>, D::Error> {
    Ok(String::deserialize(from)?.parse().ok())
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

    /// Where another page of the list lies, for whoever reads it at an address: all else that was asked for stays.
    pub fn at(&self, here: &str, page: usize) -> String {
        let query = here.split_once('?').map_or("", |(_, query)| query);
        let asked = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("page="));
        let all: Vec<String> = asked.map(str::to_owned).chain([format!("page={page}")]).collect();
        format!("?{}", all.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(page: &str) -> Turn {
        serde_html_form::from_str(&format!("page={page}")).unwrap()
    }

    #[test]
    fn every_row_stands_on_exactly_one_page() {
        let rows: Vec<usize> = (0..250).collect();
        let all: Vec<usize> = (1..=3).flat_map(|page| Paging::of(rows.clone(), turn(&page.to_string())).0).collect();
        assert_eq!(all, rows);
    }

    #[test]
    fn another_page_keeps_what_else_was_asked_for() {
        let paging = Paging { page: 1, pages: 3 };
        assert_eq!(paging.at("/needs", 2), "?page=2");
        assert_eq!(paging.at("/needs?place=5&page=1&standing=", 2), "?place=5&standing=&page=2");
        assert_eq!(paging.at("/needs?page=3", 2), "?page=2");
    }

    #[test]
    fn a_page_past_the_end_is_the_last() {
        let (rows, paging) = Paging::of(vec![1, 2], turn("9"));
        assert_eq!((rows, paging), (vec![1, 2], Paging { page: 1, pages: 1 }));
        assert_eq!(Paging::of(vec![1, 2], turn("no number")).1.page, 1);
        assert_eq!(Paging::of(Vec::<u8>::new(), turn("0")).1, Paging { page: 1, pages: 1 });
    }
}
