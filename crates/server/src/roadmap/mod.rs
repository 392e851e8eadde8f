//! The pages of a roadmap: its steps year by year for all ([`page`]), as one municipality has them ([`local`]), each step
//! by itself ([`step`], [`differing`]), and the forms of those who lead.

mod area;
mod differing;
mod fields;
mod list;
mod local;
mod page;
mod picture;
mod rows;
mod step;
mod table;
mod write;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/roadmaps", Right::Anyone, list::page)
        .get("/roadmaps/new", Right::Lead, list::form)
        .post("/roadmaps/new", Right::Lead, list::begin)
        .get("/roadmaps/{id}", Right::Anyone, page::page)
        .get("/roadmaps/{id}/table.csv", Right::Anyone, table::shared)
        .get("/roadmaps/{id}/area", Right::Lead, area::form)
        .post("/roadmaps/{id}/area", Right::Lead, area::write)
        .get("/roadmaps/{id}/step", Right::Lead, write::fresh)
        .post("/roadmaps/{id}/step", Right::Lead, write::add)
        .get("/roadmaps/{id}/{organisation}", Right::Anyone, local::page)
        .get("/roadmaps/{id}/{organisation}/table.csv", Right::Anyone, table::local)
        .get("/steps/{id}", Right::Anyone, step::page)
        .post("/steps/{id}/move", Right::Lead, step::take)
        .get("/steps/{id}/write", Right::Lead, write::anew)
        .post("/steps/{id}/write", Right::Lead, write::write)
        .get("/steps/{id}/at/{organisation}", Right::Anyone, differing::page)
        .post("/steps/{id}/at/{organisation}", Right::Lead, differing::deviate)
        .post("/steps/{id}/at/{organisation}/withdraw", Right::Lead, differing::withdraw)
}
