//! What may be asked of a roadmap, and what follows.

use super::{
    Area, Command, Deviation, Event, Instead, MOST_AREAS, Moved, Plan, Refusal, Roadmap, State, Step, Written, YEARS,
};
use crate::{
    Moment, OrganisationId, Outcome, PartId, RoadmapId, Stamp, StepId, World,
    claim::{self, Arrow, Thing},
    general, late,
};

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, picture, title, who } => {
            general::free(&world.roadmaps, "roadmap", id)?;
            if let Some(picture) = picture {
                general::known(&world.target_pictures, "target-picture", picture)?;
            }
            let (title, who) = (general::title("title", title)?, general::title("who", who)?);
            Ok(Outcome::of(Event::Begun { id: *id, picture: *picture, title, who }))
        }
        Command::WriteArea { id, area } => {
            let roadmap = general::known(&world.roadmaps, "roadmap", id)?;
            parts_fit(world, roadmap, &area.parts)?;
            let area = Area {
                title: general::title("title", &area.title)?,
                now: general::optional("now", &area.now)?,
                wished: general::optional("wished", &area.wished)?,
                ..area.clone()
            };
            let before = roadmap.areas.iter().find(|before| before.id == area.id);
            if before == Some(&area) {
                return Err(Refusal::NothingNew.into());
            }
            if before.is_none() && roadmap.areas.len() >= MOST_AREAS {
                return Err(Refusal::TooManyAreas { most: MOST_AREAS }.into());
            }
            Ok(Outcome::of(Event::AreaWritten { id: *id, area }))
        }
        Command::AddStep { .. } => added(world, command, moment),
        Command::WriteStep { id, plan, why } => {
            let step = general::known(&world.steps, "step", id)?;
            let plan = weighed(plan)?;
            if step.plan() == Some(&plan) {
                return Err(Refusal::NothingNew.into());
            }
            Ok(Outcome::of(Event::StepWritten { id: *id, plan, why: general::text("why", why)? }))
        }
        Command::Move { id, organisation, state, date, note } => {
            let step = general::known(&world.steps, "step", id)?;
            municipality(world, *organisation)?;
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            let before = step.state(*organisation);
            if before == *state {
                return Err(Refusal::SameState { state: before }.into());
            }
            let note = general::optional("note", note)?;
            let ahead = *state != State::Dropped && *state > before && before != State::Dropped;
            if !ahead && note.is_empty() {
                return Err(Refusal::NoReason.into());
            }
            Ok(Outcome::of(Event::Moved { id: *id, organisation: *organisation, state: *state, date: *date, note }))
        }
        Command::Deviate { id, organisation, instead, why } => {
            let step = inherited(world, id)?;
            municipality(world, Some(*organisation))?;
            let from = step.plan().ok_or(Refusal::NothingNew)?.clone();
            let instead = match instead {
                Instead::Otherwise(plan) => Instead::Otherwise(weighed(plan)?),
                Instead::NotHere => Instead::NotHere,
            };
            let before = step.deviation(*organisation);
            let stands = before.is_some_and(|before| before.instead == instead && before.from == from);
            if stands || instead == Instead::Otherwise(from.clone()) {
                return Err(Refusal::NothingNew.into());
            }
            let why = general::text("why", why)?;
            Ok(Outcome::of(Event::Deviated { id: *id, organisation: *organisation, from, instead, why }))
        }
        Command::Withdraw { id, organisation, why } => {
            let step = inherited(world, id)?;
            if step.deviation(*organisation).is_none() {
                return Err(Refusal::FollowsAlready.into());
            }
            let why = general::optional("why", why)?;
            Ok(Outcome::of(Event::Withdrawn { id: *id, organisation: *organisation, why }))
        }
    }
}

fn added(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::AddStep { id, roadmap, area, organisation, plan, why, parts, needs } = command else {
        return Ok(Outcome::nothing());
    };
    general::free(&world.steps, "step", id)?;
    let of = general::known(&world.roadmaps, "roadmap", roadmap)?;
    if !of.areas.iter().any(|other| other.id == *area) {
        return Err(Refusal::NoSuchArea.into());
    }
    municipality(world, *organisation)?;
    parts_fit(world, of, parts)?;
    for need in needs {
        general::known(&world.needs, "need", need)?;
    }
    // What one municipality does by itself is a difference, and a difference has a reason.
    let why = if organisation.is_some() { general::text("why", why)? } else { general::optional("why", why)? };
    let added =
        Event::StepAdded { id: *id, roadmap: *roadmap, area: *area, organisation: *organisation, plan: weighed(plan)?, why };
    let parts = parts.iter().map(|part| (Arrow::Serves, Thing::Part(*part)));
    let needs = needs.iter().map(|need| (Arrow::Follows, Thing::Need(*need)));
    Ok(parts.chain(needs).fold(Outcome::of(added), |outcome, (arrow, to)| {
        outcome.and(claim::drawn(moment, Thing::Step(*id), arrow, to, "a step on the way"))
    }))
}

fn inherited<'a>(world: &'a World, id: &StepId) -> Result<&'a Step, crate::Refusal> {
    let step = general::known(&world.steps, "step", id)?;
    if step.organisation.is_some() { Err(Refusal::OwnStep.into()) } else { Ok(step) }
}

fn municipality(world: &World, organisation: Option<OrganisationId>) -> Result<(), crate::Refusal> {
    if let Some(id) = organisation {
        general::known(&world.organisations, "organisation", &id)?;
    }
    Ok(())
}

/// A part is known, and of the target picture of the roadmap, if that has one.
fn parts_fit(world: &World, roadmap: &Roadmap, parts: &[PartId]) -> Result<(), Refusal> {
    let fits = |part: &PartId| {
        let of = world.parts.get(part);
        of.is_some() && roadmap.picture.is_none_or(|picture| of == Some(&picture))
    };
    if parts.iter().all(fits) { Ok(()) } else { Err(Refusal::PartElsewhere) }
}

fn weighed(plan: &Plan) -> Result<Plan, crate::Refusal> {
    let (first, last) = YEARS;
    for year in [plan.from, plan.to] {
        if !(first..=last).contains(&year) {
            let [year, first, last] = [year, first, last].map(|year| year.to_string());
            return Err(Refusal::YearOutOfReach { year, first, last }.into());
        }
    }
    if plan.to < plan.from {
        let [from, to] = [plan.from, plan.to].map(|year| year.to_string());
        return Err(Refusal::EndsBeforeItStarts { from, to }.into());
    }
    Ok(Plan {
        what: general::title("what", &plan.what)?,
        owner: general::title("owner", &plan.owner)?,
        measure: general::optional("measure", &plan.measure)?,
        conditions: general::optional("conditions", &plan.conditions)?,
        ..plan.clone()
    })
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Begun { id, picture, title, who } => {
            let (title, who) = (title.clone(), who.clone());
            let begun = Roadmap { id: *id, picture: *picture, title, who, areas: Vec::new(), begun: stamp.clone() };
            world.roadmaps.put_new(*id, begun);
        }
        Event::AreaWritten { id, area } => write_area(world, *id, area),
        Event::StepAdded { id, roadmap, area, organisation, plan, why } => world.steps.put_new(
            *id,
            Step {
                id: *id,
                roadmap: *roadmap,
                area: *area,
                organisation: *organisation,
                written: vec![Written { plan: plan.clone(), why: why.clone(), stamp: stamp.clone() }],
                moved: Vec::new(),
                deviations: Vec::new(),
            },
        ),
        Event::StepWritten { id, plan, why } => world.steps.change(id, |step| {
            let text = Written { plan: plan.clone(), why: why.clone(), stamp: stamp.clone() };
            late::lay_in(&mut step.written, text, |text| &text.stamp);
        }),
        Event::Moved { id, organisation, state, date, note } => world.steps.change(id, |step| {
            let (organisation, note) = (*organisation, note.clone());
            step.moved.push(Moved { organisation, state: *state, date: *date, note, stamp: stamp.clone() });
        }),
        Event::Deviated { id, organisation, from, instead, why } => world.steps.change(id, |step| {
            step.deviations.push(Deviation {
                organisation: *organisation,
                from: from.clone(),
                instead: instead.clone(),
                why: why.clone(),
                stamp: stamp.clone(),
                withdrawn: None,
            });
        }),
        // What was taken back in a branch is what was known there: a deviation that came meanwhile holds.
        Event::Withdrawn { id, organisation, why } => world.steps.change(id, |step| {
            let theirs = step.deviations.iter_mut().filter(|one| one.organisation == *organisation);
            for deviation in theirs.filter(|one| one.withdrawn.is_none() && stamp.has_seen(&one.stamp)) {
                deviation.withdrawn = Some((stamp.clone(), why.clone()));
            }
        }),
    }
}

fn write_area(world: &mut World, id: RoadmapId, area: &Area) {
    world.roadmaps.change(&id, |roadmap| match roadmap.areas.iter_mut().find(|before| before.id == area.id) {
        Some(before) => *before = area.clone(),
        None => roadmap.areas.push(area.clone()),
    });
}
