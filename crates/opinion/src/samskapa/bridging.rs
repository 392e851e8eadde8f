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

use crate::field::Field;
use crate::number::{real, short};
use crate::statement::Answer;
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
    let answers = |row: usize| {
        let answers = &marks[field.votes.starts[row] as usize..field.votes.starts[row + 1] as usize];
        let worth = |slot: usize| f64::midpoint(Answer::from_code(short(slot)).value(), 1.0);
        let told = answers.iter().map(move |mark| (mark.slot() >> 2, worth(mark.slot())));
        told.filter(|(statement, _)| field.live[*statement])
    };
    let (sum, count) =
        rows.iter().flat_map(|row| answers(*row)).fold((0.0, 0_usize), |(sum, count), (_, worth)| (sum + worth, count + 1));
    let mean = sum / real(count.max(1));
    let mut statements = vec![[0.0; 3]; field.width()];
    for turn in 1.. {
        let mut sums = vec![Sums::default(); field.width()];
        for (row, person) in rows.iter().zip(&people) {
            for (statement, worth) in answers(*row) {
                sums[statement].add(person, worth - mean - person[0]);
            }
        }
        statements.iter_mut().zip(&sums).for_each(|(terms, sums)| *terms = sums.solved());
        if turn == TURNS {
            break;
        }
        for (row, person) in rows.iter().zip(&mut people) {
            let mut sums = Sums::default();
            for (statement, worth) in answers(*row) {
                let terms = &statements[statement];
                sums.add(terms, worth - mean - terms[0]);
            }
            *person = sums.solved();
        }
    }
    statements
}

/// The normal equations of one person or statement.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    count: f64,
    factors: [f64; 2],
    squares: [f64; 3],
    right: [f64; 3],
}

impl Sums {
    fn add(&mut self, other: &Terms, left: f64) {
        let [_, f, g] = other;
        self.count += 1.0;
        self.factors = [self.factors[0] + f, self.factors[1] + g];
        self.squares = [self.squares[0] + f * f, self.squares[1] + f * g, self.squares[2] + g * g];
        self.right = [self.right[0] + left, self.right[1] + left * f, self.right[2] + left * g];
    }

    /// Intercept and factors, by elimination.
    fn solved(&self) -> Terms {
        if self.count <= 0.0 {
            return [0.0; 3];
        }
        let held = FACTOR * self.count;
        let corner = self.count * (1.0 + INTERCEPT);
        let [a, b] = self.factors.map(|sum| sum / corner);
        let first = self.squares[0] + held - a * self.factors[0];
        let cross = self.squares[1] - a * self.factors[1];
        let second = self.squares[2] + held - b * self.factors[1];
        let (one, two) = (self.right[1] - a * self.right[0], self.right[2] - b * self.right[0]);
        let whole = first * second - cross * cross;
        let f = (one * second - two * cross) / whole;
        let g = (two * first - one * cross) / whole;
        [(self.right[0] - self.factors[0] * f - self.factors[1] * g) / corner, f, g]
    }
}
