//! The pages of a hand-over: what others own does not vanish; it waits here in the open until they have said that
//! they have it, and what they say about it.

mod list;
mod new;
mod page;

use crate::{frame::door::Doors, rights::Right};
use jiff::civil::Date;
use samskapa_domain::hand_over::HandOver;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/hand-overs", Right::Anyone, list::list)
        .get("/hand-overs/new", Right::Lead, new::form)
        .post("/hand-overs/send", Right::Lead, new::send)
        .get("/hand-overs/{id}", Right::Anyone, page::page)
        .post("/hand-overs/{id}/receipt", Right::Lead, page::receipt)
        .post("/hand-overs/{id}/answer", Right::Lead, page::answer)
}

/// The key of the words for where a hand-over stands, and how its tag looks.
fn state(hand_over: &HandOver, today: Date) -> (&'static str, &'static str) {
    match (&hand_over.receipt, &hand_over.answer) {
        (_, Some(_)) => ("hand-over-answered", "tag--done"),
        (_, None) if hand_over.answer_by < today => ("hand-over-late", "tag--late"),
        (Some(_), None) => ("hand-over-received", "tag--now"),
        (None, None) => ("hand-over-waits", "tag--away"),
    }
}
