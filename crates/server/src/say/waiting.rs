//! What came on the web and waits for a person to look at it: read it, and let others read it or set it aside.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::{Choice, choices, word},
    place, several, terms,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId, VoiceId,
    notes::VoiceKind,
    voice::{Command, Correction, State as VoiceState, Voice},
};
use serde::Deserialize;

/// Rows on the page; more follow as these are settled.
const ROWS: usize = 50;

const KINDS: [VoiceKind; 6] = [
    VoiceKind::Need,
    VoiceKind::Idea,
    VoiceKind::Offer,
    VoiceKind::ProcessWish,
    VoiceKind::EventFeedback,
    VoiceKind::HistoryQuestion,
];

#[derive(Template)]
#[template(path = "say/waiting.html")]
struct WaitingPage {
    frame: Frame,
    rows: Vec<Row>,
    waiting: usize,
}

struct Row {
    id: VoiceId,
    words: String,
    lang: Option<String>,
    place: (PlaceId, String),
    channel: String,
    day: jiff::Timestamp,
    due: Date,
    kinds: Vec<Choice>,
    why: String,
}

/// Whether a voice came from outside and nobody has looked at it yet. Personal data has a desk of its own.
pub(crate) fn waits(voice: &Voice) -> bool {
    voice.state == VoiceState::Captured && voice.span.is_none()
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&filled(&house, house.frame(&visitor), None))
}

fn filled(house: &House, frame: Frame, typed: Option<(VoiceId, &Settled)>) -> WaitingPage {
    let world = house.world();
    let mut voices: Vec<&Voice> = world.voices.all().filter(|voice| waits(voice)).collect();
    voices.sort_by_key(|voice| (voice.captured.sequence, voice.id));
    let rows = voices.iter().take(ROWS).map(|voice| {
        let typed = typed.filter(|(id, _)| *id == voice.id).map(|(_, settled)| settled);
        let chosen = typed.and_then(|settled| kind(&settled.kind)).unwrap_or(voice.kind);
        Row {
            id: voice.id,
            words: world.words(voice.text).unwrap_or_default().to_owned(),
            lang: voice.language.clone(),
            place: (voice.place, place::name(&world, voice.place)),
            channel: terms::key("channel", &voice.channel),
            day: voice.captured.time,
            due: voice.due,
            kinds: choices("kind", &KINDS, &chosen),
            why: typed.map(|settled| settled.why.clone()).unwrap_or_default(),
        }
    });
    WaitingPage { rows: rows.collect(), waiting: voices.len(), frame }
}

/// What is decided about one of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    act: String,
    kind: String,
    why: String,
}

fn kind(typed: &str) -> Option<VoiceKind> {
    KINDS.into_iter().find(|kind| word(kind) == typed)
}

/// Lets others read it, as the kind that was chosen, or sets it aside with a reason.
pub(super) async fn settle(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<VoiceId>,
    form: Form<Settled>,
) -> Answer {
    let world = house.world();
    let voice = world.voices.get(&id).ok_or(Problem::NotFound)?;
    let steps = if form.fields.act == "aside" {
        vec![Command::SetAside { id, why: form.fields.why.clone() }.into()]
    } else {
        let kind = kind(&form.fields.kind).unwrap_or(voice.kind);
        let correction = Correction { kind, ..Correction::none(voice) };
        vec![Command::Correct { id, correction }.into(), Command::Confirm { ids: vec![id] }.into()]
    };
    match several::tell(&house, &visitor, form.key, steps).await {
        Ok(()) => {
            let notice = if form.fields.act == "aside" { "notice-say-aside" } else { "notice-say-confirmed" };
            go_with_notice(&house, "/say/waiting", notice)
        }
        Err(Untold::Refused { sentence, .. }) => {
            let frame = house.frame(&visitor).refusing(sentence);
            page::show_refused(&filled(&house, frame, Some((id, &form.fields))))
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}
