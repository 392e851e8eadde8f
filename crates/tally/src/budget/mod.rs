//! Projects within a budget.

mod greedy;
mod method;
mod phragmen;
mod record;
mod shares;
mod supporters;

use crate::Money;
use num_rational::BigRational;

pub use greedy::Taken;
pub use method::preference;
pub(crate) use method::{count, knobs};
pub use phragmen::Moment;
pub use shares::{Purchase, Unpaid};
pub(crate) use supporters::{Supporters, supported};

/// What was bought, and why the rest was not.
#[derive(Clone, Debug, PartialEq)]
pub struct Funding {
    /// Projects, in the order in which they were bought.
    pub selected: Vec<usize>,
    /// What they cost together, in minor units.
    pub cost: Money,
    /// What there was.
    pub budget: Money,
    /// What each person had to spend, in minor units, where the rule gives shares.
    pub share: Option<BigRational>,
    /// Whether a price is for each point that somebody gave, rather than for each person.
    pub by_points: bool,
    /// How the share grew, where the rule lets it.
    pub growth: Option<Growth>,
    /// One for each project bought.
    pub steps: Vec<Step>,
    /// One for each project that was not.
    pub losers: Vec<Loser>,
    /// How many prefer which outcome, where the rule asks.
    pub comparison: Option<Preference>,
}

/// How a project was bought.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// By the shares of its supporters.
    Shares(Purchase),
    /// At the moment when its supporters held what it costs.
    Moment(Moment),
    /// For its votes.
    Votes(Taken),
}

/// How the share of each grew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The first share tried, in minor units.
    pub start: BigRational,
    /// By how much it grew at a time.
    pub step: Money,
    /// How many shares were tried.
    pub runs: u64,
    /// Whether nothing further fits beside the outcome.
    pub exhaustive: bool,
    /// What the outcome of the next share would have cost, where that is why it stopped.
    pub next_cost: Option<Money>,
}

/// A project that was not bought, and one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loser {
    /// The project.
    pub project: usize,
    /// Its supporters.
    pub votes: u64,
    /// Why.
    pub reason: Reason,
}

/// Why a project was not bought: each reason is one number held against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody wanted it.
    NoVotes,
    /// Fewer wanted it than the least number.
    TooFewVotes {
        /// The least number.
        least: u64,
    },
    /// It costs more than was left of the budget when it was its turn.
    NoRoom {
        /// What was left, in minor units.
        left: Money,
    },
    /// Its supporters had less left than it costs.
    NoMoney {
        /// What they had left together, in minor units.
        behind: Money,
    },
    /// The count had ended before its turn, at another project that did not fit.
    Ended {
        /// What was left of the budget then, in minor units.
        left: Money,
    },
}

/// How many prefer which of two outcomes, by the number of their own projects in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preference {
    /// More of theirs are bought by this rule.
    pub here: u64,
    /// More of theirs are bought by most votes.
    pub by_votes: u64,
    /// As many, none included.
    pub equal: u64,
}
