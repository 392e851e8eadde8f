//! The map: all that is read out of votes, ready to be shown, printed or written as JSON.
//!
//! Everything is told by numbers of rows and statements; [`Map::participants`] and [`Map::statements`] give their ids and
//! words.

mod json;
mod share;

pub use share::{Share, Tally};

use crate::names::Names;
use crate::statement::Statement;
use serde::Serialize;
use std::sync::Arc;

/// How a map is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// The one that does not depend on the order of votes and tells how certain it is.
    #[default]
    Samskapa,
    /// As Polis's servers reckon.
    Polis,
}

impl Method {
    /// What it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Samskapa => "samskapa",
            Self::Polis => "polis",
        }
    }

    /// The method with this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Samskapa, Self::Polis].into_iter().find(|method| method.name() == name)
    }
}

/// What people agree on, what divides them, and who thinks alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// How it was made.
    pub method: Method,
    /// The ids of the people, in the order of all lists of people here.
    pub participants: Arc<Names>,
    /// The statements, in the order of all lists of statements here.
    pub statements: Vec<Standing>,
    /// How many votes there are, the last one of each person on each statement.
    pub votes: usize,
    /// How many votes were given up for a later one by the same person on the same statement.
    pub replaced: u64,
    /// The plane that the people are drawn on.
    pub plane: Plane,
    /// Where each person stands on it: first and second component.
    pub places: Vec<[f64; 2]>,
    /// How uncertain each place is: variance along the first component, covariance, variance along the second. Empty where
    /// the method does not tell.
    pub spread: Vec<[f32; 3]>,
    /// The groups, numbered from 0; none where people do not fall into groups.
    pub groups: Vec<Group>,
    /// The group of each person; [`NO_GROUP`] for those who have answered too little, or belong to none.
    pub membership: Vec<u16>,
    /// How often each person was in the same group when the map was made again from other samples of people, from 0 to 1.
    /// Empty where the method does not tell.
    pub belonging: Vec<f32>,
    /// What is typical of each group: as many lists as groups, the most typical first.
    pub typical: Vec<Vec<Typical>>,
    /// What all taken together agree with and reject.
    pub common: Common,
    /// How the number of groups was chosen.
    pub choice: Choice,
    /// How well the groups hold when the map is made again; none where the method does not tell.
    pub stability: Option<Stability>,
    /// Which statements to show next, the first one first.
    pub next: Vec<Next>,
    /// The small clusters that Polis groups people by; empty in other methods.
    pub base: Vec<Base>,
}

/// In [`Map::membership`]: in no group.
pub const NO_GROUP: u16 = u16::MAX;

/// The two directions in which answers differ most.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Plane {
    /// For each direction the weight of every statement; of length 1, or 0 where answers do not differ in so many
    /// directions.
    pub components: [Vec<f64>; 2],
    /// The mean answer to every statement, from −1 to 1.
    pub centre: Vec<f64>,
    /// What share of all variance each direction tells, from 0 to 1.
    pub explained: [f64; 2],
    /// The variance along each direction.
    pub variance: [f64; 2],
}

/// People who answer alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its number, from 0.
    pub id: usize,
    /// Its people, by number.
    pub members: Vec<u32>,
    /// The middle of them on the plane.
    pub centre: [f64; 2],
    /// Whether it may be shown: groups of fewer than [`FEWEST`] people would tell who they are.
    pub shown: bool,
}

/// Groups with fewer people are not shown.
pub const FEWEST: usize = 5;

/// How one statement stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// The statement.
    #[serde(flatten)]
    pub statement: Statement,
    /// What everybody answered.
    #[serde(skip)]
    pub all: Tally,
    /// What each group answered.
    #[serde(skip)]
    pub per_group: Vec<Tally>,
    /// The same with each answer counted in the group that the person's other answers fit best, so that no answer has a say in where
    /// it is counted. Empty where the method does not tell.
    #[serde(skip)]
    pub by_other_answers: Vec<Tally>,
    /// How far it pulls people apart on the plane (Polis's *extremity*).
    pub extremity: f64,
    /// How much groups differ about it: half the largest difference between two groups' mean answers, from 0 to 1.
    pub divisiveness: f64,
    /// Group-informed consensus: in Polis's method the product over groups of (agree + 1)/(seen + 2), and in others its
    /// geometric mean, which can be compared whatever the number of groups.
    pub consensus: f64,
    /// The same of those who disagree.
    pub rejection: f64,
    /// The least that any group agrees: the smallest lower bound of the groups' shares, at 95 %.
    pub floor: f64,
    /// The least that any group disagrees.
    pub rejection_floor: f64,
    /// How much it is liked by people who otherwise differ; none where too few have answered, or the method does not tell.
    pub bridging: Option<f64>,
    /// How much is won by asking the next person about it, against the other statements.
    pub priority: f64,
    /// How many more answers it takes until it can be told where everybody stands (± 10 percentage points); 0 where that is
    /// known.
    pub wanting: u32,
}

impl Standing {
    /// What of a group agrees. The interval holds as well what is told by those who would be in the group by their other answers:
    /// where groups are not clear, people are in them for the very answers that are counted.
    pub fn agreeing(&self, group: usize) -> Share {
        self.share(group, Tally::agreeing)
    }

    /// What of a group disagrees, likewise.
    pub fn disagreeing(&self, group: usize) -> Share {
        self.share(group, Tally::disagreeing)
    }

    fn share(&self, group: usize, of: impl Fn(Tally) -> Share) -> Share {
        let share = of(self.per_group.get(group).copied().unwrap_or_default());
        self.by_other_answers.get(group).map_or(share, |tally| share.reaching(of(*tally)))
    }
}

/// One side of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// They agree.
    Agree,
    /// They disagree.
    Disagree,
}

/// A statement that tells a group from the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Typical {
    /// Its number.
    #[serde(skip)]
    pub statement: usize,
    /// The side on which the group stands.
    pub side: Side,
    /// How many of the group are on that side, and how many of it have answered.
    pub count: u32,
    /// How many of the group have answered, passes counted.
    pub seen: u32,
    /// The share of the group on that side.
    #[serde(flatten)]
    pub share: Share,
    /// The share of all others on that side.
    pub others: Share,
    /// The group's share over the others', each with one vote added on both sides (Polis's *repness*).
    pub ratio: f64,
    /// How many standard errors the two shares are apart (Polis's *repness-test*).
    pub ratio_test: f64,
    /// The share with one vote added on both sides (Polis's *p-success*).
    pub smoothed: f64,
    /// How many standard errors that is from one half (Polis's *p-test*).
    pub share_test: f64,
    /// The chance of so large a difference between the group and the others if there were none, with all statements and
    /// groups that were looked at taken into account (Benjamini and Hochberg 1995); none where the method does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
    /// Whether it stands here as what the group most clearly agrees with.
    pub best_agree: bool,
    /// The number that they are ranked by.
    #[serde(skip)]
    pub rank: f64,
}

/// What all taken together agree with and reject.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    /// What most agree with, the clearest first.
    pub agree: Vec<Shared>,
    /// What most reject, the clearest first.
    pub disagree: Vec<Shared>,
}

/// A statement on which most are on one side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Shared {
    /// Its number.
    #[serde(skip)]
    pub statement: usize,
    /// How many are on that side.
    pub count: u32,
    /// How many have answered, passes counted.
    pub seen: u32,
    /// The share on that side.
    #[serde(flatten)]
    pub share: Share,
    /// The share with one vote added on both sides (Polis's *p-success*).
    pub smoothed: f64,
    /// How many standard errors that is from one half (Polis's *p-test*).
    pub test: f64,
}

/// How the number of groups was chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Choice {
    /// How many groups.
    pub k: usize,
    /// What was tried.
    pub tried: Vec<Trial>,
    /// Whether answers fall into groups at all more clearly than they would by chance; none where the method does not ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grouped: Option<bool>,
    /// The chance of groups as clear as these if people differed by degrees only; none where the method does not ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chance: Option<f64>,
}

/// One number of groups that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Trial {
    /// How many groups.
    pub k: usize,
    /// How well people fit into them, from −1 to 1 (Rousseeuw 1987).
    pub silhouette: f64,
    /// How many people are in the smallest.
    pub smallest: usize,
}

/// How well groups hold when the map is made again from other samples of the same people.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stability {
    /// How often the map was made again.
    pub samples: usize,
    /// How alike the groups were: the median adjusted Rand index (Hubert and Arabie 1985), 1 where they were the same.
    pub agreement: f64,
    /// One in ten was less alike than this.
    pub agreement_low: f64,
    /// How often each number of groups was chosen, from one group on.
    pub numbers: Vec<usize>,
}

/// Why a statement should be shown next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Hardly anybody has answered it.
    New,
    /// One group has hardly answered it.
    GroupMissing,
    /// It may be what unites: more answers would tell.
    MayUnite,
    /// It tells groups apart, and so where the next person stands.
    TellsApart,
    /// It takes more answers until it is known where people stand.
    MoreAnswers,
    /// It is known well enough where people stand.
    Known,
}

/// A statement to show to the next person.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Next {
    /// Its number.
    #[serde(skip)]
    pub statement: usize,
    /// The chance of being drawn, if statements are drawn by priority.
    pub chance: f64,
    /// Why.
    pub reason: Reason,
}

/// A few people who stand close together (Polis's *base cluster*).
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its number, as Polis counts them.
    pub id: usize,
    /// Its people, by number.
    pub members: Vec<u32>,
    /// The middle of them.
    pub centre: [f64; 2],
}
