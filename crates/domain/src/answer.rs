//! The answer to those who spoke, written once for a need: what you said, how many, what we did, what we plan,
//! what we will not do and why, what others own.

use crate::{
    AnswerId, Moment, NeedId, Outcome, Stamp, VoiceId, World,
    claim::{self, Arrow, Thing},
    general, need,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The parts of an answer. At least one of the last four is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// What you said, in a sentence or two.
    pub said: String,
    /// What we did.
    pub done: String,
    /// What we plan: when and who.
    pub planned: String,
    /// What we will not do, and why.
    pub not_done: String,
    /// What others own: handed over to whom, and their answer.
    pub others: String,
    /// The same in easy words.
    pub easy: String,
    /// The next meeting, or where to hear more.
    pub next: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the answer")]
pub enum Command {
    /// Answers those who spoke of a need.
    Give { id: AnswerId, need: NeedId, parts: Parts, reports: Vec<Thing>, by_name: String },
    /// Notes how the answer reached people.
    Deliver { id: AnswerId, channel: String, date: Date },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the answer")]
pub enum Event {
    /// It was given.
    Given { id: AnswerId, need: NeedId, parts: Parts, by_name: String, voices: Vec<VoiceId> },
    /// It reached people.
    Delivered { id: AnswerId, channel: String, date: Date },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It says nothing.
    #[error("say at least one of: what we did, what we plan, what we will not do and why, what others own")]
    SaysNothing,
    /// The need was joined to another.
    #[error("this need was joined to another: answer that one")]
    NeedIsMerged,
    /// It reports something that is not there or that no answer reports.
    #[error("an answer cannot report that: choose a trial, decision, action, change or hand-over of this need")]
    CannotReport,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Its name in the ledger.
    pub id: AnswerId,
    /// The need.
    pub need: NeedId,
    /// What it says.
    pub parts: Parts,
    /// Who answers for it, by name and role.
    pub by_name: String,
    /// The voices that the need was made of when it was answered: the rows behind "how many".
    pub voices: Vec<VoiceId>,
    /// How it reached people.
    pub delivered: Vec<(String, Date)>,
    /// When and by whom it was given.
    pub given: Stamp,
}

/// Voices that were counted in an answer and have been withdrawn or weeded since: the answer is marked (T10).
pub fn gone_since(world: &World, answer: &Answer) -> Vec<VoiceId> {
    answer.voices.iter().filter(|id| world.voices.get(id).is_none_or(|voice| !voice.speaks())).copied().collect()
}

/// Answers that counted a voice.
pub fn counting(world: &World, voice: VoiceId) -> Vec<AnswerId> {
    world.answers.all().filter(|answer| answer.voices.contains(&voice)).map(|answer| answer.id).collect()
}

/// The needs that an answer was given to.
pub fn needs(world: &World, id: AnswerId) -> impl Iterator<Item = NeedId> {
    world.claims.from(Thing::Answer(id)).filter_map(|claim| match (claim.arrow, claim.to) {
        (Arrow::Answers, Thing::Need(need)) => Some(need),
        _ => None,
    })
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Give { id, need, parts, reports, by_name } => give(world, *id, *need, parts, reports, by_name, moment),
        Command::Deliver { id, channel, date } => {
            general::known(&world.answers, "answer", id)?;
            Ok(Outcome::of(Event::Delivered { id: *id, channel: general::title("channel", channel)?, date: *date }))
        }
    }
}

fn give(
    world: &World,
    id: AnswerId,
    need: NeedId,
    parts: &Parts,
    reports: &[Thing],
    by_name: &str,
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    general::free(&world.answers, "answer", &id)?;
    if general::known(&world.needs, "need", &need)?.merged_into.is_some() {
        return Err(Refusal::NeedIsMerged.into());
    }
    let parts = Parts {
        said: general::text("said", &parts.said)?,
        done: general::optional("done", &parts.done)?,
        planned: general::optional("planned", &parts.planned)?,
        not_done: general::optional("not_done", &parts.not_done)?,
        others: general::optional("others", &parts.others)?,
        easy: general::optional("easy", &parts.easy)?,
        next: general::optional("next", &parts.next)?,
    };
    if [&parts.done, &parts.planned, &parts.not_done, &parts.others].into_iter().all(String::is_empty) {
        return Err(Refusal::SaysNothing.into());
    }
    let behind = crate::thread::after(world, Thing::Need(need));
    if reports.iter().any(|thing| !behind.contains(thing) || !Arrow::ReportedIn.fits(*thing, Thing::Answer(id))) {
        return Err(Refusal::CannotReport.into());
    }
    let voices = need::expressed(world, need).into_iter().map(|voice| voice.id).collect();
    let given = Event::Given { id, need, parts, by_name: general::title("by_name", by_name)?, voices };
    let answers = claim::drawn(moment, Thing::Answer(id), Arrow::Answers, Thing::Need(need), "answered");
    Ok(reports.iter().fold(Outcome::of(given).and(answers), |outcome, thing| {
        outcome.and(claim::drawn(moment, *thing, Arrow::ReportedIn, Thing::Answer(id), "reported"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Given { id, need, parts, by_name, voices } => world.answers.put_new(
            *id,
            Answer {
                id: *id,
                need: *need,
                parts: parts.clone(),
                by_name: by_name.clone(),
                voices: voices.clone(),
                delivered: Vec::new(),
                given: stamp.clone(),
            },
        ),
        Event::Delivered { id, channel, date } => {
            world.answers.change(id, |answer| answer.delivered.push((channel.clone(), *date)));
        }
    }
}
