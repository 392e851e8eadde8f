//! A row of meetings that belong together, over several places and often years.

use crate::{Moment, Outcome, PlaceId, SeriesId, Stamp, World, general, meeting::Meeting};
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Starts a series.
    Start {
        /// Its name in the ledger.
        id: SeriesId,
        /// Its title.
        title: String,
        /// What it is for.
        purpose: String,
        /// The places it means to visit.
        places: Vec<PlaceId>,
    },
    /// Logs a departure from the planned process, with its reason.
    Deviate {
        /// The series.
        id: SeriesId,
        /// What was done in another way.
        what: String,
        /// Why.
        why: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was started.
    Started {
        /// Its name in the ledger.
        id: SeriesId,
        /// Its title.
        title: String,
        /// What it is for.
        purpose: String,
        /// The places it means to visit.
        places: Vec<PlaceId>,
    },
    /// The process departed from its plan.
    Deviated {
        /// The series.
        id: SeriesId,
        /// What was done in another way.
        what: String,
        /// Why.
        why: String,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A series visits at least one place.
    #[error("a series visits at least one place: choose one")]
    NoPlace,
}

/// A series of meetings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Its name in the ledger.
    pub id: SeriesId,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// The places it means to visit.
    pub places: Vec<PlaceId>,
    /// Departures from the plan: who and when, what, why.
    pub deviations: Vec<(Stamp, String, String)>,
}

/// How far a series has come at one of its places.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// A meeting was held.
    Visited,
    /// A meeting is planned.
    Planned,
    /// Nothing yet.
    NotYet,
}

/// The meetings of a series, oldest first.
pub fn meetings(world: &World, series: SeriesId) -> Vec<&Meeting> {
    let mut meetings: Vec<_> = world.meetings.all().filter(|meeting| meeting.series == Some(series)).collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.id));
    meetings
}

/// How far a series has come at each of its places.
pub fn reach(world: &World, series: &Series) -> Vec<(PlaceId, Reach)> {
    let meetings = meetings(world, series.id);
    series
        .places
        .iter()
        .map(|place| {
            let there = || meetings.iter().filter(|meeting| meeting.place == *place);
            let reach = if there().any(|meeting| meeting.was_held()) {
                Reach::Visited
            } else if there().next().is_some() {
                Reach::Planned
            } else {
                Reach::NotYet
            };
            (*place, reach)
        })
        .collect()
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Start { id, title, purpose, places } => {
            general::free(&world.series, "series", id)?;
            if places.is_empty() {
                return Err(Refusal::NoPlace.into());
            }
            for place in places {
                general::known(&world.places, "place", place)?;
            }
            Ok(Outcome::of(Event::Started {
                id: *id,
                title: general::title("title", title)?,
                purpose: general::optional("purpose", purpose)?,
                places: places.clone(),
            }))
        }
        Command::Deviate { id, what, why } => {
            general::known(&world.series, "series", id)?;
            Ok(Outcome::of(Event::Deviated { id: *id, what: general::text("what", what)?, why: general::text("why", why)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Started { id, title, purpose, places } => world.series.put_new(
            *id,
            Series {
                id: *id,
                title: title.clone(),
                purpose: purpose.clone(),
                places: places.clone(),
                deviations: Vec::new(),
            },
        ),
        Event::Deviated { id, what, why } => {
            world.series.change(id, |series| series.deviations.push((stamp.clone(), what.clone(), why.clone())));
        }
    }
}
