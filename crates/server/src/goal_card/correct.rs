//! The form by which a wrong value is corrected, or taken out. What stood there before stays in its history.

use super::{fields, told};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    GoalCardId, ValueId,
    goal_card::{Command, GoalCard, Noted, Value},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "goal_card/correct.html")]
struct CorrectPage {
    frame: Frame,
    was: Was,
    id: GoalCardId,
    value: ValueId,
    goal: String,
    stands: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    date: String,
    number: String,
    note: String,
    why: String,
    strike: Option<String>,
}

fn standing(card: &GoalCard, value: ValueId) -> Option<&Noted> {
    card.values.iter().find(|other| other.id == value).and_then(Value::noted)
}

pub(super) async fn form(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, value)): Path<(GoalCardId, ValueId)>,
) -> Answer {
    let world = house.world();
    let noted = world.goal_cards.get(&id).and_then(|card| standing(card, value)).ok_or(Problem::NotFound)?;
    let was = Was::default()
        .with("date", noted.point.date.to_string())
        .with("number", noted.point.amount.to_string())
        .with("note", noted.note.as_str());
    shown(&house, &visitor, id, value, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, id: GoalCardId, value: ValueId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let card = world.goal_cards.get(&id).ok_or(Problem::NotFound)?;
    let noted = standing(card, value).ok_or(Problem::NotFound)?;
    let page = CorrectPage {
        was: again.was,
        id,
        value,
        goal: card.aim().map(|aim| aim.goal.clone()).unwrap_or_default(),
        stands: format!("{}: {}", frame.date(&noted.point.date), told::amount(frame.locale(), noted.point.amount)),
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn correct(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, value)): Path<(GoalCardId, ValueId)>,
    form: Form<Fields>,
) -> Answer {
    let Fields { date, number, note, why, strike } = &form.fields;
    let instead = match strike {
        Some(_) => Ok(None),
        None => fields::noted(&house, &visitor, date, number, note).map(Some),
    };
    let told = match instead {
        Ok(instead) => {
            let command = Command::Correct { id, value, instead, why: why.clone() };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-corrected");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, value, again))
}
