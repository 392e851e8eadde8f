//! What sort of line it is: a need, an idea, an offer, a word about the evening.
//!
//! A line is held against lists of words, one per language, that people use when they need, offer, ask or thank. Each kind
//! gathers the weight of the words found for it; the heaviest is proposed, with the words that told and how sure that is. What no
//! word tells is a need, for needs are what people were asked for. It is a proposal; a person decides.
//!
//! The lists lie in `data/kind`; `docs/words/kinds.md` tells how they are read and how often they are right.

mod cues;
mod scores;

use crate::{count, language::Language};
use cues::Table;
use scores::Scores;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What sort of thing a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something that is missing, or hinders, or matters.
    Need,
    /// A way to do something about it.
    Idea,
    /// Something that somebody can do or give.
    Offer,
    /// How people want to be asked, met and told.
    Process,
    /// What the evening itself was like.
    Feedback,
    /// What became of what was said or was there before.
    History,
    /// What somebody has undertaken to do, and by when.
    Promise,
    /// Strokes or votes without words: they belong to a line beside.
    Count,
}

impl Kind {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 8] =
        [Self::Need, Self::Idea, Self::Offer, Self::Process, Self::Feedback, Self::History, Self::Promise, Self::Count];

    /// Its name in files and at the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Idea => "idea",
            Self::Offer => "offer",
            Self::Process => "process",
            Self::Feedback => "feedback",
            Self::History => "history",
            Self::Promise => "promise",
            Self::Count => "count",
        }
    }
}

/// The kind proposed for a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// What it seems to be.
    pub kind: Kind,
    /// How sure that is, from 0 to 1: a half where no word told, more where many words of one kind did and none of another.
    pub confidence: f64,
    /// What told.
    pub reason: Reason,
}

/// What told the kind of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// The words that told, in order: bytes of the text. Empty where none did.
    pub words: Vec<Range<usize>>,
    /// The question that the line answers told, or helped to.
    pub question: bool,
}

/// The kind of a line, by the words of one language, or of all where it is not known.
///
/// ```
/// use samskapa_words::kind::{Kind, of};
///
/// assert_eq!(of("Vi kan skjutsa varandra", None).kind, Kind::Offer);
/// assert_eq!(of("Varför lades BB ner?", None).kind, Kind::History);
/// assert_eq!(of("bussen", None).kind, Kind::Need);
/// let guess = of("Kul kväll, gott fika", None);
/// assert_eq!((guess.kind, &"Kul kväll, gott fika"[guess.reason.words[0].clone()]), (Kind::Feedback, "Kul kväll"));
/// ```
#[must_use]
pub fn of(text: &str, language: Option<Language>) -> Guess {
    answering(text, "", language)
}

/// The kind of a line that was written under a question or heading: "What can you do yourself?" makes an offer of what no word
/// tells otherwise.
#[must_use]
pub fn answering(text: &str, question: &str, language: Option<Language>) -> Guess {
    if let (words, Some(told)) = count::without_count(text)
        && !words.chars().any(char::is_alphanumeric)
    {
        return Guess { kind: Kind::Count, confidence: 0.99, reason: Reason { words: vec![told.at], question: false } };
    }
    // Whoever writes more says what it is in the beginning.
    let beginning = text.char_indices().nth(LOOKED_AT).map_or(text, |(end, _)| &text[..end]);
    let mut scores = Scores::default();
    for table in Table::of(language) {
        scores.add(&table.found_in(beginning));
    }
    // Whoever asks need not write as those who answer do.
    for table in Table::of(None) {
        scores.ask(&table.found_in(question));
    }
    scores.guess(beginning)
}

/// How many characters are looked at.
const LOOKED_AT: usize = 1500;
