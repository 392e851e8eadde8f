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
///
/// A person's coins follow from that person's answers, so that they fall the same way whoever else there is, and whatever anybody is
/// called: a vote more turns no others.
pub(super) fn edge(field: &Field<'_>, seed: u64) -> f64 {
    let people = field.votes.participants.len();
    let mut rows = with_marks!(field.votes, marks => keyed(field, marks, seed));
    if people > ENOUGH {
        rows.select_nth_unstable(ENOUGH);
        rows.truncate(ENOUGH);
    }
    tell_apart(&mut rows);
    rows.sort_unstable_by_key(|(_, row)| *row);
    let aim = Aim { count: 1, close: 1e-2, passes: PASSES, warm: &[], more: 0, above: f64::INFINITY };
    let found =
        leading(&field.live, aim, |direction| with_marks!(field.votes, marks => turned(field, marks, &rows, direction)));
    let strongest = found.first().map_or(0.0, |direction| direction.value) * SHORT;
    // The edge of the spectrum of noise is σ²(√P + √S)² (Marchenko and Pastur 1967).
    let width = real(field.live.iter().filter(|live| **live).count()).sqrt();
    let ratio = (real(people).sqrt() + width) / (real(rows.len()).sqrt() + width).max(1.0);
    strongest * if people > rows.len() { ratio * ratio } else { 1.0 }
}

/// For each person what the coins follow from, and the row.
fn keyed<M: Mark>(field: &Field<'_>, marks: &[M], seed: u64) -> Vec<(u64, usize)> {
    let starts = &field.votes.starts;
    let key = |row: usize| {
        let answers = &marks[starts[row] as usize..starts[row + 1] as usize];
        (answers.iter().fold(seed, |key, mark| mix(key ^ mark.slot() as u64)), row)
    };
    (0..field.votes.participants.len()).into_par_iter().map(key).collect()
}

/// Gives people who answered the same coins of their own; which of them gets which makes no difference.
fn tell_apart(rows: &mut [(u64, usize)]) {
    rows.sort_unstable();
    let (mut last, mut same) = (None, 0);
    for (key, _) in rows {
        same = if last == Some(*key) { same + 1 } else { 0 };
        last = Some(*key);
        *key = mix(*key ^ mix(same));
    }
}

/// X′Xv with the signs of X turned by coins, which fall the same way every time.
fn turned<M: Mark>(field: &Field<'_>, marks: &[M], rows: &[(u64, usize)], direction: &[f64]) -> Vec<f64> {
    let table = field.table(direction);
    let starts = &field.votes.starts;
    let parts: Vec<Vec<f64>> = rows
        .par_chunks(PART.max(rows.len().div_ceil(16)))
        .map(|rows| {
            let mut sums = vec![0.0; table.len()];
            for (key, row) in rows {
                let answers = &marks[starts[*row] as usize..starts[row + 1] as usize];
                let thrown = || {
                    let (mut block, mut coins) = (usize::MAX, 0);
                    answers.iter().map(move |mark| {
                        let statement = mark.slot() >> 2;
                        if statement >> 6 != block {
                            block = statement >> 6;
                            coins = mix(key ^ block as u64);
                        }
                        (mark.slot(), coins >> (statement & 63))
                    })
                };
                let mut place = 0.0;
                for (slot, coin) in thrown() {
                    place += signed(table[slot], coin);
                }
                for (slot, coin) in thrown() {
                    sums[slot] += signed(place, coin);
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
