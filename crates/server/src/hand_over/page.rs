//! The page of one hand-over, and the forms for the receipt and the answer of those who own the question.

use super::state;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Link, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    HandOverId,
    claim::Thing,
    hand_over::{Command, HandOver},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "hand_over/page.html")]
struct HandOverPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    hand_over: &'a HandOver,
    to: &'a str,
    need: Option<Link>,
    state: (&'static str, &'static str),
    days: Option<i32>,
    stages: Stages,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Received {
    date: String,
    from: String,
    dnr: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    answer_date: String,
    text: String,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<HandOverId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: HandOverId, again: Again) -> Answer {
    let (world, today) = (house.world(), house.today());
    let hand_over = world.hand_overs.get(&id).ok_or(Problem::NotFound)?;
    let sent = hand_over.sent.time.to_zoned(house.settings.zone.clone()).date();
    let frame = again.frame(house, visitor);
    let page = HandOverPage {
        was: again.was,
        leads: work::leads(visitor),
        hand_over,
        to: world.organisations.get(&hand_over.to).map_or("", |to| to.name.as_str()),
        need: work::links(&frame, &world, [Thing::Need(hand_over.need)]).pop(),
        state: state(hand_over, today),
        days: hand_over.answer.is_none().then(|| (today - sent).get_days().max(0)),
        stages: Stages::of(&frame, &world, Thing::HandOver(id)),
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn receipt(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<HandOverId>,
    form: Form<Received>,
) -> Answer {
    let Received { date, from, dnr } = form.fields;
    let command = work::day(&house, &visitor, &date).map(|date| Command::Receipt { id, date, from, dnr });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/hand-overs/{id}"), "notice-hand-over-received");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<HandOverId>,
    form: Form<Answered>,
) -> Answer {
    let Answered { answer_date, text } = form.fields;
    let command = work::day(&house, &visitor, &answer_date).map(|date| Command::Answer { id, date, text });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/hand-overs/{id}"), "notice-hand-over-answered");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
