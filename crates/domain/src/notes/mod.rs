//! Reads the notes of a meeting and proposes what was said in them.
//!
//! Give it a [`Sheet`] (a text, perhaps with the rows of a table) and it answers with a [`Reading`]: how many came,
//! each voice as the exact slice of the source it stands in, what was prioritised and promised, and every place where
//! the notes do not say enough. It proposes and asks; a person decides. Where a number cannot be tied to a line it
//! gives no number at all.
//!
//! Reading is pure: the same sheet gives the same reading, in time that grows with the length of the text, and no
//! text can make it fail. All places are counted in Unicode characters (scalar values) of [`Sheet::text`], with the
//! end not included, so that anybody can cut the same words out again.

mod asked;
mod columns;
mod days;
mod ditto;
mod doubt;
mod evening;
mod fold;
mod gather;
mod headings;
mod heads;
mod kind;
mod lines;
mod marks;
mod meeting;
mod orphans;
mod plan;
mod promises;
mod prose;
mod published;
mod quotes;
mod read;
mod sheet;
mod slips;
mod split;
mod table;
mod tongue;
mod votes;

use samskapa_words::personal;
use serde::{Deserialize, Serialize};

pub use doubt::{Asks, Doubt};
pub use kind::VoiceKind;
pub use read::read;
pub use sheet::{Cell, Row, Sheet};

/// What sort of thing words are by themselves, and whether that can be relied on.
pub fn kind_of(text: &str) -> (VoiceKind, bool) {
    let told = kind::kind(text, None, None);
    (told.kind, told.sure)
}

/// The language that words are written in, where they leave no doubt.
pub fn language_of(text: &str) -> Option<&'static str> {
    tongue::of_voice(text, None)
}

/// What one sheet of notes holds, as far as it can be read without a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct Reading {
    /// The language most of the sheet is written in: `sv`, `da`, `nb`, `fi`, `en`, or none that is known.
    pub language: Option<String>,
    /// What the notes say about the meeting itself.
    pub meeting: Occasion,
    /// How many people of which group the notes count.
    pub heads: Vec<HeadCount>,
    /// The questions the meeting asked. They are not voices.
    pub asked: Vec<Span>,
    /// What people said, in the order of the source.
    pub voices: Vec<Proposal>,
    /// The result of a vote with dots, stickers or raised hands.
    pub priorities: Vec<Priority>,
    /// What was promised, or agreed that somebody does.
    pub promises: Vec<Promise>,
    /// How many put their names down to go on working.
    pub signups: Option<Signups>,
    /// Answers on a scale, which are figures and not voices.
    pub scales: Vec<Scale>,
    /// What a person must say before the notes can be used in full.
    pub questions: Vec<Doubt>,
}

/// A piece of the source: `text` is exactly what stands from `start` to `end`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The words as written.
    pub text: String,
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
}

/// The meeting's title, place and day, where the notes give them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// The first line of the notes, where it names a meeting.
    pub title: Option<Span>,
    /// The hall, school or library.
    pub place: Option<Span>,
    /// The day as written.
    pub date: Option<Span>,
    /// The day as `YYYY-MM-DD`, only where the notes give the year.
    pub day: Option<String>,
}

/// A count of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadCount {
    /// Who was counted.
    pub group: HeadGroup,
    /// How many.
    pub count: u32,
    /// The notes say "about".
    pub approximate: bool,
    /// No figure stands there: the names of a list of those present were counted.
    pub from_names: bool,
    /// The first character of the figure or the list.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
}

/// The groups that notes count people in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeadGroup {
    /// Those who live there.
    Residents,
    /// Elected representatives.
    Elected,
    /// Employees of municipality, region or hospital.
    Staff,
    /// Those present, not told apart.
    Participants,
    /// Those who answered a survey.
    Respondents,
}

/// One voice as it is proposed, to be confirmed or corrected by a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The words, exactly as they stand in the source from `start` to `end`.
    pub text: String,
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// The table or group, as written: "BORD 1", "Gruppe A", "Gr 2", "R1", or the frame of a whiteboard.
    pub table: Option<String>,
    /// The line of the text, or the row of the table as a spreadsheet numbers it; the first is 1.
    pub row: u32,
    /// The question it answers, where the notes tell.
    pub question: Option<String>,
    /// Who sat there, without names: "ungdomar + föräldrar", "dialogmøde med borger".
    pub setting: Option<String>,
    /// The named official of a published statement, with title as written. Never a resident.
    pub speaker: Option<String>,
    /// What sort of thing was said.
    pub kind: VoiceKind,
    /// Whether the kind and the borders can be relied on; those that cannot are shown first.
    pub sure: bool,
    /// What decided.
    pub why: Why,
    /// How many stand behind it: the number of marks where marks stand beside it ("x4 streck" is 4), one more than
    /// the number where it says "+3", else 1.
    pub support: u32,
    /// The whole or a part stands within quotation marks.
    pub quotation: bool,
    /// The language where it is known; most often that of the sheet.
    pub language: Option<String>,
    /// The place in [`Reading::voices`] of an earlier voice with the same words, or that this one refers to.
    pub same_as: Option<usize>,
    /// The place in [`Reading::voices`] of the statement on the same line that this one goes on from; most likely the
    /// same person speaks, so the two are one when people are counted.
    pub with: Option<usize>,
    /// Personal data or hints at a person found in the words; each once, in a fixed order.
    pub held: Vec<personal::Kind>,
    /// A part of the slip could not be read by whoever copied it.
    pub illegible: bool,
    /// The translation that the notes give beside the words.
    pub translation: Option<Translation>,
    /// The tags of a whiteboard note.
    pub tags: Vec<String>,
}

/// A translation that stands in the notes beside the original words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The translated words as written.
    pub text: String,
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// Whoever translated, as written.
    pub by: Option<String>,
}

/// Why a voice was proposed as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Words that tell the kind: "saknas", "kan hjälpa till", "kaffet var".
    Words,
    /// The question above it tells the kind: "Muligheter", "Vad kan du själv bidra med?".
    Question,
    /// It stands in a list or under a table, and nothing tells another kind than need.
    Listed,
    /// It stands within quotation marks.
    Quoted,
    /// One or two words: what is meant must be asked.
    Short,
    /// A line that was cut at its commas.
    Commas,
    /// A line of several sentences that was cut between them.
    Sentences,
    /// A line that stands for itself, with neither table nor list mark.
    Loose,
    /// A sentence of minutes, in the writer's words and not the speaker's.
    Minutes,
    /// A published statement by a named official.
    Published,
    /// The answer to a poll.
    Poll,
    /// A note on a shared whiteboard.
    Board,
    /// The column it was taken from is not certain.
    Column,
    /// It says that it repeats an earlier one.
    Repeats,
    /// Parts could not be read.
    Illegible,
    /// It is the original of a translation that stands beside it.
    Translated,
}

/// One line of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priority {
    /// What was voted on, as written.
    pub label: String,
    /// How many dots or hands.
    pub count: u32,
    /// The first character of the label.
    pub start: usize,
    /// The character after the count.
    pub end: usize,
}

/// Something promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// The words as written.
    pub text: String,
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// By when, as written: "före jul", "senest 1. april".
    pub due: Option<String>,
    /// Ways to reach people, in the form a dictionary has: "anslagstavla", "mejl".
    pub channels: Vec<String>,
    /// Whoever shall do it, as written.
    pub owner: Option<String>,
    /// Said as a promise, and not only told in minutes.
    pub sure: bool,
}

/// How many put their names down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signups {
    /// How many.
    pub count: u32,
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
}

/// Answers on a scale to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The question as written.
    pub question: String,
    /// The answers, in the order of the rows.
    pub values: Vec<u32>,
    /// The first character of the first answer.
    pub start: usize,
    /// The character after the last answer.
    pub end: usize,
}
