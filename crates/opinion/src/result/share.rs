//! Counts of answers, and shares with the interval that they leave open.

use crate::number::real64;
use crate::statement::Answer;
use serde::Serialize;

/// How many gave each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Those who agree.
    pub agree: u32,
    /// Those who disagree.
    pub disagree: u32,
    /// Those who passed.
    pub pass: u32,
}

impl Tally {
    /// How many have answered, passes counted.
    pub fn seen(self) -> u32 {
        self.agree + self.disagree + self.pass
    }

    /// The share of those who have answered that agree.
    pub fn agreeing(self) -> Share {
        Share::of(self.agree, self.seen())
    }

    /// The share of those who have answered that disagree.
    pub fn disagreeing(self) -> Share {
        Share::of(self.disagree, self.seen())
    }

    /// The share of those who have answered that passed.
    pub fn passing(self) -> Share {
        Share::of(self.pass, self.seen())
    }

    /// Counts an answer in, or out again.
    pub(crate) fn count(&mut self, answer: Answer, counts: bool) {
        let of = match answer {
            Answer::Agree => &mut self.agree,
            Answer::Disagree => &mut self.disagree,
            Answer::Pass => &mut self.pass,
        };
        *of = if counts { *of + 1 } else { of.saturating_sub(1) };
    }

    /// These and those together.
    pub(crate) fn with(self, other: Self) -> Self {
        Self { agree: self.agree + other.agree, disagree: self.disagree + other.disagree, pass: self.pass + other.pass }
    }

    /// These without those, which are among them.
    pub(crate) fn without(self, other: Self) -> Self {
        Self { agree: self.agree - other.agree, disagree: self.disagree - other.disagree, pass: self.pass - other.pass }
    }
}

/// A share of people, from 0 to 1, and the interval that it lies in at 95 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    /// The share among those who have answered; one half where nobody has.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The normal deviate that leaves 2.5 % on each side.
const TWO_SIDED_95: f64 = 1.959_963_984_540_054;

impl Share {
    /// `count` of `seen`, with Wilson's score interval, (p̂ + z²/2n ± z√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927): it holds what it
    /// promises also for few people and for shares near 0 and 1 (Brown, Cai and `DasGupta` 2001). Nobody asked: anything from 0 to 1.
    pub fn of(count: u32, seen: u32) -> Self {
        if seen == 0 {
            return Self { share: 0.5, low: 0.0, high: 1.0 };
        }
        let (n, z) = (real64(seen.into()), TWO_SIDED_95);
        let share = real64(count.into()) / n;
        let middle = share + z * z / (2.0 * n);
        let reach = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + z * z / n;
        let low = if count == 0 { 0.0 } else { ((middle - reach) / whole).max(0.0) };
        let high = if count >= seen { 1.0 } else { ((middle + reach) / whole).min(1.0) };
        Self { share, low, high }
    }

    /// The same share with an interval that holds another's as well.
    pub(crate) fn reaching(self, other: Self) -> Self {
        Self { share: self.share, low: self.low.min(other.low), high: self.high.max(other.high) }
    }
}
