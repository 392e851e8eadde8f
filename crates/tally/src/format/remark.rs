//! What a reader saw beside the ballots and somebody should know before the count.

use std::fmt;

/// What was seen. None of it kept the file from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remark {
    /// The heading promises another number than there are: the file may be cut off.
    OtherNumber {
        /// Of what: the key of the heading.
        what: &'static str,
        /// What the heading says.
        said: u64,
        /// How many there are.
        found: u64,
    },
    /// Ballots that name an option twice; it was counted once.
    NamedTwice {
        /// How many such ballots.
        ballots: usize,
        /// The line of the first.
        first: usize,
    },
    /// Ballots that name nothing; they are counted as people without a wish.
    Blank {
        /// How many people cast one.
        people: u64,
        /// The line of the first.
        first: usize,
    },
    /// Options whose listed votes are not those of the ballots.
    OtherVotes {
        /// How many such options.
        options: usize,
        /// The id of the first.
        first: String,
        /// The votes that the list says it had.
        said: u64,
        /// The ballots that name it.
        found: u64,
    },
    /// An option that was withdrawn and was left out.
    Withdrawn {
        /// Its id.
        option: String,
    },
    /// An option so dear that the cost seems to say that it was withdrawn; it was kept.
    SeemsWithdrawn {
        /// Its id.
        option: String,
    },
    /// How a table was understood.
    Understood {
        /// The columns and what they are taken for.
        how: String,
    },
    /// Rows of a table that could not be read and were left out.
    LeftOut {
        /// How many.
        rows: usize,
        /// The line of the first.
        first: usize,
        /// Why.
        why: String,
    },
}

impl fmt::Display for Remark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherNumber { what, said, found } => {
                write!(
                    out,
                    "The heading says that '{what}' is {said}, and there are {found}: see whether the file is whole."
                )
            }
            Self::NamedTwice { ballots, first } => {
                write!(out, "Ballots that name something twice: {ballots}, the first on line {first}. It is counted once.")
            }
            Self::Blank { people, first } => {
                write!(out, "Ballots that name nothing: {people}, the first on line {first}. They are counted as cast.")
            }
            Self::OtherVotes { options, first, said, found } => write!(
                out,
                "Options whose listed votes are not those of the ballots: {options}. '{first}' is listed with {said}, and {found} ballots name it."
            ),
            Self::Withdrawn { option } => write!(out, "'{option}' was withdrawn and is left out."),
            Self::SeemsWithdrawn { option } => {
                write!(out, "'{option}' costs 999999999, which often says that it was withdrawn. It is kept as it stands.")
            }
            Self::Understood { how } => write!(out, "The table was understood so: {how}."),
            Self::LeftOut { rows, first, why } => {
                write!(out, "Rows that could not be read and are left out: {rows}. The first is line {first}: {why}.")
            }
        }
    }
}

/// Ballots of a sort that are remarked on: how many, and the line of the first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    pub(super) count: u64,
    pub(super) first: usize,
}

impl Seen {
    pub(super) fn note(&mut self, line: usize, times: u64) {
        if self.count == 0 {
            self.first = line;
        }
        self.count += times;
    }

    pub(super) fn blank(self) -> Option<Remark> {
        (self.count > 0).then_some(Remark::Blank { people: self.count, first: self.first })
    }

    pub(super) fn named_twice(self) -> Option<Remark> {
        let ballots = usize::try_from(self.count).unwrap_or(usize::MAX);
        (self.count > 0).then_some(Remark::NamedTwice { ballots, first: self.first })
    }
}
