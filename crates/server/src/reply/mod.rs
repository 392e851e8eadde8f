//! What people said that is no need: ideas, offers, wishes about the process, feedback on the evening, questions
//! about what was asked before. They are kept apart from the needs, and each gets a reply of its own. Those that
//! wait for one come first.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    rights::Right,
    terms,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, VoiceId, World,
    notes::VoiceKind,
    reply::{Command, What},
    voice::{self, State as VoiceState, Voice},
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/others", Right::Anyone, others).post("/others/{voice}", Right::Lead, give)
}

/// The kinds, with their words in addresses.
const KINDS: [(&str, VoiceKind); 5] = [
    ("idea", VoiceKind::Idea),
    ("offer", VoiceKind::Offer),
    ("process_wish", VoiceKind::ProcessWish),
    ("feedback", VoiceKind::EventFeedback),
    ("history_question", VoiceKind::HistoryQuestion),
];

/// Rows on a page.
const ROWS: usize = 100;

#[derive(Template)]
#[template(path = "reply/others.html")]
struct OthersPage {
    frame: Frame,
    kind: &'static str,
    name: String,
    lead: String,
    kinds: Vec<Tab>,
    rows: Vec<Row>,
    waiting: usize,
    leads: bool,
    here: usize,
    pages: usize,
}

/// A way to one of the kinds.
struct Tab {
    word: &'static str,
    name: String,
    count: usize,
    here: bool,
}

/// One voice with its reply, or the form for one.
struct Row {
    id: VoiceId,
    words: String,
    lang: Option<String>,
    table: Option<String>,
    meeting: Option<(MeetingId, String, Date)>,
    reply: Option<(String, String)>,
    due: Date,
    late: bool,
    choices: Vec<(String, String, bool)>,
    typed: String,
}

/// What an address can ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    kind: String,
    page: String,
}

async fn others(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let (word, kind) = kind_of(&asked.kind)?;
    let here = asked.page.parse().unwrap_or(1);
    page::show(&filled(&house, &visitor, word, kind, here, None))
}

/// The kind of an address; ideas where none is asked for.
fn kind_of(word: &str) -> Result<(&'static str, VoiceKind), Problem> {
    let word = if word.is_empty() { "idea".to_owned() } else { word.replace('-', "_") };
    KINDS.into_iter().find(|(known, _)| *known == word).ok_or(Problem::NotFound)
}

/// The voices of a kind that a reader may read: confirmed ones for those who lead, published ones for all.
fn readable(world: &World, kind: VoiceKind, leads: bool) -> impl Iterator<Item = &Voice> {
    world.voices.all().filter(move |voice| {
        voice.kind == kind && if leads { voice.state == VoiceState::Confirmed } else { voice::is_public(world, voice) }
    })
}

fn filled(
    house: &House,
    visitor: &Visitor,
    address: &'static str,
    kind: VoiceKind,
    here: usize,
    typed: Option<(VoiceId, &Given)>,
) -> OthersPage {
    let world = house.world();
    let frame = house.frame(visitor);
    let leads = visitor.person.is_some();
    let mut voices: Vec<&Voice> = readable(&world, kind, leads).collect();
    voices.sort_by_key(|voice| (world.replies.has(&voice.id), voice.due, voice.id));
    let waiting = voices.iter().filter(|voice| !world.replies.has(&voice.id)).count();
    let pages = voices.len().div_ceil(ROWS).max(1);
    // What was refused is shown where it stood.
    let wanted = typed.and_then(|(id, _)| voices.iter().position(|voice| voice.id == id)).map_or(here, |at| at / ROWS + 1);
    let here = wanted.clamp(1, pages);
    let rows = voices.iter().skip((here - 1) * ROWS).take(ROWS).map(|voice| {
        let typed = typed.filter(|(id, _)| *id == voice.id).map(|(_, given)| given);
        row(&world, voice, house.today(), typed)
    });
    OthersPage {
        kind: address,
        name: terms::key("kind", &kind),
        lead: format!("reply-lead-{}", address.replace('_', "-")),
        kinds: KINDS
            .into_iter()
            .map(|(word, other)| Tab {
                word,
                name: terms::key("kind", &other),
                count: readable(&world, other, leads).count(),
                here: other == kind,
            })
            .collect(),
        rows: rows.collect(),
        waiting,
        leads,
        here,
        pages,
        frame,
    }
}

fn row(world: &World, voice: &Voice, today: Date, typed: Option<&Given>) -> Row {
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    let reply = world.replies.get(&voice.id);
    let chosen = |what: &What| match typed {
        Some(given) => given.what == word(*what),
        None => reply.is_some_and(|reply| reply.what == *what),
    };
    Row {
        id: voice.id,
        words: world.words(voice.text).unwrap_or_default().to_owned(),
        lang: voice.language.clone(),
        table: voice.table.clone(),
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        reply: reply.map(|reply| (terms::key("reply", &reply.what), reply.text.clone())),
        due: voice.due,
        late: voice.due < today,
        choices: What::choices(voice.kind)
            .iter()
            .map(|what| (word(*what), terms::key("reply", what), chosen(what)))
            .collect(),
        typed: typed.map_or_else(|| reply.map(|reply| reply.text.clone()).unwrap_or_default(), |given| given.text.clone()),
    }
}

fn word(what: What) -> String {
    serde_json::to_value(what).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What the form of a reply says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Given {
    what: String,
    text: String,
}

async fn give(State(house): State<House>, visitor: Visitor, Path(id): Path<VoiceId>, form: Form<Given>) -> Answer {
    let world = house.world();
    let voice = world.voices.get(&id).ok_or(Problem::NotFound)?;
    let (address, kind) = kind_of(&word_of(voice.kind))?;
    let refused = |sentence: String, given: &Given| {
        let mut page = filled(&house, &visitor, address, kind, 1, Some((id, given)));
        page.frame = page.frame.clone().refusing(sentence);
        page::show_refused(&page)
    };
    let what = What::choices(kind).iter().copied().find(|what| word(*what) == form.fields.what);
    let Some(what) = what else {
        let sentence = house.frame(&visitor).t("reply-choose").to_string();
        return refused(sentence, &form.fields);
    };
    let command = Command::Give { voice: id, what, text: form.fields.text.clone() };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => go_with_notice(&house, format!("/others?kind={address}#voice-{id}"), "notice-reply-given"),
        Err(Untold::Refused { sentence, .. }) => refused(sentence, &form.fields),
        Err(untold) => Err(untold.with(form.typed)),
    }
}

fn word_of(kind: VoiceKind) -> String {
    KINDS.into_iter().find(|(_, other)| *other == kind).map_or_else(|| "need".to_owned(), |(word, _)| word.to_owned())
}
