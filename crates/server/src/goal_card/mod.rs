//! The pages of a goal card: the list, the card with its numbers drawn over time ([`page`], [`chart`]), the voices behind
//! it ([`voices`]), its numbers in and out ([`values`], [`read`]), and the yearly follow-up of a target picture
//! ([`follow_up`]).

mod activities;
pub(crate) mod chart;
mod correct;
mod fields;
mod follow_up;
mod list;
mod page;
mod read;
pub(crate) mod told;
mod values;
mod voices;
mod write;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/goal-cards", Right::Anyone, list::page)
        .get("/goal-cards/new", Right::Lead, write::fresh)
        .post("/goal-cards/new", Right::Lead, write::begin)
        .get("/goal-cards/{id}", Right::Anyone, page::page)
        .get("/goal-cards/{id}/write", Right::Lead, write::anew)
        .post("/goal-cards/{id}/write", Right::Lead, write::write)
        .get("/goal-cards/{id}/voices", Right::Anyone, voices::page)
        .get("/goal-cards/{id}/table.csv", Right::Anyone, values::table)
        .post("/goal-cards/{id}/values", Right::Lead, values::note)
        .upload("/goal-cards/{id}/read", Right::Lead, read::look)
        .post("/goal-cards/{id}/keep", Right::Lead, read::keep)
        .get("/goal-cards/{id}/values/{value}", Right::Lead, correct::form)
        .post("/goal-cards/{id}/values/{value}", Right::Lead, correct::correct)
        .post("/goal-cards/{id}/activity", Right::Lead, activities::add)
        .post("/goal-cards/{id}/take-away", Right::Lead, activities::take_away)
        .post("/goal-cards/{id}/tie", Right::Lead, activities::tie)
        .post("/goal-cards/{id}/story", Right::Lead, values::tell)
        .get("/target-pictures/{id}/follow-up", Right::Anyone, follow_up::page)
}
