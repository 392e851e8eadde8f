//! The seam between a round and its count: which ballots count, how many came by which way, and the
//! [`Election`] that a rule is given.
//!
//! [`election_of`] is the only way from a round to a count. It gives nothing while the round is open, so no page, file or
//! paper can show a sum before; what it gives depends on the ballots alone and not on the order in which they came.

use super::{
    Marks, Round,
    setting::{GRADES, Kind, Tier, shares_money},
};
use crate::{ChoiceId, NeedId, PlaceId, World, need};
use samskapa_tally::{Ballots, Choice, Currency, Election, Kind as Cast, TooMany};
use std::collections::{BTreeMap, HashMap};

/// Something that can be chosen, as it stands on the ballot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    /// Its name in the ledger.
    pub id: ChoiceId,
    /// Its number on the ballot, from 1.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// The need, if it is one, as it stands now.
    pub need: Option<NeedId>,
    /// What it costs, in whole kronor.
    pub cost: Option<u64>,
}

/// A ballot that counts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Counted {
    /// How sure it is that it is one person's.
    pub tier: Tier,
    /// The place of whoever cast it, as far as the way tells: where the paper or slip was handed out, or the meeting was.
    pub place: PlaceId,
    /// What stands on it.
    pub marks: Marks,
}

/// Which ballots of a round are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// Those of all tiers that the round counts together.
    Together,
    /// Those of one tier, apart from the others.
    Apart(Tier),
}

/// What can be chosen in a round, in the order of the numbers on the ballot.
pub fn listed(world: &World, round: &Round) -> Vec<Listed> {
    let ids = if round.setting.is_numbered() {
        round.setting.choices.clone()
    } else {
        super::needs(world, round.id).into_iter().map(|need| ChoiceId(need.0)).collect()
    };
    let one = |(at, id): (usize, ChoiceId)| {
        let idea = round.setting.idea(id);
        let need = idea.is_none().then(|| need::surviving(world, NeedId(id.0)));
        let title = match (idea, need) {
            (Some(idea), _) => idea.title.clone(),
            (None, need) => need.and_then(|need| world.needs.get(&need)).map(|need| need.title.clone()).unwrap_or_default(),
        };
        Listed { id, number: super::setting::count(at + 1), title, need, cost: idea.and_then(|idea| idea.cost) }
    };
    ids.into_iter().enumerate().map(one).collect()
}

/// How many ballots have come in each tier, counted or not; never what stands on them. Of papers, those that count.
pub fn came(round: &Round) -> BTreeMap<Tier, u32> {
    let mut came = BTreeMap::new();
    for ballot in round.ballots.all() {
        *came.entry(ballot.tier).or_default() += 1;
    }
    let papers = round.papers.all().filter(|paper| paper.counts().is_some()).count();
    if papers > 0 {
        *came.entry(Tier::Hand).or_default() += super::setting::count(papers);
    }
    came
}

/// The ballots of a closed round that count, in an order that tells nothing of when they came; none while it is open.
pub fn counted(world: &World, round: &Round, which: Which) -> Vec<Counted> {
    if round.closed.is_none() {
        return Vec::new();
    }
    let here = home(world, round);
    let cast = round.ballots.entries().map(|(id, ballot)| {
        let place = round.slips.get(id).copied().flatten().unwrap_or(here);
        Counted { tier: ballot.tier, place, marks: ballot.marks.clone() }
    });
    let typed = round.papers.entries().filter_map(|(number, paper)| {
        let batch = round.batches.iter().find(|batch| (batch.first..=batch.last).contains(number));
        let place = batch.and_then(|batch| batch.place).unwrap_or(here);
        Some(Counted { tier: Tier::Hand, place, marks: paper.counts()?.clone() })
    });
    let wanted = |ballot: &Counted| match which {
        Which::Together => round.setting.together.contains(&ballot.tier),
        Which::Apart(tier) => ballot.tier == tier,
    };
    let mut counted: Vec<Counted> = cast.chain(typed).filter(wanted).collect();
    counted.sort_unstable();
    counted
}

/// Where a round is at home: the place of its meeting, or its own.
fn home(world: &World, round: &Round) -> PlaceId {
    round.meeting.and_then(|id| world.meetings.get(&id)).map_or(round.place, |meeting| meeting.place)
}

/// The election of a closed round, ready for [`samskapa_tally::count`]: its choices, the ballots that were asked for with
/// the place of each, the money and the places to fill. Choices have their numbers on the ballot as ids. A need that was
/// joined to another counts as that one, under the lower of the two numbers.
///
/// Dots that were counted by hand and typed in as sums have no ballots: then the election holds the
/// [`totals`](Election::totals) of all dots, and only rules that do with sums can count it.
///
/// None while the round is open.
///
/// # Errors
/// [`TooMany`] marks for one count.
pub fn election_of(world: &World, round: &Round, which: Which) -> Result<Option<Election>, TooMany> {
    if round.closed.is_none() {
        return Ok(None);
    }
    let (options, at) = options(world, round);
    let kind = match round.setting.kind() {
        Kind::Points => Cast::Points,
        Kind::Approvals => Cast::Approval,
        Kind::Order => Cast::Ranking,
        Kind::Grades => Cast::Grades,
    };
    let ballots = counted(world, round, which);
    let mut cast = Ballots::new(kind);
    let mut election = Election::new(options, Ballots::new(kind));
    let mut known = HashMap::new();
    for ballot in &ballots {
        cast.push(marks(&ballot.marks, &at), 1)?;
        let place = world.places.get(&ballot.place).map_or("", |place| place.name.as_str());
        election.places.push(place, &mut known);
    }
    if which == Which::Together && !round.dots.is_empty() {
        let mut totals = vec![0u64; election.options.len()];
        let typed = round.dots.iter().map(|(need, _, dots)| (ChoiceId(need::surviving(world, *need).0), *dots));
        let given = ballots.iter().flat_map(|ballot| ballot.marks.dots().iter().copied());
        for (option, dots) in typed.chain(given).filter_map(|(id, dots)| Some((at.get(&id)?, dots))) {
            if let Some(sum) = totals.get_mut(*option as usize) {
                *sum = sum.saturating_add(u64::from(dots));
            }
        }
        election.totals = Some(totals);
    }
    election.title.clone_from(&round.title);
    election.ballots = cast;
    election.grades = if kind == Cast::Grades { GRADES.map(str::to_owned).to_vec() } else { Vec::new() };
    election.budget = round.setting.budget;
    election.currency = Currency { code: shares_money(&round.setting.method).then(|| "SEK".to_owned()), minor: 1 };
    election.seats = round.setting.winners.and_then(|winners| usize::try_from(winners).ok());
    Ok(Some(election))
}

/// The options of the election, and which of them each choice counts as.
fn options(world: &World, round: &Round) -> (Vec<Choice>, BTreeMap<ChoiceId, u32>) {
    let mut options: Vec<Choice> = Vec::new();
    let mut at: BTreeMap<ChoiceId, u32> = BTreeMap::new();
    for choice in listed(world, round) {
        let own = choice.need.map_or(choice.id, |need| ChoiceId(need.0));
        let option = at.get(&own).copied().unwrap_or_else(|| {
            let place = choice.need.and_then(|need| world.needs.get(&need)).and_then(|need| world.places.get(&need.place));
            options.push(Choice {
                id: choice.number.to_string(),
                name: choice.title.clone(),
                cost: choice.cost.unwrap_or(0),
                place: place.map(|place| place.name.clone()),
                ..Choice::default()
            });
            super::setting::count(options.len() - 1)
        });
        at.insert(own, option);
        at.insert(choice.id, option);
    }
    // In a round without numbers, ballots keep the need that the person saw, even where it was joined to another since.
    for ballot in round.ballots.all() {
        for id in ballot.marks.named() {
            if let Some(option) = at.get(&ChoiceId(need::surviving(world, NeedId(id.0)).0)).copied() {
                at.entry(id).or_insert(option);
            }
        }
    }
    (options, at)
}

/// The marks of a ballot as the count takes them. Where two choices became one, dots add up, and otherwise the better
/// mark holds: it comes first, and a ballot keeps the first.
fn marks(marks: &Marks, at: &BTreeMap<ChoiceId, u32>) -> Vec<(u32, u32)> {
    let option = |id: &ChoiceId| at.get(id).copied();
    match marks {
        Marks::Points(dots) => {
            let mut sums: BTreeMap<u32, u32> = BTreeMap::new();
            for (option, dots) in dots.iter().filter_map(|(id, dots)| Some((option(id)?, *dots))) {
                let sum = sums.entry(option).or_default();
                *sum = sum.saturating_add(dots);
            }
            sums.into_iter().collect()
        }
        Marks::Approvals(ids) => ids.iter().filter_map(|id| Some((option(id)?, 0))).collect(),
        Marks::Order(groups) => {
            let group = |(place, ids): (u32, &Vec<ChoiceId>)| {
                ids.iter().filter_map(|id| Some((option(id)?, place))).collect::<Vec<_>>()
            };
            (0u32..).zip(groups).flat_map(group).collect()
        }
        Marks::Grades(grades) => {
            let mut marks: Vec<_> = grades.iter().filter_map(|(id, grade)| Some((option(id)?, u32::from(*grade)))).collect();
            marks.sort_by_key(|(_, grade)| *grade);
            marks
        }
    }
}
