//! A number that opens into the rows behind it, and the protection of small numbers.

use std::collections::BTreeSet;

/// Numbers of people below this are not shown to the public.
pub const SMALLEST_SHOWN: usize = 5;

/// A number together with the rows that it counts (invariant T2); it cannot be made without them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure<T: Ord>(BTreeSet<T>);

impl<T: Ord> Figure<T> {
    /// Counts rows, each once.
    pub fn of(rows: impl IntoIterator<Item = T>) -> Self {
        Self(rows.into_iter().collect())
    }

    /// The number.
    pub fn number(&self) -> usize {
        self.0.len()
    }

    /// The rows behind it.
    pub fn rows(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}

/// A number of people as it may be shown to everybody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// As it is.
    Exact(usize),
    /// So few that somebody could be picked out.
    Few,
}

/// A number of people as it may be shown to everybody: fewer than five are not shown, nobody is.
pub fn shown(people: usize) -> Shown {
    if (1..SMALLEST_SHOWN).contains(&people) { Shown::Few } else { Shown::Exact(people) }
}
