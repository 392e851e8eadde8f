//! Most votes first, within a budget.

use crate::{
    Election, Kind, Money,
    tie::{Lot, Rung, Tie, take},
};

/// A project taken for its votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The project.
    pub project: usize,
    /// Its votes, or its points where points are counted.
    pub votes: u64,
    /// What was left of the budget before.
    pub left: Money,
}

/// What is done with a project that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It is passed over.
    Skip,
    /// It ends the count.
    Stop,
}

/// What came of it.
#[derive(Default)]
pub(crate) struct ByVotes {
    pub taken: Vec<Taken>,
    /// Those that did not fit, and what was left when it was their turn.
    pub misfits: Vec<(usize, Money)>,
    /// Whether the first of them ended the count.
    pub ended: bool,
    pub ties: Vec<Tie>,
}

/// What is counted: the points given, where points count, and else the ballots that name each.
pub(crate) fn votes(election: &Election, points: bool) -> Vec<u64> {
    if !points || election.totals.is_some() || election.ballots.kind() != Kind::Points {
        return election.votes();
    }
    let mut votes = vec![0_u64; election.options.len()];
    for ballot in election.ballots.iter() {
        for (option, points) in ballot.marks() {
            votes[option] += u64::from(points) * u64::from(ballot.weight);
        }
    }
    votes
}

/// Takes most votes first of those that are open and have any; equals by the ladder.
pub(crate) fn by_votes(
    votes: &[u64],
    costs: &[Money],
    mut open: Vec<bool>,
    mut left: Money,
    misfit: Misfit,
    step: usize,
    lot: &Lot,
) -> ByVotes {
    let mut found = ByVotes::default();
    loop {
        let still = |project: &usize| open[*project] && votes[*project] > 0;
        let Some(most) = (0..votes.len()).filter(still).map(|project| votes[project]).max() else { break };
        let equals: Vec<usize> = (0..votes.len()).filter(still).filter(|project| votes[*project] == most).collect();
        let rungs: [(Rung, &dyn Fn(usize) -> u64); 1] = [(Rung::LowerCost, &|project| costs[project])];
        let Some((project, tie)) = take(step + found.taken.len(), &equals, &rungs, lot) else { break };
        open[project] = false;
        found.ties.extend(tie);
        if costs[project] <= left {
            found.taken.push(Taken { project, votes: most, left });
            left -= costs[project];
        } else {
            found.misfits.push((project, left));
            if misfit == Misfit::Stop {
                found.ended = true;
                break;
            }
        }
    }
    found
}
