//! The ballots of an election, side by side in a few long rows of numbers, so that a million of them fit in memory.
//!
//! A ballot is a list of *marks*: an option and a value. What the value means is told by the [`Kind`]; an approval has none.

use std::{collections::HashSet, ops::Range};

/// What a mark on a ballot says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// *Yes* to the options named.
    Approval,
    /// So many points, dots or kronor for each option named.
    Points,
    /// A place in an order: 0 is the most wanted, equal values are tied, options not named come last and tied.
    Ranking,
    /// A grade of [`Grades`](crate::Election::grades): 0 is the best. An option not named has no grade.
    Grades,
}

impl Kind {
    /// What such ballots are, in words.
    pub fn told(self) -> &'static str {
        match self {
            Self::Approval => "options approved of",
            Self::Points => "points for each option",
            Self::Ranking => "options in order",
            Self::Grades => "grades for each option",
        }
    }
}

/// Ballots of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballots {
    kind: Kind,
    starts: Vec<u32>,
    options: Vec<u32>,
    values: Vec<u32>,
    weights: Vec<u32>,
}

/// One ballot.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
    /// The options marked, each once, in the order of the ballot.
    pub options: &'a [u32],
    /// The values of the marks; none where the ballots are approvals.
    pub values: &'a [u32],
    /// How many people cast just this ballot.
    pub weight: u32,
}

/// Too many ballots or marks for this machine to tell apart by 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("more than four thousand million marks are too many for one count: divide the file")]
pub struct TooMany;

/// Fewer marks than this are looked through one by one.
const SHORT: usize = 64;

impl Ballots {
    /// No ballots yet.
    pub fn new(kind: Kind) -> Self {
        Self { kind, starts: vec![0], options: Vec::new(), values: Vec::new(), weights: Vec::new() }
    }

    /// Adds a ballot that `weight` people cast. An option marked twice keeps its first mark; a ballot of nobody is left out.
    pub fn push(&mut self, marks: impl IntoIterator<Item = (u32, u32)>, weight: u32) -> Result<(), TooMany> {
        if weight == 0 {
            return Ok(());
        }
        let begin = self.options.len();
        let mut seen = HashSet::new();
        for (option, value) in marks {
            let marked = &self.options[begin..];
            let again = if marked.len() < SHORT {
                marked.contains(&option)
            } else {
                if seen.is_empty() {
                    seen.extend(marked.iter().copied());
                }
                !seen.insert(option)
            };
            if !again {
                self.options.push(option);
                if self.kind != Kind::Approval {
                    self.values.push(value);
                }
            }
        }
        self.starts.push(u32::try_from(self.options.len()).map_err(|_| TooMany)?);
        if weight != 1 && self.weights.is_empty() {
            self.weights.resize(self.len() - 1, 1);
        }
        if weight != 1 || !self.weights.is_empty() {
            self.weights.push(weight);
        }
        Ok(())
    }

    /// What the marks say.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many different ballots are kept; equal ones may be kept as one with a weight.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many marks there are on all of them.
    pub fn marks(&self) -> usize {
        self.options.len()
    }

    /// How many people cast them.
    pub fn people(&self) -> u64 {
        if self.weights.is_empty() { self.len() as u64 } else { self.weights.iter().map(|weight| u64::from(*weight)).sum() }
    }

    /// The ballot at a place, counted from 0.
    pub fn get(&self, at: usize) -> Ballot<'_> {
        let marks = self.range(at);
        let values = if self.values.is_empty() { &[] } else { &self.values[marks.clone()] };
        Ballot { options: &self.options[marks], values, weight: self.weight(at) }
    }

    /// How many people cast the ballot at a place.
    pub fn weight(&self, at: usize) -> u32 {
        self.weights.get(at).copied().unwrap_or(1)
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Ballot<'_>> + Clone {
        (0..self.len()).map(|at| self.get(at))
    }

    /// All marked options, one ballot after another, and where each ballot's begin and the last one's end.
    pub(crate) fn rows(&self) -> (&[u32], &[u32]) {
        (&self.options, &self.starts)
    }

    fn range(&self, at: usize) -> Range<usize> {
        self.starts[at] as usize..self.starts[at + 1] as usize
    }
}

impl<'a> Ballot<'a> {
    /// Its marks: option and value.
    pub fn marks(&self) -> impl Iterator<Item = (usize, u32)> + use<'a> {
        let (options, values) = (self.options, self.values);
        options.iter().enumerate().map(move |(at, option)| (*option as usize, values.get(at).copied().unwrap_or(0)))
    }
}
