//! An action: who does what, by when, and on which ground we think it helps.

use crate::{
    ActionId, DecisionId, Moment, NeedId, Outcome, Stamp, World,
    claim::{self, Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// On which ground an action is thought to help.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Ground {
    Evidence,
    Experience,
    #[default]
    Untested,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the action")]
pub enum Command {
    /// Undertakes to do something.
    Undertake {
        id: ActionId,
        what: String,
        who: String,
        due: Date,
        ground: Ground,
        decision: Option<DecisionId>,
        needs: Vec<NeedId>,
    },
    /// It was done.
    Finish { id: ActionId, how: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the action")]
pub enum Event {
    /// Somebody undertook it.
    Undertaken { id: ActionId, what: String, who: String, due: Date, ground: Ground },
    /// It was done.
    Finished { id: ActionId, how: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It comes from nothing.
    #[error("an action follows from a decision or a need: choose one")]
    FromNothing,
    /// It was done before.
    #[error("this was done already: nothing more needs to be noted")]
    DoneAlready,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its name in the ledger.
    pub id: ActionId,
    /// What is done.
    pub what: String,
    /// Who does it: a unit or role.
    pub who: String,
    /// By when.
    pub due: Date,
    /// On which ground.
    pub ground: Ground,
    /// When and how it was done.
    pub done: Option<(Stamp, String)>,
    /// When it was undertaken.
    pub undertaken: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Undertake { id, what, who, due, ground, decision, needs } => {
            general::free(&world.actions, "action", id)?;
            if let Some(decision) = decision {
                general::known(&world.decisions, "decision", decision)?;
            }
            for need in needs {
                general::known(&world.needs, "need", need)?;
            }
            if decision.is_none() && needs.is_empty() {
                return Err(Refusal::FromNothing.into());
            }
            let undertaken = Event::Undertaken {
                id: *id,
                what: general::text("what", what)?,
                who: general::title("who", who)?,
                due: *due,
                ground: *ground,
            };
            let from = decision.iter().map(|id| Thing::Decision(*id)).chain(needs.iter().map(|id| Thing::Need(*id)));
            Ok(from.fold(Outcome::of(undertaken), |outcome, thing| {
                outcome.and(claim::drawn(moment, thing, Arrow::LeadsTo, Thing::Action(*id), "undertaken"))
            }))
        }
        Command::Finish { id, how } => {
            if general::known(&world.actions, "action", id)?.done.is_some() {
                return Err(Refusal::DoneAlready.into());
            }
            Ok(Outcome::of(Event::Finished { id: *id, how: general::text("how", how)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Undertaken { id, what, who, due, ground } => world.actions.put_new(
            *id,
            Action {
                id: *id,
                what: what.clone(),
                who: who.clone(),
                due: *due,
                ground: *ground,
                done: None,
                undertaken: stamp.clone(),
            },
        ),
        Event::Finished { id, how } => world.actions.change(id, |action| {
            action.done.get_or_insert((stamp.clone(), how.clone()));
        }),
    }
}
