//! Something that is done today already, or that should begin or stop: so that nobody starts anew what exists.

use crate::{Moment, Outcome, PlaceId, PracticeId, Stamp, World, general};
use serde::{Deserialize, Serialize};

/// What to do with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Status {
    Already,
    Begin,
    Stop,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the practice")]
pub enum Command {
    /// Notes a practice.
    Note { id: PracticeId, place: PlaceId, what: String, who: String, status: Status },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the practice")]
pub enum Event {
    /// It was noted.
    Noted { id: PracticeId, place: PlaceId, what: String, who: String, status: Status },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The same is noted there.
    #[error("that is noted here already: change the wording, or leave it")]
    NotedAlready,
}

/// An existing practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Practice {
    /// Its name in the ledger.
    pub id: PracticeId,
    /// Where.
    pub place: PlaceId,
    /// What is done.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// What to do with it.
    pub status: Status,
    /// When it was noted.
    pub noted: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Note { id, place, what, who, status } = command;
    general::free(&world.practices, "practice", id)?;
    general::known(&world.places, "place", place)?;
    let what = general::text("what", what)?;
    if world.practices.all().any(|other| other.place == *place && other.what.to_lowercase() == what.to_lowercase()) {
        return Err(Refusal::NotedAlready.into());
    }
    Ok(Outcome::of(Event::Noted { id: *id, place: *place, what, who: general::optional("who", who)?, status: *status }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let Event::Noted { id, place, what, who, status } = event;
    let practice =
        Practice { id: *id, place: *place, what: what.clone(), who: who.clone(), status: *status, noted: stamp.clone() };
    world.practices.put_new(*id, practice);
}
