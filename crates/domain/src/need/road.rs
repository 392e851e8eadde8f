//! Where a need stands, and what is tied to it, read from the arrows of the thread.

use super::{Need, Response};
use crate::{
    NeedId, Stamp, World,
    answer::{self, Answer},
    claim::{Arrow, Claim, Thing},
    decision::{Decision, Verdict},
    figure::Figure,
    round,
    voice::Voice,
};

/// Where a need stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the steps of its road, told at the head of the module")]
pub enum Standing {
    Heard,
    Formulated,
    ConfirmedByOwners,
    NotPrioritised,
    Prioritised,
    InWork,
    HandedOver,
    DecidedYes,
    DecidedNo,
    DecidedLater,
    Changed,
    Answered,
    Confirmed,
    Contested,
    Closed,
    Reopened,
}

impl Standing {
    /// Whether something has come of the need beyond being written down.
    pub fn is_in_use(self) -> bool {
        !matches!(self, Self::Heard | Self::Formulated | Self::ConfirmedByOwners | Self::NotPrioritised)
    }
}

/// The need that stands now for a need that may have been joined to another.
pub fn surviving(world: &World, id: NeedId) -> NeedId {
    upward(world, id).last().unwrap_or(id)
}

/// A need and those that it is joined to, one by way of the other.
pub(super) fn upward(world: &World, id: NeedId) -> impl Iterator<Item = NeedId> + '_ {
    // The rules allow no ring, so the walk ends; the bound keeps it so whatever a ledger holds.
    std::iter::successors(Some(id), |at| world.needs.get(at)?.merged_into).take(world.needs.len() + 1)
}

/// The need and all needs joined to it, directly or by way of others.
pub fn within(world: &World, id: NeedId) -> Vec<NeedId> {
    let mut all = vec![id];
    let mut at = 0;
    while at < all.len() {
        if let Some(need) = world.needs.get(&all[at]) {
            all.extend(need.joined.iter().filter(|joined| **joined != id));
        }
        at += 1;
    }
    all
}

/// The same for a need at hand; most have none joined to them, and lists ask this of thousands.
fn family(world: &World, need: &Need) -> impl Iterator<Item = NeedId> + use<> {
    let joined = if need.joined.is_empty() { Vec::new() } else { within(world, need.id) };
    std::iter::once(need.id).chain(joined.into_iter().skip(1))
}

fn arrows_from<'a>(world: &'a World, need: &Need) -> Vec<&'a Claim> {
    family(world, need).flat_map(|need| world.claims.from(Thing::Need(need))).collect()
}

/// The voices that point to a need, or to one joined to it, and still speak, in no order; one may come twice.
fn pointing<'a>(world: &'a World, need: &Need, arrow: Arrow) -> impl Iterator<Item = &'a Voice> {
    family(world, need)
        .flat_map(|need| world.claims.to(Thing::Need(need)))
        .filter(move |claim| claim.arrow == arrow)
        .filter_map(|claim| match claim.from {
            Thing::Voice(voice) => world.voices.get(&voice),
            _ => None,
        })
        .filter(|voice| voice.speaks())
}

fn voices_by(world: &World, id: NeedId, arrow: Arrow) -> Vec<&Voice> {
    let mut voices: Vec<_> = world.needs.get(&id).into_iter().flat_map(|need| pointing(world, need, arrow)).collect();
    voices.sort_by_key(|voice| voice.id);
    voices.dedup_by_key(|voice| voice.id);
    voices
}

/// The voices that the need is made of and that still speak, also those of needs joined to it (T8, T10).
pub fn expressed(world: &World, id: NeedId) -> Vec<&Voice> {
    voices_by(world, id, Arrow::ExpressedIn)
}

/// Whether any voice that the need is made of is of this kind.
pub fn any_voice(world: &World, need: &Need, kind: impl FnMut(&Voice) -> bool) -> bool {
    pointing(world, need, Arrow::ExpressedIn).any(kind)
}

/// The voices that speak against it.
pub fn against(world: &World, id: NeedId) -> Vec<&Voice> {
    voices_by(world, id, Arrow::Contradicts)
}

/// The numbers of a need; each resolves to its rows (T2).
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Voices.
    pub voices: Figure<crate::VoiceId>,
    /// People behind the voices, as far as marks at the tables tell.
    pub support: u32,
    /// Meetings at which it was heard.
    pub meetings: Figure<crate::MeetingId>,
    /// Places where it was heard.
    pub places: Figure<crate::PlaceId>,
}

/// How many voices, meetings and places a need rests on.
pub fn figures(world: &World, id: NeedId) -> Figures {
    let voices = expressed(world, id);
    Figures {
        voices: Figure::of(voices.iter().map(|voice| voice.id)),
        support: voices.iter().fold(0u32, |sum, voice| sum.saturating_add(voice.support)),
        meetings: Figure::of(voices.iter().filter_map(|voice| voice.meeting)),
        places: Figure::of(voices.iter().map(|voice| voice.place)),
    }
}

/// Answers to a need, oldest first; those given before it was opened again are among them.
pub fn answers(world: &World, id: NeedId) -> Vec<&Answer> {
    let mut answers: Vec<_> = world
        .needs
        .get(&id)
        .into_iter()
        .flat_map(|need| family(world, need))
        .flat_map(|need| world.claims.to(Thing::Need(need)))
        .filter_map(|claim| match (claim.arrow, claim.from) {
            (Arrow::Answers, Thing::Answer(answer)) => world.answers.get(&answer),
            _ => None,
        })
        .collect();
    answers.sort_by_key(|answer| answer.given.sequence);
    answers
}

/// The answer that holds: the last one given since the need was last opened again. An answer that came with a need
/// joined to it holds only if that one was not opened again either: joining needs revives no answer.
pub fn answer(world: &World, id: NeedId) -> Option<&Answer> {
    answers(world, id).into_iter().rev().find(|answer| {
        let given_to = answer::needs(world, answer.id);
        given_to.map(|need| last_opened(world, need, id)).min().is_some_and(|opened| answer.given.sequence > opened)
    })
}

/// When a need, or one of those through which it is joined to another, was last opened again.
fn last_opened(world: &World, from: NeedId, to: NeedId) -> u64 {
    let mut opened = 0;
    for need in upward(world, from).filter_map(|id| world.needs.get(&id)) {
        opened = opened.max(opened_again(need));
        if need.id == to {
            break;
        }
    }
    opened
}

/// The last response to the answer that holds, of its owners or of those whose need was joined to it: whoever
/// contested an answer goes on contesting it when the needs are joined.
pub(super) fn response<'a>(world: &'a World, need: &'a Need) -> Option<&'a Response> {
    let answered = answer(world, need.id)?.given.sequence;
    let responses =
        within(world, need.id).into_iter().filter_map(|id| world.needs.get(&id)).flat_map(|need| &need.responses);
    let later = responses.filter(|(stamp, _)| stamp.sequence > answered);
    later.max_by_key(|(stamp, _)| stamp.sequence).map(|(_, response)| response)
}

/// The last decision taken about a need, directly or by way of its trials and proposals.
pub fn decision(world: &World, id: NeedId) -> Option<&Decision> {
    let opened = world.needs.get(&id).map_or(0, opened_again);
    crate::thread::after(world, Thing::Need(id))
        .into_iter()
        .filter_map(|thing| match thing {
            Thing::Decision(id) => world.decisions.get(&id),
            _ => None,
        })
        .filter(|decision| decision.taken.as_ref().is_some_and(|taken| taken.stamp.sequence > opened))
        .max_by_key(|decision| decision.taken.as_ref().map(|taken| taken.stamp.sequence))
}

fn opened_again(need: &Need) -> u64 {
    need.reopened.last().map_or(0, |(stamp, _)| stamp.sequence)
}

/// Where the need of that name stands; one joined to another stands where that one stands.
pub fn standing_of(world: &World, id: NeedId) -> Standing {
    world.needs.get(&surviving(world, id)).map_or(Standing::Heard, |need| standing(world, need))
}

/// Where a need stands.
pub fn standing(world: &World, need: &Need) -> Standing {
    let opened = opened_again(need);
    let later = |stamp: &Stamp| stamp.sequence > opened;
    if need.closed.as_ref().is_some_and(|(stamp, _)| later(stamp)) {
        return Standing::Closed;
    }
    if answer(world, need.id).is_some() {
        return match response(world, need) {
            Some(Response { confirmed: true, .. }) => Standing::Confirmed,
            Some(Response { confirmed: false, .. }) => Standing::Contested,
            None => Standing::Answered,
        };
    }
    let arrows = arrows_from(world, need);
    if arrows.is_empty() {
        return standing_alone(need);
    }
    let since = |arrow: Arrow| arrows.iter().any(|claim| claim.arrow == arrow && later(&claim.drawn));
    let ahead = crate::thread::after(world, Thing::Need(need.id));
    let changed = ahead.iter().any(|thing| match thing {
        Thing::Change(id) => world.changes.get(id).is_some_and(|change| later(&change.made)),
        _ => false,
    });
    if changed {
        return Standing::Changed;
    }
    if let Some(decision) = decision(world, need.id) {
        return match decision.taken.as_ref().map(|taken| taken.about(world, need.id).0) {
            Some(Verdict::Yes) | None => Standing::DecidedYes,
            Some(Verdict::No) => Standing::DecidedNo,
            Some(Verdict::Later) => Standing::DecidedLater,
        };
    }
    if since(Arrow::HandedOverAs) {
        return Standing::HandedOver;
    }
    if [Arrow::TakenUpBy, Arrow::ProposedAs, Arrow::TriedIn, Arrow::Informs, Arrow::LeadsTo].into_iter().any(since) {
        return Standing::InWork;
    }
    if opened > 0 {
        return Standing::Reopened;
    }
    match round::rank_of(world, need.id) {
        Some(rank) if rank.dots > 0 => Standing::Prioritised,
        Some(_) => Standing::NotPrioritised,
        None => standing_alone(need),
    }
}

/// Where a need stands from which nothing has come, not even a rank.
fn standing_alone(need: &Need) -> Standing {
    match need {
        need if opened_again(need) > 0 => Standing::Reopened,
        Need { confirmed: Some(_), .. } => Standing::ConfirmedByOwners,
        Need { statement: Some(_), .. } => Standing::Formulated,
        _ => Standing::Heard,
    }
}
