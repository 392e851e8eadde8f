//! The steps of a version: those who wrote it agree on it, and it comes into force.

use super::{
    page::{Which, shown},
    path,
};
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{TargetPictureId, target_picture::Command};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Agreeing {
    who: String,
    date: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Holding {
    number: u16,
    from: String,
}

pub(super) async fn agree(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    form: Form<Agreeing>,
) -> Answer {
    let Agreeing { who, date } = form.fields;
    let number = house.world().target_pictures.get(&id).and_then(|picture| picture.newest()).map(|newest| newest.number);
    let command = work::day(&house, &visitor, &date).map(|date| Command::Agree { id, who, date });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let which = Which { version: number };
    let path = (at(id, number), "notice-target-picture-agreed");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, &which, again))
}

pub(super) async fn put_in_force(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    form: Form<Holding>,
) -> Answer {
    let Holding { number, from } = form.fields;
    let command = work::day(&house, &visitor, &from).map(|from| Command::PutInForce { id, number, from });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let which = Which { version: Some(number) };
    let path = (at(id, Some(number)), "notice-target-picture-in-force");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, &which, again))
}

fn at(id: TargetPictureId, number: Option<u16>) -> String {
    number.map_or_else(|| path(id), |number| format!("{}?version={number}", path(id)))
}
