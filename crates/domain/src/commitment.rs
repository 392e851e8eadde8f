//! A commitment: what a body or an organisation has promised in public ("We will …"), under the heading of its policy. It
//! says from which voices and needs it came, to which parts of a target picture it leads, and how it is kept.
//!
//! A promise is never taken away: whoever made it may withdraw it, with a reason, and it stays to be read.

use crate::{
    BodyId, CommitmentId, Moment, NeedId, OrganisationId, Outcome, PartId, Stamp, World,
    claim::{self, Arrow, Thing},
    general, need,
    target_picture::{self, Ground},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Who promises.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "a body or an organisation")]
pub enum By {
    Body(BodyId),
    Organisation(OrganisationId),
}

/// How it is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "on the way, yes, no")]
pub enum Standing {
    UnderWay,
    Kept,
    NotKept,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the commitment")]
pub enum Command {
    /// Promises, in public.
    Promise { id: CommitmentId, by: By, heading: String, text: String, needs: Vec<NeedId>, parts: Vec<PartId> },
    /// Tells how it is kept, and the story of it.
    Tell { id: CommitmentId, standing: Standing, date: Date, story: String },
    /// Whoever made it withdraws it.
    Withdraw { id: CommitmentId, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the commitment")]
pub enum Event {
    /// It was promised.
    Promised { id: CommitmentId, by: By, heading: String, text: String },
    /// It was told how it is kept.
    Told { id: CommitmentId, standing: Standing, date: Date, story: String },
    /// It was withdrawn.
    Withdrawn { id: CommitmentId, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The same is promised already.
    #[error("they have promised that already: open that promise and tell how it goes")]
    PromisedAlready,
    /// It was withdrawn.
    #[error("this promise was withdrawn: make a new one to promise again")]
    WithdrawnAlready,
    /// The day lies ahead.
    #[error("{date} lies ahead: tell it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// How it was kept at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// How.
    pub standing: Standing,
    /// On which day.
    pub date: Date,
    /// What happened, in a few sentences.
    pub story: String,
    /// When and by whom it was told.
    pub stamp: Stamp,
}

/// A commitment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its name in the ledger.
    pub id: CommitmentId,
    /// Who promises.
    pub by: By,
    /// The heading of the policy under which it stands.
    pub heading: String,
    /// What is promised, word for word.
    pub text: String,
    /// All that was told of it, in the order in which it was told.
    pub told: Vec<Told>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<(Stamp, String)>,
    /// When it was promised.
    pub promised: Stamp,
}

impl Commitment {
    /// How it is kept, by what was told of the latest day; none as long as nothing was told.
    pub fn last_told(&self) -> Option<&Told> {
        self.told.iter().max_by_key(|told| (told.date, told.stamp.sequence))
    }

    /// Whether it still holds as a promise.
    pub fn stands(&self) -> bool {
        self.withdrawn.is_none()
    }
}

/// What a commitment rests on: the needs and the voices from which it came.
pub fn ground(world: &World, id: CommitmentId) -> Ground {
    target_picture::carried(world, Thing::Commitment(id))
}

/// The parts of target pictures to which a commitment leads.
pub fn parts(world: &World, id: CommitmentId) -> Vec<PartId> {
    let serves = world.claims.from(Thing::Commitment(id)).filter(|claim| claim.arrow == Arrow::Serves);
    serves.filter_map(|claim| if let Thing::Part(part) = claim.to { Some(part) } else { None }).collect()
}

/// Promises that stand and behind which there is no voice.
pub fn without_voice(world: &World) -> Vec<&Commitment> {
    let standing = world.commitments.all().filter(|commitment| commitment.stands());
    standing.filter(|commitment| ground(world, commitment.id).voices.is_empty()).collect()
}

/// Needs that live and from which no standing promise came.
pub fn needs_without_promise(world: &World) -> Vec<&need::Need> {
    let standing = world.commitments.all().filter(|commitment| commitment.stands());
    let promised: BTreeSet<NeedId> = standing.flat_map(|commitment| ground(world, commitment.id).needs).collect();
    world.needs.all().filter(|need| need.merged_into.is_none() && !promised.contains(&need.id)).collect()
}

/// The standing promises that came from a need.
pub fn from_need(world: &World, id: NeedId) -> Vec<&Commitment> {
    let carried = need::within(world, id).into_iter().flat_map(|need| world.claims.from(Thing::Need(need)));
    let mut names: Vec<CommitmentId> = carried
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::Carries, Thing::Commitment(id)) => Some(id),
            _ => None,
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names.iter().filter_map(|id| world.commitments.get(id)).filter(|commitment| commitment.stands()).collect()
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Promise { id, by, heading, text, needs, parts } => {
            general::free(&world.commitments, "commitment", id)?;
            match by {
                By::Body(body) => general::known(&world.bodies, "body", body).map(|_| ())?,
                By::Organisation(organisation) => {
                    general::known(&world.organisations, "organisation", organisation).map(|_| ())?;
                }
            }
            for need in needs {
                general::known(&world.needs, "need", need)?;
            }
            for part in parts {
                general::known(&world.parts, "part", part)?;
            }
            let text = general::text("promise", text)?;
            let same =
                |other: &Commitment| other.by == *by && other.stands() && other.text.to_lowercase() == text.to_lowercase();
            if world.commitments.all().any(same) {
                return Err(Refusal::PromisedAlready.into());
            }
            let heading = general::title("heading", heading)?;
            let this = Thing::Commitment(*id);
            let mut outcome = Outcome::of(Event::Promised { id: *id, by: *by, heading, text });
            for need in needs {
                outcome = outcome.and(claim::drawn(moment, Thing::Need(*need), Arrow::Carries, this, "promised for it"));
            }
            for part in parts {
                outcome = outcome.and(claim::drawn(moment, this, Arrow::Serves, Thing::Part(*part), "leads there"));
            }
            Ok(outcome)
        }
        Command::Tell { id, standing, date, story } => {
            standing_one(world, id)?;
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            let story = general::text("story", story)?;
            Ok(Outcome::of(Event::Told { id: *id, standing: *standing, date: *date, story }))
        }
        Command::Withdraw { id, why } => {
            standing_one(world, id)?;
            Ok(Outcome::of(Event::Withdrawn { id: *id, why: general::text("why", why)? }))
        }
    }
}

fn standing_one<'a>(world: &'a World, id: &CommitmentId) -> Result<&'a Commitment, crate::Refusal> {
    let commitment = general::known(&world.commitments, "commitment", id)?;
    if commitment.stands() { Ok(commitment) } else { Err(Refusal::WithdrawnAlready.into()) }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Promised { id, by, heading, text } => world.commitments.put_new(
            *id,
            Commitment {
                id: *id,
                by: *by,
                heading: heading.clone(),
                text: text.clone(),
                told: Vec::new(),
                withdrawn: None,
                promised: stamp.clone(),
            },
        ),
        Event::Told { id, standing, date, story } => world.commitments.change(id, |commitment| {
            let told = Told { standing: *standing, date: *date, story: story.clone(), stamp: stamp.clone() };
            commitment.told.push(told);
        }),
        Event::Withdrawn { id, why } => world.commitments.change(id, |commitment| {
            commitment.withdrawn.get_or_insert((stamp.clone(), why.clone()));
        }),
    }
}
