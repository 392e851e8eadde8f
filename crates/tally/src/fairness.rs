//! Whether an outcome is fair between places and between groups, in figures that can be told to anybody.

use crate::{Election, Money, budget::supported};
use std::collections::BTreeMap;

/// A place's part in an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name; empty for those who named none.
    pub name: String,
    /// How many voted.
    pub voters: u64,
    /// How many of them have none of their projects among the winners.
    pub empty_handed: u64,
    /// Winners that each supports, on average.
    pub winners_each: f64,
    /// What part of the money its voters decided about, divided by their part of all voters; each winner's cost is split evenly over its
    /// supporters. 1 is their fair share.
    pub influence: f64,
}

/// Figures about all voters.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// How many voted.
    pub voters: u64,
    /// How many of them have none of their projects among the winners.
    pub empty_handed: u64,
    /// Winners that each supports, on average.
    pub winners_each: f64,
    /// How unevenly winners are spread over voters: the Gini coefficient, 0 where all have as many.
    pub gini: f64,
}

/// An outcome by place.
#[derive(Clone, Debug, PartialEq)]
pub struct Fairness {
    /// Over all.
    pub whole: Whole,
    /// By place, most voters first.
    pub places: Vec<Place>,
    /// Places that had fewer voters than may be told of, taken together, and how many places they are.
    pub too_few: Option<(Place, usize)>,
}

/// Figures by place. Places with fewer than `least` voters are taken together, so that nobody's ballot can be told from them; if these are
/// still too few together, the smallest of the others joins them.
pub fn fairness(election: &Election, selected: &[usize], least: u64) -> Fairness {
    let won = marked(election, selected);
    let votes = election.votes();
    let ballots = &election.ballots;
    let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
    let mut spread: BTreeMap<usize, u64> = BTreeMap::new();
    let mut all = Sums::default();
    for at in 0..ballots.len() {
        let people = ballots.get(at).weight;
        let name = place_of(election, at);
        let (mut winners, mut money) = (0, 0.0);
        for (project, _) in supported(ballots, at).filter(|(project, _)| won[*project]) {
            winners += 1;
            money += amount(election.options[project].cost) / amount(votes[project]);
        }
        *spread.entry(winners).or_default() += u64::from(people);
        for sums in [&mut all, sums.entry(name).or_default()] {
            sums.voters += u64::from(people);
            sums.winners += u64::from(people) * winners as u64;
            sums.empty_handed += if winners == 0 { u64::from(people) } else { 0 };
            sums.money += f64::from(people) * money;
        }
    }
    let (places, few) = told_of(sums.iter().map(|(name, sums)| (*name, sums.voters)).collect(), least);
    let together = few.iter().filter_map(|name| sums.get(name)).fold(Sums::default(), Sums::with);
    Fairness {
        whole: Whole {
            voters: all.voters,
            empty_handed: all.empty_handed,
            winners_each: amount(all.winners) / amount(all.voters.max(1)),
            gini: gini(&spread),
        },
        places: places.iter().filter_map(|name| Some(sums.get(name)?.place(name, &all))).collect(),
        too_few: (!few.is_empty()).then(|| (together.place("", &all), few.len())),
    }
}

/// Which places may be told of by themselves, most voters first, and which only together.
pub(crate) fn told_of(mut voters: Vec<(&str, u64)>, least: u64) -> (Vec<&str>, Vec<&str>) {
    voters.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let (mut few, mut together) = (Vec::new(), 0);
    while let Some((name, last)) = voters.pop_if(|(_, last)| *last < least || together > 0 && together < least) {
        few.push(name);
        together += last;
    }
    (voters.into_iter().map(|(name, _)| name).collect(), few)
}

/// The place that whoever cast a ballot named; empty where they named none.
pub(crate) fn place_of(election: &Election, ballot: usize) -> &str {
    election.places.of.get(ballot).map_or("", |label| election.places.names[*label as usize].as_str())
}

#[derive(Clone, Debug, Default)]
struct Sums {
    voters: u64,
    empty_handed: u64,
    winners: u64,
    money: f64,
}

impl Sums {
    fn with(mut self, other: &Self) -> Self {
        self.voters += other.voters;
        self.empty_handed += other.empty_handed;
        self.winners += other.winners;
        self.money += other.money;
        self
    }

    fn place(&self, name: &str, all: &Self) -> Place {
        let part = amount(self.voters) / amount(all.voters.max(1));
        let of_money = if all.money > 0.0 { self.money / all.money } else { 0.0 };
        Place {
            name: name.to_owned(),
            voters: self.voters,
            empty_handed: self.empty_handed,
            winners_each: amount(self.winners) / amount(self.voters.max(1)),
            influence: if part > 0.0 { of_money / part } else { 0.0 },
        }
    }
}

/// The Gini coefficient of how many have how much: the mean difference of two, over twice the mean.
fn gini(spread: &BTreeMap<usize, u64>) -> f64 {
    let (mut people, mut sum, mut area) = (0_u64, 0_u64, 0_u128);
    for (winners, count) in spread {
        // Twice the area under the curve of what the poorest have together.
        area += u128::from(*count) * u128::from(2 * sum + count * *winners as u64);
        people += count;
        sum += count * *winners as u64;
    }
    if sum == 0 { 0.0 } else { 1.0 - large(area) / (amount(people) * amount(sum)) }
}

/// A group that could have had a project of its own and has too little.
///
/// This is *EJR+ up to one project* (Brill and Peters, "Robust and verifiable proportionality axioms for multiwinner voting", EC 2023,
/// arXiv:2302.01989): no project outside the outcome may have supporters each of whom has so little that the project, together with it, would
/// still not cost more than their part of the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slighted {
    /// The project they wanted.
    pub project: usize,
    /// How many they are.
    pub people: u64,
    /// None of them has more than this: what their winners cost together, in minor units, or how many they are.
    pub each_has_at_most: u64,
    /// Their part of the budget, in minor units, rounded down.
    pub part: Money,
}

/// In what people count what they have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Having {
    /// What their winners cost.
    Cost,
    /// How many their winners are.
    Count,
}

/// For each project left out, the largest group that is slighted, if any is.
pub fn slighted(election: &Election, selected: &[usize], budget: Money, having: Having) -> Vec<Slighted> {
    let won = marked(election, selected);
    let ballots = &election.ballots;
    let people = ballots.people();
    let mut supporters: Vec<Vec<(u64, u64)>> = vec![Vec::new(); election.options.len()];
    for at in 0..ballots.len() {
        let value = |project: usize| if having == Having::Cost { election.options[project].cost } else { 1 };
        let has = supported(ballots, at).filter(|(project, _)| won[*project]).map(|(project, _)| value(project)).sum();
        for (project, _) in supported(ballots, at).filter(|(project, _)| !won[*project]) {
            supporters[project].push((has, u64::from(ballots.get(at).weight)));
        }
    }
    let mut found = Vec::new();
    for (project, mut group) in supporters.into_iter().enumerate() {
        let cost = u128::from(election.options[project].cost);
        group.sort_unstable();
        let (mut size, mut worst) = (0, None);
        for (has, weight) in group {
            size += weight;
            let needs = match having {
                Having::Cost => u128::from(has) + cost,
                Having::Count => (u128::from(has) + 1) * cost,
            };
            let part = u128::from(size) * u128::from(budget);
            if needs * u128::from(people) <= part {
                let part = Money::try_from(part / u128::from(people.max(1))).unwrap_or(Money::MAX);
                worst = Some(Slighted { project, people: size, each_has_at_most: has, part });
            }
        }
        found.extend(worst);
    }
    found
}

fn marked(election: &Election, selected: &[usize]) -> Vec<bool> {
    let mut won = vec![false; election.options.len()];
    for project in selected {
        won[*project] = true;
    }
    won
}

#[expect(clippy::cast_precision_loss, reason = "figures for display; sums of people and money stay far below 2^53")]
fn amount(number: u64) -> f64 {
    number as f64
}

#[expect(clippy::cast_precision_loss, reason = "a figure for display")]
fn large(number: u128) -> f64 {
    number as f64
}
