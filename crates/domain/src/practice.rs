//! Something that is done today already, or that should begin or stop: so that nobody starts anew what exists.

use crate::{
    Moment, Outcome, PartId, PlaceId, PracticeId, Stamp, World,
    claim::{Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What to do with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Status {
    Already,
    Begin,
    Stop,
    Stopped,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the practice")]
pub enum Command {
    /// Notes a practice.
    Note { id: PracticeId, place: PlaceId, what: String, who: String, status: Status },
    /// What was to begin has begun, or what was to stop has stopped.
    Turn { id: PracticeId, date: Date },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the practice")]
pub enum Event {
    /// It was noted.
    Noted { id: PracticeId, place: PlaceId, what: String, who: String, status: Status },
    /// It has begun or stopped.
    Turned { id: PracticeId, status: Status, date: Date },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The same is noted there.
    #[error("that is noted here already: change the wording, or leave it")]
    NotedAlready,
    /// It is done already, or has stopped.
    #[error("it has begun or stopped already: nothing more needs to be noted")]
    TurnedAlready,
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

impl Status {
    /// What it turns into when it is done; none for what is as it should be.
    pub fn turned(self) -> Option<Self> {
        match self {
            Self::Begin => Some(Self::Already),
            Self::Stop => Some(Self::Stopped),
            Self::Already | Self::Stopped => None,
        }
    }
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
    /// The day on which it began or stopped, and who noted that when.
    #[serde(default)]
    pub turned: Option<(Stamp, Date)>,
    /// When it was noted.
    pub noted: Stamp,
}

/// The parts of target pictures towards which a practice helps.
pub fn parts(world: &World, id: PracticeId) -> Vec<PartId> {
    let serves = world.claims.from(Thing::Practice(id)).filter(|claim| claim.arrow == Arrow::Serves);
    serves.filter_map(|claim| if let Thing::Part(part) = claim.to { Some(part) } else { None }).collect()
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Note { id, place, what, who, status } => {
            general::free(&world.practices, "practice", id)?;
            general::known(&world.places, "place", place)?;
            let what = general::text("what", what)?;
            let same = |other: &Practice| other.place == *place && other.what.to_lowercase() == what.to_lowercase();
            if world.practices.all().any(same) {
                return Err(Refusal::NotedAlready.into());
            }
            let who = general::optional("who", who)?;
            Ok(Outcome::of(Event::Noted { id: *id, place: *place, what, who, status: *status }))
        }
        Command::Turn { id, date } => {
            let status = general::known(&world.practices, "practice", id)?.status;
            let status = status.turned().ok_or(Refusal::TurnedAlready)?;
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            Ok(Outcome::of(Event::Turned { id: *id, status, date: *date }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Noted { id, place, what, who, status } => world.practices.put_new(
            *id,
            Practice {
                id: *id,
                place: *place,
                what: what.clone(),
                who: who.clone(),
                status: *status,
                turned: None,
                noted: stamp.clone(),
            },
        ),
        Event::Turned { id, status, date } => world.practices.change(id, |practice| {
            if practice.turned.is_none() {
                practice.status = *status;
                practice.turned = Some((stamp.clone(), *date));
            }
        }),
    }
}
