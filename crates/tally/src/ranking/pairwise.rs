//! One against one: on how many ballots each option stands above each other one.
//!
//! Options that a ballot does not name come last on it and are tied. Counting *named above unnamed* pair by pair would take an
//! increment for every option there is; instead only pairs that are both named are counted, and the rest follows:
//! ballots with a above b = ballots that name a − ballots that name both and do not put a above b.

use crate::{Election, Fault};
use rayon::prelude::*;
use serde_json::{Map, Value, json};

/// Who stands above whom, on how many ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairwise {
    options: usize,
    people: u64,
    over: Vec<u64>,
    level: Vec<u64>,
}

/// How ballots that leave out an option are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unranked {
    /// It comes last there, tied with all others that are left out.
    Last,
    /// Nothing is said of it: only pairs that are both named were compared.
    Absent,
}

/// More would take more memory than a machine has for a table of each against each.
const MOST_OPTIONS: usize = 10_000;

impl Pairwise {
    /// Counted from the ballots of an election, which are rankings.
    pub(super) fn of(election: &Election) -> Result<Self, Fault> {
        Self::read(election, Unranked::Last)
    }

    pub(super) fn read(election: &Election, unranked: Unranked) -> Result<Self, Fault> {
        let options = election.options.len();
        if options > MOST_OPTIONS {
            return Err(Fault::TooLarge("more than ten thousand options cannot each be compared with each"));
        }
        let ballots = &election.ballots;
        let parts = rayon::current_num_threads().min(ballots.marks() / 20_000 + 1);
        let share = ballots.len().div_ceil(parts).max(1);
        let mut count = (0..parts)
            .into_par_iter()
            .map(|part| {
                let mut count = Count::new(options);
                for at in part * share..((part + 1) * share).min(ballots.len()) {
                    count.add(ballots.get(at));
                }
                count
            })
            .reduce_with(Count::joined)
            .unwrap_or_else(|| Count::new(options));
        let level = std::mem::take(&mut count.level);
        let over = count.over(options, &level, unranked);
        Ok(Self { options, people: ballots.people(), over, level })
    }

    /// How many options are compared.
    pub fn options(&self) -> usize {
        self.options
    }

    /// On how many ballots the first stands above the second.
    pub fn over(&self, a: usize, b: usize) -> u64 {
        self.over[a * self.options + b]
    }

    /// On how many ballots the two are tied, or neither is named.
    pub fn tied(&self, a: usize, b: usize) -> u64 {
        self.people - self.over(a, b) - self.over(b, a)
    }

    /// On how many ballots the two are named side by side.
    pub fn level(&self, a: usize, b: usize) -> u64 {
        let level = |a: usize, b: usize| self.level.get(a * self.options + b).copied().unwrap_or(0);
        level(a, b) + level(b, a)
    }

    /// By how many ballots the first stands above the second rather than below; less than 0 where it is beaten.
    pub fn margin(&self, a: usize, b: usize) -> i128 {
        i128::from(self.over(a, b)) - i128::from(self.over(b, a))
    }

    /// Whether more ballots put the first above the second than below.
    pub fn beats(&self, a: usize, b: usize) -> bool {
        self.over(a, b) > self.over(b, a)
    }

    /// The whole table, a row for each option.
    pub fn rows(&self) -> impl Iterator<Item = &[u64]> {
        self.over.chunks(self.options.max(1))
    }

    pub(super) fn record(&self, election: &Election, fields: &mut Map<String, Value>) {
        fields.insert("pairwise_options".into(), election.options.iter().map(|option| json!(option.id)).collect());
        fields.insert("pairwise".into(), self.rows().map(|row| json!(row)).collect());
    }
}

struct Count {
    /// Ballots that name an option.
    named: Vec<u64>,
    /// Ballots that name both, the first above the second.
    above: Vec<u64>,
    /// The latest of these in narrow numbers, of which more fit near a processor; carried over before they are full.
    latest: Vec<u32>,
    room: u32,
    /// Ballots that name both on the same level, the one with the lower number first; empty until there is one.
    level: Vec<u64>,
    /// The marks of one ballot, best first.
    marks: Vec<(u32, usize)>,
}

impl Count {
    fn new(options: usize) -> Self {
        let latest = vec![0; options * options];
        Self { named: vec![0; options], above: Vec::new(), latest, room: u32::MAX, level: Vec::new(), marks: Vec::new() }
    }

    fn add(&mut self, ballot: crate::Ballot) {
        let options = self.named.len();
        let weight = u64::from(ballot.weight);
        if self.room < ballot.weight {
            self.carry();
        }
        self.room -= ballot.weight;
        self.marks.clear();
        self.marks.extend(ballot.marks().map(|(option, value)| (value, option)));
        if !self.marks.is_sorted() {
            self.marks.sort_unstable();
        }
        for (at, (value, a)) in self.marks.iter().enumerate() {
            self.named[*a] += weight;
            let row = &mut self.latest[a * options..(a + 1) * options];
            for (other, b) in &self.marks[at + 1..] {
                if other > value {
                    row[*b] += ballot.weight;
                } else {
                    if self.level.is_empty() {
                        self.level.resize(options * options, 0);
                    }
                    self.level[a * options + b] += weight;
                }
            }
        }
    }

    fn carry(&mut self) {
        self.above.resize(self.latest.len(), 0);
        for (above, latest) in self.above.iter_mut().zip(&mut self.latest) {
            *above += u64::from(std::mem::take(latest));
        }
        self.room = u32::MAX;
    }

    fn joined(mut self, mut other: Self) -> Self {
        self.carry();
        other.carry();
        if self.level.is_empty() {
            self.level.clone_from(&other.level);
        } else {
            self.level.iter_mut().zip(&other.level).for_each(|(a, b)| *a += b);
        }
        self.named.iter_mut().zip(&other.named).for_each(|(a, b)| *a += b);
        self.above.iter_mut().zip(&other.above).for_each(|(a, b)| *a += b);
        self
    }

    fn over(mut self, options: usize, level: &[u64], unranked: Unranked) -> Vec<u64> {
        self.carry();
        if unranked == Unranked::Absent {
            return self.above;
        }
        let level = |a: usize, b: usize| level.get(a * options + b).copied().unwrap_or(0);
        let mut over = vec![0; options * options];
        for a in 0..options {
            for b in (0..options).filter(|b| *b != a) {
                over[a * options + b] = self.named[a] - self.above[b * options + a] - level(a, b) - level(b, a);
            }
        }
        over
    }
}
