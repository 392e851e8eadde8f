//! A measured number, exact to the last decimal: 12,5 is 12,5 and never nearly so. It is kept in the ledger as it is
//! read, with a point, and compared and placed in pictures without a binary fraction anywhere.

use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// The most decimals that a number may have.
const MOST_DECIMALS: u8 = 6;
/// The most digits before the mark: a million millions are enough for a municipality.
const MOST_DIGITS: usize = 12;

/// A number of so many units, each a power of ten.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Amount {
    // Never ends in a zero behind the mark, so that one number is written in one way.
    units: i64,
    decimals: u8,
}

/// What somebody typed is not a number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a number such as 12 or 12,5")]
pub struct NotANumber(pub String);

impl Amount {
    /// The number of the finest units that there are.
    fn finest(self) -> i128 {
        (self.decimals..MOST_DECIMALS).fold(i128::from(self.units), |units, _| units * 10)
    }

    /// Where the number lies between two others, in so many steps; what lies outside is at the edge.
    pub fn place(self, low: Self, high: Self, steps: i64) -> i64 {
        let (low, high, here) = (low.finest(), high.finest(), self.finest());
        if high <= low {
            return steps / 2;
        }
        let part = (here - low).clamp(0, high - low) * i128::from(steps) / (high - low);
        i64::try_from(part).unwrap_or(steps)
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        self.finest().cmp(&other.finest())
    }
}

impl From<i32> for Amount {
    fn from(whole: i32) -> Self {
        Self { units: i64::from(whole), decimals: 0 }
    }
}

impl FromStr for Amount {
    type Err = NotANumber;

    /// Reads a number as people write it: a comma or a point, spaces between thousands, any sort of minus.
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let wrong = || NotANumber(text.trim().to_owned());
        let bare: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect();
        let (minus, digits) = match bare.strip_prefix(['-', '−', '–']) {
            Some(rest) => (true, rest),
            None => (false, bare.as_str()),
        };
        let (whole, rest) = digits.split_once([',', '.']).unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let marked = digits.len() > whole.len();
        if whole.is_empty() || !all_digits(whole) || !all_digits(rest) || marked && rest.is_empty() {
            return Err(wrong());
        }
        let (whole, rest) = (whole.trim_start_matches('0'), rest.trim_end_matches('0'));
        if whole.len() > MOST_DIGITS || rest.len() > usize::from(MOST_DECIMALS) {
            return Err(wrong());
        }
        let units: i64 = format!("0{whole}{rest}").parse().map_err(|_| wrong())?;
        let decimals = u8::try_from(rest.len()).map_err(|_| wrong())?;
        Ok(Self { units: if minus { -units } else { units }, decimals })
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0>width$}", self.units.unsigned_abs(), width = decimals + 1);
        let (whole, rest) = digits.split_at(digits.len() - decimals);
        let sign = if self.units < 0 { "-" } else { "" };
        if rest.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{rest}") }
    }
}

impl TryFrom<String> for Amount {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.to_string()
    }
}
