//! What whoever edits does with a suggestion: says what became of it, and looks at those in which personal data was found.

use super::list;
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed},
        page::Answer,
        visitor::Visitor,
    },
    house::House,
    target_picture,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    SuggestionId,
    suggestion::{Command, Verdict},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Settling {
    verdict: Verdict,
    #[serde(default)]
    why: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Masking {
    instead: String,
    why: String,
    thanks: String,
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

async fn tell(
    house: &House,
    visitor: &Visitor,
    id: SuggestionId,
    (key, typed): (Uuid, Typed),
    command: Command,
    notice: &'static str,
) -> Answer {
    let picture = house.world().suggestions.get(&id).map(|made| made.picture).ok_or(Problem::NotFound)?;
    let told = house.tell(visitor, key, command).await.map_err(Undone::from);
    let path = format!("{}/suggestions", target_picture::path(picture));
    work::done(house, told, typed, (path, notice), |again| list::again(house, visitor, picture, &again))
}

pub(super) async fn settle(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SuggestionId>,
    form: Form<Settling>,
) -> Answer {
    let Settling { verdict, why } = form.fields;
    let command = Command::Settle { id, verdict, why };
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-suggestion-settled").await
}

pub(super) async fn clear(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SuggestionId>,
    form: Form<Nothing>,
) -> Answer {
    let Nothing {} = form.fields;
    tell(&house, &visitor, id, (form.key, form.typed), Command::Clear { id }, "notice-suggestion-cleared").await
}

pub(super) async fn mask(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SuggestionId>,
    form: Form<Masking>,
) -> Answer {
    let Masking { instead, why, thanks } = form.fields;
    let command = Command::Mask { id, instead, why, thanks };
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-suggestion-cleared").await
}
