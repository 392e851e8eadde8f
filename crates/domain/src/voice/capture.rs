//! Taking down what somebody says, and putting right what was taken down wrongly.

use super::{ANSWER_DAYS, Captured, Command, Event, Origin, RESIDENT, Recut, Refusal, Span, State, Translation, Voice};
use crate::{
    DocumentId, MeetingId, Moment, Outcome, PlaceId, SheetId, VoiceId, WordsId, World, document, general,
    meeting::{self, Channel, Meeting},
    notes::{self, VoiceKind},
    sheet,
};
use jiff::{ToSpan, civil::Date};
use samskapa_words::personal;
use serde::{Deserialize, Serialize};

/// What somebody said, and where, before it is taken down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The words.
    pub text: String,
    /// The place; that of the meeting, where there is one.
    pub place: PlaceId,
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// What sort of thing was said.
    pub kind: VoiceKind,
    /// Whether the kind can be relied on.
    pub sure: bool,
    /// Why the kind was proposed.
    pub reason: String,
    /// Whose voice it is.
    pub origin: Origin,
    /// By which way it came.
    pub channel: Channel,
    /// Who sat there, without names.
    pub setting: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// The line or row in the notes.
    pub row: Option<u32>,
    /// The question it answers.
    pub question: Option<String>,
    /// The language, where it is known.
    pub language: Option<String>,
    /// How many stood behind it.
    pub support: u32,
    /// An earlier voice with the same words.
    pub same_as: Option<VoiceId>,
    /// Where the words stand in notes: the notes and the first character.
    pub source: Option<(DocumentId, usize)>,
    /// The line of a printed sheet on which the words stand: the sheet and the line, whose code is on a slip already.
    #[serde(default)]
    pub slip: Option<(SheetId, u16)>,
    /// The day it came in, where that is earlier than the day it is taken down: an answer is counted from it.
    pub received: Option<Date>,
    /// Whether a person looks at it before others read it, as with all that comes from outside on the web.
    pub to_check: bool,
}

impl Draft {
    /// Words said at a meeting, written down by the person or a table host.
    pub fn said(meeting: &Meeting, text: impl Into<String>, kind: VoiceKind) -> Self {
        Self {
            text: text.into(),
            place: meeting.place,
            meeting: Some(meeting.id),
            kind,
            sure: true,
            reason: String::new(),
            origin: Origin::Resident,
            channel: meeting.channel,
            setting: None,
            table: None,
            row: None,
            question: None,
            language: None,
            support: 1,
            same_as: None,
            source: None,
            slip: None,
            received: None,
            to_check: false,
        }
    }

    /// Words that came between meetings: on the web, by telephone, in a letter, at the door. What sort of thing it is
    /// and in which language is read from the words.
    pub fn sent(place: PlaceId, channel: Channel, text: impl Into<String>) -> Self {
        let text = text.into();
        let (kind, sure) = notes::kind_of(&text);
        Self {
            place,
            meeting: None,
            kind,
            sure,
            reason: String::new(),
            origin: Origin::Resident,
            channel,
            setting: None,
            table: None,
            row: None,
            question: None,
            language: notes::language_of(&text).map(str::to_owned),
            support: 1,
            same_as: None,
            source: None,
            slip: None,
            received: None,
            to_check: channel == Channel::Web,
            text,
        }
    }

    /// Words proposed by reading notes; `names` are the voices already taken from the same notes.
    pub(crate) fn proposed(proposal: &notes::Proposal, meeting: &Meeting, document: DocumentId, names: &[VoiceId]) -> Self {
        let reason =
            serde_json::to_value(proposal.why).ok().and_then(|why| why.as_str().map(str::to_owned)).unwrap_or_default();
        Self {
            sure: proposal.sure,
            reason,
            origin: if proposal.speaker.is_some() { Origin::Staff } else { Origin::Resident },
            setting: proposal.setting.clone().or_else(|| proposal.speaker.clone()),
            table: proposal.table.clone(),
            row: Some(proposal.row),
            question: proposal.question.clone(),
            language: proposal.language.clone(),
            support: proposal.support.max(1),
            same_as: proposal.same_as.and_then(|at| names.get(at).copied()),
            source: Some((document, proposal.start)),
            ..Self::said(meeting, proposal.text.clone(), proposal.kind)
        }
    }
}

/// How a voice is to be after a correction; all of it is given each time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// What sort of thing was said.
    pub kind: VoiceKind,
    /// How many stood behind it.
    pub support: u32,
    /// The table.
    pub table: Option<String>,
    /// Who sat there.
    pub setting: Option<String>,
    /// The earlier voice with the same words.
    pub same_as: Option<VoiceId>,
    /// The passage in the notes, where it is to be another one.
    pub passage: Option<(usize, usize)>,
}

impl Correction {
    /// The voice as it is.
    pub fn none(voice: &Voice) -> Self {
        Self {
            kind: voice.kind,
            support: voice.support,
            table: voice.table.clone(),
            setting: voice.setting.clone(),
            same_as: voice.same_as,
            passage: None,
        }
    }
}

/// Takes down a voice. Personal data in it holds it back until a person has looked at it.
pub(crate) fn capture(world: &World, draft: Draft, id: VoiceId, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let (text, span) = match draft.source {
        // Words from notes are kept letter by letter, so they are not even trimmed.
        Some((document, start)) => {
            let end = start + draft.text.chars().count();
            (draft.text.clone(), Some(Span { document, start, end, sha256: document::fingerprint(&draft.text) }))
        }
        None => (general::text("text", &draft.text)?, None),
    };
    // What stands beside the words is shown with them, so it is looked at as well.
    let beside = [&draft.setting, &draft.table, &draft.question].into_iter().flatten();
    let held = found(&beside.fold(text.clone(), |all, more| all + "\n" + more));
    let mut outcome = Outcome::nothing();
    let words = outcome.keep(moment, text);
    let (code, draft) = match draft.slip {
        Some((id, row)) => {
            let (sheet, code) = sheet::line(world, &id, row)?;
            let of_meeting = Some(sheet.issued.meeting);
            let draft = Draft { meeting: of_meeting, channel: Channel::Paper, row: Some(u32::from(row)), ..draft };
            (code.clone(), draft)
        }
        None => (world.fresh_code(moment), draft),
    };
    Ok(outcome.and(Event::Captured(Box::new(Captured {
        id,
        code,
        text: words,
        at_first_hand: span.is_none() && !draft.to_check,
        span,
        place: draft.place,
        meeting: draft.meeting,
        kind: draft.kind,
        sure: draft.sure,
        reason: draft.reason,
        origin: draft.origin,
        channel: draft.channel,
        setting: draft.setting,
        table: draft.table,
        row: draft.row,
        question: draft.question,
        language: draft.language,
        support: draft.support.max(1),
        same_as: draft.same_as,
        held,
        due: due(world, draft.meeting, draft.received.unwrap_or(moment.today)),
        received: draft.received,
    }))))
}

/// Personal data in a text for which it waits until a person has looked, each kind once.
fn found(text: &str) -> Vec<personal::Kind> {
    let mut kinds: Vec<_> =
        personal::find(text).into_iter().filter(personal::Finding::holds).map(|finding| finding.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn due(world: &World, meeting: Option<MeetingId>, today: Date) -> Date {
    let meeting = meeting.and_then(|id| world.meetings.get(&id));
    let from = meeting.map_or(today, |meeting| meeting.date);
    meeting.and_then(Meeting::due).unwrap_or_else(|| from.checked_add(ANSWER_DAYS.days()).unwrap_or(from))
}

fn speaking<'a>(world: &'a World, id: &VoiceId) -> Result<&'a Voice, crate::Refusal> {
    let voice = general::known(&world.voices, "voice", id)?;
    match voice.state {
        State::Weeded => Err(Refusal::Weeded.into()),
        State::SetAside | State::Withdrawn => Err(Refusal::Aside.into()),
        State::Captured | State::Held | State::Confirmed => Ok(voice),
    }
}

/// Weighs a command.
pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Capture { id, draft } => {
            general::free(&world.voices, "voice", id)?;
            general::known(&world.places, "place", &draft.place)?;
            if let Some(day) = draft.received.filter(|day| *day > moment.today) {
                return Err(Refusal::NotYetReceived { day }.into());
            }
            if let Some(meeting) = &draft.meeting
                && general::known(&world.meetings, "meeting", meeting)?.state == meeting::State::Closed
            {
                return Err(document::Refusal::MeetingClosed.into());
            }
            match draft.source {
                Some((document, start)) => take_passage(world, *id, draft, document, start, moment),
                None => capture(world, draft.clone(), *id, moment),
            }
        }
        Command::Confirm { ids } => {
            ids.iter().try_fold(Outcome::nothing(), |outcome, id| match speaking(world, id)?.state {
                State::Held => Err(Refusal::Held.into()),
                State::Confirmed => Ok(outcome),
                _ => Ok(outcome.and(Event::Confirmed { id: *id })),
            })
        }
        Command::Correct { id, correction } => correct(world, *id, correction, moment),
        Command::Split { id, new, at } => split(world, *id, *new, *at, moment),
        Command::SetAside { id, why } => {
            speaking(world, id)?;
            Ok(Outcome::of(Event::SetAside { id: *id, why: general::text("why", why)? }))
        }
        Command::BringBack { id, why } => match general::known(&world.voices, "voice", id)? {
            Voice { withdrawn_by: Some(by), .. } if by == RESIDENT => Err(Refusal::TakenBack.into()),
            voice => bring_back(voice, why),
        },
        Command::Mask { id, text } => mask(world, *id, text, moment),
        Command::Clear { id, why } => match speaking(world, id)?.state {
            State::Held => Ok(Outcome::of(Event::Cleared { id: *id, why: general::text("why", why)? })),
            _ => Err(Refusal::NotHeld.into()),
        },
        Command::Translate { id, text, language, by_machine } => {
            let mut outcome = Outcome::nothing();
            let language = general::title("language", language)?;
            // One that another takes the place of is erased: nothing would lead to its words when the voice is weeded.
            let replaced = speaking(world, id)?.translations.iter().filter(|(_, other)| other.language == language);
            outcome.erase.extend(replaced.map(|(_, other)| other.text));
            let text = general::text("text", text)?;
            nothing_personal(&text)?;
            let text = outcome.keep(moment, text);
            let translation = Translation { text, language, by_machine: *by_machine };
            Ok(outcome.and(Event::Translated { id: *id, translation }))
        }
        Command::Withdraw { id, why } => match general::known(&world.voices, "voice", id)?.state {
            State::Weeded => Err(Refusal::Weeded.into()),
            State::Withdrawn => Err(Refusal::Aside.into()),
            _ => Ok(Outcome::of(Event::Withdrawn { id: *id, why: general::optional("why", why)? })),
        },
        Command::Weed { id, decision } => weed(world, *id, decision, moment),
    }
}

/// The words of the translations: a translation of words that are no longer shown is erased with them.
fn translated(voice: &Voice) -> impl Iterator<Item = WordsId> {
    voice.translations.iter().map(|(_, translation)| translation.text)
}

fn take_passage(
    world: &World,
    id: VoiceId,
    draft: &Draft,
    document: DocumentId,
    start: usize,
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    let notes = general::known(&world.documents, "document", &document)?;
    let end = start + draft.text.chars().count();
    let stands = world.words(notes.text).and_then(|text| document::slice(text, start, end)) == Some(draft.text.as_str());
    if !stands || start == end {
        return Err(Refusal::OutsideNotes { start, end }.into());
    }
    capture(world, draft.clone(), id, moment)
}

fn correct(world: &World, id: VoiceId, correction: &Correction, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let voice = speaking(world, &id)?;
    if correction.support == 0 {
        return Err(Refusal::NoSupport.into());
    }
    if let Some(same) = &correction.same_as {
        general::known(&world.voices, "voice", same)?;
    }
    let mut outcome = Outcome::nothing();
    let mut recut = None;
    if let Some((start, end)) = correction.passage {
        let span = voice.span.as_ref().filter(|_| voice.mark.is_none()).ok_or(Refusal::NotFromNotes)?;
        let notes = general::known(&world.documents, "document", &span.document)?;
        let words = world
            .words(notes.text)
            .filter(|_| start < end)
            .and_then(|text| document::slice(text, start, end))
            .filter(|words| !words.trim().is_empty())
            .ok_or(Refusal::OutsideNotes { start, end })?;
        let span = Span { start, end, sha256: document::fingerprint(words), ..span.clone() };
        outcome.erase.extend(translated(voice));
        recut = Some(Recut { text: outcome.keep(moment, words), span, held: found(words) });
    }
    Ok(outcome.and(Event::Corrected { id, correction: correction.clone(), recut }))
}

fn split(world: &World, id: VoiceId, new: VoiceId, at: usize, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    general::free(&world.voices, "voice", &new)?;
    let voice = speaking(world, &id)?;
    let span = voice.span.as_ref().filter(|_| voice.mark.is_none()).ok_or(Refusal::NotFromNotes)?;
    let words = world.words(voice.text).unwrap_or_default();
    let length = words.chars().count();
    let first = document::slice(words, 0, at).map(str::trim_end).filter(|first| !first.is_empty());
    let rest = document::slice(words, at, length).map(str::trim_start).filter(|rest| !rest.is_empty());
    let (Some(first), Some(rest)) = (first, rest) else {
        return Err(Refusal::CutOutside { at }.into());
    };
    let cut = Correction { passage: Some((span.start, span.start + first.chars().count())), ..Correction::none(voice) };
    let start = span.end - rest.chars().count();
    let draft = Draft {
        text: rest.to_owned(),
        place: voice.place,
        meeting: voice.meeting,
        kind: voice.kind,
        sure: false,
        reason: "split".to_owned(),
        origin: voice.origin,
        channel: voice.channel,
        setting: voice.setting.clone(),
        table: voice.table.clone(),
        row: voice.row,
        question: voice.question.clone(),
        language: voice.language.clone(),
        support: 1,
        same_as: None,
        slip: None,
        source: Some((span.document, start)),
        received: voice.received,
        to_check: true,
    };
    Ok(correct(world, id, &cut, moment)?.joined(capture(world, draft, new, moment)?))
}

/// That no personal data is left in words that a person has written to be shown.
fn nothing_personal(text: &str) -> Result<(), Refusal> {
    match personal::find(text).iter().filter(|finding| finding.confidence == personal::Confidence::High).count() {
        0 => Ok(()),
        left => Err(Refusal::StillPersonal { left }),
    }
}

fn mask(world: &World, id: VoiceId, text: &str, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let voice = speaking(world, &id)?;
    let text = general::text("text", text)?;
    nothing_personal(&text)?;
    let mut outcome = Outcome::nothing();
    outcome.erase.extend(translated(voice));
    let text = outcome.keep(moment, text);
    Ok(outcome.and(Event::Masked { id, text }))
}

fn bring_back(voice: &Voice, why: &str) -> Result<Outcome, crate::Refusal> {
    match voice.state {
        State::SetAside | State::Withdrawn => {
            Ok(Outcome::of(Event::BroughtBack { id: voice.id, why: general::text("why", why)? }))
        }
        State::Weeded => Err(Refusal::Weeded.into()),
        _ => Err(Refusal::NotAside.into()),
    }
}

/// Erases the words of a voice everywhere: its own, those before masking, its translations, and the passage in the
/// notes, which are kept from then on with that passage blanked.
fn weed(world: &World, id: VoiceId, decision: &str, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let voice = general::known(&world.voices, "voice", &id)?;
    if voice.state == State::Weeded {
        return Err(Refusal::Weeded.into());
    }
    let mut outcome = Outcome::of(Event::Weeded { id, decision: general::text("decision", decision)? });
    outcome.erase.push(voice.text);
    outcome.erase.extend(&voice.former);
    outcome.erase.extend(translated(voice));
    if let Some(span) = &voice.span
        && let Some(document) = world.documents.get(&span.document)
        && let Some(text) = world.words(document.text)
    {
        let passages = passages(world, voice, span);
        let blank = |text: String, (start, end): &(usize, usize)| document::blanked(&text, *start, *end);
        let text = passages.iter().fold(text.to_owned(), blank);
        outcome.erase.push(document.text);
        let text = outcome.keep(moment, text);
        for (start, end) in passages {
            outcome = outcome.and(document::Event::Blanked { id: document.id, text, start, end });
        }
    }
    Ok(outcome)
}

/// Where the notes hold words of a voice: where it stands, and where it stood before it was cut anew, without what
/// belongs to another voice by now.
fn passages(world: &World, voice: &Voice, span: &Span) -> Vec<(usize, usize)> {
    let others: Vec<(usize, usize)> = document::voices(world, span.document)
        .into_iter()
        .filter(|other| other.id != voice.id && other.state != State::Weeded)
        .filter_map(|other| other.span.as_ref().map(|span| (span.start, span.end)))
        .collect();
    let within = |at: usize, passages: &[(usize, usize)]| passages.iter().any(|(start, end)| (*start..*end).contains(&at));
    let stood: Vec<usize> = voice
        .stood
        .iter()
        .flat_map(|(start, end)| *start..*end)
        .filter(|at| !(span.start..span.end).contains(at) && !within(*at, &others))
        .collect();
    let mut passages = vec![(span.start, span.end)];
    for at in stood {
        match passages.last_mut() {
            Some((_, end)) if *end == at => *end += 1,
            _ => passages.push((at, at + 1)),
        }
    }
    passages
}
