//! Finds e-mail addresses, also those that are written out for people: `anna (at) exempel.se`, `anna @ exempel.se`.
//!
//! Every `@` is a question: is there a name to its left and a domain with a dot to its right? Names may hold å, ä and ö.

use super::reading::Reading;
use super::{Claim, Confidence, Kind};

/// The longest name and domain that the mail standard (RFC 5321, 4.5.3.1) allows.
const LONGEST_NAME: usize = 64;
const LONGEST_DOMAIN: usize = 255;

/// Claims every e-mail address of the text.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    for place in 0..reading.glyphs.len() {
        if let Some((name_end, domain_start, confidence)) = at_sign(reading, place)
            && let (Some(start), Some(end)) = (name_start(reading, name_end), domain_end(reading, domain_start))
        {
            let weight = if confidence == Confidence::High { 10 } else { 5 };
            claims.push(Claim { start, end, kind: Kind::Email, confidence, weight });
        }
    }
}

/// Where the name ends and the domain begins around an at sign, and how sure it is that it is one.
fn at_sign(reading: &Reading, place: usize) -> Option<(usize, usize, Confidence)> {
    match reading.sign(place) {
        '@' if reading.sign_before(place) == ' ' || reading.sign(place + 1) == ' ' => {
            Some((place - usize::from(reading.sign_before(place) == ' '), reading.after_spaces(place + 1), Confidence::Low))
        }
        '@' => Some((place, place + 1, Confidence::High)),
        '(' | '[' => {
            let word = reading.word_at(place + 1)?;
            let closed = matches!(reading.sign(word.end), ')' | ']');
            let name_end = place - usize::from(reading.sign_before(place) == ' ');
            let domain_start = if reading.sign(word.end + 1) == ' ' { word.end + 2 } else { word.end + 1 };
            (closed && matches!(word.lower.as_str(), "at" | "snabel" | "snabela" | "krøllalfa" | "ät" | "hjá")).then_some((
                name_end,
                domain_start,
                Confidence::Low,
            ))
        }
        _ => None,
    }
}

fn name_start(reading: &Reading, end: usize) -> Option<usize> {
    let floor = end.saturating_sub(LONGEST_NAME);
    let mut start = end;
    while start > floor && (reading.sign(start - 1).is_alphanumeric() || "._%+-'".contains(reading.sign(start - 1))) {
        start -= 1;
    }
    while start < end && !reading.sign(start).is_alphanumeric() {
        start += 1;
    }
    (start < end).then_some(start)
}

/// The end of a domain: labels of letters, digits and dashes, at least two of them, the last one of letters alone.
fn domain_end(reading: &Reading, start: usize) -> Option<usize> {
    let ceiling = start.saturating_add(LONGEST_DOMAIN);
    let (mut place, mut label, mut end) = (start, start, None);
    while place < ceiling {
        let sign = reading.sign(place);
        if !(sign.is_alphanumeric() || sign == '-') {
            let letters = (label..place).all(|at| reading.sign(at).is_alphabetic());
            if label > start && letters && place >= label + 2 {
                end = Some(place);
            }
            let goes_on = sign == '.' && place > label && reading.sign(place + 1).is_alphanumeric();
            if !goes_on {
                break;
            }
            label = place + 1;
        }
        place += 1;
    }
    end
}
