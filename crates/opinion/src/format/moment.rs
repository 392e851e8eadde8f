//! When a vote was cast, as a number that grows with time. Only the order matters, so milliseconds since 1970, as Polis writes them,
//! and the digits of a date, year first, do equally well; within one table all rows are written in one way.

use super::{Fault, fault::shown};

/// The number of a moment.
pub(super) fn moment(field: &[u8], line: u64) -> Result<i64, Fault> {
    digits(field)
        .or_else(|| signed(field))
        .or_else(|| dated(field))
        .ok_or_else(|| Fault::Moment { line, value: shown(field) })
}

/// A number of one to eighteen digits.
fn digits(field: &[u8]) -> Option<i64> {
    if field.is_empty() || field.len() > 18 {
        return None;
    }
    let more = |number: i64, digit: &u8| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0'));
    field.iter().try_fold(0, more)
}

/// A whole number with a sign, or with a decimal point and zeros behind it, as programs for tables write those they took for decimals.
fn signed(field: &[u8]) -> Option<i64> {
    let (negative, whole) = match field {
        [b'-', whole @ ..] => (true, whole),
        whole => (false, whole),
    };
    let whole = match memchr::memchr(b'.', whole) {
        Some(point) if whole[point + 1..].iter().all(|digit| *digit == b'0') => &whole[..point],
        Some(_) => return None,
        None => whole,
    };
    digits(whole).map(|number| if negative { -number } else { number })
}

/// A date as `2026-03-19`, perhaps with a time of day as `18:30:00.250` behind a `T` or a space, and a `Z`: the digits in a row, those
/// that are not there as zeros. An offset from UTC is not understood, since rows with different ones would be put in the wrong order.
fn dated(field: &[u8]) -> Option<i64> {
    let field = field.strip_suffix(b"Z").unwrap_or(field);
    let shaped = |at: usize, byte: u8| match at {
        4 | 7 => byte == b'-',
        10 => byte == b'T' || byte == b' ',
        13 | 16 => byte == b':',
        19 => byte == b'.',
        _ => byte.is_ascii_digit(),
    };
    let whole = matches!(field.len(), 10 | 16 | 19 | 21..=30);
    if !whole || !field.iter().enumerate().all(|(at, byte)| shaped(at, *byte)) {
        return None;
    }
    // Four digits of the year, ten down to the second, three of its fraction.
    let mut digits = field.iter().filter(|byte| byte.is_ascii_digit()).map(|digit| i64::from(digit - b'0'));
    Some((0..17).fold(0, |number, _| number * 10 + digits.next().unwrap_or(0)))
}
