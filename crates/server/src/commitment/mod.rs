//! The pages of commitments: all that was promised in public, under its headings; and each promise with the words it came
//! from and how it is kept.

mod list;
mod page;
mod tie;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::{
    World,
    commitment::{By, Commitment, Standing},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/commitments", Right::Anyone, list::page)
        .post("/commitments", Right::Lead, list::promise)
        .get("/commitments/{id}", Right::Anyone, page::page)
        .post("/commitments/{id}/tell", Right::Lead, page::tell)
        .post("/commitments/{id}/tie", Right::Lead, tie::tie)
        .post("/commitments/{id}/untie", Right::Lead, tie::untie)
        .post("/commitments/{id}/withdraw", Right::Lead, page::withdraw)
}

/// Who promises, by name.
fn who(world: &World, by: By) -> String {
    match by {
        By::Body(id) => world.bodies.get(&id).map(|body| crate::body::full_name(world, body)),
        By::Organisation(id) => world.organisations.get(&id).map(|organisation| organisation.name.clone()),
    }
    .unwrap_or_default()
}

/// The key of how it is kept, and the look of its tag.
fn standing(commitment: &Commitment) -> (&'static str, &'static str) {
    match commitment.last_told().map(|told| told.standing) {
        _ if !commitment.stands() => ("commitment-withdrawn", "tag--away"),
        None => ("commitment-told-none", ""),
        Some(Standing::UnderWay) => ("term-commitment-under-way", "tag--now"),
        Some(Standing::Kept) => ("term-commitment-kept", "tag--done"),
        Some(Standing::NotKept) => ("term-commitment-not-kept", "tag--no"),
    }
}
