//! What is done for the goal, and what it is tied to.

use super::page::shown;
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    ActivityId, GoalCardId, NeedId, PartId,
    claim::{self, Arrow, Thing},
    goal_card::Command,
};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Doing {
    activity: String,
    thing: String,
}

#[derive(Deserialize)]
pub(super) struct Which {
    activity: ActivityId,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Tie {
    #[serde(deserialize_with = "work::chosen")]
    need: Option<NeedId>,
    #[serde(deserialize_with = "work::chosen")]
    part: Option<PartId>,
    because: String,
}

/// A thing as the form names it: kind and name.
fn thing(typed: &str) -> Option<Thing> {
    let (kind, id) = typed.split_once(' ')?;
    Some(match kind {
        "action" => Thing::Action(id.parse().ok()?),
        "trial" => Thing::Trial(id.parse().ok()?),
        "step" => Thing::Step(id.parse().ok()?),
        _ => return None,
    })
}

pub(super) async fn add(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Doing>,
) -> Answer {
    let (activity, what) = (ActivityId(form.key), form.fields.activity);
    let command = Command::Add { id, activity, what, thing: thing(&form.fields.thing) };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-activity-added");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn take_away(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Which>,
) -> Answer {
    let command = Command::TakeAway { id, activity: form.fields.activity, why: String::new() };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-activity-gone");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

/// Ties the card to a need or a part, with a reason: an arrow of the thread.
pub(super) async fn tie(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Tie>,
) -> Answer {
    let Tie { need, part, because } = form.fields;
    let end = need.map(|need| (Arrow::Follows, Thing::Need(need)));
    let end = end.or_else(|| part.map(|part| (Arrow::Serves, Thing::Part(part))));
    let told = match end {
        Some((arrow, to)) => {
            let command = claim::Command::Draw { from: Thing::GoalCard(id), arrow, to, why: because };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        None => Err(Undone::No(house.texts.t(visitor.locale, "goal-card-tie-nothing").to_string())),
    };
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-tied");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
