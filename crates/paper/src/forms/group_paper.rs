//! The papers of a working group: its mandate, and a form for the notes of its meeting.

use super::told::Section;
use crate::Letterhead;
use serde::Serialize;

/// A paper of a working group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GroupPaper {
    /// What stands on every form.
    pub head: Letterhead,
    /// The group.
    pub title: String,
    /// What the paper is.
    pub kind: String,
    /// Where, and until when.
    pub about: String,
    /// The sections.
    pub sections: Vec<Section>,
}
