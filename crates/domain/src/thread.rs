//! The thread itself (röd tråd): from a voice to what changed and the answer, and back from a decision to every
//! sentence behind it. It is walked along the arrows that hold.
//!
//! Forward, a need's thread passes through what was done for that need; it does not spread through a working
//! group or a priority round to other needs, since those hold many needs together. Backward, it goes from
//! anything to the needs it was for, to what they were given on the way (a rank, a group), and on to every voice.
//!
//! It ends in the case that was written and those who try it. The trial in which they do so is another place's thread, for
//! the needs of that place: what was said in one village is no reason for a decision in another.

use crate::{
    NeedId, VoiceId, World,
    claim::{Arrow, Claim, Thing},
    need,
};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeSet;

/// The stages of the thread, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the thread of the design, word for word")]
pub enum Stage {
    Voice,
    Need,
    Priority,
    Group,
    Trial,
    Decision,
    Action,
    Change,
    Answer,
    Spread,
}

impl Stage {
    /// All stages in order; few threads reach the last.
    pub const ALL: [Self; 10] = [
        Self::Voice,
        Self::Need,
        Self::Priority,
        Self::Group,
        Self::Trial,
        Self::Decision,
        Self::Action,
        Self::Change,
        Self::Answer,
        Self::Spread,
    ];

    /// The stage at which a thing stands; barriers and milestones stand beside the thread.
    pub fn of(thing: Thing) -> Option<Self> {
        match thing {
            Thing::Voice(_) => Some(Self::Voice),
            Thing::Need(_) => Some(Self::Need),
            Thing::Round(_) => Some(Self::Priority),
            Thing::Group(_) | Thing::Proposal(_) => Some(Self::Group),
            Thing::Trial(_) => Some(Self::Trial),
            Thing::Decision(_) | Thing::HandOver(_) => Some(Self::Decision),
            Thing::Action(_) => Some(Self::Action),
            Thing::Change(_) => Some(Self::Change),
            Thing::Answer(_) => Some(Self::Answer),
            Thing::Case(_) | Thing::Adoption(_) => Some(Self::Spread),
            Thing::Barrier(_)
            | Thing::Milestone(_)
            | Thing::Meeting(_)
            | Thing::Part(_)
            | Thing::Commitment(_)
            | Thing::Passage(_)
            | Thing::Practice(_)
            | Thing::Step(_)
            | Thing::GoalCard(_)
            | Thing::Element(_) => None,
        }
    }
}

/// A knot of the thread.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Knot {
    /// What it is.
    pub thing: Thing,
    /// Its stage.
    pub stage: Stage,
    /// When it was tied to the thread.
    pub when: Option<Timestamp>,
    /// Who tied it.
    pub who: Option<String>,
    /// Why.
    pub why: Option<String>,
}

/// A strand between two knots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Strand {
    /// From.
    pub from: Thing,
    /// To.
    pub to: Thing,
    /// What it says.
    pub arrow: Arrow,
}

/// A thread: its knots by stage and the strands between them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thread {
    /// The knots, by stage and then in the order they were tied.
    pub knots: Vec<Knot>,
    /// The strands.
    pub strands: Vec<Strand>,
}

impl Thread {
    /// The knots of one stage.
    pub fn at(&self, stage: Stage) -> impl Iterator<Item = &Knot> {
        self.knots.iter().filter(move |knot| knot.stage == stage)
    }
}

/// What the thread goes on to from a thing, without the voices.
pub fn after(world: &World, from: Thing) -> BTreeSet<Thing> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<Thing> = joined(world, from);
    while let Some(thing) = next.pop() {
        if matches!(thing, Thing::Group(_) | Thing::Round(_)) && thing != from {
            continue;
        }
        for claim in world.claims.from(thing).filter(|claim| leads_on(claim)) {
            if seen.insert(claim.to) {
                next.push(claim.to);
            }
        }
        if let Thing::Need(id) = thing {
            for answer in need::answers(world, id) {
                seen.insert(Thing::Answer(answer.id));
            }
        }
    }
    seen.retain(|thing| Stage::of(*thing).is_some() && *thing != from);
    seen
}

/// What the thread comes from, back to every voice.
pub fn before(world: &World, from: Thing) -> BTreeSet<Thing> {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(thing) = next.pop() {
        let arriving = world.claims.to(thing).filter(|claim| leads_on(claim)).map(|claim| claim.from);
        let answered = world.claims.from(thing).filter(|claim| claim.arrow == Arrow::Answers).map(|claim| claim.to);
        let mut found: Vec<Thing> = arriving.chain(answered).collect();
        if let Thing::Need(id) = thing {
            found.extend(need::within(world, id).into_iter().map(Thing::Need));
        }
        for thing in found {
            if seen.insert(thing) {
                next.push(thing);
            }
        }
    }
    seen.remove(&from);
    // A voice that no longer speaks is a tombstone and is not shown as a reason.
    seen.retain(|thing| match thing {
        Thing::Voice(id) => world.voices.get(id).is_some_and(super::voice::Voice::speaks),
        thing => Stage::of(*thing).is_some(),
    });
    seen
}

fn leads_on(claim: &Claim) -> bool {
    !matches!(
        claim.arrow,
        Arrow::Contradicts
            | Arrow::Returns
            | Arrow::Hinders
            | Arrow::Marks
            | Arrow::Answers
            | Arrow::Carries
            | Arrow::Serves
            | Arrow::WorksAgainst
            | Arrow::Follows
            | Arrow::TriesAgain
            | Arrow::TaggedAs
    )
}

/// A need together with those joined to it; any other thing alone.
fn joined(world: &World, thing: Thing) -> Vec<Thing> {
    match thing {
        Thing::Need(id) => need::within(world, need::surviving(world, id)).into_iter().map(Thing::Need).collect(),
        other => vec![other],
    }
}

/// The thread of one voice, as its owner sees it: the voice, its needs and all that came of them.
pub fn of_voice(world: &World, voice: VoiceId) -> Thread {
    let mut things = BTreeSet::from([Thing::Voice(voice)]);
    for need in need_names(world, voice) {
        things.insert(Thing::Need(need));
        things.extend(after(world, Thing::Need(need)));
    }
    woven(world, things)
}

fn need_names(world: &World, voice: VoiceId) -> BTreeSet<NeedId> {
    crate::voice::needs(world, voice).collect()
}

/// The whole thread through a thing: what it comes from and what came of it.
pub fn through(world: &World, thing: Thing) -> Thread {
    let thing = match thing {
        Thing::Need(id) => Thing::Need(need::surviving(world, id)),
        other => other,
    };
    let mut things = before(world, thing);
    things.extend(given_to(world, &things, thing));
    things.extend(after(world, thing));
    things.insert(thing);
    woven(world, things)
}

/// What the needs behind a thing were given on the way to it: their place in a round, their working group.
fn given_to(world: &World, behind: &BTreeSet<Thing>, thing: Thing) -> BTreeSet<Thing> {
    let needs = behind.iter().filter(|thing| matches!(thing, Thing::Need(_)));
    let joined = needs.flat_map(|need| joined(world, *need));
    let given = joined.flat_map(|need| world.claims.from(need)).filter(|claim| leads_on(claim)).map(|claim| claim.to);
    given.filter(|to| matches!(to, Thing::Round(_) | Thing::Group(_)) && Stage::of(*to) < Stage::of(thing)).collect()
}

fn woven(world: &World, things: BTreeSet<Thing>) -> Thread {
    let shown = |thing: Thing| match thing {
        Thing::Need(id) => Thing::Need(need::surviving(world, id)),
        other => other,
    };
    let things: BTreeSet<Thing> = things.into_iter().map(shown).collect();
    let mut strands = BTreeSet::new();
    let mut knots: Vec<Knot> = Vec::with_capacity(things.len());
    for thing in &things {
        let mut tied: Option<&Claim> = None;
        for part in joined(world, *thing) {
            for claim in world.claims.from(part).filter(|claim| leads_on(claim) || claim.arrow == Arrow::Answers) {
                let (from, to) = (shown(claim.from), shown(claim.to));
                if things.contains(&from) && things.contains(&to) && from != to {
                    // An answer is drawn where the need ends, so that the thread only runs one way.
                    let (from, to) = if claim.arrow == Arrow::Answers { (to, from) } else { (from, to) };
                    strands.insert(Strand { from, to, arrow: claim.arrow });
                }
            }
            let arriving = world.claims.to(part).filter(|claim| leads_on(claim) && things.contains(&shown(claim.from)));
            tied = arriving.fold(tied, |first, claim| match first {
                Some(first) if first.drawn.sequence <= claim.drawn.sequence => Some(first),
                _ => Some(claim),
            });
        }
        let Some(stage) = Stage::of(*thing) else { continue };
        let own = own_stamp(world, *thing);
        knots.push(Knot {
            thing: *thing,
            stage,
            when: tied.map(|claim| claim.drawn.time).or(own.as_ref().map(|(time, _)| *time)),
            who: tied.map(|claim| claim.drawn.by.clone()).or(own.map(|(_, who)| who)),
            why: tied.map(|claim| claim.why.clone()),
        });
    }
    knots.sort_by_key(|knot| (knot.stage, knot.when, knot.thing));
    Thread { knots, strands: strands.into_iter().collect() }
}

fn own_stamp(world: &World, thing: Thing) -> Option<(Timestamp, String)> {
    let stamp = match thing {
        Thing::Voice(id) => world.voices.get(&id).map(|voice| &voice.captured),
        Thing::Need(id) => world.needs.get(&id).map(|need| &need.heard),
        Thing::Answer(id) => world.answers.get(&id).map(|answer| &answer.given),
        _ => None,
    };
    stamp.map(|stamp| (stamp.time, stamp.by.clone()))
}
