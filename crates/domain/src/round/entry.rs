//! Ballot papers, typed in by two people who do not see what the other typed.
//!
//! Every paper has a number printed on it. Two people type each paper; where both read the same, the ballot counts. Where
//! they differ, somebody looks at the paper and says what stands there. What only one has typed does not count yet.

use super::{Marks, Refusal, Round};
use crate::{PlaceId, Stamp};
use serde::{Deserialize, Serialize};

/// The most papers or slips printed at once.
pub const MOST_PRINTED: u32 = 2_000;
/// The most papers of one round.
pub const MOST_PAPERS: u32 = 20_000;

/// Which of the two people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hand {
    /// Who types first.
    First,
    /// Who types the same papers once more.
    Second,
}

/// Papers printed at one time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Batch {
    /// The number of the first.
    pub first: u32,
    /// The number of the last.
    pub last: u32,
    /// The place where they were handed out, if it is known.
    pub place: Option<PlaceId>,
}

/// What somebody read on a paper.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// What stands on it.
    pub marks: Marks,
    /// Who typed it, and when.
    pub by: Stamp,
}

/// One paper, as it was typed in.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Paper {
    /// By the one.
    pub first: Option<Reading>,
    /// By the other.
    pub second: Option<Reading>,
    /// By whoever looked at the paper because the two differ.
    pub settled: Option<Reading>,
}

/// How far the typing has come.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Typing {
    /// Papers on which both read the same.
    pub agreed: u32,
    /// Papers on which they differed, and that somebody has looked at.
    pub settled: u32,
    /// The numbers of papers that only one has typed.
    pub single: Vec<u32>,
    /// The numbers of papers on which they differ.
    pub differing: Vec<u32>,
}

impl Hand {
    /// Both.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The other.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

impl Paper {
    /// What one of the two read.
    pub fn by(&self, hand: Hand) -> Option<&Reading> {
        match hand {
            Hand::First => self.first.as_ref(),
            Hand::Second => self.second.as_ref(),
        }
    }

    /// What counts of it: what was settled, or what both read; nothing else.
    pub fn counts(&self) -> Option<&Marks> {
        match (&self.settled, &self.first, &self.second) {
            (Some(settled), ..) => Some(&settled.marks),
            (None, Some(first), Some(second)) if first.marks == second.marks => Some(&first.marks),
            _ => None,
        }
    }

    /// Whether two have typed it and differ, and nobody has looked yet.
    pub fn differs(&self) -> bool {
        self.counts().is_none() && self.first.is_some() && self.second.is_some()
    }

    pub(super) fn lay(&mut self, hand: Hand, reading: Reading) {
        *match hand {
            Hand::First => &mut self.first,
            Hand::Second => &mut self.second,
        } = Some(reading);
    }
}

/// How many papers were printed.
pub fn printed(round: &Round) -> u32 {
    round.batches.iter().map(|batch| batch.last).max().unwrap_or(0)
}

/// How far the typing has come.
pub fn typing(round: &Round) -> Typing {
    let mut typing = Typing::default();
    for (number, paper) in round.papers.entries() {
        if paper.settled.is_some() {
            typing.settled += 1;
        } else if paper.counts().is_some() {
            typing.agreed += 1;
        } else if paper.differs() {
            typing.differing.push(*number);
        } else {
            typing.single.push(*number);
        }
    }
    typing
}

/// The lowest number that a person has not typed yet; none when all are typed.
pub fn next(round: &Round, hand: Hand, after: u32) -> Option<u32> {
    let open =
        |number: &u32| round.papers.get(number).is_none_or(|paper| paper.by(hand).is_none() && paper.settled.is_none());
    let last = printed(round);
    (after.saturating_add(1)..=last).find(open).or_else(|| (1..=last).find(open))
}

/// That a number stands on a paper of the round.
pub(super) fn known(round: &Round, paper: u32) -> Result<Option<&Paper>, Refusal> {
    let printed = printed(round);
    if (1..=printed).contains(&paper) { Ok(round.papers.get(&paper)) } else { Err(Refusal::NotPrinted { paper, printed }) }
}

/// That somebody may type a paper: it is not settled, and they did not type it for the other hand.
pub(super) fn may_type(round: &Round, paper: u32, hand: Hand, actor: &str) -> Result<(), Refusal> {
    let Some(typed) = known(round, paper)? else { return Ok(()) };
    if typed.settled.is_some() {
        return Err(Refusal::IsSettled { paper });
    }
    match typed.by(hand.other()) {
        Some(other) if other.by.by == actor => Err(Refusal::SameHand { paper }),
        _ => Ok(()),
    }
}
