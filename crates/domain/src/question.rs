//! A quick question to everybody in the hall: a scale, a choice or one word.
//!
//! Its road: drafted → open → closed → shown. While people answer nobody sees how others answered, the host included;
//! a running tally leads those who have not answered yet. It may be opened again as long as nothing was shown.
//!
//! Each seat has one answer, which it may change while the question is open. The name of a seat is drawn for one
//! question alone, so that the ledger does not tell what the same person answered to two of them. One word is a
//! person's own: it is kept apart and can be erased, and a word that is no word but a name or a number is never shown.

use crate::{
    MeetingId, Moment, Outcome, QuestionId, SeatId, Shelf, Stamp, WordsId, World, figure::SMALLEST_SHOWN, general, live,
};
use samskapa_words::personal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The steps of a scale, from one to this.
pub const STEPS: u8 = 5;
/// So many choices can still be read from the back of a hall.
pub const MOST_CHOICES: usize = 8;
/// The longest of one word, in characters: "samhällsplaneringsförvaltningen" has 31.
pub const WORD_LIMIT: usize = 40;

/// What sort of answer is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// From 1 to 5.
    Scale {
        /// What 1 means.
        low: String,
        /// What 5 means.
        high: String,
    },
    /// One of several.
    Choice {
        /// The choices.
        choices: Vec<String>,
    },
    /// One word.
    Word,
}

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the road is told above")]
pub enum State {
    Drafted,
    Open,
    Closed,
    Shown,
}

/// An answer as it is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saying {
    /// A step of the scale.
    Step(u8),
    /// The choice of that place, counted from 0.
    Choice(usize),
    /// A word.
    Word(String),
}

/// An answer as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// A step of the scale.
    Step(u8),
    /// The choice of that place, counted from 0.
    Choice(usize),
    /// A word.
    Word {
        /// The word, kept apart.
        text: WordsId,
        /// Whether it is held back: personal data was found in it, or the host hid it.
        held: bool,
    },
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the question")]
pub enum Command {
    /// Writes a question; nobody sees it yet.
    Draft { id: QuestionId, meeting: MeetingId, text: String, kind: Kind },
    /// Opens it for answers.
    Open { id: QuestionId },
    /// Closes it: answers stay as they are.
    Close { id: QuestionId },
    /// Lets everybody in the hall see what was answered.
    Show { id: QuestionId },
    /// Answers from a seat; answered again, the last holds.
    Answer { id: QuestionId, seat: SeatId, saying: Saying },
    /// Hides a word from the picture and erases it, however many said it.
    Hide { id: QuestionId, word: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the question")]
pub enum Event {
    /// It was written.
    Drafted { id: QuestionId, meeting: MeetingId, text: String, kind: Kind },
    /// It was opened.
    Opened { id: QuestionId },
    /// It was closed.
    Closed { id: QuestionId },
    /// What was answered was shown.
    Shown { id: QuestionId },
    /// A seat answered.
    Answered { id: QuestionId, seat: SeatId, said: Said },
    /// A word was hidden: these seats said it.
    Hidden { id: QuestionId, seats: Vec<SeatId> },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There is nothing to choose between.
    #[error("a choice needs from two to {most} answers to choose between: add some or take some away")]
    Choices {
        /// The most it may have.
        most: usize,
    },
    /// It is not open.
    #[error("the question is not open for answers: wait for the host")]
    NotOpen,
    /// It is still open.
    #[error("people are still answering: close the question first, so that nobody is led by the others")]
    StillOpen,
    /// The answers were shown already.
    #[error("the answers have been shown: ask a new question instead")]
    AlreadyShown,
    /// The answer does not belong to the question.
    #[error("that is no answer to this question: choose one of those on the page")]
    NoSuchAnswer,
    /// More than one word.
    #[error("one word, please: '{word}' is more than one")]
    MoreThanOneWord {
        /// What was written.
        word: String,
    },
    /// Nobody said that word.
    #[error("nobody said that word: it may be hidden already")]
    NoSuchWord,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in the ledger.
    pub id: QuestionId,
    /// The meeting at which it is asked.
    pub meeting: MeetingId,
    /// The question.
    pub text: String,
    /// What sort of answer it wants.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// Answers by seat.
    pub answers: Shelf<SeatId, Said>,
    /// When it was written.
    pub drafted: Stamp,
}

impl Question {
    /// Whether it takes answers.
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }
}

/// The questions of a meeting, in the order they were written.
pub fn of_meeting(world: &World, meeting: MeetingId) -> impl DoubleEndedIterator<Item = &Question> {
    world.questions.all().filter(move |question| question.meeting == meeting)
}

/// How many gave each answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many answered.
    pub answers: usize,
    /// Each answer and how many gave it: all steps or choices in their order, or words with the commonest first.
    pub rows: Vec<(Answered, usize)>,
}

/// An answer that is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// A step of the scale.
    Step(u8),
    /// A choice, in its words.
    Choice(String),
    /// A word.
    Word(String),
}

/// What was answered, for those present once it is shown; nothing before. Those in the hall see each other raise a
/// hand, so small numbers are not hidden from them; [`in_public`] is for everybody else.
pub fn shown(world: &World, question: &Question) -> Option<Tally> {
    (question.state == State::Shown).then(|| tally(world, question))
}

/// What was answered, as far as the public may know: numbers of fewer than five are not told, nor what would let them
/// be worked out. Nothing at all where fewer than five answered or nothing was shown in the hall.
pub fn in_public(world: &World, question: &Question) -> Option<Tally> {
    let mut tally = shown(world, question).filter(|tally| tally.answers >= SMALLEST_SHOWN)?;
    let mut left_out = 0;
    // Words stand for themselves: those of a few are left out without a trace. Steps and choices are all known, so
    // that an empty row is told as long as no other has to be left out.
    if question.kind == Kind::Word || tally.rows.iter().any(|(_, people)| (1..SMALLEST_SHOWN).contains(people)) {
        tally.rows.retain(|(_, people)| {
            let told = *people >= SMALLEST_SHOWN;
            left_out += if told { 0 } else { *people };
            told
        });
    }
    // The sum is told, so what is left out must be many together, or it could be worked out.
    while (1..SMALLEST_SHOWN).contains(&left_out) {
        let Some(at) = (0..tally.rows.len()).rev().min_by_key(|at| tally.rows[*at].1) else { break };
        left_out += tally.rows.remove(at).1;
    }
    Some(tally)
}

/// The words for the host to look through once the question is closed, before anybody else sees them.
pub fn to_look_through(world: &World, question: &Question) -> Vec<(String, usize)> {
    if question.kind != Kind::Word || question.state < State::Closed {
        return Vec::new();
    }
    words(world, question).into_iter().collect()
}

fn tally(world: &World, question: &Question) -> Tally {
    let count = |test: &dyn Fn(&Said) -> bool| question.answers.all().filter(|said| test(said)).count();
    let rows = match &question.kind {
        Kind::Scale { .. } => {
            (1..=STEPS).map(|step| (Answered::Step(step), count(&|said| *said == Said::Step(step)))).collect()
        }
        Kind::Choice { choices } => choices
            .iter()
            .enumerate()
            .map(|(nth, choice)| (Answered::Choice(choice.clone()), count(&|said| *said == Said::Choice(nth))))
            .collect(),
        Kind::Word => words(world, question).into_iter().map(|(word, people)| (Answered::Word(word), people)).collect(),
    };
    Tally { answers: question.answers.len(), rows }
}

/// Words and how many said each, the commonest first. The same word in small and capital letters is one.
fn words(world: &World, question: &Question) -> Vec<(String, usize)> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for said in question.answers.all() {
        let Said::Word { text, held: false } = said else { continue };
        if let Some(word) = world.words(*text) {
            *counted.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut words: Vec<_> = counted.into_iter().collect();
    words.sort_by(|(one, few), (other, more)| more.cmp(few).then(one.cmp(other)));
    words
}

fn checked(kind: &Kind) -> Result<Kind, crate::Refusal> {
    Ok(match kind {
        Kind::Scale { low, high } => {
            Kind::Scale { low: general::title("scale_low", low)?, high: general::title("scale_high", high)? }
        }
        Kind::Choice { choices } => {
            let mut kept: Vec<String> = Vec::new();
            for choice in choices.iter().map(|choice| choice.trim()).filter(|choice| !choice.is_empty()) {
                let choice = general::title("choice", choice)?;
                if !kept.contains(&choice) {
                    kept.push(choice);
                }
            }
            if !(2..=MOST_CHOICES).contains(&kept.len()) {
                return Err(Refusal::Choices { most: MOST_CHOICES }.into());
            }
            Kind::Choice { choices: kept }
        }
        Kind::Word => Kind::Word,
    })
}

/// One word as it was written, without what stands around it.
fn one_word(typed: &str) -> Result<String, crate::Refusal> {
    let word = typed.trim().trim_matches(|c: char| c.is_ascii_punctuation() || "”“…".contains(c)).trim();
    if word.split_whitespace().count() > 1 {
        return Err(Refusal::MoreThanOneWord { word: word.chars().take(WORD_LIMIT).collect() }.into());
    }
    let length = word.chars().count();
    match length {
        0 => Err(general::Refusal::Empty { field: "word" }.into()),
        _ if length > WORD_LIMIT => Err(general::Refusal::TooLong { field: "word", length, limit: WORD_LIMIT }.into()),
        _ => Ok(word.to_owned()),
    }
}

fn answer(question: &Question, seat: SeatId, saying: &Saying, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let mut outcome = Outcome::nothing();
    let said = match (&question.kind, saying) {
        (Kind::Scale { .. }, Saying::Step(step)) if (1..=STEPS).contains(step) => Said::Step(*step),
        (Kind::Choice { choices }, Saying::Choice(nth)) if *nth < choices.len() => Said::Choice(*nth),
        (Kind::Word, Saying::Word(word)) => {
            let word = one_word(word)?;
            let held = personal::holds(&word);
            Said::Word { text: outcome.keep(moment, word), held }
        }
        _ => return Err(Refusal::NoSuchAnswer.into()),
    };
    // What somebody thought better of is not kept.
    if let Some(Said::Word { text, .. }) = question.answers.get(&seat) {
        outcome.erase.push(*text);
    }
    Ok(outcome.and(Event::Answered { id: question.id, seat, said }))
}

fn hide(world: &World, question: &Question, typed: &str) -> Result<Outcome, crate::Refusal> {
    let hidden = typed.trim().to_lowercase();
    let (mut seats, mut erase) = (Vec::new(), Vec::new());
    for (seat, said) in question.answers.entries() {
        if let Said::Word { text, held: false } = said
            && world.words(*text).is_some_and(|said| said.to_lowercase() == hidden)
        {
            seats.push(*seat);
            erase.push(*text);
        }
    }
    if seats.is_empty() {
        return Err(Refusal::NoSuchWord.into());
    }
    let outcome = Outcome::of(Event::Hidden { id: question.id, seats });
    Ok(Outcome { erase, ..outcome })
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let known = |id| general::known(&world.questions, "question", id);
    let running = |question: &Question| live::running(world, &question.meeting).map(drop);
    match command {
        Command::Draft { id, meeting, text, kind } => {
            general::free(&world.questions, "question", id)?;
            live::running(world, meeting)?;
            let (text, kind) = (general::title("question", text)?, checked(kind)?);
            Ok(Outcome::of(Event::Drafted { id: *id, meeting: *meeting, text, kind }))
        }
        Command::Open { id } => {
            let question = known(id)?;
            running(question)?;
            match question.state {
                State::Drafted | State::Closed => Ok(Outcome::of(Event::Opened { id: *id })),
                State::Open => Ok(Outcome::nothing()),
                State::Shown => Err(Refusal::AlreadyShown.into()),
            }
        }
        Command::Close { id } => match known(id)?.state {
            State::Open => Ok(Outcome::of(Event::Closed { id: *id })),
            State::Closed => Ok(Outcome::nothing()),
            State::Drafted => Err(Refusal::NotOpen.into()),
            State::Shown => Err(Refusal::AlreadyShown.into()),
        },
        Command::Show { id } => match known(id)?.state {
            State::Closed => Ok(Outcome::of(Event::Shown { id: *id })),
            State::Shown => Ok(Outcome::nothing()),
            State::Drafted => Err(Refusal::NotOpen.into()),
            State::Open => Err(Refusal::StillOpen.into()),
        },
        Command::Answer { id, seat, saying } => {
            let question = known(id)?;
            running(question)?;
            if !question.is_open() {
                return Err(Refusal::NotOpen.into());
            }
            answer(question, *seat, saying, moment)
        }
        Command::Hide { id, word } => {
            let question = known(id)?;
            if question.is_open() {
                return Err(Refusal::StillOpen.into());
            }
            hide(world, question, word)
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Drafted { id, meeting, text, kind } => world.questions.put(
            *id,
            Question {
                id: *id,
                meeting: *meeting,
                text: text.clone(),
                kind: kind.clone(),
                state: State::Drafted,
                answers: Shelf::default(),
                drafted: stamp.clone(),
            },
        ),
        Event::Opened { id } => world.questions.change(id, |question| question.state = State::Open),
        Event::Closed { id } => world.questions.change(id, |question| question.state = State::Closed),
        Event::Shown { id } => world.questions.change(id, |question| question.state = State::Shown),
        Event::Answered { id, seat, said } => {
            world.questions.change(id, |question| question.answers.put(*seat, said.clone()));
        }
        Event::Hidden { id, seats } => world.questions.change(id, |question| {
            for seat in seats {
                question.answers.change(seat, |said| {
                    if let Said::Word { held, .. } = said {
                        *held = true;
                    }
                });
            }
        }),
    }
}
