//! The rows behind a figure of the first page: the very voices or changes that it counts.

use super::figures::Voices;
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, PlaceId, World,
    change::Change,
    claim::Thing,
    voice::{self, Reply, Voice},
};

#[derive(Template)]
#[template(path = "start/rows.html")]
struct RowsPage {
    frame: Frame,
    title: &'static str,
    count: usize,
    rows: Vec<Row>,
    paging: Paging,
}

/// A row that is counted.
enum Row {
    /// Something somebody said.
    Said {
        words: Option<String>,
        language: Option<String>,
        place: (PlaceId, String),
        meeting: Option<(MeetingId, String)>,
        fate: Fate,
    },
    /// Something that is different now.
    Changed { what: String, for_whom: String, from: Date, path: String },
}

/// Whether there is an answer.
enum Fate {
    /// With the page of the answer, if it has one of its own.
    Answered(Option<String>),
    Due(Date),
    Overdue(Date),
}

/// The page.
pub async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(name): Path<String>,
    Query(turn): Query<Turn>,
) -> Answer {
    let world = house.world();
    let today = house.today();
    let leads = work::leads(&visitor);
    let voices = || Voices::of(&world, today);
    let said = |voices| said(&world, voices, today, leads, turn);
    let (title, (count, rows, paging)) = match name.as_str() {
        "heard" => ("start-rows-heard", said(world.voices.all().rev().filter(|voice| voice.speaks()).collect())),
        "answered" => ("start-rows-answered", said(voices().answered)),
        "waiting" => ("start-rows-waiting", said(voices().waiting)),
        "changes" => ("start-rows-changes", changed(world.changes.all().rev().collect(), turn)),
        _ => return Err(Problem::NotFound),
    };
    page::show(&RowsPage { frame: house.frame(&visitor), title, count, rows, paging })
}

fn said(world: &World, voices: Vec<&Voice>, today: Date, leads: bool, turn: Turn) -> (usize, Vec<Row>, Paging) {
    let count = voices.len();
    let (voices, paging) = Paging::of(voices, turn);
    (count, voices.into_iter().map(|voice| row(world, voice, today, leads)).collect(), paging)
}

fn row(world: &World, voice: &Voice, today: Date, leads: bool) -> Row {
    // Personal data that is held is seen at the desk for it and nowhere else, by nobody.
    let readable = voice::is_public(world, voice) || leads && voice.state != voice::State::Held;
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    Row::Said {
        words: readable.then(|| world.words(voice.text).map(str::to_owned)).flatten(),
        language: voice.language.clone(),
        place: (voice.place, place::name(world, voice.place)),
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone())),
        fate: match voice::reply(world, voice, today) {
            Reply::Answered(id) => Fate::Answered(work::path(Thing::Answer(id))),
            Reply::Replied => Fate::Answered(None),
            Reply::Due(day) => Fate::Due(day),
            Reply::Overdue(day) => Fate::Overdue(day),
        },
    }
}

fn changed(changes: Vec<&Change>, turn: Turn) -> (usize, Vec<Row>, Paging) {
    let count = changes.len();
    let (changes, paging) = Paging::of(changes, turn);
    let rows = changes.into_iter().filter_map(|change| {
        Some(Row::Changed {
            what: change.what.clone(),
            for_whom: change.for_whom.clone(),
            from: change.from,
            path: work::path(Thing::Change(change.id))?,
        })
    });
    (count, rows.collect(), paging)
}
