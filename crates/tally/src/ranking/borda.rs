//! Borda: a point for each option that one is placed above, half a point where two are tied.

use super::{Grounds, Order, Pairwise, tiers_by};
use crate::Election;
use serde_json::{Map, Value, json};

/// Points of each option, and the comparisons that they are sums of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borda {
    /// Twice the points, so that halves stay whole numbers.
    pub doubled: Vec<u64>,
    /// Who was placed above whom.
    pub pairwise: Pairwise,
}

impl Borda {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        fields.insert("steps".into(), order.rows(election, |option| json!({ "doubled_points": self.doubled[option] })));
    }
}

pub(super) fn count(pairwise: Pairwise) -> Order {
    let options = 0..pairwise.options();
    let doubled: Vec<u64> = options
        .clone()
        .map(|a| {
            let others = options.clone().filter(|b| *b != a);
            others.map(|b| 2 * pairwise.over(a, b) + pairwise.tied(a, b)).sum()
        })
        .collect();
    Order { tiers: tiers_by(&doubled), grounds: Grounds::Borda(Borda { doubled, pairwise }) }
}
