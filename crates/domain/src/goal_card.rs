//! A goal card (målkort): one goal of a unit, counted in one way, from where it was to where it is to be, with the people
//! who asked for it behind it.
//!
//! Values are noted one by one. A wrong one is corrected by saying so, and what stood there before stays in its history;
//! nothing is counted with a binary fraction ([`crate::amount`]). A card rests on needs and on parts of a target picture,
//! and through them on voices; where nobody stands behind it, it says so ([`ground`]).

mod asking;

use crate::{
    ActivityId, GoalCardId, OrganisationId, Stamp, ValueId, World,
    amount::Amount,
    claim::{Arrow, Thing},
    need,
    target_picture::{self, Ground},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

pub(crate) use asking::{decide, fold};

/// The most values that are noted at one time.
pub const MOST_AT_ONCE: usize = 500;

/// Which way is good.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// The number of an indicator in the open database Kolada: a letter, N for municipalities or U for units, and five digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Kpi(String);

/// What somebody typed is no number of an indicator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a letter N or U and five digits")]
pub struct NotAKpi(pub String);

impl FromStr for Kpi {
    type Err = NotAKpi;
    fn from_str(text: &str) -> Result<Self, NotAKpi> {
        let name = text.trim().to_ascii_uppercase();
        let sound = name
            .strip_prefix(['N', 'U'])
            .is_some_and(|digits| digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit()));
        if sound { Ok(Self(name)) } else { Err(NotAKpi(text.trim().to_owned())) }
    }
}

impl TryFrom<String> for Kpi {
    type Error = NotAKpi;
    fn try_from(text: String) -> Result<Self, NotAKpi> {
        text.parse()
    }
}

impl From<Kpi> for String {
    fn from(kpi: Kpi) -> Self {
        kpi.0
    }
}

impl fmt::Display for Kpi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The day.
    pub date: Date,
    /// The number.
    pub amount: Amount,
}

/// What a card is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    /// Whose it is.
    pub organisation: OrganisationId,
    /// The unit within it; may be empty.
    pub unit: String,
    /// The goal, in a sentence.
    pub goal: String,
    /// What is counted.
    pub measure: String,
    /// In what it is counted: per cent, days, persons.
    pub counted_in: String,
    /// Which way is good.
    pub better: Better,
    /// Where it was.
    pub baseline: Point,
    /// Where it is to be.
    pub target: Point,
    /// The indicator in Kolada, if it is one.
    pub kpi: Option<Kpi>,
    /// Who answers for it.
    pub owner: String,
    /// From when the card runs.
    pub from: Date,
    /// Until when.
    pub to: Date,
}

/// A value as it is noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// The day that it is true of, and the number.
    #[serde(flatten)]
    pub point: Point,
    /// Where it comes from, or what is to be said of it.
    pub note: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the card")]
pub enum Command {
    /// Begins a card.
    Begin { id: GoalCardId, aim: Aim, parts: Vec<crate::PartId>, needs: Vec<crate::NeedId> },
    /// Writes anew what it is about.
    Write { id: GoalCardId, aim: Aim, why: String },
    /// Notes values.
    Note { id: GoalCardId, values: Vec<Noted> },
    /// Corrects a value; without a new one, says that it should not be there.
    Correct { id: GoalCardId, value: ValueId, instead: Option<Noted>, why: String },
    /// Adds an activity: in words, or something that has a page.
    Add { id: GoalCardId, activity: ActivityId, what: String, thing: Option<Thing> },
    /// Takes an activity away.
    TakeAway { id: GoalCardId, activity: ActivityId, why: String },
    /// Tells what came of it: a value, and the story to it.
    Tell { id: GoalCardId, value: ValueId, story: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the card")]
pub enum Event {
    /// It was begun.
    Begun { id: GoalCardId, aim: Aim },
    /// It was written anew.
    Written { id: GoalCardId, aim: Aim, why: String },
    /// A value was noted.
    Noted { id: GoalCardId, value: ValueId, noted: Noted },
    /// A value was corrected.
    Corrected { id: GoalCardId, value: ValueId, instead: Option<Noted>, why: String },
    /// An activity was added.
    Added { id: GoalCardId, activity: ActivityId, what: String, thing: Option<Thing> },
    /// An activity was taken away.
    TakenAway { id: GoalCardId, activity: ActivityId, why: String },
    /// It was told what came of it.
    Told { id: GoalCardId, value: ValueId, story: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It ends before it begins.
    #[error("the card would end on {to}, before it begins on {from}: change one of the days")]
    EndsBeforeItStarts {
        /// From.
        from: Date,
        /// To.
        to: Date,
    },
    /// The target is reached before it was begun.
    #[error("the target is to be reached on {to}, and the baseline is of {from}: change one of the days")]
    TargetBeforeBaseline {
        /// The day of the baseline.
        from: Date,
        /// The day of the target.
        to: Date,
    },
    /// The target lies in the wrong direction.
    #[error("the target is worse than the baseline: change a number, or which way is good")]
    TargetIsWorse,
    /// Nothing is different.
    #[error("nothing was changed: change something first")]
    NothingNew,
    /// Nothing is noted.
    #[error("there is no value to note: write at least one")]
    NoValues,
    /// More than can be looked through.
    #[error("{values} values are more than can be looked through at once: {most} at the most")]
    TooManyValues {
        /// How many.
        values: usize,
        /// The most.
        most: usize,
    },
    /// There is a value of that day.
    #[error("there is a value of {date} already: correct that one")]
    ThereAlready {
        /// The day.
        date: Date,
    },
    /// There is no such value.
    #[error("there is no such value, or it was taken out: choose one from the list")]
    NoSuchValue,
    /// There is no such activity.
    #[error("there is no such activity, or it was taken away: reload the page")]
    NoSuchActivity,
    /// Such a thing is no activity.
    #[error("a {kind} is no activity: choose an action, a trial or a step")]
    NoActivity {
        /// What it is.
        kind: &'static str,
    },
    /// The day lies ahead.
    #[error("{date} lies ahead: a value is noted when it is known")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// What a card is about, and why it was written so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// What it is about.
    pub aim: Aim,
    /// Why; of the first, empty.
    pub why: String,
    /// When.
    pub stamp: Stamp,
}

/// One reading of a value: the first, or a correction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// What it says; none if the value should not be there.
    pub noted: Option<Noted>,
    /// Why it was corrected; of the first, empty.
    pub why: String,
    /// When it was noted, and by whom.
    pub stamp: Stamp,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// Its name in the ledger.
    pub id: ValueId,
    /// Its readings, oldest first; the last holds.
    pub readings: Vec<Reading>,
}

impl Value {
    /// What holds; none if it was taken out.
    pub fn noted(&self) -> Option<&Noted> {
        self.readings.last()?.noted.as_ref()
    }
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Its name in the ledger.
    pub id: ActivityId,
    /// In words; may be empty where there is a thing.
    pub what: String,
    /// The action, trial or step.
    pub thing: Option<Thing>,
    /// When it was added.
    pub added: Stamp,
    /// When it was taken away, and why.
    pub taken_away: Option<(Stamp, String)>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The value that it is told of.
    pub value: ValueId,
    /// The story.
    pub story: String,
    /// When it was told.
    pub stamp: Stamp,
}

/// A goal card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalCard {
    /// Its name in the ledger.
    pub id: GoalCardId,
    /// What it is about, oldest first.
    pub written: Vec<Written>,
    /// All values, in the order in which they were noted.
    pub values: Vec<Value>,
    /// All activities, also those taken away.
    pub activities: Vec<Activity>,
    /// What came of it, in the order in which it was told.
    pub told: Vec<Told>,
}

impl GoalCard {
    /// What it is about now.
    pub fn aim(&self) -> Option<&Aim> {
        self.written.last().map(|written| &written.aim)
    }

    /// The values that hold, by day.
    pub fn series(&self) -> Vec<(ValueId, &Noted)> {
        let mut series: Vec<_> = self.values.iter().filter_map(|value| Some((value.id, value.noted()?))).collect();
        series.sort_by_key(|(_, noted)| noted.point.date);
        series
    }

    /// The value that holds last of those up to a day.
    pub fn last(&self, until: Date) -> Option<&Noted> {
        self.series().into_iter().map(|(_, noted)| noted).rfind(|noted| noted.point.date <= until)
    }

    /// The activities that are there.
    pub fn doing(&self) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(|activity| activity.taken_away.is_none())
    }

    /// What was told of a value last, with the number as it holds now.
    pub fn outcome(&self) -> Option<(&Told, &Noted)> {
        let noted = |told: &Told| self.values.iter().find(|value| value.id == told.value)?.noted();
        self.told.iter().rev().find_map(|told| Some((told, noted(told)?)))
    }
}

/// How it goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// Nothing is known yet.
    Unknown,
    /// The target is reached.
    Reached,
    /// Better than where it began.
    Better,
    /// As where it began.
    Same,
    /// Worse than where it began.
    Worse,
}

/// How it goes, as far as is known on a day.
pub fn trend(card: &GoalCard, until: Date) -> Trend {
    let (Some(aim), Some(last)) = (card.aim(), card.last(until)) else { return Trend::Unknown };
    let towards = |one: Amount, other: Amount| match aim.better {
        Better::Up => one.cmp(&other),
        Better::Down => other.cmp(&one),
    };
    let now = last.point.amount;
    match (towards(now, aim.target.amount), towards(now, aim.baseline.amount)) {
        (std::cmp::Ordering::Greater | std::cmp::Ordering::Equal, _) => Trend::Reached,
        (_, std::cmp::Ordering::Greater) => Trend::Better,
        (_, std::cmp::Ordering::Equal) => Trend::Same,
        (_, std::cmp::Ordering::Less) => Trend::Worse,
    }
}

/// The parts that a card serves, in the order in which they were drawn.
pub fn parts(world: &World, id: GoalCardId) -> Vec<crate::PartId> {
    let serves = world.claims.from(Thing::GoalCard(id)).filter(|claim| claim.arrow == Arrow::Serves);
    serves.filter_map(|claim| if let Thing::Part(part) = claim.to { Some(part) } else { None }).collect()
}

/// What stands behind a card: the needs that it follows and those of the parts that it serves, and their voices.
pub fn ground(world: &World, id: GoalCardId) -> Ground {
    let mut ground = Ground::default();
    for claim in world.claims.from(Thing::GoalCard(id)) {
        match (claim.arrow, claim.to) {
            (Arrow::Follows, Thing::Need(need)) => {
                let need = need::surviving(world, need);
                ground.needs.insert(need);
                ground.voices.extend(need::expressed(world, need).into_iter().map(|voice| voice.id));
            }
            (Arrow::Serves, Thing::Part(part)) => {
                let of_part = target_picture::ground(world, part);
                ground.needs.extend(of_part.needs);
                ground.voices.extend(of_part.voices);
                ground.meetings.extend(of_part.meetings);
            }
            _ => {}
        }
    }
    ground
}
