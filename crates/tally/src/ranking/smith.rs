//! The Smith set: the smallest group of options of which each beats every option outside the group, one against one.
//!
//! The tiers after the first are the Smith sets of what is left.

use super::{Grounds, Order, Pairwise};
use crate::Election;
use serde_json::{Map, Value, json};

/// The comparisons that the groups rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smith {
    /// Who was placed above whom.
    pub pairwise: Pairwise,
}

impl Smith {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        let step = |(at, tier): (usize, &Vec<usize>)| {
            let below: Vec<usize> = order.tiers[at + 1..].concat();
            let closest = tier.iter().flat_map(|a| below.iter().map(move |b| (*a, *b)));
            let closest = closest.min_by_key(|(a, b)| (self.pairwise.margin(*a, *b), *a, *b)).map(|(a, b)| {
                json!({ "winner": election.id(a), "loser": election.id(b), "for": self.pairwise.over(a, b), "against": self.pairwise.over(b, a) })
            });
            json!({ "group": election.ids(tier), "closest_win_over_the_rest": closest })
        };
        fields.insert("steps".into(), order.tiers.iter().enumerate().map(step).collect());
    }
}

pub(super) fn count(pairwise: Pairwise) -> Order {
    let options = pairwise.options();
    // Whoever beats most is in the smallest such group, as everybody in it beats everybody outside. So the options are taken by the
    // number of those that they do not lose to, and a group is closed where nobody later is even with or beats somebody in it.
    let unlost = |a: usize| (0..options).filter(|b| *b != a && pairwise.over(a, *b) >= pairwise.over(*b, a)).count();
    let won = |a: usize| (0..options).filter(|b| pairwise.over(a, *b) > pairwise.over(*b, a)).count();
    let mut order: Vec<usize> = (0..options).collect();
    order.sort_by_cached_key(|option| (std::cmp::Reverse(won(*option) + unlost(*option)), *option));
    let mut tiers = Vec::new();
    let mut begin = 0;
    while begin < options {
        let (mut end, mut seen) = (begin + 1, begin);
        while seen < end {
            let a = order[seen];
            if let Some(last) = (end..options).rev().find(|at| pairwise.over(a, order[*at]) <= pairwise.over(order[*at], a))
            {
                end = last + 1;
            }
            seen += 1;
        }
        let mut tier = order[begin..end].to_vec();
        tier.sort_unstable();
        tiers.push(tier);
        begin = end;
    }
    Order { tiers, grounds: Grounds::Smith(Smith { pairwise }) }
}
