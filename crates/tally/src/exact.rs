//! Fractions kept exactly, over one common denominator that grows as they are added.
//!
//! The price that each supporter pays for a project is a sum of the budget share and of earlier prices, divided by a number of people.
//! Kept over one denominator, such a price is a sum of whole numbers times small counts: no fraction is ever shortened or rounded.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive};

/// Fractions over one denominator.
#[derive(Clone, Debug)]
pub(crate) struct Fractions {
    denominator: BigInt,
    numerators: Vec<BigInt>,
}

impl Fractions {
    /// None yet.
    pub fn new() -> Self {
        Self { denominator: BigInt::one(), numerators: Vec::new() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.numerators.len()
    }

    /// A sum, times the denominator: a whole number and so many times each of these fractions.
    pub fn sum(&self, whole: i128, terms: impl IntoIterator<Item = (usize, i128)>) -> BigInt {
        let mut sum = &self.denominator * whole;
        for (at, times) in terms {
            if times != 0 {
                sum += &self.numerators[at] * times;
            }
        }
        sum
    }

    /// Adds such a sum divided by a number of people, and tells its place.
    pub fn push(&mut self, sum: &BigInt, divisor: u64) -> usize {
        let divisor = divisor.max(1);
        let rest = (sum % divisor).to_u64().unwrap_or(1);
        let shared = rest.gcd(&divisor);
        let grows_by = divisor / shared;
        if grows_by != 1 {
            self.denominator *= grows_by;
            for numerator in &mut self.numerators {
                *numerator *= grows_by;
            }
        }
        self.numerators.push(sum / shared);
        self.numerators.len() - 1
    }

    /// A fraction as a whole number of 2^-bits, rounded down.
    pub fn fixed(&self, at: usize, bits: u32) -> u64 {
        ((&self.numerators[at] << bits) / &self.denominator).to_u64().unwrap_or(u64::MAX)
    }

    /// A fraction by itself, shortened.
    pub fn ratio(&self, at: usize) -> BigRational {
        BigRational::new(self.numerators[at].clone(), self.denominator.clone())
    }
}
