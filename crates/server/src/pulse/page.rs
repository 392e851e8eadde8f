//! The page of one pulse: its rounds over time, the words that may be read, and the forms of those who lead.

use super::{
    picture::WIDTH,
    rounds::{self, Closed, Item, Question},
};
use crate::{
    capture::own_address,
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Was},
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use jiff::civil::Date;
use samskapa_domain::{
    PulseId, WordsId, World,
    figure::{Shown, shown as small},
    pulse::{Pulse, Round, STEPS, to_read},
};
use samskapa_words::personal;

#[derive(Template)]
#[template(path = "pulse/page.html")]
struct PulsePage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    pulse: &'a Pulse,
    series: Option<(String, &'a str)>,
    items: Vec<Item<'a>>,
    closed: Vec<Closed<'a>>,
    questions: Vec<Question<'a>>,
    open: Option<Open<'a>>,
    unread: Vec<Unread<'a>>,
}

/// The round that is open.
struct Open<'a> {
    round: &'a Round,
    until: Date,
    /// How many answered; none while they are few.
    so_far: Option<usize>,
    link: String,
}

/// Open words that wait to be read.
struct Unread<'a> {
    round: String,
    id: WordsId,
    question: &'a str,
    words: &'a str,
    found: Vec<String>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
) -> Answer {
    shown(&house, &visitor, id, &headers, Again::default())
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: PulseId, headers: &HeaderMap, again: Again) -> Answer {
    let (world, frame, leads) = (house.world(), again.frame(house, visitor), work::leads(visitor));
    let pulse = world.pulses.get(&id).ok_or(Problem::NotFound)?;
    let day = |stamp: &samskapa_domain::Stamp| stamp.time.to_zoned(house.settings.zone.clone()).date();
    let closed = rounds::closed(&world, &frame, pulse, day);
    let series = pulse.series.and_then(|id| world.series.get(&id));
    let page = PulsePage {
        leads,
        series: series.map(|series| (format!("/series/{}", series.id), series.title.as_str())),
        items: rounds::items(&frame, pulse, &closed),
        questions: rounds::questions(pulse, &closed),
        open: pulse.open_round().map(|round| open(pulse, round, &own_address(house, headers))),
        unread: if leads { unread(&world, &frame, pulse) } else { Vec::new() },
        was: again.was,
        closed,
        pulse,
        frame,
    };
    work::send(&page.frame, &page)
}

fn open<'a>(pulse: &Pulse, round: &'a Round, address: &str) -> Open<'a> {
    let so_far = match small(round.answers.number()) {
        Shown::Exact(answers) => Some(answers),
        Shown::Few => None,
    };
    Open { round, until: round.until, so_far, link: format!("{address}/pulses/{}/answer?key={}", pulse.id, round.key) }
}

fn unread<'a>(world: &'a World, frame: &Frame, pulse: &'a Pulse) -> Vec<Unread<'a>> {
    let of_round = |round: &'a Round| {
        to_read(world, round).into_iter().map(|(words, text)| Unread {
            round: round.id.to_string(),
            id: words.words,
            question: pulse.questions.get(words.question).map_or("", String::as_str),
            words: text,
            found: found(frame, text),
        })
    };
    pulse.rounds.iter().flat_map(of_round).collect()
}

/// What sorts of personal data are found in words.
fn found(frame: &Frame, words: &str) -> Vec<String> {
    let mut kinds: Vec<String> =
        personal::find(words).iter().map(|finding| frame.t(terms::key("personal", &finding.kind)).to_string()).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}
