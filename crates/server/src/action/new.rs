//! The form by which somebody undertakes to do something: what, who, by when, and on which ground.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Ticks, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    ActionId, DecisionId, NeedId,
    action::{Command, Ground},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "action/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    decisions: Vec<Choice>,
    needs: Ticks,
    grounds: [&'static str; 3],
}

#[derive(Deserialize)]
pub(super) struct For {
    decision: Option<DecisionId>,
    need: Option<NeedId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    what: String,
    who: String,
    due: String,
    ground: Ground,
    #[serde(deserialize_with = "work::chosen")]
    decision: Option<DecisionId>,
    needs: Vec<NeedId>,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let mut was = Was::default().with("ground", "untested");
    if let Some(decision) = asked.decision {
        was = was.with("decision", decision.to_string());
    }
    if let Some(need) = asked.need {
        was = was.with("needs", need.to_string());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let taken = world.decisions.all().rev().filter(|decision| decision.taken.is_some());
    let page = NewPage {
        decisions: taken.map(|decision| Choice { value: decision.id.to_string(), words: decision.title.clone() }).collect(),
        needs: Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        grounds: ["evidence", "experience", "untested"],
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn undertake(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = ActionId(form.key);
    let Fields { what, who, due, ground, decision, needs } = form.fields;
    let command =
        work::day(&house, &visitor, &due).map(|due| Command::Undertake { id, what, who, due, ground, decision, needs });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/actions/{id}"), "notice-action-undertaken");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}
