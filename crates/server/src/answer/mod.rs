//! The pages of an answer: the public list, the form in which an answer is written once for a need, and the page
//! that prints on one sheet for the notice board.

mod list;
mod new;
mod page;
mod steps;

use crate::{frame::door::Doors, reading::Reading, rights::Right};
use samskapa_domain::answer::Parts;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/answers", Right::Anyone, list::list)
        .get("/answers/new", Right::Lead, new::form)
        .post("/answers/give", Right::Lead, new::give)
        .get("/answers/{id}", Right::Anyone, page::page)
        .post("/answers/{id}/deliver", Right::Lead, steps::deliver)
        .post("/answers/{id}/respond", Right::Lead, steps::respond)
}

/// How easily the parts of an answer read together; the easy version is measured by itself.
fn reading(parts: &Parts) -> Option<Reading> {
    let all = [&parts.said, &parts.done, &parts.planned, &parts.not_done, &parts.others, &parts.next];
    Reading::of(&all.map(String::as_str).join("\n"))
}
