//! The pages of an answer: the public list, the form in which an answer is written once for a need, and the page
//! that prints on one sheet for the notice board.

mod list;
pub mod lix;
mod new;
mod page;
mod steps;

use crate::{frame::door::Doors, rights::Right};
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

/// How easily an answer reads: its LIX, the key of the word for it, and whether it should be made easier.
struct Reading {
    lix: u32,
    word: &'static str,
    heavy: bool,
}

impl Reading {
    /// Of the parts of an answer together; the easy version is measured by itself on its own page.
    fn of(parts: &Parts) -> Option<Self> {
        let all = [&parts.said, &parts.done, &parts.planned, &parts.not_done, &parts.others, &parts.next];
        let text = all.map(String::as_str).join("\n");
        let lix = lix::lix(&text)?;
        let word = match lix {
            0..=lix::EASY => "answer-lix-easy",
            _ if lix <= lix::HEAVY => "answer-lix-middling",
            _ => "answer-lix-heavy",
        };
        Some(Self { lix, word, heavy: lix > lix::EASY })
    }
}
