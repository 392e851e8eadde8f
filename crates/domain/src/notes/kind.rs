//! The kinds of voice, and the words that tell one kind from another.

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
