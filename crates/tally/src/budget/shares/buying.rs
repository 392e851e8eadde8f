//! One run of the Method of Equal Shares: everybody has the same share, and supporters buy what gives most for each krona, one project
//! after another, until no group can pay for what it wants (Peters, Pierczyński and Skowron, "Proportional participatory budgeting with
//! additive utilities", `NeurIPS` 2021, arXiv:2008.13276).
//!
//! Prices only rise, since balances only fall: what was once known of a price bounds it for good, and few projects are looked at anew in a
//! round. Where bounds do not tell two projects apart, their prices are reckoned in fractions.

use super::{
    price::{Known, Span, seek},
    purse::{Purses, Side, WORTH_A_CORE},
    standing::Standing,
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
    /// The points of all its supporters for each project; their number where no points are given.
    pub points: &'a [u64],
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

/// What is bought next.
struct Chosen {
    project: usize,
    /// Its price as a sum over the common denominator, for all points of those who pay in full.
    sum: BigInt,
    points: u64,
    /// Where the price of a point lies.
    span: Span,
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
        let mut standing = Standing::new(self.market.worth, costs);
        let mut free = Vec::new();
        for (project, cost) in
            costs.iter().enumerate().filter(|(project, _)| self.market.open[*project] && supporters.votes[*project] > 0)
        {
            if *cost == 0 {
                free.push(project);
            } else if BigInt::from(*cost) <= *money {
                standing.put(project, (cost << self.purses.bits) / self.market.points[project]);
            }
        }
        // What costs nothing is bought at once, and changes nothing for anybody.
        free.sort_by_key(|project| (std::cmp::Reverse(supporters.votes[*project]), self.market.lot.rank(*project)));
        for project in free {
            let chosen = Chosen { project, sum: BigInt::zero(), points: 1, span: Span { low: 0, high: 0 } };
            self.pay(&chosen, &mut bought);
        }
        while let Some((chosen, tie)) = self.choose(&mut standing, bought.purchases.len()) {
            bought.ties.extend(tie);
            self.pay(&chosen, &mut bought);
        }
        if self.told {
            bought.unpaid = (0..costs.len())
                .filter(|project| self.bought_at[*project] == NOT)
                .map(|project| Unpaid { project, votes: supporters.votes[project], behind: self.behind(project) })
                .collect();
        }
        bought
    }

    /// The next project. It stands no longer, nor does what can no longer be paid.
    fn choose(&self, standing: &mut Standing, step: usize) -> Option<(Chosen, Option<Tie>)> {
        let mut contenders: Vec<(usize, Known)> = Vec::new();
        let mut worse: Vec<(usize, u64)> = Vec::new();
        let mut best: Option<(usize, u64)> = None;
        while let Some((project, low)) = standing.take(best) {
            let limit = best.map_or(u64::MAX, |best| standing.same_price(best, project));
            if low > limit {
                worse.push((project, low));
                continue;
            }
            let known = seek(&self.purses, self.market.supporters, project, self.market.costs[project], low, limit);
            match known {
                Known::Never => {}
                Known::Above(low) => worse.push((project, low)),
                Known::Perhaps(_) => contenders.push((project, known)),
                Known::Within(span) => {
                    if span.high < limit {
                        best = Some((project, span.high));
                    }
                    contenders.push((project, known));
                }
            }
        }
        for (project, low) in worse {
            standing.put(project, low);
        }
        self.decide(standing, contenders, best, step)
    }

    /// Takes the best of those that bounds do not tell apart, by exact prices; equals by the ladder.
    fn decide(
        &self,
        standing: &mut Standing,
        contenders: Vec<(usize, Known)>,
        best: Option<(usize, u64)>,
        step: usize,
    ) -> Option<(Chosen, Option<Tie>)> {
        let mut exact: Vec<Chosen> = Vec::new();
        for (project, known) in contenders {
            let span = match known {
                Known::Within(span) => span,
                Known::Perhaps(low) => Span { low, high: self.purses.most },
                Known::Above(_) | Known::Never => continue,
            };
            if best.is_some_and(|best| span.low > standing.same_price(best, project)) {
                standing.put(project, span.low);
            } else if let Some((sum, points)) = self.exact_price(project, span) {
                exact.push(Chosen { project, sum, points, span });
            }
        }
        let cheaper = |a: &Chosen, b: &Chosen| {
            (&a.sum * b.points * standing.value(b.project)).cmp(&(&b.sum * a.points * standing.value(a.project)))
        };
        let taken = if exact.len() < 2 {
            exact.first().map(|only| (only.project, None))
        } else {
            let least = exact.iter().min_by(|a, b| cheaper(a, b))?;
            let equals: Vec<usize> =
                exact.iter().filter(|other| cheaper(other, least).is_eq()).map(|other| other.project).collect();
            let (cost, votes) = (self.market.costs, &self.market.supporters.votes);
            let rungs: [(Rung, &dyn Fn(usize) -> u64); 2] =
                [(Rung::LowerCost, &|project| cost[project]), (Rung::MoreVotes, &|project| u64::MAX - votes[project])];
            take(step, &equals, &rungs, self.market.lot)
        };
        let (taken, tie) = taken?;
        let mut chosen = None;
        for other in exact {
            if other.project == taken {
                chosen = Some((other, tie.clone()));
            } else {
                standing.put(other.project, other.span.low);
            }
        }
        chosen
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
    fn pay(&mut self, chosen: &Chosen, bought: &mut Bought) {
        let (supporters, project) = (self.market.supporters, chosen.project);
        let behind = if self.told { self.behind(project) } else { 0 };
        let at = self.prices.push(&chosen.sum, chosen.points);
        let (paying_full, paying_rest) = if self.market.costs[project] == 0 {
            (supporters.votes[project], 0)
        } else {
            let price = self.prices.fixed(at, self.purses.bits);
            let mut left = std::mem::take(&mut self.purses.left);
            let (groups, points) = (supporters.of_project.get(project), supporters.of_project.points(project));
            let paying = self.collect(&mut left, 0, groups, points, (chosen.span, at, price));
            self.purses.left = left;
            paying
        };
        self.bought_at[project] = u32::try_from(at).unwrap_or(NOT);
        bought.cost += self.market.costs[project];
        bought.purchases.push(Purchase {
            project,
            votes: supporters.votes[project],
            price: if self.told { self.prices.ratio(at) } else { BigRational::zero() },
            paying_full,
            paying_rest,
            behind,
            // They have paid just what it costs.
            left: behind.saturating_sub(self.market.costs[project]),
        });
    }

    /// Takes a price, known to lie in a span and by its place, from what groups have left; `left` begins with group `first`. Tells how many
    /// people paid it in full, and how many their last.
    fn collect(
        &self,
        left: &mut [u64],
        first: usize,
        groups: &[u32],
        points: &[u32],
        price: (Span, usize, u64),
    ) -> (u64, u64) {
        if groups.len() > 2 * WORTH_A_CORE {
            let middle = groups.len() / 2;
            let ((one, other), (points, more)) = (groups.split_at(middle), points.split_at(middle.min(points.len())));
            let border = groups[middle] as usize;
            let (left, others_left) = left.split_at_mut(border - first);
            let (one, other) = rayon::join(
                || self.collect(left, first, one, points, price),
                || self.collect(others_left, border, other, more, price),
            );
            return (one.0 + other.0, one.1 + other.1);
        }
        let (span, at, price) = price;
        let (mut full, mut rest) = (0, 0);
        for (place, group) in groups.iter().enumerate() {
            let group = *group as usize;
            let (left, weight) = (&mut left[group - first], u64::from(self.market.supporters.weights[group]));
            let points = points.get(place).map_or(1, |points| u64::from(*points));
            match self.purses.side(*left, points, span) {
                Side::Nothing => {}
                Side::Poor => {
                    *left = 0;
                    rest += weight;
                }
                Side::Rich => {
                    *left -= price * points;
                    full += weight;
                }
                Side::Unsure => {
                    let after = self.balance(group) - self.prices.sum(0, [(at, i128::from(points))]);
                    *(if after.is_negative() { &mut rest } else { &mut full }) += weight;
                    *left = if after.is_positive() { left.saturating_sub(price * points).max(1) } else { 0 };
                }
            }
        }
        (full, rest)
    }
}
