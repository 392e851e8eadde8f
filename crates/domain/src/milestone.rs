//! A milestone: a small win, who made it happen, and thanks to them.

use crate::{
    MilestoneId, Moment, NeedId, Outcome, PlaceId, Stamp, World,
    claim::{self, Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the milestone")]
pub enum Command {
    /// Celebrates a small win.
    Celebrate { id: MilestoneId, place: PlaceId, what: String, who: String, thanks: String, date: Date, needs: Vec<NeedId> },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the milestone")]
pub enum Event {
    /// It was celebrated.
    Celebrated { id: MilestoneId, place: PlaceId, what: String, who: String, thanks: String, date: Date },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It lies ahead.
    #[error("{date} lies ahead: celebrate when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// A milestone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its name in the ledger.
    pub id: MilestoneId,
    /// Where.
    pub place: PlaceId,
    /// What was won.
    pub what: String,
    /// Who made it happen: groups, units, roles.
    pub who: String,
    /// Thanks to them.
    pub thanks: String,
    /// When.
    pub date: Date,
    /// When it was noted.
    pub noted: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Celebrate { id, place, what, who, thanks, date, needs } = command;
    general::free(&world.milestones, "milestone", id)?;
    general::known(&world.places, "place", place)?;
    for need in needs {
        general::known(&world.needs, "need", need)?;
    }
    if *date > moment.today {
        return Err(Refusal::InTheFuture { date: *date }.into());
    }
    let celebrated = Event::Celebrated {
        id: *id,
        place: *place,
        what: general::text("what", what)?,
        who: general::title("who", who)?,
        thanks: general::optional("thanks", thanks)?,
        date: *date,
    };
    Ok(needs.iter().fold(Outcome::of(celebrated), |outcome, need| {
        outcome.and(claim::drawn(moment, Thing::Milestone(*id), Arrow::Marks, Thing::Need(*need), "a step"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let Event::Celebrated { id, place, what, who, thanks, date } = event;
    let milestone = Milestone {
        id: *id,
        place: *place,
        what: what.clone(),
        who: who.clone(),
        thanks: thanks.clone(),
        date: *date,
        noted: stamp.clone(),
    };
    world.milestones.put_new(*id, milestone);
}
