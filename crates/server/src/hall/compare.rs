//! What to look at when a laptop comes home: what both sides changed, and notes that say nearly the same on both.
//!
//! Nothing is put together by this. A person sees both, and does what is right with what the house offers anyway.

use crate::{book::Book, sorting::beside};
use samskapa_domain::{
    Event, MeetingId, Stamp, VoiceId, World,
    parting::{self, Conflict, Sides},
    voice,
};
use samskapa_ledger::Parting;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Compared {
    /// What both sides changed.
    pub conflicts: Vec<Conflict>,
    /// Notes of the same meeting that say nearly the same.
    pub alike: Vec<Alike>,
    /// How many notes came from there.
    pub notes: usize,
}

/// Two notes that may be one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Alike {
    /// The one written here.
    pub ours: VoiceId,
    /// The one from there.
    pub theirs: VoiceId,
    /// Whether they say the same letter by letter, but for capitals and signs.
    pub same: bool,
    /// The words they share.
    pub words: Vec<String>,
}

/// Compares both sides of a fork.
pub fn compared(parting: &Parting<Book>) -> Compared {
    let (ours, theirs) = (happened(parting, true), happened(parting, false));
    let sides = Sides { before: &parting.before, ours: &parting.ours, theirs: &parting.theirs, joined: &parting.joined };
    let conflicts = parting::conflicts(
        sides,
        ours.iter().map(|(stamp, event)| (stamp, *event)),
        theirs.iter().map(|(stamp, event)| (stamp, *event)),
    );
    let (here, there) = (by_meeting(&parting.joined, &captured(&ours)), captured(&theirs));
    let alike = there.iter().filter_map(|theirs| closest(&parting.joined, *theirs, &here)).collect();
    Compared { conflicts, alike, notes: there.len() }
}

fn happened(parting: &Parting<Book>, ours: bool) -> Vec<(Stamp, &Event)> {
    let steps = if ours { &parting.our_steps } else { &parting.their_steps };
    steps.iter().map(|(stamp, written)| (crate::book::stamp_of(stamp), &written.happened)).collect()
}

fn captured(events: &[(Stamp, &Event)]) -> BTreeSet<VoiceId> {
    let voice = |event: &Event| match event {
        Event::Voice(voice::Event::Captured(captured)) => Some(captured.id),
        _ => None,
    };
    events.iter().filter_map(|(_, event)| voice(event)).collect()
}

/// The notes of one meeting that were written here.
struct Written<'w> {
    notes: Vec<(VoiceId, &'w str)>,
    texts: beside::Texts,
}

fn by_meeting<'w>(world: &'w World, here: &BTreeSet<VoiceId>) -> BTreeMap<Option<MeetingId>, Written<'w>> {
    let mut notes: BTreeMap<Option<MeetingId>, Vec<(VoiceId, &str)>> = BTreeMap::new();
    for voice in here.iter().filter_map(|id| world.voices.get(id)).filter(|voice| voice.speaks()) {
        let words = world.words(voice.text).map(|words| (voice.id, words));
        notes.entry(voice.meeting).or_default().extend(words);
    }
    let read = |notes: Vec<(VoiceId, &'w str)>| {
        let texts = beside::Texts::of(&notes.iter().map(|(_, text)| *text).collect::<Vec<_>>());
        Written { notes, texts }
    };
    notes.into_iter().map(|(meeting, notes)| (meeting, read(notes))).collect()
}

/// The note written here that is most like one from there, if any is.
fn closest(world: &World, theirs: VoiceId, here: &BTreeMap<Option<MeetingId>, Written>) -> Option<Alike> {
    let from_there = world.voices.get(&theirs).filter(|voice| voice.speaks())?;
    let text = world.words(from_there.text)?;
    let written = here.get(&from_there.meeting)?;
    let plain = plain(text);
    if let Some((ours, _)) = written.notes.iter().find(|(_, other)| self::plain(other) == plain) {
        return Some(Alike { ours: *ours, theirs, same: true, words: Vec::new() });
    }
    let near = written.texts.nearest(text).into_iter().next()?;
    let (ours, other) = written.notes.get(near.at)?;
    nearly(&plain, &self::plain(other)).then_some(Alike { ours: *ours, theirs, same: false, words: near.shared })
}

/// The words of a note without capitals and signs.
fn plain(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Whether most words of the shorter of two notes stand in the other. Two notes of one evening often share a subject; only
/// the same sentence taken down twice shares nearly all of its words.
fn nearly(one: &[String], other: &[String]) -> bool {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    let (shared, fewer) = (one.intersection(&other).count(), one.len().min(other.len()));
    fewer > 2 && shared * 4 >= fewer * 3
}
