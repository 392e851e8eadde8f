//! When a vote was cast, as a number that grows with time. Only the order matters, so milliseconds since 1970, as Polis writes them,
//! and the digits of a date, year first, do equally well; within one table all rows are written in one way.

use super::{Fault, fault::shown, field::said};

/// The number of a moment, as it stands in the file.
pub(super) fn moment(field: &[u8], line: u64) -> Result<i64, Fault> {
    digits(field).map_or_else(|| otherwise(&said(field), line), Ok)
}

fn otherwise(field: &[u8], line: u64) -> Result<i64, Fault> {
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
    let (eights, rest) = field.as_chunks::<8>();
    let number = eights.iter().try_fold(0, |number, digits| Some(number * 100_000_000 + eight(*digits)?))?;
    let more = |number: i64, digit: &u8| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0'));
    rest.iter().try_fold(number, more)
}

/// A number of eight digits: neighbours are put together to numbers of two, of four and of eight digits, all at once.
fn eight(digits: [u8; 8]) -> Option<i64> {
    let each = u64::from_le_bytes(digits) ^ 0x3030_3030_3030_3030;
    // The high bit of each byte: set by adding 0x76 where it is above 9.
    if (each | each.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    let twos = (each * 10 + (each >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (twos * 100 + (twos >> 16)) & 0x0000_ffff_0000_ffff;
    i64::try_from((fours * 10_000 + (fours >> 32)) & 0xffff_ffff).ok()
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
