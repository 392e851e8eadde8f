//! A proposal: what a working group, or somebody else, suggests should be done about a need.

use crate::{
    GroupId, Moment, NeedId, Outcome, ProposalId, Stamp, World,
    claim::{self, Arrow, Thing},
    general, group,
};
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the proposal")]
pub enum Command {
    /// Makes a proposal for needs.
    Make { id: ProposalId, title: String, text: String, group: Option<GroupId>, needs: Vec<NeedId> },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the proposal")]
pub enum Event {
    /// It was made.
    Made { id: ProposalId, title: String, text: String, group: Option<GroupId> },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A proposal answers a need.
    #[error("a proposal is made for at least one need: choose one")]
    NoNeed,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its name in the ledger.
    pub id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is proposed.
    pub text: String,
    /// By which group.
    pub group: Option<GroupId>,
    /// When and by whom it was put down.
    pub made: Stamp,
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Make { id, title, text, group, needs } = command;
    general::free(&world.proposals, "proposal", id)?;
    if let Some(group) = group {
        group::active(world, group)?;
    }
    if needs.is_empty() {
        return Err(Refusal::NoNeed.into());
    }
    for need in needs {
        general::known(&world.needs, "need", need)?;
    }
    let made =
        Event::Made { id: *id, title: general::title("title", title)?, text: general::text("text", text)?, group: *group };
    Ok(needs.iter().fold(Outcome::of(made), |outcome, need| {
        outcome.and(claim::drawn(moment, Thing::Need(*need), Arrow::ProposedAs, Thing::Proposal(*id), "proposed"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let Event::Made { id, title, text, group } = event;
    let proposal = Proposal { id: *id, title: title.clone(), text: text.clone(), group: *group, made: stamp.clone() };
    world.proposals.put_new(*id, proposal);
}
