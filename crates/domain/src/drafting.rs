//! Drafts by a language model that whoever runs the house runs: off until somebody who leads turns them on for one process
//! (a series), and each time the model is asked is written down, whatever came of it.
//!
//! The model reads what was confirmed at the meetings of that process and nothing else. What it wrote is not kept: a person
//! reads what holds of it, and what they use becomes a title or a statement of their own.

use crate::{DraftId, Moment, NeedId, Outcome, SeriesId, Stamp, World, general, need, voice::Voice};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// Notes that the model is being asked, before it is.
    Ask {
        /// Its name in the ledger.
        id: DraftId,
        /// About which need.
        need: NeedId,
        /// What it is given.
        asked: Asked,
    },
    /// Notes what came of it.
    Hear {
        /// Which time.
        id: DraftId,
        /// What.
        came: Came,
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
    Asked {
        /// Its name in the ledger.
        id: DraftId,
        /// About which need.
        need: NeedId,
        /// What it was given.
        asked: Asked,
    },
    /// Something came of it.
    Heard {
        /// Which time.
        id: DraftId,
        /// What.
        came: Came,
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

/// What the model is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The processes whose voices it reads.
    pub series: Vec<SeriesId>,
    /// What the model is called.
    pub model: String,
    /// The machine it was asked on.
    pub host: String,
    /// SHA-256 of all that it is given to read, in hexadecimal digits.
    pub prompt: String,
    /// How many voices it is given.
    pub voices: u32,
}

/// One time that the model was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// When, and who asked.
    pub asked_by: Stamp,
    /// About which need.
    pub need: NeedId,
    /// What it was given.
    pub asked: Asked,
    /// What came of it; none while it is waited for, or where the house was closed meanwhile.
    pub came: Option<Came>,
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

/// The process that a voice was heard in.
pub fn process(world: &World, voice: &Voice) -> Option<SeriesId> {
    voice.meeting.and_then(|id| world.meetings.get(&id)).and_then(|meeting| meeting.series)
}

/// The voices of a need that the model may read: confirmed, and said at a meeting of a process for which drafts are on.
pub fn readable(world: &World, need: NeedId) -> Vec<&Voice> {
    let may = |voice: &&Voice| voice.is_confirmed() && process(world, voice).is_some_and(|id| world.drafting.has(&id));
    need::expressed(world, need::surviving(world, need)).into_iter().filter(may).collect()
}

/// The times that the model read voices of a process, the latest first.
pub fn asked(world: &World, series: SeriesId) -> impl Iterator<Item = &Draft> {
    world.drafts.all().rev().filter(move |draft| draft.asked.series.contains(&series))
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
        Command::Ask { id, need, asked } => {
            general::free(&world.drafts, "draft", id)?;
            general::known(&world.needs, "need", need)?;
            let read: BTreeSet<SeriesId> =
                readable(world, *need).into_iter().filter_map(|voice| process(world, voice)).collect();
            if asked.series.is_empty() || !asked.series.iter().all(|series| read.contains(series)) {
                return Err(Refusal::NothingToRead.into());
            }
            let asked = Asked {
                model: general::text("model", &asked.model)?,
                host: general::text("host", &asked.host)?,
                ..asked.clone()
            };
            Ok(Outcome::of(Event::Asked { id: *id, need: *need, asked }))
        }
        // It was asked; whatever has changed since, what came of it is noted.
        Command::Hear { id, came } => {
            general::known(&world.drafts, "draft", id)?;
            Ok(Outcome::of(Event::Heard { id: *id, came: *came }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Allowed { series, why } => {
            world.drafting.put_new(*series, Allowed { since: stamp.clone(), why: why.clone() });
        }
        Event::Forbidden { series } => world.drafting.take(series),
        Event::Asked { id, need, asked } => {
            let draft = Draft { asked_by: stamp.clone(), need: *need, asked: asked.clone(), came: None };
            world.drafts.put_new(*id, draft);
        }
        Event::Heard { id, came } => world.drafts.change(id, |draft| draft.came = Some(*came)),
    }
}
