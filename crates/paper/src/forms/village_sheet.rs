//! What became of it, since last time: a place, need by need, for the notice board and the next meeting.

use super::told::Section;
use crate::{Letterhead, Qr};
use serde::Serialize;

/// The sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct VillageSheet {
    /// What stands on every form.
    pub head: Letterhead,
    /// The question that it answers.
    pub title: String,
    /// The place.
    pub place: String,
    /// What the paper is.
    pub kind: String,
    /// Since when.
    pub since: String,
    /// What is late, in one honest line; empty where nothing is.
    pub late: String,
    /// The heading over the needs.
    pub needs_heading: String,
    /// The needs, those with news first.
    pub needs: Vec<Need>,
    /// What is said under the needs: that there are more, or none.
    pub under_needs: String,
    /// The next meeting, and how to look up a code.
    pub sections: Vec<Section>,
    /// The square that leads to the page, with its address.
    pub qr: Option<Qr>,
}

/// What became of one need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Need {
    /// A few words.
    pub title: String,
    /// Where it stands, in a sentence.
    pub state: String,
    /// What happened since last time, or the last sign of life.
    pub signs: Vec<String>,
    /// What is late.
    pub late: Vec<String>,
    /// The address of its rows.
    pub at: String,
}
