//! Sums and fractions as they are written: with a point, and as many decimals as they have.

use crate::Money;
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

/// A sum in whole units of a currency that has so many minor units: `12` or `12.50`.
pub fn written(money: Money, minor: u64) -> String {
    if money.is_multiple_of(minor) {
        return (money / minor).to_string();
    }
    format!("{}.{:0>width$}", money / minor, money % minor, width = minor.ilog10() as usize)
}

/// A fraction of a minor unit in whole units of the currency, to the hundredth; without decimals where there are none.
pub fn in_whole(minor_units: &BigRational, minor: u64) -> String {
    let written = decimal(&(minor_units / BigInt::from(minor)), 2);
    written.strip_suffix(".00").map(str::to_owned).unwrap_or(written)
}

/// A fraction as a decimal number, rounded half away from zero; the same on any machine.
pub fn decimal(ratio: &BigRational, places: u32) -> String {
    let scale = BigInt::from(10).pow(places);
    let (numerator, denominator) = (ratio.numer().abs() * &scale, ratio.denom());
    let rounded: BigInt = (numerator * 2 + denominator) / (denominator * 2);
    let sign = if ratio.is_negative() && !rounded.is_zero() { "-" } else { "" };
    if places == 0 {
        return format!("{sign}{rounded}");
    }
    let (whole, part) = rounded.div_rem(&scale);
    format!("{sign}{whole}.{:0>width$}", part.to_string(), width = places as usize)
}
