//! The screen of a table host: a big field, what sort of thing it is, how many stood behind it. After sending, the
//! code for the slip stands large, and below it what the table has written so far.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::{House, Untold},
    rate::Deed,
    rights::Denied,
    terms,
};
use askama::Template;
use axum::{
    Json,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, VoiceId, World,
    meeting::{self, Meeting},
    notes::VoiceKind,
    voice::{Command, Draft, Voice},
};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// So many of the table's own notes are listed.
const LISTED: usize = 50;
/// The longest name of a table.
const TABLE_LIMIT: usize = 40;

const KINDS: [VoiceKind; 6] = [
    VoiceKind::Need,
    VoiceKind::Idea,
    VoiceKind::Offer,
    VoiceKind::ProcessWish,
    VoiceKind::EventFeedback,
    VoiceKind::HistoryQuestion,
];

#[derive(Template)]
#[template(path = "capture/table.html")]
struct TablePage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    questions: Vec<(usize, String, bool)>,
    table: String,
    leads: bool,
    text: String,
    support: String,
    kinds: Vec<(String, String, bool)>,
    receipt: Option<Written>,
    written: Vec<Written>,
    more: usize,
    /// The key of the text for a note that has arrived.
    saved: &'static str,
}

/// Something that this table has written.
struct Written {
    code: String,
    words: Option<String>,
    kind: String,
    support: u32,
}

/// What an address remembers from one note to the next.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    table: String,
    question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sent: Option<VoiceId>,
}

/// What the form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    text: String,
    kind: String,
    support: String,
    table: String,
    question: String,
}

/// Shows the screen.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(asked): Query<Asked>,
) -> Answer {
    may_write(&visitor, id)?;
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let said = Said { table: asked.table, question: asked.question, ..Said::default() };
    page::show(&filled(&world, &house, &visitor, meeting, said, asked.sent))
}

/// A host writes for the one evening of the link.
fn may_write(visitor: &Visitor, meeting: MeetingId) -> Result<(), Problem> {
    let here = visitor.host.as_ref().is_some_and(|host| host.meeting == meeting);
    if visitor.person.is_some() || here { Ok(()) } else { Err(Problem::Denied(Denied::HostLink)) }
}

/// The table: a host's own; those who lead say which.
fn table(visitor: &Visitor, typed: &str) -> String {
    match (&visitor.person, &visitor.host) {
        (None, Some(host)) => host.table.clone(),
        _ => typed.trim().chars().filter(|c| !c.is_control()).take(TABLE_LIMIT).collect(),
    }
}

fn filled(
    world: &World,
    house: &House,
    visitor: &Visitor,
    meeting: &Meeting,
    said: Said,
    sent: Option<VoiceId>,
) -> TablePage {
    let table = table(visitor, &said.table);
    // A seat sees what was written from it and no other, whatever table's name was typed there: codes are keys.
    let writer = visitor.person.is_none().then(|| visitor.actor());
    let own = |voice: &&Voice| is_of(voice, &table) && writer.as_ref().is_none_or(|writer| voice.captured.by == *writer);
    let mut voices: Vec<&Voice> = meeting::voices(world, meeting.id).filter(own).collect();
    voices.sort_by_key(|voice| std::cmp::Reverse((voice.captured.sequence, voice.id)));
    let chosen = kind(&said.kind);
    TablePage {
        meeting: meeting.id,
        title: meeting.title.clone(),
        date: meeting.date,
        questions: meeting
            .questions
            .iter()
            .enumerate()
            .map(|(nth, question)| (nth, question.clone(), said.question == nth.to_string()))
            .collect(),
        leads: visitor.person.is_some(),
        text: said.text,
        support: if said.support.trim().is_empty() { "1".to_owned() } else { said.support },
        kinds: KINDS.iter().map(|kind| (word(*kind), terms::key("kind", kind), *kind == chosen)).collect(),
        // The code is the key to the voice, so it is shown to the table that wrote it and to nobody else.
        receipt: sent.and_then(|id| voices.iter().find(|voice| voice.id == id)).map(|voice| written(world, voice)),
        written: voices.iter().take(LISTED).map(|voice| written(world, voice)).collect(),
        more: voices.len().saturating_sub(LISTED),
        saved: if house.hall.get().is_some() { "capture-queue-saved-hall" } else { "capture-queue-saved" },
        table,
        frame: house.frame(visitor),
    }
}

/// Whether it was written at that table, and not read from notes.
fn is_of(voice: &Voice, table: &str) -> bool {
    let same = |other: &str| other.to_lowercase() == table.to_lowercase();
    voice.span.is_none() && voice.speaks() && voice.table.as_deref().map_or(table.is_empty(), same)
}

fn written(world: &World, voice: &Voice) -> Written {
    Written {
        code: voice.code.to_string(),
        words: voice.held.is_empty().then(|| world.words(voice.text).unwrap_or_default().to_owned()),
        kind: terms::key("kind", &voice.kind),
        support: voice.support,
    }
}

fn word(kind: VoiceKind) -> String {
    serde_json::to_value(kind).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn kind(word: &str) -> VoiceKind {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).unwrap_or(VoiceKind::Need)
}

/// Writes down what was said.
pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
    form: Form<Said>,
) -> Answer {
    may_write(&visitor, id)?;
    let briefly = asks_briefly(&headers);
    if visitor.person.is_none() {
        house.rates.take(Deed::Write, visitor.address, house.now()).map_err(Problem::TooMany)?;
    }
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let said = form.fields;
    let refused = |sentence: String, said: Said| {
        if briefly {
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refusal": sentence }))).into_response());
        }
        let mut page = filled(&world, &house, &visitor, meeting, said, None);
        page.frame = page.frame.clone().refusing(sentence);
        page::show_refused(&page)
    };
    let Some(support) = support(&said.support) else {
        let sentence = house.frame(&visitor).t("capture-support-wrong").s("typed", said.support.trim()).to_string();
        return refused(sentence, said);
    };
    let table = table(&visitor, &said.table);
    let question = said.question.parse().ok().and_then(|nth: usize| meeting.questions.get(nth)).cloned();
    let draft = Draft {
        table: (!table.is_empty()).then(|| table.clone()),
        support,
        question,
        ..Draft::said(meeting, said.text.clone(), kind(&said.kind))
    };
    let voice = VoiceId(form.key);
    match house.tell(&visitor, form.key, Command::Capture { id: voice, draft }).await {
        Ok(_) if briefly => {
            let world = house.world();
            let voice = world.voices.get(&voice).ok_or(Problem::NotFound)?;
            Ok(Json(json!({ "code": voice.code.to_string(), "held": !voice.held.is_empty() })).into_response())
        }
        Ok(_) => {
            let table = if visitor.person.is_some() { table } else { String::new() };
            let asked = Asked { table, question: said.question, sent: Some(voice) };
            let query = serde_html_form::to_string(asked).map_err(Problem::fault)?;
            go(format!("/meetings/{id}/capture?{query}#receipt"))
        }
        Err(Untold::Refused { sentence, .. }) => refused(sentence, said),
        Err(untold) => Err(untold.with(form.typed)),
    }
}

/// Whether a script asks, which wants to know what became of the note and no page around it.
fn asks_briefly(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes() == b"application/json")
}

/// How many stood behind it; one where nothing was typed.
fn support(typed: &str) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() { Some(1) } else { typed.parse().ok().filter(|people| (1..=9_999).contains(people)) }
}
