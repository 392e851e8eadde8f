//! Finds the numbers by which a Nordic state knows one person.
//!
//! First the *shape*: which groups of digits stand together, and how firmly (`19121212-1212` is firm, `12 12 12 1212` is loose).
//! Then the *readings*: one shape of ten digits may be Swedish, Danish, Icelandic or Finnish, and the check digit, the words
//! before it and the language of the text decide. Last the *surroundings*: a number in the middle of a longer one is none.

use std::ops::Range;

use super::checks::{cpr, finnish, finnish_century, is_date, is_short_date, kennitala, luhn, norwegian, pair};
use super::cues::{Cue, Language, cue};
use super::reading::Reading;
use super::shape::{Edge, Shape, is_clock, is_time_stamp, left_edge, right_edge, shape};
use super::{Claim, Confidence, Kind};

/// One country's reading of the digits.
#[derive(Clone, Copy, Debug)]
struct NumberReading {
    kind: Kind,
    /// Whether the check digit confirms it.
    confirmed: bool,
    /// Which reading is the likelier, all else being equal.
    likelihood: u8,
}

/// What surrounds a possible number.
struct Surroundings {
    cue: Option<Cue>,
    language: Option<Language>,
    shape: Shape,
    left: Edge,
    right: Edge,
}

/// Claims the numbers that begin with this group of digits.
pub(super) fn read(reading: &Reading, group: usize, language: Option<Language>, claims: &mut Vec<Claim>) {
    if reading.sign_before(reading.groups[group].start) == '+' {
        return;
    }
    claims.extend(finnish_code(reading, group));
    claims.extend(interim_number(reading, group));
    let mut last = group;
    loop {
        if let Some(shape) = shape(reading, group..last + 1) {
            claims.extend(number(reading, group..last + 1, shape, language));
        }
        if last - group == 4 || reading.gap_after(last).is_none_or(|gap| gap.parenthesis) {
            break;
        }
        last += 1;
    }
}

fn number(reading: &Reading, groups: Range<usize>, shape: Shape, language: Option<Language>) -> Option<Claim> {
    let digits = reading.digits(groups.clone());
    let (start, end) = (reading.groups[groups.start].start, reading.groups[groups.end - 1].end);
    let around = Surroundings {
        cue: cue(reading, start),
        language,
        shape,
        left: left_edge(reading, start),
        right: right_edge(reading, end),
    };
    let readings = match digits.len() {
        12 => swedish(&digits[2..], Some(u16::from(pair(&digits, 0)) * 100)).into_iter().collect(),
        11 => norwegian_number(&digits).into_iter().collect(),
        _ => ten_digits(&digits, &around),
    };
    let sole = readings.len() == 1;
    let best = readings.into_iter().max_by_key(|candidate| plausibility(*candidate, &around))?;
    let confidence = judge(best, &around, sole, &digits)?;
    let weight = match confidence {
        // A number of a mobile phone without a break is often also a possible coordination number.
        Confidence::High
            if best.kind == Kind::SwedishCoordinationNumber && shape == Shape::Unbroken && !cued(best.kind, &around) =>
        {
            6
        }
        Confidence::High => 9,
        Confidence::Low => 4,
    };
    Some(Claim { start, end, kind: best.kind, confidence, weight })
}

fn swedish(ten: &[u8], century: Option<u16>) -> Option<NumberReading> {
    let (year, month, written_day) = (pair(ten, 0), pair(ten, 2), pair(ten, 4));
    let coordination = written_day > 60;
    let day = if coordination { written_day - 60 } else { written_day };
    let real = match century {
        Some(century @ (1800 | 1900 | 2000)) => is_date(century + u16::from(year), month, day),
        Some(_) => false,
        None => is_short_date(year, month, day),
    };
    let kind = if coordination { Kind::SwedishCoordinationNumber } else { Kind::SwedishPersonalNumber };
    real.then(|| NumberReading { kind, confirmed: luhn(ten), likelihood: 3 })
}

/// Norwegian numbers add 40 to the day of a D-number and 40, 65 or 80 to the month of help numbers and synthetic persons.
fn norwegian_number(digits: &[u8]) -> Option<NumberReading> {
    let (written_day, written_month) = (pair(digits, 0), pair(digits, 2));
    let (kind, day) = match written_day {
        41..=71 => (Kind::NorwegianDNumber, written_day - 40),
        _ => (Kind::NorwegianBirthNumber, written_day),
    };
    let month = match written_month {
        81..=92 => written_month - 80,
        66..=77 => written_month - 65,
        41..=52 => written_month - 40,
        _ => written_month,
    };
    is_short_date(pair(digits, 4), month, day).then(|| NumberReading { kind, confirmed: norwegian(digits), likelihood: 3 })
}

/// The readings of ten digits in Sweden, Denmark, Iceland and (with a closing digit instead of a letter) Finland.
fn ten_digits(digits: &[u8], around: &Surroundings) -> Vec<NumberReading> {
    let mut readings: Vec<NumberReading> = swedish(digits, None).into_iter().collect();
    let (day, month, year, last) = (pair(digits, 0), pair(digits, 2), pair(digits, 4), digits[9]);
    if !is_short_date(year, month, day) {
        return readings;
    }
    readings.push(NumberReading { kind: Kind::DanishCpr, confirmed: cpr(digits), likelihood: 2 });
    let century_fits = matches!(last, 0 | 8 | 9);
    if century_fits && (kennitala(digits) || expected(Kind::IcelandicKennitala, around)) {
        readings.push(NumberReading { kind: Kind::IcelandicKennitala, confirmed: kennitala(digits), likelihood: 8 });
    }
    let confirmed = finnish(&digits[..9], char::from(b'0' + last));
    let broken = around.shape == Shape::Marked;
    if broken && (confirmed || expected(Kind::FinnishIdentityCode, around)) {
        readings.push(NumberReading { kind: Kind::FinnishIdentityCode, confirmed, likelihood: 10 });
    }
    readings
}

fn language_of(kind: Kind) -> Option<Language> {
    match kind {
        Kind::SwedishPersonalNumber | Kind::SwedishCoordinationNumber => Some(Language::Swedish),
        Kind::DanishCpr | Kind::NorwegianBirthNumber | Kind::NorwegianDNumber => Some(Language::DanishOrNorwegian),
        Kind::FinnishIdentityCode => Some(Language::Finnish),
        Kind::IcelandicKennitala => Some(Language::Icelandic),
        _ => None,
    }
}

fn cued(kind: Kind, around: &Surroundings) -> bool {
    matches!(around.cue, Some(Cue::Person(kinds)) if kinds.contains(&kind))
}

fn expected(kind: Kind, around: &Surroundings) -> bool {
    cued(kind, around) || (around.language.is_some() && around.language == language_of(kind))
}

fn plausibility(candidate: NumberReading, around: &Surroundings) -> u8 {
    let cue = if cued(candidate.kind, around) { 100 } else { 0 };
    let language = if around.language == language_of(candidate.kind) { 15 } else { 0 };
    cue + language + if candidate.confirmed { 30 } else { 0 } + candidate.likelihood
}

/// How sure a reading is in its surroundings; nothing if they speak against it.
fn judge(candidate: NumberReading, around: &Surroundings, sole: bool, digits: &[u8]) -> Option<Confidence> {
    let known = cued(candidate.kind, around);
    let cuts_into_another = matches!(around.left, Edge::Sign('-' | '+'));
    let firm = match around.shape {
        Shape::Unbroken => digits.len() > 10,
        Shape::Marked => true,
        Shape::Spaced | Shape::Loose => false,
    };
    let free = matches!(around.left, Edge::Free | Edge::Cue) && around.right == Edge::Free;
    if cuts_into_another || (candidate.confirmed && !firm && !free && !known) {
        return None;
    }
    let register = around.cue == Some(Cue::Register);
    if candidate.confirmed {
        let doubtful = register || is_time_stamp(around.shape, digits);
        return Some(if doubtful { Confidence::Low } else { Confidence::High });
    }
    let may_be_wrong = match around.shape {
        Shape::Unbroken | Shape::Marked => true,
        Shape::Spaced => expected(candidate.kind, around) || digits.len() == 11 || !is_clock(&digits[digits.len() - 4..]),
        Shape::Loose => known,
    };
    if register || !free || !may_be_wrong {
        return None;
    }
    // No check digit has been promised in Denmark since 2007, nor in Iceland since 2026: there a failing one proves nothing.
    let unpromised = match candidate.kind {
        Kind::DanishCpr => known || (around.shape == Shape::Marked && (sole || expected(candidate.kind, around))),
        Kind::IcelandicKennitala => known,
        _ => false,
    };
    Some(if unpromised { Confidence::High } else { Confidence::Low })
}

/// A Finnish code that closes with a letter, or whose century sign is one: `131052-308T`, `010190Y999A`, `150503A1234`.
fn finnish_code(reading: &Reading, group: usize) -> Option<Claim> {
    let date = reading.groups.get(group)?.clone();
    let serial = reading.groups.get(group + 1)?.clone();
    let between: String = (date.end..serial.start).take(4).map(|place| reading.sign(place)).collect();
    let century_sign = match between.trim_matches(' ').as_bytes() {
        [sign] => char::from(*sign),
        _ => return None,
    };
    let century = finnish_century(century_sign)?;
    let (closing, end) = match serial.len() {
        3 => (reading.sign(serial.end), serial.end + 1),
        4 if century_sign.is_ascii_alphabetic() => (reading.sign(serial.end - 1), serial.end),
        _ => return None,
    };
    let digits = reading.digits(group..group + 2);
    let (day, month, year) = (pair(&digits, 0), pair(&digits, 2), pair(&digits, 4));
    let fits = date.len() == 6 && closing.is_ascii_alphanumeric() && is_date(century + u16::from(year), month, day);
    if !fits || reading.sign(end).is_alphanumeric() {
        return None;
    }
    let left = left_edge(reading, date.start);
    let issued = digits[6..9] != [0, 0, 0] && digits[6..9] != [0, 0, 1];
    let confirmed = finnish(&digits[..9], closing) && issued;
    let known = matches!(cue(reading, date.start), Some(Cue::Person(kinds)) if kinds.contains(&Kind::FinnishIdentityCode));
    if matches!(left, Edge::Sign(_)) || (left == Edge::Letter && !confirmed && !known) {
        return None;
    }
    let (confidence, weight) = if confirmed { (Confidence::High, 9) } else { (Confidence::Low, 4) };
    Some(Claim { start: date.start, end, kind: Kind::FinnishIdentityCode, confidence, weight })
}

/// A Swedish interim number, given by schools and care before a real one: `950612-T234`. The letter counts as 1 in the check.
fn interim_number(reading: &Reading, group: usize) -> Option<Claim> {
    let date = reading.groups.get(group)?.clone();
    let serial = reading.groups.get(group + 1)?.clone();
    let letter = reading.sign_before(serial.start).to_ascii_uppercase();
    let tight = serial.start == date.end + 2 && matches!(reading.sign(date.end), '-' | '+');
    if !tight || !"TRSUWXJKLMN".contains(letter) || serial.len() != 3 || !matches!(date.len(), 6 | 8) {
        return None;
    }
    let mut digits = reading.digits(group..group + 1);
    digits.push(1);
    digits.extend(reading.digits(group + 1..group + 2));
    let short = digits.len() - 10;
    let century = (short == 2).then(|| u16::from(pair(&digits, 0)) * 100);
    let found = swedish(&digits[short..], century)?;
    if left_edge(reading, date.start) != Edge::Free || right_edge(reading, serial.end) != Edge::Free {
        return None;
    }
    let (confidence, weight) = if found.confirmed { (Confidence::High, 9) } else { (Confidence::Low, 4) };
    Some(Claim { start: date.start, end: serial.end, kind: Kind::SwedishPersonalNumber, confidence, weight })
}
