//! How much a statement is liked by people who otherwise differ.
//!
//! The model of Community Notes (Wojcik et al. 2022, *Birdwatch: Crowd Wisdom and Bridging Algorithms*): an answer r, from 0
//! for
//! *disagree* to 1 for *agree*, is μ + i + j + f·g with i and f of the person, j and g of the statement. What sides explain
//! goes into the factors f·g; the intercept j is what is left: how much more it is agreed with than others, whichever side
//! somebody is on. Intercepts are held back five times as hard as factors, so that what can be told by sides is. Two factors
//! are used, since the strongest difference between people need not be the one that matters.
//!
//! Solved by turns (alternating least squares) from the plane, so the same votes give the same numbers.

use crate::field::{Field, VALUES};
use crate::number::{real, single};
use crate::votes::{Mark, with_marks};

/// How hard intercepts and factors are held back, for each answer.
const INTERCEPT: f64 = 0.15;
const FACTOR: f64 = 0.03;

/// How many turns; the third digit stands still after five.
const TURNS: usize = 5;

/// So many votes are enough to know the statements; of more people every second, third, … is asked.
const VOTES: usize = 50_000;

/// Fewer answers than this tell nothing.
const FEWEST: u32 = 7;

/// An intercept and two factors.
type Terms = [f64; 3];

/// The score of each statement; none where too few have answered.
pub(super) fn scores(field: &Field<'_>, places: &[[f64; 2]]) -> Vec<Option<f64>> {
    let votes = field.votes;
    let step = (votes.len() / VOTES).max(1);
    let rows: Vec<usize> = (0..places.len()).step_by(step).filter(|row| votes.row_len(*row) > 0).collect();
    let width = |axis: usize| {
        (rows.iter().map(|row| places[*row][axis].powi(2)).sum::<f64>() / real(rows.len().max(1))).sqrt().max(1e-9)
    };
    let widths = [width(0), width(1)];
    let people: Vec<Terms> =
        rows.iter().map(|row| [0.0, 0.5 * places[*row][0] / widths[0], 0.5 * places[*row][1] / widths[1]]).collect();
    let statements = with_marks!(votes, marks => fitted(field, marks, &rows, people));
    let enough = |statement: usize| field.live[statement] && field.tallies[statement].seen() >= FEWEST;
    statements.iter().enumerate().map(|(at, terms)| enough(at).then_some(terms[0])).collect()
}

/// The terms of all statements, from those of some people.
fn fitted<M: Mark>(field: &Field<'_>, marks: &[M], rows: &[usize], mut people: Vec<Terms>) -> Vec<Terms> {
    let answers = |row: usize| &marks[field.votes.span(row)];
    let of_people: Vec<usize> = rows.iter().map(|row| field.given(*row)).collect();
    let (mut of_statements, mut sum) = (vec![0; field.width()], 0.0);
    for mark in rows.iter().flat_map(|row| answers(*row)).filter(|mark| field.live[mark.slot() >> 2]) {
        of_statements[mark.slot() >> 2] += 1;
        sum += worth(mark.slot() & 3);
    }
    let mean = sum / real(of_people.iter().sum::<usize>().max(1));
    let mut statements = vec![[0.0; 3]; field.width()];
    for turn in 1.. {
        let mut sums = vec![Sums::default(); field.width()];
        for (row, person) in rows.iter().zip(&people) {
            let told = told(person, mean);
            for mark in answers(*row) {
                sums[mark.slot() >> 2].add(&told[mark.slot() & 3]);
            }
        }
        // What is out has no answers that count, and stays at nothing.
        for ((terms, sums), count) in statements.iter_mut().zip(&sums).zip(&of_statements) {
            *terms = sums.solved(*count);
        }
        if turn == TURNS {
            break;
        }
        let mut table = vec![Told::default(); 4 * field.width()];
        for (statement, terms) in statements.iter().enumerate().filter(|(statement, _)| field.live[*statement]) {
            table[4 * statement..][..4].copy_from_slice(&told(terms, mean));
        }
        for ((row, person), count) in rows.iter().zip(&mut people).zip(&of_people) {
            let mut sums = Sums::default();
            for mark in answers(*row) {
                sums.add(&table[mark.slot()]);
            }
            *person = sums.solved(*count);
        }
    }
    statements
}

/// What an answer of this code is worth: from 0 for *disagree* to 1 for *agree*.
fn worth(code: usize) -> f64 {
    f64::midpoint(VALUES.get(code).copied().unwrap_or(0.0), 1.0)
}

/// What one answer says of who or what it joins these terms with: their factors, the squares of them, and what is left for the
/// other side to explain, alone and times the factors.
type Told = [f32; 8];

/// What each answer says, code by code.
fn told([intercept, f, g]: &Terms, mean: f64) -> [Told; 4] {
    std::array::from_fn(|code| {
        let left = worth(code) - mean - intercept;
        [*f, *g, f * f, f * g, g * g, left, left * f, left * g].map(single)
    })
}

/// The normal equations of one person or statement: Σ of what the answers say.
#[derive(Clone, Copy, Debug, Default)]
struct Sums(Told);

impl Sums {
    fn add(&mut self, told: &Told) {
        self.0.iter_mut().zip(told).for_each(|(sum, more)| *sum += more);
    }

    /// Intercept and factors from so many answers, by elimination.
    fn solved(&self, count: usize) -> Terms {
        if count == 0 {
            return [0.0; 3];
        }
        let [f, g, ff, fg, gg, left, left_f, left_g] = self.0.map(f64::from);
        let held = FACTOR * real(count);
        let corner = real(count) * (1.0 + INTERCEPT);
        let [a, b] = [f / corner, g / corner];
        let (first, cross, second) = (ff + held - a * f, fg - a * g, gg + held - b * g);
        let (one, two) = (left_f - a * left, left_g - b * left);
        let whole = first * second - cross * cross;
        let by_f = (one * second - two * cross) / whole;
        let by_g = (two * first - one * cross) / whole;
        [(left - f * by_f - g * by_g) / corner, by_f, by_g]
    }
}
