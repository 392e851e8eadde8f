//! So many seats, one after another, from ballots that approve, such that each large enough group has its part of them.
//!
//! Everything is counted in *votes*: everybody has one, and of n votes for k seats a seat takes n/k. How a seat draws on the votes of
//! those who want it is where the rules differ. An option that nobody wants gets no seat.

mod equal_shares;
mod exactly;
mod expanding;
mod phragmen;
mod profile;
mod seqpav;

use crate::{
    Election, Fault, Given,
    knob::{Allowed, Knob, Parameters},
    rule::{LOT_BY_ID, Rule},
    tie::{Lot, Rung, Tie, take},
    transfer::{SEATS, seats},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive};
use profile::Profile;
use serde_json::{Map, Value, json};

/// Seats, in the order in which they were filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Committee {
    /// Those who have a seat.
    pub selected: Vec<usize>,
    /// Seats to fill.
    pub seats: usize,
    /// How many people voted.
    pub people: u64,
    /// How each seat was filled.
    pub steps: Vec<Step>,
    /// Those without a seat and why, in the order of the options.
    pub losers: Vec<Loser>,
}

/// How a seat was filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Who got it.
    pub option: usize,
    /// How many people want it.
    pub supporters: u64,
    /// By what.
    pub by: By,
}

/// By what a seat was filled.
#[derive(Clone, Debug, PartialEq)]
pub enum By {
    /// The greatest weight of its supporters, each of whom counts 1/(w+1) with w winners so far (sequential PAV).
    Weight {
        /// Their weight.
        weight: BigRational,
        /// How many of them had no winner so far, one, two and so on.
        winners_so_far: Vec<u64>,
        /// Their weight for the next seat, each with one winner more.
        weight_after: BigRational,
    },
    /// The least price for each supporter, paid out of their votes (equal shares).
    Price {
        /// What each pays, or all that is left to them if that is less.
        price: BigRational,
        /// How many pay the price in full.
        in_full: u64,
        /// How many pay the last that is left to them, which is less than the price.
        with_the_rest: u64,
        /// Votes that the supporters had left before; afterwards they have a seat's worth less.
        before: BigRational,
    },
    /// The earliest moment at which its supporters can pay, where votes come to all at the same speed (Phragmén).
    Moment {
        /// Votes that have come to each, if nothing had been spent, at that moment. Afterwards its supporters have none left.
        moment: BigRational,
        /// Of a seat's worth, the votes that the supporters had spent on others before and so had to earn anew.
        spent_before: BigRational,
    },
    /// The most ballots among those left, where equal shares leave seats over.
    Approvals,
    /// A quota of supporters, counted to a rank that grows step by step (expanding approvals).
    Quota {
        /// The rank to which ballots were read.
        rank: usize,
        /// The weight of those who place it up to there, in votes.
        weight: BigRational,
        /// What a seat takes; more than the weight where in the end no quota was left.
        quota: BigRational,
    },
}

/// Who has no seat, for one reason with two numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Loser {
    /// The option.
    pub option: usize,
    /// How many people want it.
    pub supporters: u64,
    /// What it lacked.
    pub lacked: Lacked,
    /// How much it had.
    pub had: BigRational,
    /// How much would have been needed.
    pub needed: BigRational,
}

/// What an option without a seat lacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacked {
    /// Anybody who wants it: it had none, and one at least was needed.
    Supporters,
    /// Weight: of its supporters and of those of the last seat, when that was filled.
    Weight,
    /// Votes: what its supporters had left in the end, and what a seat takes.
    Votes,
    /// Ballots: its own and those of the last seat.
    Ballots,
    /// Time: the moment at which its supporters could have paid, and that at which the last seat was filled. Less is better.
    Time,
}

impl By {
    fn name(&self) -> &'static str {
        match self {
            Self::Weight { .. } => "weight",
            Self::Price { .. } => "price",
            Self::Moment { .. } => "moment",
            Self::Approvals => "approvals",
            Self::Quota { .. } => "quota",
        }
    }
}

impl Lacked {
    /// Its name in a result.
    pub fn name(self) -> &'static str {
        match self {
            Self::Supporters => "supporters",
            Self::Weight => "weight",
            Self::Votes => "votes",
            Self::Ballots => "ballots",
            Self::Time => "time",
        }
    }
}

impl Committee {
    pub(crate) fn record(&self, election: &Election) -> Map<String, Value> {
        let step = |step: &Step| {
            let mut fields = Map::new();
            fields.insert("option".into(), json!(election.id(step.option)));
            fields.insert("supporters".into(), json!(step.supporters));
            fields.insert("by".into(), json!(step.by.name()));
            let mut number = |name: &str, value: &BigRational| fields.insert(name.into(), told(value));
            match &step.by {
                By::Weight { weight, weight_after, winners_so_far } => {
                    number("weight", weight);
                    number("weight_after", weight_after);
                    fields.insert("winners_so_far".into(), json!(winners_so_far));
                }
                By::Price { price, in_full, with_the_rest, before } => {
                    number("price", price);
                    number("before", before);
                    number("after", &(before - seat(self.people, self.seats)));
                    fields.insert("in_full".into(), json!(in_full));
                    fields.insert("with_the_rest".into(), json!(with_the_rest));
                }
                By::Moment { moment, spent_before } => {
                    number("moment", moment);
                    number("spent_before", spent_before);
                }
                By::Approvals => {}
                By::Quota { rank, weight, quota } => {
                    number("weight", weight);
                    number("quota", quota);
                    fields.insert("rank".into(), json!(rank));
                }
            }
            Value::Object(fields)
        };
        let loser = |loser: &Loser| {
            json!({
                "option": election.id(loser.option),
                "supporters": loser.supporters,
                "lacked": loser.lacked.name(),
                "had": told(&loser.had),
                "needed": told(&loser.needed),
            })
        };
        let mut fields = Map::new();
        fields.insert("selected".into(), json!(election.ids(&self.selected)));
        fields.insert("seats".into(), json!(self.seats));
        fields.insert("seat_takes".into(), told(&seat(self.people, self.seats)));
        fields.insert("steps".into(), self.steps.iter().map(step).collect());
        fields.insert("losers".into(), self.losers.iter().map(loser).collect());
        fields
    }
}

/// Votes that a seat takes.
fn seat(people: u64, seats: usize) -> BigRational {
    BigRational::new(people.into(), seats.max(1).into())
}

/// A fraction, exact and with six decimals.
fn told(number: &BigRational) -> Value {
    let millionths = (number * BigInt::from(1_000_000)).round().to_integer();
    let sign = if millionths.is_negative() { "-" } else { "" };
    let size = millionths.abs();
    let rest = (&size % 1_000_000_u32).to_u32().unwrap_or(0);
    json!({ "exact": number.to_string(), "about": format!("{sign}{}.{rest:06}", size / 1_000_000_u32) })
}

const COMPLETION: Knob = Knob {
    name: "completion",
    default: "phragmen",
    allowed: Allowed::Word(&["phragmen", "approval", "none"]),
    about: "How seats are filled that no group can pay: as votes go on coming to all (phragmen), by most ballots, or not at all.",
};

pub(crate) fn knobs(rule: Rule) -> &'static [Knob] {
    const KNOBS: &[Knob] = &[SEATS, LOT_BY_ID];
    const EQUAL_SHARES: &[Knob] = &[SEATS, LOT_BY_ID, COMPLETION];
    if rule == Rule::MesCommittee { EQUAL_SHARES } else { KNOBS }
}

pub(crate) fn count(given: &Given, parameters: &mut Parameters, ties: &mut Vec<Tie>) -> Result<Committee, Fault> {
    let seats = seats(given, parameters)?;
    if given.rule == Rule::ExpandingApprovals {
        return Ok(expanding::count(given.election, seats, &given.lot, ties));
    }
    let profile = Profile::of(given.election);
    let mut filling = Filling { profile: &profile, seats, lot: &given.lot, ties, steps: Vec::new(), losers: Vec::new() };
    match given.rule {
        Rule::MesCommittee => equal_shares::count(&mut filling, parameters.word("completion")),
        Rule::PhragmenCommittee => phragmen::count(&mut filling, None),
        _ => seqpav::count(&mut filling),
    }
    Ok(filling.filled())
}

/// A committee while its seats are being filled.
struct Filling<'a> {
    profile: &'a Profile,
    seats: usize,
    lot: &'a Lot,
    ties: &'a mut Vec<Tie>,
    steps: Vec<Step>,
    losers: Vec<Loser>,
}

impl Filling<'_> {
    /// Options without a seat that somebody wants.
    fn left(&self) -> Vec<usize> {
        let seated = |option: &usize| self.steps.iter().any(|step| step.option == *option);
        (0..self.profile.options()).filter(|option| self.profile.votes(*option) > 0 && !seated(option)).collect()
    }

    fn vacancies(&self) -> usize {
        self.seats - self.steps.len()
    }

    /// One of equals: the one on more ballots, else by lot.
    fn one_of(&mut self, equals: &[usize]) -> usize {
        one_of(equals, self.steps.len(), |option| self.profile.votes(option), self.lot, self.ties)
    }

    fn seat(&mut self, option: usize, by: By) {
        self.steps.push(Step { option, supporters: self.profile.votes(option), by });
    }

    fn lost(&mut self, option: usize, lacked: Lacked, had: BigRational, needed: BigRational) {
        self.losers.push(Loser { option, supporters: self.profile.votes(option), lacked, had, needed });
    }

    fn filled(mut self) -> Committee {
        for option in (0..self.profile.options()).filter(|option| self.profile.votes(*option) == 0) {
            self.losers.push(unwanted(option));
        }
        self.losers.sort_by_key(|loser| loser.option);
        Committee {
            selected: self.steps.iter().map(|step| step.option).collect(),
            seats: self.seats,
            people: self.profile.people(),
            steps: self.steps,
            losers: self.losers,
        }
    }
}

fn unwanted(option: usize) -> Loser {
    let number = |number: u32| BigRational::from_integer(number.into());
    Loser { option, supporters: 0, lacked: Lacked::Supporters, had: number(0), needed: number(1) }
}

fn one_of(equals: &[usize], step: usize, votes: impl Fn(usize) -> u64, lot: &Lot, ties: &mut Vec<Tie>) -> usize {
    let fewer = |option: usize| u64::MAX - votes(option);
    let Some((taken, tie)) = take(step, equals, &[(Rung::MoreVotes, &fewer)], lot) else { return 0 };
    ties.extend(tie);
    taken
}

/// The options whose key is greatest, where keys only fall as seats are filled, so that an old key is a bound: only options whose bound
/// is not below the best key found are looked at anew.
fn best<K: Ord + Clone>(left: &[usize], bounds: &mut [K], mut key: impl FnMut(usize) -> K) -> Option<(K, Vec<usize>)> {
    let mut order = left.to_vec();
    order.sort_by(|a, b| bounds[*b].cmp(&bounds[*a]).then(a.cmp(b)));
    let mut best: Option<(K, Vec<usize>)> = None;
    for option in order {
        if best.as_ref().is_some_and(|(best, _)| bounds[option] < *best) {
            break;
        }
        let found = key(option);
        bounds[option] = found.clone();
        match &mut best {
            Some((best, _)) if found < *best => {}
            Some((best, equals)) if found == *best => equals.push(option),
            _ => best = Some((found, vec![option])),
        }
    }
    best
}
