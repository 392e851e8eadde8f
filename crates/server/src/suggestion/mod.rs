//! Suggestions: other words for some words of a target picture, by anybody, without an account. What became of each can be
//! read by all, and by whoever made it with their code.

mod list;
mod make;
mod own;
mod steps;

pub(crate) use own::path as own_path;

use crate::{
    frame::{door::Doors, page::Frame},
    rights::Right,
};
use samskapa_domain::{
    SuggestionId, World,
    suggestion::{Suggestion, Verdict},
    target_picture,
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/target-pictures/{id}/suggestions", Right::Anyone, list::list)
        .get("/target-pictures/{id}/suggest", Right::Anyone, make::form)
        .post("/target-pictures/{id}/suggest", Right::Anyone, make::make)
        .get("/suggestions", Right::Code, own::page)
        .post("/suggestions/take-back", Right::Code, own::take_back)
        .post("/suggestions/{id}/settle", Right::Lead, steps::settle)
        .post("/suggestions/{id}/clear", Right::Lead, steps::clear)
        .post("/suggestions/{id}/mask", Right::Lead, steps::mask)
}

/// A suggestion as it is shown.
pub(crate) struct Shown {
    /// Its name in the ledger.
    pub id: SuggestionId,
    /// What the whole part says.
    pub line: String,
    /// The words that it is about.
    pub words: String,
    /// What should stand there.
    pub instead: String,
    /// Why; empty if it was not said.
    pub why: String,
    /// Whom to thank; empty if nobody.
    pub thanks: String,
    /// The version that it was made to.
    pub number: u16,
    /// Whether only those who lead see it as yet.
    pub held: bool,
    /// The key of the word for what became of it, the look of its tag, and why.
    pub settled: Option<(&'static str, &'static str, String)>,
}

/// A suggestion with its words; none if they are gone or the reader may not see them.
pub(crate) fn shown(world: &World, frame: &Frame, made: &Suggestion) -> Option<Shown> {
    if made.taken_back.is_some() || made.held && !crate::work::leads(&frame.visitor) {
        return None;
    }
    Some(of(world, made))
}

/// A suggestion with the words that are still there.
fn of(world: &World, made: &Suggestion) -> Shown {
    let kept = |id| world.words(id).unwrap_or_default().to_owned();
    let picture = world.target_pictures.get(&made.picture);
    let version = picture.and_then(|picture| picture.version(made.number));
    let part = version.and_then(|version| version.parts.iter().find(|part| part.id == made.part));
    let part = part.or_else(|| target_picture::latest(world, made.part).map(|(_, part)| part));
    Shown {
        id: made.id,
        line: part.map(crate::target_picture::line).unwrap_or_default(),
        words: made.words.clone(),
        instead: kept(made.instead),
        why: made.why.map(kept).unwrap_or_default(),
        thanks: made.thanks.map(kept).unwrap_or_default(),
        number: made.number,
        held: made.held,
        settled: made.settled.as_ref().map(|(_, verdict, why)| {
            let (key, tag) = told(*verdict);
            (key, tag, why.clone())
        }),
    }
}

/// The word for what became of a suggestion, and the look of its tag.
fn told(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Taken => ("term-suggestion-verdict-taken", "tag--done"),
        Verdict::Partly => ("term-suggestion-verdict-partly", "tag--now"),
        Verdict::NotTaken => ("term-suggestion-verdict-not-taken", "tag--no"),
    }
}
