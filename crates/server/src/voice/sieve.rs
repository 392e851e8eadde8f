//! Which voices a list shows: the filters of an address, and who may read what of them.

use super::{STANDINGS, word};
use jiff::civil::Date;
use samskapa_domain::{
    NeedId, VoiceId, World,
    claim::{Arrow, Thing},
    need,
    notes::VoiceKind,
    voice::{self, Standing, State, Voice},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, str::FromStr};

/// The kinds that can be asked for.
pub(super) const KINDS: [VoiceKind; 6] = [
    VoiceKind::Need,
    VoiceKind::Idea,
    VoiceKind::Offer,
    VoiceKind::ProcessWish,
    VoiceKind::EventFeedback,
    VoiceKind::HistoryQuestion,
];

/// The filters as they stand in an address. An empty one asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sieve {
    /// A meeting.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub meeting: String,
    /// A place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// A kind of voice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// What became of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub standing: String,
    /// The table, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub table: String,
    /// A need that it is part of.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub need: String,
    /// A need that it speaks against.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub against: String,
    /// The notes that it stands in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// Anything here: only those that should have had an answer by now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub overdue: String,
    /// Anything here: only those that are in no need yet.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub alone: String,
}

impl Sieve {
    /// The voices that pass, the latest meeting first; for overdue ones the longest waiting first.
    pub fn sift<'a>(&self, world: &'a World, today: Date, leads: bool) -> Vec<&'a Voice> {
        let pointing = |text: &str, arrow| text.parse().map(|need| pointing(world, need, arrow)).unwrap_or_default();
        let members = pointing(self.need.trim(), Arrow::ExpressedIn);
        let opposed = pointing(self.against.trim(), Arrow::Contradicts);
        let mut voices: Vec<&Voice> = world
            .voices
            .all()
            .filter(|voice| leads || voice.speaks())
            .filter(|voice| fits(&self.meeting, |id| voice.meeting == Some(id)))
            .filter(|voice| fits(&self.place, |id| voice.place == id))
            .filter(|voice| fits(&self.notes, |id| voice.span.as_ref().is_some_and(|span| span.document == id)))
            .filter(|voice| self.kind.is_empty() || kind(&self.kind) == Some(voice.kind))
            .filter(|voice| self.table.trim().is_empty() || same_table(&self.table, voice.table.as_deref()))
            .filter(|voice| self.need.trim().is_empty() || members.contains(&voice.id))
            .filter(|voice| self.against.trim().is_empty() || opposed.contains(&voice.id))
            .filter(|voice| self.standing.is_empty() || standing(&self.standing) == Some(seen(world, voice, leads)))
            .filter(|voice| self.alone.is_empty() || (voice.speaks() && voice::needs(world, voice.id).next().is_none()))
            .filter(|voice| self.overdue.is_empty() || is_overdue(world, voice, today))
            .collect();
        if self.overdue.is_empty() {
            let date = |voice: &Voice| voice.meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| meeting.date);
            voices.sort_by_cached_key(|voice| (std::cmp::Reverse(date(voice)), voice.id));
        } else {
            voices.sort_by_key(|voice| (voice.due, voice.id));
        }
        voices
    }

    /// The filters as a query.
    pub fn query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }
}

/// Whether the thing named in an address passes; an empty name asks for nothing, a name that is none fits nothing.
fn fits<T: FromStr>(asked: &str, test: impl FnOnce(T) -> bool) -> bool {
    let asked = asked.trim();
    asked.is_empty() || asked.parse().is_ok_and(test)
}

fn same_table(asked: &str, table: Option<&str>) -> bool {
    table.is_some_and(|table| table.trim().to_lowercase() == asked.trim().to_lowercase())
}

fn kind(word: &str) -> Option<VoiceKind> {
    serde_json::from_value(serde_json::Value::String(word.replace('-', "_"))).ok()
}

fn standing(asked: &str) -> Option<Standing> {
    STANDINGS.into_iter().find(|standing| word(*standing) == asked)
}

/// The voices that point to a need, or to one of those joined to it.
fn pointing(world: &World, need: NeedId, arrow: Arrow) -> BTreeSet<VoiceId> {
    need::within(world, need::surviving(world, need))
        .into_iter()
        .flat_map(|need| world.claims.to(Thing::Need(need)))
        .filter(|claim| claim.arrow == arrow)
        .filter_map(|claim| if let Thing::Voice(voice) = claim.from { Some(voice) } else { None })
        .collect()
}

fn is_overdue(world: &World, voice: &Voice, today: Date) -> bool {
    voice.speaks() && matches!(voice::reply(world, voice, today), voice::Reply::Overdue(_))
}

/// What became of a voice, as far as somebody may know: why it is not shown yet is not for everybody.
pub(super) fn seen(world: &World, voice: &Voice, leads: bool) -> Standing {
    if sight(world, voice, leads) == Sight::Unpublished { Standing::Captured } else { voice::standing(world, voice) }
}

/// How much of a voice somebody may read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sight {
    /// The words.
    Words,
    /// That it is there, but not its words: its meeting is not published yet, or it was not checked.
    Unpublished,
    /// That personal data holds it back; the desk for held notes shows it.
    Held,
    /// That it was there.
    Gone,
}

/// How much of a voice somebody may read.
pub(super) fn sight(world: &World, voice: &Voice, leads: bool) -> Sight {
    match voice.state {
        State::Weeded => Sight::Gone,
        State::Withdrawn | State::SetAside if !leads => Sight::Gone,
        State::Held if leads => Sight::Held,
        _ if !leads && !voice::is_public(world, voice) => Sight::Unpublished,
        _ if !voice.held.is_empty() => Sight::Held,
        _ => Sight::Words,
    }
}
