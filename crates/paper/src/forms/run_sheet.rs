//! The run sheet: the evening on one page, with the clock beside each part, for whoever keeps the time.

use crate::Letterhead;
use serde::Serialize;

/// The evening, part by part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunSheet {
    /// What stands on every form.
    pub head: Letterhead,
    /// "Körschema: Vad är viktigt för dig?"
    pub title: String,
    /// When, where, how long: a label and what it says.
    pub facts: Vec<(String, String)>,
    /// What can be influenced and what cannot, to be read out when the evening begins.
    pub influence: (String, String),
    /// The headings of the columns: clock, what, sort, minutes, who.
    pub columns: [String; 5],
    /// The parts, in the order of the columns.
    pub blocks: Vec<[String; 5]>,
    /// A heading and the questions asked.
    pub questions: (String, Vec<String>),
    /// A heading, and each role with what it does.
    pub roles: (String, Vec<(String, String)>),
    /// A heading and what is promised.
    pub promises: (String, Vec<String>),
}
