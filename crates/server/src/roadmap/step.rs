//! The page of one step: what it says, where it stands and has stood, what it is for, who does otherwise, and what it
//! said before.

use super::rows::{self, Told};
use crate::{
    frame::{
        dates,
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Choice, Link, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    OrganisationId, RoadmapId, StepId, World,
    claim::{Arrow, Thing},
    roadmap::{Command, Plan, State as Stands, Step},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "roadmap/step.html")]
struct StepPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: StepId,
    roadmap: RoadmapId,
    title: String,
    area: String,
    own: Option<(OrganisationId, String)>,
    why: &'a str,
    plan: &'a Plan,
    years: String,
    state: String,
    look: &'static str,
    parts: Vec<String>,
    needs: Vec<Link>,
    moved: Vec<Stood>,
    differing: Vec<Otherwise>,
    before: Vec<Before>,
    organisations: Vec<Choice>,
    states: [&'static str; 4],
}

/// Where it stood.
struct Stood {
    date: Date,
    state: String,
    at: Option<String>,
    note: String,
}

/// Who does otherwise.
struct Otherwise {
    id: OrganisationId,
    name: String,
    difference: Told,
    /// When that was taken back, and why.
    withdrawn: Option<(Date, String)>,
}

/// What it said before.
struct Before {
    date: Date,
    changes: Vec<(&'static str, String, String)>,
    why: String,
}

#[derive(Deserialize)]
pub(super) struct Moving {
    state: Stands,
    #[serde(default)]
    date: String,
    #[serde(default)]
    note: String,
    #[serde(default, deserialize_with = "work::chosen")]
    organisation: Option<OrganisationId>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<StepId>) -> Answer {
    shown(&house, &visitor, id, Again::filled(Was::default().with("date", house.today().to_string())))
}

fn shown(house: &House, visitor: &Visitor, id: StepId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let step = world.steps.get(&id).ok_or(Problem::NotFound)?;
    let (written, plan) = step.written.last().zip(step.plan()).ok_or(Problem::NotFound)?;
    let roadmap = world.roadmaps.get(&step.roadmap).ok_or(Problem::NotFound)?;
    let area = roadmap.areas.iter().find(|area| area.id == step.area);
    let drawn = |arrow| world.claims.from(Thing::Step(id)).filter(move |claim| claim.arrow == arrow).map(|claim| claim.to);
    let parts = drawn(Arrow::Serves).filter_map(|thing| if let Thing::Part(part) = thing { Some(part) } else { None });
    let organisations = match step.organisation {
        Some(_) => Vec::new(),
        None => work::organisations(&world, frame.locale()),
    };
    let page = StepPage {
        was: again.was,
        leads: work::leads(visitor),
        id,
        roadmap: roadmap.id,
        title: roadmap.title.clone(),
        area: area.map(|area| area.title.clone()).unwrap_or_default(),
        own: step.organisation.map(|id| (id, rows::name(&world, id))),
        why: &written.why,
        plan,
        years: rows::years(plan.from, plan.to),
        state: terms::key("roadmap-state", &step.state(step.organisation)),
        look: rows::look(step.state(step.organisation)),
        parts: rows::part_words(&world, parts),
        needs: work::links(&frame, &world, drawn(Arrow::Follows)),
        moved: moved(&world, step),
        differing: differing(house, &frame, &world, step),
        before: before(house, step),
        organisations,
        states: ["planned", "begun", "done", "dropped"],
        frame,
    };
    work::send(&page.frame, &page)
}

fn moved(world: &World, step: &Step) -> Vec<Stood> {
    let stood = |moved: &samskapa_domain::roadmap::Moved| Stood {
        date: moved.date,
        state: terms::key("roadmap-state", &moved.state),
        at: moved.organisation.filter(|id| step.organisation != Some(*id)).map(|id| rows::name(world, id)),
        note: moved.note.clone(),
    };
    let mut all: Vec<Stood> = step.moved.iter().rev().map(stood).collect();
    all.sort_by_key(|stood| std::cmp::Reverse(stood.date));
    all
}

fn differing(house: &House, frame: &Frame, world: &World, step: &Step) -> Vec<Otherwise> {
    let day = |stamp: &samskapa_domain::Stamp| stamp.time.to_zoned(house.settings.zone.clone()).date();
    let holds = |one: &samskapa_domain::roadmap::Deviation| step.deviation(one.organisation) == Some(one);
    let shown = step.deviations.iter().filter(|one| one.withdrawn.is_some() || holds(one));
    let mut all: Vec<Otherwise> = shown
        .map(|one| Otherwise {
            id: one.organisation,
            name: rows::name(world, one.organisation),
            difference: rows::told(step, one),
            withdrawn: one.withdrawn.as_ref().map(|(stamp, why)| (day(stamp), why.clone())),
        })
        .collect();
    dates::sort_by_word(frame.locale(), &mut all, |one| &one.name);
    all.sort_by_key(|one| one.withdrawn.is_some());
    all
}

fn before(house: &House, step: &Step) -> Vec<Before> {
    let pairs = step.written.windows(2).rev();
    pairs
        .filter_map(|two| {
            let [earlier, later] = two else { return None };
            let date = later.stamp.time.to_zoned(house.settings.zone.clone()).date();
            Some(Before { date, changes: rows::changes(&earlier.plan, &later.plan), why: later.why.clone() })
        })
        .collect()
}

/// Notes where the step stands.
pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<StepId>,
    form: Form<Moving>,
) -> Answer {
    let Moving { state, date, note, organisation } = form.fields;
    let own = house.world().steps.get(&id).and_then(|step| step.organisation);
    let told = match work::day(&house, &visitor, &date) {
        Ok(date) => {
            let command = Command::Move { id, organisation: own.or(organisation), state, date, note };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/steps/{id}"), "notice-roadmap-moved");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
