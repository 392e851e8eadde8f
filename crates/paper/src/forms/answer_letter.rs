//! The answer as a letter: to all who spoke of a need, or to the holder of one code, with their own words.

use super::told::{Section, Spoken};
use crate::Letterhead;
use serde::Serialize;

/// The letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AnswerLetter {
    /// What stands on every form.
    pub head: Letterhead,
    /// What it is about.
    pub title: String,
    /// Whom it comes from.
    pub sender: Vec<String>,
    /// The day.
    pub date: String,
    /// How it begins.
    pub greeting: String,
    /// What comes first.
    pub opening: Vec<String>,
    /// The words of the one who gets it.
    pub own: Vec<Spoken>,
    /// What stands over those words.
    pub own_label: String,
    /// The answers, need by need.
    pub answers: Vec<Answered>,
    /// What comes last.
    pub closing: Vec<String>,
    /// Who signs.
    pub signed: Vec<String>,
}

/// The answer to one need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// The need.
    pub title: String,
    /// Its parts.
    pub sections: Vec<Section>,
}
