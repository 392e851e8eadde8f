//! Ranked pairs: the clearest comparisons are kept first; one that would close a circle with those kept is set aside.
//!
//! N. Tideman, *Independence of clones as a criterion for voting rules*, 1987.

use super::{Grounds, Order, Pairwise, tiers_unbeaten};
use crate::{Election, tie::Lot};
use serde_json::{Map, Value, json};

/// All comparisons with a winner, in the order in which they were taken up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedPairs {
    /// Clearest first.
    pub pairs: Vec<Pair>,
    /// Who was placed above whom.
    pub pairwise: Pairwise,
}

/// A comparison with a winner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Who won it.
    pub winner: usize,
    /// Who lost it.
    pub loser: usize,
    /// Ballots for the winner minus ballots for the loser.
    pub margin: u64,
    /// Ballots for the winner.
    pub votes: u64,
    /// Whether another comparison has the same margin and votes, so that the lot order told which of them came first.
    pub by_lot: bool,
    /// Where it was set aside: the options along kept comparisons from its loser to its winner, with which it would close a circle.
    pub set_aside: Option<Vec<usize>>,
}

impl RankedPairs {
    pub(super) fn record(&self, election: &Election, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        let step = |pair: &Pair| {
            json!({
                "winner": election.id(pair.winner),
                "loser": election.id(pair.loser),
                "margin": pair.margin,
                "votes": pair.votes,
                "by_lot": pair.by_lot,
                "set_aside_for": pair.set_aside.as_ref().map(|circle| election.ids(circle)),
            })
        };
        fields.insert("steps".into(), self.pairs.iter().map(step).collect());
    }
}

pub(super) fn count(pairwise: Pairwise, lot: &Lot) -> Order {
    let options = pairwise.options();
    let mut pairs = wins(&pairwise, lot);
    let mut kept = Kept::new(options);
    for pair in &mut pairs {
        if kept.leads(pair.loser, pair.winner) {
            pair.set_aside = Some(kept.path(pair.loser, pair.winner));
        } else {
            kept.keep(pair.winner, pair.loser);
        }
    }
    let tiers = tiers_unbeaten(options, |a, b| kept.leads(a, b));
    Order { tiers, grounds: Grounds::RankedPairs(RankedPairs { pairs, pairwise }) }
}

/// The comparisons that have a winner: greatest margin first, then most votes, then the winner and the loser first in the lot order.
fn wins(pairwise: &Pairwise, lot: &Lot) -> Vec<Pair> {
    let options = pairwise.options();
    let mut pairs = Vec::new();
    for winner in 0..options {
        for loser in (0..options).filter(|loser| pairwise.beats(winner, *loser)) {
            let votes = pairwise.over(winner, loser);
            let margin = votes - pairwise.over(loser, winner);
            pairs.push(Pair { winner, loser, margin, votes, by_lot: false, set_aside: None });
        }
    }
    let clear = |pair: &Pair| (std::cmp::Reverse(pair.margin), std::cmp::Reverse(pair.votes));
    pairs.sort_unstable_by_key(|pair| (clear(pair), lot.rank(pair.winner), lot.rank(pair.loser)));
    for equals in pairs.chunk_by_mut(|a, b| clear(a) == clear(b)).filter(|equals| equals.len() > 1) {
        for pair in equals {
            pair.by_lot = true;
        }
    }
    pairs
}

/// The comparisons kept so far, and who leads to whom along them; a bit for each option.
struct Kept {
    words: usize,
    direct: Vec<u64>,
    leads: Vec<u64>,
}

impl Kept {
    fn new(options: usize) -> Self {
        let words = options.div_ceil(64);
        Self { words, direct: vec![0; options * words], leads: vec![0; options * words] }
    }

    fn bit(&self, bits: &[u64], from: usize, to: usize) -> bool {
        bits[from * self.words + to / 64] >> (to % 64) & 1 == 1
    }

    fn leads(&self, from: usize, to: usize) -> bool {
        self.bit(&self.leads, from, to)
    }

    fn keep(&mut self, winner: usize, loser: usize) {
        self.direct[winner * self.words + loser / 64] |= 1 << (loser % 64);
        if self.leads(winner, loser) {
            return;
        }
        let mut reached = self.leads[loser * self.words..(loser + 1) * self.words].to_vec();
        reached[loser / 64] |= 1 << (loser % 64);
        for from in 0..self.leads.len() / self.words {
            if from == winner || self.leads(from, winner) {
                let row = &mut self.leads[from * self.words..(from + 1) * self.words];
                row.iter_mut().zip(&reached).for_each(|(row, reached)| *row |= reached);
            }
        }
    }

    /// The options along a shortest path of kept comparisons.
    fn path(&self, from: usize, to: usize) -> Vec<usize> {
        let mut before = vec![None; self.leads.len() / self.words];
        let mut fresh = vec![u64::MAX; self.words];
        fresh[from / 64] &= !(1 << (from % 64));
        let mut queue = std::collections::VecDeque::from([from]);
        while let Some(at) = queue.pop_front().filter(|_| before[to].is_none()) {
            for (word, fresh) in fresh.iter_mut().enumerate() {
                let mut found = self.direct[at * self.words + word] & *fresh;
                *fresh &= !found;
                while found != 0 {
                    let next = word * 64 + found.trailing_zeros() as usize;
                    before[next] = Some(at);
                    queue.push_back(next);
                    found &= found - 1;
                }
            }
        }
        let mut along = vec![to];
        while let Some(at) = along.last().and_then(|last: &usize| before[*last]) {
            along.push(at);
        }
        along.reverse();
        along
    }
}
