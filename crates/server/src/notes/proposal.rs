//! One proposal and its form: the kind, how many stood behind it, the table, the borders of the passage; confirm,
//! set aside, cut in two, join with the next.

use super::{
    passage::{self, Move},
    source,
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{Answer, Frame, go},
        visitor::Visitor,
    },
    house::{House, Untold},
    terms,
};
use axum::extract::{Path, State};
use samskapa_domain::{
    DocumentId, VoiceId, World, document,
    notes::VoiceKind,
    voice::{Command, Correction, Draft, State as VoiceState, Voice},
};
use samskapa_words::personal;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kinds in the order of the keys 1 to 6.
pub(super) const KINDS: [VoiceKind; 6] = [
    VoiceKind::Need,
    VoiceKind::Idea,
    VoiceKind::Offer,
    VoiceKind::EventFeedback,
    VoiceKind::ProcessWish,
    VoiceKind::HistoryQuestion,
];

/// One proposal as the page shows it.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the page shows or not")]
pub(super) struct Proposal {
    /// The voice.
    pub id: VoiceId,
    /// Its words, personal data masked.
    pub words: String,
    /// The line it begins on.
    pub line: usize,
    /// Whether it is the next to look at.
    pub next: bool,
    /// Whether reading was sure.
    pub sure: bool,
    /// Whether it was checked before.
    pub checked: bool,
    /// Whether it was set aside.
    pub aside: bool,
    /// The keys of what personal data was found.
    pub held: Vec<String>,
    /// The key of why it was proposed so.
    pub why: String,
    /// The kinds to choose among.
    pub kinds: Vec<Choice>,
    /// How many stood behind it.
    pub support: u32,
    /// The table.
    pub table: String,
    /// Who sat there.
    pub setting: String,
    /// The question it answers.
    pub question: Option<String>,
    /// An earlier voice that says the same.
    pub same_as: Option<(VoiceId, String)>,
    /// Where it can be cut.
    pub cuts: Vec<(usize, String)>,
    /// Whether its borders can be moved.
    pub movable: bool,
    /// How the next voice begins, if this one can be joined with it.
    pub following: Option<String>,
}

/// A kind to choose.
pub(super) struct Choice {
    /// Its word in the form.
    pub value: String,
    /// The key of its text.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Proposal {
    /// Whether its fields are unfolded: where somebody has to look closely, and where they are now.
    pub fn open(&self) -> bool {
        self.next || !self.sure || self.checked
    }

    /// The proposal of a voice, among those of the same notes.
    pub fn of(world: &World, frame: &Frame, text: &str, voices: &[&Voice], voice: &Voice, next: bool) -> Self {
        let words = world.words(voice.text).unwrap_or_default();
        let movable = voice.span.is_some() && voice.mark.is_none() && voice.speaks();
        let following = movable.then(|| following(voices, voice)).flatten();
        let same_as = voice.same_as.and_then(|id| world.voices.get(&id));
        Self {
            id: voice.id,
            words: if voice.held.is_empty() { words.to_owned() } else { masked(frame, words) },
            line: voice.span.as_ref().map_or(0, |span| source::line_of(text, span.start)),
            next,
            sure: voice.sure,
            checked: voice.is_confirmed(),
            aside: voice.state == VoiceState::SetAside,
            held: voice.held.iter().map(|kind| terms::key("personal", kind)).collect(),
            why: match voice.reason.as_str() {
                "" => "notes-why-by-hand".to_owned(),
                reason => format!("notes-why-{}", reason.replace('_', "-")),
            },
            kinds: kinds(voice.kind),
            support: voice.support,
            table: voice.table.clone().unwrap_or_default(),
            setting: voice.setting.clone().unwrap_or_default(),
            question: voice.question.clone(),
            same_as: same_as.map(|same| (same.id, shown(world, frame, same))),
            cuts: if movable && voice.held.is_empty() { passage::cuts(words) } else { Vec::new() },
            movable,
            following: following.map(|voice| beginning(&shown(world, frame, voice))),
        }
    }
}

/// The kinds as choices of a form, with one of them chosen.
pub(super) fn kinds(chosen: VoiceKind) -> Vec<Choice> {
    KINDS.iter().map(|kind| Choice { value: word(*kind), text: terms::key("kind", kind), chosen: *kind == chosen }).collect()
}

fn word(kind: VoiceKind) -> String {
    serde_json::to_value(kind).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The kind of a word in a form.
pub(super) fn kind_of(word: &str) -> Option<VoiceKind> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

fn shown(world: &World, frame: &Frame, voice: &Voice) -> String {
    let words = world.words(voice.text).unwrap_or_default();
    if voice.held.is_empty() { words.to_owned() } else { masked(frame, words) }
}

/// Words with personal data replaced, in the reader's language.
pub(super) fn masked(frame: &Frame, words: &str) -> String {
    let findings = personal::find(words);
    let names: BTreeMap<personal::Kind, String> =
        findings.iter().map(|finding| (finding.kind, frame.t(terms::key("personal", &finding.kind)).to_string())).collect();
    personal::mask(words, &findings, |kind| names.get(&kind).map_or("…", String::as_str))
}

fn beginning(words: &str) -> String {
    let few: Vec<&str> = words.split_whitespace().take(7).collect();
    few.join(" ")
}

/// The voice that stands next in the notes.
fn following<'a>(voices: &[&'a Voice], voice: &Voice) -> Option<&'a Voice> {
    let end = voice.span.as_ref()?.end;
    voices
        .iter()
        .copied()
        .filter(|other| other.speaks() && other.mark.is_none())
        .find(|other| other.span.as_ref().is_some_and(|span| span.start >= end))
}

/// What the form of a proposal says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Changed {
    kind: String,
    support: String,
    table: String,
    setting: String,
    same: String,
    at: String,
    act: String,
}

/// Does what a button of a proposal says.
pub(super) async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, voice)): Path<(DocumentId, VoiceId)>,
    form: Form<Changed>,
) -> Answer {
    let world = house.world();
    let heard = world.voices.get(&voice).filter(|voice| voice.span.as_ref().is_some_and(|span| span.document == id));
    let heard = heard.ok_or(Problem::NotFound)?;
    let typed = form.typed.clone();
    let done = act(&house, &visitor, &world, heard, &form.fields, form.key).await;
    let next = done.map_err(|untold| untold.with(typed))?;
    go(match next {
        Next::Further => format!("/notes/{id}?last={voice}#next"),
        Next::Here => format!("/notes/{id}?voice={voice}#v-{voice}"),
    })
}

/// Where the reader goes after a button.
enum Next {
    /// To the next proposal.
    Further,
    /// Back to this one.
    Here,
}

async fn act(
    house: &House,
    visitor: &Visitor,
    world: &World,
    voice: &Voice,
    fields: &Changed,
    key: Uuid,
) -> Result<Next, Untold> {
    let frame = house.frame(visitor);
    let id = voice.id;
    let correct = async |name: &str, correction: Correction| {
        let command = Command::Correct { id, correction };
        house.tell(visitor, derived(key, [name]), command).await.map(|_| ())
    };
    let correction = fields.correction(voice);
    if voice.speaks() && fields.act != "aside" && correction != Correction::none(voice) {
        correct("fields", correction.clone()).await?;
    }
    match fields.act.as_str() {
        "confirm" => {
            house.tell(visitor, key, Command::Confirm { ids: vec![id] }).await?;
            Ok(Next::Further)
        }
        "aside" => {
            house.tell(visitor, key, Command::SetAside { id, why: frame.t("notes-aside-why").to_string() }).await?;
            Ok(Next::Further)
        }
        "back" => {
            house.tell(visitor, key, Command::BringBack { id, why: frame.t("notes-back-why").to_string() }).await?;
            Ok(Next::Here)
        }
        "split" => {
            let at = fields.at.trim().parse().unwrap_or(0);
            house.tell(visitor, key, Command::Split { id, new: VoiceId(key), at }).await?;
            Ok(Next::Here)
        }
        "join" => {
            let voices =
                world.voices.get(&id).and_then(|v| v.span.as_ref()).map(|span| document::voices(world, span.document));
            if let Some(other) = voices.and_then(|voices| following(&voices, voice))
                && let (Some(span), Some(rest)) = (&voice.span, &other.span)
            {
                correct("join", Correction { passage: Some((span.start, rest.end)), ..correction }).await?;
                let why = frame.t("notes-join-why").to_string();
                house.tell(visitor, key, Command::SetAside { id: other.id, why }).await?;
            }
            Ok(Next::Here)
        }
        other => {
            let text = voice
                .span
                .as_ref()
                .and_then(|span| world.documents.get(&span.document))
                .and_then(|notes| world.words(notes.text));
            if let (Some(by), Some(span), Some(text)) = (Move::of(other), &voice.span, text) {
                let passage = passage::moved(text, (span.start, span.end), by);
                correct("passage", Correction { passage: Some(passage), ..correction }).await?;
            } else if correction == Correction::none(voice) && voice.speaks() {
                // Saved without a change: somebody looked and found it right, so it is no longer unsure.
                correct("looked", correction).await?;
            }
            Ok(Next::Here)
        }
    }
}

impl Changed {
    /// The voice as the form says it is to be; what the form leaves out stays as it is.
    fn correction(&self, voice: &Voice) -> Correction {
        let some = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
        Correction {
            kind: kind_of(&self.kind).unwrap_or(voice.kind),
            support: if self.support.trim().is_empty() { voice.support } else { self.support.trim().parse().unwrap_or(0) },
            table: some(&self.table),
            setting: some(&self.setting),
            same_as: if self.same == "apart" { None } else { voice.same_as },
            passage: None,
        }
    }
}

/// What the form for a voice that reading missed says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Missed {
    words: String,
    kind: String,
}

/// Adds a voice that reading missed: its words must stand in the notes.
pub(super) async fn add(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DocumentId>,
    form: Form<Missed>,
) -> Answer {
    let world = house.world();
    let notes = world.documents.get(&id).ok_or(Problem::NotFound)?;
    let meeting = world.meetings.get(&notes.meeting).ok_or(Problem::NotFound)?;
    let text = world.words(notes.text).unwrap_or_default();
    let voices = document::voices(&world, id);
    let taken = |start: usize, end: usize| {
        voices.iter().filter_map(|voice| voice.span.as_ref()).any(|span| span.start < end && start < span.end)
    };
    let Some((start, end)) = passage::find(text, &form.fields.words, taken) else {
        let frame = house.frame(&visitor);
        return Err(Problem::Refused(frame.t("notes-missed-not-there").to_string(), form.typed));
    };
    let words = document::slice(text, start, end).unwrap_or_default();
    let draft = Draft {
        row: u32::try_from(source::line_of(text, start)).ok(),
        source: Some((id, start)),
        ..Draft::said(meeting, words, kind_of(&form.fields.kind).unwrap_or(VoiceKind::Need))
    };
    let command = Command::Capture { id: VoiceId(form.key), draft };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    go(format!("/notes/{id}#v-{}", form.key))
}
