//! Frameworks: the sets of tags that needs and cases have in common. The list, the page of one with its versions and what is
//! tagged with each element, the form that writes a version, and the tags of a thing.

mod tags;
mod write;

pub use tags::{Shown, Tags};

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    work::{self, Link},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    FrameworkId, World,
    claim::{Arrow, Thing},
    framework::{Element, Framework, Version},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/frameworks", Right::Anyone, list)
        .get("/frameworks/new", Right::Lead, write::fresh)
        .post("/frameworks", Right::Lead, write::begin)
        .get("/frameworks/{id}", Right::Anyone, show)
        .get("/frameworks/{id}/edit", Right::Lead, write::edit)
        .post("/frameworks/{id}/edit", Right::Lead, write::version)
        .post("/tags", Right::Lead, tags::draw)
        .post("/tags/withdraw", Right::Lead, tags::withdraw)
}

#[derive(Template)]
#[template(path = "framework/list.html")]
struct ListPage {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
}

struct Row {
    id: FrameworkId,
    name: String,
    version: u16,
    elements: Vec<String>,
}

async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    let world = house.world();
    let row = |framework: &Framework| {
        let newest = framework.newest()?;
        let elements = newest.elements.iter().map(|element| element.name.clone()).collect();
        Some(Row { id: framework.id, name: framework.name.clone(), version: newest.number, elements })
    };
    let rows = world.frameworks.all().filter_map(row).collect();
    page::show(&ListPage { leads: work::leads(&visitor), frame: house.frame(&visitor), rows })
}

#[derive(Template)]
#[template(path = "framework/page.html")]
struct FrameworkPage<'a> {
    frame: Frame,
    leads: bool,
    framework: &'a Framework,
    newest: &'a Version,
    elements: Vec<(&'a Element, Vec<Link>)>,
    steps: Vec<Step>,
}

/// A version as its history tells it.
struct Step {
    number: u16,
    when: Timestamp,
    why: String,
    came: Vec<String>,
    went: Vec<String>,
}

async fn show(State(house): State<House>, visitor: Visitor, Path(id): Path<FrameworkId>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let framework = world.frameworks.get(&id).ok_or(Problem::NotFound)?;
    let newest = framework.newest().ok_or(Problem::NotFound)?;
    let elements = newest.elements.iter().map(|element| (element, tagged(&frame, &world, element))).collect();
    let leads = work::leads(&visitor);
    page::show(&FrameworkPage { steps: steps(framework), leads, framework, newest, elements, frame })
}

/// What is tagged with an element, as far as the reader may see it.
fn tagged(frame: &Frame, world: &World, element: &Element) -> Vec<Link> {
    let arrows = world.claims.to(Thing::Element(element.id)).filter(|claim| claim.arrow == Arrow::TaggedAs);
    work::links(frame, world, arrows.map(|claim| claim.from))
}

/// The versions, the newest first, each with what came and what went.
fn steps(framework: &Framework) -> Vec<Step> {
    let none = Vec::new();
    let before = std::iter::once(&none).chain(framework.versions.iter().map(|version| &version.elements));
    let missing = |here: &[Element], there: &[Element]| -> Vec<String> {
        let is_there = |element: &&Element| !there.iter().any(|other| other.id == element.id);
        here.iter().filter(is_there).map(|element| element.name.clone()).collect()
    };
    let step = |(version, before): (&Version, &Vec<Element>)| Step {
        number: version.number,
        when: version.written.time,
        why: version.why.clone(),
        came: missing(&version.elements, before),
        went: missing(before, &version.elements),
    };
    let mut steps: Vec<Step> = framework.versions.iter().zip(before).map(step).collect();
    steps.reverse();
    steps
}
