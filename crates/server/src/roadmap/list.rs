//! The list of roadmaps, and the form that begins one.

use crate::{
    frame::{
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    RoadmapId, TargetPictureId,
    roadmap::{Command, differing, shared},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "roadmap/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
}

struct Row {
    id: RoadmapId,
    title: String,
    who: String,
    steps: usize,
    differing: usize,
}

#[derive(Template)]
#[template(path = "roadmap/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    pictures: Vec<Choice>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    who: String,
    #[serde(deserialize_with = "work::chosen")]
    picture: Option<TargetPictureId>,
}

#[derive(Deserialize)]
pub(super) struct For {
    picture: Option<TargetPictureId>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let world = house.world();
    let rows = world.roadmaps.all().rev().map(|roadmap| Row {
        id: roadmap.id,
        title: roadmap.title.clone(),
        who: roadmap.who.clone(),
        steps: shared(&world, roadmap.id).len(),
        differing: differing(&world, roadmap.id).len(),
    });
    page::show(&List { leads: work::leads(&visitor), rows: rows.collect(), frame: house.frame(&visitor) })
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let was = asked.picture.map(|id| Was::default().with("picture", id.to_string())).unwrap_or_default();
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let pictures = world.target_pictures.all();
    let pictures = pictures.map(|one| Choice { value: one.id.to_string(), words: one.title.clone() }).collect();
    let page = NewPage { was: again.was, pictures, frame };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = RoadmapId(form.key);
    let Fields { title, who, picture } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Begin { id, picture, title, who }).await;
    let path = (format!("/roadmaps/{id}"), "notice-roadmap-begun");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}
