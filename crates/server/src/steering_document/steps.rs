//! What is done with a steering document: a passage is read against a part, a line is taken back, passages are added, it
//! holds until another day.

use super::page::shown;
use crate::{
    frame::{
        form::{Form, Typed},
        page::Answer,
        visitor::Visitor,
    },
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    ClaimId, Command as Any, PartId, PassageId, SteeringDocumentId,
    claim::{self, Arrow, Thing},
    steering_document::{self, Command},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Relation {
    Serves,
    WorksAgainst,
}

#[derive(Deserialize)]
pub(super) struct Drawing {
    passage: PassageId,
    relation: Relation,
    part: PartId,
    #[serde(default)]
    why: String,
}

#[derive(Deserialize)]
pub(super) struct Untying {
    claim: ClaimId,
    #[serde(default)]
    untie_why: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Adding {
    text: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Moving {
    to: String,
    move_why: String,
}

pub(super) async fn draw(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SteeringDocumentId>,
    form: Form<Drawing>,
) -> Answer {
    let Drawing { passage, relation, part, why } = form.fields;
    let arrow = match relation {
        Relation::Serves => Arrow::Serves,
        Relation::WorksAgainst => Arrow::WorksAgainst,
    };
    let command = claim::Command::Draw { from: Thing::Passage(passage), arrow, to: Thing::Part(part), why };
    tell(&house, &visitor, id, (form.key, form.typed), Ok(command), "notice-steering-document-drawn").await
}

pub(super) async fn untie(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SteeringDocumentId>,
    form: Form<Untying>,
) -> Answer {
    let Untying { claim, untie_why: why } = form.fields;
    let its = house.world().claims.get(&claim).is_some_and(|claim| {
        let Thing::Passage(passage) = claim.from else { return false };
        steering_document::passage(&house.world(), passage).is_some_and(|(document, _)| document.id == id)
    });
    let not_there = || Undone::No(house.texts.t(visitor.locale, "refusal-claim-not-there").to_string());
    let command = its.then_some(claim::Command::Withdraw { id: claim, why }).ok_or_else(not_there);
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-steering-document-untied").await
}

pub(super) async fn add(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SteeringDocumentId>,
    form: Form<Adding>,
) -> Answer {
    let command = Command::Add { id, passages: steering_document::read(&form.fields.text) };
    tell(&house, &visitor, id, (form.key, form.typed), Ok(command), "notice-steering-document-added").await
}

pub(super) async fn until(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<SteeringDocumentId>,
    form: Form<Moving>,
) -> Answer {
    let Moving { to, move_why: why } = form.fields;
    let command = work::day(&house, &visitor, &to).map(|to| Command::Until { id, to, why });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-steering-document-moved").await
}

async fn tell(
    house: &House,
    visitor: &Visitor,
    id: SteeringDocumentId,
    (key, typed): (Uuid, Typed),
    command: Result<impl Into<Any>, Undone>,
    notice: &'static str,
) -> Answer {
    let told = match command {
        Ok(command) => house.tell(visitor, key, command).await.map_err(Undone::from),
        Err(undone) => Err(undone),
    };
    let path = (format!("/steering-documents/{id}"), notice);
    work::done(house, told, typed, path, |again| shown(house, visitor, id, again))
}
