//! Receipt slips: the code that somebody takes home, eight to an A4, to be cut apart.

use crate::{Letterhead, Passage, Qr};
use serde::Serialize;

/// A pile of slips.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Slips {
    /// What stands on every form.
    pub head: Letterhead,
    /// What the pile is called, for those who print it.
    pub title: String,
    /// The heading of each slip.
    pub heading: String,
    /// How to use the code: on the web, by telephone, on paper.
    pub how: Vec<String>,
    /// The slips.
    pub slips: Vec<Slip>,
}

/// One slip.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Slip {
    /// The code, in groups.
    pub code: String,
    /// The square that leads to what became of it.
    pub qr: Option<Qr>,
    /// Where and when it was said.
    pub place: String,
    /// The words, shortened; none where they are kept back.
    pub words: Option<Passage>,
}
