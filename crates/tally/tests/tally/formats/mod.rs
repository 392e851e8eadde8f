//! Files in which ballots come.

mod abif;
mod any;
mod blt;
#[cfg(feature = "sheets")]
mod book;
mod fuzz;
mod pabulib;
mod preflib;
mod public;
mod round;
mod scottish;
mod table;

use samskapa_tally::{
    Election,
    format::{Fault, Reading},
};

/// The fault of a reading, and its line.
fn fault(reading: Result<Reading, Fault>) -> (Option<usize>, String) {
    let fault = reading.expect_err("this should not be read");
    if let Some(line) = fault.line() {
        assert!(fault.to_string().contains(&format!("line {line}:")), "{fault}");
    }
    (fault.line(), fault.to_string())
}

/// The ballots as `weight: id=value …`, one after another.
fn told(election: &Election) -> Vec<String> {
    let ballots = election.ballots.iter().map(|ballot| {
        let marks = ballot.marks().map(|(option, value)| format!(" {}={value}", election.id(option)));
        format!("{}:{}", ballot.weight, marks.collect::<String>())
    });
    ballots.collect()
}
