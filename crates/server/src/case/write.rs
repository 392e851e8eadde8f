//! The form that writes a case. It comes filled with what the trial or the change, and the need behind it, already hold, so
//! that it takes ten minutes; the sentences of those concerned are chosen and never typed.

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
use samskapa_domain::{
    CaseId, ChangeId, TrialId, VoiceId, World,
    case::{Case, Command, Conditions, Facts, Licence, Source, Story},
    claim::Thing,
    need::Need,
    thread, trial, voice,
};
use serde::Deserialize;

/// So many sentences at most are offered to choose from.
const OFFERED: usize = 60;

#[derive(Template)]
#[template(path = "case/form.html")]
struct FormPage {
    frame: Frame,
    was: Was,
    id: Option<CaseId>,
    source: Option<String>,
    sources: Vec<Choice>,
    quotes: Ticks,
    licences: [&'static str; 3],
}

/// What the form is opened for.
#[derive(Deserialize)]
pub(super) struct For {
    trial: Option<TrialId>,
    change: Option<ChangeId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    source: String,
    title: String,
    problem: String,
    for_whom: String,
    core: String,
    may_vary: String,
    prerequisites: String,
    cost: String,
    effect: String,
    failures: String,
    contact: String,
    licence: Licence,
    places: String,
    people: String,
    facts: Vec<String>,
    place: String,
    population: String,
    km: String,
    notes: String,
    quotes: Vec<VoiceId>,
}

pub(super) async fn fresh(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let source = asked.trial.map(Source::Trial).or(asked.change.map(Source::Change));
    let was = source.map_or_else(Was::default, |source| carried_over(&house, &world, source));
    shown(&house, &visitor, None, source, Again::filled(was))
}

pub(super) async fn edit(State(house): State<House>, visitor: Visitor, Path(id): Path<CaseId>) -> Answer {
    let world = house.world();
    let case = world.cases.get(&id).filter(|case| case.from_away.is_none()).ok_or(Problem::NotFound)?;
    let newest = case.newest().ok_or(Problem::NotFound)?;
    let was = newest.quotes.iter().fold(filled(&newest.story), |was, id| was.with("quotes", id.to_string()));
    shown(&house, &visitor, Some(id), case.source, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, id: Option<CaseId>, source: Option<Source>, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let source = source.or_else(|| source_of(again.was.of("source")));
    let quotes = source.map(|source| quotes(&world, source)).unwrap_or_default();
    let page = FormPage {
        quotes: Ticks::of(quotes, &again.was, "quotes"),
        sources: if source.is_none() { sources(&world) } else { Vec::new() },
        source: source.map(named),
        id,
        licences: ["cc-by4", "cc0", "cc-by-sa4"],
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = CaseId(form.key);
    let source = source_of(&form.fields.source);
    let told = match (source, story(&house, &visitor, &form.fields)) {
        (Some(source), Ok(story)) => {
            let command = Command::Write { id, source, story, quotes: form.fields.quotes.clone() };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        (None, _) => Err(Undone::No(house.texts.t(visitor.locale, "case-source-missing").to_string())),
        (_, Err(undone)) => Err(undone),
    };
    let path = (format!("/cases/{id}"), "notice-case-written");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, None, source, again))
}

pub(super) async fn revise(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    form: Form<Fields>,
) -> Answer {
    let told = match story(&house, &visitor, &form.fields) {
        Ok(story) => {
            let command = Command::Revise { id, story, quotes: form.fields.quotes.clone() };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let source = house.world().cases.get(&id).and_then(|case: &Case| case.source);
    let path = (format!("/cases/{id}"), "notice-case-revised");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, Some(id), source, again))
}

fn story(house: &House, visitor: &Visitor, fields: &Fields) -> Result<Story, Undone> {
    let number = |typed: &str| match typed.trim() {
        "" => Ok(None),
        // People group large numbers with spaces.
        typed => typed
            .replace(|c: char| c.is_whitespace(), "")
            .parse::<u32>()
            .map(Some)
            .map_err(|_| Undone::No(house.texts.t(visitor.locale, "case-not-a-number").s("typed", typed).to_string())),
    };
    let is_so = |fact: &str| fields.facts.iter().any(|ticked| ticked == fact);
    Ok(Story {
        title: fields.title.clone(),
        problem: fields.problem.clone(),
        for_whom: fields.for_whom.clone(),
        core: fields.core.clone(),
        may_vary: fields.may_vary.clone(),
        prerequisites: fields.prerequisites.clone(),
        cost: fields.cost.clone(),
        effect: fields.effect.clone(),
        failures: fields.failures.clone(),
        contact: fields.contact.clone(),
        licence: fields.licence,
        facts: Facts {
            places: number(&fields.places)?.unwrap_or(1),
            people: number(&fields.people)?.unwrap_or(0),
            before_after: is_so("before_after"),
            comparison: is_so("comparison"),
            independent: is_so("independent"),
        },
        conditions: Conditions {
            place: fields.place.clone(),
            population: number(&fields.population)?,
            km: number(&fields.km)?,
            notes: fields.notes.clone(),
        },
    })
}

/// The fields as a story has them.
fn filled(story: &Story) -> Was {
    let licence = crate::terms::key("", &story.licence).trim_start_matches("term--").replace('-', "_");
    let mut was = Was::default()
        .with("title", &story.title)
        .with("problem", &story.problem)
        .with("for_whom", &story.for_whom)
        .with("core", &story.core)
        .with("may_vary", &story.may_vary)
        .with("prerequisites", &story.prerequisites)
        .with("cost", &story.cost)
        .with("effect", &story.effect)
        .with("failures", &story.failures)
        .with("contact", &story.contact)
        .with("licence", licence)
        .with("places", story.facts.places.to_string())
        .with("people", story.facts.people.to_string())
        .with("place", &story.conditions.place)
        .with("notes", &story.conditions.notes);
    for (name, figure) in [("population", story.conditions.population), ("km", story.conditions.km)] {
        was = was.with(name, figure.map(|figure| figure.to_string()).unwrap_or_default());
    }
    let facts = &story.facts;
    let known = [("before_after", facts.before_after), ("comparison", facts.comparison), ("independent", facts.independent)];
    known.iter().filter(|(_, is_so)| *is_so).fold(was, |was, (fact, _)| was.with("facts", *fact))
}

/// What is known already of what the case is written from.
fn carried_over(house: &House, world: &World, source: Source) -> Was {
    let need = needs(world, source).next();
    let trial = match source {
        Source::Trial(id) => world.trials.get(&id),
        Source::Change(id) => thread::before(world, Thing::Change(id)).into_iter().find_map(|thing| match thing {
            Thing::Trial(id) => world.trials.get(&id),
            _ => None,
        }),
    };
    let change = match source {
        Source::Change(id) => world.changes.get(&id),
        Source::Trial(_) => None,
    };
    let study = trial.and_then(trial::Trial::study);
    let given_up = trial.and_then(|trial| match &trial.stage {
        trial::Stage::Concluded { conclusion: trial::Conclusion::Abandoned, why, .. } => Some(why.clone()),
        _ => None,
    });
    let place = trial.map(|trial| trial.design.place).or(need.map(|need| need.place));
    let place = place.and_then(|id| world.places.get(&id));
    let design = trial.map(|trial| &trial.design);
    let statement = need.map(|need| need.statement.clone().unwrap_or_else(|| need.title.clone()));
    filled(&Story {
        title: design.map(|design| design.title.clone()).or(change.map(|change| change.what.clone())).unwrap_or_default(),
        problem: statement.unwrap_or_default(),
        for_whom: change.map(|change| change.for_whom.clone()).unwrap_or_default(),
        core: design.map(|design| design.what.clone()).or(change.map(|change| change.what.clone())).unwrap_or_default(),
        effect: study.map(|study| study.happened.clone()).unwrap_or_default(),
        failures: given_up.or(study.map(|study| study.learning.clone())).unwrap_or_default(),
        contact: house.settings.contact.clone(),
        facts: Facts { places: 1, ..Facts::default() },
        conditions: Conditions {
            place: place.map(|place| place.name.clone()).unwrap_or_default(),
            population: place.and_then(|place| place.population),
            km: place.and_then(|place| place.km),
            notes: String::new(),
        },
        ..Story::default()
    })
    .with("source", named(source))
}

/// The needs behind it.
fn needs(world: &World, source: Source) -> impl Iterator<Item = &Need> {
    behind(world, source).filter_map(|thing| match thing {
        Thing::Need(id) => world.needs.get(&id),
        _ => None,
    })
}

fn behind(world: &World, source: Source) -> impl Iterator<Item = Thing> {
    let thing = match source {
        Source::Trial(id) => Thing::Trial(id),
        Source::Change(id) => Thing::Change(id),
    };
    thread::before(world, thing).into_iter()
}

/// The public sentences behind it, to choose from.
fn quotes(world: &World, source: Source) -> Vec<Choice> {
    let voices = behind(world, source).filter_map(|thing| match thing {
        Thing::Voice(id) => world.voices.get(&id),
        _ => None,
    });
    let public = voices.filter(|voice| voice::is_public(world, voice));
    let choice = |voice: &voice::Voice| Choice {
        value: voice.id.to_string(),
        words: world.words(voice.text).unwrap_or_default().to_owned(),
    };
    public.map(choice).take(OFFERED).collect()
}

/// Finished trials and changes of which no case is written yet, the newest first.
fn sources(world: &World) -> Vec<Choice> {
    let is_free = |source: &Source| !world.cases.all().any(|case| case.source == Some(*source));
    let finished = world.trials.all().rev().filter(|trial| matches!(trial.stage, trial::Stage::Concluded { .. }));
    let trials = finished.map(|trial| (Source::Trial(trial.id), trial.design.title.clone()));
    let changes = world.changes.all().rev().map(|change| (Source::Change(change.id), change.what.clone()));
    let free = trials.chain(changes).filter(|(source, _)| is_free(source));
    free.map(|(source, words)| Choice { value: named(source), words }).collect()
}

/// A source as a form and an address name it.
fn named(source: Source) -> String {
    match source {
        Source::Trial(id) => format!("trial={id}"),
        Source::Change(id) => format!("change={id}"),
    }
}

fn source_of(typed: &str) -> Option<Source> {
    match typed.split_once('=')? {
        ("trial", id) => id.parse().ok().map(Source::Trial),
        ("change", id) => id.parse().ok().map(Source::Change),
        _ => None,
    }
}
