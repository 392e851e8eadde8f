//! Sorting what was said into needs: notes on the left, those that say nearly the same beside each other; needs on
//! the right, as piles. A person decides what goes where; everything can be taken back.
//!
//! One form holds it all, so that it works with boxes and buttons alone; the script only lets hand and keyboard
//! press the same buttons. [`piles`] is what the page shows, [`moves`] what a press of a button means.

pub mod beside;
mod evidence;
mod hand;
mod holding;
mod moves;
mod piles;

pub use evidence::Tables;
pub use holding::Hands;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/sort", Right::Lead, piles::of_meeting)
        .post("/meetings/{id}/sort", Right::Lead, moves::at_meeting)
        .get("/places/{id}/sort", Right::Lead, piles::of_place)
        .post("/places/{id}/sort", Right::Lead, moves::at_place)
}
