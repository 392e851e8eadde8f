//! Which statement Polis shows next: the more people it pulls apart, the fewer pass, the more agree and the newer it is.

use crate::result::Tally;
use crate::statement::Statement;
use crate::statistic::smoothed;

/// The priority of a statement, by which it is drawn.
///
/// ((1 − p)(1 + E) a (1 + 8·2^(−S/5)))², with a the smoothed share that agrees, p the one that passes, S how many have
/// answered and E how far it pulls people apart; 49 for statements about people.
pub(super) fn of(statement: &Statement, per_group: &[Tally], extremity: f64) -> f64 {
    if statement.meta {
        return 49.0;
    }
    let all = per_group.iter().fold(Tally::default(), |sum, tally| sum.with(*tally));
    let seen = all.seen();
    let importance = (1.0 - smoothed(all.pass, seen)) * (1.0 + extremity) * smoothed(all.agree, seen);
    let newness = 1.0 + 8.0 * libm::exp2(-f64::from(seen) / 5.0);
    (importance * newness) * (importance * newness)
}
