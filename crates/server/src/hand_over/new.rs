//! The form that hands a need over to the organisation that owns it.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::ToSpan;
use samskapa_domain::{HandOverId, NeedId, OrganisationId, hand_over::Command};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "hand_over/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    needs: Vec<Choice>,
    organisations: Vec<Choice>,
}

#[derive(Deserialize)]
pub(super) struct For {
    need: Option<NeedId>,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    need: NeedId,
    to: OrganisationId,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    answer_by: String,
}

/// Weeks within which others are asked for an answer, unless the form says otherwise.
const WEEKS: i32 = 6;

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let mut was = Was::default();
    if let Ok(day) = house.today().checked_add(WEEKS.weeks()) {
        was = was.with("answer_by", day.to_string());
    }
    if let Some(need) = asked.need.and_then(|id| world.needs.get(&id)) {
        was = was.with("need", need.id.to_string()).with("question", need.statement.clone().unwrap_or_default());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let page = NewPage {
        needs: work::needs(&world, &frame, None),
        organisations: work::organisations(&world, frame.locale()),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn send(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = HandOverId(form.key);
    let Fields { need, to, contact, question, answer_by } = form.fields;
    let command = work::day(&house, &visitor, &answer_by).map(|answer_by| Command::Send {
        id,
        need,
        to,
        contact,
        question,
        answer_by,
    });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/hand-overs/{id}"), "notice-hand-over-sent");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}
