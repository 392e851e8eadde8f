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
    /// How many more directions are welcome, of those along which there are more squares than chance alone would give; they need
    /// be true to a few hundredths only.
    pub more: usize,
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
pub(crate) fn leading(live: &[bool], aim: Aim<'_>, squared: impl FnMut(&[f64]) -> Vec<f64>) -> Vec<Direction> {
    let mut search = Search::new(live, aim);
    search.go_on(f64::INFINITY, squared);
    search.found(f64::INFINITY)
}

/// A search for directions that can stop and go on: what chance alone gives need not be known before the first are found.
pub(crate) struct Search<'a> {
    live: &'a [bool],
    aim: Aim<'a>,
    /// How many directions there can be.
    room: usize,
    basis: Vec<Vec<f64>>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    scale: f64,
    /// How much of what the last pass gave lies along none of the basis; nothing before the first pass, and where it all lies along it.
    rest: Option<f64>,
    /// Where the next pass goes; nowhere if there is nothing left.
    next: Option<Vec<f64>>,
    /// The eigenvalues found so far with their vectors in terms of the basis, where it is time to look at them.
    pairs: Vec<(f64, Vec<f64>)>,
}

impl<'a> Search<'a> {
    pub fn new(live: &'a [bool], aim: Aim<'a>) -> Self {
        let room = live.iter().filter(|live| **live).count();
        let next = begin(live, aim.warm, &[]);
        let (basis, diagonal, beside, pairs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { live, aim, room, basis, diagonal, beside, scale: 0.0, rest: None, next, pairs }
    }

    /// Passes over the votes until the directions are as close as asked for, those beyond the count too if they are stronger than
    /// `above`.
    pub fn go_on(&mut self, above: f64, mut squared: impl FnMut(&[f64]) -> Vec<f64>) {
        while !self.is_done(above)
            && let Some(vector) = self.next.take()
        {
            let product = squared(&vector);
            self.take(vector, product);
        }
    }

    fn is_last(&self) -> bool {
        self.basis.len() >= self.room.min(self.aim.passes)
    }

    fn is_done(&self, above: f64) -> bool {
        self.is_last() || self.rest.is_some_and(|rest| is_close(&self.pairs, rest, self.aim, above))
    }

    /// Takes in what a pass along a direction gave.
    fn take(&mut self, vector: Vec<f64>, mut product: Vec<f64>) {
        let along = dot(&product, &vector);
        self.diagonal.push(along);
        self.scale = self.scale.max(along.abs());
        self.basis.push(vector);
        // Twice is enough (Kahan, in Parlett, The Symmetric Eigenvalue Problem, 6-9).
        reorthogonalise(&mut product, &self.basis);
        reorthogonalise(&mut product, &self.basis);
        let rest = norm(&product);
        let exhausted = rest <= self.scale * 1e-14 * real(self.room).sqrt();
        self.pairs.clear();
        let found = self.basis.len();
        if self.is_last() || exhausted || (found >= self.aim.count + 4 && found.is_multiple_of(2)) {
            self.pairs = eigen(&self.diagonal, &self.beside);
        }
        if exhausted {
            // What is left of the space is met from anew: the start may have been blind to it.
            self.rest = None;
            self.beside.push(0.0);
            self.next = begin(self.live, &[], &self.basis);
        } else {
            self.rest = Some(rest);
            self.beside.push(rest);
            divide(&mut product, rest);
            self.next = Some(product);
        }
    }

    /// The directions, and of those beyond the count the ones stronger than `above`.
    pub fn found(self, above: f64) -> Vec<Direction> {
        let Aim { count, more, .. } = self.aim;
        let floor = self.scale * 1e-12;
        let found = self.pairs.into_iter().take(count + more).enumerate();
        found
            .filter(|(at, (value, _))| *value > floor && *value > 0.0 && (*at < count || *value > above))
            .map(|(_, pair)| pair)
            .map(|(value, weights)| {
                let mut vector = vec![0.0; self.live.len()];
                for (weight, one) in weights.iter().zip(&self.basis) {
                    add(&mut vector, *weight, one);
                }
                settle(&mut vector);
                Direction { value, vector }
            })
            .collect()
    }
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
fn is_close(pairs: &[(f64, Vec<f64>)], rest: f64, aim: Aim<'_>, above: f64) -> bool {
    if pairs.len() <= aim.count {
        return false;
    }
    let residual = |at: usize| rest * pairs[at].1.last().copied().unwrap_or(0.0).abs();
    let further = (aim.count..pairs.len().min(aim.count + aim.more)).take_while(|at| pairs[*at].0 > above);
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
