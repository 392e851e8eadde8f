//! Files of votes, read.

mod folder;
mod fuzz;
mod order;
#[cfg(feature = "parquet")]
mod parquet;
mod public;
mod statements;
mod tables;

use samskapa_opinion::{
    Answer, Gathering, Votes,
    format::{Fault, Reading, Sign, votes},
};
use std::io::Cursor;

/// Reads a table.
fn read(table: impl AsRef<[u8]>) -> Result<Reading, Fault> {
    votes::read(Cursor::new(table.as_ref()), Gathering::new(), Sign::Plus)
}

/// The votes of a table that is as it should be.
pub fn votes_of(table: impl AsRef<[u8]>) -> Votes {
    read(table).unwrap_or_else(|fault| panic!("{fault}")).gathering.finish()
}

/// Who said what of what, as words.
fn told(votes: &Votes) -> Vec<String> {
    let rows = votes.participants().iter().enumerate();
    let word = |answer| match answer {
        Answer::Agree => '+',
        Answer::Disagree => '-',
        Answer::Pass => '0',
    };
    let said = |(row, id): (usize, &str)| {
        let answers: Vec<String> = votes
            .row(row)
            .map(|(statement, answer)| format!("{}{}", word(answer), votes.statements()[statement].id))
            .collect();
        format!("{id}: {}", answers.join(" "))
    };
    rows.map(said).collect()
}

/// What is wrong with a table, as a sentence.
fn refused(table: impl AsRef<[u8]>) -> String {
    read(table).expect_err("something is wrong with it").to_string()
}
