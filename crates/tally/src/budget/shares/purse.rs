//! What everybody has left, in whole numbers of a very small unit, and how far that can be from the truth.
//!
//! A balance is the share less the exact prices paid. It is kept as a whole number of 2^-bits of a minor unit, made from prices that
//! were rounded down once each: it lies at most one such unit for each point of the longest ballot, and two more, from the exact one.
//! Whatever is told apart by more than that is told apart for certain; the rest is reckoned in fractions.

use super::{super::supporters::Supporters, price::Span};
use rayon::prelude::*;

/// What each group has left for each of its people.
pub(super) struct Purses {
    /// A minor unit is 2^bits of these.
    pub bits: u32,
    /// What each has; 0 if, and only if, it has exactly nothing.
    pub left: Vec<u64>,
    /// How far a balance can be from the exact one.
    pub error: u64,
    /// No balance is above this.
    pub most: u64,
    single: bool,
}

/// What the supporters of a project can pay if each pays at most a price for each point.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    /// What those pay who pay their last.
    pub poor: u64,
    /// Points of those who pay the price in full.
    pub rich: u64,
    /// Points of those who could pay a little more than the price.
    pub richer: u64,
}

/// Who can pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Has nothing left.
    Nothing,
    /// Pays their last, for certain.
    Poor,
    /// Pays in full, for certain.
    Rich,
    /// The one or the other: too close to tell.
    Unsure,
}

/// By how much more those of [`Reach::richer`] could pay: this part of the price.
const LITTLE: u32 = 16;

/// Fewer supporters than this are not worth the trouble of giving half of them to another core.
pub(super) const WORTH_A_CORE: usize = 4_000;

impl Purses {
    /// Everybody with the share; `whole` is that share rounded up, in minor units.
    pub fn new(supporters: &Supporters, whole: u128, longest: u64) -> Self {
        let money = whole.saturating_mul(u128::from(supporters.people.max(1))).max(1);
        let points = 128 - u128::from(longest.max(1)).leading_zeros();
        // All money together, and any price times any points, stay below 2^62.
        let bits = 62_u32
            .saturating_sub(128 - money.leading_zeros())
            .min(62_u32.saturating_sub(128 - whole.leading_zeros() + points + 1));
        Self { bits, left: Vec::new(), error: longest + 2, most: 0, single: supporters.all_single() }
    }

    /// Gives everybody the share.
    pub fn fill(&mut self, groups: usize, share: u64) {
        self.left.clear();
        self.left.resize(groups, share);
        self.most = share + 1;
    }

    /// Whether somebody with so much left can pay a price for so many points, when the price is known to lie in a span.
    pub fn side(&self, left: u64, points: u64, span: Span) -> Side {
        if left == 0 {
            Side::Nothing
        } else if left > (span.high * points).saturating_add(self.error) {
            Side::Rich
        } else if left + self.error < span.low * points {
            Side::Poor
        } else {
            Side::Unsure
        }
    }

    /// What supporters can pay at a price for each point.
    pub fn reach(&self, supporters: &Supporters, project: usize, price: u64) -> Reach {
        self.reach_of(supporters, supporters.of_project.get(project), supporters.of_project.points(project), price)
    }

    fn reach_of(&self, supporters: &Supporters, groups: &[u32], points: &[u32], price: u64) -> Reach {
        if groups.len() > 2 * WORTH_A_CORE {
            let ((one, other), (points, more)) = (groups.split_at(groups.len() / 2), points.split_at(points.len() / 2));
            let (one, other) = rayon::join(
                || self.reach_of(supporters, one, points, price),
                || self.reach_of(supporters, other, more, price),
            );
            return Reach { poor: one.poor + other.poor, rich: one.rich + other.rich, richer: one.richer + other.richer };
        }
        let above = price + Self::little(price);
        let mut reach = Reach::default();
        if points.is_empty() && self.single {
            for group in groups {
                let left = self.left[*group as usize];
                let rich = u64::from(left >= price);
                reach.poor += left & rich.wrapping_sub(1);
                reach.rich += rich;
                reach.richer += u64::from(left >= above);
            }
            return reach;
        }
        for (place, group) in groups.iter().enumerate() {
            let (left, weight) = (self.left[*group as usize], u64::from(supporters.weights[*group as usize]));
            let points = u64::from(points.get(place).copied().unwrap_or(1));
            if left >= price * points {
                reach.rich += weight * points;
                if left >= above * points {
                    reach.richer += weight * points;
                }
            } else {
                reach.poor += left * weight;
            }
        }
        reach
    }

    /// What the supporters of a project have left together.
    pub fn behind(&self, supporters: &Supporters, project: usize) -> u64 {
        let of = |group: &u32| self.left[*group as usize] * u64::from(supporters.weights[*group as usize]);
        let groups = supporters.of_project.get(project);
        groups.par_chunks(WORTH_A_CORE).map(|groups| groups.iter().map(of).sum::<u64>()).sum()
    }

    /// By how much more than a price those of [`Reach::richer`] can pay.
    pub fn little(price: u64) -> u64 {
        (price >> LITTLE) + 1
    }
}
