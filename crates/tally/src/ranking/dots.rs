//! Dots, points or kronor laid on options: the largest heap first, shown with how many laid it.

use super::{Grounds, Order, tiers_by};
use crate::{
    Election,
    knob::{Allowed, Knob, Parameters},
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What was laid on each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dots {
    /// The heap of each option.
    pub heaps: Vec<Heap>,
    /// Ballots with more dots than they may have, in all or on one option: they are not counted.
    pub aside: u64,
}

/// The dots on one option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heap {
    /// How many.
    pub dots: u64,
    /// How many people gave any; `None` where only sums are known.
    pub givers: Option<u64>,
    /// How many of the dots come from the twentieth of the givers (rounded up) who gave most: near to all where a few carry it.
    pub from_few: Option<u64>,
}

pub(super) const MOST: Knob = Knob {
    name: "most",
    default: "none",
    allowed: Allowed::Whole(1, u64::MAX, &["none"]),
    about: "The most dots on one ballot; ballots with more are set aside.",
};

pub(super) const MOST_EACH: Knob = Knob {
    name: "most-each",
    default: "none",
    allowed: Allowed::Whole(1, u64::MAX, &["none"]),
    about: "The most dots that one ballot may lay on one option; ballots with more are set aside.",
};

impl Dots {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        fields.insert("aside".into(), json!(self.aside));
        let row = |option: usize| {
            let heap = &self.heaps[option];
            json!({ "dots": heap.dots, "givers": heap.givers, "from_top_twentieth": heap.from_few })
        };
        fields.insert("steps".into(), order.rows(election, row));
    }
}

pub(super) fn count(election: &Election, parameters: &Parameters) -> Order {
    let dots = if let Some(totals) = &election.totals {
        Dots { heaps: totals.iter().map(|dots| Heap { dots: *dots, ..Heap::default() }).collect(), aside: 0 }
    } else {
        laid(election, parameters.whole("most"), parameters.whole("most-each"))
    };
    let keys: Vec<u64> = dots.heaps.iter().map(|heap| heap.dots).collect();
    Order { tiers: tiers_by(&keys), grounds: Grounds::Dots(dots) }
}

fn laid(election: &Election, most: Option<u64>, most_each: Option<u64>) -> Dots {
    let each_is_one = election.ballots.kind() == crate::Kind::Approval;
    let dots_of = |value: u32| if each_is_one { 1 } else { u64::from(value) };
    let mut gifts: Vec<BTreeMap<u64, u64>> = vec![BTreeMap::new(); election.options.len()];
    let mut aside = 0;
    for ballot in election.ballots.iter() {
        let all: u64 = ballot.marks().map(|(_, value)| dots_of(value)).sum();
        let largest = ballot.marks().map(|(_, value)| dots_of(value)).max().unwrap_or(0);
        if most.is_some_and(|most| all > most) || most_each.is_some_and(|most| largest > most) {
            aside += u64::from(ballot.weight);
            continue;
        }
        for (option, value) in ballot.marks().filter(|(_, value)| dots_of(*value) > 0) {
            *gifts[option].entry(dots_of(value)).or_default() += u64::from(ballot.weight);
        }
    }
    Dots { heaps: gifts.iter().map(heap).collect(), aside }
}

/// A heap from how many gave so many dots.
fn heap(gifts: &BTreeMap<u64, u64>) -> Heap {
    let givers: u64 = gifts.values().sum();
    let mut few = givers.div_ceil(20);
    let mut from_few = 0;
    for (dots, people) in gifts.iter().rev() {
        let counted = few.min(*people);
        from_few += dots * counted;
        few -= counted;
    }
    Heap { dots: gifts.iter().map(|(dots, people)| dots * people).sum(), givers: Some(givers), from_few: Some(from_few) }
}
