//! The form that puts a question before a body, for needs or for trials.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Ticks, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    DecisionId, NeedId, TrialId,
    claim::{Arrow, Thing},
    decision::Command,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decision/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    needs: Ticks,
    trials: Ticks,
}

#[derive(Deserialize)]
pub(super) struct For {
    need: Option<NeedId>,
    trial: Option<TrialId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    body: String,
    question: String,
    needs: Vec<NeedId>,
    trials: Vec<TrialId>,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let mut was = Was::default();
    if let Some(need) = asked.need.and_then(|id| world.needs.get(&id)) {
        was = was.with("needs", need.id.to_string());
        // What was tried for the need is what the body wants to know first.
        for claim in world.claims.from(Thing::Need(need.id)).filter(|claim| claim.arrow == Arrow::TriedIn) {
            if let Thing::Trial(trial) = claim.to {
                was = was.with("trials", trial.to_string());
            }
        }
    }
    if let Some(trial) = asked.trial.and_then(|id| world.trials.get(&id)) {
        was = was.with("trials", trial.id.to_string()).with("title", trial.design.title.clone());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let page = NewPage {
        needs: Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        trials: Ticks::of(work::trials(&world, frame.locale()), &again.was, "trials"),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn prepare(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = DecisionId(form.key);
    let Fields { title, body, question, needs, trials } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Prepare { id, title, body, question, needs, trials }).await;
    let path = (format!("/decisions/{id}"), "notice-decision-prepared");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}
