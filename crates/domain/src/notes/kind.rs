//! The kinds of voice, and what told the kind of one.

use super::Why;
use samskapa_words::{
    kind::{Kind, answering},
    language::{self, Language},
};
use serde::{Deserialize, Serialize};

/// What sort of thing somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceKind {
    /// Something that is missing, or hinders, or matters.
    Need,
    /// A way to do something about it.
    Idea,
    /// Something that somebody can do or give.
    Offer,
    /// What the evening itself was like.
    #[serde(rename = "feedback")]
    EventFeedback,
    /// How people want to be asked, met and told.
    ProcessWish,
    /// What became of what was said before?
    HistoryQuestion,
}

/// A kind, what told it, and whether anything spoke against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub kind: VoiceKind,
    pub why: Why,
    pub sure: bool,
}

/// From here on the words of a line leave little doubt. Needs are what people were asked for, so less tells one.
const SURE: f64 = 0.55;
const SURE_OF_A_NEED: f64 = 0.4;

/// Tells the kind of a voice from its words, and failing that from the question it answers. It is read in its own language where
/// that is plain, or else in the one of its sheet, if that is known.
pub(super) fn kind(text: &str, question: Option<&str>, sheet: Option<&str>) -> Told {
    let own = language::of(text);
    let language = own.language.filter(|_| own.is_sure()).or_else(|| sheet.and_then(Language::coded));
    let guess = answering(text, question.unwrap_or_default(), language);
    let kind = match guess.kind {
        // Whoever speaks of a promise, or sets strokes beside a line, speaks of what matters to them.
        Kind::Need | Kind::Promise | Kind::Count => VoiceKind::Need,
        Kind::Idea => VoiceKind::Idea,
        Kind::Offer => VoiceKind::Offer,
        Kind::Process => VoiceKind::ProcessWish,
        Kind::Feedback => VoiceKind::EventFeedback,
        Kind::History => VoiceKind::HistoryQuestion,
    };
    let sure = guess.confidence >= if kind == VoiceKind::Need { SURE_OF_A_NEED } else { SURE };
    if !guess.reason.words.is_empty() {
        Told { kind, why: Why::Words, sure }
    } else if guess.reason.question {
        Told { kind, why: Why::Question, sure: kind == VoiceKind::Idea && sure }
    } else {
        Told { kind, why: Why::Listed, sure: true }
    }
}
