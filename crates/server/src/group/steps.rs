//! What a group does: somebody joins or leaves, it meets, it takes up one more need, it ends.

use super::page::shown;
use crate::{
    frame::{error::Problem, form::Form, page::Answer, visitor::Visitor},
    house::House,
    rate::Deed,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    GroupId, MemberId, NeedId,
    group::{Command, Role},
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Joining {
    role: Role,
    #[serde(default)]
    name: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    agreed: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Leaving {
    member: MemberId,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Meeting {
    date: String,
    text: String,
    next: String,
}

#[derive(Deserialize)]
pub(super) struct OneMore {
    need: NeedId,
    #[serde(default)]
    why: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Ending {
    why: String,
}

fn path(id: GroupId) -> String {
    format!("/groups/{id}")
}

pub(super) async fn join(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GroupId>,
    form: Form<Joining>,
) -> Answer {
    if !work::leads(&visitor) {
        house.rates.take(Deed::Write, visitor.address, house.now()).map_err(Problem::TooMany)?;
    }
    let Joining { role, name, contact, agreed } = form.fields;
    let command = Command::Join { id, member: MemberId(form.key), role, name, contact, agreed: agreed.is_some() };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (path(id), "notice-group-joined");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn leave(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GroupId>,
    form: Form<Leaving>,
) -> Answer {
    let told = house.tell(&visitor, form.key, Command::Leave { id, member: form.fields.member }).await;
    let path = (path(id), "notice-group-left");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn note(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GroupId>,
    form: Form<Meeting>,
) -> Answer {
    let told = work::tell(&house, &visitor, form.key, noted(&house, &visitor, id, form.fields)).await;
    let path = (path(id), "notice-group-noted");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

fn noted(house: &House, visitor: &Visitor, id: GroupId, meeting: Meeting) -> Result<Command, Undone> {
    let date = work::day(house, visitor, &meeting.date)?;
    let next = work::day_or_none(house, visitor, &meeting.next)?;
    Ok(Command::Note { id, date, text: meeting.text, next })
}

pub(super) async fn take_up(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GroupId>,
    form: Form<OneMore>,
) -> Answer {
    let command = Command::TakeUp { id, need: form.fields.need, why: form.fields.why };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (path(id), "notice-group-took-up");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn end(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GroupId>,
    form: Form<Ending>,
) -> Answer {
    let told = house.tell(&visitor, form.key, Command::End { id, why: form.fields.why }).await;
    let path = (path(id), "notice-group-ended");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
