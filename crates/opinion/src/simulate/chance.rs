//! Chance as conversations that never took place need it: a stream for each person and each statement.

use crate::chance::{Chance, mix};

impl Chance {
    /// The stream of one of many things of a kind.
    pub(super) fn of(seed: u64, kind: &str, number: u32) -> Self {
        let purpose = kind.bytes().fold(0, |purpose, byte| mix(purpose ^ u64::from(byte)));
        Self::new(seed, mix(purpose) ^ u64::from(number))
    }

    /// A number from 0 up to 1, which it never is, in steps of 2⁻⁵³.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are what a number holds")]
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below another, by multiplying (Lemire 2019); what that favours is less than one part in 2³².
    pub(super) fn below(&mut self, most: u32) -> u32 {
        (((self.next() >> 32) * u64::from(most)) >> 32) as u32
    }

    /// A number between −1 and 1 that is mostly near 0: the mean of three, each as likely (a bell without ends).
    pub(super) fn middling(&mut self) -> f64 {
        (self.unit() + self.unit() + self.unit()) * 2.0 / 3.0 - 1.0
    }
}
