//! What was simulated as tables: votes as in Polis's `votes.csv`, the planted groups, and how they answer.

use super::Simulation;
use crate::Answer;
use std::io::{self, Write};

/// The moment of the first vote, in milliseconds since 1970; the next is cast one later.
const FIRST: u64 = 1_700_000_000_000;

/// How much is written at a time, in bytes.
const PORTION: usize = 1 << 18;

impl Simulation {
    /// Writes all votes as a table with the columns timestamp, comment-id, voter-id and vote, tells after each portion how many there have
    /// been so far, and in the end how many there are.
    pub fn write_votes(&self, out: &mut impl Write, mut told: impl FnMut(u64)) -> io::Result<u64> {
        let mut rows = b"timestamp,comment-id,voter-id,vote\n".to_vec();
        let mut votes = 0;
        self.each(|participant, statement, answer| {
            digits(&mut rows, FIRST + votes);
            rows.push(b',');
            digits(&mut rows, statement.into());
            rows.push(b',');
            digits(&mut rows, participant.into());
            rows.extend_from_slice(match answer {
                Answer::Agree => b",1\n",
                Answer::Disagree => b",-1\n",
                Answer::Pass => b",0\n",
            });
            votes += 1;
            if rows.len() < PORTION {
                return Ok(());
            }
            told(votes);
            out.write_all(&rows)?;
            rows.clear();
            io::Result::Ok(())
        })?;
        out.write_all(&rows)?;
        told(votes);
        Ok(votes)
    }

    /// Writes the planted group of each participant as a table with the columns participant and group; the field is empty where there are
    /// no groups.
    pub fn write_groups(&self, out: &mut impl Write) -> io::Result<()> {
        let mut rows = b"participant,group\n".to_vec();
        for participant in 0..self.plan().participants {
            digits(&mut rows, participant.into());
            rows.push(b',');
            if let Some(group) = self.group(participant) {
                digits(&mut rows, group.into());
            }
            rows.push(b'\n');
            if rows.len() >= PORTION {
                out.write_all(&rows)?;
                rows.clear();
            }
        }
        out.write_all(&rows)
    }

    /// Writes how the planted groups answer as a table with the columns statement, group, agree, disagree and pass: the shares of those of
    /// the group who see the statement. There are no rows where there are no groups.
    pub fn write_shares(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "statement,group,agree,disagree,pass")?;
        for statement in 0..self.plan().statements {
            for group in 0..self.plan().groups {
                if let Some([agree, disagree, pass]) = self.shares(group, statement) {
                    writeln!(out, "{statement},{group},{agree},{disagree},{pass}")?;
                }
            }
        }
        Ok(())
    }
}

/// A number in figures.
fn digits(out: &mut Vec<u8>, mut number: u64) {
    let mut figures = [0; 20];
    let mut at = figures.len();
    loop {
        at -= 1;
        figures[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return out.extend_from_slice(&figures[at..]);
        }
    }
}
