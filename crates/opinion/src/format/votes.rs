//! A table of votes of any kind: what it is, its heading says, and never its name.

use super::{
    Fault, Sign,
    block::{Blocks, Rows},
    fault::shown,
    field::{headings, separator},
    heading::{Column, Heading},
    long, wide,
};
use crate::Gathering;
use std::{
    fmt,
    io::{Read, Seek},
};

/// What a table of votes is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A row for each vote: Polis's `votes.csv`, or any table with the columns participant, statement and vote.
    Long,
    /// A row for each person and a column for each statement: Polis's `participants-votes.csv`.
    Wide,
    /// A Parquet file with the columns participant, statement and vote.
    Parquet,
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Long => "a row for each vote",
            Self::Wide => "a row for each person",
            Self::Parquet => "Parquet",
        })
    }
}

/// What was seen while the table was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it was.
    pub kind: Kind,
    /// How many votes stand in it, those that gave way to a later one as well.
    pub votes: u64,
    /// Whether its rows tell when votes were cast.
    pub timed: bool,
}

/// A table that was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The votes, with all that was gathered before. [`Votes::replaced`](crate::Votes::replaced) tells how many gave way to a later one.
    pub gathering: Gathering,
    /// What was seen.
    pub summary: Summary,
}

/// Reads a table of votes and adds them to what is gathered already, in the order in which they were cast.
///
/// A table whose rows are not in that order is read once more, from its beginning, and put in order part by part; so it takes a reader
/// that can go back. The first row that is malformed ends the reading.
pub fn read(mut source: impl Read + Seek, into: Gathering, sign: Sign) -> Result<Reading, Fault> {
    match Table::open(&mut source)? {
        Table::Long(plan) => long::read(source, &plan, into, sign),
        Table::Wide(plan) => wide::read(source, &plan, into, sign),
        #[cfg(feature = "parquet")]
        Table::Parquet => super::parquet::read(source, into, sign),
    }
}

/// What a table is, and where things stand in it.
enum Table {
    Long(long::Plan),
    Wide(wide::Plan),
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Table {
    /// Reads the heading and goes back to the beginning.
    fn open(source: &mut (impl Read + Seek)) -> Result<Self, Fault> {
        source.rewind()?;
        let mut blocks = Blocks::new(&mut *source);
        let Some(block) = blocks.next()? else { return Err(Fault::Empty) };
        if block.bytes.starts_with(b"PAR1") {
            #[cfg(feature = "parquet")]
            return source.rewind().map_err(Fault::from).map(|()| Self::Parquet);
            #[cfg(not(feature = "parquet"))]
            return Err(Fault::Parquet { why: "this program was built without it".to_owned() });
        }
        let Some((line, row)) = Rows::of(block).next() else { return Err(Fault::Empty) };
        if row.contains(&0) {
            return Err(Fault::NotText { line });
        }
        let sign = separator(row);
        let heading = Heading::of(headings(row, line, sign)?, line);
        let table = if heading.find(Column::Statement).is_some() && heading.find(Column::Vote).is_some() {
            Self::Long(long::Plan::of(&heading, sign)?)
        } else if wide::is_one(&heading) {
            Self::Wide(wide::Plan::of(&heading, sign)?)
        } else if heading.find(Column::Participant).is_some() {
            // So much of it is there that the rest is missing.
            heading.need(Column::Statement)?;
            heading.need(Column::Vote)?;
            return Err(Fault::NoFormat { found: shown(row) });
        } else {
            return Err(Fault::NoFormat { found: shown(row) });
        };
        source.rewind()?;
        Ok(table)
    }
}
