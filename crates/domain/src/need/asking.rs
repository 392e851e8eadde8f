//! What may be asked of a need, and what follows.

use super::{Basis, Command, Event, Mandate, Need, Refusal, Response, Standing, road};
use crate::{
    Moment, NeedId, Outcome, Stamp, VoiceId, World,
    claim::{self, Arrow, Claim, Thing},
    general, hand_over,
};

/// A need that may be worked with: it is there, stands by itself and is not closed.
fn open<'a>(world: &'a World, id: &NeedId) -> Result<&'a Need, crate::Refusal> {
    let need = standing_alone(world, id)?;
    if road::standing(world, need) == Standing::Closed {
        return Err(Refusal::IsClosed.into());
    }
    Ok(need)
}

fn standing_alone<'a>(world: &'a World, id: &NeedId) -> Result<&'a Need, crate::Refusal> {
    let need = general::known(&world.needs, "need", id)?;
    if need.merged_into.is_some() { Err(Refusal::IsMerged.into()) } else { Ok(need) }
}

/// Joins a need to another, which may itself be joined to a third: so it lies when a joined need was taken out and is put
/// back.
pub(crate) fn joined_to(world: &World, into: NeedId, other: NeedId, why: &str) -> Result<Outcome, crate::Refusal> {
    general::known(&world.needs, "need", &into)?;
    not_closed(world, into)?;
    open(world, &other)?;
    if road::surviving(world, into) == other {
        return Err(Refusal::MergeRing.into());
    }
    Ok(Outcome::of(Event::Merged { into, other, why: general::text("why", why)? }))
}

fn speaking(world: &World, voices: &[VoiceId]) -> Result<(), crate::Refusal> {
    for id in voices {
        if !general::known(&world.voices, "voice", id)?.speaks() {
            return Err(Refusal::VoiceAside.into());
        }
    }
    Ok(())
}

/// Whether an arrow may be drawn to or from a need by itself: it gets round nothing that the need's own steps, a
/// round, a group, an answer or a hand-over would refuse.
pub(crate) fn may_gain(world: &World, from: Thing, arrow: Arrow, to: Thing) -> Result<(), crate::Refusal> {
    let unlike = || claim::Refusal::DoesNotFit { from: from.kind(), to: to.kind() }.into();
    let same = |one: NeedId, other: NeedId| {
        if road::surviving(world, one) == road::surviving(world, other) { Ok(()) } else { Err(unlike()) }
    };
    match (arrow, from, to) {
        (Arrow::ExpressedIn, Thing::Voice(voice), Thing::Need(need)) => {
            open(world, &need)?;
            speaking(world, &[voice])
        }
        (Arrow::Contradicts, Thing::Voice(voice), _) => speaking(world, &[voice]),
        (Arrow::RankedIn, _, Thing::Round(round)) => crate::round::open(world, &round).map(drop),
        (Arrow::TakenUpBy, _, Thing::Group(group)) => crate::group::active(world, &group).map(drop),
        (Arrow::Answers, Thing::Answer(answer), Thing::Need(need)) => {
            same(general::known(&world.answers, "answer", &answer)?.need, need)
        }
        (Arrow::HandedOverAs, Thing::Need(need), Thing::HandOver(hand_over)) => {
            same(general::known(&world.hand_overs, "hand-over", &hand_over)?.need, need)
        }
        _ => Ok(()),
    }
}

/// Whether an arrow may be taken back: not the last voice that a need rests on (T1), and nothing that a closed
/// need was closed on (T4, T7).
pub(crate) fn may_lose(world: &World, claim: &Claim) -> Result<(), crate::Refusal> {
    match (claim.arrow, claim.from, claim.to) {
        (Arrow::ExpressedIn, ..) if rests_on(world, claim) => Err(Refusal::LastVoice.into()),
        (Arrow::Answers, _, Thing::Need(id)) | (Arrow::HandedOverAs, Thing::Need(id), _) => not_closed(world, id),
        (Arrow::RankedIn, _, Thing::Round(id)) if world.rounds.get(&id).is_some_and(|round| round.closed.is_some()) => {
            Err(crate::round::Refusal::IsClosed.into())
        }
        _ => Ok(()),
    }
}

/// Whether an arrow is the last voice of a need that rests on voices.
pub(crate) fn rests_on(world: &World, claim: &Claim) -> bool {
    let Thing::Need(id) = claim.to else { return false };
    let voices = || world.claims.to(claim.to).filter(|other| other.arrow == Arrow::ExpressedIn);
    claim.arrow == Arrow::ExpressedIn
        && world.needs.get(&id).is_some_and(|need| need.basis == Basis::Voices)
        && voices().count() == 1
        && voices().any(|last| last.id == claim.id)
}

/// Refuses where a need is closed, or one that it is joined to: in a branch a closed need may have been joined to an open one.
fn not_closed(world: &World, id: NeedId) -> Result<(), crate::Refusal> {
    let is_closed = |id: NeedId| world.needs.get(&id).is_some_and(|need| need.closed.is_some());
    if road::upward(world, id).any(is_closed) { Err(Refusal::IsClosed.into()) } else { Ok(()) }
}

fn gather(world: &World, id: NeedId, voices: &[VoiceId], why: &str, moment: &mut Moment) -> Outcome {
    let mut seen = std::collections::BTreeSet::new();
    voices
        .iter()
        .filter(|voice| seen.insert(**voice))
        .filter(|voice| world.claims.between(Thing::Voice(**voice), Arrow::ExpressedIn, Thing::Need(id)).is_none())
        .fold(Outcome::nothing(), |outcome, voice| {
            outcome.and(claim::drawn(moment, Thing::Voice(*voice), Arrow::ExpressedIn, Thing::Need(id), why))
        })
}

/// Weighs a command.
pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Hear { id, place, title, voices, basis } => {
            general::free(&world.needs, "need", id)?;
            general::known(&world.places, "place", place)?;
            speaking(world, voices)?;
            if voices.is_empty() && *basis == Basis::Voices {
                return Err(Refusal::NoVoice.into());
            }
            let heard = Event::Heard { id: *id, place: *place, title: general::title("title", title)?, basis: *basis };
            Ok(Outcome::of(heard).joined(gather(world, *id, voices, "sorted", moment)))
        }
        Command::Gather { id, voices } => {
            open(world, id)?;
            speaking(world, voices)?;
            Ok(gather(world, *id, voices, "sorted", moment))
        }
        Command::Move { from, to, voices } => transfer(world, *from, *to, voices, moment),
        Command::Formulate { id, title, statement, mandate } => {
            open(world, id)?;
            Ok(Outcome::of(Event::Formulated {
                id: *id,
                title: general::title("title", title)?,
                statement: general::text("statement", statement)?,
                mandate: *mandate,
            }))
        }
        Command::ConfirmByOwners { id, how } => {
            if open(world, id)?.statement.is_none() {
                return Err(Refusal::NotFormulated.into());
            }
            Ok(Outcome::of(Event::ConfirmedByOwners { id: *id, how: general::text("how", how)? }))
        }
        Command::Assign { id, owner, next } => {
            open(world, id)?;
            let mut owner = owner.clone();
            owner.name = general::title("name", &owner.name)?;
            Ok(Outcome::of(Event::Assigned { id: *id, owner, next: *next }))
        }
        Command::Merge { into, other, why } => {
            standing_alone(world, into)?;
            joined_to(world, *into, *other, why)
        }
        Command::Unmerge { id, why } => {
            if general::known(&world.needs, "need", id)?.merged_into.is_none() {
                return Err(Refusal::NotMerged.into());
            }
            not_closed(world, *id)?;
            Ok(Outcome::of(Event::Unmerged { id: *id, why: general::text("why", why)? }))
        }
        Command::Respond { id, confirmed, setting, words } => {
            let need = open(world, id)?;
            if road::answer(world, need.id).is_none() {
                return Err(Refusal::NoAnswer.into());
            }
            let mut outcome = Outcome::nothing();
            let said = general::optional("words", words)?;
            let kept = if said.is_empty() { None } else { Some(outcome.keep(moment, said)) };
            let response = Response { confirmed: *confirmed, setting: general::title("setting", setting)?, words: kept };
            Ok(outcome.and(Event::Responded { id: *id, response }))
        }
        Command::Close { id, why } => {
            let need = open(world, id)?;
            may_close(world, need)?;
            Ok(Outcome::of(Event::Closed { id: *id, why: general::text("why", why)? }))
        }
        Command::Reopen { id, why } => {
            let need = standing_alone(world, id)?;
            match road::standing(world, need) {
                Standing::Closed | Standing::Answered | Standing::Confirmed | Standing::Contested => {
                    Ok(Outcome::of(Event::Reopened { id: *id, why: general::text("why", why)? }))
                }
                _ => Err(Refusal::NotClosed.into()),
            }
        }
    }
}

fn transfer(
    world: &World,
    from: NeedId,
    to: NeedId,
    voices: &[VoiceId],
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    open(world, &from)?;
    open(world, &to)?;
    if voices.is_empty() {
        return Err(Refusal::NoVoice.into());
    }
    speaking(world, voices)?;
    let sources = road::within(world, from);
    let mut outcome = gather(world, to, voices, "moved", moment);
    for voice in voices {
        let held: Vec<_> = world
            .claims
            .from(Thing::Voice(*voice))
            .filter(|claim| claim.arrow == Arrow::ExpressedIn)
            .filter(|claim| sources.iter().any(|need| claim.to == Thing::Need(*need)))
            .collect();
        if held.is_empty() {
            return Err(Refusal::NotAMember.into());
        }
        for claim in held {
            outcome = outcome.and(claim::Event::Withdrawn { id: claim.id, why: "moved".to_owned() });
        }
    }
    let stays = |need: &NeedId| {
        world
            .claims
            .to(Thing::Need(*need))
            .any(|claim| claim.arrow == Arrow::ExpressedIn && !voices.iter().any(|voice| claim.from == Thing::Voice(*voice)))
    };
    let emptied = sources.iter().any(|need| {
        world.needs.get(need).is_some_and(|need| need.basis == Basis::Voices)
            && world.claims.to(Thing::Need(*need)).any(|claim| claim.arrow == Arrow::ExpressedIn)
            && !stays(need)
    });
    if emptied { Err(Refusal::LastVoice.into()) } else { Ok(outcome) }
}

/// A need is closed only when those who spoke have an answer they do not contest (T4), and one that others own
/// only with their receipt or an honest no (T7).
fn may_close(world: &World, need: &Need) -> Result<(), Refusal> {
    let answer = road::answer(world, need.id).ok_or(Refusal::NoAnswer)?;
    if road::response(world, need).is_some_and(|response| !response.confirmed) {
        return Err(Refusal::Contested);
    }
    let honest_no = !answer.parts.not_done.is_empty();
    if need.mandate == Mandate::Others && !honest_no && !hand_over::has_receipt(world, need.id) {
        return Err(Refusal::NoReceipt);
    }
    Ok(())
}

/// Whether a need that is closed may be so.
pub(crate) fn may_be_closed(world: &World, need: &Need) -> bool {
    may_close(world, need).is_ok()
}

/// Whether nothing was done with a need but to put voices in it.
pub(crate) fn is_untouched(world: &World, need: &Need) -> bool {
    let mut arrows = world.claims.to(Thing::Need(need.id)).chain(world.claims.from(Thing::Need(need.id)));
    let alone = need.merged_into.is_none() && need.joined.is_empty();
    let unsaid = need.statement.is_none() && need.owner.is_none() && need.responses.is_empty();
    alone
        && unsaid
        && need.closed.is_none()
        && need.reopened.is_empty()
        && arrows.all(|arrow| arrow.arrow == Arrow::ExpressedIn)
}

fn is_empty(world: &World, id: NeedId) -> bool {
    world.claims.to(Thing::Need(id)).next().is_none()
}

/// Whether two needs can be joined as they are now. The rules see to it; what comes late has not asked them.
fn can_merge(world: &World, into: NeedId, other: NeedId) -> bool {
    let alone = world.needs.get(&other).is_some_and(|need| need.merged_into.is_none());
    alone && world.needs.has(&into) && road::surviving(world, into) != other
}

/// Lays an event into the world.
pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    let id = match event {
        Event::Heard { id, place, title, basis } => {
            let need = Need {
                id: *id,
                place: *place,
                title: title.clone(),
                statement: None,
                basis: *basis,
                mandate: Mandate::Ours,
                owner: None,
                next: None,
                confirmed: None,
                merged_into: None,
                joined: Vec::new(),
                responses: Vec::new(),
                closed: None,
                reopened: Vec::new(),
                heard: stamp.clone(),
                last: stamp.clone(),
            };
            world.needs.put_new(*id, need);
            id
        }
        // What came late may have gone on with it.
        Event::TakenBack { id }
            if world.needs.get(id).is_some_and(|need| is_untouched(world, need) && is_empty(world, *id)) =>
        {
            return world.needs.take(id);
        }
        Event::TakenBack { .. } => return,
        Event::Merged { into, other, .. } if !can_merge(world, *into, *other) => return,
        Event::Merged { other, .. } => other,
        Event::Formulated { id, .. }
        | Event::ConfirmedByOwners { id, .. }
        | Event::Assigned { id, .. }
        | Event::Unmerged { id, .. }
        | Event::Responded { id, .. }
        | Event::Closed { id, .. }
        | Event::Reopened { id, .. } => id,
    };
    match event {
        Event::Merged { into, other, .. } => world.needs.change(into, |need| need.joined.push(*other)),
        Event::Unmerged { id, .. } => {
            if let Some(into) = world.needs.get(id).and_then(|need| need.merged_into) {
                world.needs.change(&into, |need| need.joined.retain(|joined| joined != id));
            }
        }
        _ => {}
    }
    world.needs.change(id, |need| {
        need.last = stamp.clone();
        match event {
            Event::Heard { .. } | Event::TakenBack { .. } => {}
            Event::Formulated { title, statement, mandate, .. } => {
                need.title.clone_from(title);
                need.statement = Some(statement.clone());
                need.mandate = *mandate;
                // New wording has to be shown to its owners anew.
                need.confirmed = None;
            }
            Event::ConfirmedByOwners { how, .. } => need.confirmed = Some((stamp.clone(), how.clone())),
            Event::Assigned { owner, next, .. } => {
                need.owner = Some(owner.clone());
                need.next = *next;
            }
            Event::Merged { into, .. } => need.merged_into = Some(*into),
            Event::Unmerged { .. } => need.merged_into = None,
            Event::Responded { response, .. } => need.responses.push((stamp.clone(), response.clone())),
            Event::Closed { why, .. } => need.closed = Some((stamp.clone(), why.clone())),
            Event::Reopened { why, .. } => {
                need.closed = None;
                need.reopened.push((stamp.clone(), why.clone()));
            }
        }
    });
}
