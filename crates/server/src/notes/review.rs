//! The page where a person checks what was read in notes: the text on one side, what is proposed on the other.
//! Unsure ones come first, then the order of the text; what was checked steps aside but can be opened again.

use super::{
    found::{self, Found},
    proposal::{self, Choice, Proposal},
    source::{self, Cover, Source},
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::House,
    terms,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    DocumentId, MeetingId, VoiceId, World,
    document::{self, Document},
    notes::VoiceKind,
    voice::{self, Voice},
};
use serde::Deserialize;

/// Proposals shown at a time; checking one brings up the next.
const AT_ONCE: usize = 40;

#[derive(Template)]
#[template(path = "notes/review.html")]
struct ReviewPage {
    frame: Frame,
    id: DocumentId,
    name: String,
    meeting: MeetingId,
    meeting_title: String,
    date: Date,
    total: usize,
    checked: usize,
    sure: usize,
    held: usize,
    last: Option<Done>,
    opened: Option<Proposal>,
    proposals: Vec<Proposal>,
    more: usize,
    done: Vec<Done>,
    source: Source,
    kinds: Vec<Choice>,
    found: Found,
}

/// A voice that was checked.
struct Done {
    id: VoiceId,
    words: String,
    state: String,
    kind: String,
    aside: bool,
}

/// What an address can ask of the page.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    /// A voice to open although it was checked.
    voice: Option<VoiceId>,
    /// The voice that something was done with last.
    last: Option<VoiceId>,
    /// The first line of the notes to show.
    line: Option<usize>,
}

/// Shows the page.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DocumentId>,
    Query(asked): Query<Asked>,
) -> Answer {
    let world = house.world();
    let document = world.documents.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&world, house.frame(&visitor), document, &asked)?)
}

fn filled(world: &World, frame: Frame, document: &Document, asked: &Asked) -> Result<ReviewPage, Problem> {
    let meeting = world.meetings.get(&document.meeting).ok_or(Problem::NotFound)?;
    let text = world.words(document.text).unwrap_or_default();
    let voices = document::voices(world, document.id);
    let mut waiting: Vec<&Voice> = voices.iter().copied().filter(|voice| waits(voice)).collect();
    waiting.sort_by_key(|voice| voice.sure && voice.held.is_empty());
    let sure = waiting.iter().filter(|voice| is_sure(voice)).count();
    let held = waiting.iter().filter(|voice| voice.state == voice::State::Held).count();
    let done = |voice: &Voice| Done {
        id: voice.id,
        words: world.words(voice.text).unwrap_or_default().to_owned(),
        state: terms::key("voice-state", &voice.state),
        kind: terms::key("kind", &voice.kind),
        aside: voice.state == voice::State::SetAside,
    };
    let fill = |voice: &Voice, next: bool| Proposal::of(world, &frame, text, &voices, voice, next);
    let proposals: Vec<Proposal> =
        waiting.iter().take(AT_ONCE).enumerate().map(|(nth, voice)| fill(voice, nth == 0)).collect();
    let opened = asked.voice.and_then(|id| voices.iter().find(|voice| voice.id == id));
    let opened = opened.filter(|voice| proposals.iter().all(|shown| shown.id != voice.id)).map(|voice| fill(voice, false));
    let last =
        asked.last.and_then(|id| voices.iter().find(|voice| voice.id == id && !waits(voice))).map(|voice| done(voice));
    let mut source = source::show(text, &document.blanked, &voices, first_line(text, &waiting, asked));
    for piece in source.lines.iter_mut().flat_map(|line| &mut line.pieces) {
        piece.here = proposals.iter().chain(&opened).any(|shown| Some(shown.id) == piece.voice);
    }
    Ok(ReviewPage {
        id: document.id,
        name: document.name.clone(),
        meeting: meeting.id,
        meeting_title: meeting.title.clone(),
        date: meeting.date,
        total: voices.len(),
        checked: voices.len() - waiting.len(),
        sure,
        held,
        last,
        opened,
        more: waiting.len() - proposals.len(),
        done: voices
            .iter()
            .filter(|voice| !waits(voice) && voice.state != voice::State::Weeded)
            .map(|voice| done(voice))
            .collect(),
        source,
        kinds: proposal::kinds(VoiceKind::Need),
        found: Found::of(world, &frame, document, meeting, text),
        proposals,
        frame,
    })
}

/// The part of the notes to show: where the address asks for, or where the next proposal stands.
fn first_line(text: &str, waiting: &[&Voice], asked: &Asked) -> usize {
    asked.line.unwrap_or_else(|| {
        let next = waiting.first().and_then(|voice| voice.span.as_ref());
        let line = next.map_or(1, |span| source::line_of(text, span.start));
        1 + (line - 1) / source::LINES * source::LINES
    })
}

/// Whether a person has still to look at it.
fn waits(voice: &Voice) -> bool {
    matches!(voice.state, voice::State::Captured | voice::State::Held)
}

fn is_sure(voice: &Voice) -> bool {
    voice.state == voice::State::Captured && voice.sure
}

/// The form has no fields of its own.
#[derive(Deserialize)]
pub(super) struct Pressed {}

/// Confirms all that reading was sure of. The list is made when the button is pressed, so what somebody else
/// has opened or changed meanwhile is weighed as it is now.
pub(super) async fn confirm_sure(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DocumentId>,
    form: Form<Pressed>,
) -> Answer {
    let world = house.world();
    world.documents.get(&id).ok_or(Problem::NotFound)?;
    let ids: Vec<VoiceId> =
        document::voices(&world, id).into_iter().filter(|voice| is_sure(voice)).map(|voice| voice.id).collect();
    if !ids.is_empty() {
        house.tell(&visitor, derived(form.key, ["sure"]), voice::Command::Confirm { ids }).await?;
    }
    go(format!("/notes/{id}#next"))
}

/// The meeting's questions that stand open in all its notes, for pages that tell where a meeting stands.
pub fn open_doubts(world: &World, document: &Document) -> usize {
    found::open(world, document)
}
