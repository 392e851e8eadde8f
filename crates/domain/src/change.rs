//! A change: what is different now, from when, and for whom.

use crate::{
    ActionId, ChangeId, Moment, Outcome, Stamp, TrialId, World,
    claim::{self, Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the change")]
pub enum Command {
    /// Notes a change that actions or trials made.
    Note { id: ChangeId, what: String, from: Date, for_whom: String, actions: Vec<ActionId>, trials: Vec<TrialId> },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the change")]
pub enum Event {
    /// It was noted.
    Noted { id: ChangeId, what: String, from: Date, for_whom: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It comes from nothing.
    #[error("a change comes of an action or a trial: choose one")]
    FromNothing,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Its name in the ledger.
    pub id: ChangeId,
    /// What is different.
    pub what: String,
    /// From when.
    pub from: Date,
    /// For whom.
    pub for_whom: String,
    /// When and by whom it was noted.
    pub made: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Note { id, what, from, for_whom, actions, trials } = command;
    general::free(&world.changes, "change", id)?;
    for action in actions {
        general::known(&world.actions, "action", action)?;
    }
    for trial in trials {
        general::known(&world.trials, "trial", trial)?;
    }
    if actions.is_empty() && trials.is_empty() {
        return Err(Refusal::FromNothing.into());
    }
    let noted = Event::Noted {
        id: *id,
        what: general::text("what", what)?,
        from: *from,
        for_whom: general::title("for_whom", for_whom)?,
    };
    let sources = actions.iter().map(|id| Thing::Action(*id)).chain(trials.iter().map(|id| Thing::Trial(*id)));
    Ok(sources.fold(Outcome::of(noted), |outcome, thing| {
        outcome.and(claim::drawn(moment, thing, Arrow::Makes, Thing::Change(*id), "made"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let Event::Noted { id, what, from, for_whom } = event;
    let change = Change { id: *id, what: what.clone(), from: *from, for_whom: for_whom.clone(), made: stamp.clone() };
    world.changes.put_new(*id, change);
}
