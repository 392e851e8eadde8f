//! The arithmetic by which the Nordic states check a person's number: real dates and check digits.
//!
//! Every function takes the digits as they stand and answers yes or no. A no lowers the confidence of a finding; only an
//! impossible date makes a number no number at all.
//!
//! Sources: Skatteverket, *Personnummer och samordningsnummer* (Luhn, SKV 704); CPR-kontoret, *Personnummeret i CPR* (modulus 11,
//! and numbers without it since 2007); Skatteetaten, *Fødselsnummer* and *Nytt fødselsnummer fra 2032*; Digi- ja
//! väestötietovirasto, *Henkilötunnus* (the remainder by 31 and the century signs of 2023); Þjóðskrá, *Um kennitölur* and
//! *Kennitölur án vartölu* (no check digit in numbers given from 18 February 2026 on).

/// Whether the day exists in that month of that year.
pub(super) fn is_date(year: u16, month: u8, day: u8) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Whether the day exists in some century: a year written with two digits does not say which.
pub(super) fn is_short_date(year: u8, month: u8, day: u8) -> bool {
    // 1900 was no leap year but 2000 was, so a two-digit year divisible by four always has one.
    is_date(2000 + u16::from(year), month, day)
}

/// Two digits as one number.
pub(super) fn pair(digits: &[u8], at: usize) -> u8 {
    digits.get(at..at + 2).map_or(0, |two| two[0] * 10 + two[1])
}

/// The Luhn check (modulus 10) over a Swedish number of ten digits, the last one being the check digit.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, &digit)| if place % 2 == 0 { (digit * 2) / 10 + (digit * 2) % 10 } else { digit })
        .map(u32::from)
        .sum();
    digits.len() == 10 && sum.is_multiple_of(10)
}

fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&digit, weight)| u32::from(digit) * weight).sum()
}

/// The modulus 11 check of a Danish CPR number. It confirms a number; since 2007 its failing says nothing.
pub(super) fn cpr(digits: &[u8]) -> bool {
    digits.len() == 10 && weighted(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// The two check digits of a Norwegian number of eleven digits.
///
/// The first may leave a remainder of 0 to 3: numbers given from 2032 on do, older ones always leave 0. The second is strict.
pub(super) fn norwegian(digits: &[u8]) -> bool {
    let first = weighted(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
    let second = weighted(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
    digits.len() == 11 && first <= 3 && second == 0
}

/// The signs that close a Finnish identity code, by the remainder when its nine digits are divided by 31.
const FINNISH_SIGNS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Whether the closing sign of a Finnish identity code follows from its nine digits.
pub(super) fn finnish(nine: &[u8], sign: char) -> bool {
    let number = nine.iter().fold(0_u32, |number, &digit| number * 10 + u32::from(digit));
    let expected = usize::try_from(number % 31).ok().and_then(|rest| FINNISH_SIGNS.get(rest));
    nine.len() == 9 && expected.is_some_and(|&expected| char::from(expected) == sign.to_ascii_uppercase())
}

/// The first year of the century that a Finnish sign stands for: `+`, `-` or a letter.
pub(super) fn finnish_century(sign: char) -> Option<u16> {
    match sign.to_ascii_uppercase() {
        '+' => Some(1800),
        '-' | 'Y' | 'X' | 'W' | 'V' | 'U' => Some(1900),
        'A'..='F' => Some(2000),
        _ => None,
    }
}

/// The check digit (the ninth) of an Icelandic kennitala.
pub(super) fn kennitala(digits: &[u8]) -> bool {
    digits.len() == 10 && weighted(digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
