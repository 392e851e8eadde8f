//! The steps of a case after it was written: checked, published, outdated.

use super::page::shown;
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{CaseId, case::Command};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Checking {
    facts: String,
    consent: String,
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Why {
    why: String,
}

fn path(id: CaseId) -> String {
    format!("/cases/{id}")
}

pub(super) async fn check(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    form: Form<Checking>,
) -> Answer {
    let Checking { facts, consent } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Check { id, facts, consent }).await;
    let path = (path(id), "notice-case-checked");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, None, again))
}

pub(super) async fn publish(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    form: Form<Nothing>,
) -> Answer {
    let Nothing {} = form.fields;
    let told = house.tell(&visitor, form.key, Command::Publish { id }).await;
    let path = (path(id), "notice-case-published");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, None, again))
}

pub(super) async fn outdate(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    form: Form<Why>,
) -> Answer {
    let told = house.tell(&visitor, form.key, Command::Outdate { id, why: form.fields.why }).await;
    let path = (path(id), "notice-case-outdated");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, None, again))
}
