//! Who wants what: ballots that want the same are one group, and both directions are at hand.

use crate::{Election, ranking::approves};

/// Groups of people who want the same options.
pub(super) struct Profile {
    people: u64,
    weights: Vec<u64>,
    wants: Rows,
    wanted_by: Rows,
    votes: Vec<u64>,
}

/// Rows of numbers in one long row.
struct Rows {
    starts: Vec<usize>,
    entries: Vec<u32>,
}

impl Rows {
    fn row(&self, at: usize) -> &[u32] {
        &self.entries[self.starts[at]..self.starts[at + 1]]
    }

    fn turned(&self, rows: usize) -> Self {
        let mut starts = vec![0; rows + 1];
        for entry in &self.entries {
            starts[*entry as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut entries = vec![0; self.entries.len()];
        for at in 0..self.starts.len() - 1 {
            for entry in self.row(at) {
                entries[next[*entry as usize]] = u32::try_from(at).unwrap_or(u32::MAX);
                next[*entry as usize] += 1;
            }
        }
        Self { starts, entries }
    }
}

impl Profile {
    pub(super) fn of(election: &Election) -> Self {
        let approves = approves(election);
        let weights: Vec<u64> = election.ballots.iter().map(|ballot| u64::from(ballot.weight)).collect();
        let (mut starts, mut sorted) = (vec![0], Vec::with_capacity(election.ballots.marks()));
        for ballot in election.ballots.iter() {
            let begin = sorted.len();
            let wanted = ballot.marks().zip(ballot.options).filter(|((_, value), _)| approves(*value));
            sorted.extend(wanted.map(|(_, option)| *option));
            sorted[begin..].sort_unstable();
            starts.push(sorted.len());
        }
        let ballots = Rows { starts, entries: sorted };
        let first = first_of_equals(&ballots, &weights);
        let alone = first.iter().enumerate().all(|(at, first)| *first as usize == at);
        let (wants, weights) = if alone { (ballots, weights) } else { grouped(&ballots, &weights, &first) };
        let wanted_by = wants.turned(election.options.len());
        let votes = (0..election.options.len())
            .map(|option| wanted_by.row(option).iter().map(|group| weights[*group as usize]).sum())
            .collect();
        Self { people: election.ballots.people(), weights, wants, wanted_by, votes }
    }

    pub(super) fn options(&self) -> usize {
        self.votes.len()
    }

    /// How many people voted, those who want nothing included.
    pub(super) fn people(&self) -> u64 {
        self.people
    }

    pub(super) fn groups(&self) -> usize {
        self.weights.len()
    }

    /// How many want an option.
    pub(super) fn votes(&self, option: usize) -> u64 {
        self.votes[option]
    }

    /// The most that anybody wants.
    pub(super) fn longest(&self) -> usize {
        self.wants.starts.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
    }

    /// All groups and how many people each is.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, i64)> + use<'_> {
        self.weights.iter().map(|people| i64::try_from(*people).unwrap_or(i64::MAX)).enumerate()
    }

    /// The options that a group wants.
    pub(super) fn wanted(&self, group: usize) -> impl Iterator<Item = usize> + use<'_> {
        self.wants.row(group).iter().map(|option| *option as usize)
    }

    /// The groups that want an option and how many people each is.
    pub(super) fn supporters(&self, option: usize) -> impl Iterator<Item = (usize, u64)> + use<'_> {
        self.wanted_by.row(option).iter().map(|group| (*group as usize, self.weights[*group as usize]))
    }
}

/// For each row the first row that is equal to it. Equal rows have equal marks, and only rows of one mark are compared.
fn first_of_equals(rows: &Rows, weights: &[u64]) -> Vec<u32> {
    let mark = |row: &[u32]| {
        row.iter().fold(row.len() as u64, |mark, entry| {
            (mark ^ u64::from(*entry)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
        })
    };
    let mut marked: Vec<(u64, u32)> = (0..weights.len()).map(|at| mark(rows.row(at))).zip(0..).collect();
    marked.sort_unstable();
    let mut first: Vec<u32> = (0..).take(weights.len()).collect();
    for same in marked.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        // Rows that only share a mark stay apart.
        let mut found: Vec<u32> = Vec::new();
        for (_, at) in same {
            match found.iter().find(|found| rows.row(**found as usize) == rows.row(*at as usize)) {
                Some(found) => first[*at as usize] = *found,
                None => found.push(*at),
            }
        }
    }
    first
}

/// Equal rows as one, with the weight of all, in the order of the first of each.
fn grouped(rows: &Rows, weights: &[u64], first: &[u32]) -> (Rows, Vec<u64>) {
    let mut together = Rows { starts: vec![0], entries: Vec::new() };
    let (mut summed, mut group) = (Vec::new(), vec![0; weights.len()]);
    for (at, first) in first.iter().enumerate() {
        let first = *first as usize;
        if first == at {
            group[at] = summed.len();
            summed.push(0);
            together.entries.extend(rows.row(at));
            together.starts.push(together.entries.len());
        }
        summed[group[first]] += weights[at];
    }
    (together, summed)
}
