//! The headline figures, each with the address of the rows that it counts.

use crate::frame::page::Frame;
use jiff::civil::Date;
use samskapa_domain::{
    NeedId, World, answer, need,
    voice::{self, Voice},
};
use std::collections::BTreeSet;

/// A figure with its rows.
pub struct Headline {
    /// The number.
    pub number: usize,
    /// The key of what is counted.
    pub text: &'static str,
    /// Where the rows lie.
    pub path: &'static str,
}

/// Every voice that speaks, by whether it has its answer.
pub struct Voices<'a> {
    /// Answered.
    pub answered: Vec<&'a Voice>,
    /// Waiting for a day that was promised.
    pub waiting: Vec<&'a Voice>,
    /// Past that day.
    pub overdue: Vec<&'a Voice>,
}

impl<'a> Voices<'a> {
    /// Sorts all voices.
    pub fn of(world: &'a World, today: Date) -> Self {
        // Each answer is asked once, not each need for each of its voices: the page is opened often.
        let given_to = world.answers.all().flat_map(|answer| answer::needs(world, answer.id));
        let answered_needs: BTreeSet<NeedId> =
            given_to.map(|id| need::surviving(world, id)).filter(|id| need::answer(world, *id).is_some()).collect();
        let is_answered = |voice: &Voice| {
            world.replies.has(&voice.id) || voice::needs(world, voice.id).any(|need| answered_needs.contains(&need))
        };
        let mut voices = Self { answered: Vec::new(), waiting: Vec::new(), overdue: Vec::new() };
        for voice in world.voices.all().filter(|voice| voice.speaks()) {
            if is_answered(voice) {
                voices.answered.push(voice);
            } else if voice.due < today {
                voices.overdue.push(voice);
            } else {
                voices.waiting.push(voice);
            }
        }
        voices.waiting.sort_by_key(|voice| (voice.due, voice.id));
        voices
    }

    /// How many there are in all.
    pub fn heard(&self) -> usize {
        self.answered.len() + self.waiting.len() + self.overdue.len()
    }
}

/// The figures at the head of the first page.
pub fn headlines(world: &World, frame: &Frame, voices: &Voices<'_>) -> Vec<Headline> {
    let needs = world.needs.all().filter(|need| need.merged_into.is_none());
    let needs = needs.filter(|need| crate::need::is_open_to(frame, world, need)).count();
    [
        (voices.heard(), "start-figure-heard", "/figures/heard"),
        (voices.answered.len(), "start-figure-answered", "/figures/answered"),
        (voices.waiting.len(), "start-figure-waiting", "/figures/waiting"),
        (voices.overdue.len(), "start-figure-overdue", "/overdue"),
        (needs, "start-figure-needs", "/needs"),
        (world.changes.len(), "start-figure-changes", "/figures/changes"),
    ]
    .into_iter()
    .map(|(number, text, path)| Headline { number, text, path })
    .collect()
}
