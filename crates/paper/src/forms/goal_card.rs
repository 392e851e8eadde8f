//! A goal card on one page: the goal, how it goes as a sentence, a picture and a table, what is done, what came of it, and
//! the words of people behind it.

use super::told::Section;
use crate::Letterhead;
use serde::Serialize;

/// A goal card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GoalCard {
    /// What stands on every form.
    pub head: Letterhead,
    /// The goal.
    pub title: String,
    /// What the paper is.
    pub kind: String,
    /// Whose it is, and the address of its page.
    pub about: String,
    /// How it goes, in a sentence.
    pub sentence: String,
    /// What is counted.
    pub measure: String,
    /// The values over time; none before there are any.
    pub chart: Option<Chart>,
    /// What stands beside the picture: the last values.
    pub values: Vec<Section>,
    /// What stands below it.
    pub sections: Vec<Section>,
}

/// Values over time, on a field of a thousand by a thousand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// How far right and how far down each value is.
    pub dots: Vec<(i64, i64)>,
    /// How far down the baseline is, with its words.
    pub baseline: (i64, String),
    /// How far down the target is, with its words.
    pub target: (i64, String),
    /// How far right each year begins, with its name.
    pub years: Vec<(i64, String)>,
}
