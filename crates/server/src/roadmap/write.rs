//! The form that adds a step, shared or of one municipality, and the one that writes it anew.

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
use samskapa_domain::{AreaId, OrganisationId, RoadmapId, StepId, roadmap::Command};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "roadmap/write.html")]
struct WritePage {
    frame: Frame,
    was: Was,
    roadmap: RoadmapId,
    title: String,
    /// Where the form goes.
    path: String,
    /// Whether the step is new.
    fresh: bool,
    /// Whose own it is.
    own: Option<String>,
    areas: Vec<Choice>,
    parts: Ticks,
    needs: Ticks,
}

#[derive(Deserialize)]
pub(super) struct For {
    area: Option<AreaId>,
    organisation: Option<OrganisationId>,
}

pub(super) async fn fresh(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoadmapId>,
    Query(asked): Query<For>,
) -> Answer {
    let mut was = Was::default();
    if let Some(area) = asked.area {
        was = was.with("area", area.to_string());
    }
    if let Some(organisation) = asked.organisation {
        was = was.with("organisation", organisation.to_string());
    }
    to_add(&house, &visitor, id, Again::filled(was))
}

fn to_add(house: &House, visitor: &Visitor, id: RoadmapId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    let own = again.was.of("organisation").parse().ok().and_then(|id: OrganisationId| world.organisations.get(&id));
    let areas = roadmap.areas.iter().map(|area| Choice { value: area.id.to_string(), words: area.title.clone() });
    let page = WritePage {
        roadmap: id,
        title: roadmap.title.clone(),
        path: format!("/roadmaps/{id}/step"),
        fresh: true,
        own: own.map(|one| one.name.clone()),
        areas: areas.collect(),
        parts: Ticks::of(work::parts(&world, roadmap.picture, house.today()), &again.was, "parts"),
        needs: Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn add(
    State(house): State<House>,
    visitor: Visitor,
    Path(roadmap): Path<RoadmapId>,
    form: Form<Fields>,
) -> Answer {
    let id = StepId(form.key);
    let told = match form.fields.plan(&house, &visitor) {
        Ok(plan) => {
            let Fields { area, organisation, why, parts, needs, .. } = form.fields;
            // A form without an area names none that the roadmap has, and the rules say so.
            let area = area.unwrap_or(AreaId(form.key));
            let command = Command::AddStep { id, roadmap, area, organisation, plan, why, parts, needs };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/steps/{id}"), "notice-roadmap-step-added");
    work::done(&house, told, form.typed, path, |again| to_add(&house, &visitor, roadmap, again))
}

pub(super) async fn anew(State(house): State<House>, visitor: Visitor, Path(id): Path<StepId>) -> Answer {
    let world = house.world();
    let plan = world.steps.get(&id).and_then(|step| step.plan()).ok_or(Problem::NotFound)?;
    to_write(&house, &visitor, id, Again::filled(filled(plan)))
}

fn to_write(house: &House, visitor: &Visitor, id: StepId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let step = world.steps.get(&id).ok_or(Problem::NotFound)?;
    let roadmap = world.roadmaps.get(&step.roadmap).ok_or(Problem::NotFound)?;
    let page = WritePage {
        roadmap: roadmap.id,
        title: roadmap.title.clone(),
        path: format!("/steps/{id}/write"),
        fresh: false,
        own: None,
        areas: Vec::new(),
        parts: Ticks::default(),
        needs: Ticks::default(),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<StepId>,
    form: Form<Fields>,
) -> Answer {
    let told = match form.fields.plan(&house, &visitor) {
        Ok(plan) => {
            let command = Command::WriteStep { id, plan, why: form.fields.why };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/steps/{id}"), "notice-roadmap-step-written");
    work::done(&house, told, form.typed, path, |again| to_write(&house, &visitor, id, again))
}
