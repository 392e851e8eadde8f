//! The form that begins a card, and the one that writes anew what it is about.

use super::fields::{Fields, filled};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Ticks, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{GoalCardId, NeedId, PartId, goal_card::Command};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "goal_card/write.html")]
struct WritePage {
    frame: Frame,
    was: Was,
    /// The card that is written anew; none if it is new.
    id: Option<GoalCardId>,
    organisations: Vec<Choice>,
    parts: Ticks,
    needs: Ticks,
}

#[derive(Deserialize)]
pub(super) struct For {
    need: Option<NeedId>,
    part: Option<PartId>,
}

pub(super) async fn fresh(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let mut was = Was::default();
    if let Some(need) = asked.need {
        was = was.with("needs", need.to_string());
    }
    if let Some(part) = asked.part {
        was = was.with("parts", part.to_string());
    }
    shown(&house, &visitor, None, Again::filled(was))
}

pub(super) async fn anew(State(house): State<House>, visitor: Visitor, Path(id): Path<GoalCardId>) -> Answer {
    let world = house.world();
    let aim = world.goal_cards.get(&id).and_then(|card| card.aim()).ok_or(Problem::NotFound)?;
    shown(&house, &visitor, Some(id), Again::filled(filled(aim)))
}

fn shown(house: &House, visitor: &Visitor, id: Option<GoalCardId>, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let (parts, needs) = match id {
        // What a card is for is tied on its page, one by one and with a reason.
        Some(_) => (Ticks::default(), Ticks::default()),
        None => (
            Ticks::of(work::parts(&world, None, house.today()), &again.was, "parts"),
            Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        ),
    };
    let organisations = work::organisations(&world, frame.locale());
    let page = WritePage { was: again.was, id, organisations, parts, needs, frame };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = GoalCardId(form.key);
    let told = match form.fields.aim(&house, &visitor) {
        Ok(aim) => {
            let Fields { parts, needs, .. } = form.fields;
            house.tell(&visitor, form.key, Command::Begin { id, aim, parts, needs }).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-begun");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, None, again))
}

pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Fields>,
) -> Answer {
    let told = match form.fields.aim(&house, &visitor) {
        Ok(aim) => {
            let command = Command::Write { id, aim, why: form.fields.why };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/goal-cards/{id}"), "notice-goal-card-written");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, Some(id), again))
}
