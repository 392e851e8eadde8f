//! The page of one meeting: what can be influenced, what is promised, who came and what was said; and, for
//! those who lead, the steps along its road.

use super::{
    BANDS, ROAD,
    choice::word,
    heads::{self, Sum},
    said, steps,
};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place, terms,
    wording::{Beside, Worded},
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::{ToSpan, civil::Date};
use samskapa_domain::{
    DocumentId, MeetingId, SeriesId, World,
    figure::Shown,
    invitation,
    meeting::{self, Meeting},
    notes::VoiceKind,
    voice,
    wording::{self, Of, Part},
};

#[derive(Template)]
#[template(path = "meeting/page.html")]
struct MeetingPage {
    frame: Frame,
    place: String,
    series: Option<(SeriesId, String)>,
    state: String,
    sort: String,
    level: String,
    channel: String,
    promises: Vec<PromiseRow>,
    bands: Vec<(String, Shown)>,
    residents: Sum,
    said: Vec<said::OfKind>,
    said_count: usize,
    paging: Paging,
    lead: Option<Lead>,
    heading: Worded,
    influence: Option<Worded>,
    beside: Beside,
    meeting: Meeting,
}

struct PromiseRow {
    text: String,
    due: Date,
    channels: String,
    late: bool,
}

/// The part of the page for those who lead.
struct Lead {
    road: Vec<Stone>,
    next: Vec<(&'static str, String)>,
    bands: Vec<(String, String, Option<u32>)>,
    notes: Vec<(DocumentId, String)>,
    unchecked: usize,
    held: usize,
    loose: usize,
    due: Date,
    superseded: Vec<(String, jiff::Timestamp, u32, u32)>,
}

/// One step on the road.
struct Stone {
    text: String,
    look: &'static str,
    when: Option<jiff::Timestamp>,
}

/// The page.
pub async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(turn): Query<Turn>,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&world, meeting, house.today(), turn, house.frame(&visitor)))
}

fn filled(world: &World, meeting: &Meeting, today: Date, turn: Turn, frame: Frame) -> MeetingPage {
    let leads = frame.visitor.person.is_some();
    let of = Of::Meeting(meeting.id);
    let (said, paging) = said::page(world, meeting, turn);
    let series = meeting.series.and_then(|id| world.series.get(&id));
    let came = if leads { heads::in_full(&meeting.heads) } else { heads::in_public(&meeting.heads) };
    let answered = meeting.state >= meeting::State::Answered;
    MeetingPage {
        place: place::name(world, meeting.place),
        series: series.map(|series| (series.id, series.title.clone())),
        state: terms::key("meeting-state", &meeting.state),
        sort: terms::key("meeting-sort", &meeting.sort),
        level: terms::key("level", &meeting.level),
        channel: terms::key("channel", &meeting.channel),
        promises: meeting
            .promises
            .iter()
            .map(|promise| PromiseRow {
                text: promise.text.clone(),
                due: promise.due,
                channels: promise.channels.join(", "),
                late: promise.due < today && !answered,
            })
            .collect(),
        bands: came.rows.iter().map(|(band, shown)| (terms::key("band", band), *shown)).collect(),
        residents: came.residents,
        said_count: super::said(world, meeting).len(),
        said,
        paging,
        lead: leads.then(|| lead(world, meeting, today)),
        heading: crate::wording::read(world, &frame, of, Part::Title, &meeting.title),
        influence: wording::original(world, of, Part::Influence)
            .map(|text| crate::wording::read(world, &frame, of, Part::Influence, text)),
        beside: Beside::of(world, &frame, of),
        meeting: meeting.clone(),
        frame,
    }
}

fn lead(world: &World, meeting: &Meeting, today: Date) -> Lead {
    let voices = || meeting::voices(world, meeting.id);
    let reached = |state| meeting.steps.iter().rev().find(|(_, step)| *step == state).map(|(stamp, _)| stamp.time);
    let road = ROAD.iter().map(|state| Stone {
        text: terms::key("meeting-state", state),
        look: match state.cmp(&meeting.state) {
            std::cmp::Ordering::Less => "",
            std::cmp::Ordering::Equal => "step--now",
            std::cmp::Ordering::Greater => "step--ahead",
        },
        when: reached(*state),
    });
    let counted = |band| meeting.heads.iter().find(|heads| heads.band == band).map(|heads| heads.count);
    let loose = |voice: &&voice::Voice| {
        voice.is_confirmed() && voice.kind == VoiceKind::Need && voice::needs(world, voice.id).next().is_none()
    };
    Lead {
        road: road.collect(),
        next: steps::next(meeting.state).into_iter().map(|state| (steps::text(state), word(&state))).collect(),
        bands: BANDS.iter().map(|band| (word(band), terms::key("band", band), counted(*band))).collect(),
        notes: world
            .documents
            .all()
            .filter(|document| document.meeting == meeting.id)
            .map(|document| (document.id, document.name.clone()))
            .collect(),
        unchecked: voices().filter(|voice| voice.state == voice::State::Captured).count(),
        held: voices().filter(|voice| voice.state == voice::State::Held).count(),
        loose: voices().filter(loose).count(),
        due: today.max(meeting.date).saturating_add(60.days()),
        superseded: invitation::superseded(world, meeting.id)
            .map(|print| (terms::key("paper", &print.paper), print.printed.time, print.copies, print.number))
            .collect(),
    }
}
