//! Bradley and Terry: each option has a strength, such that one with strength p is put above one with q in p/(p+q) of the comparisons.
//!
//! The strengths that make the comparisons at hand most likely are sought by M. E. J. Newman's iteration (*Efficient computation of
//! rankings from pairwise comparisons*, 2023), in a fixed order, and published with nine decimals, so that the result can be
//! reproduced. They exist only where nobody can be parted into two groups of which one never lost to the other; where that is so,
//! a tenth of a win is added to each side of each pair, and said.

use super::{Grounds, Order, Pairwise, pairwise::Unranked};
use crate::{
    Election, Fault,
    knob::{Allowed, Knob, Parameters},
};
use rayon::prelude::*;
use serde_json::{Map, Value, json};

/// The strength of each option, and the comparisons that it was reckoned from.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// For each option.
    pub strengths: Vec<Strength>,
    /// Sweeps until no strength changed by more than 10⁻¹² of itself.
    pub sweeps: usize,
    /// Wins added to each side of each pair.
    pub prior: f64,
    /// Who was put above whom.
    pub pairwise: Pairwise,
}

/// How strong an option is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strength {
    /// Comparisons that it won.
    pub won: u64,
    /// Comparisons that it lost.
    pub lost: u64,
    /// The natural logarithm of its strength in thousand millionths; over all options these add up to 0, but for rounding.
    pub log: i64,
    /// In how many of 100 comparisons it would be put above another option, on average over the others.
    pub score: f64,
    /// The least and greatest score within the 95 % band.
    pub band: (f64, f64),
    /// The simpler score 100 (won + 1) / (won + lost + 2), which does not ask against whom.
    pub plain_score: f64,
}

pub(super) const PRIOR: Knob = Knob {
    name: "prior",
    default: "auto",
    allowed: Allowed::Decimal(0.000_001, 1_000.0, &["auto", "none"]),
    about: "Wins added to each side of each pair: none, a number, or 0.1 where strengths would be boundless without (auto).",
};

pub(super) const UNRANKED: Knob = Knob {
    name: "unranked",
    default: "auto",
    allowed: Allowed::Word(&["auto", "last", "absent"]),
    about: "What a ballot says of options it does not name: they lost to those it names, or nothing. Nothing where ballots are pairs (auto).",
};

const CLOSE: f64 = 1e-12;
/// Logarithms of strengths this close, in thousand millionths, are equal: what the iteration leaves over is far below it.
const EQUAL: i64 = 10;
const MOST_SWEEPS: usize = 100_000;

impl Comparison {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        self.pairwise.record(election, fields);
        fields.insert("prior".into(), json!(self.prior));
        let row = |option: usize| {
            let strength = &self.strengths[option];
            json!({
                "won": strength.won,
                "lost": strength.lost,
                "log_strength": nine_decimals(strength.log),
                "score": format!("{:.2}", strength.score),
                "band": [format!("{:.2}", strength.band.0), format!("{:.2}", strength.band.1)],
                "plain_score": format!("{:.2}", strength.plain_score),
            })
        };
        fields.insert("steps".into(), order.rows(election, row));
    }
}

fn nine_decimals(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}.{:09}", number.unsigned_abs() / 1_000_000_000, number.unsigned_abs() % 1_000_000_000)
}

pub(super) fn count(election: &Election, parameters: &mut Parameters) -> Result<Order, Fault> {
    let pairs = election.options.len() > 2 && election.ballots.iter().all(|ballot| ballot.options.len() <= 2);
    let absent = parameters.word("unranked") == "absent" || parameters.word("unranked") == "auto" && pairs;
    parameters.settle("unranked", if absent { "absent" } else { "last" });
    let pairwise = Pairwise::read(election, if absent { Unranked::Absent } else { Unranked::Last })?;
    let prior = match parameters.word("prior") {
        "auto" if !bounded(&pairwise) => 0.1,
        _ => parameters.decimal("prior").unwrap_or(0.0),
    };
    parameters.settle("prior", if prior > 0.0 { prior.to_string() } else { "none".to_owned() });
    let wins = Wins::of(&pairwise, prior, absent);
    let (strengths, sweeps) = wins.strengths();
    let strengths = wins.told(&pairwise, &strengths);
    let tiers = tiers(&strengths);
    Ok(Order { tiers, grounds: Grounds::Comparison(Comparison { strengths, sweeps, prior, pairwise }) })
}

/// Strongest first; those whose strengths are equal as far as they are known share a tier.
fn tiers(strengths: &[Strength]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..strengths.len()).collect();
    order.sort_by_key(|option| (std::cmp::Reverse(strengths[*option].log), *option));
    let tiers = order.chunk_by(|a, b| strengths[*a].log - strengths[*b].log <= EQUAL);
    let in_order = |tier: &[usize]| {
        let mut tier = tier.to_vec();
        tier.sort_unstable();
        tier
    };
    tiers.map(in_order).collect()
}

/// Whether every option can be reached from every other one by wins, so that no strength is boundless.
fn bounded(pairwise: &Pairwise) -> bool {
    let all = |won: &dyn Fn(usize, usize) -> bool| {
        let mut reached = vec![false; pairwise.options()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut reached[at], true) {
                open.extend((0..pairwise.options()).filter(|next| !reached[*next] && won(at, *next)));
            }
        }
        reached.into_iter().all(|reached| reached)
    };
    all(&|a, b| pairwise.over(a, b) > 0) && all(&|a, b| pairwise.over(b, a) > 0)
}

/// Wins of each option over each other one, with the prior.
struct Wins {
    options: usize,
    wins: Vec<f64>,
}

#[expect(clippy::cast_precision_loss, reason = "counts of ballots are far below 2⁵³")]
impl Wins {
    /// On ballots of pairs, *cannot decide* is half a win for each.
    fn of(pairwise: &Pairwise, prior: f64, halves: bool) -> Self {
        let options = pairwise.options();
        let mut wins = vec![0.0; options * options];
        for a in 0..options {
            for b in (0..options).filter(|b| *b != a) {
                let half = if halves { pairwise.level(a, b) as f64 / 2.0 } else { 0.0 };
                wins[a * options + b] = pairwise.over(a, b) as f64 + half + prior;
            }
        }
        Self { options, wins }
    }

    /// p ← Σ w(i,j) p(j)/(p(i)+p(j)) over Σ w(j,i)/(p(i)+p(j)), option by option, with the geometric mean kept at 1.
    fn strengths(&self) -> (Vec<f64>, usize) {
        let options = self.options;
        let mut lost_to = vec![0.0; options * options];
        for a in 0..options {
            for b in 0..options {
                lost_to[b * options + a] = self.wins[a * options + b];
            }
        }
        let mut strengths = vec![1.0_f64; options];
        for sweep in 1..=MOST_SWEEPS {
            let before = strengths.clone();
            for a in 0..options {
                let (mut won, mut lost) = (0.0, 0.0);
                let row = a * options..(a + 1) * options;
                let own = strengths[a];
                for ((win, loss), other) in self.wins[row.clone()].iter().zip(&lost_to[row]).zip(&strengths) {
                    let both = own + other;
                    won += win * other / both;
                    lost += loss / both;
                }
                if won > 0.0 && lost > 0.0 {
                    strengths[a] = won / lost;
                }
            }
            let mean = (strengths.iter().map(|strength| strength.ln()).sum::<f64>() / options as f64).exp();
            for strength in &mut strengths {
                *strength /= mean;
            }
            let change = strengths.iter().zip(&before).map(|(now, before)| (now / before).ln().abs()).fold(0.0, f64::max);
            if change < CLOSE {
                return (strengths, sweep);
            }
        }
        (strengths, MOST_SWEEPS)
    }

    fn told(&self, pairwise: &Pairwise, strengths: &[f64]) -> Vec<Strength> {
        let deviations = self.deviations(strengths);
        let options = 0..self.options;
        options
            .clone()
            .map(|a| {
                let others = || options.clone().filter(move |b| *b != a);
                let won: u64 = others().map(|b| pairwise.over(a, b)).sum();
                let lost: u64 = others().map(|b| pairwise.over(b, a)).sum();
                let score = |own: f64| {
                    let sum: f64 = others().map(|b| own / (own + strengths[b])).sum();
                    100.0 * sum / (self.options - 1).max(1) as f64
                };
                let wide = (1.96 * deviations[a]).exp();
                Strength {
                    won,
                    lost,
                    log: rounded(strengths[a].ln()),
                    score: score(strengths[a]),
                    band: (score(strengths[a] / wide), score(strengths[a] * wide)),
                    plain_score: 100.0 * (won + 1) as f64 / (won + lost + 2) as f64,
                }
            })
            .collect()
    }

    /// The standard deviation of the logarithm of each strength, from the inverse of the information matrix: n(i,j) p(i) p(j)/(p(i)+p(j))²
    /// between two, and their sum on the diagonal. As only ratios are known, that matrix has no inverse of its own; 1/n added everywhere
    /// fixes the mean and changes nothing else.
    fn deviations(&self, strengths: &[f64]) -> Vec<f64> {
        let n = self.options;
        let fixed = 1.0 / n as f64;
        let mut matrix = vec![vec![0.0; n]; n];
        for a in 0..n {
            for b in (0..n).filter(|b| *b != a) {
                let compared = self.wins[a * n + b] + self.wins[b * n + a];
                let both = strengths[a] + strengths[b];
                let weight = compared * (strengths[a] / both) * (strengths[b] / both);
                matrix[a][b] -= weight;
                matrix[a][a] += weight;
            }
        }
        matrix.iter_mut().flatten().for_each(|entry| *entry += fixed);
        let Some(lower) = cholesky(matrix) else { return vec![f64::INFINITY; n] };
        // The diagonal of the inverse: the squared length of the solution of L x = e for each unit vector e.
        let variance = |unit: usize| {
            let mut solution = vec![0.0; n];
            for row in unit..n {
                let known: f64 = (unit..row).map(|at| lower[row][at] * solution[at]).sum();
                solution[row] = (f64::from(u8::from(row == unit)) - known) / lower[row][row];
            }
            solution.iter().map(|entry| entry * entry).sum::<f64>() - fixed
        };
        (0..n).into_par_iter().map(|unit| variance(unit).max(0.0).sqrt()).collect()
    }
}

/// The lower triangle L with L Lᵀ = the matrix; `None` where it is not positive definite.
fn cholesky(mut matrix: Vec<Vec<f64>>) -> Option<Vec<Vec<f64>>> {
    for row in 0..matrix.len() {
        let (above, rest) = matrix.split_at_mut(row);
        let own = &mut rest[0];
        for column in 0..row {
            let known: f64 = own[..column].iter().zip(&above[column]).map(|(a, b)| a * b).sum();
            own[column] = (own[column] - known) / above[column][column];
        }
        let known: f64 = own[..row].iter().map(|entry| entry * entry).sum();
        let left = own[row] - known;
        if left <= 0.0 || !left.is_finite() {
            return None;
        }
        own[row] = left.sqrt();
    }
    Some(matrix)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "logarithms of finite strengths are below 710, and a cast of more is bounded"
)]
fn rounded(log: f64) -> i64 {
    (log * 1e9).round() as i64
}
