//! Target pictures: what many want to reach together, version by version, with what each part rests on and what became of
//! the words that people suggested.

mod compare;
mod ground;
mod list;
mod page;
mod part;
mod steps;
mod thanks;
mod write;

pub use list::{Row, rows};

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::{
    PartId, TargetPictureId,
    target_picture::{Part, Sort, Version},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/target-pictures", Right::Anyone, list::list)
        .get("/target-pictures/new", Right::Lead, write::new)
        .post("/target-pictures/begin", Right::Lead, write::begin)
        .get("/target-pictures/{id}", Right::Anyone, page::page)
        .get("/target-pictures/{id}/write", Right::Lead, write::form)
        .post("/target-pictures/{id}/write", Right::Lead, write::write)
        .get("/target-pictures/{id}/compare", Right::Anyone, compare::compare)
        .get("/target-pictures/{id}/ground", Right::Anyone, ground::ground)
        .post("/target-pictures/{id}/agree", Right::Lead, steps::agree)
        .post("/target-pictures/{id}/in-force", Right::Lead, steps::put_in_force)
        .get("/parts/{id}", Right::Anyone, part::page)
        .post("/parts/{id}/rest", Right::Lead, part::rest)
        .post("/parts/{id}/withdraw", Right::Lead, part::withdraw)
}

/// Where the page of a target picture lies.
pub fn path(id: TargetPictureId) -> String {
    format!("/target-pictures/{id}")
}

/// Where the page of a part lies.
pub fn part_path(id: PartId) -> String {
    format!("/parts/{id}")
}

/// What a part says in one line: a shift is said from one thing to another.
pub fn line(part: &Part) -> String {
    match part.sort {
        Sort::Shift => format!("{} → {}", part.from, part.text),
        Sort::Value | Sort::GuidingWord | Sort::FollowUp => part.text.clone(),
    }
}

/// The key of the word for where a version stands.
fn state(version: &Version) -> &'static str {
    match version {
        Version { in_force: Some(_), .. } => "target-picture-in-force",
        Version { agreed: Some(_), .. } => "target-picture-agreed",
        Version { .. } => "target-picture-draft",
    }
}

/// The sorts of parts, in the order in which they are read.
const SORTS: [Sort; 4] = [Sort::Value, Sort::Shift, Sort::GuidingWord, Sort::FollowUp];
