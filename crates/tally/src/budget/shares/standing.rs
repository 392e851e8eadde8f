//! The projects not yet bought, in the order of how good a bargain each may be.

use super::buying::Worth;
use crate::Money;
use std::{cmp::Reverse, collections::BinaryHeap};

/// How little of a project's worth a krona of one supporter can buy at a price, in 2^-64: the lower, the better the bargain. Rounded down, so
/// that a lower one is never the worse bargain.
type Bargain = u128;

/// Projects and the price that each is at least known to have.
pub(super) struct Standing<'a> {
    worth: Worth,
    costs: &'a [Money],
    lows: Vec<u64>,
    queue: BinaryHeap<Reverse<(Bargain, usize)>>,
}

impl<'a> Standing<'a> {
    /// Nothing stands yet.
    pub fn new(worth: Worth, costs: &'a [Money]) -> Self {
        Self { worth, costs, lows: vec![0; costs.len()], queue: BinaryHeap::with_capacity(costs.len()) }
    }

    /// Lets a project stand, at a price that is not below `low`.
    pub fn put(&mut self, project: usize, low: u64) {
        self.lows[project] = low;
        self.queue.push(Reverse((self.bargain((project, low)), project)));
    }

    /// Takes the project that may be the best bargain, and its lowest price; none if all are certainly worse than the best one known.
    pub fn take(&mut self, best: Option<(usize, u64)>) -> Option<(usize, u64)> {
        let Reverse((bargain, project)) = *self.queue.peek()?;
        if best.is_some_and(|best| bargain > self.bargain(best)) {
            return None;
        }
        self.queue.pop();
        Some((project, self.lows[project]))
    }

    /// The price of a project, rounded up, at which it is as good a bargain as another at its price.
    pub fn same_price(&self, (other, price): (usize, u64), project: usize) -> u64 {
        let price = (u128::from(price) * self.value(project)).div_ceil(self.value(other));
        u64::try_from(price).unwrap_or(u64::MAX)
    }

    /// What a point for a project is worth.
    pub fn value(&self, project: usize) -> u128 {
        if self.worth == Worth::Cost { u128::from(self.costs[project]) } else { 1 }
    }

    fn bargain(&self, (project, price): (usize, u64)) -> Bargain {
        (u128::from(price) << 64) / self.value(project)
    }
}
