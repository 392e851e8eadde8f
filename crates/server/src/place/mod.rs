//! Places: where people live and are asked, and the memory of what was asked there before.

mod describe;
mod history;
mod list;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::{PlaceId, World};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/places", Right::Anyone, list::page)
        .post("/places", Right::Lead, list::add)
        .get("/places/{id}", Right::Anyone, history::page)
        .post("/places/{id}/describe", Right::Lead, describe::describe)
}

/// The name of a place among people; empty if it is not known.
pub fn name(world: &World, place: PlaceId) -> String {
    world.places.get(&place).map_or_else(String::new, |place| place.name.clone())
}

/// All places for a list to choose from, in the alphabet of the reader.
pub fn choices(world: &World, locale: crate::frame::locale::Locale) -> Vec<(PlaceId, String)> {
    let mut places: Vec<_> = world.places.all().map(|place| (place.id, place.name.clone())).collect();
    crate::frame::dates::sort_by_word(locale, &mut places, |(_, name)| name);
    places
}
