//! Who said what about which statement, packed in two bytes a vote.
//!
//! People stand in the order of their ids and each person's votes in the order of the statements, so that nothing that is
//! summed depends on the order in which votes came. That order is kept beside, for the method that needs it.

use crate::names::Names;
use crate::number::short;
use crate::statement::{Answer, Statement};
use std::{ops::Range, sync::Arc};

/// A vote in few bits: the number of its statement, and the answer in the last two.
pub(crate) trait Mark: Copy + Ord + Send + Sync {
    /// Four times the number of the statement and the code of the answer: where things that are kept for each answer stand.
    fn slot(self) -> usize;
    /// The mark for such a place.
    fn at(slot: u32) -> Self;
}

impl Mark for u16 {
    fn slot(self) -> usize {
        usize::from(self)
    }

    #[expect(clippy::cast_possible_truncation, reason = "used for fewer than 16,384 statements only")]
    fn at(slot: u32) -> Self {
        slot as Self
    }
}

impl Mark for u32 {
    fn slot(self) -> usize {
        self as usize
    }

    fn at(slot: u32) -> Self {
        slot
    }
}

/// How many statements two bytes can tell apart.
pub(crate) const NARROW: usize = 1 << 14;

/// All marks, one person after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Up to 16,384 statements.
    Narrow(Vec<u16>),
    /// More.
    Wide(Vec<u32>),
}

/// Runs the same code for narrow and wide marks: `with_marks!(votes, marks => sum(marks))`.
macro_rules! with_marks {
    ($votes:expr, $marks:ident => $body:expr) => {
        match &$votes.marks {
            crate::votes::Marks::Narrow($marks) => $body,
            crate::votes::Marks::Wide($marks) => $body,
        }
    };
}
pub(crate) use with_marks;

/// The votes of a conversation: at most one for each person and statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    pub(crate) participants: Arc<Names>,
    pub(crate) statements: Arc<Vec<Statement>>,
    /// Where each person's marks begin, and where the last one's end.
    pub(crate) starts: Vec<u32>,
    pub(crate) marks: Marks,
    /// People in order of their first vote, by number; those who never voted are not among them.
    pub(crate) arrival: Vec<u32>,
    pub(crate) replaced: u64,
}

impl Votes {
    /// The ids of the people, in the order of their rows.
    pub fn participants(&self) -> &Arc<Names> {
        &self.participants
    }

    /// The statements, in order of their ids; those that nobody has voted on as well.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// How many votes there are, the last one of each person on each statement.
    pub fn len(&self) -> usize {
        with_marks!(self, marks => marks.len())
    }

    /// Whether nobody has voted.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many votes were given up for a later one by the same person on the same statement.
    pub fn replaced(&self) -> u64 {
        self.replaced
    }

    /// People in order of their first vote, by the number of their row; those who never voted are left out.
    pub fn arrival(&self) -> &[u32] {
        &self.arrival
    }

    /// What the person in this row said, in the order of the statements; nothing where there is no such row.
    pub fn row(&self, row: usize) -> Row<'_> {
        let range = match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(begin), Some(end)) => *begin as usize..*end as usize,
            _ => 0..0,
        };
        match &self.marks {
            Marks::Narrow(marks) => Row(Packed::Narrow(marks[range].iter())),
            Marks::Wide(marks) => Row(Packed::Wide(marks[range].iter())),
        }
    }

    /// Where the marks of the person in this row stand.
    pub(crate) fn span(&self, row: usize) -> Range<usize> {
        self.starts[row] as usize..self.starts[row + 1] as usize
    }

    /// How many votes the person in this row has given.
    pub fn row_len(&self, row: usize) -> usize {
        self.row(row).len()
    }
}

/// One person's votes: numbers of statements and answers.
#[derive(Clone, Debug)]
pub struct Row<'a>(Packed<'a>);

#[derive(Clone, Debug)]
enum Packed<'a> {
    Narrow(std::slice::Iter<'a, u16>),
    Wide(std::slice::Iter<'a, u32>),
}

impl Iterator for Row<'_> {
    type Item = (usize, Answer);

    fn next(&mut self) -> Option<Self::Item> {
        let slot = match &mut self.0 {
            Packed::Narrow(marks) => marks.next()?.slot(),
            Packed::Wide(marks) => marks.next()?.slot(),
        };
        Some((slot >> 2, Answer::from_code(short(slot))))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            Packed::Narrow(marks) => marks.size_hint(),
            Packed::Wide(marks) => marks.size_hint(),
        }
    }
}

impl ExactSizeIterator for Row<'_> {}
