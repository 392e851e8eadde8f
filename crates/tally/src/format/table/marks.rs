//! What a single cell says.

use super::{Means, words};
use crate::format::{Fault, amount::Amount, fault::shown};

/// The mark of a cell; none where it is empty or says no.
pub(super) fn mark(line: usize, column: &str, cell: &str, means: &Means) -> Result<Option<u32>, Fault> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let wrong = |needs| Fault::Number { line, what: column.to_owned(), value: shown(cell), needs };
    match means {
        Means::Approval if words::among(cell, words::YES) => Ok(Some(0)),
        Means::Approval if words::among(cell, words::NO) => Ok(None),
        Means::Approval => {
            let allowed = "yes or x, no, or nothing".to_owned();
            Err(Fault::Word { line, what: column.to_owned(), value: shown(cell), allowed })
        }
        Means::Points => match whole(cell) {
            Some(points) => Ok(Some(points)),
            None => Err(wrong("a whole number of points from 0 on")),
        },
        Means::Ranking => {
            let number = cell.trim_end_matches(|letter: char| !letter.is_ascii_digit());
            let told = number.len() == cell.len() || cell[number.len()..].chars().count() <= 3;
            let rank = if told { whole(number) } else { whole(cell) };
            rank.and_then(|rank| rank.checked_sub(1))
                .map(Some)
                .ok_or_else(|| wrong("a place in an order, 1 the most wanted"))
        }
        Means::Grades(grades) => {
            let found = grades.iter().position(|grade| grade.to_lowercase() == cell.to_lowercase());
            let grade = found.and_then(|grade| u32::try_from(grade).ok());
            grade.map(Some).ok_or_else(|| Fault::Word {
                line,
                what: column.to_owned(),
                value: shown(cell),
                allowed: grades.join(", "),
            })
        }
    }
}

/// A whole number, `2`, `2.0` or `2,0`.
pub(super) fn whole(cell: &str) -> Option<u32> {
    Amount::read(cell)?.whole().and_then(|number| u32::try_from(number).ok())
}

/// Places in an order without gaps, from 0: an order 1, 3, 4 is the order 1, 2, 3.
pub(super) fn closed(marks: &mut [(u32, u32)]) {
    let mut ranks: Vec<u32> = marks.iter().map(|(_, rank)| *rank).collect();
    ranks.sort_unstable();
    ranks.dedup();
    for (_, rank) in marks {
        *rank = ranks.binary_search(rank).ok().and_then(|rank| u32::try_from(rank).ok()).unwrap_or(*rank);
    }
}
