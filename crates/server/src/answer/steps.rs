//! What happens to an answer: it reaches people, and those whose need it is say what they think of it.

use super::page::shown;
use crate::{
    frame::{error::Problem, form::Form, page::Answer, visitor::Visitor},
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{AnswerId, answer, need};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Delivery {
    channel: String,
    date: String,
}

#[derive(Deserialize)]
pub(super) struct Response {
    confirmed: YesNo,
    #[serde(default)]
    setting: String,
    #[serde(default)]
    words: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum YesNo {
    Yes,
    No,
}

pub(super) async fn deliver(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<AnswerId>,
    form: Form<Delivery>,
) -> Answer {
    let Delivery { channel, date } = form.fields;
    let command = work::day(&house, &visitor, &date).map(|date| answer::Command::Deliver { id, channel, date });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/answers/{id}"), "notice-answer-delivered");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn respond(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<AnswerId>,
    form: Form<Response>,
) -> Answer {
    let Response { confirmed, setting, words } = form.fields;
    let world = house.world();
    let need = world.answers.get(&id).map(|answer| need::surviving(&world, answer.need)).ok_or(Problem::NotFound)?;
    let command = need::Command::Respond { id: need, confirmed: confirmed == YesNo::Yes, setting, words };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/answers/{id}"), "notice-answer-responded");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
