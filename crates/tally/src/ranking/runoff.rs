//! Instant run-off: the option with fewest papers is left out and its papers pass on, until one has more than half of those that count.

use super::{Grounds, Order};
use crate::{
    Election,
    tie::{Lot, Tie},
    transfer::{
        ladder::Ladder,
        papers::{Papers, Turn},
    },
};
use serde_json::{Map, Value, json};
use std::cmp::Reverse;

/// Round by round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runoff {
    /// In their order.
    pub rounds: Vec<Round>,
}

/// How the papers lie in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Papers of each option still in the count; `None` for one left out before.
    pub votes: Vec<Option<u64>>,
    /// Papers that put several options still in the count side by side: they wait until one of these is left.
    pub waiting: u64,
    /// Papers that name nobody still in the count.
    pub exhausted: u64,
    /// Who is left out after this round; `None` in the last.
    pub left_out: Option<usize>,
}

impl Runoff {
    pub(super) fn record(&self, election: &Election, fields: &mut Map<String, Value>) {
        let step = |round: &Round| {
            let votes =
                round.votes.iter().enumerate().filter_map(|(option, votes)| {
                    votes.map(|votes| json!({ "option": election.id(option), "votes": votes }))
                });
            json!({
                "votes": votes.collect::<Value>(),
                "waiting": round.waiting,
                "exhausted": round.exhausted,
                "left_out": round.left_out.map(|option| election.id(option)),
            })
        };
        fields.insert("steps".into(), self.rounds.iter().map(step).collect());
    }
}

pub(super) fn count(election: &Election, lot: &Lot, ties: &mut Vec<Tie>) -> Order {
    let mut count = Count::begin(Papers::of(election));
    let mut ladder = Ladder::new(election.options.len(), lot, ties);
    let mut rounds: Vec<Round> = Vec::new();
    let mut left_out = Vec::new();
    loop {
        rounds.push(count.round());
        let step = rounds.len() - 1;
        let round = &mut rounds[step];
        let Some(out) = fewest(round).and_then(|equals| ladder.fewest(step, &equals)) else { break };
        ladder.see(|option| u128::from(round.votes[option].unwrap_or(0)));
        round.left_out = Some(out);
        left_out.push(out);
        count.leave_out(out);
    }
    let last = rounds.last().map(|round| round.votes.clone()).unwrap_or_default();
    let mut standing: Vec<usize> = (0..last.len()).filter(|option| last[*option].is_some()).collect();
    standing.sort_by_key(|option| (Reverse(last[*option]), *option));
    let standing = standing.chunk_by(|a, b| last[*a] == last[*b]).map(<[usize]>::to_vec);
    let in_order = standing.chain(left_out.into_iter().rev().map(|option| vec![option])).collect();
    Order { tiers: in_order, grounds: Grounds::Runoff(Runoff { rounds }) }
}

/// Those with fewest, of whom one is to be left out; nobody where one has more than half, or where all that are left have the same.
///
/// It will be the one with fewest in the latest round in which they differed; else the last of them in the lot order.
fn fewest(round: &Round) -> Option<Vec<usize>> {
    let standing = || round.votes.iter().enumerate().filter_map(|(option, votes)| votes.map(|votes| (option, votes)));
    let all: u64 = standing().map(|(_, votes)| votes).sum();
    let most = standing().map(|(_, votes)| votes).max()?;
    let least = standing().map(|(_, votes)| votes).min()?;
    if most > all - most || most == least {
        return None;
    }
    Some(standing().filter(|(_, votes)| *votes == least).map(|(option, _)| option).collect())
}

/// Where each paper lies.
struct Count {
    papers: Papers,
    out: Vec<bool>,
    /// The papers of each option.
    piles: Vec<Vec<u32>>,
    /// The papers that wait for an option beside others.
    beside: Vec<Vec<u32>>,
    /// How far each paper has been read, and whether it waits.
    read: Vec<(u32, bool)>,
    votes: Vec<u64>,
    waiting: u64,
    exhausted: u64,
}

impl Count {
    fn begin(papers: Papers) -> Self {
        let options = papers.options();
        let mut count = Self {
            out: vec![false; options],
            piles: vec![Vec::new(); options],
            beside: vec![Vec::new(); options],
            read: vec![(0, false); papers.len()],
            votes: vec![0; options],
            waiting: 0,
            exhausted: 0,
            papers,
        };
        for paper in 0..count.papers.len() {
            count.lay(paper);
        }
        count
    }

    /// Lays a paper where it belongs, from where it was read to.
    fn lay(&mut self, paper: usize) {
        let weight = self.papers.weight(paper);
        let (at, _) = self.read[paper];
        let name = u32::try_from(paper).unwrap_or(u32::MAX);
        match self.papers.turn(paper, at, |option| self.out[option]) {
            Turn::One { option, next } => {
                self.votes[option] += weight;
                self.piles[option].push(name);
                self.read[paper] = (next, false);
            }
            Turn::Several { level } => {
                self.waiting += weight;
                self.read[paper] = (level, true);
                for option in self.papers.level(paper, level) {
                    if !self.out[option] {
                        self.beside[option].push(name);
                    }
                }
            }
            Turn::Nobody => self.exhausted += weight,
        }
    }

    fn leave_out(&mut self, out: usize) {
        self.out[out] = true;
        self.votes[out] = 0;
        for paper in std::mem::take(&mut self.piles[out]) {
            self.lay(paper as usize);
        }
        for paper in std::mem::take(&mut self.beside[out]) {
            let (level, waits) = self.read[paper as usize];
            if waits && !matches!(self.papers.turn(paper as usize, level, |option| self.out[option]), Turn::Several { .. }) {
                self.waiting -= self.papers.weight(paper as usize);
                self.read[paper as usize] = (level, false);
                self.lay(paper as usize);
            }
        }
    }

    fn round(&self) -> Round {
        let votes = self.votes.iter().zip(&self.out).map(|(votes, out)| (!out).then_some(*votes)).collect();
        Round { votes, waiting: self.waiting, exhausted: self.exhausted, left_out: None }
    }
}
