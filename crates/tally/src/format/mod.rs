//! The files in which ballots come: from text or bytes to an [`Election`], or to a sentence that says which line is wrong and what to do.
//!
//! [`any::read`] tells a file by what is in it. Each format is a room of its own, and none of them opens a file: bytes come in.
//! What a reader saw beside the ballots and somebody should know, such as a heading that promises more ballots than there are, it
//! says in [`Remark`]s.

pub mod abif;
pub(crate) mod amount;
pub mod any;
pub mod blt;
mod fault;
mod ids;
mod letters;
pub mod pabulib;
pub mod preflib;
mod remark;
mod rows;
pub mod scottish;
pub mod table;

pub use any::Format;
pub use fault::Fault;
pub use remark::Remark;

use crate::Election;

/// What is read beside the ballots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether the names or numbers of the voters are kept in [`Election::voters`]. They cost memory and are rarely needed.
    pub voters: bool,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What was in it.
    pub election: Election,
    /// What somebody should know about it.
    pub remarks: Vec<Remark>,
}
