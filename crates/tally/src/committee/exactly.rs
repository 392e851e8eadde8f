//! Exact amounts of votes over one common denominator, so that sums of them are sums of whole numbers.

use num_bigint::BigInt;
use num_rational::BigRational;

/// Amounts found so far: prices or moments.
#[derive(Clone)]
pub(super) struct Amounts {
    /// One vote.
    vote: BigInt,
    /// What a seat takes.
    seat: BigInt,
    known: Vec<BigInt>,
}

impl Amounts {
    /// A seat takes n/k votes.
    pub(super) fn new(people: u64, seats: usize) -> Self {
        Self { vote: seats.into(), seat: people.into(), known: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    pub(super) fn seat(&self) -> &BigInt {
        &self.seat
    }

    /// So many whole votes and so many times each known amount.
    pub(super) fn sum(&self, votes: i64, times: &[i64]) -> BigInt {
        let whole = &self.vote * votes;
        times
            .iter()
            .zip(&self.known)
            .filter(|(times, _)| **times != 0)
            .fold(whole, |sum, (times, known)| sum + known * *times)
    }

    /// The amount that is this sum divided by a whole number; known from now on.
    pub(super) fn push(&mut self, sum: BigInt, over: u64) -> BigRational {
        let amount = self.ratio(&sum, over);
        for known in self.known.iter_mut().chain([&mut self.vote, &mut self.seat]) {
            *known *= over;
        }
        self.known.push(sum);
        amount
    }

    /// A sum divided by a whole number, in votes.
    pub(super) fn ratio(&self, sum: &BigInt, over: u64) -> BigRational {
        BigRational::new(sum.clone(), &self.vote * over)
    }
}
