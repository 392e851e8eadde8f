//! The pages of an action: what somebody undertook to do, by when, and whether it is done.

mod list;
mod new;
mod page;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/actions", Right::Anyone, list::list)
        .get("/actions/new", Right::Lead, new::form)
        .post("/actions/undertake", Right::Lead, new::undertake)
        .get("/actions/{id}", Right::Anyone, page::page)
        .post("/actions/{id}/finish", Right::Lead, page::finish)
}
