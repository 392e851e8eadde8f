//! Copeland: how many of the others an option beats, one against one.

use super::{Grounds, Order, Pairwise, tiers_by};
use crate::Election;
use serde_json::{Map, Value, json};

/// How each option fared against each other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copeland {
    /// For each option.
    pub duels: Vec<Duels>,
    /// Who was placed above whom.
    pub pairwise: Pairwise,
}

/// How one option fared against the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duels {
    /// Options that it beats.
    pub won: u64,
    /// Options that it is even with; each counts as half a win.
    pub even: u64,
    /// Options that beat it.
    pub lost: u64,
}

impl Copeland {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        let row = |option: usize| {
            let Duels { won, even, lost } = self.duels[option];
            json!({ "won": won, "even": even, "lost": lost, "doubled_points": 2 * won + even })
        };
        fields.insert("steps".into(), order.rows(election, row));
    }
}

pub(super) fn count(pairwise: Pairwise) -> Order {
    let options = 0..pairwise.options();
    let duels: Vec<Duels> = options
        .clone()
        .map(|a| {
            let mut duels = Duels { won: 0, even: 0, lost: 0 };
            for b in options.clone().filter(|b| *b != a) {
                match pairwise.over(a, b).cmp(&pairwise.over(b, a)) {
                    std::cmp::Ordering::Greater => duels.won += 1,
                    std::cmp::Ordering::Equal => duels.even += 1,
                    std::cmp::Ordering::Less => duels.lost += 1,
                }
            }
            duels
        })
        .collect();
    let points: Vec<u64> = duels.iter().map(|duels| 2 * duels.won + duels.even).collect();
    Order { tiers: tiers_by(&points), grounds: Grounds::Copeland(Copeland { duels, pairwise }) }
}
