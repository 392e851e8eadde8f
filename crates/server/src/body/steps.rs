//! What happens to a body: it is charged anew, somebody takes or leaves an office or stands aside, it meets, it is put on
//! the map.

use super::{page::shown, path};
use crate::{
    frame::{
        form::{Form, Typed},
        page::Answer,
        refusal,
        visitor::Visitor,
    },
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    BodyId, OfficeId,
    body::{Command, MAP, Refusal, Spot},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Charging {
    mandate: String,
    contact: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Seating {
    role: String,
    holder: String,
    since: String,
}

#[derive(Deserialize)]
pub(super) struct Leaving {
    office: OfficeId,
    #[serde(default)]
    until: String,
}

#[derive(Deserialize)]
pub(super) struct Forgetting {
    office: OfficeId,
}

#[derive(Deserialize)]
pub(super) struct StandingAside {
    office: OfficeId,
    #[serde(default)]
    matter: String,
    #[serde(default)]
    aside_day: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Meeting {
    date: String,
    text: String,
    reference: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Putting {
    column: String,
    row: String,
}

async fn tell(
    house: &House,
    visitor: &Visitor,
    id: BodyId,
    (key, typed): (Uuid, Typed),
    command: Result<Command, Undone>,
    notice: &'static str,
) -> Answer {
    let told = work::tell(house, visitor, key, command).await;
    work::done(house, told, typed, (path(id), notice), |again| shown(house, visitor, id, again))
}

pub(super) async fn charge(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Charging>,
) -> Answer {
    let Charging { mandate, contact } = form.fields;
    let command = Ok(Command::Charge { id, mandate, contact });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-charged").await
}

pub(super) async fn seat(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Seating>,
) -> Answer {
    let Seating { role, holder, since } = form.fields;
    let office = OfficeId(form.key);
    let command = work::day(&house, &visitor, &since).map(|from| Command::Seat { id, office, role, holder, from });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-seated").await
}

pub(super) async fn leave(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Leaving>,
) -> Answer {
    let Leaving { office, until } = form.fields;
    let command = work::day(&house, &visitor, &until).map(|to| Command::Leave { id, office, to });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-left").await
}

pub(super) async fn forget(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Forgetting>,
) -> Answer {
    let command = Ok(Command::Forget { id, office: form.fields.office });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-forgot").await
}

pub(super) async fn stand_aside(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<StandingAside>,
) -> Answer {
    let StandingAside { office, matter, aside_day } = form.fields;
    let command = work::day(&house, &visitor, &aside_day).map(|date| Command::StandAside { id, office, matter, date });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-stood-aside").await
}

pub(super) async fn minute(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Meeting>,
) -> Answer {
    let Meeting { date, text, reference } = form.fields;
    let command = work::day(&house, &visitor, &date).map(|date| Command::Minute { id, date, text, reference });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-minuted").await
}

pub(super) async fn put(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<BodyId>,
    form: Form<Putting>,
) -> Answer {
    let command = spot(&house, &visitor, &form.fields).map(|spot| Command::Put { id, spot });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-body-put").await
}

/// People count boxes from one.
fn spot(house: &House, visitor: &Visitor, putting: &Putting) -> Result<Spot, Undone> {
    let counted = |typed: &str| typed.trim().parse::<u8>().ok()?.checked_sub(1);
    if let (Some(column), Some(row)) = (counted(&putting.column), counted(&putting.row)) {
        return Ok(Spot { column, row });
    }
    let refusal = samskapa_domain::Refusal::from(Refusal::OffTheMap { most: MAP });
    Err(Undone::No(refusal::say(&house.texts, visitor.locale, &refusal)))
}
