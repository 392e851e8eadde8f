//! Grades on average, never shown without how they are spread: an average alone hides that people disagree.

use super::{Grounds, Order, tiers_in};
use crate::{
    Election,
    knob::{Allowed, Knob, Parameters},
};
use serde_json::{Map, Value, json};

/// How the grades of each option are spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// For each option.
    pub spreads: Vec<Spread>,
}

/// How the grades of one option are spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// How many gave each grade, best first.
    pub grades: Vec<u64>,
    /// How many gave none; they are no answer, unless the knob `ungraded` makes them the worst grade.
    pub ungraded: u64,
    /// The middle grade, the worse of two middle ones; `None` where nobody graded it.
    pub median: Option<usize>,
    /// How many gave one of the two best grades.
    pub best_two: u64,
    /// The mean, where the worst grade is 1 and each better one 1 more.
    pub mean: Option<Mean>,
}

/// A mean and how far it can be trusted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The sum of all grades as numbers; the mean is this over `answers`.
    pub sum: u64,
    /// How many grades.
    pub answers: u64,
    /// The 95 % interval by the normal approximation, as far as those who answered are a sample of all; `None` for a single answer.
    pub interval: Option<(f64, f64)>,
}

pub(super) const UNGRADED: Knob = Knob {
    name: "ungraded",
    default: "no-answer",
    allowed: Allowed::Word(&["no-answer", "worst"]),
    about: "What an option without a grade on a ballot has there: no answer, or the worst grade.",
};

impl Score {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        fields.insert("grades".into(), json!(election.grades));
        let row = |option: usize| {
            let spread = &self.spreads[option];
            json!({
                "grades": spread.grades,
                "ungraded": spread.ungraded,
                "median": spread.median.map(|grade| election.grades.get(grade)),
                "best_two": spread.best_two,
                "sum": spread.mean.map(|mean| mean.sum),
                "answers": spread.mean.map_or(0, |mean| mean.answers),
                "mean": spread.mean.map(|mean| told(mean.value())),
                "interval": spread.mean.and_then(|mean| mean.interval).map(|(low, high)| [told(low), told(high)]),
            })
        };
        fields.insert("steps".into(), order.rows(election, row));
    }
}

impl Mean {
    /// The mean as a number, to be shown only: options are compared exactly.
    #[expect(clippy::cast_precision_loss, reason = "shown with three decimals")]
    pub fn value(&self) -> f64 {
        self.sum as f64 / self.answers as f64
    }
}

fn told(number: f64) -> String {
    format!("{number:.3}")
}

pub(super) fn count(election: &Election, parameters: &Parameters) -> Order {
    let worst = parameters.word("ungraded") == "worst";
    let spreads: Vec<Spread> = tally(election).into_iter().map(|grades| spread(grades, election, worst)).collect();
    // a/b > c/d as a·d > c·b, so that no average is ever rounded; what nobody graded comes last.
    let mean = |option: usize| spreads[option].mean.map_or((0, 1), |mean| (mean.sum, mean.answers));
    let tiers = tiers_in(spreads.len(), |a, b| {
        let ((a, of_a), (b, of_b)) = (mean(a), mean(b));
        (u128::from(b) * u128::from(of_a)).cmp(&(u128::from(a) * u128::from(of_b)))
    });
    Order { tiers, grounds: Grounds::Score(Score { spreads }) }
}

/// For each option, how many gave each grade, best first. A grade below the last named one counts as the last.
pub(super) fn tally(election: &Election) -> Vec<Vec<u64>> {
    let grades = election.grades.len().max(1);
    let mut counts = vec![vec![0; grades]; election.options.len()];
    for ballot in election.ballots.iter() {
        for (option, grade) in ballot.marks() {
            counts[option][(grade as usize).min(grades - 1)] += u64::from(ballot.weight);
        }
    }
    counts
}

fn spread(mut grades: Vec<u64>, election: &Election, worst: bool) -> Spread {
    let ungraded = election.ballots.people() - grades.iter().sum::<u64>();
    if let Some(last) = grades.last_mut().filter(|_| worst) {
        *last += ungraded;
    }
    let answers: u64 = grades.iter().sum();
    let mut seen = 0;
    let median = (answers > 0).then(|| {
        grades.iter().position(|people| {
            seen += people;
            seen > answers / 2
        })
    });
    Spread {
        ungraded,
        median: median.flatten(),
        best_two: grades.iter().take(2).sum(),
        mean: (answers > 0).then(|| mean(&grades, answers)),
        grades,
    }
}

#[expect(clippy::cast_precision_loss, reason = "an interval is shown with three decimals and decides nothing")]
fn mean(grades: &[u64], answers: u64) -> Mean {
    let numbers = || grades.iter().rev().zip(1_u64..);
    let sum: u64 = numbers().map(|(people, number)| people * number).sum();
    let mut mean = Mean { sum, answers, interval: None };
    if answers > 1 {
        let middle = mean.value();
        let squares: f64 = numbers().map(|(people, number)| *people as f64 * (number as f64 - middle).powi(2)).sum();
        let half = 1.96 * (squares / (answers - 1) as f64 / answers as f64).sqrt();
        mean.interval = Some((middle - half, middle + half));
    }
    mean
}
