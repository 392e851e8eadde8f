//! One thing that somebody said, in their own words.
//!
//! Its road: captured → (held, where personal data was found) → confirmed by the table or the person → part of a
//! need → in use. It may be withdrawn from publication by anyone concerned, at once; weeding, which erases the
//! words for good and leaves a tombstone, takes a retention decision. Withdrawn is not deleted.

mod capture;
mod keeping;

use crate::{
    AnswerId, DocumentId, MeetingId, NeedId, PlaceId, Stamp, VoiceId, WordsId, World,
    claim::{Arrow, Thing},
    code::Code,
    document,
    meeting::Channel,
    notes::VoiceKind,
    reply,
};
use jiff::civil::Date;
use samskapa_words::personal;
use serde::{Deserialize, Serialize};

pub use capture::{Correction, Draft};
pub(crate) use capture::{capture, decide};
pub(crate) use keeping::fold;
use keeping::{is_weeded, knew_the_words};

/// The actor of those who use a receipt code and no account.
pub const RESIDENT: &str = "resident";

/// Days within which a voice gets an answer where nothing else was promised.
pub const ANSWER_DAYS: i32 = 90;

/// Whose voice it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Origin {
    #[default]
    Resident,
    NextOfKin,
    Staff,
    Elected,
    Unknown,
}

/// How the words kept differ from the words said (invariant T3).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EditMark {
    /// Personal data was replaced.
    Masked,
    /// A part was left out.
    Shortened,
    /// A slip of the pen was put right.
    Corrected,
    /// It is a translation.
    Translated,
}

/// Where in the notes a voice stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The notes.
    pub document: DocumentId,
    /// The first Unicode character.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// SHA-256 of the words, in hexadecimal.
    pub sha256: String,
}

/// Where a voice stands by itself; see [`Standing`] for what became of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Taken down, not yet looked at.
    Captured,
    /// Personal data was found: nobody else sees it until a person masks or clears it.
    Held,
    /// Checked by the table or the person.
    Confirmed,
    /// Not a voice after all: a heading, a doublet of the line above.
    SetAside,
    /// Taken back from publication.
    Withdrawn,
    /// Erased by a retention decision.
    Weeded,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Takes down what somebody says.
    Capture {
        /// Its name in the ledger.
        id: VoiceId,
        /// What was said, and where.
        draft: Draft,
    },
    /// Confirms that the words are right.
    Confirm {
        /// The voices.
        ids: Vec<VoiceId>,
    },
    /// Puts right what was read wrongly.
    Correct {
        /// The voice.
        id: VoiceId,
        /// How it is to be.
        correction: Correction,
    },
    /// Cuts a voice in two at a character of its text.
    Split {
        /// The voice that keeps the first part.
        id: VoiceId,
        /// The name of the new voice with the rest.
        new: VoiceId,
        /// The character, counted from the start of the voice, at which the rest begins.
        at: usize,
    },
    /// Says that a line was no voice.
    SetAside {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// Brings back a voice that was set aside or withdrawn.
    BringBack {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// Replaces personal data with neutral words.
    Mask {
        /// The voice.
        id: VoiceId,
        /// The masked words.
        text: String,
    },
    /// Says that what was found is no personal data, or may stand.
    Clear {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// Adds a translation; the original is kept.
    Translate {
        /// The voice.
        id: VoiceId,
        /// The translated words.
        text: String,
        /// The language of the translation (BCP 47).
        language: String,
        /// Whether a machine made it.
        by_machine: bool,
    },
    /// Takes a voice back from publication, at once.
    Withdraw {
        /// The voice.
        id: VoiceId,
        /// Why, as far as the person wants to say.
        why: String,
    },
    /// Erases the words for good, by a retention decision.
    Weed {
        /// The voice.
        id: VoiceId,
        /// The decision: body, date, dnr.
        decision: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A voice was taken down.
    Captured(Box<Captured>),
    /// The words were confirmed.
    Confirmed {
        /// The voice.
        id: VoiceId,
    },
    /// Something was put right.
    Corrected {
        /// The voice.
        id: VoiceId,
        /// How it is now.
        correction: Correction,
        /// The words, where they were cut anew.
        recut: Option<Recut>,
    },
    /// It was no voice.
    SetAside {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// It came back.
    BroughtBack {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// Personal data was replaced.
    Masked {
        /// The voice.
        id: VoiceId,
        /// The masked words.
        text: WordsId,
    },
    /// What was found may stand.
    Cleared {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// A translation was added.
    Translated {
        /// The voice.
        id: VoiceId,
        /// The translation.
        translation: Translation,
    },
    /// It was taken back from publication.
    Withdrawn {
        /// The voice.
        id: VoiceId,
        /// Why.
        why: String,
    },
    /// The words were erased.
    Weeded {
        /// The voice.
        id: VoiceId,
        /// By which decision.
        decision: String,
    },
}

/// A voice as it was taken down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Captured {
    /// Its name in the ledger.
    pub id: VoiceId,
    /// The code on the slip.
    pub code: Code,
    /// The words, kept apart.
    pub text: WordsId,
    /// Where they stand in the notes.
    pub span: Option<Span>,
    /// The place.
    pub place: PlaceId,
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// What sort of thing was said, as proposed.
    pub kind: VoiceKind,
    /// Whether the proposal can be relied on.
    pub sure: bool,
    /// Why it was proposed so.
    pub reason: String,
    /// Whose voice it is.
    pub origin: Origin,
    /// By which way it came.
    pub channel: Channel,
    /// Who sat there, without names.
    pub setting: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// The line or row in the notes.
    pub row: Option<u32>,
    /// The question it answers.
    pub question: Option<String>,
    /// The language (BCP 47), where it is known.
    pub language: Option<String>,
    /// How many stood behind it at the table.
    pub support: u32,
    /// An earlier voice with the same words.
    pub same_as: Option<VoiceId>,
    /// Personal data found.
    pub held: Vec<personal::Kind>,
    /// Whether it was typed by the person or a table host, so that it needs no check against notes.
    pub at_first_hand: bool,
    /// The last day for an answer.
    pub due: Date,
    /// The day it came in, where that is earlier than the day it was taken down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<Date>,
}

/// Words cut anew from the notes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recut {
    /// The words, kept apart.
    pub text: WordsId,
    /// Where they stand now.
    pub span: Span,
    /// Personal data found in them.
    pub held: Vec<personal::Kind>,
}

/// A translation beside the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The words, kept apart.
    pub text: WordsId,
    /// Their language (BCP 47).
    pub language: String,
    /// Whether a machine made it.
    pub by_machine: bool,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The words were erased.
    #[error("these words were erased by a retention decision: nothing more can be done with them")]
    Weeded,
    /// The voice is held.
    #[error("this note holds personal data: mask or clear it first")]
    Held,
    /// Nothing is held.
    #[error("no personal data is held in this note: nothing needs to be masked or cleared")]
    NotHeld,
    /// The masked words still hold personal data.
    #[error("the masked text still holds {left} pieces of personal data: mask those too")]
    StillPersonal {
        /// How many.
        left: usize,
    },
    /// It is not set aside or withdrawn.
    #[error("this note is not put aside: nothing to bring back")]
    NotAside,
    /// It is set aside or withdrawn.
    #[error("this note is put aside: bring it back first")]
    Aside,
    /// Whoever said it took it back.
    #[error("whoever said this took the words back: they are not brought out again")]
    TakenBack,
    /// The span lies outside of the notes, or is empty.
    #[error("characters {start} to {end} are not in the notes: choose a passage within them")]
    OutsideNotes {
        /// The first.
        start: usize,
        /// The one after the last.
        end: usize,
    },
    /// It did not come from notes.
    #[error("this was written by the person, not taken from notes: its words are not changed")]
    NotFromNotes,
    /// It cannot be cut there.
    #[error("it cannot be cut at character {at}: choose a place between two words")]
    CutOutside {
        /// Where.
        at: usize,
    },
    /// The support must be at least one.
    #[error("at least one person said it: write 1 or more")]
    NoSupport,
    /// The day it came in is still ahead.
    #[error("{day} is still ahead: write the day on which it came in")]
    NotYetReceived {
        /// The day.
        day: Date,
    },
}

/// A voice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// Its name in the ledger.
    pub id: VoiceId,
    /// The code on the slip.
    pub code: Code,
    /// The words shown: masked where they had to be.
    pub text: WordsId,
    /// How they differ from the words said.
    pub mark: Option<EditMark>,
    /// The words as they were before they were masked or cut anew, oldest first.
    pub former: Vec<WordsId>,
    /// Passages in the notes where it stood before it was cut anew.
    pub stood: Vec<(usize, usize)>,
    /// Who took it back from publication.
    pub withdrawn_by: Option<String>,
    /// When it was set aside or taken back, if it is.
    #[serde(default)]
    pub aside: Option<Stamp>,
    /// When its words were last masked or cut anew.
    #[serde(default)]
    pub reworded: Option<Stamp>,
    /// Translations beside them, one for a language, each with when and by whom it was added.
    pub translations: Vec<(Stamp, Translation)>,
    /// Where they stand in the notes.
    pub span: Option<Span>,
    /// The place.
    pub place: PlaceId,
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// What sort of thing was said.
    pub kind: VoiceKind,
    /// Whether the kind can be relied on, or a person has said so.
    pub sure: bool,
    /// Why the kind was proposed.
    pub reason: String,
    /// Whose voice it is.
    pub origin: Origin,
    /// By which way it came.
    pub channel: Channel,
    /// Who sat there, without names.
    pub setting: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// The line or row in the notes.
    pub row: Option<u32>,
    /// The question it answers.
    pub question: Option<String>,
    /// The language, where it is known.
    pub language: Option<String>,
    /// How many stood behind it at the table.
    pub support: u32,
    /// An earlier voice with the same words.
    pub same_as: Option<VoiceId>,
    /// Personal data found and neither masked nor cleared.
    pub held: Vec<personal::Kind>,
    /// Where it stands.
    pub state: State,
    /// The last day for an answer.
    pub due: Date,
    /// The day it came in, where that is earlier than the day it was taken down.
    #[serde(default)]
    pub received: Option<Date>,
    /// The decision by which it was weeded.
    pub weeded_by: Option<String>,
    /// When and by whom it was taken down.
    pub captured: Stamp,
}

impl Voice {
    /// Whether it counts: it was not set aside, withdrawn or weeded.
    pub fn speaks(&self) -> bool {
        matches!(self.state, State::Captured | State::Held | State::Confirmed)
    }

    /// Whether it may be shown to everybody, as far as the voice itself goes.
    pub fn is_confirmed(&self) -> bool {
        self.state == State::Confirmed
    }
}

/// Words that have to be erased when an event comes late, from a branch: what is kept here of a voice that was weeded
/// there, and what was written there about a voice that was weeded or masked here.
pub(crate) fn gone(world: &World, event: &Event, stamp: &Stamp) -> Vec<WordsId> {
    let (id, brought) = match event {
        Event::Corrected { id, recut, .. } => (id, recut.as_ref().map(|recut| recut.text)),
        Event::Masked { id, text } => (id, Some(*text)),
        Event::Translated { id, translation } => (id, Some(translation.text)),
        Event::Weeded { id, .. } => (id, None),
        _ => return Vec::new(),
    };
    if is_weeded(world, id) {
        return brought.into_iter().collect();
    }
    let Some(voice) = world.voices.get(id) else { return Vec::new() };
    let translations = voice.translations.iter().map(|(_, translation)| translation);
    match event {
        Event::Weeded { .. } => {
            let translations = translations.map(|translation| translation.text);
            voice.former.iter().copied().chain([voice.text]).chain(translations).collect()
        }
        Event::Translated { .. } if !knew_the_words(voice, stamp) => brought.into_iter().collect(),
        Event::Translated { translation, .. } => {
            translations.filter(|other| other.language == translation.language).map(|other| other.text).collect()
        }
        Event::Corrected { .. } if brought.is_none() || voice.mark.is_some() => Vec::new(),
        _ => translations.map(|translation| translation.text).collect(),
    }
}

/// Whether everybody may read a voice: it is confirmed, and what was said at its meeting is published.
pub fn is_public(world: &World, voice: &Voice) -> bool {
    let published = voice.meeting.is_none_or(|id| world.meetings.get(&id).is_some_and(super::meeting::Meeting::is_public));
    voice.is_confirmed() && published
}

/// Whether the kept words stand in the notes letter by letter (invariant T3). Voices that did not come from notes,
/// carry an edit mark or were weeded have nothing to compare.
pub fn stands_in_its_source(world: &World, voice: &Voice) -> Option<bool> {
    let span = voice.span.as_ref().filter(|_| voice.mark.is_none() && voice.state != State::Weeded)?;
    let text = world.words(voice.text)?;
    let source = world.words(world.documents.get(&span.document)?.text)?;
    Some(document::slice(source, span.start, span.end) == Some(text) && document::fingerprint(text) == span.sha256)
}

/// What became of a voice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the steps of its road, told at the head of the module")]
pub enum Standing {
    Captured,
    Held,
    Confirmed,
    InNeed,
    InUse,
    Answered,
    SetAside,
    Withdrawn,
    Weeded,
}

/// What became of a voice.
pub fn standing(world: &World, voice: &Voice) -> Standing {
    match voice.state {
        State::Held => Standing::Held,
        State::SetAside => Standing::SetAside,
        State::Withdrawn => Standing::Withdrawn,
        State::Weeded => Standing::Weeded,
        State::Captured | State::Confirmed => {
            let needs: Vec<NeedId> = needs(world, voice.id).collect();
            if answer_to(world, voice).is_some() {
                Standing::Answered
            } else if needs.iter().any(|need| crate::need::standing_of(world, *need).is_in_use()) {
                Standing::InUse
            } else if !needs.is_empty() {
                Standing::InNeed
            } else if voice.state == State::Confirmed {
                Standing::Confirmed
            } else {
                Standing::Captured
            }
        }
    }
}

/// The needs a voice is part of, following merges to the need that stands now.
pub fn needs(world: &World, voice: VoiceId) -> impl Iterator<Item = NeedId> {
    let mut needs: Vec<NeedId> = Vec::new();
    for claim in world.claims.from(Thing::Voice(voice)).filter(|claim| claim.arrow == Arrow::ExpressedIn) {
        if let Thing::Need(need) = claim.to {
            let need = crate::need::surviving(world, need);
            // The same may have been found twice: here, and in a branch that was joined.
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
    }
    needs.into_iter()
}

/// The answer or the day by which there is to be one (invariant T5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reply {
    /// It was answered, by an answer to its need.
    Answered(AnswerId),
    /// It was answered by a reply of its own.
    Replied,
    /// It is to be answered by this day.
    Due(Date),
    /// It was to be answered by this day.
    Overdue(Date),
}

impl Reply {
    /// Whether there is an answer.
    pub fn is_answered(self) -> bool {
        matches!(self, Self::Answered(_) | Self::Replied)
    }
}

fn answer_to(world: &World, voice: &Voice) -> Option<Reply> {
    let fits = |reply: &reply::Reply| reply::What::choices(voice.kind).contains(&reply.what);
    if world.replies.get(&voice.id).is_some_and(fits) {
        return Some(Reply::Replied);
    }
    needs(world, voice.id).find_map(|need| crate::need::answer(world, need)).map(|answer| Reply::Answered(answer.id))
}

/// The answer, or the day by which there is to be one.
pub fn reply(world: &World, voice: &Voice, today: Date) -> Reply {
    answer_to(world, voice).unwrap_or(if voice.due < today { Reply::Overdue(voice.due) } else { Reply::Due(voice.due) })
}

/// Voices that should have had an answer by now, the longest waiting first. Held and unchecked ones wait as well.
pub fn overdue(world: &World, today: Date) -> Vec<&Voice> {
    let mut late: Vec<_> =
        world.voices.all().filter(|v| v.speaks() && v.due < today && !reply(world, v, today).is_answered()).collect();
    late.sort_by_key(|voice| (voice.due, voice.id));
    late
}
