//! Series: rows of meetings over several places, how far each has come, and where it departed from its plan.

mod list;
mod reach;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/series", Right::Anyone, list::page)
        .post("/series", Right::Lead, list::start)
        .get("/series/{id}", Right::Anyone, reach::page)
        .post("/series/{id}/deviations", Right::Lead, reach::deviate)
}
