//! A public text in other words: in another language, or easy to read.
//!
//! What the house writes for everybody (a need, the plan of a meeting, the reasons of a decision, an answer) is written
//! once, in one language. Whoever reads another language, or reads with effort, gets the same in other words where
//! somebody has written them. The original always stands. A wording is bound to the very words that it puts otherwise,
//! so that nobody reads a translation of what no longer holds.

use crate::{AnswerId, DecisionId, MeetingId, Moment, NeedId, Outcome, Stamp, World, document, general};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whose text it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the concept of its name")]
pub enum Of {
    Need(NeedId),
    Meeting(MeetingId),
    Decision(DecisionId),
    Answer(AnswerId),
}

/// Which of its texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields of the four concepts")]
pub enum Part {
    Title,
    Statement,
    Influence,
    Question,
    Reasons,
    Said,
    Done,
    Planned,
    NotDone,
    Others,
    Next,
}

/// How it is put: in which language (BCP 47), and whether in easy words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Manner {
    /// The language.
    pub language: String,
    /// Whether it is easy to read.
    #[serde(default)]
    pub easy: bool,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the wording")]
pub enum Command {
    /// Puts a text in other words, in place of those that were there in the same manner.
    Put { of: Of, part: Part, manner: Manner, text: String, by_machine: bool },
    /// Takes such words away.
    Remove { of: Of, part: Part, manner: Manner },
    /// Says in which language the original is written.
    Tell { of: Of, language: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the wording")]
pub enum Event {
    /// It was put in other words; `original` is the fingerprint of the words that it puts otherwise.
    Put { of: Of, part: Part, manner: Manner, text: String, by_machine: bool, original: String },
    /// They were taken away.
    Removed { of: Of, part: Part, manner: Manner },
    /// The language of the original was told.
    Told { of: Of, language: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There is no such text.
    #[error("there is no text here to put in other words: write it first")]
    NothingThere,
    /// It is no language.
    #[error("'{language}' is no language: choose one")]
    NoLanguage {
        /// What was given.
        language: String,
    },
    /// There are no such words.
    #[error("those words are not there: load the page again")]
    NotThere,
}

/// A text in other words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    /// How it is put.
    pub manner: Manner,
    /// The words.
    pub text: String,
    /// Whether a machine made them.
    pub by_machine: bool,
    /// The fingerprint of the words that it puts otherwise.
    pub original: String,
    /// When and by whom it was put so.
    pub put: Stamp,
}

impl Of {
    /// The texts that it has, in the order in which they are read.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Need(_) => &[Part::Title, Part::Statement],
            Self::Meeting(_) => &[Part::Title, Part::Influence],
            Self::Decision(_) => &[Part::Title, Part::Question, Part::Reasons],
            Self::Answer(_) => &[Part::Said, Part::Done, Part::Planned, Part::NotDone, Part::Others, Part::Next],
        }
    }
}

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Need(id) => write!(f, "need {id}"),
            Self::Meeting(id) => write!(f, "meeting {id}"),
            Self::Decision(id) => write!(f, "decision {id}"),
            Self::Answer(id) => write!(f, "answer {id}"),
        }
    }
}

/// The original; none where there is no such text, or it says nothing.
pub fn original(world: &World, of: Of, part: Part) -> Option<&str> {
    let text = match (of, part) {
        (Of::Need(id), Part::Title) => &world.needs.get(&id)?.title,
        (Of::Need(id), Part::Statement) => world.needs.get(&id)?.statement.as_ref()?,
        (Of::Meeting(id), Part::Title) => &world.meetings.get(&id)?.title,
        (Of::Meeting(id), Part::Influence) => &world.meetings.get(&id)?.influence,
        (Of::Decision(id), Part::Title) => &world.decisions.get(&id)?.title,
        (Of::Decision(id), Part::Question) => &world.decisions.get(&id)?.question,
        (Of::Decision(id), Part::Reasons) => &world.decisions.get(&id)?.taken.as_ref()?.reasons,
        (Of::Answer(id), part) => {
            let parts = &world.answers.get(&id)?.parts;
            match part {
                Part::Said => &parts.said,
                Part::Done => &parts.done,
                Part::Planned => &parts.planned,
                Part::NotDone => &parts.not_done,
                Part::Others => &parts.others,
                Part::Next => &parts.next,
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(text.as_str()).filter(|text| !text.is_empty())
}

/// The language that the original is written in, where somebody has told it.
pub fn language(world: &World, of: Of) -> Option<&str> {
    world.languages.get(&of.to_string()).map(String::as_str)
}

/// All wordings of a text that put the words that hold now, in the order of their languages.
pub fn all(world: &World, of: Of, part: Part) -> Vec<&Wording> {
    // Most texts have none: only then is it worth taking a fingerprint.
    let Some(all) = world.wordings.get(&name(of, part)) else { return Vec::new() };
    let now = original(world, of, part).map(document::fingerprint);
    all.iter().filter(|one| now.as_ref() == Some(&one.original)).collect()
}

/// The wording of a text in one manner.
pub fn find<'a>(world: &'a World, of: Of, part: Part, manner: &Manner) -> Option<&'a Wording> {
    all(world, of, part).into_iter().find(|wording| wording.manner == *manner)
}

fn name(of: Of, part: Part) -> String {
    format!("{of} {part:?}")
}

fn a_language(tag: &str) -> Result<String, Refusal> {
    let tag = tag.trim();
    let fits = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = tag.split('-').next().unwrap_or_default();
    let is_tag = (2..=3).contains(&first.len()) && tag.len() <= 35 && tag.split('-').all(fits);
    if is_tag { Ok(tag.to_owned()) } else { Err(Refusal::NoLanguage { language: tag.to_owned() }) }
}

pub(crate) fn decide(world: &World, command: &Command, _: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Put { of, part, manner, text, by_machine } => {
            let original = original(world, *of, *part).ok_or(Refusal::NothingThere)?;
            let text = if *part == Part::Title { general::title("text", text)? } else { general::text("text", text)? };
            let manner = Manner { language: a_language(&manner.language)?, easy: manner.easy };
            let original = document::fingerprint(original);
            Ok(Outcome::of(Event::Put { of: *of, part: *part, manner, text, by_machine: *by_machine, original }))
        }
        Command::Remove { of, part, manner } => {
            find(world, *of, *part, manner).ok_or(Refusal::NotThere)?;
            Ok(Outcome::of(Event::Removed { of: *of, part: *part, manner: manner.clone() }))
        }
        Command::Tell { of, language } => {
            if !of.parts().iter().any(|part| original(world, *of, *part).is_some()) {
                return Err(Refusal::NothingThere.into());
            }
            Ok(Outcome::of(Event::Told { of: *of, language: a_language(language)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Put { of, part, manner, text, by_machine, original } => {
            let wording = Wording {
                manner: manner.clone(),
                text: text.clone(),
                by_machine: *by_machine,
                original: original.clone(),
                put: stamp.clone(),
            };
            world.wordings.change_or_new(&name(*of, *part), |all| {
                all.retain(|one| one.manner != *manner);
                all.push(wording);
                all.sort_by(|one, other| one.manner.cmp(&other.manner));
            });
        }
        Event::Removed { of, part, manner } => {
            world.wordings.change(&name(*of, *part), |all| all.retain(|one| one.manner != *manner));
        }
        Event::Told { of, language } => world.languages.put(of.to_string(), language.clone()),
    }
}
