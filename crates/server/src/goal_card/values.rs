//! Values one at a time, the story told of one, and all of them as a table file.

use super::{fields, page::shown};
use crate::{
    frame::{error::Problem, form::Form, page::Answer, visitor::Visitor},
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{GoalCardId, ValueId, goal_card::Command};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct One {
    date: String,
    number: String,
    note: String,
}

#[derive(Deserialize)]
pub(super) struct Telling {
    value: ValueId,
    #[serde(default)]
    story: String,
}

pub(super) async fn note(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<One>,
) -> Answer {
    let One { date, number, note } = &form.fields;
    let told = match fields::noted(&house, &visitor, date, number, note) {
        Ok(noted) => {
            let command = Command::Note { id, values: vec![noted] };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-noted");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn tell(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Telling>,
) -> Answer {
    let Telling { value, story } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Tell { id, value, story }).await;
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-told");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

/// The table file. Its days and numbers are written as a computer reads them, so that it can be read in again.
pub(super) async fn table(State(house): State<House>, visitor: Visitor, Path(id): Path<GoalCardId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let card = world.goal_cards.get(&id).ok_or(Problem::NotFound)?;
    let aim = card.aim().ok_or(Problem::NotFound)?;
    let number = format!("{} ({})", frame.t("goal-card-number"), aim.counted_in);
    let heads = [frame.t("goal-card-day").to_string(), number, frame.t("goal-card-note").to_string()];
    let rows = card
        .series()
        .into_iter()
        .map(|(_, noted)| [noted.point.date.to_string(), noted.point.amount.to_string(), noted.note.clone()]);
    work::csv("goal-card.csv", heads, rows)
}
