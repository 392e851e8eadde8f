//! The pages of a decision: what is put before a body, what it said and why, and the way back from it to every
//! sentence behind it.

mod list;
mod new;
mod page;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::decision::Verdict;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/decisions", Right::Anyone, list::list)
        .get("/decisions/new", Right::Lead, new::form)
        .post("/decisions/prepare", Right::Lead, new::prepare)
        .get("/decisions/{id}", Right::Anyone, page::page)
        .post("/decisions/{id}/take", Right::Lead, page::take)
        .post("/decisions/{id}/in-force", Right::Lead, page::put_in_force)
        .post("/decisions/{id}/review", Right::Lead, page::review)
}

/// How the tag of what was decided looks.
fn look(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => "",
        Some(Verdict::Yes) => "tag--done",
        Some(Verdict::No) => "tag--no",
        Some(Verdict::Later) => "tag--now",
    }
}
