//! What may be asked of a goal card, and what follows.

use super::{Activity, Aim, Better, Command, Event, GoalCard, MOST_AT_ONCE, Noted, Reading, Refusal, Told, Value, Written};
use crate::{
    Moment, Outcome, Stamp, ValueId, World,
    claim::{self, Arrow, Thing},
    general, late,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, aim, parts, needs } => {
            general::free(&world.goal_cards, "goal-card", id)?;
            let mut outcome = Outcome::of(Event::Begun { id: *id, aim: weighed(world, aim)? });
            for part in parts {
                general::known(&world.parts, "part", part)?;
                outcome = outcome.and(claim::drawn(moment, card(id), Arrow::Serves, Thing::Part(*part), "the goal"));
            }
            for need in needs {
                general::known(&world.needs, "need", need)?;
                outcome = outcome.and(claim::drawn(moment, card(id), Arrow::Follows, Thing::Need(*need), "the goal"));
            }
            Ok(outcome)
        }
        Command::Write { id, aim, why } => {
            let before = general::known(&world.goal_cards, "goal-card", id)?;
            let aim = weighed(world, aim)?;
            if before.aim() == Some(&aim) {
                return Err(Refusal::NothingNew.into());
            }
            Ok(Outcome::of(Event::Written { id: *id, aim, why: general::text("why", why)? }))
        }
        Command::Note { id, values } => noted(world, id, values, moment),
        Command::Correct { id, value, instead, why } => {
            let of = general::known(&world.goal_cards, "goal-card", id)?;
            let before = standing(of, *value)?;
            let instead = instead.as_ref().map(|instead| sound(instead, moment.today)).transpose()?;
            if instead.as_ref() == Some(before) {
                return Err(Refusal::NothingNew.into());
            }
            let taken = |date| of.series().iter().any(|(other, noted)| other != value && noted.point.date == date);
            if let Some(date) = instead.as_ref().map(|instead| instead.point.date).filter(|date| taken(*date)) {
                return Err(Refusal::ThereAlready { date }.into());
            }
            Ok(Outcome::of(Event::Corrected { id: *id, value: *value, instead, why: general::text("why", why)? }))
        }
        Command::Add { id, activity, what, thing } => {
            let of = general::known(&world.goal_cards, "goal-card", id)?;
            if of.activities.iter().any(|other| other.id == *activity) {
                return Err(general::Refusal::Exists { what: "activity" }.into());
            }
            let what = match thing {
                Some(thing) if !matches!(thing, Thing::Action(_) | Thing::Trial(_) | Thing::Step(_)) => {
                    return Err(Refusal::NoActivity { kind: thing.kind() }.into());
                }
                Some(thing) if !thing.is_in(world) => return Err(general::Refusal::NoSuchThing { thing: *thing }.into()),
                Some(_) => general::optional("what", what)?,
                None => general::title("what", what)?,
            };
            Ok(Outcome::of(Event::Added { id: *id, activity: *activity, what, thing: *thing }))
        }
        Command::TakeAway { id, activity, why } => {
            let of = general::known(&world.goal_cards, "goal-card", id)?;
            if !of.doing().any(|other| other.id == *activity) {
                return Err(Refusal::NoSuchActivity.into());
            }
            Ok(Outcome::of(Event::TakenAway { id: *id, activity: *activity, why: general::optional("why", why)? }))
        }
        Command::Tell { id, value, story } => {
            standing(general::known(&world.goal_cards, "goal-card", id)?, *value)?;
            Ok(Outcome::of(Event::Told { id: *id, value: *value, story: general::text("story", story)? }))
        }
    }
}

fn card(id: &crate::GoalCardId) -> Thing {
    Thing::GoalCard(*id)
}

fn standing(card: &GoalCard, value: ValueId) -> Result<&Noted, Refusal> {
    let found = card.values.iter().find(|other| other.id == value);
    found.and_then(Value::noted).ok_or(Refusal::NoSuchValue)
}

fn noted(world: &World, id: &crate::GoalCardId, values: &[Noted], moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let of = general::known(&world.goal_cards, "goal-card", id)?;
    if values.is_empty() {
        return Err(Refusal::NoValues.into());
    }
    if values.len() > MOST_AT_ONCE {
        return Err(Refusal::TooManyValues { values: values.len(), most: MOST_AT_ONCE }.into());
    }
    let mut days: BTreeSet<Date> = of.series().into_iter().map(|(_, noted)| noted.point.date).collect();
    let mut outcome = Outcome::nothing();
    for value in values {
        let noted = sound(value, moment.today)?;
        if !days.insert(noted.point.date) {
            return Err(Refusal::ThereAlready { date: noted.point.date }.into());
        }
        outcome = outcome.and(Event::Noted { id: *id, value: moment.name(), noted });
    }
    Ok(outcome)
}

fn sound(noted: &Noted, today: Date) -> Result<Noted, crate::Refusal> {
    if noted.point.date > today {
        return Err(Refusal::InTheFuture { date: noted.point.date }.into());
    }
    Ok(Noted { note: general::optional("note", &noted.note)?, ..noted.clone() })
}

fn weighed(world: &World, aim: &Aim) -> Result<Aim, crate::Refusal> {
    general::known(&world.organisations, "organisation", &aim.organisation)?;
    if aim.to < aim.from {
        return Err(Refusal::EndsBeforeItStarts { from: aim.from, to: aim.to }.into());
    }
    let (baseline, target) = (aim.baseline, aim.target);
    if target.date < baseline.date {
        return Err(Refusal::TargetBeforeBaseline { from: baseline.date, to: target.date }.into());
    }
    let is_better = match aim.better {
        Better::Up => target.amount > baseline.amount,
        Better::Down => target.amount < baseline.amount,
    };
    // To keep what one has is a goal as well.
    if !is_better && target.amount != baseline.amount {
        return Err(Refusal::TargetIsWorse.into());
    }
    Ok(Aim {
        unit: general::optional("unit", &aim.unit)?,
        goal: general::title("goal", &aim.goal)?,
        measure: general::title("measure", &aim.measure)?,
        counted_in: general::title("counted_in", &aim.counted_in)?,
        owner: general::title("owner", &aim.owner)?,
        ..aim.clone()
    })
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let stamp = || stamp.clone();
    match event {
        Event::Begun { id, aim } => {
            let written = vec![Written { aim: aim.clone(), why: String::new(), stamp: stamp() }];
            let (values, activities, told) = (Vec::new(), Vec::new(), Vec::new());
            world.goal_cards.put_new(*id, GoalCard { id: *id, written, values, activities, told });
        }
        Event::Written { id, aim, why } => world.goal_cards.change(id, |card| {
            let text = Written { aim: aim.clone(), why: why.clone(), stamp: stamp() };
            late::lay_in(&mut card.written, text, |text| &text.stamp);
        }),
        Event::Noted { id, value, noted } => world.goal_cards.change(id, |card| {
            let first = Reading { noted: Some(noted.clone()), why: String::new(), stamp: stamp() };
            if card.values.iter().all(|other| other.id != *value) {
                card.values.push(Value { id: *value, readings: vec![first] });
            }
        }),
        Event::Corrected { id, value, instead, why } => world.goal_cards.change(id, |card| {
            let reading = Reading { noted: instead.clone(), why: why.clone(), stamp: stamp() };
            if let Some(value) = card.values.iter_mut().find(|other| other.id == *value) {
                late::lay_in(&mut value.readings, reading, |reading| &reading.stamp);
            }
        }),
        Event::Added { id, activity, what, thing } => world.goal_cards.change(id, |card| {
            let (id, what) = (*activity, what.clone());
            if card.activities.iter().all(|other| other.id != id) {
                card.activities.push(Activity { id, what, thing: *thing, added: stamp(), taken_away: None });
            }
        }),
        Event::TakenAway { id, activity, why } => world.goal_cards.change(id, |card| {
            if let Some(activity) = card.activities.iter_mut().find(|other| other.id == *activity) {
                activity.taken_away.get_or_insert((stamp(), why.clone()));
            }
        }),
        Event::Told { id, value, story } => world.goal_cards.change(id, |card| {
            card.told.push(Told { value: *value, story: story.clone(), stamp: stamp() });
        }),
    }
}
