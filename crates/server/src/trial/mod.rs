//! The pages of a trial: the board where all of them stand, the form that plans one, and the page that follows
//! it from question and guess to what was learnt.

mod board;
mod learnt;
mod new;
mod page;

pub use learnt::Learnt;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::trial::State;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/trials", Right::Anyone, board::board)
        .get("/trials/new", Right::Lead, new::form)
        .post("/trials/plan", Right::Lead, new::plan)
        .get("/trials/{id}", Right::Anyone, page::page)
        .post("/trials/{id}/start", Right::Lead, page::start)
        .post("/trials/{id}/study", Right::Lead, page::study)
        .post("/trials/{id}/conclude", Right::Lead, page::conclude)
}

/// How the tag of a state looks. A trial that was given up is no failure of people and is not marked as one.
fn look(state: State) -> &'static str {
    match state {
        State::Planned => "",
        State::Running => "tag--now",
        State::Studied => "tag--plain",
        State::Adopted | State::Adapted => "tag--done",
        State::Abandoned => "tag--no",
    }
}
