//! What became of what is no need: an idea, an offer, a wish about the process, feedback on the evening or a
//! question about what was asked before. Each is kept apart from the needs and gets a reply of its own.

use crate::{Moment, Outcome, Stamp, VoiceId, World, general, notes::VoiceKind};
use serde::{Deserialize, Serialize};

/// What became of it. Which outcomes there are depends on the kind of voice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// An idea was taken up.
    TakenUp,
    /// An idea is kept for later.
    Parked,
    /// An offer was used.
    Used,
    /// An offer was not used, and thanked for.
    Thanked,
    /// A wish about the process is met.
    Yes,
    /// A wish or idea is not met.
    No,
    /// A wish or idea comes later.
    Later,
    /// Feedback on the evening was noted, with what will be different next time.
    Noted,
    /// A question about what was asked before was explained.
    Explained,
}

impl What {
    /// The outcomes that fit a kind of voice; none for a need, which is answered by the answer to the need.
    pub fn choices(kind: VoiceKind) -> &'static [Self] {
        match kind {
            VoiceKind::Need => &[],
            VoiceKind::Idea => &[Self::TakenUp, Self::Parked, Self::Later, Self::No],
            VoiceKind::Offer => &[Self::Used, Self::Thanked],
            VoiceKind::ProcessWish => &[Self::Yes, Self::Later, Self::No],
            VoiceKind::EventFeedback => &[Self::Noted],
            VoiceKind::HistoryQuestion => &[Self::Explained],
        }
    }
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Replies to a voice that is no need.
    Give {
        /// The voice.
        voice: VoiceId,
        /// What became of it.
        what: What,
        /// In plain words, with the reason.
        text: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A reply was given.
    Given {
        /// The voice.
        voice: VoiceId,
        /// What became of it.
        what: What,
        /// In plain words.
        text: String,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A need is answered through its need.
    #[error("this is a need: put it with its need and answer that")]
    IsANeed,
    /// Such a voice cannot be replied to like that.
    #[error("that reply does not fit this kind of voice: choose one of those listed")]
    DoesNotFit,
    /// The voice is put aside.
    #[error("this note is put aside: bring it back first")]
    Aside,
}

/// A reply; a later one stands in place of an earlier one, which the ledger keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// To which voice.
    pub voice: VoiceId,
    /// What became of it.
    pub what: What,
    /// In plain words.
    pub text: String,
    /// When and by whom.
    pub given: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Give { voice, what, text } = command;
    let heard = general::known(&world.voices, "voice", voice)?;
    if heard.kind == VoiceKind::Need {
        return Err(Refusal::IsANeed.into());
    }
    if !heard.speaks() {
        return Err(Refusal::Aside.into());
    }
    if !What::choices(heard.kind).contains(what) {
        return Err(Refusal::DoesNotFit.into());
    }
    Ok(Outcome::of(Event::Given { voice: *voice, what: *what, text: general::text("text", text)? }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let Event::Given { voice, what, text } = event;
    // A reply that was given here meanwhile has been read; the late one stands beside it in the ledger.
    if world.replies.get(voice).is_some_and(|given| !stamp.has_seen(&given.given)) {
        return;
    }
    world.replies.put(*voice, Reply { voice: *voice, what: *what, text: text.clone(), given: stamp.clone() });
}
