//! The paper that a body decides on: two pages, each number with the address of its rows.

use super::told::Section;
use crate::Letterhead;
use serde::Serialize;

/// The paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DecisionPaper {
    /// What stands on every form.
    pub head: Letterhead,
    /// The matter.
    pub title: String,
    /// What the paper is.
    pub kind: String,
    /// What the clerk writes in or has written: body, registration number, paragraph, day.
    pub fields: Vec<(String, String)>,
    /// The sections.
    pub sections: Vec<Section>,
}
