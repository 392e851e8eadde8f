//! Finds phone numbers as people in the Nordic countries write them.
//!
//! Three ways lead to one: a country code (`+46 70 …`, `0045 …`), a leading zero with an area code (`0690-250 100`,
//! `040 1234567`), or eight plain digits after a word such as `tlf` (Denmark and Norway have no leading zero). A number that
//! looks like a switchboard or a service line is personal data of nobody, but is reported with low confidence all the same.

use std::ops::Range;

use super::cues::{Cue, Language, cue, is_glued_to_cue};
use super::reading::{Gap, Reading};
use super::{Claim, Confidence, Kind};

/// A country code and how many digits may follow it.
const NORDIC_CODES: [(&[u8], Range<usize>); 7] = [
    (&[4, 6], 7..10),
    (&[4, 5], 8..9),
    (&[4, 7], 8..9),
    (&[3, 5, 8], 5..11),
    (&[3, 5, 4], 7..8),
    (&[2, 9, 8], 6..7),
    (&[2, 9, 9], 6..7),
];

/// Swedish and Finnish prefixes behind which an authority or a company answers.
const SERVICE_PREFIXES: [&[u8]; 6] = [&[0, 2, 0], &[0, 7, 7], &[0, 9, 0, 0], &[0, 9, 4, 4], &[0, 1, 0], &[0, 8, 0, 0]];

/// Claims the phone number that begins with this group of digits.
pub(super) fn read(reading: &Reading, group: usize, language: Option<Language>, claims: &mut Vec<Claim>) {
    let start = reading.groups[group].start;
    let cue = cue(reading, start);
    let claim = if reading.sign_before(start) == '+' {
        with_country_code(reading, group, cue)
    } else if cuts_into_another(reading, start) {
        None
    } else {
        with_double_zero(reading, group, cue)
            .or_else(|| with_leading_zero(reading, group, cue))
            .or_else(|| after_cue(reading, group, cue, language))
    };
    claims.extend(claim);
}

fn with_country_code(reading: &Reading, group: usize, cue: Option<Cue>) -> Option<Claim> {
    let plus = reading.groups[group].start - 1;
    if reading.sign_before(plus).is_ascii_digit() {
        return None;
    }
    let start = if reading.sign_before(plus) == '(' { plus - 1 } else { plus };
    international(reading, group, 0, start, cue)
}

fn with_double_zero(reading: &Reading, group: usize, cue: Option<Cue>) -> Option<Claim> {
    let digits = reading.digits(group..group + 1);
    let known = NORDIC_CODES.iter().any(|(code, _)| digits.len() >= 2 && digits[2..].starts_with(code));
    (digits.starts_with(&[0, 0]) && known).then(|| international(reading, group, 2, reading.groups[group].start, cue))?
}

/// Reads country code and number after a plus sign or two zeros (`skip` digits).
fn international(reading: &Reading, group: usize, skip: usize, start: usize, cue: Option<Cue>) -> Option<Claim> {
    let first = reading.digits(group..group + 1).get(skip..)?.to_vec();
    let nordic = NORDIC_CODES.iter().find(|(code, _)| first.starts_with(code));
    let (code_length, allowed) = match nordic {
        Some((code, allowed)) => (code.len(), allowed.clone()),
        None if first.first().is_some_and(|&digit| digit > 0) => (0, 9..16),
        None => return None,
    };
    let last = longest(reading, group, |digits, _| {
        let national = digits.get(skip + code_length..).unwrap_or_default();
        // "+46 (0)70": the zero of the trunk is written but not dialled.
        let dialled = national.len() - usize::from(nordic.is_some() && national.first() == Some(&0));
        allowed.contains(&dialled)
    })?;
    let end = reading.groups[last].end;
    let sure = nordic.is_some() || matches!(cue, Some(Cue::Phone | Cue::Call));
    if !sure && counts_something(reading, end) {
        return None;
    }
    Some(claim(start, end, if sure { Confidence::High } else { Confidence::Low }))
}

/// Swedish and Finnish numbers as dialled at home.
fn with_leading_zero(reading: &Reading, group: usize, cue: Option<Cue>) -> Option<Claim> {
    let first = reading.digits(group..group + 1);
    if first.first() != Some(&0) || first.get(1) == Some(&0) || first.len() < 2 || cue == Some(Cue::Register) {
        return None;
    }
    let start = reading.groups[group].start;
    if first.len() > 8 && reading.sign_before(start).is_alphabetic() && !is_glued_to_cue(reading, start) {
        return None;
    }
    let called = matches!(cue, Some(Cue::Phone | Cue::Call));
    let last = longest(reading, group, |digits, groups| is_dialled_at_home(reading, digits, groups, called))?;
    let digits = reading.digits(group..last + 1);
    let service = SERVICE_PREFIXES.iter().any(|prefix| digits.starts_with(prefix));
    let switchboard = service || (!is_mobile(&digits) && digits.ends_with(&[0, 0]));
    let marked = reading.gap_after(group).is_some_and(|gap| last > group && (gap.sign.is_some() || gap.parenthesis));
    let sure = !switchboard && (called || is_mobile(&digits) || marked);
    let end = reading.groups[last].end;
    let area = last > group && reading.sign_before(start) == '(' && reading.sign(reading.groups[group].end) == ')';
    let start = start - usize::from(area);
    Some(claim(start, end, if sure { Confidence::High } else { Confidence::Low }))
}

fn is_mobile(digits: &[u8]) -> bool {
    match digits {
        [0, 7, 0 | 2 | 3 | 6 | 9, ..] => digits.len() == 10,
        [0, 4, ..] | [0, 5, 0, ..] => (9..=11).contains(&digits.len()),
        _ => false,
    }
}

fn is_dialled_at_home(reading: &Reading, digits: &[u8], groups: Range<usize>, called: bool) -> bool {
    let sizes: Vec<usize> = reading.groups[groups.clone()].iter().map(ExactSizeIterator::len).collect();
    let gaps: Vec<Gap> = (groups.start..groups.end - 1).filter_map(|group| reading.gap_after(group)).collect();
    let Some((area, rest)) = gaps.split_first() else {
        return match digits.len() {
            9 | 10 => true,
            8 => called,
            11 => is_mobile(digits),
            _ => false,
        };
    };
    let even = rest.windows(2).all(|two| two[0] == two[1]);
    let dotted = gaps.iter().any(|gap| gap.sign == Some('.'));
    let subscriber = match &sizes[1..] {
        [one] => (5..=8).contains(one),
        several => several.iter().all(|size| (2..=4).contains(size)),
    };
    // 070174-0635 and 01 02 2024: dates of birth and dates have these shapes.
    let date_like = sizes[0] > 4 || matches!(sizes[..], [2, 2, 4] | [4, 2, 2]);
    if !even || !subscriber || date_like || (dotted && !called) {
        return false;
    }
    let marked = area.sign.is_some() || area.parenthesis;
    let hours = matches!(sizes[..], [2, 2, 2, 2]) && (!marked || rest.iter().all(|gap| gap.sign.is_some()));
    match digits.len() {
        10 | 11 if is_mobile(digits) => true,
        9 | 10 => true,
        8 => (marked && !hours) || called,
        _ => false,
    }
}

/// Numbers without a zero in front, which nothing but the word before tells from any other figure.
fn after_cue(reading: &Reading, group: usize, cue: Option<Cue>, language: Option<Language>) -> Option<Claim> {
    let certain = match cue? {
        Cue::Phone => true,
        Cue::Call => false,
        Cue::Person(_) | Cue::Register => return None,
    };
    let icelandic = language == Some(Language::Icelandic);
    let last = longest(reading, group, |digits, groups| {
        let sizes: Vec<usize> = reading.groups[groups.clone()].iter().map(ExactSizeIterator::len).collect();
        let local = certain && digits.first() != Some(&0);
        match sizes[..] {
            [2, 2, 2, 2] => !is_span_of_hours(reading, groups),
            [8] | [3, 2, 3] | [4, 4] => true,
            [7] | [3, 4] => certain || icelandic,
            [6] | [3, 3] | [2 | 3, 2, 2] | [3, 3, 2] => local,
            _ => false,
        }
    })?;
    let (start, end) = (reading.groups[group].start, reading.groups[last].end);
    let length = reading.digits(group..last + 1).len();
    let whole = length == 8 || (length == 7 && icelandic);
    if counts_something(reading, end) {
        return None;
    }
    Some(claim(start, end, if whole { Confidence::High } else { Confidence::Low }))
}

/// Whether four pairs of digits tell from when to when: `06.00-06.59`. In a number all pairs stand equally far apart.
fn is_span_of_hours(reading: &Reading, groups: Range<usize>) -> bool {
    let gaps: Vec<Gap> = (groups.start..groups.end - 1).filter_map(|group| reading.gap_after(group)).collect();
    matches!(gaps[..], [from, between, to] if from == to && from != between && from.sign == Some('.'))
}

/// The last group up to which the digits, taken together, make a number; the longest such run wins.
fn longest(reading: &Reading, group: usize, fits: impl Fn(&[u8], Range<usize>) -> bool) -> Option<usize> {
    const MOST_GROUPS: usize = 8;
    let mut best = None;
    for last in group..(group + MOST_GROUPS).min(reading.groups.len()) {
        if last > group && reading.gap_after(last - 1).is_none_or(|gap| gap.sign == Some('+')) {
            break;
        }
        let digits = reading.digits(group..last + 1);
        if digits.len() > 16 {
            break;
        }
        if fits(&digits, group..last + 1) && !goes_on(reading, reading.groups[last].end) {
            best = Some(last);
        }
    }
    best
}

/// Whether a figure goes on after this place: `18.30`, `10:15`, `8-10`.
fn goes_on(reading: &Reading, end: usize) -> bool {
    matches!(reading.sign(end), '.' | ':' | '-') && reading.sign(end + 1).is_ascii_digit()
}

/// Whether the figure is the tail of a date, a time or a journal number: `2026-03-18`.
fn cuts_into_another(reading: &Reading, start: usize) -> bool {
    let further = start.checked_sub(2).map_or('\n', |place| reading.sign(place));
    matches!(reading.sign_before(start), '.' | '-') && further.is_ascii_digit()
}

/// Whether what follows is a unit, so that the figure is an amount.
fn counts_something(reading: &Reading, end: usize) -> bool {
    let place = reading.after_spaces(end);
    let unit = reading.word_at(place).is_some_and(|word| {
        matches!(
            word.lower.as_str(),
            "kr" | "kronor"
                | "kroner"
                | "krónur"
                | "euroa"
                | "euro"
                | "mkr"
                | "tkr"
                | "sek"
                | "dkk"
                | "nok"
                | "eur"
                | "isk"
                | "st"
                | "stk"
                | "kpl"
                | "personer"
                | "invånare"
                | "asukasta"
                | "procent"
                | "km"
                | "mil"
        )
    });
    unit || matches!(reading.sign(place), '%' | '€')
}

fn claim(start: usize, end: usize, confidence: Confidence) -> Claim {
    let weight = if confidence == Confidence::High { 7 } else { 3 };
    Claim { start, end, kind: Kind::Phone, confidence, weight }
}
