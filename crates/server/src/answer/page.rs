//! The page of one answer: what those who spoke get to read, on one sheet. It says how many voices it rests on and
//! tells when some of them have been taken back since.

use super::Reading;
use crate::{
    frame::{
        error::Problem,
        page::{Answer as Sent, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Link, Quotes, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    AnswerId, MeetingId, World,
    answer::{self, Answer},
    claim::{Arrow, Thing},
    need::{self, Need, Owner},
    round::{self, Rank},
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
    parts: Vec<(&'static str, &'a str)>,
    reading: Option<Reading>,
    reports: Vec<Link>,
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
        parts: parts(answer),
        reading: Reading::of(&answer.parts),
        reports: work::links(&frame, &world, reports),
        responses: responses(&world, need, answer, leads, |stamp| stamp.time.to_zoned(zone.clone()).date()),
        quotes: Quotes::of(&world, &frame, voices()),
        stages: Stages::of(&frame, &world, Thing::Answer(id)),
        frame,
    };
    work::send(&page.frame, &page)
}

/// The parts that say something, under their headings.
fn parts(answer: &Answer) -> Vec<(&'static str, &str)> {
    let parts = &answer.parts;
    let all = [
        ("answer-done", &parts.done),
        ("answer-planned", &parts.planned),
        ("answer-not-done", &parts.not_done),
        ("answer-others", &parts.others),
        ("answer-next", &parts.next),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(heading, text)| (heading, text.as_str())).collect()
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
