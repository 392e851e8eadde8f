//! The list of voices: the rows behind a figure.

use super::{
    STANDINGS,
    sieve::{KINDS, Sieve, Sight, seen, sight},
    standing_key,
    translation::{self, Translation},
    word,
};
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    terms,
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, VoiceId, World,
    voice::{self, Reply, Voice},
};
use std::fmt::Display;

#[derive(Template)]
#[template(path = "voice/list.html")]
struct ListPage {
    frame: Frame,
    sieve: Sieve,
    rows: Vec<Row>,
    all: usize,
    unpublished: usize,
    subject: Vec<(String, String)>,
    meetings: Vec<Choice>,
    places: Vec<Choice>,
    kinds: Vec<Choice>,
    standings: Vec<Choice>,
    query: String,
    paging: Paging,
}

/// One voice in the list.
pub(super) struct Row {
    pub id: VoiceId,
    pub words: String,
    pub sight: Sight,
    pub lang: Option<String>,
    pub kind: String,
    pub table: Option<String>,
    pub setting: Option<String>,
    pub meeting: Option<(MeetingId, String, Date)>,
    pub place: String,
    pub support: u32,
    pub standing: String,
    pub due: Option<(Date, bool)>,
    pub translation: Option<Translation>,
}

/// One choice of a filter.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

/// Shows the list.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Query(sieve): Query<Sieve>,
    Query(turn): Query<Turn>,
) -> Answer {
    let world = house.world();
    let leads = visitor.person.is_some();
    let frame = house.frame(&visitor);
    let voices = sieve.sift(&world, house.today(), leads);
    let all = voices.len();
    let unpublished = voices.iter().filter(|voice| sight(&world, voice, leads) == Sight::Unpublished).count();
    let (voices, paging) = Paging::of(voices, turn);
    let rows = voices.into_iter().map(|voice| row(&world, &frame, voice, house.today(), leads));
    page::show(&ListPage {
        rows: rows.collect(),
        all,
        unpublished,
        subject: subject(&world, &frame, &sieve),
        meetings: meetings(&world, &frame, &sieve, leads),
        places: world.places.all().map(|place| choice(&place.id, &place.name, &sieve.place)).collect(),
        kinds: KINDS
            .iter()
            .map(|kind| {
                let key = terms::key("kind", kind);
                let value = key.trim_start_matches("term-kind-").to_owned();
                Choice { chosen: value == sieve.kind.replace('_', "-"), text: frame.t(key).to_string(), value }
            })
            .collect(),
        standings: STANDINGS
            .into_iter()
            .filter(|standing| leads || !matches!(word(*standing), "set-aside" | "withdrawn" | "weeded"))
            .map(|standing| choice(&word(standing), &frame.t(standing_key(standing)).to_string(), &sieve.standing))
            .collect(),
        query: sieve.query(),
        paging,
        sieve,
        frame,
    })
}

/// One row as somebody may read it.
pub(super) fn row(world: &World, frame: &Frame, voice: &Voice, today: Date, leads: bool) -> Row {
    let sight = sight(world, voice, leads);
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    Row {
        id: voice.id,
        words: if sight == Sight::Words { world.words(voice.text).unwrap_or_default().to_owned() } else { String::new() },
        sight,
        lang: voice.language.clone(),
        kind: terms::key("kind", &voice.kind),
        table: voice.table.clone().filter(|_| leads || sight == Sight::Words),
        setting: voice.setting.clone().filter(|_| sight == Sight::Words),
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        place: world.places.get(&voice.place).map(|place| place.name.clone()).unwrap_or_default(),
        support: if leads || sight == Sight::Words { voice.support } else { 1 },
        standing: standing_key(seen(world, voice, leads)),
        due: match voice::reply(world, voice, today) {
            _ if !voice.speaks() => None,
            Reply::Due(date) => Some((date, false)),
            Reply::Overdue(date) => Some((date, true)),
            Reply::Answered(_) | Reply::Replied => None,
        },
        translation: if sight == Sight::Words { translation::needed(world, frame, voice) } else { None },
    }
}

/// What the list is narrowed to that has no field of its own: the text, and the address to look at.
fn subject(world: &World, frame: &Frame, sieve: &Sieve) -> Vec<(String, String)> {
    let mut subject = Vec::new();
    for (key, asked) in [("voice-of-need", &sieve.need), ("voice-against-need", &sieve.against)] {
        let need = asked.parse().ok().and_then(|id| world.needs.get(&id));
        if let Some(need) = need.filter(|need| is_open_to(frame, world, need)) {
            subject.push((frame.t(key).s("need", &need.title).to_string(), format!("/needs/{}", need.id)));
        }
    }
    if let Some(notes) =
        sieve.notes.parse().ok().and_then(|id| world.documents.get(&id)).filter(|_| frame.visitor.person.is_some())
    {
        subject.push((frame.t("voice-of-notes").s("notes", &notes.name).to_string(), format!("/notes/{}", notes.id)));
    }
    subject
}

fn meetings(world: &World, frame: &Frame, sieve: &Sieve, leads: bool) -> Vec<Choice> {
    let mut meetings: Vec<_> = world.meetings.all().filter(|meeting| leads || meeting.was_held()).collect();
    meetings.sort_by_key(|meeting| (std::cmp::Reverse(meeting.date), meeting.id));
    meetings
        .into_iter()
        .map(|meeting| choice(&meeting.id, &format!("{}, {}", meeting.title, frame.date(&meeting.date)), &sieve.meeting))
        .collect()
}

fn choice(value: &impl Display, text: &str, asked: &str) -> Choice {
    let value = value.to_string();
    Choice { chosen: value == asked, text: text.to_owned(), value }
}
