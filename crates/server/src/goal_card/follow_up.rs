//! The yearly follow-up of a target picture: its goal cards with their value of the year and the story to it, what has
//! become different, the small wins, the steps that were taken, and the parts that nobody has set a goal for. It is read
//! out of the same rows as everything else, each with the way back to them.

use super::told;
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need, terms,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    GoalCardId, NeedId, PartId, StepId, TargetPictureId, World,
    claim::{Arrow, Thing},
    goal_card::{self, Aim, GoalCard, trend},
    target_picture::{self, TargetPicture},
    thread,
};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "goal_card/follow_up.html")]
struct FollowUp {
    frame: Frame,
    id: TargetPictureId,
    title: String,
    year: String,
    years: (i16, i16),
    goals: Vec<Goal>,
    /// Parts that no card serves.
    without: Vec<String>,
    changes: Vec<Happened>,
    milestones: Vec<Happened>,
    steps: Vec<Stepped>,
}

/// A card in the year.
struct Goal {
    id: GoalCardId,
    goal: String,
    owner: String,
    parts: Vec<String>,
    tag: (&'static str, &'static str),
    /// The last value of the year before, that of the year, and what it is to be.
    before: String,
    now: String,
    target: String,
    story: String,
    voices: usize,
}

/// What happened in the year.
struct Happened {
    date: Date,
    what: String,
    path: String,
}

/// A step that was moved in the year.
struct Stepped {
    id: StepId,
    date: Date,
    what: String,
    state: String,
    at: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Of {
    year: Option<i16>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(of): Query<Of>,
) -> Answer {
    let (world, frame, today) = (house.world(), house.frame(&visitor), house.today());
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let year = of.year.unwrap_or_else(|| today.year());
    let (first, last) = Date::new(year, 1, 1).ok().zip(Date::new(year, 12, 31).ok()).ok_or(Problem::NotFound)?;
    let year_of = |date: Date| (first..=last).contains(&date);
    let parts: Vec<PartId> =
        picture.foremost(today).map(|version| version.parts.iter().map(|part| part.id).collect()).unwrap_or_default();
    let needs: BTreeSet<NeedId> = parts.iter().flat_map(|part| target_picture::ground(&world, *part).needs).collect();
    let needs: Vec<NeedId> = needs
        .into_iter()
        .filter(|id| world.needs.get(id).is_some_and(|need| need::is_open_to(&frame, &world, need)))
        .collect();
    page::show(&FollowUp {
        id,
        title: picture.title.clone(),
        year: year.to_string(),
        years: (year.saturating_sub(1), year.saturating_add(1)),
        goals: goals(&house, &frame, &world, picture, first, last),
        without: without(&world, &parts),
        changes: changes(&world, &needs, year_of),
        milestones: milestones(&world, &needs, year_of),
        steps: steps(&world, id, year_of),
        frame,
    })
}

/// The cards that serve a part of the picture, whichever version has it.
fn goals(house: &House, frame: &Frame, world: &World, picture: &TargetPicture, first: Date, last: Date) -> Vec<Goal> {
    let cards = world.goal_cards.all().filter_map(|card| Some((card, card.aim()?)));
    cards
        .filter_map(|(card, aim)| {
            let served = goal_card::parts(world, card.id).into_iter();
            let latest = served.filter_map(|part| target_picture::latest(world, part));
            let parts: Vec<String> =
                latest.filter(|(of, _)| of.id == picture.id).map(|(_, part)| crate::target_picture::line(part)).collect();
            (!parts.is_empty()).then(|| goal(house, frame, world, (card, aim), parts, (first, last)))
        })
        .collect()
}

fn goal(
    house: &House,
    frame: &Frame,
    world: &World,
    (card, aim): (&GoalCard, &Aim),
    parts: Vec<String>,
    (first, last): (Date, Date),
) -> Goal {
    let number = |noted: Option<&goal_card::Noted>| {
        noted.map(|noted| told::with_unit(frame.locale(), aim, noted.point.amount)).unwrap_or_default()
    };
    let until = last.min(house.today());
    let told_of = card.told.iter().rev().find(|told| {
        let value = card.values.iter().find(|value| value.id == told.value).and_then(goal_card::Value::noted);
        value.is_some_and(|noted| (first..=last).contains(&noted.point.date))
    });
    Goal {
        id: card.id,
        goal: aim.goal.clone(),
        owner: world.organisations.get(&aim.organisation).map(|one| one.name.clone()).unwrap_or_default(),
        parts,
        tag: told::tag(trend(card, until)),
        before: number(first.yesterday().ok().and_then(|day| card.last(day))),
        now: number(card.last(until).filter(|noted| noted.point.date >= first)),
        target: told::with_unit(frame.locale(), aim, aim.target.amount),
        story: told_of.map(|told| told.story.clone()).unwrap_or_default(),
        voices: goal_card::ground(world, card.id).voices.len(),
    }
}

fn without(world: &World, parts: &[PartId]) -> Vec<String> {
    let served = |part: &PartId| {
        let serving = world.claims.to(Thing::Part(*part)).filter(|claim| claim.arrow == Arrow::Serves);
        serving.into_iter().any(|claim| matches!(claim.from, Thing::GoalCard(_)))
    };
    let bare = parts.iter().filter(|part| !served(part));
    bare.filter_map(|part| target_picture::latest(world, *part)).map(|(_, part)| crate::target_picture::line(part)).collect()
}

fn changes(world: &World, needs: &[NeedId], in_year: impl Fn(Date) -> bool) -> Vec<Happened> {
    let after: BTreeSet<Thing> = needs.iter().flat_map(|need| thread::after(world, Thing::Need(*need))).collect();
    let changes = after.into_iter().filter_map(|thing| match thing {
        Thing::Change(id) => world.changes.get(&id),
        _ => None,
    });
    let mut all: Vec<Happened> = changes
        .filter(|change| in_year(change.from))
        .map(|change| Happened { date: change.from, what: change.what.clone(), path: format!("/changes/{}", change.id) })
        .collect();
    all.sort_by_key(|one| one.date);
    all
}

fn milestones(world: &World, needs: &[NeedId], in_year: impl Fn(Date) -> bool) -> Vec<Happened> {
    let marking = needs.iter().flat_map(|need| world.claims.to(Thing::Need(*need)));
    let marking: BTreeSet<_> =
        marking.filter_map(|claim| if let Thing::Milestone(id) = claim.from { Some(id) } else { None }).collect();
    let mut all: Vec<Happened> = marking
        .into_iter()
        .filter_map(|id| world.milestones.get(&id))
        .filter(|one| in_year(one.date))
        .map(|one| Happened { date: one.date, what: one.what.clone(), path: format!("/milestones#{}", one.id) })
        .collect();
    all.sort_by_key(|one| one.date);
    all
}

/// The steps of the roadmaps to this picture that were begun, done or dropped in the year.
fn steps(world: &World, picture: TargetPictureId, in_year: impl Fn(Date) -> bool) -> Vec<Stepped> {
    let of = |step: &&samskapa_domain::roadmap::Step| {
        world.roadmaps.get(&step.roadmap).is_some_and(|roadmap| roadmap.picture == Some(picture))
    };
    let mut all: Vec<Stepped> = world
        .steps
        .all()
        .filter(of)
        .flat_map(|step| step.moved.iter().map(move |moved| (step, moved)))
        .filter(|(_, moved)| in_year(moved.date))
        .map(|(step, moved)| Stepped {
            id: step.id,
            date: moved.date,
            what: step.plan().map(|plan| plan.what.clone()).unwrap_or_default(),
            state: terms::key("roadmap-state", &moved.state),
            at: moved.organisation.and_then(|id| world.organisations.get(&id)).map(|one| one.name.clone()),
        })
        .collect();
    all.sort_by_key(|one| one.date);
    all
}
