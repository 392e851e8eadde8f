//! Sequential Phragmén: money comes to everybody at the same speed, and a project is bought at the moment when its supporters hold what it
//! costs (Los, Christoff and Grossi, "Proportional budget allocations", IJCAI 2022, arXiv:2209.05922).
//!
//! Whoever has helped to buy a project begins anew from nothing. With x the moment at which each last paid, the supporters of a project that
//! costs c hold it at t = (c + Σ x) / votes. Those moments only move on, so an earlier t bounds a later one from below, and few projects
//! are reckoned anew in a round. All x are moments of earlier purchases: t is exact from counts of supporters by purchase.

use super::supporters::Supporters;
use crate::{
    Money,
    exact::Fractions,
    tie::{Lot, Rung, Tie, take},
};
use num_bigint::BigInt;
use num_rational::BigRational;

/// A project bought when its supporters held what it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The project.
    pub project: usize,
    /// Its supporters.
    pub votes: u64,
    /// After how much money for each person, in minor units.
    pub at: BigRational,
}

/// What came of it.
pub(crate) struct Reached {
    pub moments: Vec<Moment>,
    pub ties: Vec<Tie>,
    /// The project that was next and did not fit the budget, if that ended it, and what was left.
    pub stopped_at: Option<(usize, Money)>,
    pub cost: Money,
}

struct Run<'a> {
    supporters: &'a Supporters,
    costs: &'a [Money],
    /// Nothing at first, and then the moment of each purchase.
    moments: Fractions,
    /// The same in units of 2^-bits, rounded down.
    rounded: Vec<u64>,
    bits: u32,
    /// At which purchase each group paid last.
    last: Vec<u32>,
}

/// Buys within a budget. What does not fit ends it, or is passed over.
pub(crate) fn reach(supporters: &Supporters, costs: &[Money], budget: Money, pass_over: bool, lot: &Lot) -> Reached {
    let mut standing: Vec<(usize, u64)> = (0..costs.len())
        .filter(|project| costs[*project] <= budget && supporters.votes[*project] > 0)
        .map(|project| (project, 0))
        .collect();
    // What all have paid is never more than all costs, so no sum of moments is.
    let all: u128 = standing.iter().map(|(project, _)| u128::from(costs[*project])).sum::<u128>().max(1);
    let mut run = Run {
        supporters,
        costs,
        moments: Fractions::new(),
        rounded: vec![0],
        bits: 61_u32.saturating_sub(128 - all.leading_zeros()),
        last: vec![0; supporters.of_group.len()],
    };
    run.moments.push(&BigInt::ZERO, 1);
    let mut reached = Reached { moments: Vec::new(), ties: Vec::new(), stopped_at: None, cost: 0 };
    while !standing.is_empty() {
        let next = run.first(&mut standing);
        let left = budget - reached.cost;
        let too_dear: Vec<usize> =
            next.iter().filter(|(project, _)| costs[*project] > left).map(|(project, _)| *project).collect();
        if let Some(project) = too_dear.first() {
            if pass_over {
                standing.retain(|(project, _)| !too_dear.contains(project));
                continue;
            }
            reached.stopped_at = Some((*project, left));
            break;
        }
        let equals: Vec<usize> = next.iter().map(|(project, _)| *project).collect();
        let rungs: [(Rung, &dyn Fn(usize) -> u64); 2] = [
            (Rung::LowerCost, &|project| costs[project]),
            (Rung::MoreVotes, &|project| u64::MAX - supporters.votes[project]),
        ];
        let Some((project, tie)) = take(reached.moments.len(), &equals, &rungs, lot) else { break };
        let Some((_, sum)) = next.into_iter().find(|(other, _)| *other == project) else { break };
        standing.retain(|(other, _)| *other != project);
        reached.ties.extend(tie);
        let at = run.buy(project, &sum);
        reached.cost += costs[project];
        reached.moments.push(Moment { project, votes: supporters.votes[project], at });
    }
    reached
}

impl Run<'_> {
    /// All that are bought first, each with its moment as a sum to be divided by its votes.
    fn first(&self, standing: &mut [(usize, u64)]) -> Vec<(usize, BigInt)> {
        let mut looked_at = vec![false; standing.len()];
        let mut best = u64::MAX;
        while let Some(at) = (0..standing.len()).filter(|at| !looked_at[*at]).min_by_key(|at| standing[*at].1) {
            // A moment rounded down is less than two units before the exact one.
            if standing[at].1 > best.saturating_add(2) {
                break;
            }
            looked_at[at] = true;
            standing[at].1 = self.moment(standing[at].0);
            best = best.min(standing[at].1);
        }
        let close =
            standing.iter().enumerate().filter(|(at, (_, moment))| looked_at[*at] && *moment <= best.saturating_add(2));
        let mut first: Vec<(usize, BigInt)> = Vec::new();
        for (_, (project, _)) in close {
            let sum = self.sum(*project);
            let earlier = first.first().map(|(other, least)| {
                (&sum * self.supporters.votes[*other]).cmp(&(least * self.supporters.votes[*project]))
            });
            match earlier {
                Some(std::cmp::Ordering::Greater) => {}
                Some(std::cmp::Ordering::Equal) => first.push((*project, sum)),
                Some(std::cmp::Ordering::Less) | None => first = vec![(*project, sum)],
            }
        }
        first
    }

    /// When the supporters of a project hold what it costs, rounded down.
    fn moment(&self, project: usize) -> u64 {
        let supporters = self.supporters;
        let loads: u64 = supporters
            .of_project
            .get(project)
            .iter()
            .map(|group| self.rounded[self.last[*group as usize] as usize] * u64::from(supporters.weights[*group as usize]))
            .sum();
        ((self.costs[project] << self.bits) + loads) / supporters.votes[project]
    }

    /// The same exactly, as a sum over the common denominator to be divided by the votes.
    fn sum(&self, project: usize) -> BigInt {
        let mut people = vec![0_i128; self.rounded.len()];
        for group in self.supporters.of_project.get(project) {
            people[self.last[*group as usize] as usize] += i128::from(self.supporters.weights[*group as usize]);
        }
        self.moments.sum(i128::from(self.costs[project]), people.into_iter().enumerate())
    }

    fn buy(&mut self, project: usize, sum: &BigInt) -> BigRational {
        let at = self.moments.push(sum, self.supporters.votes[project]);
        self.rounded.push(self.moments.fixed(at, self.bits));
        for group in self.supporters.of_project.get(project) {
            self.last[*group as usize] = u32::try_from(at).unwrap_or(u32::MAX);
        }
        self.moments.ratio(at)
    }
}
