//! The evening while it goes on: the code by which phones join, and what is on the screen that all look at.
//!
//! Three faces show one state: the host's, the projector's and the phone's. All of it is in the ledger, so that a
//! laptop whose plug was pulled comes back with the same code and the same picture on the wall. Who is connected is
//! nobody's to keep and is not here.
//!
//! Nothing that was said comes to the wall by itself: the host lets it, note by note or all that the host has seen.
//! A note in which personal data was found cannot be let through, and one that is held later comes down by itself.

mod code;

use crate::{
    MeetingId, Moment, Outcome, QuestionId, RoundId, Stamp, VoiceId, World, general, meeting, question, round, voice::Voice,
};
pub use code::{JoinCode, NotAJoinCode};
use serde::{Deserialize, Serialize};

/// What all look at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// How to join.
    #[default]
    Welcome,
    /// The notes that the host let through.
    Notes,
    /// The words of those notes, the common ones large.
    Words,
    /// A quick question.
    Question(QuestionId),
    /// Dots are being given.
    Dots(RoundId),
    /// What the dots made of it.
    Ranking(RoundId),
    /// Thanks, and when there will be an answer.
    Thanks,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the evening")]
pub enum Command {
    /// Begins the evening, or takes it up again with the code it had.
    Begin { meeting: MeetingId },
    /// Puts something on the screen.
    Show { meeting: MeetingId, screen: Screen },
    /// Lets notes through to the wall.
    Release { meeting: MeetingId, voices: Vec<VoiceId> },
    /// Takes a note down from the wall; it stays a voice as before.
    TakeDown { meeting: MeetingId, voice: VoiceId },
    /// Lets phones say something, or stops it.
    LetSpeak { meeting: MeetingId, open: bool },
    /// Ends the evening: nobody joins or answers any more.
    End { meeting: MeetingId },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the evening")]
pub enum Event {
    /// It began, or was taken up again.
    Began { meeting: MeetingId, code: JoinCode },
    /// Something was put on the screen.
    Shown { meeting: MeetingId, screen: Screen },
    /// Notes were let through.
    Released { meeting: MeetingId, voices: Vec<VoiceId> },
    /// A note was taken down.
    TakenDown { meeting: MeetingId, voice: VoiceId },
    /// Phones may say something, or no longer.
    Speaking { meeting: MeetingId, open: bool },
    /// It ended.
    Ended { meeting: MeetingId },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The meeting is closed for good.
    #[error("this meeting is closed: its evening is over")]
    MeetingClosed,
    /// It has not begun, or is over.
    #[error("the live evening is not going on: begin it first")]
    NotRunning,
    /// Personal data was found in the note.
    #[error("this note holds personal data and cannot be put on the wall: mask or clear it first")]
    Held,
    /// The note was said elsewhere, or does not count.
    #[error("this note is not one of the evening's: it may have been taken back")]
    NotOfTheEvening,
    /// The question or the round belongs to another meeting.
    #[error("that belongs to another meeting: choose one of this evening's")]
    OfAnotherMeeting,
    /// The question is still being written.
    #[error("the question has not been opened yet: open it first")]
    QuestionNotOpened,
    /// The dots are still being given.
    #[error("dots are still being given: close the count first, so that nobody is led by the others")]
    StillChoosing,
    /// Phones may say nothing now.
    #[error("the host has closed for words from phones: raise your hand instead")]
    NotSpeaking,
}

/// A meeting's evening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Live {
    /// The meeting.
    pub meeting: MeetingId,
    /// How phones join.
    pub code: JoinCode,
    /// What is on the screen.
    pub screen: Screen,
    /// Whether phones may say something.
    pub speaking: bool,
    /// The notes that were let through, in that order.
    pub released: Vec<VoiceId>,
    /// When it began.
    pub began: Stamp,
    /// When it ended.
    pub ended: Option<Stamp>,
}

impl Live {
    /// Whether it goes on.
    pub fn is_running(&self) -> bool {
        self.ended.is_none()
    }
}

/// The evening of that code; the one that goes on, should two laptops ever have drawn the same.
pub fn by_code<'a>(world: &'a World, code: &JoinCode) -> Option<&'a Live> {
    let mut found: Vec<&Live> = world.lives.all().filter(|live| live.code == *code).collect();
    found.sort_by_key(|live| (!live.is_running(), std::cmp::Reverse(live.began.sequence)));
    found.first().copied()
}

/// Whether a note may be seen by the hall, as far as the note itself goes.
fn is_clean(voice: &Voice) -> bool {
    voice.speaks() && voice.held.is_empty()
}

/// What is on the wall, in the order it was let through. A note that was held, set aside or taken back meanwhile is
/// not there any more.
pub fn wall<'a>(world: &'a World, live: &'a Live) -> impl DoubleEndedIterator<Item = &'a Voice> {
    live.released.iter().filter_map(|id| world.voices.get(id)).filter(|voice| is_clean(voice))
}

/// The notes of the evening that wait for the host, oldest first.
pub fn waiting<'a>(world: &'a World, live: &'a Live) -> impl DoubleEndedIterator<Item = &'a Voice> {
    of_evening(world, live).filter(|voice| is_clean(voice) && !live.released.contains(&voice.id))
}

/// The notes of the evening in which personal data was found. They wait for somebody to look at them, not for the wall.
pub fn held<'a>(world: &'a World, live: &'a Live) -> impl Iterator<Item = &'a Voice> {
    of_evening(world, live).filter(|voice| voice.speaks() && !voice.held.is_empty())
}

/// What was said at the meeting and not read from notes afterwards.
fn of_evening<'a>(world: &'a World, live: &'a Live) -> impl DoubleEndedIterator<Item = &'a Voice> {
    world.voices.all().filter(|voice| voice.meeting == Some(live.meeting) && voice.span.is_none())
}

pub(crate) fn running<'a>(world: &'a World, meeting: &MeetingId) -> Result<&'a Live, Refusal> {
    world.lives.get(meeting).filter(|live| live.is_running()).ok_or(Refusal::NotRunning)
}

/// Whether phones may say something at this meeting now.
///
/// # Errors
/// [`Refusal::NotRunning`] or [`Refusal::NotSpeaking`].
pub fn may_speak(world: &World, meeting: MeetingId) -> Result<(), Refusal> {
    if running(world, &meeting)?.speaking { Ok(()) } else { Err(Refusal::NotSpeaking) }
}

fn may_show(world: &World, meeting: MeetingId, screen: Screen) -> Result<(), crate::Refusal> {
    let ours = |of: Option<MeetingId>| if of == Some(meeting) { Ok(()) } else { Err(Refusal::OfAnotherMeeting) };
    match screen {
        Screen::Question(id) => {
            let question = general::known(&world.questions, "question", &id)?;
            ours(Some(question.meeting))?;
            if question.state == question::State::Drafted {
                return Err(Refusal::QuestionNotOpened.into());
            }
        }
        Screen::Dots(id) => {
            let round = round::open(world, &id)?;
            ours(round.meeting)?;
        }
        Screen::Ranking(id) => {
            let round = general::known(&world.rounds, "round", &id)?;
            ours(round.meeting)?;
            if !round.is_told() {
                return Err(Refusal::StillChoosing.into());
            }
        }
        Screen::Welcome | Screen::Notes | Screen::Words | Screen::Thanks => {}
    }
    Ok(())
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { meeting } => {
            if general::known(&world.meetings, "meeting", meeting)?.state == meeting::State::Closed {
                return Err(Refusal::MeetingClosed.into());
            }
            let code = match world.lives.get(meeting) {
                Some(live) if live.is_running() => return Ok(Outcome::nothing()),
                // What stands on posters and in people's hands goes on leading here.
                Some(live) => live.code.clone(),
                None => fresh_code(world, moment),
            };
            Ok(Outcome::of(Event::Began { meeting: *meeting, code }))
        }
        Command::Show { meeting, screen } => {
            running(world, meeting)?;
            may_show(world, *meeting, *screen)?;
            Ok(Outcome::of(Event::Shown { meeting: *meeting, screen: *screen }))
        }
        Command::Release { meeting, voices } => {
            let live = running(world, meeting)?;
            let mut fresh = Vec::new();
            for id in voices {
                let voice = general::known(&world.voices, "voice", id)?;
                if !voice.held.is_empty() {
                    return Err(Refusal::Held.into());
                }
                if voice.meeting != Some(*meeting) || !voice.speaks() {
                    return Err(Refusal::NotOfTheEvening.into());
                }
                if !live.released.contains(id) && !fresh.contains(id) {
                    fresh.push(*id);
                }
            }
            let released = Event::Released { meeting: *meeting, voices: fresh.clone() };
            Ok(if fresh.is_empty() { Outcome::nothing() } else { Outcome::of(released) })
        }
        Command::TakeDown { meeting, voice } => {
            let is_up = running(world, meeting)?.released.contains(voice);
            let down = Event::TakenDown { meeting: *meeting, voice: *voice };
            Ok(if is_up { Outcome::of(down) } else { Outcome::nothing() })
        }
        Command::LetSpeak { meeting, open } => {
            let same = running(world, meeting)?.speaking == *open;
            let speaking = Event::Speaking { meeting: *meeting, open: *open };
            Ok(if same { Outcome::nothing() } else { Outcome::of(speaking) })
        }
        Command::End { meeting } => {
            running(world, meeting)?;
            // Whoever is left with an open question would wait for a result that nobody can show any more.
            let open = world.questions.all().filter(|question| question.meeting == *meeting && question.is_open());
            let closed = open.map(|question| question::Event::Closed { id: question.id });
            Ok(closed.fold(Outcome::nothing(), Outcome::and).and(Event::Ended { meeting: *meeting }))
        }
    }
}

fn fresh_code(world: &World, moment: &mut Moment) -> JoinCode {
    loop {
        let code = moment.join_code();
        if by_code(world, &code).is_none() {
            return code;
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Began { meeting, code } => {
            let kept = world.lives.get(meeting).cloned();
            let begun = Live {
                meeting: *meeting,
                code: code.clone(),
                screen: Screen::Welcome,
                speaking: false,
                released: Vec::new(),
                began: stamp.clone(),
                ended: None,
            };
            let again = kept.map(|kept| Live { code: code.clone(), screen: Screen::Welcome, ended: None, ..kept });
            world.lives.put(*meeting, again.unwrap_or(begun));
        }
        Event::Shown { meeting, screen } => world.lives.change(meeting, |live| live.screen = *screen),
        Event::Released { meeting, voices } => world.lives.change(meeting, |live| {
            for id in voices {
                if !live.released.contains(id) {
                    live.released.push(*id);
                }
            }
        }),
        Event::TakenDown { meeting, voice } => world.lives.change(meeting, |live| live.released.retain(|id| id != voice)),
        Event::Speaking { meeting, open } => world.lives.change(meeting, |live| live.speaking = *open),
        Event::Ended { meeting } => world.lives.change(meeting, |live| {
            live.screen = Screen::Thanks;
            live.speaking = false;
            live.ended = Some(stamp.clone());
        }),
    }
}
