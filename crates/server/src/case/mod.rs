//! Cases: what was tried, told so that another place can try it; sent to other houses and taken in from them.
//!
//! [`list`] and [`page`] show them, [`write`] takes them down and [`steps`] takes them further. [`evidence`] explains how much is
//! known, [`compare`] lays the conditions of two places side by side, [`answering`] finds cases for a need and needs for a case,
//! [`lineage`] draws who tries it, [`picture`] shows it. [`sending`] gives bundles and the feed, [`taking`] takes bundles in,
//! [`fetch`] gets them.

mod answering;
mod compare;
mod evidence;
pub mod fetch;
mod lineage;
mod list;
mod page;
mod picture;
mod picture_file;
pub mod sending;
mod steps;
mod taking;
mod write;

pub use answering::{Nearby, has_cases};

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::{
    World,
    bundle::TagLine,
    case::{Case, State},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/cases", Right::Anyone, list::list)
        .get("/cases/evidence", Right::Anyone, evidence::page)
        .get("/cases/feed.atom", Right::Anyone, sending::feed)
        .get("/cases/new", Right::Lead, write::fresh)
        .post("/cases/form", Right::Lead, write::begin)
        .get("/cases/import", Right::Lead, taking::page)
        .upload("/cases/import/file", Right::Lead, taking::look_into)
        .post("/cases/import/feed", Right::Lead, taking::read_feed)
        .post("/cases/import/fetch", Right::Lead, taking::fetch_one)
        .post("/cases/import/keep", Right::Lead, taking::keep)
        .get("/cases/import/{waiting}/pictures/{nth}", Right::Lead, picture::waiting)
        .get("/cases/{id}", Right::Anyone, page::page)
        .upload("/cases/{id}/pictures", Right::Lead, picture::add)
        .get("/cases/{id}/pictures/{picture}", Right::Anyone, picture::send)
        .post("/cases/{id}/pictures/{picture}/remove", Right::Lead, picture::remove)
        .get("/cases/{id}/revisions/{number}", Right::Anyone, page::revision)
        .get("/cases/{id}/compare", Right::Anyone, compare::page)
        .get("/cases/{id}/bundle", Right::Anyone, sending::bundle)
        .get("/cases/{id}/edit", Right::Lead, write::edit)
        .post("/cases/{id}/edit", Right::Lead, write::revise)
        .post("/cases/{id}/check", Right::Lead, steps::check)
        .post("/cases/{id}/publish", Right::Lead, steps::publish)
        .post("/cases/{id}/outdate", Right::Lead, steps::outdate)
        .get("/needs/{id}/cases", Right::Anyone, answering::page)
}

/// How the tag of a state looks.
fn look(state: State) -> &'static str {
    match state {
        State::Draft => "",
        State::Checked => "tag--now",
        State::Published => "tag--done",
        State::Outdated => "tag--no",
    }
}

/// The language a case is written in, where it is another house's.
fn language(case: &Case) -> Option<String> {
    case.from_away.as_ref().map(|away| away.language.clone())
}

/// The name of the house that a case comes from, if it is not ours.
fn house_of(world: &World, case: &Case) -> Option<String> {
    let away = case.from_away.as_ref()?;
    Some(world.neighbours.get(&away.house).map_or_else(String::new, |neighbour| neighbour.house.name.clone()))
}

/// The tags that a case of another house brought along.
fn brought(case: &Case) -> &[TagLine] {
    case.from_away.as_ref().map_or(&[], |away| &away.tags)
}
