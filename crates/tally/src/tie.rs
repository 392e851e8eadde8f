//! What happens where two options are equal: a ladder of rungs, tried in order, and a note of which one told them apart.

use crate::Election;
use sha2::{Digest, Sha256};

/// What told equals apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The cheaper one.
    LowerCost,
    /// The one on more ballots.
    MoreVotes,
    /// The one that had more at an earlier stage, the latest at which they differed.
    EarlierStage,
    /// The lot order, drawn once before the count.
    Lot,
}

impl Rung {
    /// Its name in a result.
    pub fn name(self) -> &'static str {
        match self {
            Self::LowerCost => "lower-cost",
            Self::MoreVotes => "more-votes",
            Self::EarlierStage => "earlier-stage",
            Self::Lot => "lot",
        }
    }
}

/// Options that were equal, and which of them was taken and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// At which step of the count, from 0.
    pub step: usize,
    /// Those that were equal, in the order of the options.
    pub options: Vec<usize>,
    /// The one taken; the one left out where the step was to leave one out.
    pub taken: usize,
    /// The rung that told it from the rest.
    pub rung: Rung,
}

/// An order of all options by lot, drawn before the count and the same throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lot {
    rank: Vec<usize>,
}

/// How the lot order comes about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draw {
    /// By id, as bytes: for recounts and comparisons.
    Ids,
    /// In the order of the options.
    Listed,
    /// By the SHA-256 of this seed, a line feed and the id: a seed drawn in public, such as tomorrow's lottery numbers, makes a lot
    /// that nobody could know and everybody can check.
    Seed(String),
}

impl Lot {
    /// Draws it.
    pub fn draw(election: &Election, draw: &Draw) -> Self {
        let mut order: Vec<usize> = (0..election.options.len()).collect();
        match draw {
            Draw::Listed => {}
            Draw::Ids => order.sort_by(|a, b| election.id(*a).as_bytes().cmp(election.id(*b).as_bytes())),
            Draw::Seed(seed) => order.sort_by_cached_key(|option| {
                let id = election.id(*option);
                (<[u8; 32]>::from(Sha256::digest(format!("{seed}\n{id}"))), id.to_owned())
            }),
        }
        let mut rank = vec![0; order.len()];
        for (place, option) in order.into_iter().enumerate() {
            rank[option] = place;
        }
        Self { rank }
    }

    /// The same order from behind: whoever would be taken first is left out last.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self { rank: self.rank.iter().map(|rank| self.rank.len() - 1 - rank).collect() }
    }

    /// The place of an option in the order, 0 the first.
    pub fn rank(&self, option: usize) -> usize {
        self.rank[option]
    }
}

/// Takes one of several equals: each rung leaves those with the least key; the lot tells the last apart. `None` where there is none.
pub fn take(
    step: usize,
    equals: &[usize],
    rungs: &[(Rung, &dyn Fn(usize) -> u64)],
    lot: &Lot,
) -> Option<(usize, Option<Tie>)> {
    let mut left = equals.to_vec();
    let mut broken_by = None;
    for (rung, key) in rungs {
        let Some(least) = left.iter().map(|option| key(*option)).min() else { break };
        left.retain(|option| key(*option) == least);
        if left.len() == 1 {
            broken_by = Some(*rung);
            break;
        }
    }
    let taken = left.into_iter().min_by_key(|option| lot.rank(*option))?;
    let tie = (equals.len() > 1).then(|| {
        let mut options = equals.to_vec();
        options.sort_unstable();
        Tie { step, options, taken, rung: broken_by.unwrap_or(Rung::Lot) }
    });
    Some((taken, tie))
}
