//! A pulse: the same short set of questions to the same group over years, for example how far one may say what does not
//! work, and open questions about what was learnt. It is there to learn from, and never to find out who said what.
//!
//! A round is opened with the number of those invited, answered through a link without an account or counted from paper,
//! and closed. Nothing of an answer says whose it is: the world keeps only how many chose each step, and open words that
//! nobody has tied to a number. How that is shown, and when it is not, is told in [`seen`].

use crate::{
    Moment, Outcome, PulseId, PulseRoundId, SeriesId, Stamp, WordsId, World, figure::SMALLEST_SHOWN, general, live::JoinCode,
};
use jiff::civil::Date;
use samskapa_words::personal;
use serde::{Deserialize, Serialize};

mod count;
mod seen;

pub use count::{Count, STEPS, Scores};
pub use seen::{Figures, Seen, Spread, seen, to_read};

/// The most items, and the most open questions: a pulse is short.
pub const MOST_ITEMS: usize = 10;
/// The most open words of one answer, in characters.
pub const WORDS_LIMIT: usize = 1_000;

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the pulse")]
pub enum Command {
    /// Begins a pulse: for whom, its items and its open questions, which stay the same.
    Begin { id: PulseId, title: String, group: String, series: Option<SeriesId>, items: Vec<String>, questions: Vec<String> },
    /// Opens a round.
    Open { id: PulseId, round: PulseRoundId, invited: u32, until: Date },
    /// Somebody answers: a step from one to five for each item, or none, and words to each open question.
    Answer { id: PulseId, round: PulseRoundId, scores: Vec<Option<u8>>, words: Vec<String> },
    /// Types in answers counted from paper: how many, how many chose each step of each item, and words to each question.
    Count { id: PulseId, round: PulseRoundId, answers: u32, scores: Vec<Scores>, words: Vec<Vec<String>> },
    /// Closes a round. Of one that too few answered the words are erased, since nobody may ever see them.
    Close { id: PulseId, round: PulseRoundId },
    /// Somebody has read open words for personal data; with other words in their place where something was found.
    Read { id: PulseId, round: PulseRoundId, words: WordsId, instead: Option<String> },
    /// Takes open words away for good.
    Drop { id: PulseId, round: PulseRoundId, words: WordsId },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the pulse")]
pub enum Event {
    /// It was begun.
    Begun { id: PulseId, title: String, group: String, series: Option<SeriesId>, items: Vec<String>, questions: Vec<String> },
    /// A round was opened; the key is in the link.
    Opened { id: PulseId, round: PulseRoundId, key: JoinCode, invited: u32, until: Date },
    /// Somebody answered; words with the place of their question.
    Answered { id: PulseId, round: PulseRoundId, scores: Vec<Option<u8>>, words: Vec<(usize, WordsId)> },
    /// Answers were counted from paper.
    Counted { id: PulseId, round: PulseRoundId, answers: u32, scores: Vec<Scores>, words: Vec<(usize, WordsId)> },
    /// A round was closed.
    Closed { id: PulseId, round: PulseRoundId },
    /// Open words were read.
    Read { id: PulseId, round: PulseRoundId, words: WordsId, instead: Option<WordsId> },
    /// Open words were taken away.
    Dropped { id: PulseId, round: PulseRoundId, words: WordsId },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It asks nothing.
    #[error("write at least one item or one open question")]
    AsksNothing,
    /// It asks too much.
    #[error("{items} are more than people answer in a minute: {most} at the most")]
    TooMuch {
        /// How many.
        items: usize,
        /// The most.
        most: usize,
    },
    /// So few are invited that nothing could ever be shown.
    #[error("fewer than {least} could be picked out by their answers: invite a larger group, or talk with them instead")]
    TooFew {
        /// The fewest.
        least: usize,
    },
    /// A round is open already.
    #[error("a round is open already: close it before the next")]
    OpenAlready,
    /// There is no such round.
    #[error("there is no such round: reload the page")]
    NoSuchRound,
    /// The round is closed.
    #[error("this round is closed: thank you all the same, there will be another one")]
    NotOpen,
    /// The day has passed.
    #[error("{until} has passed: choose a later day")]
    UntilInThePast {
        /// The day.
        until: Date,
    },
    /// Nothing was answered.
    #[error("nothing is filled in yet: answer at least one question")]
    NothingAnswered,
    /// It is no step of the scale.
    #[error("the steps go from one to five: choose one of them")]
    NoSuchStep,
    /// There are more answers than people.
    #[error("{invited} were invited, and there would be more answers than that: check the numbers")]
    MoreThanInvited {
        /// How many were invited.
        invited: u32,
    },
    /// More people chose a step than answered.
    #[error("more people chose a step than answered: check the numbers of each item")]
    MoreThanAnswered,
    /// Words that may not be read.
    #[error("those words are not there to be read: reload the page")]
    NothingToRead,
    /// Personal data stands in the words.
    #[error("there is a number or an address in it: take it out first")]
    StillPersonal,
}

/// Open words of somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// To which question, counted from nought.
    pub question: usize,
    /// The words.
    pub words: WordsId,
    /// When somebody had read them.
    pub read: Option<Stamp>,
    /// Whether they came after the round was closed, with too few others to be seen as yet.
    pub late: bool,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Its name in the ledger.
    pub id: PulseRoundId,
    /// What stands in the link.
    pub key: JoinCode,
    /// How many were invited.
    pub invited: u32,
    /// Until when it is to be answered.
    pub until: Date,
    /// How many answered.
    pub answers: Count<1>,
    /// How many chose each step of each item.
    pub items: Vec<Count<STEPS>>,
    /// Open words.
    pub words: Vec<Words>,
    /// When it was opened.
    pub opened: Stamp,
    /// When it was closed.
    pub closed: Option<Stamp>,
}

impl Round {
    /// Whether it can be answered on a day.
    pub fn is_open(&self, day: Date) -> bool {
        self.closed.is_none() && day <= self.until
    }

    fn take(&mut self, answers: u32, scores: &[Scores], words: &[(usize, WordsId)]) {
        let late = self.closed.is_some();
        self.answers.add([answers], late);
        for (item, scores) in self.items.iter_mut().zip(scores) {
            item.add(*scores, late);
        }
        let late_still = self.answers.waits();
        let came = words.iter().filter(|(_, words)| !self.words.iter().any(|other| other.words == *words));
        let came: Vec<Words> =
            came.map(|(question, words)| Words { question: *question, words: *words, read: None, late }).collect();
        self.words.extend(came);
        if !late_still {
            for words in &mut self.words {
                words.late = false;
            }
        }
    }
}

/// A pulse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pulse {
    /// Its name in the ledger.
    pub id: PulseId,
    /// Its title.
    pub title: String,
    /// Who is asked.
    pub group: String,
    /// The series whose people are asked, if there is one.
    pub series: Option<SeriesId>,
    /// What is answered with a step from one to five.
    pub items: Vec<String>,
    /// What is answered in words.
    pub questions: Vec<String>,
    /// Its rounds, in the order in which they were opened.
    pub rounds: Vec<Round>,
    /// When it was begun.
    pub begun: Stamp,
}

impl Pulse {
    /// The round of that name.
    pub fn round(&self, id: PulseRoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The round that is not closed.
    pub fn open_round(&self) -> Option<&Round> {
        self.rounds.iter().rev().find(|round| round.closed.is_none())
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, title, group, series, items, questions } => {
            general::free(&world.pulses, "pulse", id)?;
            if let Some(series) = series {
                general::known(&world.series, "series", series)?;
            }
            let (items, questions) = (asked("item", items)?, asked("open_question", questions)?);
            if items.is_empty() && questions.is_empty() {
                return Err(Refusal::AsksNothing.into());
            }
            let (title, group) = (general::title("title", title)?, general::title("group", group)?);
            Ok(Outcome::of(Event::Begun { id: *id, title, group, series: *series, items, questions }))
        }
        Command::Open { id, round, invited, until } => {
            let pulse = general::known(&world.pulses, "pulse", id)?;
            if pulse.round(*round).is_some() || pulse.open_round().is_some() {
                return Err(Refusal::OpenAlready.into());
            }
            if usize::try_from(*invited).is_ok_and(|invited| invited < SMALLEST_SHOWN) {
                return Err(Refusal::TooFew { least: SMALLEST_SHOWN }.into());
            }
            if *until < moment.today {
                return Err(Refusal::UntilInThePast { until: *until }.into());
            }
            let key = moment.join_code();
            Ok(Outcome::of(Event::Opened { id: *id, round: *round, key, invited: *invited, until: *until }))
        }
        Command::Answer { id, round: name, scores, words } => {
            let (pulse, round) = known(world, id, *name)?;
            if !round.is_open(moment.today) {
                return Err(Refusal::NotOpen.into());
            }
            let scores: Vec<Option<u8>> = (0..pulse.items.len()).map(|nth| scores.get(nth).copied().flatten()).collect();
            if scores.iter().flatten().any(|step| !(1..=STEPS).contains(&usize::from(*step))) {
                return Err(Refusal::NoSuchStep.into());
            }
            let mut outcome = Outcome::nothing();
            let mut kept = Vec::new();
            for (question, text) in words.iter().take(pulse.questions.len()).enumerate() {
                keep(&mut outcome, moment, &mut kept, (question, text))?;
            }
            if kept.is_empty() && scores.iter().all(Option::is_none) {
                return Err(Refusal::NothingAnswered.into());
            }
            room(round, 1)?;
            Ok(outcome.and(Event::Answered { id: *id, round: *name, scores, words: kept }))
        }
        Command::Count { id, round: name, answers, scores, words } => {
            let (pulse, round) = known(world, id, *name)?;
            if round.closed.is_some() {
                return Err(Refusal::NotOpen.into());
            }
            if *answers == 0 {
                return Err(Refusal::NothingAnswered.into());
            }
            let chose = |scores: &Scores| scores.iter().map(|people| u64::from(*people)).sum::<u64>();
            if scores.iter().any(|scores| chose(scores) > u64::from(*answers)) {
                return Err(Refusal::MoreThanAnswered.into());
            }
            let many = usize::try_from(*answers).unwrap_or(usize::MAX);
            if words.iter().any(|lines| lines.iter().filter(|line| !line.trim().is_empty()).count() > many) {
                return Err(Refusal::MoreThanAnswered.into());
            }
            room(round, *answers)?;
            let scores = (0..pulse.items.len()).map(|nth| scores.get(nth).copied().unwrap_or_default()).collect();
            let mut outcome = Outcome::nothing();
            let mut kept = Vec::new();
            for (question, lines) in words.iter().take(pulse.questions.len()).enumerate() {
                for line in lines {
                    keep(&mut outcome, moment, &mut kept, (question, line))?;
                }
            }
            Ok(outcome.and(Event::Counted { id: *id, round: *name, answers: *answers, scores, words: kept }))
        }
        Command::Close { id, round: name } => {
            let (_, round) = known(world, id, *name)?;
            if round.closed.is_some() {
                return Err(Refusal::NotOpen.into());
            }
            let mut outcome = Outcome::of(Event::Closed { id: *id, round: *name });
            if !seen::are_enough(round.answers.total()) {
                outcome.erase.extend(round.words.iter().map(|words| words.words));
            }
            Ok(outcome)
        }
        Command::Read { id, round: name, words, instead } => {
            let (_, round) = known(world, id, *name)?;
            let text = readable(world, round, *words)?;
            let mut outcome = Outcome::nothing();
            let instead = match instead.as_deref().map(str::trim).filter(|instead| !instead.is_empty() && *instead != text) {
                Some(instead) => {
                    outcome.erase.push(*words);
                    let instead = general::text("open_words", instead)?;
                    if personal::holds(&instead) {
                        return Err(Refusal::StillPersonal.into());
                    }
                    Some(outcome.keep(moment, instead))
                }
                None => None,
            };
            Ok(outcome.and(Event::Read { id: *id, round: *name, words: *words, instead }))
        }
        Command::Drop { id, round: name, words } => {
            let (_, round) = known(world, id, *name)?;
            readable(world, round, *words)?;
            let mut outcome = Outcome::of(Event::Dropped { id: *id, round: *name, words: *words });
            outcome.erase.push(*words);
            Ok(outcome)
        }
    }
}

fn asked(field: &'static str, lines: &[String]) -> Result<Vec<String>, crate::Refusal> {
    let lines: Vec<&String> = lines.iter().filter(|line| !line.trim().is_empty()).collect();
    if lines.len() > MOST_ITEMS {
        return Err(Refusal::TooMuch { items: lines.len(), most: MOST_ITEMS }.into());
    }
    Ok(lines.into_iter().map(|line| general::title(field, line)).collect::<Result<_, _>>()?)
}

fn known<'a>(world: &'a World, id: &PulseId, round: PulseRoundId) -> Result<(&'a Pulse, &'a Round), crate::Refusal> {
    let pulse = general::known(&world.pulses, "pulse", id)?;
    Ok((pulse, pulse.round(round).ok_or(Refusal::NoSuchRound)?))
}

fn room(round: &Round, more: u32) -> Result<(), Refusal> {
    let so_far = u32::try_from(round.answers.total()).unwrap_or(u32::MAX);
    let fits = so_far.checked_add(more).is_some_and(|answers| answers <= round.invited);
    if fits { Ok(()) } else { Err(Refusal::MoreThanInvited { invited: round.invited }) }
}

fn keep(
    outcome: &mut Outcome,
    moment: &mut Moment,
    kept: &mut Vec<(usize, WordsId)>,
    (question, text): (usize, &str),
) -> Result<(), general::Refusal> {
    let text = general::optional("open_words", text)?;
    let length = text.chars().count();
    if length > WORDS_LIMIT {
        return Err(general::Refusal::TooLong { field: "open_words", length, limit: WORDS_LIMIT });
    }
    if !text.is_empty() {
        kept.push((question, outcome.keep(moment, text)));
    }
    Ok(())
}

/// The words of that name, if they may be read by whoever leads.
fn readable<'a>(world: &'a World, round: &Round, words: WordsId) -> Result<&'a str, Refusal> {
    let may = seen::may_be_read(round) && round.words.iter().any(|other| other.words == words && !other.late);
    world.words(words).filter(|_| may).ok_or(Refusal::NothingToRead)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Begun { id, title, group, series, items, questions } => world.pulses.put_new(
            *id,
            Pulse {
                id: *id,
                title: title.clone(),
                group: group.clone(),
                series: *series,
                items: items.clone(),
                questions: questions.clone(),
                rounds: Vec::new(),
                begun: stamp.clone(),
            },
        ),
        Event::Opened { id, round, key, invited, until } => world.pulses.change(id, |pulse| {
            if pulse.round(*round).is_none() {
                pulse.rounds.push(Round {
                    id: *round,
                    key: key.clone(),
                    invited: *invited,
                    until: *until,
                    answers: Count::default(),
                    items: vec![Count::default(); pulse.items.len()],
                    words: Vec::new(),
                    opened: stamp.clone(),
                    closed: None,
                });
            }
        }),
        Event::Answered { id, round, scores, words } => with_round(world, *id, *round, |round| {
            let scores: Vec<Scores> = scores.iter().map(|step| count::one(*step)).collect();
            round.take(1, &scores, words);
        }),
        Event::Counted { id, round, answers, scores, words } => {
            with_round(world, *id, *round, |round| round.take(*answers, scores, words));
        }
        Event::Closed { id, round } => with_round(world, *id, *round, |round| {
            round.closed.get_or_insert(stamp.clone());
        }),
        Event::Read { id, round, words, instead } => with_round(world, *id, *round, |round| {
            if let Some(open) = round.words.iter_mut().find(|other| other.words == *words) {
                open.words = instead.unwrap_or(*words);
                open.read.get_or_insert(stamp.clone());
            }
        }),
        Event::Dropped { id, round, words } => {
            with_round(world, *id, *round, |round| round.words.retain(|other| other.words != *words));
        }
    }
}

fn with_round(world: &mut World, id: PulseId, round: PulseRoundId, change: impl FnOnce(&mut Round)) {
    world.pulses.change(&id, |pulse| {
        if let Some(round) = pulse.rounds.iter_mut().find(|other| other.id == round) {
            change(round);
        }
    });
}
