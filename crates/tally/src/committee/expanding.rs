//! Expanding approvals: first choices alone, then second ones with them, and so on; wherever a quota has gathered, a seat.
//!
//! To rank r a ballot supports every option that has fewer than r others above it; those it does not name come last and are tied. The
//! quota is n/(k+1) and a little more. While somebody without a seat has it, the heaviest is seated, and its supporters keep the part of
//! their weight that is above the quota. H. Aziz and B. Lee, *The expanding approvals rule*, 2020. As exact weights would double in
//! length with every seat, weights are kept in whole million millionths of a vote, cut for each ballot, as in Scottish counts.

use super::{By, Committee, Lacked, Loser, Step, one_of, unwanted};
use crate::{
    Ballot, Election, Kind,
    ranking::approves,
    tie::{Lot, Tie},
};
use num_rational::BigRational;

const VOTE: u64 = 1_000_000_000_000;

pub(super) fn count(election: &Election, seats: usize, lot: &Lot, ties: &mut Vec<Tie>) -> Committee {
    let mut count = Count::begin(election);
    let options = election.options.len();
    let quota = quota(count.people, seats, options);
    let votes = |weight: u128| BigRational::new(weight.into(), VOTE.into());
    let mut steps: Vec<Step> = Vec::new();
    for rank in 1..=options {
        count.expand(rank);
        loop {
            let left = count.left();
            let vacant = steps.len() < seats;
            let Some(most) = left.iter().map(|option| count.weight(*option)).max().filter(|_| vacant) else { break };
            if most < quota && rank < options {
                break;
            }
            let equals: Vec<usize> = left.into_iter().filter(|option| count.weight(*option) == most).collect();
            let option = one_of(&equals, steps.len(), |option| count.votes[option], lot, ties);
            let by = By::Quota { rank, weight: votes(most), quota: votes(quota) };
            steps.push(Step { option, supporters: count.votes[option], by });
            count.seat(option, most, quota);
        }
    }
    let without = |option: usize| {
        let (supporters, had) = (count.votes[option], votes(count.weight(option)));
        Loser { option, supporters, lacked: Lacked::Weight, had, needed: votes(quota) }
    };
    let losers = (0..options).filter(|option| !count.seated[*option]);
    Committee {
        selected: steps.iter().map(|step| step.option).collect(),
        seats,
        people: count.people,
        steps,
        losers: losers.map(|option| if count.votes[option] == 0 { unwanted(option) } else { without(option) }).collect(),
    }
}

/// n/(k+1) + (⌊n/(k+1)⌋ + 1 − n/(k+1))/(m+1), in the unit of weights and rounded up, as weights are whole: reached by k options at most.
fn quota(people: u64, seats: usize, options: usize) -> u128 {
    let (people, parts, spread) = (u128::from(people), seats as u128 + 1, options as u128 + 1);
    let above = (people / parts + 1) * parts - people;
    ((people * spread + above) * u128::from(VOTE)).div_ceil(parts * spread)
}

struct Count {
    people: u64,
    votes: Vec<u64>,
    seated: Vec<bool>,
    ballots: Vec<Ranks>,
    /// The weight of ballots read in part, by what they support.
    partly: Vec<u128>,
    /// The weight of ballots read to the end: they support everything.
    wholly: u128,
    /// Ballots by the rank at which they support more, rank 1 first.
    due: Vec<Vec<u32>>,
    supporters: Vec<Vec<u32>>,
}

/// A ballot with the rank of each option on it.
struct Ranks {
    people: u64,
    value: u64,
    /// Options by rank, from 1.
    options: Vec<(u32, u32)>,
    supported: usize,
    whole: bool,
}

impl Count {
    fn begin(election: &Election) -> Self {
        let options = election.options.len();
        let mut count = Self {
            people: election.ballots.people(),
            votes: vec![0; options],
            seated: vec![false; options],
            ballots: Vec::with_capacity(election.ballots.len()),
            partly: vec![0; options],
            wholly: 0,
            due: vec![Vec::new(); options + 2],
            supporters: vec![Vec::new(); options],
        };
        let approves = approves(election);
        let kind = election.ballots.kind();
        for (at, ballot) in election.ballots.iter().enumerate() {
            for (option, _) in ballot.marks().filter(|(_, value)| approves(*value)) {
                count.votes[option] += u64::from(ballot.weight);
            }
            let ranks = ranks(ballot, kind);
            let name = u32::try_from(at).unwrap_or(u32::MAX);
            for same in ranks.chunk_by(|a, b| a.0 == b.0) {
                count.due[same[0].0 as usize].push(name);
            }
            count.due[ranks.len() + 1].push(name);
            let people = u64::from(ballot.weight);
            count.ballots.push(Ranks { people, value: VOTE, options: ranks, supported: 0, whole: false });
        }
        count
    }

    /// Reads ballots one rank further.
    fn expand(&mut self, rank: usize) {
        for name in std::mem::take(&mut self.due[rank]) {
            let ballot = &mut self.ballots[name as usize];
            let weight = u128::from(ballot.value) * u128::from(ballot.people);
            if ballot.options.len() < rank {
                for (_, option) in &ballot.options {
                    self.partly[*option as usize] -= weight;
                }
                ballot.whole = true;
                self.wholly += weight;
                continue;
            }
            while let Some((of, option)) = ballot.options.get(ballot.supported).filter(|(of, _)| *of as usize <= rank) {
                debug_assert!(*of > 0);
                self.partly[*option as usize] += weight;
                self.supporters[*option as usize].push(name);
                ballot.supported += 1;
            }
        }
    }

    fn left(&self) -> Vec<usize> {
        (0..self.seated.len()).filter(|option| !self.seated[*option] && self.votes[*option] > 0).collect()
    }

    fn weight(&self, option: usize) -> u128 {
        self.partly[option] + self.wholly
    }

    /// Seats an option; its supporters keep what they have above the quota.
    fn seat(&mut self, option: usize, weight: u128, quota: u128) {
        self.seated[option] = true;
        let keep = weight.saturating_sub(quota);
        let kept = |value: u64| u64::try_from(u128::from(value) * keep / weight.max(1)).unwrap_or(0);
        for name in &self.supporters[option] {
            let ballot = &mut self.ballots[*name as usize];
            if !ballot.whole {
                let now = kept(ballot.value);
                let less = u128::from(ballot.value - now) * u128::from(ballot.people);
                ballot.value = now;
                for (_, option) in &ballot.options[..ballot.supported] {
                    self.partly[*option as usize] -= less;
                }
            }
        }
        if self.wholly > 0 {
            self.wholly = 0;
            for ballot in self.ballots.iter_mut().filter(|ballot| ballot.whole) {
                ballot.value = kept(ballot.value);
                self.wholly += u128::from(ballot.value) * u128::from(ballot.people);
            }
        }
    }
}

/// The options of a ballot with their ranks: one more than how many stand above.
fn ranks(ballot: Ballot, kind: Kind) -> Vec<(u32, u32)> {
    let mut marks: Vec<(u32, u32)> = ballot
        .marks()
        .zip(ballot.options)
        .filter(|((_, value), _)| kind != Kind::Points || *value > 0)
        .map(|((_, value), option)| (if kind == Kind::Points { u32::MAX - value } else { value }, *option))
        .collect();
    marks.sort_unstable();
    let mut rank = (0, 1);
    let mut before = None;
    for (value, _) in &mut marks {
        rank.0 += 1;
        if before != Some(*value) {
            before = Some(*value);
            rank.1 = rank.0;
        }
        *value = rank.1;
    }
    marks
}
