//! The form in which an answer is written, once for a need. The thread so far stands beside it, so that nothing
//! has to be looked up, and what is known already stands in the fields.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    reading::Reading,
    work::{self, Again, Choice, Link, Quotes, Stages, Ticks, Undone, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    AnswerId, NeedId, World,
    answer::{Command, Parts},
    claim::{Arrow, Thing},
    decision::Verdict,
    need::{self, Figures, Mandate, Need},
    round::{self, Rank},
    thread,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "answer/new.html")]
struct NewPage<'a> {
    frame: Frame,
    was: Was,
    need: &'a Need,
    place: &'a str,
    figures: Figures,
    rank: Option<Rank>,
    quotes: Quotes,
    so_far: Vec<Link>,
    reports: Ticks,
    reading: Option<Reading>,
    earlier: usize,
    stages: Stages,
}

#[derive(Deserialize)]
pub(super) struct For {
    need: NeedId,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    need: NeedId,
    #[serde(default)]
    said: String,
    #[serde(default)]
    done: String,
    #[serde(default)]
    planned: String,
    #[serde(default)]
    not_done: String,
    #[serde(default)]
    others: String,
    #[serde(default)]
    easy: String,
    #[serde(default)]
    next: String,
    #[serde(default)]
    by_name: String,
    #[serde(default)]
    reports: Vec<String>,
    #[serde(default)]
    step: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let id = need::surviving(&world, asked.need);
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    let frame = house.frame(&visitor);
    let earlier = need::answer(&world, id).map(|answer| answer.parts.clone());
    let was = match earlier {
        Some(parts) => filled(parts),
        None => known(&world, &frame, need),
    };
    let owner = need.owner.as_ref().map(|owner| [owner.name.as_str(), owner.role.as_str()]);
    let owner = owner.map(|words| words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "));
    let person = visitor.person.as_ref().map(|person| person.shown_as.clone());
    let mut was = was.with("by_name", owner.or(person).unwrap_or_default());
    for thing in reportable(&world, id) {
        was = was.with("reports", thing.to_string());
    }
    shown(&house, &visitor, id, Again::filled(was))
}

/// The words of an earlier answer, to go on from.
fn filled(parts: Parts) -> Was {
    Was::default()
        .with("said", parts.said)
        .with("done", parts.done)
        .with("planned", parts.planned)
        .with("not_done", parts.not_done)
        .with("others", parts.others)
        .with("easy", parts.easy)
        .with("next", parts.next)
}

/// What the thread knows already, in the fields where it belongs.
fn known(world: &World, frame: &Frame, need: &Need) -> Was {
    let (mut done, mut planned, mut not_done, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for thing in reportable(world, need.id) {
        match thing {
            Thing::Change(id) => done.extend(world.changes.get(&id).map(|change| change.what.clone())),
            Thing::Action(id) => match world.actions.get(&id) {
                Some(action) if action.done.is_some() => done.push(action.what.clone()),
                Some(action) => planned.push(format!("{} ({}, {})", action.what, frame.date(&action.due), action.who)),
                None => {}
            },
            Thing::Decision(id) => {
                let taken = world.decisions.get(&id).and_then(|decision| decision.taken.as_ref());
                match taken.map(|taken| taken.about(world, need.id)) {
                    Some((Verdict::No, reasons)) => not_done.push(reasons.to_owned()),
                    Some((Verdict::Yes | Verdict::Later, reasons)) => planned.push(reasons.to_owned()),
                    None => {}
                }
            }
            Thing::HandOver(id) => {
                let Some(hand_over) = world.hand_overs.get(&id) else { continue };
                let to = world.organisations.get(&hand_over.to).map_or("", |to| to.name.as_str());
                let answer = hand_over.answer.as_ref().map_or("", |(_, text)| text.as_str());
                others.push(if answer.is_empty() { to.to_owned() } else { format!("{to}: {answer}") });
            }
            _ => {}
        }
    }
    Was::default()
        .with("said", need.statement.clone().unwrap_or_else(|| need.title.clone()))
        .with("done", done.join("\n"))
        .with("planned", planned.join("\n"))
        .with("not_done", not_done.join("\n"))
        .with("others", others.join("\n"))
}

/// What an answer to a need can tell of.
fn reportable(world: &World, need: NeedId) -> Vec<Thing> {
    let answer = Thing::Answer(AnswerId(need.0));
    thread::after(world, Thing::Need(need)).into_iter().filter(|thing| Arrow::ReportedIn.fits(*thing, answer)).collect()
}

fn shown(house: &House, visitor: &Visitor, id: NeedId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    let can_report = work::links(&frame, &world, reportable(&world, id))
        .into_iter()
        .map(|link| Choice { words: format!("{}: {}", frame.t(link.kind), link.title), value: link.value });
    let page = NewPage {
        need,
        place: world.places.get(&need.place).map_or("", |place| place.name.as_str()),
        figures: need::figures(&world, id),
        rank: round::rank_of(&world, id),
        quotes: Quotes::of(&world, &frame, need::expressed(&world, id)),
        so_far: work::links(&frame, &world, thread::after(&world, Thing::Need(id))),
        reports: Ticks::of(can_report.collect(), &again.was, "reports"),
        reading: super::reading(&parts(&again.was)),
        earlier: need::answers(&world, id).len(),
        stages: Stages::of(&frame, &world, Thing::Need(id)),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

fn parts(was: &Was) -> Parts {
    let of = |name| was.of(name).to_owned();
    Parts {
        said: of("said"),
        done: of("done"),
        planned: of("planned"),
        not_done: of("not_done"),
        others: of("others"),
        easy: of("easy"),
        next: of("next"),
    }
}

pub(super) async fn give(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let (id, need) = (AnswerId(form.key), form.fields.need);
    if form.fields.step == "look" {
        return shown(&house, &visitor, need, Again::typed(form.typed));
    }
    let Fields { said, done, planned, not_done, others, easy, next, by_name, reports, .. } = form.fields;
    let world = house.world();
    let reports = reportable(&world, need).into_iter().filter(|thing| reports.contains(&thing.to_string())).collect();
    let parts = Parts { said, done, planned, not_done, others, easy, next };
    let told = house.tell(&visitor, form.key, Command::Give { id, need, parts, reports, by_name }).await;
    let path = (format!("/answers/{id}"), "notice-answer-given");
    work::done(&house, told.map_err(Undone::from), form.typed, path, |again| shown(&house, &visitor, need, again))
}
