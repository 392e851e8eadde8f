//! Finds e-mail addresses, also those that are written out for people: `anna (at) exempel.se`, `anna snabel-a exempel punkt se`.
//!
//! Every `@`, or what stands for it, is a question: is there a name to its left and a domain with a dot to its right? Names may
//! hold å, ä and ö. A dot may be spelled as well; then the last part must be one that domains end with, since "at" and "punkt"
//! are ordinary words.

use super::reading::{Reading, Word};
use super::{Claim, Confidence, Kind};

/// The longest name and domain that the mail standard (RFC 5321, 4.5.3.1) allows.
const LONGEST_NAME: usize = 64;
const LONGEST_DOMAIN: usize = 255;

/// What stands for the at sign.
struct At {
    name_end: usize,
    domain_start: usize,
    confidence: Confidence,
    /// Whether only a spelled dot, or a domain that is known, makes it one: "at" is a word.
    doubtful: bool,
}

/// Claims every e-mail address of the text.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    let signs = (0..reading.glyphs.len()).filter_map(|place| at_sign(reading, place));
    let words = (0..reading.words.len()).filter_map(|at| at_word(reading, at));
    for at in signs.chain(words) {
        let Some(start) = name_start(reading, at.name_end) else { continue };
        let Some((end, spelled)) = domain(reading, at.domain_start) else { continue };
        if at.doubtful && !spelled {
            continue;
        }
        let confidence = if spelled { Confidence::Low } else { at.confidence };
        let weight = if confidence == Confidence::High { 10 } else { 5 };
        claims.push(Claim { start, end, kind: Kind::Email, confidence, weight });
    }
}

/// Where the name ends and the domain begins around an at sign, and how sure it is that it is one.
fn at_sign(reading: &Reading, place: usize) -> Option<At> {
    let spaced =
        |name_end: usize, domain_start: usize| At { name_end, domain_start, confidence: Confidence::Low, doubtful: false };
    match reading.sign(place) {
        '@' if reading.sign_before(place) == ' ' || reading.sign(place + 1) == ' ' => {
            Some(spaced(place - usize::from(reading.sign_before(place) == ' '), reading.after_spaces(place + 1)))
        }
        '@' => Some(At { name_end: place, domain_start: place + 1, confidence: Confidence::High, doubtful: false }),
        '(' | '[' | '{' | '<' => {
            let inner = reading.after_spaces(place + 1);
            let inner_end = match reading.word_at(inner) {
                Some(word) => at_words_end(reading, word)?.0,
                None if reading.sign(inner) == '@' => inner + 1,
                None => return None,
            };
            let closed = reading.after_spaces(inner_end);
            if !matches!(reading.sign(closed), ')' | ']' | '}' | '>') {
                return None;
            }
            Some(spaced(place - usize::from(reading.sign_before(place) == ' '), reading.after_spaces(closed + 1)))
        }
        _ => None,
    }
}

/// "anna snabel-a exempel punkt se": the at sign as a word.
fn at_word(reading: &Reading, at: usize) -> Option<At> {
    let word = &reading.words[at];
    let (end, doubtful) = at_words_end(reading, word)?;
    let glue = |sign: char| matches!(sign, ' ' | '.' | '-' | '_' | '*');
    if !glue(reading.sign_before(word.start)) || !glue(reading.sign(end)) {
        return None;
    }
    Some(At { name_end: word.start - 1, domain_start: end + 1, confidence: Confidence::Low, doubtful })
}

/// Where the words for an at sign end that begin with a word, and whether they may mean something else.
fn at_words_end(reading: &Reading, word: &Word) -> Option<(usize, bool)> {
    match word.lower.as_str() {
        "at" | "ät" | "ett" | "ätt" | "på" | "hjá" | "alfa" => Some((word.end, true)),
        "snabela" | "snabelaa" | "krøllalfa" | "alfakrøll" | "alfakrull" | "kruselalfa" | "miukumauku" | "miuku"
        | "kissanhäntä" | "ättä" | "arroba" => Some((word.end, false)),
        "snabel" | "kanel" => {
            let letter = reading
                .word_at(word.end + 1)
                .filter(|letter| letter.lower == "a" && matches!(reading.sign(word.end), ' ' | '-'));
            Some((letter.map_or(word.end, |letter| letter.end), false))
        }
        "krøll" => {
            let alfa = reading.word_at(word.end + 1).filter(|alfa| alfa.lower == "alfa")?;
            Some((alfa.end, false))
        }
        _ => None,
    }
}

/// Where the word for a dot that begins at a place ends, with the brackets and spaces around it: "punkt", "[dot]".
fn spelled_dot(reading: &Reading, end: usize) -> Option<usize> {
    let mut place = reading.after_spaces(end);
    let bracket = matches!(reading.sign(place), '(' | '[' | '{');
    place += usize::from(bracket);
    let dot = reading.word_at(reading.after_spaces(place))?;
    let known = matches!(
        dot.lower.as_str(),
        "punkt" | "punktum" | "prik" | "prikk" | "piste" | "dot" | "point" | "punktur" | "pkt" | "period"
    );
    let after = reading.after_spaces(dot.end);
    let close = usize::from(bracket && matches!(reading.sign(after), ')' | ']' | '}'));
    let near = dot.start - end <= 4;
    (known && near).then(|| reading.after_spaces(after + close))
}

fn name_start(reading: &Reading, end: usize) -> Option<usize> {
    let mut start = plain_name_start(reading, end)?;
    // "anna punkt svensson": a spelled dot within the name.
    while let Some(before) = dotted_before(reading, start) {
        start = before;
    }
    Some(start)
}

fn plain_name_start(reading: &Reading, end: usize) -> Option<usize> {
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

fn dotted_before(reading: &Reading, start: usize) -> Option<usize> {
    let dot = reading.words_until(start).checked_sub(1).map(|at| &reading.words[at])?;
    let glue = |from: usize, to: usize| {
        to - from <= 3 && (from..to).all(|place| matches!(reading.sign(place), ' ' | '(' | ')' | '[' | ']'))
    };
    let spelled = matches!(dot.lower.as_str(), "punkt" | "punktum" | "prikk" | "piste" | "dot");
    let before = reading.words_until(dot.start).checked_sub(1).map(|at| &reading.words[at])?;
    let end = reading
        .groups
        .iter()
        .rev()
        .map(|group| group.end)
        .find(|&end| end <= dot.start)
        .map_or(before.end, |end| end.max(before.end));
    if !spelled || dot.end == start || !glue(dot.end, start) || end == dot.start || !glue(end, dot.start) {
        return None;
    }
    plain_name_start(reading, end)
}

/// The end of a domain, and whether one of its dots is spelled: labels of letters, digits and dashes, at least two of them, the
/// last one of letters alone.
fn domain(reading: &Reading, start: usize) -> Option<(usize, bool)> {
    let ceiling = start.saturating_add(LONGEST_DOMAIN);
    let (mut place, mut label, mut end, mut spelled) = (start, start, None, false);
    while place < ceiling {
        let sign = reading.sign(place);
        if !(sign.is_alphanumeric() || sign == '-') {
            let letters = (label..place).all(|at| reading.sign(at).is_alphabetic());
            if label > start && letters && place >= label + 2 {
                end = Some(place);
            }
            if place == label {
                break;
            }
            if sign == '.' && reading.sign(place + 1).is_alphanumeric() {
                label = place + 1;
            } else if let Some(next) = spelled_dot(reading, place).filter(|&next| ends_domain(reading, next)) {
                label = next;
                place = next;
                spelled = true;
                continue;
            } else {
                break;
            }
        }
        place += 1;
    }
    end.map(|end| (end, spelled))
}

/// Whether the word at a place is one that domains end with, or has another spelled dot after it.
fn ends_domain(reading: &Reading, place: usize) -> bool {
    const LAST: [&str; 18] =
        ["se", "dk", "no", "fi", "is", "com", "org", "net", "nu", "eu", "info", "de", "uk", "io", "gov", "edu", "biz", "ax"];
    reading.word_at(place).is_some_and(|word| {
        LAST.contains(&word.lower.as_str()) || spelled_dot(reading, word.end).is_some() || reading.sign(word.end) == '.'
    })
}
