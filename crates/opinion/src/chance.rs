//! Numbers that look like chance and are the same everywhere, from a seed that is given.

use crate::number::{floor, real};

/// A generator (splitmix64; Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    /// One for each purpose: the same seed and purpose give the same numbers.
    pub fn new(seed: u64, purpose: u64) -> Self {
        Self(mix(seed ^ mix(purpose)))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// From 0 to just below 1, in steps of 2⁻³².
    pub fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap_or(0)) / 4_294_967_296.0
    }

    /// As normally distributed as the sum of twelve uniform numbers is: with mean 0 and variance 1.
    pub fn normal(&mut self) -> f64 {
        // Twelve numbers of 16 bits, four from each draw.
        let mut sum = 0;
        for _ in 0..3 {
            let drawn = self.next();
            sum += (drawn & 0xffff) + ((drawn >> 16) & 0xffff) + ((drawn >> 32) & 0xffff) + (drawn >> 48);
        }
        real(usize::try_from(sum).unwrap_or(0)) / 65_535.0 - 6.0
    }

    /// How often something happens that happens `mean` times in the mean (Poisson); by the normal approximation where that
    /// is often.
    pub fn poisson(&mut self, mean: f64) -> f64 {
        if mean > 30.0 {
            return real(floor((mean + mean.sqrt() * self.normal()).max(0.0) + 0.5));
        }
        let (mut left, mut times) = (libm::exp(-mean), 0.0);
        let mut drawn = self.share();
        while drawn > left && times < 100.0 {
            drawn -= left;
            times += 1.0;
            left *= mean / times;
        }
        times
    }
}

/// A number that has nothing to do with the number before (the finaliser of splitmix64).
pub(crate) fn mix(number: u64) -> u64 {
    let mut mixed = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
