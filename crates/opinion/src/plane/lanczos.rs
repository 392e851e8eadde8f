//! The directions in which answers differ most: the leading eigenvectors of X′X, by Lanczos's method with full
//! reorthogonalisation (Lanczos 1950; Paige 1972; Golub and Van Loan, *Matrix Computations*, chapter 10).
//!
//! Each step is one pass over the votes. Ten to twenty passes give two directions to more digits than matter.

use super::tridiagonal::eigen;
use crate::number::real;

/// Where the search begins, and when it ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim<'a> {
    /// How many directions.
    pub count: usize,
    /// How far a direction may be from the true one, as an angle: its residual over the gap to the nearest other eigenvalue.
    pub close: f64,
    /// How many passes at most.
    pub passes: usize,
    /// Directions that were true a few votes ago.
    pub warm: &'a [Vec<f64>],
    /// How many more directions are welcome, of those along which there are more squares than `above`; they need be true to
    /// a few hundredths only.
    pub more: usize,
    /// The sum of squares that chance alone would give.
    pub above: f64,
}

/// How large the residual of a further direction may be, against its own sum of squares.
const ROUGH: f64 = 0.03;

/// One direction and the sum of squares along it.
#[derive(Clone, Debug)]
pub(crate) struct Direction {
    pub value: f64,
    pub vector: Vec<f64>,
}

/// The leading directions of `squared`, a product with a symmetric matrix that has no negative eigenvalue, of which only the
/// `live` part counts. Fewer than asked for where there are fewer.
pub(crate) fn leading(live: &[bool], aim: Aim<'_>, mut squared: impl FnMut(&[f64]) -> Vec<f64>) -> Vec<Direction> {
    let room = live.iter().filter(|live| **live).count();
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut beside) = (Vec::new(), Vec::new());
    let mut scale = 0.0_f64;
    let mut next = begin(live, aim.warm, &basis);
    let mut pairs = Vec::new();
    while let Some(vector) = next.take() {
        let mut product = squared(&vector);
        let along = dot(&product, &vector);
        diagonal.push(along);
        scale = scale.max(along.abs());
        basis.push(vector);
        // Twice is enough (Kahan, in Parlett, The Symmetric Eigenvalue Problem, 6-9).
        reorthogonalise(&mut product, &basis);
        reorthogonalise(&mut product, &basis);
        let rest = norm(&product);
        let exhausted = rest <= scale * 1e-14 * real(room).sqrt();
        let last = basis.len() >= room.min(aim.passes);
        if last || exhausted || (basis.len() >= aim.count + 4 && basis.len().is_multiple_of(2)) {
            pairs = eigen(&diagonal, &beside);
            if last || (!exhausted && is_close(&pairs, rest, aim)) {
                break;
            }
        }
        if exhausted {
            // What is left of the space is met from anew: the start may have been blind to it.
            beside.push(0.0);
            next = begin(live, &[], &basis);
        } else {
            beside.push(rest);
            divide(&mut product, rest);
            next = Some(product);
        }
    }
    let floor = scale * 1e-12;
    let found = pairs.into_iter().take(aim.count + aim.more).enumerate();
    found
        .filter(|(at, (value, _))| *value > floor && *value > 0.0 && (*at < aim.count || *value > aim.above))
        .map(|(_, pair)| pair)
        .map(|(value, weights)| {
            let mut vector = vec![0.0; live.len()];
            for (weight, one) in weights.iter().zip(&basis) {
                add(&mut vector, *weight, one);
            }
            settle(&mut vector);
            Direction { value, vector }
        })
        .collect()
}

/// A first vector: warm directions together, or all ones, a little uneven so that no symmetry hides a direction; new to the
/// basis.
fn begin(live: &[bool], warm: &[Vec<f64>], basis: &[Vec<f64>]) -> Option<Vec<f64>> {
    for attempt in 0..4_u64 {
        let mut start: Vec<f64> = (0..live.len())
            .map(|at| {
                if !live[at] {
                    return 0.0;
                }
                let even: f64 = warm.iter().map(|vector| vector.get(at).copied().unwrap_or(0.0)).sum();
                let swing = uneven(at as u64, attempt + basis.len() as u64);
                if warm.is_empty() { 1.0 + swing * (0.25 + real(basis.len())) } else { even + 1e-3 * swing }
            })
            .collect();
        let before = norm(&start);
        reorthogonalise(&mut start, basis);
        reorthogonalise(&mut start, basis);
        let left = norm(&start);
        if before > 0.0 && left > 1e-8 * before {
            divide(&mut start, left);
            return Some(start);
        }
    }
    None
}

/// A number between −1 and 1 that looks like chance and is the same everywhere (splitmix64; Steele, Lea and Flood 2014).
fn uneven(at: u64, turn: u64) -> f64 {
    let mut mixed = (at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(turn.wrapping_mul(0xd1b5_4a32_d192_ed03));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let high = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or(0);
    f64::from(high) / f64::from(u32::MAX) * 2.0 - 1.0
}

/// Whether the leading pairs are as close as asked for: the residual of a pair is `rest` times the last entry of its vector.
fn is_close(pairs: &[(f64, Vec<f64>)], rest: f64, aim: Aim<'_>) -> bool {
    if pairs.len() <= aim.count {
        return false;
    }
    let residual = |at: usize| rest * pairs[at].1.last().copied().unwrap_or(0.0).abs();
    let further = (aim.count..pairs.len().min(aim.count + aim.more)).take_while(|at| pairs[*at].0 > aim.above);
    let mut all = further.map(|at| residual(at) <= ROUGH * pairs[at].0);
    (0..aim.count).all(|at| {
        let value = &pairs[at].0;
        let residual = residual(at);
        let below = value - pairs[at + 1].0;
        let gap = if at == 0 { below } else { below.min(pairs[at - 1].0 - value) };
        // Where two eigenvalues are one, no single direction is true, and any in their plane will do.
        residual <= aim.close * gap || residual <= 1e-15 * value
    }) && all.all(|close| close)
}

fn reorthogonalise(vector: &mut [f64], basis: &[Vec<f64>]) {
    for one in basis {
        let along = dot(vector, one);
        add(vector, -along, one);
    }
}

/// Makes it of length 1, and its entry of largest size positive: a direction has no sign of its own.
pub(crate) fn settle(vector: &mut [f64]) {
    let length = norm(vector);
    let largest = vector
        .iter()
        .fold(0.0_f64, |largest, entry| if entry.abs() > largest.abs() * (1.0 + 1e-9) { *entry } else { largest });
    if length > 0.0 {
        let by = if largest < 0.0 { -length } else { length };
        divide(vector, by);
    }
}

/// One after the other, so that a statement that nobody answers changes nothing, not even by rounding.
pub(crate) fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

pub(crate) fn norm(vector: &[f64]) -> f64 {
    dot(vector, vector).sqrt()
}

/// Zeros are kept without a sign, so that what is equal is also written alike.
fn divide(vector: &mut [f64], by: f64) {
    for entry in vector {
        *entry = *entry / by + 0.0;
    }
}

fn add(vector: &mut [f64], times: f64, other: &[f64]) {
    for (entry, more) in vector.iter_mut().zip(other) {
        *entry += times * more;
    }
}
