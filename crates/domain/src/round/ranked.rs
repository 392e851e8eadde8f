//! The order that dots put needs in.
//!
//! The same dots give the same ranking on any machine (invariant T11): needs are ordered by their dots over all
//! channels; needs with equally many share a rank, which is said and not hidden.

use super::{
    Ballot, Marks, Round,
    entry::Paper,
    setting::{self, Tier},
};
use crate::{
    NeedId, RoundId, World,
    claim::{Arrow, Thing},
    meeting::Channel,
};
use std::collections::BTreeMap;

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
    let counts = |ballot: &&Ballot| round.setting.together.contains(&ballot.tier);
    let cast = round.ballots.all().filter(counts).flat_map(|ballot| in_channel(&ballot.marks, ballot.channel));
    let papers = round.papers.all().filter(|_| round.setting.together.contains(&Tier::Hand));
    let papers = papers.filter_map(Paper::counts).flat_map(|marks| in_channel(marks, Channel::Paper));
    for (need, channel, count) in typed.chain(cast).chain(papers) {
        if let Some(channels) = dots.get_mut(&crate::need::surviving(world, need)) {
            let sum = channels.entry(channel).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    rank(dots)
}

fn in_channel(marks: &Marks, channel: Channel) -> impl Iterator<Item = (NeedId, Channel, u32)> {
    marks.dots().iter().map(move |(choice, dots)| (NeedId(choice.0), channel, *dots))
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
    let papers = round.papers.all().filter(|paper| channel == Channel::Paper && paper.counts().is_some()).count();
    setting::count(cast + papers)
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
        .filter(|round| round.is_told() && round.is_of_dots())
        .max_by_key(|round| round.closed.as_ref().map(|stamp| stamp.sequence))
        .and_then(|round| ranking(world, round).into_iter().find(|rank| rank.need == need))
}
