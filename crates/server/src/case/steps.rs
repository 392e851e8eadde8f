//! The steps of a case after it was written: checked, published, outdated.

use super::page::shown;
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    CaseId,
    case::{Case, Command, picture},
};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Checking {
    facts: String,
    consent: String,
    /// Up to which entry whoever checked has seen the draft.
    seen: Option<u64>,
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

/// The last entry that changed what the draft of a case says or shows.
pub(super) fn draft_changed(case: &Case) -> Option<u64> {
    let draft = case.draft()?;
    let added = picture::shown(case, draft).map(|picture| picture.added.sequence);
    added.chain([draft.written.sequence]).max()
}

pub(super) async fn check(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    form: Form<Checking>,
) -> Answer {
    let Checking { facts, consent, seen } = form.fields;
    let is_another = |draft: u64| seen.is_some_and(|seen| seen < draft);
    let told = if house.world().cases.get(&id).and_then(draft_changed).is_some_and(is_another) {
        Err(Undone::No(house.texts.t(visitor.locale, "case-check-changed").to_string()))
    } else {
        house.tell(&visitor, form.key, Command::Check { id, facts, consent }).await.map_err(Undone::from)
    };
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
