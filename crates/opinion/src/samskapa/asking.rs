//! Which statement to show next: the one whose next answer tells most.

use crate::number::real;
use crate::result::{Reason, Standing, Tally};
use crate::statistic::smoothed;

/// Fewer answers than this in a group tell nothing of it.
const FEW: u32 = 5;

/// How much the next answer tells: for each group how much nearer the true share its mean comes, √(p(1−p)/(n+3)) (the
/// standard deviation of the share given n answers, with one added on both sides), in the mean over groups; more for
/// statements that tell where somebody stands. The extremity of statements goes in as its share of the largest.
pub(super) fn priority(standing: &Standing, largest: f64) -> f64 {
    if standing.statement.is_out() {
        return 0.0;
    }
    let groups = told(standing);
    let unknown = |tally: &Tally| {
        let p = smoothed(tally.agree, tally.seen());
        (p * (1.0 - p) / (f64::from(tally.seen()) + 3.0)).sqrt()
    };
    let mean = groups.iter().map(unknown).sum::<f64>() / real(groups.len());
    let telling = if largest > 0.0 { standing.extremity / largest } else { 0.0 };
    mean * (0.5 + telling)
}

/// Why it is shown.
pub(super) fn reason(standing: &Standing, median: f64) -> Reason {
    let groups = told(standing);
    let most = groups.iter().map(|tally| tally.seen()).max().unwrap_or(0);
    if most < FEW {
        Reason::New
    } else if groups.iter().any(|tally| tally.seen() < FEW) {
        Reason::GroupMissing
    } else if standing.wanting == 0 {
        Reason::Known
    } else if standing.consensus.max(standing.rejection) > 0.6 && standing.floor.max(standing.rejection_floor) <= 0.5 {
        Reason::MayUnite
    } else if standing.extremity >= median {
        Reason::TellsApart
    } else {
        Reason::MoreAnswers
    }
}

fn told(standing: &Standing) -> Vec<Tally> {
    if standing.per_group.is_empty() { vec![standing.all] } else { standing.per_group.clone() }
}
