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
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was added.
    Added(Place),
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
}

/// A place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its name in the ledger.
    pub id: PlaceId,
    /// Its name among people.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: Option<OrganisationId>,
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
    let Command::Add { id, name, municipality } = command;
    general::free(&world.places, "place", id)?;
    let name = general::title("name", name)?;
    if named(world, &name).is_some() {
        return Err(Refusal::NameTaken { name }.into());
    }
    if let Some(municipality) = municipality {
        general::known(&world.organisations, "organisation", municipality)?;
    }
    Ok(Outcome::of(Event::Added(Place { id: *id, name, municipality: *municipality })))
}

pub(crate) fn fold(world: &mut World, event: &Event, _stamp: &Stamp) {
    let Event::Added(place) = event;
    world.places.put_new(place.id, place.clone());
}
