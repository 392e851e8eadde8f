//! The form that writes a version of a framework: a row for each element, and some rows to spare.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    ElementId, FrameworkId,
    framework::{Command, Element},
};
use serde::Deserialize;
use uuid::Uuid;

/// So many empty rows stand below the elements.
const SPARE: usize = 3;

#[derive(Template)]
#[template(path = "framework/form.html")]
struct FormPage {
    frame: Frame,
    was: Was,
    id: Option<FrameworkId>,
    rows: Vec<Row>,
}

/// A row of the form.
struct Row {
    element: String,
    name: String,
    explanation: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    name: String,
    why: String,
    element: Vec<String>,
    element_name: Vec<String>,
    explanation: Vec<String>,
}

impl Fields {
    fn rows(&self) -> Vec<Row> {
        let of = |all: &[String], nth: usize| all.get(nth).cloned().unwrap_or_default();
        let row = |nth| Row {
            element: of(&self.element, nth),
            name: of(&self.element_name, nth),
            explanation: of(&self.explanation, nth),
        };
        (0..self.element_name.len())
            .map(row)
            .filter(|row| !row.name.trim().is_empty() || !row.explanation.trim().is_empty())
            .collect()
    }

    /// The elements; one that is new gets its name from the key of the form.
    fn elements(&self, key: Uuid) -> Vec<Element> {
        let element = |(nth, row): (usize, Row)| Element {
            id: row.element.parse().unwrap_or_else(|_| ElementId(derived(key, [format!("element {nth}")]))),
            name: row.name,
            explanation: row.explanation,
        };
        self.rows().into_iter().enumerate().map(element).collect()
    }
}

pub(super) async fn fresh(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, None, Vec::new(), Again::default())
}

pub(super) async fn edit(State(house): State<House>, visitor: Visitor, Path(id): Path<FrameworkId>) -> Answer {
    let world = house.world();
    let framework = world.frameworks.get(&id).ok_or(Problem::NotFound)?;
    let row = |element: &Element| Row {
        element: element.id.to_string(),
        name: element.name.clone(),
        explanation: element.explanation.clone(),
    };
    let rows = framework.newest().into_iter().flat_map(|newest| &newest.elements).map(row).collect();
    shown(&house, &visitor, Some(id), rows, Again::filled(Was::default().with("name", framework.name.clone())))
}

fn shown(house: &House, visitor: &Visitor, id: Option<FrameworkId>, mut rows: Vec<Row>, again: Again) -> Answer {
    let frame = again.frame(house, visitor);
    let empty = || Row { element: String::new(), name: String::new(), explanation: String::new() };
    rows.extend((0..SPARE).map(|_| empty()));
    let page = FormPage { frame, was: again.was, id, rows };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = FrameworkId(form.key);
    let Fields { name, .. } = &form.fields;
    let command = Command::Begin { id, name: name.clone(), elements: form.fields.elements(form.key) };
    let told = house.tell(&visitor, form.key, command).await.map_err(Undone::from);
    let path = (format!("/frameworks/{id}"), "notice-framework-begun");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, None, form.fields.rows(), again))
}

pub(super) async fn version(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<FrameworkId>,
    form: Form<Fields>,
) -> Answer {
    let command = Command::Write { id, elements: form.fields.elements(form.key), why: form.fields.why.clone() };
    let told = house.tell(&visitor, form.key, command).await.map_err(Undone::from);
    let path = (format!("/frameworks/{id}"), "notice-framework-written");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, Some(id), form.fields.rows(), again))
}
