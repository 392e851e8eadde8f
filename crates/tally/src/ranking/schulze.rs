//! Schulze: an option beats another where the strongest path of wins to it is stronger than the strongest path back.
//!
//! A path is as strong as its weakest link. The paths are found by widening them with one option at a time (Floyd and Warshall, with
//! the least along a path and the greatest among paths); the one shown is among the shortest of the strongest. M. Schulze, *A new
//! monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method*, 2011.

use super::{Grounds, Order, Pairwise, tiers_unbeaten};
use crate::Election;
use rayon::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::VecDeque;

/// The strongest paths, and for each option outside the first tier one that beats it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schulze {
    /// How strong a link is.
    pub strengths: Strengths,
    /// How strong the strongest path from each option to each other one is, a row for each; 0 where there is none.
    pub paths: Vec<Vec<u64>>,
    /// For each option outside the first tier, in the order of the tiers.
    pub beats: Vec<Beat>,
    /// Who was placed above whom.
    pub pairwise: Pairwise,
}

/// How strong the link from a winner to a loser is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strengths {
    /// Ballots for the winner minus ballots for the loser.
    Margins,
    /// Ballots for the winner.
    WinningVotes,
}

/// Why an option is not first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// An option of the tier above that beats it.
    pub winner: usize,
    /// The option.
    pub loser: usize,
    /// The strongest path from the winner to it.
    pub forth: Path,
    /// The strongest path back; `None` where there is none.
    pub back: Option<Path>,
}

/// A path of wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The options on it, both ends included.
    pub options: Vec<usize>,
    /// Its weakest link: winner and loser.
    pub weakest: (usize, usize),
    /// How strong that is, and so the path.
    pub strength: u64,
}

impl Schulze {
    pub(super) fn record(&self, election: &Election, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        fields.insert("path_strengths".into(), json!(self.paths));
        let path = |path: &Path| {
            json!({
                "path": election.ids(&path.options),
                "weakest_link": [election.id(path.weakest.0), election.id(path.weakest.1)],
                "strength": path.strength,
            })
        };
        let step = |beat: &Beat| {
            json!({
                "winner": election.id(beat.winner),
                "loser": election.id(beat.loser),
                "forth": path(&beat.forth),
                "back": beat.back.as_ref().map(path),
            })
        };
        fields.insert("steps".into(), self.beats.iter().map(step).collect());
    }
}

pub(super) fn count(pairwise: Pairwise, strengths: Strengths) -> Order {
    let options = pairwise.options();
    let link = |a: usize, b: usize| match strengths {
        _ if a == b || !pairwise.beats(a, b) => 0,
        Strengths::Margins => pairwise.over(a, b) - pairwise.over(b, a),
        Strengths::WinningVotes => pairwise.over(a, b),
    };
    let paths = strongest(options, &link);
    let beats = |a: usize, b: usize| paths[a][b] > paths[b][a];
    let tiers = tiers_unbeaten(options, beats);
    let mut explained = Vec::new();
    for pair in tiers.windows(2) {
        let pairs: Vec<(usize, usize)> = pair[1]
            .iter()
            .filter_map(|loser| pair[0].iter().find(|winner| beats(**winner, *loser)).map(|winner| (*winner, *loser)))
            .collect();
        explained.par_extend(pairs.into_par_iter().filter_map(|(winner, loser)| {
            let forth = path(options, winner, loser, paths[winner][loser], &link)?;
            Some(Beat { winner, loser, forth, back: path(options, loser, winner, paths[loser][winner], &link) })
        }));
    }
    Order { tiers, grounds: Grounds::Schulze(Schulze { strengths, paths, beats: explained, pairwise }) }
}

/// The strength of the strongest path between any two. Reckoned with places in the order of all strengths, which fit in narrower
/// numbers of which a machine compares many at once.
fn strongest(options: usize, link: &(impl Fn(usize, usize) -> u64 + Sync)) -> Vec<Vec<u64>> {
    let links: Vec<Vec<u64>> = (0..options).into_par_iter().map(|a| (0..options).map(|b| link(a, b)).collect()).collect();
    let mut known: Vec<u64> = links.concat();
    known.push(0);
    known.sort_unstable();
    known.dedup();
    let place = |strength: &u64| i32::try_from(known.partition_point(|known| known < strength)).unwrap_or(i32::MAX);
    let mut paths: Vec<Vec<i32>> = links.par_iter().map(|row| row.iter().map(place).collect()).collect();
    for by in 0..options {
        let onward = paths[by].clone();
        let widen = |row: &mut Vec<i32>| {
            let to = row[by];
            if to > 0 {
                row.iter_mut().zip(&onward).for_each(|(path, onward)| *path = (*path).max(to.min(*onward)));
            }
        };
        if options < 128 { paths.iter_mut().for_each(widen) } else { paths.par_iter_mut().with_min_len(64).for_each(widen) }
    }
    let strength = |place: &i32| usize::try_from(*place).ok().and_then(|place| known.get(place)).copied().unwrap_or(0);
    let mut strengths: Vec<Vec<u64>> = paths.iter().map(|row| row.iter().map(strength).collect()).collect();
    for (option, row) in strengths.iter_mut().enumerate() {
        row[option] = 0;
    }
    strengths
}

/// A shortest path of links that are all as strong as this.
fn path(options: usize, from: usize, to: usize, strength: u64, link: &impl Fn(usize, usize) -> u64) -> Option<Path> {
    if strength == 0 {
        return None;
    }
    let mut before: Vec<Option<usize>> = vec![None; options];
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            break;
        }
        for next in (0..options).filter(|next| *next != from) {
            if before[next].is_none() && link(at, next) >= strength {
                before[next] = Some(at);
                queue.push_back(next);
            }
        }
    }
    let mut along = vec![to];
    while let Some(at) = along.last().and_then(|last| before[*last]) {
        along.push(at);
    }
    along.reverse();
    let weakest = along.windows(2).map(|pair| (pair[0], pair[1])).min_by_key(|(a, b)| link(*a, *b))?;
    Some(Path { options: along, weakest, strength })
}
