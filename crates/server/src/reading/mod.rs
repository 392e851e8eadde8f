//! How easily a text reads that is written for everybody (invariant T12): told where it is written, while it is written
//! where there is a script, and after it was sent without one. [`hints`] points at the places that could be plainer.

mod hints;

pub use hints::told;

use crate::{
    frame::{door::Doors, page::Frame},
    rights::Right,
};
use samskapa_words::plain::lix;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().post("/reading/hints", Right::Lead, hints::of_draft)
}

/// How easily a text reads: its LIX, the key of the word for it, and whether it should be made easier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The figure.
    pub lix: u32,
    /// The key of the word for it.
    pub word: &'static str,
    /// Whether it should be made easier.
    pub heavy: bool,
}

impl Reading {
    /// Of a text; none where there are no words.
    pub fn of(text: &str) -> Option<Self> {
        let lix = lix::lix(text)?;
        let word = match lix {
            0..=lix::EASY => "reading-easy",
            _ if lix <= lix::HEAVY => "reading-middling",
            _ => "reading-heavy",
        };
        Some(Self { lix, word, heavy: lix > lix::EASY })
    }
}

/// The line that tells it, beside the text; empty where there are no words. Whoever reads it should know what to do.
pub fn line(frame: &Frame, text: &str) -> String {
    let Some(reading) = Reading::of(text) else { return String::new() };
    let line = frame.t("reading-line").n("lix", reading.lix).s("word", frame.t(reading.word)).to_string();
    if reading.heavy { format!("{line} {}", hint(frame)) } else { line }
}

/// The same line for the script, with a place for the figure.
pub fn pattern(frame: &Frame, word: &str) -> String {
    frame.t("reading-line").s("lix", "{n}").s("word", frame.t(["reading-", word].concat())).to_string()
}

/// What to do about a heavy text.
pub fn hint(frame: &Frame) -> String {
    frame.t("reading-hint").n("goal", lix::EASY).to_string()
}
