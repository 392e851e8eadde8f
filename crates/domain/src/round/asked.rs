//! What may be asked of a round that is set up by a method: setting it up, printing, voting, typing in, settling, and
//! publishing what was counted.

use super::{
    Event, Marks, Refusal, Round,
    entry::{self, Hand, MOST_PAPERS, MOST_PRINTED},
    open,
    published::Count,
    setting::{Setting, Tier, Way},
};
use crate::{
    BallotId, ChoiceId, MeetingId, Moment, NeedId, Outcome, PlaceId, RoundId, World,
    claim::{self, Arrow, Thing},
    general,
};
use std::collections::BTreeSet;

/// A round as somebody wants it set up.
pub(super) struct Order<'a> {
    pub id: RoundId,
    pub title: &'a str,
    pub place: PlaceId,
    pub meeting: Option<MeetingId>,
    pub most_marks: u32,
    pub setting: &'a Setting,
}

pub(super) fn set_up(world: &World, order: &Order<'_>, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let id = order.id;
    general::free(&world.rounds, "round", &id)?;
    general::known(&world.places, "place", &order.place)?;
    if let Some(meeting) = &order.meeting {
        general::known(&world.meetings, "meeting", meeting)?;
    }
    let title = general::title("title", order.title)?;
    let different: BTreeSet<&ChoiceId> = order.setting.choices.iter().collect();
    if different.len() < 2 {
        return Err(Refusal::TooFewNeeds.into());
    }
    if different.len() < order.setting.choices.len() {
        return Err(general::Refusal::Exists { what: "choice" }.into());
    }
    let needs: Vec<NeedId> =
        order.setting.choices.iter().filter(|id| order.setting.idea(**id).is_none()).map(|id| NeedId(id.0)).collect();
    for need in &needs {
        general::known(&world.needs, "need", need)?;
    }
    if order.most_marks == 0 {
        return Err(Refusal::NoDots.into());
    }
    let setting = Box::new(order.setting.checked(moment.today)?);
    let opened =
        Event::Opened { id, title, place: order.place, meeting: order.meeting, dots_each: order.most_marks, setting };
    Ok(needs.into_iter().fold(Outcome::of(opened), |outcome, need| {
        outcome.and(claim::drawn(moment, Thing::Need(need), Arrow::RankedIn, Thing::Round(id), "in the round"))
    }))
}

/// That a ballot of a tier may come now: its way is open and its last day has not been.
pub(super) fn may_come(round: &Round, tier: Tier, moment: &Moment) -> Result<(), Refusal> {
    if !round.setting.ways.contains(&tier.way()) {
        return Err(Refusal::WayClosed);
    }
    match round.setting.until {
        Some(until) if tier == Tier::Slip && moment.today > until => Err(Refusal::TooLate { until }),
        _ => Ok(()),
    }
}

/// The round, if it is open, was set up for ballots, and takes them this way.
fn ready<'a>(world: &'a World, id: &RoundId, way: Way) -> Result<&'a Round, crate::Refusal> {
    let round = open(world, id)?;
    if round.setting.is_numbered() && round.setting.ways.contains(&way) { Ok(round) } else { Err(Refusal::WayClosed.into()) }
}

/// That so many may be printed at once.
fn how_many(papers: u32) -> Result<(), Refusal> {
    if (1..=MOST_PRINTED).contains(&papers) { Ok(()) } else { Err(Refusal::HowMany { papers, most: MOST_PRINTED }) }
}

fn at_place(world: &World, place: Option<PlaceId>) -> Result<(), crate::Refusal> {
    place.map_or(Ok(()), |place| Ok(general::known(&world.places, "place", &place).map(drop)?))
}

pub(super) fn print_papers(
    world: &World,
    id: &RoundId,
    papers: u32,
    place: Option<PlaceId>,
) -> Result<Outcome, crate::Refusal> {
    let round = ready(world, id, Way::Paper)?;
    how_many(papers)?;
    at_place(world, place)?;
    let printed = entry::printed(round);
    let last = printed + papers;
    if last > MOST_PAPERS {
        return Err(Refusal::HowMany { papers, most: MOST_PAPERS - printed }.into());
    }
    Ok(Outcome::of(Event::PapersPrinted { id: *id, first: printed + 1, last, place }))
}

pub(super) fn print_slips(
    world: &World,
    id: &RoundId,
    ballots: &[BallotId],
    place: Option<PlaceId>,
) -> Result<Outcome, crate::Refusal> {
    let round = ready(world, id, Way::Home)?;
    how_many(super::setting::count(ballots.len()))?;
    at_place(world, place)?;
    let mut ballots = ballots.to_vec();
    // In an order that tells nothing of the order in which they were printed and handed out.
    ballots.sort_unstable();
    ballots.dedup();
    ballots.retain(|ballot| !round.slips.has(ballot));
    Ok(Outcome::of(Event::SlipsPrinted { id: *id, ballots, place }))
}

/// What stands on a ballot, held against what a ballot of the round may say.
fn may_say(world: &World, round: &Round, marks: &Marks) -> Result<Marks, Refusal> {
    let choices: Vec<ChoiceId> = super::listed(world, round).into_iter().map(|choice| choice.id).collect();
    marks.checked(round.setting.kind(), &choices, round.dots_each)
}

pub(super) fn vote(
    world: &World,
    id: &RoundId,
    ballot: BallotId,
    tier: Tier,
    marks: &Marks,
    moment: &Moment,
) -> Result<Outcome, crate::Refusal> {
    let round = ready(world, id, tier.way())?;
    may_come(round, tier, moment)?;
    match tier {
        // A paper is typed in, twice; nobody casts it.
        Tier::Hand => return Err(Refusal::WayClosed.into()),
        Tier::Slip if !round.slips.has(&ballot) => return Err(Refusal::NoSuchSlip.into()),
        // The ballot of a slip is that slip's alone.
        Tier::Seat if round.slips.has(&ballot) => return Err(Refusal::WayClosed.into()),
        Tier::Slip | Tier::Seat => {}
    }
    Ok(Outcome::of(Event::Voted { id: *id, ballot, tier, marks: may_say(world, round, marks)? }))
}

pub(super) fn type_in(
    world: &World,
    id: &RoundId,
    paper: u32,
    hand: Hand,
    marks: &Marks,
    moment: &Moment,
) -> Result<Outcome, crate::Refusal> {
    let round = ready(world, id, Way::Paper)?;
    entry::may_type(round, paper, hand, &moment.actor)?;
    Ok(Outcome::of(Event::TypedIn { id: *id, paper, hand, marks: may_say(world, round, marks)? }))
}

pub(super) fn settle(world: &World, id: &RoundId, paper: u32, marks: &Marks) -> Result<Outcome, crate::Refusal> {
    let round = ready(world, id, Way::Paper)?;
    let differs = entry::known(round, paper)?.is_some_and(entry::Paper::differs);
    if !differs {
        return Err(Refusal::NothingToSettle { paper }.into());
    }
    Ok(Outcome::of(Event::Settled { id: *id, paper, marks: may_say(world, round, marks)? }))
}

fn closed<'a>(world: &'a World, id: &RoundId) -> Result<&'a Round, crate::Refusal> {
    let round = general::known(&world.rounds, "round", id)?;
    if round.closed.is_some() { Ok(round) } else { Err(Refusal::StillOpen.into()) }
}

pub(super) fn publish(world: &World, id: &RoundId, count: &Count) -> Result<Outcome, crate::Refusal> {
    match &closed(world, id)?.published {
        Some(published) if published.count == *count => Ok(Outcome::nothing()),
        Some(_) => Err(Refusal::IsPublished.into()),
        None => Ok(Outcome::of(Event::Published { id: *id, count: count.checked()? })),
    }
}

pub(super) fn try_out(world: &World, id: &RoundId, count: &Count, why: &str) -> Result<Outcome, crate::Refusal> {
    closed(world, id)?;
    let why = general::title("why", why)?;
    Ok(Outcome::of(Event::WhatIfRun { id: *id, count: count.checked()?, why }))
}
