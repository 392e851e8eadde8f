//! The page of one answer: what those who spoke get to read, on one sheet. It says how many voices it rests on and
//! tells when some of them have been taken back since.

use crate::{
    frame::{
        error::Problem,
        page::{Answer as Sent, Frame},
        visitor::Visitor,
    },
    house::House,
    milestone,
    reading::Reading,
    wording::{self, Beside, Worded},
    work::{self, Again, Link, Quotes, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    AnswerId, MeetingId, World,
    answer::{self, Answer},
    claim::{Arrow, Thing},
    milestone::Milestone,
    need::{self, Need, Owner},
    round::{self, Rank},
    wording::{Of, Part},
};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "answer/page.html")]
struct AnswerPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    answer: &'a Answer,
    need: &'a Need,
    place: &'a str,
    owner: Option<&'a Owner>,
    day: Date,
    voices: usize,
    gone: usize,
    meetings: usize,
    rank: Option<Rank>,
    holds: bool,
    said: Option<Worded>,
    heading: Worded,
    beside: Beside,
    parts: Vec<(&'static str, Worded)>,
    reading: Option<Reading>,
    reports: Vec<Link>,
    milestones: Vec<&'a Milestone>,
    responses: Vec<Response<'a>>,
    quotes: Quotes,
    stages: Stages,
}

/// What those whose need it is said of the answer.
struct Response<'a> {
    confirmed: bool,
    day: Date,
    setting: &'a str,
    words: Option<&'a str>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<AnswerId>) -> Sent {
    shown(&house, &visitor, id, Again::default())
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: AnswerId, again: Again) -> Sent {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let answer = world.answers.get(&id).ok_or(Problem::NotFound)?;
    let need = world.needs.get(&need::surviving(&world, answer.need)).ok_or(Problem::NotFound)?;
    let voices = || answer.voices.iter().filter_map(|id| world.voices.get(id));
    let meetings: BTreeSet<MeetingId> = voices().filter_map(|voice| voice.meeting).collect();
    let zone = &house.settings.zone;
    let reports =
        world.claims.to(Thing::Answer(id)).filter(|claim| claim.arrow == Arrow::ReportedIn).map(|claim| claim.from);
    let leads = work::leads(visitor);
    let worded = wording::answer(&world, &frame, answer);
    let page = AnswerPage {
        was: again.was,
        leads,
        answer,
        need,
        place: world.places.get(&need.place).map_or("", |place| place.name.as_str()),
        owner: need.owner.as_ref(),
        day: answer.given.time.to_zoned(zone.clone()).date(),
        voices: answer.voices.len(),
        gone: answer::gone_since(&world, answer).len(),
        meetings: meetings.len(),
        rank: round::rank_of(&world, need.id),
        holds: need::answer(&world, need.id).is_some_and(|last| last.id == id),
        heading: wording::read(&world, &frame, Of::Need(need.id), Part::Title, &need.title),
        beside: Beside::of(&world, &frame, Of::Answer(id)),
        said: worded.iter().find(|(part, _)| *part == Part::Said).map(|(_, words)| words.clone()),
        parts: worded.into_iter().filter_map(|(part, words)| Some((heading(part)?, words))).collect(),
        reading: super::reading(&answer.parts),
        reports: work::links(&frame, &world, reports),
        milestones: milestone::of_need(&world, need.id),
        responses: responses(&world, need, answer, leads, |stamp| stamp.time.to_zoned(zone.clone()).date()),
        quotes: Quotes::of(&world, &frame, voices()),
        stages: Stages::of(&frame, &world, Thing::Answer(id)),
        frame,
    };
    work::send(&page.frame, &page)
}

/// The heading of a part; what those who spoke said stands by itself.
fn heading(part: Part) -> Option<&'static str> {
    Some(match part {
        Part::Done => "answer-done",
        Part::Planned => "answer-planned",
        Part::NotDone => "answer-not-done",
        Part::Others => "answer-others",
        Part::Next => "answer-next",
        _ => return None,
    })
}

/// Responses given to this answer and not to a later one. Nobody has looked through the words as they do with
/// voices, so only those who lead read them.
fn responses<'a>(
    world: &'a World,
    need: &'a Need,
    answer: &Answer,
    leads: bool,
    day: impl Fn(&samskapa_domain::Stamp) -> Date,
) -> Vec<Response<'a>> {
    let later = need::answers(world, need.id).into_iter().map(|other| other.given.sequence);
    let until = later.filter(|sequence| *sequence > answer.given.sequence).min().unwrap_or(u64::MAX);
    let to_this = |sequence: u64| sequence > answer.given.sequence && sequence < until;
    let given = need.responses.iter().filter(|(stamp, _)| to_this(stamp.sequence));
    given
        .map(|(stamp, response)| Response {
            confirmed: response.confirmed,
            day: day(stamp),
            setting: &response.setting,
            words: response.words.filter(|_| leads).and_then(|id| world.words(id)),
        })
        .collect()
}
