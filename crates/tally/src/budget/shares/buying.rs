//! One run of the Method of Equal Shares: everybody has the same share, and supporters buy what gives most for each krona, one project
//! after another, until no group can pay for what it wants (Peters, Pierczyński and Skowron, "Proportional participatory budgeting with
//! additive utilities", `NeurIPS` 2021, arXiv:2008.13276).
//!
//! Prices only rise, since balances only fall: what was once known of a price bounds it for good, and few projects are looked at anew in a
//! round. Where bounds do not tell two projects apart, their prices are reckoned in fractions.

use super::{
    price::{Known, Span, seek},
    purse::{Purses, Side, WORTH_A_CORE},
};
use crate::{
    Money,
    budget::supporters::Supporters,
    exact::Fractions,
    tie::{Lot, Rung, Tie, take},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

/// What a project is worth to those who marked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    /// What it costs: the most people for each krona come first.
    Cost,
    /// The same for each project: the lowest price for each person comes first.
    Count,
    /// The points they gave it.
    Points,
}

/// What is to be bought, by whom, and in which order equals are taken.
pub(crate) struct Market<'a> {
    /// Who supports what.
    pub supporters: &'a Supporters,
    /// What each project costs.
    pub costs: &'a [Money],
    /// What a project is worth.
    pub worth: Worth,
    /// Which projects may be bought at all.
    pub open: &'a [bool],
    /// The order of equals where nothing else tells them apart.
    pub lot: &'a Lot,
    /// The longest ballot, in points.
    pub longest: u64,
}

/// What one project cost those who bought it.
#[derive(Clone, Debug, PartialEq)]
pub struct Purchase {
    /// The project.
    pub project: usize,
    /// Its supporters.
    pub votes: u64,
    /// What each paid for each point, or in all where no points are given, in minor units; who had less paid all they had.
    pub price: BigRational,
    /// How many paid that in full.
    pub paying_full: u64,
    /// How many paid their last, and it was less.
    pub paying_rest: u64,
    /// What its supporters had together before, in minor units, rounded.
    pub behind: Money,
    /// What they had after.
    pub left: Money,
}

/// A project whose supporters could not pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpaid {
    /// The project.
    pub project: usize,
    /// Its supporters.
    pub votes: u64,
    /// What they have left together at the end, in minor units, rounded.
    pub behind: Money,
}

/// What one run came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bought {
    pub purchases: Vec<Purchase>,
    pub ties: Vec<Tie>,
    pub unpaid: Vec<Unpaid>,
    pub cost: Money,
}

/// Who can pay a price and who cannot.
struct Sides {
    /// What those have left who pay their last: so many times the share and each price.
    poor: Vec<i128>,
    /// Points of those who pay in full.
    rich: u64,
    /// Those of them who perhaps cannot.
    unsure: Vec<Unsure>,
}

struct Unsure {
    group: usize,
    weight: u64,
    points: u64,
    /// What each has left, times the common denominator.
    balance: BigInt,
}

/// Never bought.
const NOT: u32 = u32::MAX;

struct Run<'a> {
    market: &'a Market<'a>,
    purses: Purses,
    /// The share, and after it the price of each purchase.
    prices: Fractions,
    /// Where the price of each project stands among them, once it is bought.
    bought_at: Vec<u32>,
    told: bool,
}

/// Runs with a share of `money` for all together: each has `money / people`. What is told of each step costs a little time; without it
/// prices, people and balances are left out.
pub(crate) fn buy(market: &Market, money: &BigInt, told: bool) -> Bought {
    let supporters = market.supporters;
    let people = supporters.people.max(1);
    let whole = ((money + people - 1_u32) / people).to_u128().unwrap_or(u128::MAX);
    let mut run = Run {
        market,
        purses: Purses::new(supporters, whole, market.longest),
        prices: Fractions::new(),
        bought_at: vec![NOT; market.costs.len()],
        told,
    };
    run.prices.push(money, people);
    let share = run.prices.fixed(0, run.purses.bits);
    run.purses.fill(supporters.of_group.len(), share);
    run.go(money)
}

impl Run<'_> {
    fn go(mut self, money: &BigInt) -> Bought {
        let (supporters, costs) = (self.market.supporters, self.market.costs);
        let mut bought = Bought::default();
        let mut standing: Vec<(usize, u64)> = Vec::new();
        let mut free = Vec::new();
        for (project, cost) in
            costs.iter().enumerate().filter(|(project, _)| self.market.open[*project] && supporters.votes[*project] > 0)
        {
            if *cost == 0 {
                free.push(project);
            } else if BigInt::from(*cost) <= *money {
                let points: u64 = supporters
                    .of_project
                    .marks(project)
                    .map(|(group, points)| u64::from(supporters.weights[group]) * u64::from(points))
                    .sum();
                standing.push((project, (cost << self.purses.bits) / points));
            }
        }
        // What costs nothing is bought at once, and changes nothing for anybody.
        free.sort_by_key(|project| (std::cmp::Reverse(supporters.votes[*project]), self.market.lot.rank(*project)));
        for project in free {
            self.pay(project, &BigInt::zero(), 1, Span { low: 0, high: 0 }, &mut bought);
        }
        while let Some((project, price, points, span, tie)) = self.choose(&mut standing, bought.purchases.len()) {
            standing.retain(|(other, _)| *other != project);
            bought.ties.extend(tie);
            self.pay(project, &price, points, span, &mut bought);
        }
        if self.told {
            bought.unpaid = (0..costs.len())
                .filter(|project| self.bought_at[*project] == NOT)
                .map(|project| Unpaid { project, votes: supporters.votes[project], behind: self.behind(project) })
                .collect();
        }
        bought
    }

    /// The next project, its price as a sum over people, and where that lies. Drops what can no longer be paid.
    fn choose(&self, standing: &mut Vec<(usize, u64)>, step: usize) -> Option<(usize, BigInt, u64, Span, Option<Tie>)> {
        let mut contenders: Vec<(usize, Known)> = Vec::new();
        let mut looked_at = vec![false; standing.len()];
        let mut gone = Vec::new();
        let mut best: Option<(usize, u64)> = None;
        while let Some(at) = self.lowest(standing, &looked_at) {
            looked_at[at] = true;
            let (project, low) = standing[at];
            let limit = best.map_or(u64::MAX, |best| self.same_price(best, project));
            if low > limit {
                break;
            }
            let known = seek(&self.purses, self.market.supporters, project, self.market.costs[project], low, limit);
            match known {
                Known::Never => gone.push(project),
                Known::Above(low) => standing[at].1 = low,
                Known::Perhaps(low) => {
                    standing[at].1 = low;
                    contenders.push((project, known));
                }
                Known::Within(span) => {
                    standing[at].1 = span.low;
                    if span.high < limit {
                        best = Some((project, span.high));
                    }
                    contenders.push((project, known));
                }
            }
        }
        standing.retain(|(project, _)| !gone.contains(project));
        self.decide(standing, contenders, best, step)
    }

    /// Of those not yet looked at, the one whose worth for its money may be the highest.
    fn lowest(&self, standing: &[(usize, u64)], looked_at: &[bool]) -> Option<usize> {
        let left = (0..standing.len()).filter(|at| !looked_at[*at]);
        left.min_by(|a, b| {
            let ((a, low_a), (b, low_b)) = (standing[*a], standing[*b]);
            (u128::from(low_a) * self.value(b)).cmp(&(u128::from(low_b) * self.value(a)))
        })
    }

    /// What a point for a project is worth.
    fn value(&self, project: usize) -> u128 {
        if self.market.worth == Worth::Cost { u128::from(self.market.costs[project]) } else { 1 }
    }

    /// The price of a project, rounded up, at which it is as good a bargain as another at its price.
    fn same_price(&self, (other, price): (usize, u64), project: usize) -> u64 {
        let price = (u128::from(price) * self.value(project)).div_ceil(self.value(other));
        u64::try_from(price).unwrap_or(u64::MAX)
    }

    /// Takes the best of those that bounds do not tell apart, by exact prices; equals by the ladder.
    fn decide(
        &self,
        standing: &mut Vec<(usize, u64)>,
        contenders: Vec<(usize, Known)>,
        best: Option<(usize, u64)>,
        step: usize,
    ) -> Option<(usize, BigInt, u64, Span, Option<Tie>)> {
        let mut exact: Vec<(usize, BigInt, u64, Span)> = Vec::new();
        for (project, known) in contenders {
            let span = match known {
                Known::Within(span) => span,
                Known::Perhaps(low) => Span { low, high: self.purses.most },
                Known::Above(_) | Known::Never => continue,
            };
            if best.is_some_and(|best| span.low > self.same_price(best, project)) {
                continue;
            }
            if let Some((sum, points)) = self.exact_price(project, span) {
                exact.push((project, sum, points, span));
            } else {
                standing.retain(|(other, _)| *other != project);
            }
        }
        let cheaper = |a: &(usize, BigInt, u64, Span), b: &(usize, BigInt, u64, Span)| {
            (&a.1 * b.2 * self.value(b.0)).cmp(&(&b.1 * a.2 * self.value(a.0)))
        };
        let least = exact.iter().min_by(|a, b| cheaper(a, b))?.clone();
        let equals: Vec<usize> = exact.iter().filter(|other| cheaper(other, &least).is_eq()).map(|other| other.0).collect();
        let (cost, votes) = (self.market.costs, &self.market.supporters.votes);
        let rungs: [(Rung, &dyn Fn(usize) -> u64); 2] =
            [(Rung::LowerCost, &|project| cost[project]), (Rung::MoreVotes, &|project| u64::MAX - votes[project])];
        let (taken, tie) = take(step, &equals, &rungs, self.market.lot)?;
        exact
            .into_iter()
            .find(|other| other.0 == taken)
            .map(|(project, sum, points, span)| (project, sum, points, span, tie))
    }

    /// The price for each point, exactly: a sum over the common denominator, to be divided by the points of those who pay in full.
    /// `None` where the supporters cannot pay.
    fn exact_price(&self, project: usize, span: Span) -> Option<(BigInt, u64)> {
        let lists = &self.market.supporters.of_project;
        let Sides { mut poor, mut rich, mut unsure } = self.sides(lists.get(project), lists.points(project), span);
        // From the lowest possible price upwards: whoever cannot pay it pays their last, and the price rises for the rest.
        loop {
            let sum = self
                .prices
                .sum(i128::from(self.market.costs[project]), poor.iter().enumerate().map(|(at, times)| (at, -times)));
            if rich == 0 {
                return None;
            }
            let before = unsure.len();
            unsure.retain(|Unsure { group, weight, points, balance }| {
                let pays = balance * rich >= &sum * *points;
                if !pays {
                    self.add(&mut poor, *group, i128::from(*weight));
                    rich -= weight * points;
                }
                pays
            });
            if unsure.len() == before {
                return Some((sum, rich));
            }
        }
    }

    /// Tells those who pay their last for certain from those who pay in full for certain. Who may do either counts as paying in full.
    fn sides(&self, groups: &[u32], points: &[u32], span: Span) -> Sides {
        if groups.len() > 2 * WORTH_A_CORE {
            let ((one, other), (points, more)) = (groups.split_at(groups.len() / 2), points.split_at(points.len() / 2));
            let (mut one, other) = rayon::join(|| self.sides(one, points, span), || self.sides(other, more, span));
            one.poor.iter_mut().zip(other.poor).for_each(|(sum, more)| *sum += more);
            one.rich += other.rich;
            one.unsure.extend(other.unsure);
            return one;
        }
        let mut sides = Sides { poor: vec![0; self.prices.len()], rich: 0, unsure: Vec::new() };
        for (place, group) in groups.iter().enumerate() {
            let group = *group as usize;
            let left = self.purses.left[group];
            let points = points.get(place).map_or(1, |points| u64::from(*points));
            match self.purses.side(left, points, span) {
                Side::Nothing => {}
                Side::Poor => self.add(&mut sides.poor, group, i128::from(self.market.supporters.weights[group])),
                Side::Rich => sides.rich += u64::from(self.market.supporters.weights[group]) * points,
                Side::Unsure => {
                    let weight = u64::from(self.market.supporters.weights[group]);
                    sides.rich += weight * points;
                    sides.unsure.push(Unsure { group, weight, points, balance: self.balance(group) });
                }
            }
        }
        sides
    }

    /// Adds what each in a group has left, so many times, as times of the share and of each price.
    fn add(&self, terms: &mut [i128], group: usize, times: i128) {
        terms[0] += times;
        for (project, points) in self.market.supporters.of_group.marks(group) {
            if self.bought_at[project] != NOT {
                terms[self.bought_at[project] as usize] -= times * i128::from(points);
            }
        }
    }

    /// What each in a group has left, exactly, times the common denominator.
    fn balance(&self, group: usize) -> BigInt {
        let mut terms = vec![0; self.prices.len()];
        self.add(&mut terms, group, 1);
        self.prices.sum(0, terms.into_iter().enumerate())
    }

    /// What the supporters of a project have left, in minor units, rounded.
    fn behind(&self, project: usize) -> Money {
        let behind = self.purses.behind(self.market.supporters, project);
        (behind + (1 << self.purses.bits >> 1)) >> self.purses.bits
    }

    /// Lets the supporters of a project pay: each the price, and who has less their last.
    fn pay(&mut self, project: usize, sum: &BigInt, points: u64, span: Span, bought: &mut Bought) {
        let supporters = self.market.supporters;
        let behind = if self.told { self.behind(project) } else { 0 };
        let at = self.prices.push(sum, points);
        let price = self.prices.fixed(at, self.purses.bits);
        let free = self.market.costs[project] == 0;
        let (groups, all_points) = (supporters.of_project.get(project), supporters.of_project.points(project));
        let (mut full, mut rest) = (0, 0);
        for (place, group) in groups.iter().enumerate() {
            let group = *group as usize;
            let (left, weight) = (self.purses.left[group], u64::from(supporters.weights[group]));
            let points = all_points.get(place).map_or(1, |points| u64::from(*points));
            if free {
                full += weight;
                continue;
            }
            match self.purses.side(left, points, span) {
                Side::Nothing => {}
                Side::Poor => {
                    self.purses.left[group] = 0;
                    rest += weight;
                }
                Side::Rich => {
                    self.purses.left[group] = left - price * points;
                    full += weight;
                }
                Side::Unsure => {
                    let after = self.balance(group) - self.prices.sum(0, [(at, i128::from(points))]);
                    *(if after.is_negative() { &mut rest } else { &mut full }) += weight;
                    self.purses.left[group] =
                        if after.is_positive() { left.saturating_sub(price * points).max(1) } else { 0 };
                }
            }
        }
        self.bought_at[project] = u32::try_from(at).unwrap_or(NOT);
        bought.cost += self.market.costs[project];
        bought.purchases.push(Purchase {
            project,
            votes: supporters.votes[project],
            price: if self.told { self.prices.ratio(at) } else { BigRational::zero() },
            paying_full: full,
            paying_rest: rest,
            behind,
            left: if self.told { self.behind(project) } else { 0 },
        });
    }
}
