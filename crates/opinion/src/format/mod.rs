//! The files in which votes come: from bytes to a [`Gathering`](crate::Gathering), or to a sentence that says which line is wrong and
//! what to do.
//!
//! [`votes::read`] tells a table by its heading and takes it in piece by piece, so that a file may be larger than the memory; nothing
//! here opens a file or a folder. [`statements::read`] takes in what the statements say, and [`folder::choose`] tells which files of a
//! folder hold what.
//!
//! # Which number agrees
//! In the exports of Polis 1 is *agree*, −1 *disagree* and 0 *pass*, in the old ones as in the new: in every public conversation the
//! votes add up to the `agrees` and `disagrees` of its `comments.csv` so, and in none the other way round. Inside Polis, in its
//! database and its API, the sign is the other: −1 is *agree*. A table taken from there is read with [`Sign::Minus`]; where the
//! statements come with counts, [`statements::sign`] tells which of the two it must be.
//!
//! # Which vote counts
//! The latest of each person on each statement. Where the table tells when votes were cast, that decides, whatever the order of the
//! rows; among equals, and where nothing is told, the later row.

mod answer;
mod block;
mod fault;
#[cfg(feature = "parquet")]
mod fence;
mod field;
pub mod folder;
mod heading;
mod long;
mod moment;
mod order;
#[cfg(feature = "parquet")]
mod parquet;
pub mod statements;
pub mod votes;
mod wide;

pub use answer::Sign;
pub use fault::Fault;
pub use votes::{Kind, Reading, Summary};

/// The files that can be read, as they are told to somebody whose file is none of them.
pub const KNOWN: &str = "Polis's votes.csv and participants-votes.csv, a table with the columns participant, statement and vote (CSV, TSV), and Parquet with those columns";
