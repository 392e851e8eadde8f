//! Amounts as people write them, kept exactly: digits and how many of them are decimals.

use super::Fault;

/// More decimals than this are no sum of money but a remainder of some reckoning.
const MOST_DECIMALS: u32 = 6;

/// An amount: so many units of which 10 to the power of `decimals` make a whole. Decimals that are zero are taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Amount {
    units: u64,
    pub(crate) decimals: u32,
}

impl Amount {
    /// Reads `1200`, `1200.50` or `1200,50`. Nothing below zero, no spaces and no marks between thousands.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let part = part.trim_end_matches('0');
        let digits = |piece: &str| piece.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) {
            return None;
        }
        let decimals = u32::try_from(part.len()).ok().filter(|decimals| *decimals <= MOST_DECIMALS)?;
        let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let part: u64 = if part.is_empty() { 0 } else { part.parse().ok()? };
        let units = whole.checked_mul(10_u64.pow(decimals))?.checked_add(part)?;
        Some(Self { units, decimals })
    }

    /// The amount in units of which `minor` make a whole; none if it is too large or not a whole number of them.
    pub(crate) fn in_units(self, minor: u64) -> Option<u64> {
        let own = 10_u64.checked_pow(self.decimals)?;
        let factor = minor.checked_div(own).filter(|factor| factor.checked_mul(own) == Some(minor))?;
        self.units.checked_mul(factor)
    }

    /// The amount without decimals, the next higher number where it has some.
    pub(crate) fn rounded_up(self) -> u64 {
        self.units.div_ceil(10_u64.pow(self.decimals.min(MOST_DECIMALS)))
    }

    /// The amount, if it is a whole number.
    pub(crate) fn whole(self) -> Option<u64> {
        (self.decimals == 0).then_some(self.units)
    }
}

/// Amounts of one file: read one by one, and told in the finest unit that any of them needs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Finest {
    decimals: u32,
}

impl Finest {
    /// Reads an amount and notes how fine it is.
    pub(super) fn read(&mut self, line: usize, what: &str, text: &str) -> Result<Amount, Fault> {
        let amount = Amount::read(text).ok_or_else(|| Self::wrong(line, what, text))?;
        self.decimals = self.decimals.max(amount.decimals);
        Ok(amount)
    }

    /// How many of the finest units make a whole.
    pub(super) fn minor(self) -> u64 {
        10_u64.pow(self.decimals.min(MOST_DECIMALS))
    }

    /// An amount in that unit.
    pub(super) fn units(self, line: usize, what: &str, amount: Amount) -> Result<u64, Fault> {
        amount.in_units(self.minor()).ok_or_else(|| Self::wrong(line, what, &amount.units.to_string()))
    }

    fn wrong(line: usize, what: &str, text: &str) -> Fault {
        Fault::Number {
            line,
            what: what.to_owned(),
            value: super::fault::shown(text),
            needs: "an amount such as 1200 or 1200.50, not below nothing, with at most six decimals and no marks between thousands",
        }
    }
}

/// An amount as it is written, from units of which `minor` make a whole; none unless these are 1, 10, 100 and so on.
pub(super) fn written(units: u64, minor: u64) -> Option<String> {
    let decimals = minor.checked_ilog10().filter(|decimals| 10_u64.pow(*decimals) == minor)? as usize;
    let (whole, part) = (units / minor, units % minor);
    Some(if part == 0 { whole.to_string() } else { format!("{whole}.{part:0decimals$}") })
}
