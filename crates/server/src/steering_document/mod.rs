//! The pages of steering documents: the list, the form that reads pasted passages, and each document with what its passages
//! do for the target picture.

mod list;
mod new;
mod page;
mod steps;

pub(crate) use page::named;

use crate::{
    frame::{door::Doors, page::Frame},
    rights::Right,
};
use jiff::civil::Date;
use samskapa_domain::steering_document::SteeringDocument;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/steering-documents", Right::Anyone, list::page)
        .get("/steering-documents/new", Right::Lead, new::page)
        .post("/steering-documents", Right::Lead, new::enter)
        .get("/steering-documents/{id}", Right::Anyone, page::page)
        .get("/passages/{id}", Right::Anyone, page::passage)
        .post("/steering-documents/{id}/draw", Right::Lead, steps::draw)
        .post("/steering-documents/{id}/untie", Right::Lead, steps::untie)
        .post("/steering-documents/{id}/add", Right::Lead, steps::add)
        .post("/steering-documents/{id}/until", Right::Lead, steps::until)
}

/// From when to when a document holds.
fn holds(frame: &Frame, document: &SteeringDocument) -> String {
    let from = frame.date(&document.from);
    match &document.to {
        Some(to) => frame.t("steering-document-holds-to").s("from", from).s("to", frame.date(to)).to_string(),
        None => frame.t("steering-document-holds").s("from", from).to_string(),
    }
}

/// A document as it stands in a list.
struct Row {
    path: String,
    title: String,
    sort: String,
    body: String,
    holds: String,
    over: bool,
    passages: usize,
}

impl Row {
    fn of(world: &samskapa_domain::World, frame: &Frame, document: &SteeringDocument, today: Date) -> Self {
        Self {
            path: format!("/steering-documents/{}", document.id),
            title: document.title.clone(),
            sort: crate::terms::key("steering", &document.sort),
            body: world.bodies.get(&document.body).map(|body| crate::body::full_name(world, body)).unwrap_or_default(),
            holds: holds(frame, document),
            over: document.is_over(today),
            passages: document.passages.len(),
        }
    }
}
