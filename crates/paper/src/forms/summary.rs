//! The summary of an evening on one page, ready to hang up before people go home.

use super::told::{Figure, Section, Spoken};
use crate::Letterhead;
use serde::Serialize;

/// The summary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// What stands on every form.
    pub head: Letterhead,
    /// The name of the evening.
    pub title: String,
    /// What the paper is.
    pub kind: String,
    /// When and where.
    pub occasion: String,
    /// The evening in numbers.
    pub figures: Vec<Figure>,
    /// The heading over the needs.
    pub needs_heading: String,
    /// The needs, the weightiest first.
    pub needs: Vec<Need>,
    /// What is said under the needs: that there are more, or none.
    pub under_needs: String,
    /// What stands before words that speak against a need.
    pub against: String,
    /// What else there is to say, in two columns.
    pub sections: Vec<Section>,
}

/// A need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Need {
    /// Its place in the order; empty where there was no order.
    pub rank: String,
    /// A few words.
    pub title: String,
    /// Its dots or voices, in words.
    pub weight: String,
    /// The same in hundredths of the weightiest.
    pub share: u8,
    /// The address of its rows.
    pub at: String,
    /// One sentence for it, where one may hang on a wall.
    pub quotes: Vec<Spoken>,
    /// One sentence against it.
    pub against: Vec<Spoken>,
}
