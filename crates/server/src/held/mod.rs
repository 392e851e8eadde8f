//! The desk for notes that hold personal data. Each waits here, unseen by anybody else, until a person has replaced
//! what tells who somebody is, or has said with a reason that it may stand. One after the other.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        locale::Locale,
        page::{self, Answer, Frame, back_within, go_with_notice},
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
    DocumentId, MeetingId, VoiceId, World,
    voice::{Command, State as VoiceState, Voice},
};
use samskapa_words::personal::{self, Confidence, Finding};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/held", Right::Lead, desk).post("/held/{voice}", Right::Lead, release)
}

#[derive(Template)]
#[template(path = "held/desk.html")]
struct DeskPage {
    frame: Frame,
    waiting: usize,
    held: Option<Held>,
    back: String,
}

impl DeskPage {
    fn back_here(&self) -> &str {
        back_within(&self.back)
    }
}

/// The held voice that is looked at.
struct Held {
    id: VoiceId,
    number: usize,
    pieces: Vec<Piece>,
    found: Vec<(String, bool)>,
    proposed: String,
    why: String,
    kind: String,
    table: Option<String>,
    meeting: Option<(MeetingId, String, Date)>,
    document: Option<DocumentId>,
    lang: Option<String>,
    following: Option<VoiceId>,
}

/// A piece of the words, marked where something was found.
struct Piece {
    text: String,
    kind: Option<String>,
}

/// What an address can ask of the desk.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    voice: Option<VoiceId>,
    back: String,
}

async fn desk(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    page::show(&filled(&house, &visitor, &asked))
}

/// The held voices, those of the oldest meeting first.
fn waiting(world: &World) -> Vec<&Voice> {
    let mut voices: Vec<_> = world.voices.all().filter(|voice| voice.state == VoiceState::Held).collect();
    voices.sort_by_key(|voice| (voice.due, voice.captured.sequence, voice.id));
    voices
}

fn filled(house: &House, visitor: &Visitor, asked: &Asked) -> DeskPage {
    let world = house.world();
    let frame = house.frame(visitor);
    let waiting = waiting(&world);
    let at = asked.voice.and_then(|id| waiting.iter().position(|voice| voice.id == id)).unwrap_or(0);
    let held = waiting.get(at).map(|voice| {
        let following = waiting.get(at + 1).or(waiting.first()).map(|next| next.id).filter(|next| *next != voice.id);
        looked_at(house, &world, &frame, voice, at + 1, following)
    });
    DeskPage { waiting: waiting.len(), held, back: asked.back.clone(), frame }
}

fn looked_at(house: &House, world: &World, frame: &Frame, voice: &Voice, number: usize, following: Option<VoiceId>) -> Held {
    let words = world.words(voice.text).unwrap_or_default();
    let findings = personal::find(words);
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    Held {
        id: voice.id,
        number,
        pieces: pieces(words, &findings),
        found: findings
            .iter()
            .map(|finding| (terms::key("personal", &finding.kind), finding.confidence == Confidence::High))
            .collect(),
        proposed: masked(house, frame, voice, words, &findings),
        why: String::new(),
        kind: terms::key("kind", &voice.kind),
        table: voice.table.clone(),
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        document: voice.span.as_ref().map(|span| span.document),
        lang: voice.language.clone(),
        following,
    }
}

/// The masked words as a proposal: what stands in for a finding is said in the language of the words.
fn masked(house: &House, frame: &Frame, voice: &Voice, words: &str, findings: &[Finding]) -> String {
    let locale = voice.language.as_deref().and_then(Locale::from_tag).unwrap_or(frame.locale());
    let names: BTreeMap<personal::Kind, String> = findings
        .iter()
        .map(|finding| (finding.kind, house.texts.t(locale, terms::key("personal", &finding.kind)).to_string()))
        .collect();
    personal::mask(words, findings, |kind| names.get(&kind).map_or("…", String::as_str))
}

fn pieces(words: &str, findings: &[Finding]) -> Vec<Piece> {
    let chars: Vec<char> = words.chars().collect();
    let cut = |from: usize, to: usize| chars.get(from..to).unwrap_or_default().iter().collect::<String>();
    let mut pieces = Vec::new();
    let mut at = 0;
    for finding in findings.iter().filter(|finding| finding.end <= chars.len()) {
        pieces.push(Piece { text: cut(at, finding.start), kind: None });
        pieces.push(Piece { text: cut(finding.start, finding.end), kind: Some(terms::key("personal", &finding.kind)) });
        at = finding.end;
    }
    pieces.push(Piece { text: cut(at, chars.len()), kind: None });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// What the form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Released {
    text: String,
    why: String,
    act: String,
    back: String,
    following: Option<String>,
}

async fn release(State(house): State<House>, visitor: Visitor, Path(id): Path<VoiceId>, form: Form<Released>) -> Answer {
    house.world().voices.get(&id).ok_or(Problem::NotFound)?;
    let fields = form.fields;
    let (command, notice) = if fields.act == "clear" {
        (Command::Clear { id, why: fields.why.clone() }, "notice-held-cleared")
    } else {
        (Command::Mask { id, text: fields.text.clone() }, "notice-held-masked")
    };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) if !fields.back.is_empty() => go_with_notice(&house, back_within(&fields.back), notice),
        Ok(_) => {
            let next = fields.following.and_then(|id| id.parse::<VoiceId>().ok());
            let path = next.map_or_else(|| "/held".to_owned(), |id| format!("/held?voice={id}"));
            go_with_notice(&house, path, notice)
        }
        Err(Untold::Refused { sentence, .. }) => {
            let asked = Asked { voice: Some(id), back: fields.back };
            let mut page = filled(&house, &visitor, &asked);
            let Some(held) = page.held.as_mut().filter(|held| held.id == id) else {
                return Err(Problem::Refused(sentence, form.typed));
            };
            held.proposed = fields.text;
            held.why = fields.why;
            page.frame = page.frame.clone().refusing(sentence);
            page::show_refused(&page)
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}
