//! How much each person weighs where the directions are looked for.
//!
//! Unweighed, as in Polis, somebody who gave ten times as many answers as another pulls a hundred times as hard: what a few have to say
//! drowns what many do, and the fewer have answered much, the more it is chance. Where a place is known well enough, more answers make
//! Σ c x longer but tell no more of it; in the model of [evidence](super::evidence) the likeliest directions hold it against their
//! number (the step of expectation in Tipping and Bishop 1999).

use crate::field::Field;
use crate::number::{real, single};
use rayon::prelude::*;

/// Those who answered much more than so many times the mean weigh by one in the number of their answers, and nearly all others alike.
/// With less, more of what is planted in simulated conversations is found, but in real ones places tell less of answers that are
/// hidden: those who answer little have seen few of the statements, and mostly the same.
const MANY: f64 = 4.0;

/// What each person weighs, by row, from 0 to 1.
pub(super) struct Weights(Vec<f32>);

impl Weights {
    pub fn of(field: &Field<'_>) -> Self {
        let many = MANY * (real(field.answers()) / real(field.people().max(1))).max(1.0);
        let weight = |row: usize| {
            let times = real(field.given(row)) / many;
            single(1.0 / (1.0 + times * times).sqrt())
        };
        Self((0..field.votes.participants.len()).into_par_iter().map(weight).collect())
    }

    pub fn of_row(&self, row: usize) -> f32 {
        self.0[row]
    }

    /// X′WXv.
    pub fn squared(&self, field: &Field<'_>, direction: &[f64]) -> Vec<f64> {
        field.squared(direction, |row| self.of_row(row).into())
    }
}
