//! The answers as the map sees them: each answer less the mean answer to its statement, and nothing where somebody did not
//! answer.
//!
//! Polis fills what is missing with the mean of the column and then subtracts that mean, so what is missing becomes exactly
//! 0: the table is never written out, and everything costs as much as there are votes. Statements that are out are 0 for
//! everybody.

use crate::number::{real, real64};
use crate::result::Tally;
use crate::statement::Answer;
use crate::votes::{Mark, Votes, with_marks};
use rayon::prelude::*;
use std::ops::{Add, AddAssign, Mul, Range};

/// Into how many parts people are cut at most. Sums are taken part by part and then over the parts in order, so that they
/// are the same to the last bit on any number of processors.
const PARTS: usize = 32;

/// Fewer people than this are not worth a part of their own.
const SMALLEST_PART: usize = 512;

/// Votes, and what is subtracted from them.
#[derive(Clone, Debug)]
pub(crate) struct Field<'a> {
    pub votes: &'a Votes,
    /// All answers to each statement, also to those that are out.
    pub tallies: Vec<Tally>,
    /// The mean answer to each statement; 0 for those that are out or that nobody answered.
    pub means: Vec<f64>,
    /// Whether the statement shapes the map.
    pub live: Vec<bool>,
    /// How many statements have been answered at all (S).
    pub answered: usize,
    /// How many of them are out.
    pub out: usize,
}

impl<'a> Field<'a> {
    /// Counts all answers.
    pub fn new(votes: &'a Votes) -> Self {
        Self::counted(votes, tallied(votes))
    }

    /// With answers that are counted already.
    pub fn counted(votes: &'a Votes, tallies: Vec<Tally>) -> Self {
        let live: Vec<bool> = votes
            .statements
            .iter()
            .zip(&tallies)
            .map(|(statement, tally)| !statement.is_out() && tally.seen() > 0)
            .collect();
        let mean = |(tally, live): (&Tally, &bool)| {
            if *live { (f64::from(tally.agree) - f64::from(tally.disagree)) / f64::from(tally.seen()) } else { 0.0 }
        };
        let means = tallies.iter().zip(&live).map(mean).collect();
        let answered = tallies.iter().filter(|tally| tally.seen() > 0).count();
        let out = answered - live.iter().filter(|live| **live).count();
        Self { votes, tallies, means, live, answered, out }
    }

    /// How many statements there are, answered or not.
    pub fn width(&self) -> usize {
        self.means.len()
    }

    /// What is summed for each answer: its value less the mean, times the statement's weight in `direction`.
    pub fn table(&self, direction: &[f64]) -> Vec<f64> {
        let mut table = vec![0.0; 4 * self.width()];
        for (statement, weight) in direction.iter().enumerate() {
            if self.live[statement] {
                for code in 0..3 {
                    table[4 * statement + code] = (VALUES[code] - self.means[statement]) * weight;
                }
            }
        }
        table
    }

    /// X′WXv with W how much each person weighs, by row, in one pass over the votes.
    pub fn squared(&self, direction: &[f64], weight: impl Fn(usize) -> f64 + Sync) -> Vec<f64> {
        let table = self.table(direction);
        let parts = parts(self.votes.participants.len());
        let starts = &self.votes.starts;
        let sums: Vec<Vec<f64>> = with_marks!(self.votes, marks => {
            parts.into_par_iter().map(|rows| {
                scattered(marks, &starts[rows.start..=rows.end], &table, |row| weight(rows.start + row))
            }).collect()
        });
        self.gathered(&sums)
    }

    /// X′y from the sums of y over those who gave each answer, part by part.
    pub fn gathered(&self, parts: &[Vec<f64>]) -> Vec<f64> {
        let mut product = vec![0.0; self.width()];
        for (statement, sum) in product.iter_mut().enumerate() {
            if self.live[statement] {
                for part in parts {
                    for code in 0..3 {
                        *sum += (VALUES[code] - self.means[statement]) * part[4 * statement + code];
                    }
                }
            }
        }
        product
    }

    /// Σ x², all the variance there is, times the number of people.
    pub fn total(&self) -> f64 {
        let of = |statement: usize| {
            let (tally, mean) = (self.tallies[statement], self.means[statement]);
            f64::from(tally.agree) * (1.0 - mean) * (1.0 - mean)
                + f64::from(tally.disagree) * (1.0 + mean) * (1.0 + mean)
                + f64::from(tally.pass) * mean * mean
        };
        (0..self.width()).filter(|statement| self.live[*statement]).map(of).sum()
    }

    /// How many answers shape the map.
    pub fn answers(&self) -> usize {
        let live = self.tallies.iter().zip(&self.live).filter(|(_, live)| **live);
        live.map(|(tally, _)| tally.seen() as usize).sum()
    }

    /// How many of them a person gave.
    pub fn given(&self, row: usize) -> usize {
        if self.out == 0 {
            return self.votes.row_len(row);
        }
        self.that_count(row).count()
    }

    /// Whether a person gave at least so many of them.
    pub fn gave(&self, row: usize, count: usize) -> bool {
        self.that_count(row).take(count).count() == count
    }

    fn that_count(&self, row: usize) -> impl Iterator<Item = (usize, Answer)> {
        self.votes.row(row).filter(|(statement, _)| self.live[*statement])
    }

    /// How many statements a person counts as having answered: those that are out count for everybody, since they are 0 for
    /// everybody.
    pub fn seen(&self, row: usize) -> usize {
        self.given(row) + self.out
    }

    /// √(S / n): how much farther out those who answered little are drawn, so that not all of them stand in the middle.
    pub fn stretch(&self, row: usize) -> f64 {
        (real(self.answered) / real(self.seen(row).max(1))).sqrt()
    }

    /// Where each person stands along some directions, not stretched: Σ over the answers given.
    pub fn along<const D: usize>(&self, directions: &[Vec<f64>; D]) -> Vec<[f64; D]> {
        let mut table = vec![[0.0; D]; 4 * self.width()];
        for (at, direction) in directions.iter().enumerate() {
            for (slot, value) in self.table(direction).into_iter().enumerate() {
                table[slot][at] = value;
            }
        }
        let mut places = vec![[0.0; D]; self.votes.participants.len()];
        with_marks!(self.votes, marks => {
            places.par_chunks_mut(SMALLEST_PART).enumerate().for_each(|(part, places)| {
                for (row, place) in places.iter_mut().enumerate() {
                    let row = part * SMALLEST_PART + row;
                    for mark in &marks[self.votes.span(row)] {
                        for (sum, value) in place.iter_mut().zip(&table[mark.slot()]) {
                            *sum += value;
                        }
                    }
                }
            });
        });
        places
    }

    /// How many people have voted (P).
    pub fn people(&self) -> usize {
        self.votes.arrival.len()
    }

    /// Σx² over people less one, to make sums into variances.
    pub fn freedom(&self) -> f64 {
        real64(self.people() as u64).max(2.0) - 1.0
    }
}

/// The values of the codes that answers are packed in.
pub(crate) const VALUES: [f64; 3] = [-1.0, 0.0, 1.0];

/// The rows cut into fixed parts.
pub(crate) fn parts(rows: usize) -> Vec<Range<usize>> {
    let size = rows.div_ceil(PARTS).max(SMALLEST_PART);
    (0..rows.div_ceil(size)).map(|part| part * size..((part + 1) * size).min(rows)).collect()
}

/// Each person's place along the direction that `table` tells, times what the person weighs, added to all answers that the person gave.
pub(crate) fn scattered<M: Mark, T: Copy + Default + Add<Output = T> + AddAssign + Mul<Output = T>>(
    marks: &[M],
    starts: &[u32],
    table: &[T],
    weight: impl Fn(usize) -> T,
) -> Vec<T> {
    let mut sums = vec![T::default(); table.len()];
    for (person, ends) in starts.windows(2).enumerate() {
        let row = &marks[ends[0] as usize..ends[1] as usize];
        // Four sums side by side, since one addition need not wait for the other.
        let mut place = [T::default(); 4];
        let (fours, rest) = row.as_chunks::<4>();
        for four in fours {
            for at in 0..4 {
                place[at] += table[four[at].slot()];
            }
        }
        for (at, mark) in rest.iter().enumerate() {
            place[at] += table[mark.slot()];
        }
        let place = ((place[0] + place[1]) + (place[2] + place[3])) * weight(person);
        for four in fours {
            for mark in four {
                sums[mark.slot()] += place;
            }
        }
        for mark in rest {
            sums[mark.slot()] += place;
        }
    }
    sums
}

/// How many gave each answer to each statement.
pub(crate) fn tallied(votes: &Votes) -> Vec<Tally> {
    let width = votes.statements.len();
    let starts = &votes.starts;
    let counts: Vec<Vec<u32>> = with_marks!(votes, marks => {
        parts(votes.participants.len()).into_par_iter().map(|rows| {
            let mut counts = vec![0_u32; 4 * width];
            for mark in &marks[starts[rows.start] as usize..starts[rows.end] as usize] {
                counts[mark.slot()] += 1;
            }
            counts
        }).collect()
    });
    let mut tallies = vec![Tally::default(); width];
    for part in counts {
        for (tally, count) in tallies.iter_mut().zip(part.chunks_exact(4)) {
            *tally = tally.with(Tally { disagree: count[0], pass: count[1], agree: count[2] });
        }
    }
    debug_assert_eq!(Answer::from_code(2), Answer::Agree);
    tallies
}
