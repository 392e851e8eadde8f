//! Conversations that never took place, in which it is known who thinks alike: to see whether a map finds what was planted.
//!
//! Every person and every statement has a stream of chance of its own, so that any of them can be told without the others, and thirty
//! million votes pass by without being kept. The same seed gives the same votes on any machine.
//!
//! # How people answer
//! A statement is agreed with by a share b of people, passed by a share q, and pulls groups apart by d. Each group stands on one side of
//! it, z = 1 or −1, by the throw of a coin; a person holds to the group's side with a conviction c between one half and one. Of those who
//! do not pass, somebody agrees with chance b + d·z·c. Seven statements of ten divide (d from 0.2 to 0.45, b in the middle); on the others
//! groups hardly differ (d = 0.02) and most are on one side.
//!
//! Where there are no groups (0 or 1), people differ by degrees only: each stands somewhere on two axes, most near the middle, and a
//! statement follows one of the axes: b + d·x, with x between −1 and 1. A map that finds groups here finds what is not there.
//!
//! # How much people answer
//! A few answer much and most a little: by a power law, P(n > x) = (c/x)² up to all statements, with c = S(1 − √(1 − density)), which
//! makes the mean density·S. Everybody answers at least once. Which statements somebody sees is chance alone.

mod chance;
mod write;

use crate::{
    Answer, Fault, Gathering,
    chance::Chance,
    number::{floor, real},
};

/// What is to be simulated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// How many people.
    pub participants: u32,
    /// How many statements.
    pub statements: u32,
    /// What share of all statements a person answers, in the mean: above 0, and 1 at most.
    pub density: f64,
    /// How many groups; none where it is 0 or 1.
    pub groups: u32,
    /// Where chance begins.
    pub seed: u64,
}

/// Why something cannot be simulated.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Impossible {
    /// No people or no statements.
    #[error("a conversation needs at least one participant and one statement")]
    Nobody,
    /// A density that is none.
    #[error("the density is {0} and should be above 0 and at most 1: 0.03 is three answers to a hundred statements")]
    Density(f64),
    /// More groups than can be planted.
    #[error(
        "there are {groups} groups and {participants} participants: plant at most {MOST_GROUPS}, and fewer than there are people"
    )]
    Groups {
        /// How many groups.
        groups: u32,
        /// How many people.
        participants: u32,
    },
}

/// The greatest number of groups.
pub const MOST_GROUPS: u32 = 64;

/// A conversation that never took place.
#[derive(Clone, Debug)]
pub struct Simulation {
    plan: Plan,
    asked: Vec<Asked>,
    /// The least number of votes by the power law.
    least: f64,
}

/// How people answer to a statement.
#[derive(Clone, Copy, Debug)]
struct Asked {
    agree: f64,
    pass: f64,
    apart: f64,
    /// One bit for each group: whether it leans to agreeing.
    sides: u64,
    /// Where there are no groups: which axis it follows.
    axis: usize,
}

/// Where somebody stands.
#[derive(Clone, Copy, Debug)]
enum Stand {
    Group { group: u32, conviction: f64 },
    Degrees([f64; 2]),
}

impl Simulation {
    /// Prepares it.
    pub fn new(plan: Plan) -> Result<Self, Impossible> {
        if plan.participants == 0 || plan.statements == 0 {
            return Err(Impossible::Nobody);
        }
        if !(plan.density > 0.0 && plan.density <= 1.0) {
            return Err(Impossible::Density(plan.density));
        }
        if plan.groups > MOST_GROUPS || (plan.groups > 1 && plan.groups >= plan.participants) {
            return Err(Impossible::Groups { groups: plan.groups, participants: plan.participants });
        }
        let asked = (0..plan.statements).map(|statement| Asked::by(Chance::of(plan.seed, "statement", statement))).collect();
        let least = f64::from(plan.statements) * (1.0 - (1.0 - plan.density).sqrt());
        Ok(Self { plan, asked, least })
    }

    /// What was asked for.
    pub fn plan(&self) -> Plan {
        self.plan
    }

    /// The planted group of a participant, from 0; none where no groups are planted. Groups grow smaller from the first to the last, which
    /// is a little more than half as large.
    pub fn group(&self, participant: u32) -> Option<u32> {
        match self.person(participant).0 {
            Stand::Group { group, .. } => Some(group),
            Stand::Degrees(_) => None,
        }
    }

    /// The share of those of a planted group who see a statement that agree with it, that disagree, and that pass; none where there is no
    /// such group or statement.
    pub fn shares(&self, group: u32, statement: u32) -> Option<[f64; 3]> {
        let asked =
            self.asked.get(usize::try_from(statement).ok()?).filter(|_| self.plan.groups > 1 && group < self.plan.groups)?;
        // A conviction between one half and one is three quarters in the mean.
        let agree = asked.agree + asked.apart * asked.side(group) * 0.75;
        Some([(1.0 - asked.pass) * agree, (1.0 - asked.pass) * (1.0 - agree), asked.pass])
    }

    /// Goes through all votes, person by person.
    pub fn each<E>(&self, mut vote: impl FnMut(u32, u32, Answer) -> Result<(), E>) -> Result<(), E> {
        let mut seen = vec![u32::MAX; self.asked.len()];
        for participant in 0..self.plan.participants {
            let (stand, mut chance) = self.person(participant);
            let count = self.votes_of(&mut chance);
            // Floyd's way to draw some of many without drawing any twice (Bentley and Floyd 1987).
            for last in self.plan.statements - count..self.plan.statements {
                let drawn = chance.below(last + 1);
                let taken = if seen[drawn as usize] == participant { last } else { drawn };
                seen[taken as usize] = participant;
                vote(participant, taken, self.asked[taken as usize].answer(stand, &mut chance))?;
            }
        }
        Ok(())
    }

    /// All votes, gathered. People and statements are called by their numbers.
    pub fn gather(&self) -> Result<Gathering, Fault> {
        let mut gathering = Gathering::new();
        let numbers: Vec<usize> = (0..self.plan.statements)
            .map(|statement| gathering.statement_number(&statement.to_string()))
            .collect::<Result<_, _>>()?;
        let (mut name, mut whose) = (String::new(), None);
        self.each(|participant, statement, answer| {
            if whose != Some(participant) {
                (name, whose) = (participant.to_string(), Some(participant));
            }
            gathering.vote_on(&name, numbers[statement as usize], answer)
        })?;
        Ok(gathering)
    }

    /// Where somebody stands, and the chance that is left for the rest.
    fn person(&self, participant: u32) -> (Stand, Chance) {
        let mut chance = Chance::of(self.plan.seed, "participant", participant);
        let groups = self.plan.groups;
        let stand = if groups > 1 {
            // Weights 2k, 2k − 1, … k + 1: together k(3k + 1)/2.
            let mut left = chance.below(groups * (3 * groups + 1) / 2);
            let mut group = 0;
            while left >= 2 * groups - group {
                left -= 2 * groups - group;
                group += 1;
            }
            Stand::Group { group, conviction: 0.5 + chance.unit() / 2.0 }
        } else {
            Stand::Degrees([chance.middling(), chance.middling()])
        };
        (stand, chance)
    }

    /// How many votes somebody gives.
    fn votes_of(&self, chance: &mut Chance) -> u32 {
        let many = self.least / (1.0 - chance.unit()).sqrt();
        let most = f64::from(self.plan.statements);
        // Rounded by chance, so that the mean is kept.
        let whole = floor(many.min(most) + chance.unit());
        u32::try_from(whole).unwrap_or(u32::MAX).clamp(1, self.plan.statements)
    }
}

impl Asked {
    fn by(mut chance: Chance) -> Self {
        let divides = chance.unit() < 0.7;
        let apart = if divides { 0.2 + 0.25 * chance.unit() } else { 0.02 };
        // So far from 0 and 1 that a group's share never is outside them.
        let agree = if divides {
            0.5 + (2.0 * chance.unit() - 1.0) * (0.5 - apart)
        } else if chance.unit() < 0.75 {
            0.75 + 0.2 * chance.unit()
        } else {
            0.05 + 0.2 * chance.unit()
        };
        let pass = 0.05 + 0.3 * chance.unit();
        Self { agree, pass, apart, sides: chance.next(), axis: usize::from(chance.unit() < 0.5) }
    }

    fn side(&self, group: u32) -> f64 {
        if self.sides >> group & 1 == 1 { 1.0 } else { -1.0 }
    }

    fn answer(&self, stand: Stand, chance: &mut Chance) -> Answer {
        if chance.unit() < self.pass {
            return Answer::Pass;
        }
        let lean = match stand {
            Stand::Group { group, conviction } => self.side(group) * conviction,
            Stand::Degrees(axes) => axes[self.axis] * self.side(0),
        };
        if chance.unit() < self.agree + self.apart * lean { Answer::Agree } else { Answer::Disagree }
    }
}

/// How many votes are to be expected, roughly: for telling how far long work has come.
pub fn expected(plan: &Plan) -> u64 {
    let votes = f64::from(plan.participants) * f64::from(plan.statements) * plan.density.clamp(0.0, 1.0);
    u64::try_from(floor(votes.max(real(plan.participants as usize)))).unwrap_or(u64::MAX)
}
