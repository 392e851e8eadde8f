//! What each person's answers say of where that person stands, and how surely, when what is missing is held to be missing
//! and not 0.
//!
//! The model: an answer less its mean is x = c·f + ε, with c the statement's weights in the directions found, f the place of
//! the person, and ε of variance σ². Somebody who answered the statements s then has y = Σ c x and G = Σ c c′ to show, and
//! with f ~ N(0, Λ) stands at (G + σ²Λ⁻¹)⁻¹ y, give or take σ²(G + σ²Λ⁻¹)⁻¹ (Tipping and Bishop 1999, *Probabilistic
//! principal component analysis*; with missing answers Ilin and Raiko 2010).

use crate::field::{Field, VALUES};
use crate::number::{real, single, with_number};
use crate::plane::lanczos::Direction;
use crate::result::Plane;
use crate::votes::Mark;
use crate::votes::with_marks;
use rayon::prelude::*;

/// No more directions than this are looked along.
pub(super) const MOST: usize = 7;

/// So many numbers are kept of all people together at most.
const ROOM: usize = 12_000_000;

/// How many people are reckoned at a time.
const PART: usize = 512;

/// A statement's weights in some directions.
fn weights(directions: &[Direction], statement: usize) -> [f64; MOST] {
    std::array::from_fn(|at| directions.get(at).map_or(0.0, |direction| direction.vector[statement]))
}

/// What an answer that lies so far from the mean says: of y, and of the upper half of G.
fn tell(away: f64, weights: &[f64], entry: &mut [f32]) {
    let mut at = weights.len();
    for one in 0..weights.len() {
        entry[one] = single(away * weights[one]);
        for other in one..weights.len() {
            entry[at] = single(weights[one] * weights[other]);
            at += 1;
        }
    }
}

/// The evidence of all people.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// How many directions.
    pub depth: usize,
    /// For each person y, and the upper half of G row by row.
    numbers: Vec<f32>,
    /// Σ y² along each direction.
    squares: Vec<f64>,
    /// Λ: how much people differ along each direction.
    pub prior: Vec<f64>,
    /// σ²: how far one answer is from what the place tells.
    pub noise: f64,
}

/// How many numbers are kept of a person.
const fn width(depth: usize) -> usize {
    depth + depth * (depth + 1) / 2
}

/// Σ over each person's answers of what the table holds for them, which is as wide as `D` directions ask for.
fn summed<const D: usize, M: Mark>(field: &Field<'_>, marks: &[M], table: &[f32], numbers: &mut [f32]) {
    const WIDEST: usize = width(MOST + 1);
    let wide = const { width(D) };
    numbers.par_chunks_mut(PART * wide).enumerate().for_each(|(part, people)| {
        for (person, told) in people.chunks_exact_mut(wide).enumerate() {
            let row = part * PART + person;
            let mut sums = [0.0; WIDEST];
            for mark in &marks[field.votes.span(row)] {
                let entry = &table[mark.slot() * wide..][..wide];
                for (sum, more) in sums[..wide].iter_mut().zip(entry) {
                    *sum += more;
                }
            }
            told.copy_from_slice(&sums[..wide]);
        }
    });
}

impl Evidence {
    /// Along the first of these directions, as many as there is room for.
    pub fn new(field: &Field<'_>, directions: &[Direction]) -> Self {
        let people = field.votes.participants.len();
        let fits = |depth: &usize| *depth <= 2 || width(*depth) * people <= ROOM;
        let depth = (0..=directions.len().min(MOST)).rev().find(fits).unwrap_or(0);
        let width = width(depth);
        let mut table = vec![0.0_f32; 4 * field.width() * width];
        for statement in (0..field.width()).filter(|statement| field.live[*statement]) {
            let weights = weights(&directions[..depth], statement);
            for (code, value) in VALUES.iter().enumerate() {
                tell(
                    value - field.means[statement],
                    &weights[..depth],
                    &mut table[(4 * statement + code) * width..][..width],
                );
            }
        }
        let mut numbers = vec![0.0_f32; people * width];
        with_number!(depth, D => with_marks!(field.votes, marks => summed::<D, _>(field, marks, &table, &mut numbers)));
        let mut evidence = Self { depth, numbers, squares: Vec::new(), prior: vec![0.0; depth], noise: 1.0 };
        evidence.settle(field);
        evidence
    }

    /// The evidence of some people along the same directions, where answers are held against these means: the first of `rows` is
    /// person 0, and so on.
    pub fn again(&self, field: &Field<'_>, directions: &[Direction], means: &[f64], rows: &[usize]) -> Self {
        let (depth, width) = (self.depth, width(self.depth));
        let mut numbers = vec![0.0_f32; rows.len() * width];
        let mut entry = vec![0.0; width];
        for (told, row) in numbers.chunks_exact_mut(width.max(1)).zip(rows) {
            for (statement, answer) in field.votes.row(*row).filter(|(statement, _)| field.live[*statement]) {
                tell(answer.value() - means[statement], &weights(&directions[..depth], statement)[..depth], &mut entry);
                told.iter_mut().zip(&entry).for_each(|(sum, more)| *sum += more);
            }
        }
        Self { depth, numbers, ..self.frame() }
    }

    /// What is the same for all people, without what is kept of each.
    pub fn frame(&self) -> Self {
        Self { depth: self.depth, prior: self.prior.clone(), noise: self.noise, ..Self::default() }
    }

    /// The plane along the first two of the directions that this is along.
    pub fn plane(&self, field: &Field<'_>, directions: &[Direction]) -> Plane {
        let along = directions.iter().zip(&self.squares);
        Plane::spanned(
            field,
            along.map(|(direction, squares)| Direction { value: *squares, vector: direction.vector.clone() }),
        )
    }

    /// y and the upper half of G.
    pub fn of(&self, person: usize) -> (&[f32], &[f32]) {
        let width = width(self.depth);
        self.numbers.get(person * width..(person + 1) * width).unwrap_or_default().split_at(self.depth)
    }

    /// Λ and σ² by their moments: along a direction Σy² = Λ Σg² + σ² Σg, and over all answers Σx² = Λ·Σg + Nσ².
    fn settle(&mut self, field: &Field<'_>) {
        let (mut squares, mut once, mut twice) = (vec![0.0; self.depth], vec![0.0; self.depth], vec![0.0; self.depth]);
        for person in 0..field.votes.participants.len() {
            let (y, g) = self.of(person);
            let mut at = 0;
            for axis in 0..self.depth {
                let (y, g) = (f64::from(y[axis]), f64::from(g[at]));
                squares[axis] += y * y;
                once[axis] += g;
                twice[axis] += g * g;
                at += self.depth - axis;
            }
        }
        let (total, answers) = (field.total(), real(field.answers().max(1)));
        self.noise = (total / answers).max(1e-9);
        for _ in 0..8 {
            for axis in 0..self.depth {
                let told = (squares[axis] - self.noise * once[axis]) / twice[axis].max(1e-300);
                self.prior[axis] = told.max(0.05 * squares[axis] / twice[axis].max(1e-300)).max(1e-9);
            }
            let explained: f64 = self.prior.iter().zip(&once).map(|(prior, once)| prior * once).sum();
            self.noise = ((total - explained) / answers).max(0.02 * total / answers).max(1e-9);
        }
        self.squares = squares;
    }

    /// What a person's answers say along the first `depth` directions, where people vary by `around` their middles.
    pub fn posterior(&self, person: usize, around: &[f64], depth: usize) -> Posterior {
        let (y, g) = self.of(person);
        let mut precision = [0.0; MOST * MOST];
        let mut pull = [0.0; MOST];
        let mut at = 0;
        for one in 0..depth {
            for other in one..depth {
                let shared = f64::from(g[at + other - one]) / self.noise;
                precision[one * depth + other] = shared;
                precision[other * depth + one] = shared;
            }
            precision[one * depth + one] += 1.0 / around[one];
            pull[one] = f64::from(y[one]) / self.noise;
            at += self.depth - one;
        }
        Posterior { depth, pull, covariance: inverse(precision, depth) }
    }
}

/// What answers say of a place, before it is known around which middle it lies.
pub(super) struct Posterior {
    depth: usize,
    pull: [f64; MOST],
    /// Row by row, `depth` wide.
    pub covariance: [f64; MOST * MOST],
}

impl Posterior {
    /// The place of somebody from around `middle`, and the logarithm of how likely such answers are there, but for what is
    /// the same for every middle.
    pub fn around(&self, middle: &[f64], around: &[f64]) -> ([f64; MOST], f64) {
        let depth = self.depth;
        let mut pull = self.pull;
        for axis in 0..depth {
            pull[axis] += middle[axis] / around[axis];
        }
        let mut place = [0.0; MOST];
        let mut fit = 0.0;
        for one in 0..depth {
            place[one] = (0..depth).map(|other| self.covariance[one * depth + other] * pull[other]).sum();
            fit += 0.5 * (place[one] * pull[one] - middle[one] * middle[one] / around[one]);
        }
        (place, fit)
    }

    /// The variance along a direction.
    pub fn variance(&self, axis: usize) -> f64 {
        self.covariance[axis * self.depth + axis]
    }
}

/// The inverse of a symmetric positive matrix, by Gauss and Jordan without exchange of rows, which such a matrix never
/// needs.
fn inverse(mut matrix: [f64; MOST * MOST], depth: usize) -> [f64; MOST * MOST] {
    for pivot in 0..depth {
        let by = 1.0 / matrix[pivot * depth + pivot];
        matrix[pivot * depth + pivot] = 1.0;
        for column in 0..depth {
            matrix[pivot * depth + column] *= by;
        }
        for row in (0..depth).filter(|row| *row != pivot) {
            let times = matrix[row * depth + pivot];
            matrix[row * depth + pivot] = 0.0;
            for column in 0..depth {
                matrix[row * depth + column] -= times * matrix[pivot * depth + column];
            }
        }
    }
    matrix
}
