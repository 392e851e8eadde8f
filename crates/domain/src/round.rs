//! A round in which people say what matters most, with dots counted by need and channel.
//!
//! The same dots give the same ranking on any machine (invariant T11): needs are ordered by their dots over all
//! channels; needs with equally many share a rank, which is said and not hidden.
//!
//! Dots come in two ways that add up: counted by somebody and typed in, or on a ballot that one person cast. A ballot
//! is secret. Its name says nothing about who cast it, it is cast by [`SEAT`] and not by a person, and the world keeps
//! no time of it; cast again, it replaces what it said before.

use crate::{
    BallotId, MeetingId, Moment, NeedId, Outcome, PlaceId, RoundId, Shelf, Stamp, World,
    claim::{self, Arrow, Thing},
    general,
    meeting::Channel,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The actor of those who take part from a seat in the hall: the same for all, so that the ledger does not tell them apart.
pub const SEAT: &str = "seat";

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the round")]
pub enum Command {
    /// Opens a round over needs.
    Open { id: RoundId, title: String, place: PlaceId, meeting: Option<MeetingId>, dots_each: u32, needs: Vec<NeedId> },
    /// Adds a need to an open round.
    Add { id: RoundId, need: NeedId },
    /// Types in the dots a need got in one channel; typed anew, the last count holds.
    Count { id: RoundId, need: NeedId, channel: Channel, dots: u32 },
    /// Says how many people took part in one channel.
    CountPeople { id: RoundId, channel: Channel, people: u32 },
    /// Casts one person's ballot; cast again, it replaces what it said before. Without dots it is a blank one.
    Cast { id: RoundId, ballot: BallotId, channel: Channel, dots: Vec<(NeedId, u32)> },
    /// Closes the round; from then on the ranking stands.
    Close { id: RoundId },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the round")]
pub enum Event {
    /// It was opened.
    Opened { id: RoundId, title: String, place: PlaceId, meeting: Option<MeetingId>, dots_each: u32 },
    /// Dots were counted.
    Counted { id: RoundId, need: NeedId, channel: Channel, dots: u32 },
    /// People were counted.
    PeopleCounted { id: RoundId, channel: Channel, people: u32 },
    /// A ballot was cast.
    Cast { id: RoundId, ballot: BallotId, channel: Channel, dots: Vec<(NeedId, u32)> },
    /// It was closed.
    Closed { id: RoundId },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There is nothing to choose between.
    #[error("a round needs at least two needs to choose between: add one")]
    TooFewNeeds,
    /// The need is not in the round.
    #[error("that need is not part of this round: add it first")]
    NotInRound,
    /// It is closed.
    #[error("this round is closed and its ranking stands: open a new round instead")]
    IsClosed,
    /// No dots were counted.
    #[error("no dots have been typed in yet: type them in first")]
    NothingCounted,
    /// More dots than the people had.
    #[error("{dots} dots are more than {people} people with {each} dots each can give: count again")]
    TooManyDots {
        /// The dots counted in the channel.
        dots: u32,
        /// The people counted there.
        people: u32,
        /// Dots for each.
        each: u32,
    },
    /// More dots on a ballot than one person has.
    #[error("{dots} dots are more than the {each} of one ballot: take some away")]
    OverBallot {
        /// The dots on the ballot.
        dots: u32,
        /// Dots for each.
        each: u32,
    },
    /// A person has at least one dot.
    #[error("each person has at least one dot: write 1 or more")]
    NoDots,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Its name in the ledger.
    pub id: RoundId,
    /// Its title.
    pub title: String,
    /// The place.
    pub place: PlaceId,
    /// The meeting at which it was held.
    pub meeting: Option<MeetingId>,
    /// Dots for each person.
    pub dots_each: u32,
    /// Dots that were counted and typed in, by need and channel.
    pub dots: Vec<(NeedId, Channel, u32)>,
    /// People who were counted and typed in, by channel.
    pub people: Vec<(Channel, u32)>,
    /// Ballots cast.
    #[serde(default)]
    pub ballots: Shelf<BallotId, Ballot>,
    /// When it was closed.
    pub closed: Option<Stamp>,
    /// When it was opened.
    pub opened: Stamp,
}

/// What one person chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// By which way it came.
    pub channel: Channel,
    /// Its dots; none on a blank one.
    pub dots: Vec<(NeedId, u32)>,
}

/// A need's place in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The need.
    pub need: NeedId,
    /// Its rank; equal numbers of dots share one.
    pub rank: usize,
    /// Out of how many needs.
    pub of: usize,
    /// Its dots over all channels.
    pub dots: u32,
    /// Its dots by channel.
    pub by_channel: BTreeMap<Channel, u32>,
    /// Whether another need has equally many.
    pub shared: bool,
}

/// The needs of a round, as they stand now.
pub fn needs(world: &World, round: RoundId) -> Vec<NeedId> {
    let mut needs: Vec<_> = world
        .claims
        .to(Thing::Round(round))
        .filter_map(|claim| match (claim.arrow, claim.from) {
            (Arrow::RankedIn, Thing::Need(need)) => Some(crate::need::surviving(world, need)),
            _ => None,
        })
        .collect();
    needs.sort_unstable();
    needs.dedup();
    needs
}

/// The ranking. Dots of a need that was joined to another count for the one it was joined to.
pub fn ranking(world: &World, round: &Round) -> Vec<Rank> {
    let mut dots: BTreeMap<NeedId, BTreeMap<Channel, u32>> =
        needs(world, round.id).into_iter().map(|need| (need, BTreeMap::new())).collect();
    let typed = round.dots.iter().copied();
    let cast = round.ballots.all().flat_map(|ballot| ballot.dots.iter().map(|(need, dots)| (*need, ballot.channel, *dots)));
    for (need, channel, count) in typed.chain(cast) {
        if let Some(channels) = dots.get_mut(&crate::need::surviving(world, need)) {
            let sum = channels.entry(channel).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    rank(dots)
}

/// How many took part in a channel: those counted and those who cast a ballot. None where nobody knows.
pub fn people(round: &Round, channel: Channel) -> Option<u32> {
    let counted = round.people.iter().find(|(at, _)| *at == channel).map(|(_, people)| *people);
    let cast = ballots(round, channel);
    (counted.is_some() || cast > 0).then(|| counted.unwrap_or(0).saturating_add(cast))
}

/// How many ballots were cast in a channel.
pub fn ballots(round: &Round, channel: Channel) -> u32 {
    let cast = round.ballots.all().filter(|ballot| ballot.channel == channel).count();
    u32::try_from(cast).unwrap_or(u32::MAX)
}

/// Orders needs by their dots, most first; those with equally many share a rank.
pub fn rank(dots: BTreeMap<NeedId, BTreeMap<Channel, u32>>) -> Vec<Rank> {
    let of = dots.len();
    let mut ranks: Vec<Rank> = dots
        .into_iter()
        .map(|(need, by_channel)| {
            let dots = by_channel.values().fold(0u32, |sum, dots| sum.saturating_add(*dots));
            Rank { need, rank: 0, of, dots, by_channel, shared: false }
        })
        .collect();
    ranks.sort_by_key(|rank| (std::cmp::Reverse(rank.dots), rank.need));
    let counts: Vec<u32> = ranks.iter().map(|rank| rank.dots).collect();
    for rank in &mut ranks {
        rank.rank = 1 + counts.iter().filter(|dots| **dots > rank.dots).count();
        rank.shared = counts.iter().filter(|dots| **dots == rank.dots).count() > 1;
    }
    ranks
}

/// A need's rank in the last round over it that was closed.
pub fn rank_of(world: &World, need: NeedId) -> Option<Rank> {
    crate::need::within(world, need)
        .into_iter()
        .flat_map(|need| world.claims.from(Thing::Need(need)))
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::RankedIn, Thing::Round(round)) => world.rounds.get(&round),
            _ => None,
        })
        .filter(|round| round.closed.is_some())
        .max_by_key(|round| round.closed.as_ref().map(|stamp| stamp.sequence))
        .and_then(|round| ranking(world, round).into_iter().find(|rank| rank.need == need))
}

pub(crate) fn open<'a>(world: &'a World, id: &RoundId) -> Result<&'a Round, crate::Refusal> {
    let round = general::known(&world.rounds, "round", id)?;
    if round.closed.is_some() { Err(Refusal::IsClosed.into()) } else { Ok(round) }
}

/// No channel has more typed-in dots than its counted people could give. Ballots need no such check and lend the
/// others none of their room: each of them brings its own person, and never more dots than one has.
fn plausible(round: &Round, channel: Channel) -> Result<(), Refusal> {
    let dots =
        round.dots.iter().filter(|(_, at, _)| *at == channel).map(|(_, _, dots)| *dots).fold(0u32, u32::saturating_add);
    match round.people.iter().find(|(at, _)| *at == channel) {
        Some((_, people)) if dots > people.saturating_mul(round.dots_each) => {
            Err(Refusal::TooManyDots { dots, people: *people, each: round.dots_each })
        }
        _ => Ok(()),
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Open { id, title, place, meeting, dots_each, needs } => {
            general::free(&world.rounds, "round", id)?;
            general::known(&world.places, "place", place)?;
            if let Some(meeting) = meeting {
                general::known(&world.meetings, "meeting", meeting)?;
            }
            let mut needs = needs.clone();
            needs.sort_unstable();
            needs.dedup();
            for need in &needs {
                general::known(&world.needs, "need", need)?;
            }
            if needs.len() < 2 {
                return Err(Refusal::TooFewNeeds.into());
            }
            if *dots_each == 0 {
                return Err(Refusal::NoDots.into());
            }
            let title = general::title("title", title)?;
            let opened = Event::Opened { id: *id, title, place: *place, meeting: *meeting, dots_each: *dots_each };
            Ok(needs.into_iter().fold(Outcome::of(opened), |outcome, need| {
                outcome.and(claim::drawn(moment, Thing::Need(need), Arrow::RankedIn, Thing::Round(*id), "in the round"))
            }))
        }
        Command::Add { id, need } => {
            open(world, id)?;
            general::known(&world.needs, "need", need)?;
            if needs(world, *id).contains(need) {
                return Ok(Outcome::nothing());
            }
            Ok(Outcome::of(claim::drawn(moment, Thing::Need(*need), Arrow::RankedIn, Thing::Round(*id), "in the round")))
        }
        Command::Count { id, need, channel, dots } => {
            let mut round = open(world, id)?.clone();
            if !needs(world, *id).contains(need) {
                return Err(Refusal::NotInRound.into());
            }
            count(&mut round, *need, *channel, *dots);
            plausible(&round, *channel)?;
            Ok(Outcome::of(Event::Counted { id: *id, need: *need, channel: *channel, dots: *dots }))
        }
        Command::CountPeople { id, channel, people } => {
            let mut round = open(world, id)?.clone();
            count_people(&mut round, *channel, *people);
            plausible(&round, *channel)?;
            Ok(Outcome::of(Event::PeopleCounted { id: *id, channel: *channel, people: *people }))
        }
        Command::Cast { id, ballot, channel, dots } => {
            let dots = marked(world, open(world, id)?, dots)?;
            Ok(Outcome::of(Event::Cast { id: *id, ballot: *ballot, channel: *channel, dots }))
        }
        Command::Close { id } => {
            let round = open(world, id)?;
            let is_blank = |ballot: &Ballot| ballot.dots.is_empty();
            if round.dots.iter().all(|(_, _, dots)| *dots == 0) && round.ballots.all().all(is_blank) {
                return Err(Refusal::NothingCounted.into());
            }
            Ok(Outcome::of(Event::Closed { id: *id }))
        }
    }
}

/// The dots of a ballot, each need once. They keep the need that the person saw, even where it was joined to another
/// meanwhile, so that taking the two apart gives each its own dots back.
fn marked(world: &World, round: &Round, dots: &[(NeedId, u32)]) -> Result<Vec<(NeedId, u32)>, Refusal> {
    let needs = needs(world, round.id);
    let mut marked: BTreeMap<NeedId, u32> = BTreeMap::new();
    for (need, dots) in dots.iter().filter(|(_, dots)| *dots > 0) {
        if !needs.contains(&crate::need::surviving(world, *need)) {
            return Err(Refusal::NotInRound);
        }
        let sum = marked.entry(*need).or_default();
        *sum = sum.saturating_add(*dots);
    }
    let all = marked.values().fold(0u32, |sum, dots| sum.saturating_add(*dots));
    if all > round.dots_each {
        return Err(Refusal::OverBallot { dots: all, each: round.dots_each });
    }
    Ok(marked.into_iter().collect())
}

fn count(round: &mut Round, need: NeedId, channel: Channel, dots: u32) {
    round.dots.retain(|(other, at, _)| (*other, *at) != (need, channel));
    round.dots.push((need, channel, dots));
}

fn count_people(round: &mut Round, channel: Channel, people: u32) {
    round.people.retain(|(at, _)| *at != channel);
    round.people.push((channel, people));
}

fn is_closed(world: &World, id: &RoundId) -> bool {
    world.rounds.get(id).is_some_and(|round| round.closed.is_some())
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Opened { id, title, place, meeting, dots_each } => world.rounds.put_new(
            *id,
            Round {
                id: *id,
                title: title.clone(),
                place: *place,
                meeting: *meeting,
                dots_each: *dots_each,
                dots: Vec::new(),
                people: Vec::new(),
                ballots: Shelf::default(),
                closed: None,
                opened: stamp.clone(),
            },
        ),
        // The ranking of a closed round stands, also against counts that come late from a branch.
        Event::Counted { id, .. } | Event::PeopleCounted { id, .. } | Event::Cast { id, .. } if is_closed(world, id) => {}
        Event::Counted { id, need, channel, dots } => world.rounds.change(id, |round| count(round, *need, *channel, *dots)),
        Event::PeopleCounted { id, channel, people } => {
            world.rounds.change(id, |round| count_people(round, *channel, *people));
        }
        Event::Cast { id, ballot, channel, dots } => world.rounds.change(id, |round| {
            round.ballots.put(*ballot, Ballot { channel: *channel, dots: dots.clone() });
        }),
        Event::Closed { id } => world.rounds.change(id, |round| {
            round.closed.get_or_insert_with(|| stamp.clone());
        }),
    }
}
