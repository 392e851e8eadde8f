//! Small elections, written down in a line or drawn by chance.

use proptest::prelude::*;
use samskapa_tally::{Ballots, Choice, Election, Found, Kind, Outcome, Rule, Settings, budget::Funding, count};

/// Projects with these costs, named p0, p1 …, and ballots that approve of them by number, with how many cast each.
pub fn budget(money: u64, costs: &[u64], approvals: &[(&[u32], u32)]) -> Election {
    let options = costs
        .iter()
        .enumerate()
        .map(|(at, cost)| Choice { id: format!("p{at}"), cost: *cost, ..Choice::default() })
        .collect();
    let mut ballots = Ballots::new(Kind::Approval);
    for (marks, weight) in approvals {
        ballots.push(marks.iter().map(|mark| (*mark, 0)), *weight).unwrap();
    }
    let mut election = Election::new(options, ballots);
    election.budget = Some(money);
    election
}

/// Up to eight projects and thirty ballots, with costs and weights so small that ties and last money are common.
pub fn any_budget() -> impl Strategy<Value = Election> {
    (1_usize..8, 0_u64..60).prop_flat_map(|(projects, money)| {
        let marks = proptest::collection::btree_set(0..u32::try_from(projects).unwrap(), 0..=projects);
        (proptest::collection::vec(0_u64..25, projects), proptest::collection::vec((marks, 1_u32..4), 1..30)).prop_map(
            move |(costs, ballots)| {
                let ballots: Vec<(Vec<u32>, u32)> =
                    ballots.into_iter().map(|(marks, weight)| (marks.into_iter().collect(), weight)).collect();
                let ballots: Vec<(&[u32], u32)> =
                    ballots.iter().map(|(marks, weight)| (marks.as_slice(), *weight)).collect();
                budget(money, &costs, &ballots)
            },
        )
    })
}

/// The same election with its ballots in the reverse order, each cast by one person alone.
pub fn one_by_one_backwards(election: &Election) -> Election {
    let mut ballots = Ballots::new(election.ballots.kind());
    for at in (0..election.ballots.len()).rev() {
        let ballot = election.ballots.get(at);
        for _ in 0..ballot.weight {
            ballots.push(ballot.marks().map(|(option, value)| (u32::try_from(option).unwrap(), value)), 1).unwrap();
        }
    }
    Election { ballots, ..election.clone() }
}

/// The same election with its options in the reverse order.
pub fn options_backwards(election: &Election) -> Election {
    let last = election.options.len() - 1;
    let mut ballots = Ballots::new(election.ballots.kind());
    for ballot in election.ballots.iter() {
        ballots
            .push(ballot.marks().map(|(option, value)| (u32::try_from(last - option).unwrap(), value)), ballot.weight)
            .unwrap();
    }
    let mut options = election.options.clone();
    options.reverse();
    Election { options, ballots, ..election.clone() }
}

/// Counts with nothing set.
pub fn counted(election: &Election, rule: Rule) -> Outcome {
    count(election, rule, &Settings::default()).unwrap()
}

/// Counts a budget.
pub fn funded(election: &Election, rule: Rule) -> Funding {
    match counted(election, rule).found {
        Found::Budget(funding) => funding,
        other => panic!("{other:?}"),
    }
}

/// The winners by id.
pub fn winners(election: &Election, rule: Rule) -> Vec<String> {
    let outcome = counted(election, rule);
    election.ids(outcome.winners()).into_iter().map(str::to_owned).collect()
}
