//! One need as everybody sees it: the words of the people first, then how many and where, what speaks against it,
//! and what became of it so far.

use super::{days_since, is_open_to, last_sign, tag};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    framework::Tags,
    house::House,
    place, terms,
    thread::{self, Row},
    wording::{self, Beside, Worded},
    work::{self, Quotes, leads},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    AnswerId, HandOverId, MeetingId, NeedId, PlaceId, RoundId, World,
    answer::{self, Parts},
    claim::{Arrow, Thing},
    commitment,
    figure::{Shown, shown},
    hand_over,
    need::{self, Basis, Need, Owner},
    round::{self, Rank},
    thread::{Stage, through},
    wording::{Of, Part},
};

/// So many sentences stand on the page itself; the others are one step away.
const FIRST: usize = 8;

#[derive(Template)]
#[template(path = "need/page.html")]
struct NeedPage {
    frame: Frame,
    leads: bool,
    id: NeedId,
    title: String,
    heading: Worded,
    statement: Option<Worded>,
    beside: Beside,
    confirmed: Option<String>,
    standing: String,
    tag: &'static str,
    days: i32,
    observed: bool,
    mandate: String,
    place: (PlaceId, String),
    joined_to: Option<(NeedId, String)>,
    joined: Vec<String>,
    quotes: Quotes,
    more: usize,
    voices: usize,
    support: Option<usize>,
    meetings: Vec<(MeetingId, String, Date)>,
    places: Vec<(PlaceId, String)>,
    against: Quotes,
    rank: Option<(RoundId, String, Rank)>,
    stages: Vec<Row>,
    owner: Option<Owner>,
    next: Option<Date>,
    late: bool,
    answer: Option<Told>,
    older: Vec<(AnswerId, Date)>,
    responses: Vec<(bool, String, String)>,
    hand_overs: Vec<Handed>,
    cases: Option<String>,
    tags: Tags,
    barriers: Vec<Hindrance>,
    promises: Vec<work::Link>,
    before: Vec<Echo>,
    since: Vec<Echo>,
}

/// The answer that was given last.
struct Told {
    id: AnswerId,
    parts: Vec<(&'static str, Worded)>,
    by: String,
    day: Date,
    holds: bool,
    gone: usize,
}

struct Handed {
    id: HandOverId,
    to: String,
    question: String,
    receipt: Option<Date>,
    answer: Option<String>,
    answer_by: Date,
    late: bool,
}

struct Hindrance {
    what: String,
    who: String,
    due: Date,
    answer: Option<(String, bool)>,
    late: bool,
}

/// The same need heard at another time, and what became of it then.
struct Echo {
    id: NeedId,
    title: String,
    standing: String,
    tag: &'static str,
    heard: Option<Date>,
    answer: Option<String>,
}

/// The page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<NeedId>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let need = world.needs.get(&id).filter(|need| is_open_to(&frame, &world, need)).ok_or(Problem::NotFound)?;
    page::show(&filled(&world, &house, need, frame))
}

fn filled(world: &World, house: &House, need: &Need, frame: Frame) -> NeedPage {
    let (id, today) = (need.id, house.today());
    let standing = need::standing_of(world, id);
    let figures = need::figures(world, id);
    let voices = need::expressed(world, id);
    let more = voices.len().saturating_sub(FIRST);
    // What may be read is shown first, so that the page does not open on what is not published yet.
    let (open, hidden): (Vec<_>, Vec<_>) =
        voices.into_iter().partition(|voice| samskapa_domain::voice::is_public(world, voice));
    let first = open.into_iter().chain(hidden).take(FIRST);
    let support = usize::try_from(figures.support).unwrap_or(usize::MAX);
    let title_of = |id: NeedId| world.needs.get(&id).map(|need| need.title.clone());
    let mut answers: Vec<Told> =
        need::answers(world, id).into_iter().map(|answer| told(world, house, &frame, need, answer)).collect();
    let answer = answers.pop();
    NeedPage {
        leads: leads(&frame.visitor),
        title: need.title.clone(),
        heading: wording::read(world, &frame, Of::Need(id), Part::Title, &need.title),
        statement: need.statement.as_ref().map(|text| wording::read(world, &frame, Of::Need(id), Part::Statement, text)),
        beside: Beside::of(world, &frame, Of::Need(id)),
        confirmed: need.confirmed.as_ref().map(|(_, how)| how.clone()),
        standing: terms::key("standing", &standing),
        tag: tag(standing),
        days: days_since(last_sign(world, id).unwrap_or(need.last.time), today, &house.settings.zone),
        observed: need.basis == Basis::ProfessionalObservation,
        mandate: terms::key("mandate", &need.mandate),
        place: (need.place, place::name(world, need.place)),
        joined_to: need.merged_into.map(|_| need::surviving(world, id)).and_then(|into| Some((into, title_of(into)?))),
        joined: need::within(world, id).into_iter().filter(|other| *other != id).filter_map(title_of).collect(),
        quotes: Quotes::of(world, &frame, first),
        more,
        voices: figures.voices.number(),
        support: match shown(support) {
            Shown::Exact(people) if support > figures.voices.number() => Some(people),
            _ => None,
        },
        meetings: figures
            .meetings
            .rows()
            .filter_map(|id| world.meetings.get(id))
            .filter(|meeting| meeting.was_held())
            .map(|meeting| (meeting.id, meeting.title.clone(), meeting.date))
            .collect(),
        places: figures.places.rows().map(|id| (*id, place::name(world, *id))).collect(),
        against: Quotes::of(world, &frame, need::against(world, id)),
        rank: rank(world, id),
        stages: so_far(world, &frame, id),
        owner: need.owner.clone(),
        next: need.next,
        late: need.next.is_some_and(|next| next < today) && standing != need::Standing::Closed,
        answer,
        older: answers.into_iter().rev().map(|told| (told.id, told.day)).collect(),
        responses: need
            .responses
            .iter()
            .rev()
            .map(|(_, response)| {
                // Nobody has looked through these words as they do with voices, so only those who lead read them.
                let words =
                    response.words.filter(|_| leads(&frame.visitor)).and_then(|id| world.words(id)).unwrap_or_default();
                (response.confirmed, response.setting.clone(), words.to_owned())
            })
            .collect(),
        hand_overs: hand_over::of_need(world, id).into_iter().map(|handed| handed_over(world, handed, today)).collect(),
        cases: crate::case::has_cases(world).then(|| format!("/needs/{id}/cases")),
        tags: Tags::of(world, Thing::Need(id)),
        barriers: hindrances(world, id, today),
        promises: work::links(
            &frame,
            world,
            commitment::from_need(world, id).into_iter().map(|one| Thing::Commitment(one.id)),
        ),
        before: echoes(world, &frame, id, true),
        since: echoes(world, &frame, id, false),
        id,
        frame,
    }
}

/// The rank in the last closed round, with the round.
fn rank(world: &World, id: NeedId) -> Option<(RoundId, String, Rank)> {
    let rank = round::rank_of(world, id)?;
    let rounds = need::within(world, id).into_iter().flat_map(|id| world.claims.from(Thing::Need(id))).filter_map(|claim| {
        match (claim.arrow, claim.to) {
            (Arrow::RankedIn, Thing::Round(round)) => world.rounds.get(&round),
            _ => None,
        }
    });
    let last = rounds
        .filter(|round| round.is_told() && round.is_of_dots())
        .max_by_key(|round| round.closed.as_ref().map(|stamp| stamp.sequence))?;
    Some((last.id, last.title.clone(), rank))
}

/// The stages after the need itself, which stands above with its voices.
fn so_far(world: &World, frame: &Frame, id: NeedId) -> Vec<Row> {
    let thread = through(world, Thing::Need(id));
    thread::rows(world, frame, &thread, None)
        .into_iter()
        .filter(|row| !matches!(row.stage, Stage::Voice | Stage::Need))
        .collect()
}

fn told(world: &World, house: &House, frame: &Frame, need: &Need, answer: &answer::Answer) -> Told {
    Told {
        id: answer.id,
        parts: written(world, frame, answer),
        by: answer.by_name.clone(),
        day: answer.given.time.to_zoned(house.settings.zone.clone()).date(),
        holds: need::answer(world, need.id).is_some_and(|holding| holding.id == answer.id),
        gone: answer::gone_since(world, answer).len(),
    }
}

fn handed_over(world: &World, handed: &hand_over::HandOver, today: Date) -> Handed {
    Handed {
        id: handed.id,
        to: world.organisations.get(&handed.to).map_or_else(String::new, |to| to.name.clone()),
        question: handed.question.clone(),
        receipt: handed.receipt.as_ref().map(|receipt| receipt.date),
        answer: handed.answer.as_ref().map(|(_, text)| text.clone()),
        answer_by: handed.answer_by,
        late: handed.answer.is_none() && handed.answer_by < today,
    }
}

fn hindrances(world: &World, id: NeedId, today: Date) -> Vec<Hindrance> {
    let arrows = need::within(world, id).into_iter().flat_map(|id| world.claims.to(Thing::Need(id)));
    let barriers = arrows.filter_map(|claim| match (claim.arrow, claim.from) {
        (Arrow::Hinders, Thing::Barrier(id)) => world.barriers.get(&id),
        _ => None,
    });
    barriers
        .map(|barrier| Hindrance {
            what: barrier.what.clone(),
            who: barrier.assigned_to.clone(),
            due: barrier.due,
            answer: barrier.answers.last().map(|(_, text, removed)| (text.clone(), *removed)),
            late: barrier.answers.is_empty() && barrier.due < today,
        })
        .collect()
}

/// Needs that this one returns, or that return this one.
fn echoes(world: &World, frame: &Frame, id: NeedId, before: bool) -> Vec<Echo> {
    let within = need::within(world, id);
    let found = within.iter().flat_map(|id| {
        let thing = Thing::Need(*id);
        let arrows: Vec<_> = if before { world.claims.from(thing).collect() } else { world.claims.to(thing).collect() };
        arrows.into_iter().filter(|claim| claim.arrow == Arrow::Returns).filter_map(move |claim| {
            match if before { claim.to } else { claim.from } {
                Thing::Need(other) => Some(need::surviving(world, other)),
                _ => None,
            }
        })
    });
    let mut found: Vec<NeedId> = found.collect();
    found.sort_unstable();
    found.dedup();
    let needs = found.into_iter().filter_map(|id| world.needs.get(&id)).filter(|need| is_open_to(frame, world, need));
    needs
        .map(|need| {
            let standing = need::standing(world, need);
            let meetings =
                need::expressed(world, need.id).into_iter().filter_map(|voice| world.meetings.get(&voice.meeting?));
            Echo {
                id: need.id,
                title: need.title.clone(),
                standing: terms::key("standing", &standing),
                tag: tag(standing),
                heard: meetings.map(|meeting| meeting.date).min(),
                answer: need::answers(world, need.id).last().map(|answer| first_part(&answer.parts)),
            }
        })
        .collect()
}

/// The parts of an answer that say something, each with the key of its heading.
fn written(world: &World, frame: &Frame, answer: &answer::Answer) -> Vec<(&'static str, Worded)> {
    let label = |part| match part {
        Part::Said => "need-answer-said",
        Part::Done => "need-answer-done",
        Part::Planned => "need-answer-planned",
        Part::NotDone => "need-answer-not-done",
        Part::Others => "need-answer-others",
        _ => "need-answer-next",
    };
    let mut all: Vec<_> =
        wording::answer(world, frame, answer).into_iter().map(|(part, words)| (label(part), words)).collect();
    let easy = &answer.parts.easy;
    if !easy.is_empty() {
        all.push(("need-answer-easy", wording::plain(frame, easy)));
    }
    all
}

/// The part of an answer that says the most: what was done, or what was not and why.
fn first_part(parts: &Parts) -> String {
    [&parts.done, &parts.not_done, &parts.planned, &parts.others]
        .into_iter()
        .find(|part| !part.is_empty())
        .cloned()
        .unwrap_or_default()
}
