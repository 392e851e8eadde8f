//! Two small tests by which Polis tells what is typical: is a share more than one half, and is it more than the others'
//! share?

use crate::result::Side;
use crate::result::Tally;

/// How many standard errors the share of `count` in `seen` is above one half: 2 √(n+1) ((x+1)/(n+1) − ½).
pub(crate) fn above_half(count: u32, seen: u32) -> f64 {
    let (n, x) = (f64::from(seen) + 1.0, f64::from(count) + 1.0);
    2.0 * n.sqrt() * (x / n - 0.5)
}

/// How many standard errors the first share is above the second, with one vote added to all four counts and a common
/// variance.
pub(crate) fn above_other(count: u32, seen: u32, other_count: u32, other_seen: u32) -> f64 {
    let (a, n) = (f64::from(count) + 1.0, f64::from(seen) + 1.0);
    let (b, m) = (f64::from(other_count) + 1.0, f64::from(other_seen) + 1.0);
    let pooled = (a + b) / (n + m);
    // All on one side, with the votes added: there is nothing to compare.
    if pooled >= 1.0 {
        return 0.0;
    }
    (a / n - b / m) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt()
}

/// The share with one vote added on both sides.
pub(crate) fn smoothed(count: u32, seen: u32) -> f64 {
    (f64::from(count) + 1.0) / (f64::from(seen) + 2.0)
}

/// How a group stands on one side of a statement, against the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stance {
    pub count: u32,
    pub seen: u32,
    pub others: (u32, u32),
    /// p: the smoothed share.
    pub share: f64,
    /// The smoothed share over the others'.
    pub ratio: f64,
    /// How far the share is above one half.
    pub share_test: f64,
    /// How far it is above the others'.
    pub ratio_test: f64,
}

impl Stance {
    pub fn of(side: Side, group: Tally, others: Tally) -> Self {
        let (count, other) = (side.count(group), side.count(others));
        let (seen, other_seen) = (group.seen(), others.seen());
        let share = smoothed(count, seen);
        Self {
            count,
            seen,
            others: (other, other_seen),
            share,
            ratio: share / smoothed(other, other_seen),
            share_test: above_half(count, seen),
            ratio_test: above_other(count, seen, other, other_seen),
        }
    }

    /// r · z(r) · p · z(p): what statements are ranked by.
    pub fn rank(&self) -> f64 {
        self.ratio * self.ratio_test * self.share * self.share_test
    }
}

impl Side {
    /// How many are on this side.
    pub fn count(self, tally: Tally) -> u32 {
        match self {
            Self::Agree => tally.agree,
            Self::Disagree => tally.disagree,
        }
    }
}
