//! How much two people's answers would seem to have in common by chance alone.
//!
//! Every answer's sign is turned by a coin: what is left has the same size of answers in the same places, and nothing in
//! common. Its strongest direction is what chance gives (Hong, Sheng and Dobriban 2020, *Selecting the number of components
//! in PCA via random signflips*).

use crate::chance::mix;
use crate::field::Field;
use crate::number::real;
use crate::plane::lanczos::{Aim, leading};
use crate::votes::{Mark, with_marks};
use rayon::prelude::*;

/// So many people tell how strong chance is; for more the strength follows from random matrix theory.
const ENOUGH: usize = 16_384;

/// So many passes come within a few hundredths of the strongest direction, and this is what is added for the rest.
const PASSES: usize = 7;
const SHORT: f64 = 1.04;

/// Into how many parts people are cut.
const PART: usize = 1024;

/// The sum of squares along the strongest direction if answers had nothing in common.
pub(super) fn edge(field: &Field<'_>, seed: u64) -> f64 {
    let people = field.votes.participants.len();
    let step = people.div_ceil(ENOUGH).max(1);
    let rows: Vec<usize> = (0..people).step_by(step).collect();
    let aim = Aim { count: 1, close: 1e-2, passes: PASSES, warm: &[], more: 0, above: f64::INFINITY };
    let found = leading(
        &field.live,
        aim,
        |direction| with_marks!(field.votes, marks => turned(field, marks, &rows, direction, seed)),
    );
    let strongest = found.first().map_or(0.0, |direction| direction.value) * SHORT;
    // The edge of the spectrum of noise is σ²(√P + √S)² (Marchenko and Pastur 1967).
    let width = real(field.live.iter().filter(|live| **live).count()).sqrt();
    let ratio = (real(people).sqrt() + width) / (real(rows.len()).sqrt() + width).max(1.0);
    strongest * if step > 1 { ratio * ratio } else { 1.0 }
}

/// X′Xv with the signs of X turned by coins, which fall the same way every time.
fn turned<M: Mark>(field: &Field<'_>, marks: &[M], rows: &[usize], direction: &[f64], seed: u64) -> Vec<f64> {
    let table = field.table(direction);
    let starts = &field.votes.starts;
    let parts: Vec<Vec<f64>> = rows
        .par_chunks(PART.max(rows.len().div_ceil(16)))
        .map(|rows| {
            let mut sums = vec![0.0; table.len()];
            for row in rows {
                let answers = &marks[starts[*row] as usize..starts[row + 1] as usize];
                let coins = |block: usize| mix(seed ^ ((*row as u64) << 24) ^ block as u64);
                let mut place = 0.0;
                for (block, some) in answers.chunks(64).enumerate() {
                    let coins = coins(block);
                    for (at, mark) in some.iter().enumerate() {
                        place += signed(table[mark.slot()], coins >> at);
                    }
                }
                for (block, some) in answers.chunks(64).enumerate() {
                    let coins = coins(block);
                    for (at, mark) in some.iter().enumerate() {
                        sums[mark.slot()] += signed(place, coins >> at);
                    }
                }
            }
            sums
        })
        .collect();
    field.gathered(&parts)
}

fn signed(number: f64, coin: u64) -> f64 {
    f64::from_bits(number.to_bits() ^ (coin << 63))
}
