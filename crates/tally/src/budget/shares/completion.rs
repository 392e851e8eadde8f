//! Larger shares: the same count with a larger part for each, as if there were more money, for as long as what is bought fits the budget.

use super::buying::{Bought, Market, buy};
use crate::Money;
use num_bigint::BigInt;
use rayon::prelude::*;

/// When to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// At the first outcome beside which no further project fits.
    Exhaustive,
    /// At the last share before the first whose outcome does not fit the budget.
    Infeasible,
}

/// What larger shares came to.
pub(crate) struct Grown {
    /// The outcome.
    pub bought: Bought,
    /// The money of all together that led to it, in minor units: the share of each is this, divided by the people.
    pub money: BigInt,
    /// How many shares were tried.
    pub runs: u64,
    /// Whether nothing further fits beside it.
    pub exhaustive: bool,
    /// What the next share would have cost in all, where that is why it stopped.
    pub next_cost: Option<Money>,
}

/// Grows the share of each by `step` (minor units), beginning with `start` for all together, until it stops. No share buys more than what
/// has supporters, so it always does.
pub(crate) fn grow(market: &Market, budget: Money, start: &BigInt, step: Money, until: Stop) -> Grown {
    let wanted =
        (0..market.costs.len()).filter(|project| market.open[*project] && market.supporters.votes[*project] > 0).count();
    let abreast = rayon::current_num_threads().max(1) as u64;
    let more = BigInt::from(step) * market.supporters.people;
    let mut last: Option<BigInt> = None;
    let mut runs = 0_u64;
    loop {
        let next: Vec<(Bought, BigInt)> = (0..abreast)
            .into_par_iter()
            .map(|ahead| {
                let money = start + &more * (runs + ahead);
                (buy(market, &money, false), money)
            })
            .collect();
        for (bought, money) in next {
            runs += 1;
            let fits = bought.cost <= budget;
            if !fits && let Some(money) = last {
                return finish(market, budget, money, runs, Some(bought.cost));
            }
            let full = bought.purchases.len() == wanted;
            if full || !fits || until == Stop::Exhaustive && nothing_fits(market, budget, &bought) {
                return finish(market, budget, money, runs, None);
            }
            last = Some(money);
        }
    }
}

/// Counts once more with the share that was found, and tells of each step.
fn finish(market: &Market, budget: Money, money: BigInt, runs: u64, next_cost: Option<Money>) -> Grown {
    let bought = buy(market, &money, true);
    let exhaustive = nothing_fits(market, budget, &bought);
    Grown { bought, money, runs, exhaustive, next_cost }
}

fn nothing_fits(market: &Market, budget: Money, bought: &Bought) -> bool {
    let mut taken = vec![false; market.costs.len()];
    for purchase in &bought.purchases {
        taken[purchase.project] = true;
    }
    let left = budget.saturating_sub(bought.cost);
    (0..market.costs.len()).all(|project| taken[project] || !market.open[project] || market.costs[project] > left)
}
