//! Ballot papers as they are read for a transfer: from the most wanted option on, level by level.

use crate::Election;

/// Papers, each with its options best first.
#[derive(Clone, Debug)]
pub(crate) struct Papers {
    options: usize,
    starts: Vec<u32>,
    /// Options in the order of the papers; [`BESIDE`] marks one on the same level as the one before it.
    marks: Vec<u32>,
    weights: Vec<u32>,
}

const BESIDE: u32 = 1 << 31;

/// Whose turn it is on a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// One option's; the paper is read on from `next` when it leaves.
    One { option: usize, next: u32 },
    /// Several that stand side by side on the level that begins here.
    Several { level: u32 },
    /// Nobody's: no option of those still in the count is left on it.
    Nobody,
}

impl Papers {
    pub(crate) fn of(election: &Election) -> Self {
        let ballots = &election.ballots;
        let mut papers = Self {
            options: election.options.len(),
            starts: Vec::with_capacity(ballots.len() + 1),
            marks: Vec::with_capacity(ballots.marks()),
            weights: Vec::with_capacity(ballots.len()),
        };
        papers.starts.push(0);
        let mut marks: Vec<(u32, u32)> = Vec::new();
        for ballot in ballots.iter() {
            marks.clear();
            marks.extend(ballot.values.iter().copied().zip(ballot.options.iter().copied()));
            if !marks.is_sorted() {
                marks.sort_unstable();
            }
            let mut before = None;
            for (value, option) in &marks {
                papers.marks.push(if before == Some(*value) { option | BESIDE } else { *option });
                before = Some(*value);
            }
            papers.starts.push(u32::try_from(papers.marks.len()).unwrap_or(u32::MAX));
            papers.weights.push(ballot.weight);
        }
        papers
    }

    /// How many options there are.
    pub(crate) fn options(&self) -> usize {
        self.options
    }

    /// How many papers are kept; equal ones may be kept as one with a weight.
    pub(crate) fn len(&self) -> usize {
        self.weights.len()
    }

    /// How many people's it is.
    pub(crate) fn weight(&self, paper: usize) -> u64 {
        u64::from(self.weights[paper])
    }

    /// The options on the level that begins at a place of a paper.
    pub(crate) fn level(&self, paper: usize, at: u32) -> impl Iterator<Item = usize> + use<'_> {
        let marks = self.marks(paper).get(at as usize..).unwrap_or(&[]);
        let size = 1 + marks.iter().skip(1).take_while(|mark| **mark & BESIDE != 0).count();
        marks.iter().take(size).map(|mark| (mark & !BESIDE) as usize)
    }

    /// Whose turn it is, from a place of the paper on, where some are out of the count. Levels of which one is left are that one's.
    pub(crate) fn turn(&self, paper: usize, from: u32, out: impl Fn(usize) -> bool) -> Turn {
        let marks = self.marks(paper);
        let mut at = from as usize;
        while at < marks.len() {
            // Most papers have no level with several, so that each mark is one.
            if marks.get(at + 1).is_none_or(|mark| mark & BESIDE == 0) {
                let option = (marks[at] & !BESIDE) as usize;
                at += 1;
                if !out(option) {
                    return Turn::One { option, next: u32::try_from(at).unwrap_or(u32::MAX) };
                }
                continue;
            }
            let end = at + 1 + marks[at + 1..].iter().take_while(|mark| **mark & BESIDE != 0).count();
            let mut left = marks[at..end].iter().map(|mark| (mark & !BESIDE) as usize).filter(|option| !out(*option));
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            match (left.next(), left.next()) {
                (Some(option), None) => return Turn::One { option, next: place(end) },
                (Some(_), Some(_)) => return Turn::Several { level: place(at) },
                (None, _) => at = end,
            }
        }
        Turn::Nobody
    }

    fn marks(&self, paper: usize) -> &[u32] {
        &self.marks[self.starts[paper] as usize..self.starts[paper + 1] as usize]
    }
}
