//! Who of several with the same votes is taken: whoever had more (or, to leave one out, fewer) at the latest earlier stage at which they
//! differed, and else the lot.
//!
//! Instead of walking back through the stages, each option has a rank that is kept up to date: by the votes of the latest stage, and
//! among equals there by the rank before it.

use super::Stage;
use crate::tie::{Lot, Rung, Tie, take};

pub(crate) struct Ladder<'a> {
    lot: &'a Lot,
    reversed: Lot,
    ties: &'a mut Vec<Tie>,
    /// Greater for more votes.
    ranks: Vec<u64>,
    seen: usize,
}

impl<'a> Ladder<'a> {
    pub(crate) fn new(options: usize, lot: &'a Lot, ties: &'a mut Vec<Tie>) -> Self {
        Self { lot, reversed: lot.reversed(), ties, ranks: vec![0; options], seen: 0 }
    }

    /// Takes in the votes of the next stage.
    pub(crate) fn see(&mut self, votes: impl Fn(usize) -> u128) {
        let mut order: Vec<(u128, u64, usize)> =
            self.ranks.iter().enumerate().map(|(option, rank)| (votes(option), *rank, option)).collect();
        order.sort_unstable();
        for (rank, equals) in (0..).zip(order.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))) {
            for (_, _, option) in equals {
                self.ranks[*option] = rank;
            }
        }
        self.seen += 1;
    }

    /// Takes in all of these stages that it has not seen.
    fn catch_up(&mut self, stages: &[Stage]) {
        for stage in stages.get(self.seen..).unwrap_or(&[]) {
            self.see(|option| stage.votes[option]);
        }
    }

    /// The first of equals, by these earlier stages: to be elected, or to have its surplus passed on.
    pub(super) fn first(&mut self, equals: &[usize], earlier: &[Stage]) -> Option<usize> {
        self.catch_up(earlier);
        let fewer = |option: usize| u64::MAX - self.ranks[option];
        let (taken, tie) = take(earlier.len(), equals, &[(Rung::EarlierStage, &fewer)], self.lot)?;
        self.ties.extend(tie);
        Some(taken)
    }

    /// Options by their votes, most first.
    pub(super) fn by_votes(&mut self, mut left: Vec<usize>, votes: &[u128], earlier: &[Stage]) -> Vec<usize> {
        let mut order = Vec::new();
        while let Some(most) = left.iter().map(|option| votes[*option]).max() {
            let equals: Vec<usize> = left.iter().copied().filter(|option| votes[*option] == most).collect();
            let Some(first) = self.first(&equals, earlier) else { break };
            left.retain(|option| *option != first);
            order.push(first);
        }
        order
    }

    /// The last of equals, by these earlier stages: to be excluded.
    pub(super) fn last(&mut self, equals: &[usize], earlier: &[Stage]) -> Option<usize> {
        self.catch_up(earlier);
        self.fewest(earlier.len(), equals)
    }

    /// The last of equals, by what it has seen: to be left out.
    pub(crate) fn fewest(&mut self, step: usize, equals: &[usize]) -> Option<usize> {
        let more = |option: usize| self.ranks[option];
        let (taken, tie) = take(step, equals, &[(Rung::EarlierStage, &more)], &self.reversed)?;
        self.ties.extend(tie);
        Some(taken)
    }
}
