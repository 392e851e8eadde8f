//! A target picture held against the steering documents, for all bodies or for one: so that whoever sits in a committee can
//! see at once what in its plans serves which part, what works against one, and where there is a gap.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    target_picture,
    work::{self, Choice, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    BodyId, TargetPictureId, World,
    crosswalk::{self, Line},
    steering_document::{Passage, SteeringDocument},
    target_picture::{TargetPicture, Version},
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/target-pictures/{id}/crosswalk", Right::Anyone, page)
}

#[derive(Template)]
#[template(path = "crosswalk/page.html")]
struct CrosswalkPage<'a> {
    frame: Frame,
    was: Was,
    picture: &'a TargetPicture,
    bodies: Vec<Choice>,
    documents: Vec<&'a SteeringDocument>,
    rows: Vec<Row<'a>>,
    gaps: Vec<String>,
    conflicts: Vec<Conflict<'a>>,
    idle: Vec<(&'a SteeringDocument, Vec<&'a Passage>)>,
}

/// A part, with a cell for each document.
struct Row<'a> {
    part: String,
    cells: Vec<(&'a SteeringDocument, Vec<Line<'a>>)>,
}

/// A passage that works against a part.
struct Conflict<'a> {
    line: Line<'a>,
    part: String,
}

#[derive(Deserialize)]
struct Whose {
    #[serde(default, deserialize_with = "work::chosen")]
    body: Option<BodyId>,
}

async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(whose): Query<Whose>,
) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), house.frame(&visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    // A draft is for those who write it.
    let version = picture.foremost(today).filter(|version| version.agreed.is_some() || work::leads(&visitor));
    let version = version.ok_or(Problem::NotFound)?;
    let was = whose.body.map_or_else(Was::default, |body| Was::default().with("body", body.to_string()));
    let documents = documents(&world, whose.body, today);
    let idle = documents.iter().map(|document| (*document, crosswalk::serving_nothing(&world, document, version)));
    page::show(&CrosswalkPage {
        bodies: bodies(&world, &frame),
        rows: rows(&world, version, &documents, today),
        gaps: gaps(&world, version, &documents, today),
        conflicts: conflicts(&world, version, &documents, today),
        idle: idle.filter(|(_, passages)| !passages.is_empty()).collect(),
        documents,
        picture,
        was,
        frame,
    })
}

/// The documents that hold or will hold, of one body or of all.
fn documents(world: &World, body: Option<BodyId>, today: Date) -> Vec<&SteeringDocument> {
    let all = world.steering_documents.all().filter(|document| !document.is_over(today));
    all.filter(|document| body.is_none_or(|body| document.body == body)).collect()
}

/// The bodies that have documents.
fn bodies(world: &World, frame: &Frame) -> Vec<Choice> {
    let mut bodies = work::bodies(world, frame.locale());
    bodies.retain(|choice| world.steering_documents.all().any(|document| document.body.to_string() == choice.value));
    bodies
}

fn rows<'a>(world: &'a World, version: &Version, documents: &[&'a SteeringDocument], today: Date) -> Vec<Row<'a>> {
    let cell = |lines: &[Line<'a>], document: &'a SteeringDocument| {
        (document, lines.iter().filter(|line| line.document.id == document.id).copied().collect())
    };
    let row = |part: &samskapa_domain::target_picture::Part| {
        let lines = crosswalk::to_part(world, part.id, today);
        Row { part: target_picture::line(part), cells: documents.iter().map(|document| cell(&lines, document)).collect() }
    };
    version.parts.iter().map(row).collect()
}

/// Parts that none of these documents serves.
fn gaps(world: &World, version: &Version, documents: &[&SteeringDocument], today: Date) -> Vec<String> {
    let ours = |line: &Line<'_>| line.serves() && documents.iter().any(|document| document.id == line.document.id);
    let parts = version.parts.iter().filter(|part| !crosswalk::to_part(world, part.id, today).iter().any(ours));
    parts.map(target_picture::line).collect()
}

fn conflicts<'a>(world: &'a World, version: &Version, documents: &[&SteeringDocument], today: Date) -> Vec<Conflict<'a>> {
    let all = crosswalk::conflicts(world, version, today).into_iter();
    let ours = all.filter(|line| documents.iter().any(|document| document.id == line.document.id));
    let part = |line: &Line<'_>| version.parts.iter().find(|part| part.id == line.part).map(target_picture::line);
    ours.filter_map(|line| Some(Conflict { part: part(&line)?, line })).collect()
}
