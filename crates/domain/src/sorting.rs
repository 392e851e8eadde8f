//! What somebody did at the sorting desk, one step at a time, so that every step can be taken back: first mine, then the
//! one before, all the way.
//!
//! A step is made of what needs and arrows know already (voices gathered, moved, a need heard or joined); this only
//! remembers what belongs together. Taking it back draws what was withdrawn and withdraws what was drawn, so that nothing
//! is forgotten (invariant T6); a need that the step made, and that nothing has been done with since, is gone again.

use crate::{
    ClaimId, Event as Happened, Moment, NeedId, Outcome, PlaceId, SortingId, Stamp, VoiceId, World,
    claim::{self, Arrow, Thing},
    general, need,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is done in one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Makes a need.
    Hear {
        /// Its name in the ledger.
        need: NeedId,
        /// A few words, best those of the people.
        title: String,
        /// Voices that are in no need.
        voices: Vec<VoiceId>,
        /// Voices that are in others, and leave them.
        members: Vec<(NeedId, VoiceId)>,
    },
    /// Puts voices in a need that is there.
    Put {
        /// The need.
        need: NeedId,
        /// Voices that are in no need.
        voices: Vec<VoiceId>,
        /// Voices that are in others, and leave them.
        members: Vec<(NeedId, VoiceId)>,
    },
    /// Takes voices out of needs.
    Out {
        /// Which, and of which.
        members: Vec<(NeedId, VoiceId)>,
        /// Why.
        why: String,
    },
    /// Joins a need to another.
    Merge {
        /// The need that stands.
        into: NeedId,
        /// The need that is joined to it.
        other: NeedId,
        /// Why.
        why: String,
    },
    /// Takes a joined need out again.
    Unmerge {
        /// The need that was joined to another.
        need: NeedId,
        /// Why.
        why: String,
    },
    /// Lays voices aside for later.
    Park {
        /// The voices.
        voices: Vec<VoiceId>,
    },
    /// Takes up what was laid aside.
    TakeUp {
        /// The voices.
        voices: Vec<VoiceId>,
    },
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Takes a step.
    Sort {
        /// Its name in the ledger.
        id: SortingId,
        /// Where it is sorted.
        place: PlaceId,
        /// What is done.
        step: Step,
    },
    /// Takes a step back.
    TakeBack {
        /// Which.
        id: SortingId,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A step was taken.
    Sorted {
        /// Its name.
        id: SortingId,
        /// Where.
        place: PlaceId,
        /// What belonged to it.
        did: Did,
    },
    /// A step was taken back.
    TakenBack {
        /// Which.
        id: SortingId,
        /// Arrows that were drawn again, each by the name of the one that it stands for.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        redrew: Vec<(ClaimId, ClaimId)>,
    },
}

/// What a step did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Did {
    /// Arrows that it drew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drew: Vec<ClaimId>,
    /// Arrows that it took back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrew: Vec<ClaimId>,
    /// The need that it made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<NeedId>,
    /// The need that it joined to another, and that other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<(NeedId, NeedId)>,
    /// The need that it took out of another, and that other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unmerged: Option<(NeedId, NeedId)>,
    /// Voices that it laid aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<VoiceId>,
    /// Voices that it took up again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_up: Vec<VoiceId>,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Nothing would change.
    #[error("nothing is chosen, or somebody else was quicker: look at what is left and choose again")]
    Nothing,
    /// It was taken back before.
    #[error("that step was taken back already")]
    TakenBackAlready,
    /// The need that it made has gone on since.
    #[error("\"{title}\" has gone on since: take the voices out of it one by one instead")]
    GoneOn {
        /// The need.
        title: String,
    },
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sorting {
    /// Its name in the ledger.
    pub id: SortingId,
    /// Where.
    pub place: PlaceId,
    /// What it did.
    pub did: Did,
    /// Who took it, and when.
    pub done: Stamp,
    /// Who took it back, and when.
    pub taken_back: Option<Stamp>,
}

/// The last step of somebody at a place that is not taken back.
pub fn last<'a>(world: &'a World, place: PlaceId, actor: &str) -> Option<&'a Sorting> {
    let standing =
        world.sortings.all().filter(|step| step.place == place && step.done.by == actor && step.taken_back.is_none());
    standing.max_by_key(|step| step.done.sequence)
}

/// Weighs a command.
pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Sort { id, place, step } => {
            general::free(&world.sortings, "sorting", id)?;
            general::known(&world.places, "place", place)?;
            let (outcome, parked) = taken(world, *place, step, moment)?;
            let did = Did { parked: parked.0, taken_up: parked.1, ..did(world, &outcome) };
            if did == Did::default() {
                return Err(Refusal::Nothing.into());
            }
            Ok(outcome.and(Event::Sorted { id: *id, place: *place, did }))
        }
        Command::TakeBack { id } => {
            let step = general::known(&world.sortings, "sorting", id)?;
            if step.taken_back.is_some() {
                return Err(Refusal::TakenBackAlready.into());
            }
            let (outcome, redrew) = undone(world, &step.did, moment)?;
            Ok(outcome.and(Event::TakenBack { id: *id, redrew }))
        }
    }
}

/// What a step leads to, and which voices it lays aside and takes up.
type Taken = (Outcome, (Vec<VoiceId>, Vec<VoiceId>));

fn taken(world: &World, place: PlaceId, step: &Step, moment: &mut Moment) -> Result<Taken, crate::Refusal> {
    let nothing = (Vec::new(), Vec::new());
    match step {
        Step::Hear { need, title, voices, members } => {
            let all: Vec<VoiceId> = voices.iter().copied().chain(members.iter().map(|(_, voice)| *voice)).collect();
            let hear =
                need::Command::Hear { id: *need, place, title: title.clone(), voices: all, basis: need::Basis::Voices };
            let heard = need::decide(world, &hear, moment)?;
            Ok((heard.joined(left(world, members, "moved")?), nothing))
        }
        Step::Put { need, voices, members } => {
            let mut all = voices.clone();
            all.extend(members.iter().filter(|(from, _)| from != need).map(|(_, voice)| *voice));
            let put = need::decide(world, &need::Command::Gather { id: *need, voices: all }, moment)?;
            let members: Vec<_> = members.iter().copied().filter(|(from, _)| from != need).collect();
            Ok((put.joined(left(world, &members, "moved")?), nothing))
        }
        Step::Out { members, why } => Ok((left(world, members, &general::text("why", why)?)?, nothing)),
        Step::Merge { into, other, why } => {
            let merge = need::Command::Merge { into: *into, other: *other, why: why.clone() };
            Ok((need::decide(world, &merge, moment)?, nothing))
        }
        Step::Unmerge { need, why } => {
            Ok((need::decide(world, &need::Command::Unmerge { id: *need, why: why.clone() }, moment)?, nothing))
        }
        Step::Park { voices } => {
            Ok((Outcome::nothing(), (known(world, voices, |voice| !world.parked.has(voice))?, Vec::new())))
        }
        Step::TakeUp { voices } => {
            Ok((Outcome::nothing(), (Vec::new(), known(world, voices, |voice| world.parked.has(voice))?)))
        }
    }
}

fn known(world: &World, voices: &[VoiceId], fits: impl Fn(&VoiceId) -> bool) -> Result<Vec<VoiceId>, crate::Refusal> {
    let mut seen = BTreeSet::new();
    for voice in voices {
        general::known(&world.voices, "voice", voice)?;
        if fits(voice) {
            seen.insert(*voice);
        }
    }
    Ok(seen.into_iter().collect())
}

/// Voices leave needs; those that somebody else took out before are passed over. No need loses its last voice.
fn left(world: &World, members: &[(NeedId, VoiceId)], why: &str) -> Result<Outcome, crate::Refusal> {
    let mut leaving: BTreeSet<ClaimId> = BTreeSet::new();
    for (need, voice) in members {
        let within = need::within(world, *need);
        let arrows = world.claims.from(Thing::Voice(*voice)).filter(|claim| claim.arrow == Arrow::ExpressedIn);
        leaving
            .extend(arrows.filter(|claim| within.iter().any(|need| claim.to == Thing::Need(*need))).map(|claim| claim.id));
    }
    let needs: BTreeSet<NeedId> = leaving.iter().filter_map(|id| need_of(world, *id)).collect();
    if needs.iter().any(|need| rests_on_voices(world, *need) && remaining(world, *need, &leaving) == 0) {
        return Err(need::Refusal::LastVoice.into());
    }
    let withdrawn = |id: ClaimId| claim::Event::Withdrawn { id, why: why.to_owned() };
    Ok(leaving.into_iter().fold(Outcome::nothing(), |outcome, id| outcome.and(withdrawn(id))))
}

fn need_of(world: &World, claim: ClaimId) -> Option<NeedId> {
    match world.claims.get(&claim)?.to {
        Thing::Need(need) => Some(need),
        _ => None,
    }
}

fn rests_on_voices(world: &World, need: NeedId) -> bool {
    world.needs.get(&need).is_some_and(|need| need.basis == need::Basis::Voices)
}

/// How many voices are left in a need without these arrows.
fn remaining(world: &World, need: NeedId, without: &BTreeSet<ClaimId>) -> usize {
    let voices = world.claims.to(Thing::Need(need)).filter(|claim| claim.arrow == Arrow::ExpressedIn);
    voices.filter(|claim| !without.contains(&claim.id)).count()
}

/// What an outcome does, for when it is to be taken back.
fn did(world: &World, outcome: &Outcome) -> Did {
    let mut did = Did::default();
    for event in &outcome.events {
        match event {
            Happened::Claim(claim::Event::Drawn { id, .. }) => did.drew.push(*id),
            Happened::Claim(claim::Event::Withdrawn { id, .. }) => did.withdrew.push(*id),
            Happened::Need(need::Event::Heard { id, .. }) => did.heard = Some(*id),
            Happened::Need(need::Event::Merged { into, other, .. }) => did.merged = Some((*other, *into)),
            Happened::Need(need::Event::Unmerged { id, .. }) => {
                did.unmerged = world.needs.get(id).and_then(|need| Some((*id, need.merged_into?)));
            }
            _ => {}
        }
    }
    did
}

/// What takes a step back, as far as others have not done so already, and which arrows it draws again.
fn undone(world: &World, did: &Did, moment: &mut Moment) -> Result<(Outcome, Vec<(ClaimId, ClaimId)>), crate::Refusal> {
    let standing = |id: &&ClaimId| world.claims.get(id).is_some_and(|claim| claim.withdrawn.is_none());
    let gone: BTreeSet<ClaimId> = did.drew.iter().filter(standing).copied().collect();
    let needs: BTreeSet<NeedId> = gone.iter().filter_map(|id| need_of(world, *id)).chain(did.heard).collect();
    let mut outcome = Outcome::nothing();
    let mut vanished = Vec::new();
    for id in needs {
        let Some(need) = world.needs.get(&id) else { continue };
        if rests_on_voices(world, id) && remaining(world, id, &gone) == 0 {
            if did.heard != Some(id) || !need::is_untouched(world, need) {
                return Err(Refusal::GoneOn { title: need.title.clone() }.into());
            }
            vanished.push(id);
        }
    }
    for id in &gone {
        outcome = outcome.and(claim::Event::Withdrawn { id: *id, why: "undone".to_owned() });
    }
    let mut redrew = Vec::new();
    for claim in did.withdrew.iter().filter_map(|id| world.claims.get(id)) {
        let (Thing::Voice(voice), Thing::Need(need)) = (claim.from, claim.to) else { continue };
        let there = world.claims.between(claim.from, claim.arrow, claim.to).is_some();
        let speaks = world.voices.get(&voice).is_some_and(crate::voice::Voice::speaks);
        // A voice may go back into a need that is joined to another.
        let open = world.needs.has(&need) && need::standing_of(world, need) != need::Standing::Closed;
        if !there && speaks && open {
            let again = claim::drawn(moment, claim.from, claim.arrow, claim.to, "undone");
            if let claim::Event::Drawn { id, .. } = again {
                redrew.push((claim.id, id));
            }
            outcome = outcome.and(again);
        }
    }
    if let Some((need, into)) = did.merged
        && world.needs.get(&need).is_some_and(|need| need.merged_into == Some(into))
    {
        outcome =
            outcome.joined(need::decide(world, &need::Command::Unmerge { id: need, why: "undone".to_owned() }, moment)?);
    }
    if let Some((need, into)) = did.unmerged
        && world.needs.get(&need).is_some_and(|need| need.merged_into.is_none())
    {
        outcome = outcome.joined(need::joined_to(world, into, need, "undone")?);
    }
    Ok((vanished.into_iter().fold(outcome, |outcome, id| outcome.and(need::Event::TakenBack { id })), redrew))
}

/// Lays an event into the world.
pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Sorted { id, place, did } => {
            lay_aside(world, &did.parked, &did.taken_up, stamp);
            let step = Sorting { id: *id, place: *place, did: did.clone(), done: stamp.clone(), taken_back: None };
            world.sortings.put_new(*id, step);
        }
        Event::TakenBack { id, redrew } => {
            let Some(did) = world.sortings.get(id).filter(|step| step.taken_back.is_none()).map(|step| step.did.clone())
            else {
                return;
            };
            lay_aside(world, &did.taken_up, &did.parked, stamp);
            world.sortings.change(id, |step| step.taken_back = Some(stamp.clone()));
            for (old, new) in redrew {
                // Whatever step drew the old arrow answers for the new one.
                let drew = world.sortings.all().find(|step| step.did.drew.contains(old)).map(|step| step.id);
                if let Some(step) = drew {
                    world
                        .sortings
                        .change(&step, |step| step.did.drew.iter_mut().filter(|id| *id == old).for_each(|id| *id = *new));
                }
            }
        }
    }
}

fn lay_aside(world: &mut World, parked: &[VoiceId], taken_up: &[VoiceId], stamp: &Stamp) {
    for voice in parked {
        world.parked.put_new(*voice, stamp.clone());
    }
    for voice in taken_up {
        world.parked.take(voice);
    }
}
