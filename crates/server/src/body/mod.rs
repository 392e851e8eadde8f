//! Bodies: the councils, boards and groups that decide, prepare or advise; what each is there for, who sits in it, what
//! it was asked and what it answered.

mod list;
mod page;
mod steps;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::{BodyId, World, body::Body};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/bodies", Right::Anyone, list::list)
        .post("/bodies", Right::Lead, list::add)
        .get("/bodies/{id}", Right::Anyone, page::page)
        .post("/bodies/{id}/charge", Right::Lead, steps::charge)
        .post("/bodies/{id}/seat", Right::Lead, steps::seat)
        .post("/bodies/{id}/leave", Right::Lead, steps::leave)
        .post("/bodies/{id}/forget", Right::Lead, steps::forget)
        .post("/bodies/{id}/stand-aside", Right::Lead, steps::stand_aside)
        .post("/bodies/{id}/minute", Right::Lead, steps::minute)
        .post("/bodies/{id}/put", Right::Lead, steps::put)
}

/// Where the page of a body lies.
pub fn path(id: BodyId) -> String {
    format!("/bodies/{id}")
}

/// What a body is called among others: its name, and whose it is where the name does not say so.
pub fn full_name(world: &World, body: &Body) -> String {
    let owner = body.organisation.and_then(|id| world.organisations.get(&id)).map(|owner| owner.name.as_str());
    // "Kommunfullmäktige i Åsvik" needs no "Åsvik kommun" behind it.
    let said = |owner: &str| owner.split(' ').next().is_some_and(|first| body.name.contains(first.trim_end_matches('s')));
    match owner.filter(|owner| !said(owner)) {
        Some(owner) => format!("{} ({owner})", body.name),
        None => body.name.clone(),
    }
}

/// The full name of a body; empty if there is none.
pub fn name(world: &World, id: BodyId) -> String {
    world.bodies.get(&id).map(|body| full_name(world, body)).unwrap_or_default()
}
