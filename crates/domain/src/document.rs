//! Notes as they were received: the very text, with its fingerprint, so that every voice taken from it can be
//! shown to stand there.

use crate::{
    DocumentId, MeetingId, Moment, Outcome, Stamp, VoiceId, WordsId, World, general, meeting,
    notes::{self, Asks, Reading, Sheet},
    voice,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Receives notes and captures each voice in them, all to be checked by a person.
    Receive {
        /// The name of the notes in the ledger.
        id: DocumentId,
        /// The meeting they were taken at.
        meeting: MeetingId,
        /// The name of the file, or of whoever pasted it.
        name: String,
        /// The text.
        sheet: Sheet,
    },
    /// Answers something that the notes left open.
    Settle {
        /// The notes.
        id: DocumentId,
        /// Which question, counted from 0 as in the reading.
        doubt: usize,
        /// What was found out.
        answer: String,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Notes were received.
    Received {
        /// Their name in the ledger.
        id: DocumentId,
        /// The meeting.
        meeting: MeetingId,
        /// The name of the file.
        name: String,
        /// The text, kept apart.
        text: WordsId,
        /// What was read in it besides the voices, kept apart as JSON.
        reading: WordsId,
        /// Its length in Unicode characters.
        characters: usize,
        /// SHA-256 of its UTF-8 bytes, in hexadecimal.
        sha256: String,
    },
    /// An open question was answered.
    Settled {
        /// The notes.
        id: DocumentId,
        /// Which question.
        doubt: usize,
        /// What was found out.
        answer: String,
    },
    /// A passage was blanked out, since what stood there was weeded.
    Blanked {
        /// The notes.
        id: DocumentId,
        /// The text that is kept from now on.
        text: WordsId,
        /// The first character blanked.
        start: usize,
        /// The character after the last.
        end: usize,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The same text was received for this meeting before.
    #[error("these notes were taken in before as '{name}': open them instead")]
    ReceivedAlready {
        /// Under which name.
        name: String,
    },
    /// The notes are one person's own plan.
    #[error(
        "'{name}' is one person's own plan, not notes from a meeting: it belongs to that person and is not taken in here"
    )]
    PersonPlan {
        /// The name of the file.
        name: String,
    },
    /// The meeting is closed.
    #[error("the meeting is closed: plan a new meeting, or choose another")]
    MeetingClosed,
    /// There is no such question.
    #[error("there is no open question {doubt}: reload the page")]
    NoSuchDoubt {
        /// The number asked for.
        doubt: usize,
    },
}

/// Received notes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Their name in the ledger.
    pub id: DocumentId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The name of the file.
    pub name: String,
    /// The text.
    pub text: WordsId,
    /// What was read in it besides the voices.
    pub reading: WordsId,
    /// Its length in Unicode characters.
    pub characters: usize,
    /// Fingerprint of the text as received.
    pub sha256: String,
    /// When and by whom.
    pub received: Stamp,
    /// Passages blanked since.
    pub blanked: Vec<(usize, usize)>,
    /// When the last was.
    #[serde(default)]
    pub blanked_last: Option<Stamp>,
    /// Whether passages were blanked on two sides of a fork, so that no text that is left has all of them blanked.
    #[serde(default)]
    pub torn: bool,
    /// Questions answered, by number.
    pub settled: Vec<(usize, String)>,
}

/// What was read in the notes besides the voices; none once it has been weeded.
pub fn reading(world: &World, document: &Document) -> Option<Reading> {
    world.words(document.reading).and_then(|json| serde_json::from_str(json).ok())
}

/// The voices taken from these notes, in the order of the text.
pub fn voices(world: &World, document: DocumentId) -> Vec<&voice::Voice> {
    let mut voices: Vec<_> =
        world.voices.all().filter(|voice| voice.span.as_ref().is_some_and(|span| span.document == document)).collect();
    voices.sort_by_key(|voice| (voice.span.as_ref().map(|span| span.start), voice.id));
    voices
}

/// SHA-256 of a text, in hexadecimal.
pub fn fingerprint(text: &str) -> String {
    use std::fmt::Write;
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The characters from `start` to `end` (not included) of a text, if it is that long.
pub fn slice(text: &str, start: usize, end: usize) -> Option<&str> {
    let mut offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let from = offsets.nth(start)?;
    let to = if end > start { offsets.nth(end - start - 1)? } else { from };
    text.get(from..to)
}

/// The text with the characters from `start` to `end` blanked; everything else keeps its place.
pub(crate) fn blanked(text: &str, start: usize, end: usize) -> String {
    text.chars().enumerate().map(|(at, c)| if (start..end).contains(&at) && c != '\n' { '█' } else { c }).collect()
}

/// Whether whoever blanked a passage had the text in which all that was blanked before is blanked.
fn knew_the_text(document: &Document, stamp: &Stamp) -> bool {
    !document.torn && document.blanked_last.as_ref().is_none_or(|blanked| stamp.has_seen(blanked))
}

/// Words that have to be erased when an event comes late. Where passages were blanked on both sides, each text holds
/// what the other has blanked, so neither may be kept.
pub(crate) fn gone(world: &World, event: &Event, stamp: &Stamp) -> Vec<WordsId> {
    match event {
        Event::Blanked { id, text, .. } => match world.documents.get(id) {
            Some(document) if !knew_the_text(document, stamp) => vec![*text, document.text],
            _ => Vec::new(),
        },
        Event::Received { .. } | Event::Settled { .. } => Vec::new(),
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Receive { id, meeting, name, sheet } => receive(world, *id, *meeting, name, sheet, moment),
        Command::Settle { id, doubt, answer } => {
            let document = general::known(&world.documents, "document", id)?;
            let asked = reading(world, document).map_or(0, |reading| reading.questions.len());
            if *doubt >= asked {
                return Err(Refusal::NoSuchDoubt { doubt: *doubt }.into());
            }
            Ok(Outcome::of(Event::Settled { id: *id, doubt: *doubt, answer: general::text("answer", answer)? }))
        }
    }
}

fn receive(
    world: &World,
    id: DocumentId,
    meeting: MeetingId,
    name: &str,
    sheet: &Sheet,
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    general::free(&world.documents, "document", &id)?;
    let name = general::title("name", name)?;
    let held = general::known(&world.meetings, "meeting", &meeting)?;
    if held.state == meeting::State::Closed {
        return Err(Refusal::MeetingClosed.into());
    }
    if sheet.text.trim().is_empty() {
        return Err(general::Refusal::Empty { field: "notes" }.into());
    }
    let sha256 = fingerprint(&sheet.text);
    if let Some(before) = world.documents.all().find(|other| other.meeting == meeting && other.sha256 == sha256) {
        return Err(Refusal::ReceivedAlready { name: before.name.clone() }.into());
    }
    let mut reading = notes::read(sheet);
    if reading.questions.iter().any(|doubt| matches!(doubt.asks, Asks::PersonPlan)) {
        return Err(Refusal::PersonPlan { name }.into());
    }
    let proposals = std::mem::take(&mut reading.voices);
    let mut outcome = Outcome::nothing();
    let text = outcome.keep(moment, sheet.text.clone());
    let kept = outcome.keep(moment, serde_json::to_string(&reading).unwrap_or_default());
    outcome = outcome.and(Event::Received {
        id,
        meeting,
        name,
        text,
        reading: kept,
        characters: sheet.text.chars().count(),
        sha256,
    });
    let mut names: Vec<VoiceId> = Vec::with_capacity(proposals.len());
    for proposal in &proposals {
        let (name, draft) = (moment.name(), voice::Draft::proposed(proposal, held, id, &names));
        names.push(name);
        outcome = outcome.joined(voice::capture(world, draft, name, moment)?);
    }
    if held.state < meeting::State::NotesIn {
        for to in [meeting::State::Held, meeting::State::NotesIn] {
            if held.state < to {
                outcome = outcome.and(meeting::Event::Advanced { id: meeting, to });
            }
        }
    }
    Ok(outcome)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Received { id, meeting, name, text, reading, characters, sha256 } => world.documents.put_new(
            *id,
            Document {
                id: *id,
                meeting: *meeting,
                name: name.clone(),
                text: *text,
                reading: *reading,
                characters: *characters,
                sha256: sha256.clone(),
                received: stamp.clone(),
                blanked: Vec::new(),
                blanked_last: None,
                torn: false,
                settled: Vec::new(),
            },
        ),
        Event::Settled { id, doubt, answer } => {
            world.documents.change(id, |document| document.settled.push((*doubt, answer.clone())));
        }
        Event::Blanked { id, text, start, end } => world.documents.change(id, |document| {
            if knew_the_text(document, stamp) {
                document.text = *text;
            } else {
                document.torn = true;
            }
            document.blanked.push((*start, *end));
            document.blanked_last = Some(stamp.clone());
        }),
    }
}
