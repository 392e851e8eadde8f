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
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Nobody can do anything.
    #[error("say what we can do ourselves or what others must remove: at least one of them")]
    NobodyActs,
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
    /// Answers, and whether it was removed.
    pub answers: Vec<(Stamp, String, bool)>,
    /// When it was named.
    pub named: Stamp,
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
                answers: Vec::new(),
                named: stamp.clone(),
            },
        ),
        Event::Answered { id, text, removed } => {
            world.barriers.change(id, |barrier| barrier.answers.push((stamp.clone(), text.clone(), *removed)));
        }
    }
}
