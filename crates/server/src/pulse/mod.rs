//! The pages of a pulse: the list, the series of its rounds as a picture with its table, the form in which somebody answers
//! through a link, and what those who lead do with a round.
//!
//! Who leads sees the same figures as everybody else, and no more: a manager with an account must not be able to pick out
//! who said what.

mod answer;
mod list;
mod page;
mod picture;
mod rounds;
mod steps;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/pulses", Right::Anyone, list::page)
        .post("/pulses", Right::Lead, list::begin)
        .get("/pulses/{id}", Right::Anyone, page::page)
        .get("/pulses/{id}/answer", Right::Anyone, answer::page)
        .post("/pulses/{id}/answer", Right::Anyone, answer::answer)
        .post("/pulses/{id}/open", Right::Lead, steps::open)
        .post("/pulses/{id}/count", Right::Lead, steps::count)
        .post("/pulses/{id}/close", Right::Lead, steps::close)
        .post("/pulses/{id}/read", Right::Lead, steps::read)
}
