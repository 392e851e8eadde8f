//! Something that stands in the way: what we can do about it ourselves, what somebody else must remove, who was
//! asked to, by when, and what they answered.

use crate::{
    BarrierId, Moment, NeedId, Outcome, Stamp, World,
    claim::{self, Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the barrier")]
pub enum Command {
    /// Names a barrier.
    Name {
        id: BarrierId,
        what: String,
        ourselves: String,
        others: String,
        assigned_to: String,
        due: Date,
        needs: Vec<NeedId>,
    },
    /// Whoever was asked answers, in the open.
    Answer { id: BarrierId, text: String, removed: bool },
    /// The answer will take longer, for a reason that everybody can read.
    Postpone { id: BarrierId, due: Date, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the barrier")]
pub enum Event {
    /// It was named.
    Named { id: BarrierId, what: String, ourselves: String, others: String, assigned_to: String, due: Date },
    /// It was answered.
    Answered { id: BarrierId, text: String, removed: bool },
    /// The answer will take longer.
    Postponed { id: BarrierId, due: Date, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Nobody can do anything.
    #[error("say what we can do ourselves or what others must remove: at least one of them")]
    NobodyActs,
    /// It was answered.
    #[error("they have answered: there is nothing to wait longer for")]
    AnsweredAlready,
    /// The day has passed, or is no later one.
    #[error("an answer is postponed to a day that lies ahead and after {due}: choose a later one")]
    NotLater {
        /// The day on which it is due now.
        due: Date,
    },
}

/// Where a barrier stands; those that wait longest come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Standing {
    Overdue,
    Waits,
    Answered,
    Removed,
}

/// A day that was moved: from which day, when, by whom and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "told above")]
pub struct Postponed {
    pub from: Date,
    pub why: String,
    pub stamp: Stamp,
}

/// A barrier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Barrier {
    /// Its name in the ledger.
    pub id: BarrierId,
    /// What stands in the way.
    pub what: String,
    /// What we can do ourselves.
    pub ourselves: String,
    /// What somebody else must remove.
    pub others: String,
    /// Who was asked to.
    pub assigned_to: String,
    /// By when.
    pub due: Date,
    /// Days on which it was due before.
    #[serde(default)]
    pub postponed: Vec<Postponed>,
    /// Answers, and whether it was removed.
    pub answers: Vec<(Stamp, String, bool)>,
    /// When it was named.
    pub named: Stamp,
}

impl Barrier {
    /// Where it stands on a day.
    pub fn standing(&self, day: Date) -> Standing {
        match self.answers.last() {
            Some((_, _, true)) => Standing::Removed,
            Some((_, _, false)) => Standing::Answered,
            None if self.due < day => Standing::Overdue,
            None => Standing::Waits,
        }
    }

    /// Whether the first answer came in time, as far as there is one; the day of a stamp is known at the edge.
    pub fn was_in_time(&self, day_of: impl Fn(&Stamp) -> Date) -> Option<bool> {
        self.answers.first().map(|(stamp, _, _)| day_of(stamp) <= self.due)
    }
}

/// How those asked have answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "in time, too late, not yet, and not yet though the day has passed")]
pub struct Tally {
    pub in_time: usize,
    pub late: usize,
    pub waits: usize,
    pub overdue: usize,
}

impl Tally {
    /// Counts barriers; each stands in exactly one of the numbers.
    pub fn of<'a>(barriers: impl IntoIterator<Item = &'a Barrier>, day: Date, day_of: impl Fn(&Stamp) -> Date) -> Self {
        let mut tally = Self::default();
        for barrier in barriers {
            let number = match (barrier.was_in_time(&day_of), barrier.standing(day)) {
                (Some(true), _) => &mut tally.in_time,
                (Some(false), _) => &mut tally.late,
                (None, Standing::Overdue) => &mut tally.overdue,
                (None, _) => &mut tally.waits,
            };
            *number += 1;
        }
        tally
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Name { id, what, ourselves, others, assigned_to, due, needs } => {
            general::free(&world.barriers, "barrier", id)?;
            for need in needs {
                general::known(&world.needs, "need", need)?;
            }
            let (ourselves, others) = (general::optional("ourselves", ourselves)?, general::optional("others", others)?);
            if ourselves.is_empty() && others.is_empty() {
                return Err(Refusal::NobodyActs.into());
            }
            let named = Event::Named {
                id: *id,
                what: general::text("what", what)?,
                ourselves,
                others,
                assigned_to: general::title("assigned_to", assigned_to)?,
                due: *due,
            };
            Ok(needs.iter().fold(Outcome::of(named), |outcome, need| {
                outcome.and(claim::drawn(moment, Thing::Barrier(*id), Arrow::Hinders, Thing::Need(*need), "in the way"))
            }))
        }
        Command::Answer { id, text, removed } => {
            general::known(&world.barriers, "barrier", id)?;
            Ok(Outcome::of(Event::Answered { id: *id, text: general::text("text", text)?, removed: *removed }))
        }
        Command::Postpone { id, due, why } => {
            let barrier = general::known(&world.barriers, "barrier", id)?;
            if !barrier.answers.is_empty() {
                return Err(Refusal::AnsweredAlready.into());
            }
            if *due <= barrier.due || *due < moment.today {
                return Err(Refusal::NotLater { due: barrier.due }.into());
            }
            Ok(Outcome::of(Event::Postponed { id: *id, due: *due, why: general::text("why", why)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Named { id, what, ourselves, others, assigned_to, due } => world.barriers.put_new(
            *id,
            Barrier {
                id: *id,
                what: what.clone(),
                ourselves: ourselves.clone(),
                others: others.clone(),
                assigned_to: assigned_to.clone(),
                due: *due,
                postponed: Vec::new(),
                answers: Vec::new(),
                named: stamp.clone(),
            },
        ),
        Event::Answered { id, text, removed } => {
            world.barriers.change(id, |barrier| barrier.answers.push((stamp.clone(), text.clone(), *removed)));
        }
        Event::Postponed { id, due, why } => world.barriers.change(id, |barrier| {
            barrier.postponed.push(Postponed { from: barrier.due, why: why.clone(), stamp: stamp.clone() });
            barrier.due = *due;
        }),
    }
}
