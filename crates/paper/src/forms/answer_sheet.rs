//! The answer to a need as a sheet for the notice board: what you said, how many, what we have done, what we
//! plan, what we do not do and why, what others own, the next meeting.

use super::told::Section;
use crate::{Letterhead, Qr};
use serde::Serialize;

/// The sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AnswerSheet {
    /// What stands on every form.
    pub head: Letterhead,
    /// The need.
    pub title: String,
    /// What the paper is.
    pub kind: String,
    /// To whom.
    pub to: String,
    /// When, and who answers for it.
    pub given: String,
    /// What must be known before reading: that voices were taken back, or that a newer answer holds.
    pub notices: Vec<String>,
    /// The parts of the answer.
    pub sections: Vec<Section>,
    /// The square that leads to the page, with its address.
    pub qr: Option<Qr>,
}
