//! A place where people live and are asked: a village, a district, a town. Its page tells what was asked there
//! before, so that nobody is asked the same thing twice without an answer.

use crate::{Moment, NeedId, OrganisationId, Outcome, PlaceId, Stamp, World, general, meeting::Meeting, need::Need};
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Adds a place.
    Add {
        /// Its name in the ledger.
        id: PlaceId,
        /// Its name among people.
        name: String,
        /// The municipality it lies in.
        municipality: Option<OrganisationId>,
    },
    /// Says how many live there and how far it is to care, so that it can be compared with other places.
    Describe {
        /// The place.
        id: PlaceId,
        /// How many live there.
        population: u32,
        /// How many kilometres it is to the nearest hospital or health centre.
        km: u32,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was added.
    Added(Place),
    /// It was described.
    Described {
        /// The place.
        id: PlaceId,
        /// How many live there.
        population: u32,
        /// How many kilometres it is to the nearest hospital or health centre.
        km: u32,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Another has that name.
    #[error("'{name}' is here already: choose it from the list")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// More live there, or it lies further away, than anywhere in the North.
    #[error("a place with {population} people, {km} km from care, is not to be found: look at the figures again")]
    BeyondBelief {
        /// How many live there.
        population: u32,
        /// How many kilometres it is to care.
        km: u32,
    },
}

/// The most people of a place, and the most kilometres to care, that can be meant.
const MOST: (u32, u32) = (3_000_000, 2_000);

/// A place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its name in the ledger.
    pub id: PlaceId,
    /// Its name among people.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: Option<OrganisationId>,
    /// How many live there, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u32>,
    /// How many kilometres it is to the nearest hospital or health centre, if that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub km: Option<u32>,
}

/// The place of that name among people, however it is capitalised.
pub fn named<'a>(world: &'a World, name: &str) -> Option<&'a Place> {
    let name = name.trim().to_lowercase();
    world.places.all().find(|place| place.name.to_lowercase() == name)
}

/// The meetings of a place, oldest first.
pub fn meetings(world: &World, place: PlaceId) -> Vec<&Meeting> {
    let mut meetings: Vec<_> = world.meetings.all().filter(|meeting| meeting.place == place).collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.id));
    meetings
}

/// The needs of a place, oldest first; needs merged into another are left out.
pub fn needs(world: &World, place: PlaceId) -> Vec<&Need> {
    world.needs.all().filter(|need| need.place == place && need.merged_into.is_none()).collect()
}

/// Needs that were heard at this place before and were heard again: the later and the earlier.
pub fn returning(world: &World, place: PlaceId) -> Vec<(NeedId, NeedId)> {
    use crate::claim::{Arrow, Thing};
    needs(world, place)
        .into_iter()
        .flat_map(|need| world.claims.from(Thing::Need(need.id)))
        .filter(|claim| claim.arrow == Arrow::Returns)
        .filter_map(|claim| match (claim.from, claim.to) {
            (Thing::Need(later), Thing::Need(earlier)) => Some((later, earlier)),
            _ => None,
        })
        .collect()
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Add { id, name, municipality } => {
            general::free(&world.places, "place", id)?;
            let name = general::title("name", name)?;
            if named(world, &name).is_some() {
                return Err(Refusal::NameTaken { name }.into());
            }
            if let Some(municipality) = municipality {
                general::known(&world.organisations, "organisation", municipality)?;
            }
            let place = Place { id: *id, name, municipality: *municipality, population: None, km: None };
            Ok(Outcome::of(Event::Added(place)))
        }
        Command::Describe { id, population, km } => {
            general::known(&world.places, "place", id)?;
            if *population > MOST.0 || *km > MOST.1 {
                return Err(Refusal::BeyondBelief { population: *population, km: *km }.into());
            }
            Ok(Outcome::of(Event::Described { id: *id, population: *population, km: *km }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, _stamp: &Stamp) {
    match event {
        Event::Added(place) => world.places.put_new(place.id, place.clone()),
        Event::Described { id, population, km } => world.places.change(id, |place| {
            (place.population, place.km) = (Some(*population), Some(*km));
        }),
    }
}
