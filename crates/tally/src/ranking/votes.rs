//! The most ballots: those that name an option at all, or those that put it first.

use super::{Grounds, Order, tiers_by};
use crate::{Election, ballots::Kind};
use serde_json::{Map, Value, json};

/// Ballots for each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    /// How many for each.
    pub votes: Vec<u64>,
    /// How many people voted; `None` where only sums are known.
    pub people: Option<u64>,
    /// Ballots that count for no option: they name none or, where only one counts, several alike.
    pub aside: u64,
}

impl Votes {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        fields.insert("aside".into(), json!(self.aside));
        fields.insert("steps".into(), order.rows(election, |option| json!({ "votes": self.votes[option] })));
    }
}

/// Whether a mark says that its option is wanted: any on an approval or a ranking; one with points; one of the better half of the
/// grades, the middle one of an odd number left out.
pub(crate) fn approves(election: &Election) -> impl Fn(u32) -> bool + Copy + use<> {
    let kind = election.ballots.kind();
    let good = u32::try_from(election.grades.len() / 2).unwrap_or(u32::MAX);
    move |value| match kind {
        Kind::Approval | Kind::Ranking => true,
        Kind::Points => value > 0,
        Kind::Grades => value < good,
    }
}

pub(super) fn approval(election: &Election) -> Order {
    if let Some(totals) = &election.totals {
        return order(Votes { votes: totals.clone(), people: None, aside: 0 });
    }
    let approves = approves(election);
    let mut votes = Votes { votes: vec![0; election.options.len()], people: Some(election.ballots.people()), aside: 0 };
    for ballot in election.ballots.iter() {
        let mut any = false;
        for (option, _) in ballot.marks().filter(|(_, value)| approves(*value)) {
            votes.votes[option] += u64::from(ballot.weight);
            any = true;
        }
        if !any {
            votes.aside += u64::from(ballot.weight);
        }
    }
    order(votes)
}

/// The one option that a ballot names, puts first, gives most points or the best grade. A ballot with several such counts for none.
pub(super) fn choose_one(election: &Election) -> Order {
    let most = election.ballots.kind() == Kind::Points;
    let mut votes = Votes { votes: vec![0; election.options.len()], people: Some(election.ballots.people()), aside: 0 };
    for ballot in election.ballots.iter() {
        let marks = || ballot.marks().filter(|(_, value)| !most || *value > 0);
        let best = marks().map(|(_, value)| value).reduce(|a, b| if most { a.max(b) } else { a.min(b) });
        let mut first = marks().filter(|(_, value)| Some(*value) == best);
        match (first.next(), first.next()) {
            (Some((option, _)), None) => votes.votes[option] += u64::from(ballot.weight),
            _ => votes.aside += u64::from(ballot.weight),
        }
    }
    order(votes)
}

fn order(votes: Votes) -> Order {
    Order { tiers: tiers_by(&votes.votes), grounds: Grounds::Votes(votes) }
}
