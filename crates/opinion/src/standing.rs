//! How each statement stands in each group: counts, what divides, and what the group that likes it least still agrees with.

use crate::field::{Field, parts};
use crate::number::real;
use crate::result::{NO_GROUP, Standing, Tally};
use crate::votes::{Mark, Votes, with_marks};
use rayon::prelude::*;

/// The answers of each group to each statement: one list of groups for every statement.
pub(crate) fn grouped_tallies(votes: &Votes, membership: &[u16], groups: usize) -> Vec<Vec<Tally>> {
    let slots = 4 * votes.statements.len();
    let counts: Vec<Vec<u32>> = with_marks!(votes, marks => {
        parts(votes.participants.len()).into_par_iter().map(|rows| {
            let mut counts = vec![0_u32; groups * slots];
            for row in rows {
                if membership[row] == NO_GROUP {
                    continue;
                }
                let begin = usize::from(membership[row]) * slots;
                let group = &mut counts[begin..begin + slots];
                for mark in &marks[votes.span(row)] {
                    group[mark.slot()] += 1;
                }
            }
            counts
        }).collect()
    });
    let mut tallies = vec![vec![Tally::default(); groups]; votes.statements.len()];
    for part in counts {
        for (at, count) in part.chunks_exact(4).enumerate() {
            let (group, statement) = (4 * at / slots, at % (slots / 4));
            let more = Tally { disagree: count[0], pass: count[1], agree: count[2] };
            tallies[statement][group] = tallies[statement][group].with(more);
        }
    }
    tallies
}

/// All that follows from the counts alone. Consensus is the geometric mean over groups of (x + 1)/(n + 2), which can be
/// compared whatever the number of groups.
///
/// `by_other_answers` are the same counts once more, or nothing ([`Standing::by_other_answers`]).
pub(crate) fn all(
    field: &Field<'_>,
    per_group: &[Vec<Tally>],
    by_other_answers: &[Vec<Tally>],
    extremities: &[f64],
) -> Vec<Standing> {
    let one = |(at, statement): (usize, &crate::Statement)| {
        let all = field.tallies[at];
        let groups = &per_group[at];
        let told: Vec<Tally> = if groups.is_empty() { vec![all] } else { groups.clone() };
        let mut standing = Standing {
            statement: statement.clone(),
            all,
            per_group: groups.clone(),
            by_other_answers: by_other_answers.get(at).cloned().unwrap_or_default(),
            extremity: extremities[at],
            divisiveness: divisiveness(groups),
            consensus: geometric(&told, |tally| tally.agree),
            rejection: geometric(&told, |tally| tally.disagree),
            floor: all.agreeing().low,
            rejection_floor: all.disagreeing().low,
            bridging: None,
            priority: 0.0,
            wanting: wanting(&told),
        };
        if !groups.is_empty() {
            standing.floor = least((0..groups.len()).map(|group| standing.agreeing(group).low));
            standing.rejection_floor = least((0..groups.len()).map(|group| standing.disagreeing(group).low));
        }
        standing
    };
    field.votes.statements.par_iter().enumerate().map(one).collect()
}

fn least(shares: impl Iterator<Item = f64>) -> f64 {
    shares.fold(1.0, f64::min)
}

/// Half the largest difference between two groups' mean answers, a pass counted as 0 and one answer of each kind added to
/// each group, so that a group of which hardly anybody has answered does not look extreme.
fn divisiveness(groups: &[Tally]) -> f64 {
    let mean = |tally: &Tally| (f64::from(tally.agree) - f64::from(tally.disagree)) / (f64::from(tally.seen()) + 3.0);
    let means: Vec<f64> = groups.iter().map(mean).collect();
    let highest = means.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let lowest = means.iter().copied().fold(f64::INFINITY, f64::min);
    if groups.len() < 2 { 0.0 } else { (highest - lowest) / 2.0 }
}

fn geometric(groups: &[Tally], count: impl Fn(&Tally) -> u32) -> f64 {
    let product: f64 = groups.iter().map(|tally| crate::statistic::smoothed(count(tally), tally.seen())).product();
    libm::pow(product, 1.0 / real(groups.len().max(1)))
}

/// How near a share must be known, as half the width of its interval at 95 %.
const NEAR: f64 = 0.1;

/// How many more answers it takes, over all groups, until each group's share is known to ± 10 points: n ≥ z² p(1 − p) / 0.1²
/// where p is the smoothed share, so at most 96 in each group.
fn wanting(groups: &[Tally]) -> u32 {
    let needed = |tally: &Tally| {
        let p = crate::statistic::smoothed(tally.agree, tally.seen());
        let enough = 1.96 * 1.96 * p * (1.0 - p) / (NEAR * NEAR);
        u32::try_from(crate::number::floor(enough.ceil())).unwrap_or(0).saturating_sub(tally.seen())
    };
    groups.iter().map(needed).sum()
}
