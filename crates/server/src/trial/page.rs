//! The page of one trial: plan, do, study, act; and the form for the step that comes next.

use super::look;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Link, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State as Shared};
use samskapa_domain::{
    TrialId, World,
    claim::{Arrow, Thing},
    trial::{Command, Conclusion, Design, Stage, State, Study},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "trial/page.html")]
struct TrialPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: TrialId,
    design: &'a Design,
    place: &'a str,
    group: Option<Link>,
    needs: Vec<Link>,
    after: Vec<Link>,
    again_of: Option<Link>,
    stage: &'a Stage,
    study: Option<&'a Study>,
    state: String,
    look: &'static str,
    late: bool,
    at: At,
    stages: Stages,
    conclusions: [&'static str; 3],
}

/// What the trial has come to, for the forms that fit.
struct At {
    running: bool,
    studied: bool,
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

#[derive(Deserialize)]
pub(super) struct Found {
    #[serde(default)]
    happened: String,
    #[serde(default)]
    learning: String,
}

#[derive(Deserialize)]
pub(super) struct Concluded {
    conclusion: Conclusion,
    #[serde(default)]
    why: String,
}

pub(super) async fn page(Shared(house): Shared<House>, visitor: Visitor, Path(id): Path<TrialId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: TrialId, again: Again) -> Answer {
    let world = house.world();
    let trial = world.trials.get(&id).ok_or(Problem::NotFound)?;
    let (thing, state, design) = (Thing::Trial(id), trial.state(), &trial.design);
    let needs = world.claims.to(thing).filter(|claim| claim.arrow == Arrow::TriedIn).map(|claim| claim.from);
    let today = house.today();
    let frame = again.frame(house, visitor);
    let page = TrialPage {
        was: again.was,
        leads: work::leads(visitor),
        id,
        design,
        place: world.places.get(&design.place).map_or("", |place| place.name.as_str()),
        group: design.group.and_then(|group| work::links(&frame, &world, [Thing::Group(group)]).pop()),
        needs: work::links(&frame, &world, needs),
        after: work::links(&frame, &world, world.claims.from(thing).map(|claim| claim.to)),
        again_of: tries_again(&frame, &world, thing),
        stage: &trial.stage,
        study: trial.study(),
        state: terms::key("trial-state", &state),
        look: look(state),
        late: matches!(state, State::Planned if design.from < today) || matches!(state, State::Running if design.to < today),
        at: At { running: state == State::Running, studied: trial.study().is_some() },
        stages: Stages::of(&frame, &world, thing),
        conclusions: ["adopted", "adapted", "abandoned"],
        frame,
    };
    work::send(&page.frame, &page)
}

/// The case that is tried again in it.
fn tries_again(frame: &Frame, world: &World, thing: Thing) -> Option<Link> {
    let arrow = world.claims.to(thing).find(|claim| claim.arrow == Arrow::TriesAgain)?;
    let case = world.claims.to(arrow.from).find(|claim| claim.arrow == Arrow::AdoptedAs)?.from;
    work::links(frame, world, [case]).pop()
}

pub(super) async fn start(
    Shared(house): Shared<House>,
    visitor: Visitor,
    Path(id): Path<TrialId>,
    form: Form<Nothing>,
) -> Answer {
    let Nothing {} = form.fields;
    let told = house.tell(&visitor, form.key, Command::Start { id }).await;
    let path = (format!("/trials/{id}"), "notice-trial-started");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn study(
    Shared(house): Shared<House>,
    visitor: Visitor,
    Path(id): Path<TrialId>,
    form: Form<Found>,
) -> Answer {
    let study = Study { happened: form.fields.happened, learning: form.fields.learning };
    let told = house.tell(&visitor, form.key, Command::Study { id, study }).await;
    let path = (format!("/trials/{id}"), "notice-trial-studied");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

pub(super) async fn conclude(
    Shared(house): Shared<House>,
    visitor: Visitor,
    Path(id): Path<TrialId>,
    form: Form<Concluded>,
) -> Answer {
    let command = Command::Conclude { id, conclusion: form.fields.conclusion, why: form.fields.why };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (format!("/trials/{id}"), "notice-trial-concluded");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
