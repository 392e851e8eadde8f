//! How much two people's answers would seem to have in common by chance alone.
//!
//! Every answer's sign is turned by a coin: what is left has the same size of answers in the same places, and nothing in
//! common. Its strongest direction is what chance gives (Hong, Sheng and Dobriban 2020, *Selecting the number of components
//! in PCA via random signflips*).

use super::weight::Weights;
use crate::chance::mix;
use crate::field::{Field, scattered};
use crate::number::{real, short, single};
use crate::plane::lanczos::{Aim, leading};
use crate::votes::{Mark, with_marks};
use rayon::prelude::*;

/// So many people tell how strong chance is; for more the strength follows from random matrix theory.
const ENOUGH: usize = 16_384;

/// So many passes come within two hundredths of the strongest direction. This is what is added for the rest, and for how much stronger
/// a direction must be that is to be seen: one that is hardly stronger leans so far to what chance gives that people seem to fall
/// in two along it.
const PASSES: usize = 10;
const CLEAR: f64 = 1.07;

/// Into how many parts people are cut.
const PART: usize = 1024;

/// The sum of squares along the strongest direction if answers had nothing in common.
///
/// A person's coins follow from that person's answers, so that they fall the same way whoever else there is, and whatever anybody is
/// called: a vote more turns no others.
pub(super) fn edge(field: &Field<'_>, weights: &Weights, seed: u64) -> f64 {
    let people = field.votes.participants.len();
    let mut rows = with_marks!(field.votes, marks => keyed(field, marks, seed));
    if people > ENOUGH {
        rows.select_nth_unstable(ENOUGH);
        rows.truncate(ENOUGH);
    }
    tell_apart(&mut rows);
    rows.sort_unstable_by_key(|(_, row)| *row);
    let turned = with_marks!(field.votes, marks => Turned::all(field, marks, weights, &rows));
    let aim = Aim { count: 1, close: 1e-2, passes: PASSES, warm: &[], more: 0 };
    let found = leading(&field.live, aim, |direction| squared(field, &turned, direction));
    let strongest = found.first().map_or(0.0, |direction| direction.value) * CLEAR;
    // The edge of the spectrum of noise is σ²(√P + √S)² (Marchenko and Pastur 1967).
    let width = real(field.live.iter().filter(|live| **live).count()).sqrt();
    let ratio = (real(people).sqrt() + width) / (real(rows.len()).sqrt() + width).max(1.0);
    strongest * if people > rows.len() { ratio * ratio } else { 1.0 }
}

/// For each person what the coins follow from, and the row.
fn keyed<M: Mark>(field: &Field<'_>, marks: &[M], seed: u64) -> Vec<(u64, usize)> {
    let key = |row: usize| {
        let answers = &marks[field.votes.span(row)];
        // Some answers at a time: mixing takes longer than anything else here.
        let together = |some: &[M]| some.iter().fold(0, |word: u64, mark| word.rotate_left(16) ^ mark.slot() as u64);
        (answers.chunks(4).fold(seed, |key, some| mix(key ^ together(some))), row)
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

/// The answers of some people, each with its coin.
struct Turned {
    /// Where things that are kept for each answer stand, and in the last bit whether the sign is turned; one person after the other.
    answers: Vec<u32>,
    /// Where each person's begin, and where the last one's end.
    starts: Vec<u32>,
    /// What each person weighs.
    weights: Vec<f32>,
}

impl Turned {
    /// Throws the coins of these people, part by part; they fall the same way every time.
    fn all<M: Mark>(field: &Field<'_>, marks: &[M], weights: &Weights, rows: &[(u64, usize)]) -> Vec<Self> {
        let part = |rows: &[(u64, usize)]| {
            let weights = rows.iter().map(|(_, row)| weights.of_row(*row)).collect();
            let mut turned = Self { answers: Vec::new(), starts: vec![0], weights };
            for (key, row) in rows {
                let (mut block, mut coins) = (usize::MAX, 0);
                let answers = &marks[field.votes.span(*row)];
                turned.answers.extend(answers.iter().map(|mark| {
                    let statement = mark.slot() >> 2;
                    if statement >> 6 != block {
                        block = statement >> 6;
                        coins = mix(key ^ block as u64);
                    }
                    short(mark.slot()) << 1 | u32::from(coins >> (statement & 63) & 1 == 1)
                }));
                turned.starts.push(short(turned.answers.len()));
            }
            turned
        };
        rows.par_chunks(PART.max(rows.len().div_ceil(16))).map(part).collect()
    }
}

/// X′WXv with the signs of X turned: answers that are turned stand beside those that are not, with the other sign. Hundredths are wanted,
/// and in single precision twice as much of the table is at hand.
fn squared(field: &Field<'_>, turned: &[Turned], direction: &[f64]) -> Vec<f64> {
    let both = |value: f64| [single(value), -single(value)];
    let table: Vec<f32> = field.table(direction).into_iter().flat_map(both).collect();
    let part = |part: &Turned| {
        let sums = scattered(&part.answers, &part.starts, &table, |person| part.weights[person]);
        sums.chunks_exact(2).map(|both| f64::from(both[0]) - f64::from(both[1])).collect()
    };
    let parts: Vec<Vec<f64>> = turned.par_iter().map(part).collect();
    field.gathered(&parts)
}
