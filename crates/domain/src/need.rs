//! A need: what several voices have in common, in words that those who spoke would own.
//!
//! Its road: heard → formulated → confirmed by its owners → prioritised or not → in work or handed over →
//! decided → changed → answered → confirmed or contested → closed. Where it stands is never stored: it follows
//! from what is tied to it, so it can never say more than the thread shows. A need is never closed without an
//! answer (T4), and one that others own ends in a hand-over with a receipt or an honest "we cannot" (T7).

mod asking;
mod road;

use crate::{NeedId, PlaceId, Stamp, VoiceId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(crate) use asking::{decide, fold, is_untouched, joined_to, may_be_closed, may_gain, may_lose, rests_on};
pub use road::{
    Figures, Standing, against, answer, answers, any_voice, decision, expressed, figures, standing, standing_of, surviving,
    within,
};

/// What a need rests on (invariant T1).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Voices of people.
    Voices,
    /// A professional's observation, and shown as such.
    ProfessionalObservation,
}

/// Whose it is to do something about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mandate {
    /// Ours.
    #[default]
    Ours,
    /// Ours together with others.
    Shared,
    /// Others'.
    Others,
}

/// Who answers for a need: a name, a role and a number to ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The name.
    pub name: String,
    /// The role.
    pub role: String,
    /// How to reach them.
    pub contact: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Makes a need of voices.
    Hear {
        /// Its name in the ledger.
        id: NeedId,
        /// The place.
        place: PlaceId,
        /// A few words, best those of the people.
        title: String,
        /// The voices; none only for a professional's observation.
        voices: Vec<VoiceId>,
        /// What it rests on.
        basis: Basis,
    },
    /// Puts more voices with a need; a voice may be part of several needs.
    Gather {
        /// The need.
        id: NeedId,
        /// The voices.
        voices: Vec<VoiceId>,
    },
    /// Moves voices from one need to another.
    Move {
        /// From here.
        from: NeedId,
        /// To there.
        to: NeedId,
        /// The voices.
        voices: Vec<VoiceId>,
    },
    /// Says what is needed in one or two sentences.
    Formulate {
        /// The need.
        id: NeedId,
        /// A few words.
        title: String,
        /// The sentences.
        statement: String,
        /// Whose it is to act.
        mandate: Mandate,
    },
    /// The people whose need it is say that it is put rightly.
    ConfirmByOwners {
        /// The need.
        id: NeedId,
        /// How they were asked, and how many.
        how: String,
    },
    /// Names who answers for it, and when there is news next.
    Assign {
        /// The need.
        id: NeedId,
        /// Who answers for it.
        owner: Owner,
        /// When there is news next, at the latest.
        next: Option<Date>,
    },
    /// Joins another need to this one; both keep their members.
    Merge {
        /// The need that stands.
        into: NeedId,
        /// The need that is joined to it.
        other: NeedId,
        /// Why.
        why: String,
    },
    /// Takes a joined need out again, with all its members.
    Unmerge {
        /// The need that was joined to another.
        id: NeedId,
        /// Why.
        why: String,
    },
    /// Those whose need it is say what they think of the answer.
    Respond {
        /// The need.
        id: NeedId,
        /// Whether the answer is good.
        confirmed: bool,
        /// Who was asked, without names: "reference group", "meeting 7 May", "by code".
        setting: String,
        /// In their words.
        words: String,
    },
    /// Closes a need that was answered.
    Close {
        /// The need.
        id: NeedId,
        /// Why nothing more is to be done.
        why: String,
    },
    /// Opens a closed or answered need again; its history stays.
    Reopen {
        /// The need.
        id: NeedId,
        /// Why.
        why: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the command of the same name")]
pub enum Event {
    /// It was heard.
    Heard { id: NeedId, place: PlaceId, title: String, basis: Basis },
    /// It was put into words.
    Formulated { id: NeedId, title: String, statement: String, mandate: Mandate },
    /// Its owners confirmed the wording.
    ConfirmedByOwners { id: NeedId, how: String },
    /// Somebody answers for it.
    Assigned { id: NeedId, owner: Owner, next: Option<Date> },
    /// Another need was joined to it.
    Merged { into: NeedId, other: NeedId, why: String },
    /// It was taken out again.
    Unmerged { id: NeedId, why: String },
    /// Its owners said what they think of the answer.
    Responded { id: NeedId, response: Response },
    /// It was closed.
    Closed { id: NeedId, why: String },
    /// It was opened again.
    Reopened { id: NeedId, why: String },
    /// It was made by a step at the sorting desk that was taken back.
    TakenBack { id: NeedId },
}

/// What its owners think of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Whether the answer is good.
    pub confirmed: bool,
    /// Who was asked, without names.
    pub setting: String,
    /// In their words, kept apart.
    pub words: Option<crate::WordsId>,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A need rests on a voice.
    #[error("a need rests on at least one voice: choose one, or mark it as a professional's observation")]
    NoVoice,
    /// The voice is no part of the need.
    #[error("that note is not part of this need: reload the page")]
    NotAMember,
    /// The voice is put aside, withdrawn or weeded.
    #[error("that note is put aside: bring it back first")]
    VoiceAside,
    /// The last voice cannot be taken away.
    #[error("this is the need's last voice: join the need to another instead, or close it with an answer")]
    LastVoice,
    /// A need cannot be joined to itself or in a ring.
    #[error("a need cannot be joined to itself: choose another need")]
    MergeRing,
    /// It was joined to another need.
    #[error("this need was joined to another: work with that one, or take this one out again")]
    IsMerged,
    /// It was not joined to another need.
    #[error("this need stands by itself: there is nothing to take out")]
    NotMerged,
    /// It was not put into words.
    #[error("say what is needed in a sentence or two first")]
    NotFormulated,
    /// There is no answer.
    #[error("a need is not closed without an answer to those who spoke: write the answer first")]
    NoAnswer,
    /// Others own it and have given no receipt.
    #[error(
        "others own this need: hand it over and note their receipt, or say honestly in the answer that it cannot be done"
    )]
    NoReceipt,
    /// The owners contest the answer.
    #[error("those whose need it is do not agree with the answer: write a new answer first")]
    Contested,
    /// It is closed.
    #[error("this need is closed: open it again first")]
    IsClosed,
    /// It is neither closed nor answered.
    #[error("this need is open: there is nothing to open again")]
    NotClosed,
}

/// A need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Its name in the ledger.
    pub id: NeedId,
    /// The place.
    pub place: PlaceId,
    /// A few words.
    pub title: String,
    /// What is needed, in a sentence or two.
    pub statement: Option<String>,
    /// What it rests on.
    pub basis: Basis,
    /// Whose it is to act.
    pub mandate: Mandate,
    /// Who answers for it.
    pub owner: Option<Owner>,
    /// When there is news next.
    pub next: Option<Date>,
    /// When and how its owners confirmed the wording.
    pub confirmed: Option<(Stamp, String)>,
    /// The need that it was joined to.
    pub merged_into: Option<NeedId>,
    /// Needs joined to it.
    pub joined: Vec<NeedId>,
    /// What its owners said of answers.
    pub responses: Vec<(Stamp, Response)>,
    /// When and why it was closed.
    pub closed: Option<(Stamp, String)>,
    /// When and why it was opened again.
    pub reopened: Vec<(Stamp, String)>,
    /// When and by whom it was heard.
    pub heard: Stamp,
    /// The last sign of life.
    pub last: Stamp,
}
