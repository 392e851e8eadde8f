//! The form that adds an area to a roadmap, or writes one anew.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    AreaId, PartId, RoadmapId,
    roadmap::{Area, Command},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "roadmap/area.html")]
struct AreaPage {
    frame: Frame,
    was: Was,
    id: RoadmapId,
    title: String,
    parts: Ticks,
}

#[derive(Deserialize)]
pub(super) struct For {
    area: Option<AreaId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(deserialize_with = "work::chosen")]
    area: Option<AreaId>,
    title: String,
    now: String,
    wished: String,
    parts: Vec<PartId>,
}

pub(super) async fn form(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoadmapId>,
    Query(asked): Query<For>,
) -> Answer {
    let world = house.world();
    let areas = world.roadmaps.get(&id).map(|roadmap| &roadmap.areas).ok_or(Problem::NotFound)?;
    let was = areas.iter().find(|area| Some(area.id) == asked.area).map(filled).unwrap_or_default();
    shown(&house, &visitor, id, Again::filled(was))
}

fn filled(area: &Area) -> Was {
    let was = Was::default()
        .with("area", area.id.to_string())
        .with("title", area.title.as_str())
        .with("now", area.now.as_str())
        .with("wished", area.wished.as_str());
    area.parts.iter().fold(was, |was, part| was.with("parts", part.to_string()))
}

fn shown(house: &House, visitor: &Visitor, id: RoadmapId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    let parts = Ticks::of(work::parts(&world, roadmap.picture, house.today()), &again.was, "parts");
    let page = AreaPage { was: again.was, id, title: roadmap.title.clone(), parts, frame };
    work::send(&page.frame, &page)
}

pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoadmapId>,
    form: Form<Fields>,
) -> Answer {
    let Fields { area, title, now, wished, parts } = form.fields;
    let area = Area { id: area.unwrap_or(AreaId(form.key)), title, now, wished, parts };
    let told = house.tell(&visitor, form.key, Command::WriteArea { id, area }).await;
    let path = (format!("/roadmaps/{id}"), "notice-roadmap-area-written");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
