//! Drafts by a language model that whoever runs the house runs: off until somebody who leads turns them on for one process
//! (a series), and each time the model is asked is written down, whatever came of it.
//!
//! The model reads what was confirmed at the meetings of that process and nothing else. What it wrote is not kept: a person
//! reads what holds of it, and what they use becomes a title or a statement of their own.

use crate::{Moment, NeedId, Outcome, SeriesId, Stamp, World, general, need, voice::Voice};
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Turns drafts on for a process.
    Allow {
        /// The process.
        series: SeriesId,
        /// Why, for whoever wonders.
        why: String,
    },
    /// Turns them off.
    Forbid {
        /// The process.
        series: SeriesId,
    },
    /// Notes that the model was asked.
    Note {
        /// About which need.
        need: NeedId,
        /// How it went.
        asked: Asked,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Drafts were turned on.
    Allowed {
        /// For which process.
        series: SeriesId,
        /// Why.
        why: String,
    },
    /// They were turned off.
    Forbidden {
        /// For which process.
        series: SeriesId,
    },
    /// The model was asked.
    Noted {
        /// About which need.
        need: NeedId,
        /// How it went.
        asked: Asked,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// They are on already.
    #[error("drafts are turned on for this process already")]
    AlreadyAllowed,
    /// They are not on.
    #[error("drafts are not turned on for this process: turn them on first")]
    NotAllowed,
    /// There is nothing that the model may read.
    #[error("nothing in this need was said at a meeting of a process for which drafts are turned on")]
    NothingToRead,
}

/// One time that the model was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What the model is called.
    pub model: String,
    /// The machine it was asked on.
    pub host: String,
    /// SHA-256 of all that it was given to read, in hexadecimal digits.
    pub prompt: String,
    /// How many voices it was given.
    pub voices: u32,
    /// What came of it.
    pub came: Came,
}

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Sentences.
    Sentences {
        /// So many hold: each word that they cite stands where they say.
        held: u32,
        /// So many do not, and were shown to nobody as a draft.
        dropped: u32,
    },
    /// Nobody answered at its address.
    NobodyThere,
    /// It took too long.
    TooSlow,
    /// It answered with something that is no draft.
    NoDraft,
}

/// A process for which drafts are turned on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Allowed {
    /// Who turned them on, and when.
    pub since: Stamp,
    /// Why.
    pub why: String,
}

/// The voices of a need that the model may read: confirmed, and said at a meeting of a process for which drafts are on.
pub fn readable(world: &World, need: NeedId) -> Vec<&Voice> {
    let process = |voice: &Voice| voice.meeting.and_then(|id| world.meetings.get(&id)).and_then(|meeting| meeting.series);
    let may = |voice: &&Voice| voice.is_confirmed() && process(voice).is_some_and(|id| world.drafting.has(&id));
    need::expressed(world, need::surviving(world, need)).into_iter().filter(may).collect()
}

/// The times that the model was asked about needs of a process, the latest first.
pub fn asked(world: &World, series: SeriesId) -> Vec<&(Stamp, NeedId, Asked)> {
    let said_there = |need: NeedId| {
        let voices = need::expressed(world, need::surviving(world, need));
        let mut meetings = voices.into_iter().filter_map(|voice| world.meetings.get(&voice.meeting?));
        meetings.any(|meeting| meeting.series == Some(series))
    };
    let of_needs = world.drafts.all().rev().flat_map(|notes| notes.iter().rev());
    let mut asked: Vec<_> = of_needs.filter(|(_, need, _)| said_there(*need)).collect();
    asked.sort_by_key(|(stamp, ..)| std::cmp::Reverse(stamp.sequence));
    asked
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Allow { series, why } => {
            general::known(&world.series, "series", series)?;
            if world.drafting.has(series) {
                return Err(Refusal::AlreadyAllowed.into());
            }
            Ok(Outcome::of(Event::Allowed { series: *series, why: general::text("why", why)? }))
        }
        Command::Forbid { series } => {
            general::known(&world.series, "series", series)?;
            if !world.drafting.has(series) {
                return Err(Refusal::NotAllowed.into());
            }
            Ok(Outcome::of(Event::Forbidden { series: *series }))
        }
        Command::Note { need, asked } => {
            general::known(&world.needs, "need", need)?;
            if readable(world, *need).is_empty() {
                return Err(Refusal::NothingToRead.into());
            }
            let asked = Asked {
                model: general::text("model", &asked.model)?,
                host: general::text("host", &asked.host)?,
                ..asked.clone()
            };
            Ok(Outcome::of(Event::Noted { need: *need, asked }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Allowed { series, why } => {
            world.drafting.put_new(*series, Allowed { since: stamp.clone(), why: why.clone() });
        }
        Event::Forbidden { series } => world.drafting.take(series),
        Event::Noted { need, asked } => {
            world.drafts.change_or_new(need, |notes| notes.push((stamp.clone(), *need, asked.clone())));
        }
    }
}
