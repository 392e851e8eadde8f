//! A step as one municipality has it, and the form by which it does otherwise, or as all do again.

use super::{
    fields::{Fields, filled},
    rows::{self, Told},
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    OrganisationId, RoadmapId, StepId,
    roadmap::{Command, Instead, Plan},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "roadmap/differing.html")]
struct DifferingPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: StepId,
    at: OrganisationId,
    name: String,
    roadmap: RoadmapId,
    title: String,
    shared: &'a Plan,
    here: &'a Plan,
    years: String,
    state: String,
    look: &'static str,
    difference: Option<Told>,
    /// What has become another since the municipality departed from the text.
    since: Vec<(&'static str, String, String)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Following {
    because: String,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, at)): Path<(StepId, OrganisationId)>,
) -> Answer {
    let world = house.world();
    let step = world.steps.get(&id).ok_or(Problem::NotFound)?;
    let plan = match step.deviation(at).map(|one| &one.instead) {
        Some(Instead::Otherwise(plan)) => Some(plan),
        _ => step.plan(),
    };
    shown(&house, &visitor, id, at, Again::filled(plan.map(filled).unwrap_or_default()))
}

fn shown(house: &House, visitor: &Visitor, id: StepId, at: OrganisationId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let step = world.steps.get(&id).filter(|step| step.organisation.is_none_or(|own| own == at)).ok_or(Problem::NotFound)?;
    let roadmap = world.roadmaps.get(&step.roadmap).ok_or(Problem::NotFound)?;
    let organisation = world.organisations.get(&at).ok_or(Problem::NotFound)?;
    let shared = step.plan().ok_or(Problem::NotFound)?;
    let deviation = step.deviation(at);
    let here = match deviation.map(|one| &one.instead) {
        Some(Instead::Otherwise(plan)) => plan,
        _ => shared,
    };
    let page = DifferingPage {
        was: again.was,
        leads: work::leads(visitor) && step.organisation.is_none(),
        id,
        at,
        name: organisation.name.clone(),
        roadmap: roadmap.id,
        title: roadmap.title.clone(),
        shared,
        here,
        years: rows::years(here.from, here.to),
        state: terms::key("roadmap-state", &step.state(Some(at))),
        look: rows::look(step.state(Some(at))),
        difference: deviation.map(|one| rows::told(step, one)),
        since: deviation.map(|one| rows::changes(&one.from, shared)).unwrap_or_default(),
        frame,
    };
    work::send(&page.frame, &page)
}

/// The municipality does otherwise.
pub(super) async fn deviate(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, organisation)): Path<(StepId, OrganisationId)>,
    form: Form<Fields>,
) -> Answer {
    let instead = match form.fields.not_here {
        Some(_) => Ok(Instead::NotHere),
        None => form.fields.plan(&house, &visitor).map(Instead::Otherwise),
    };
    let told = match instead {
        Ok(instead) => {
            let command = Command::Deviate { id, organisation, instead, why: form.fields.why.clone() };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/steps/{id}/at/{organisation}"), "notice-roadmap-deviated");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, organisation, again))
}

/// The municipality does as all do again.
pub(super) async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, organisation)): Path<(StepId, OrganisationId)>,
    form: Form<Following>,
) -> Answer {
    let command = Command::Withdraw { id, organisation, why: form.fields.because };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/steps/{id}/at/{organisation}"), "notice-roadmap-withdrawn");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, organisation, again))
}
