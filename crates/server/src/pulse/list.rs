//! All pulses, and the form that begins one.

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
use axum::extract::State;
use samskapa_domain::{
    PulseId, SeriesId,
    pulse::{Command, Pulse},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pulse/list.html")]
struct ListPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    pulses: Vec<&'a Pulse>,
    series: Vec<Choice>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    group: String,
    #[serde(deserialize_with = "work::chosen")]
    series: Option<SeriesId>,
    items: String,
    questions: String,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, Again::default())
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let series = world.series.all();
    let page = ListPage {
        leads: work::leads(visitor),
        pulses: world.pulses.all().rev().collect(),
        series: series.map(|one| Choice { value: one.id.to_string(), words: one.title.clone() }).collect(),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = PulseId(form.key);
    let Fields { title, group, series, items, questions } = form.fields;
    let lines = |text: &str| text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let command = Command::Begin { id, title, group, series, items: lines(&items), questions: lines(&questions) };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/pulses/{id}"), "notice-pulse-begun");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}
