//! Weighs the cues of a line against each other.

use super::{
    Guess, Kind, Reason,
    cues::{Found, Half, Tells},
};
use std::ops::Range;

/// The weight gathered by each kind.
#[derive(Default)]
pub(super) struct Scores {
    cues: Vec<(Kind, f64, Range<usize>)>,
    halves: Vec<(Half, Range<usize>)>,
    against: Vec<(Kind, f64)>,
    asked_for: Option<Kind>,
}

/// What no word tells is a need.
const NEED_ANYWAY: f64 = 1.0;
/// A question outweighs silence and weak words, and no more.
const ASKED: f64 = 2.25;
/// Two halves together.
const TOGETHER: f64 = 4.0;
/// Each further cue of a kind, and all of them at most: many weak words do not outweigh a strong one of another kind.
const FURTHER: f64 = 0.25;
const FURTHER_AT_MOST: f64 = 0.75;

/// Where two kinds weigh the same, the rarer.
const ORDER: [Kind; 7] = [Kind::History, Kind::Promise, Kind::Offer, Kind::Feedback, Kind::Process, Kind::Idea, Kind::Need];

impl Scores {
    /// Adds what was found in the line.
    pub(super) fn add(&mut self, found: &[Found]) {
        for Found { tells, at } in found {
            match *tells {
                Tells::Kind(kind, weight) if weight > 0 => self.cues.push((kind, f64::from(weight), at.clone())),
                Tells::Kind(kind, weight) => self.against.push((kind, f64::from(weight))),
                Tells::Half(half) => self.halves.push((half, at.clone())),
                Tells::Asks(_) => {}
            }
        }
    }

    /// Adds what was found in the question.
    pub(super) fn ask(&mut self, found: &[Found]) {
        let asks = |found: &Found| if let Tells::Asks(kind) = found.tells { Some(kind) } else { None };
        self.asked_for = self.asked_for.or(found.iter().find_map(asks));
    }

    /// The heaviest kind.
    pub(super) fn guess(mut self, text: &str) -> Guess {
        self.halves.extend(years(text).map(|at| (Half::Past, at)));
        self.halves.extend(text.match_indices('?').map(|(at, mark)| (Half::Asked, at..at + mark.len())));
        self.join_halves();
        let weights = ORDER.map(|kind| (kind, self.weight(kind)));
        let (kind, most) =
            weights.into_iter().fold((Kind::Need, 0.0), |best, next| if next.1 > best.1 { next } else { best });
        let second =
            weights.into_iter().filter(|(other, _)| *other != kind).fold(0.0, |most: f64, (_, weight)| most.max(weight));
        // Words of need ("not", "more") are common everywhere and tell less than their weight.
        let power = if kind == Kind::Need { 1 } else { 2 };
        let confidence = most.powi(power) / (most.powi(power) + second.powi(power) + 1.0);
        let mut words: Vec<Range<usize>> =
            self.cues.iter().filter(|(told, _, _)| *told == kind).map(|(_, _, at)| at.clone()).collect();
        words.sort_unstable_by_key(|at| (at.start, at.end));
        words.dedup_by(|next, kept| {
            let together = next.start <= kept.end;
            if together {
                kept.end = kept.end.max(next.end);
            }
            together
        });
        let question = self.asked_for == Some(kind);
        Guess { kind, confidence, reason: Reason { words, question } }
    }

    /// The strongest cue of a kind, a little for each further one that stands elsewhere, and what speaks against it.
    fn weight(&self, kind: Kind) -> f64 {
        let mut cues: Vec<&(Kind, f64, Range<usize>)> = self.cues.iter().filter(|(told, _, _)| *told == kind).collect();
        cues.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.2.start.cmp(&other.2.start)));
        let mut taken: Vec<&Range<usize>> = Vec::new();
        let mut weight = 0.0;
        let mut further = 0.0;
        for (_, each, at) in cues {
            if taken.iter().any(|other| at.start < other.end && other.start < at.end) {
                continue;
            }
            let gathers = if taken.is_empty() { &mut weight } else { &mut further };
            *gathers += if taken.is_empty() { *each } else { FURTHER };
            taken.push(at);
        }
        weight += f64::min(further, FURTHER_AT_MOST);
        weight += self.against.iter().filter(|(told, _)| *told == kind).fold(0.0, |least: f64, (_, each)| least.min(*each));
        if self.asked_for == Some(kind) {
            weight += ASKED;
        }
        if kind == Kind::Need { weight + NEED_ANYWAY } else { weight.max(0.0) }
    }

    /// Halves that stand together tell as one: the soup and that it was cold, a year and that somebody asked then.
    fn join_halves(&mut self) {
        let hours: Vec<Range<usize>> = self.places(Half::Hours);
        let clear = |at: &Range<usize>| hours.iter().all(|hour| at.end <= hour.start || hour.end <= at.start);
        let evening: Vec<Range<usize>> = self.places(Half::Evening).into_iter().filter(clear).collect();
        let judged = self.places(Half::Judged);
        let apart = evening.iter().any(|one| judged.iter().any(|other| one != other));
        if apart {
            self.cues.extend(evening.into_iter().chain(judged).map(|at| (Kind::Feedback, TOGETHER - 1.0, at)));
        }
        for (kind, halves) in
            [(Kind::History, &[Half::Past, Half::Asked][..]), (Kind::Promise, &[Half::Actor, Half::Will, Half::Due])]
        {
            let places: Vec<Vec<Range<usize>>> = halves.iter().map(|half| self.places(*half)).collect();
            if places.iter().all(|places| !places.is_empty()) {
                self.cues.extend(places.into_iter().flatten().map(|at| (kind, TOGETHER, at)));
            }
        }
    }

    fn places(&self, half: Half) -> Vec<Range<usize>> {
        self.halves.iter().filter(|(each, _)| *each == half).map(|(_, at)| at.clone()).collect()
    }
}

/// Years gone by, as people write them. That they have gone by is taken for granted: nobody was asked in a year to come.
fn years(text: &str) -> impl Iterator<Item = Range<usize>> {
    crate::word::words(text)
        .filter(|word| {
            let figures = word.text.len() == 4 && word.text.bytes().all(|byte| byte.is_ascii_digit());
            figures && (word.text.starts_with("20") || word.text.starts_with("19"))
        })
        .map(|word| word.at)
}
