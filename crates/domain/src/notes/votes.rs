//! The line that says how the dots fell: "Prioritering (3 klisterlappar/person): buss 31, telefon 11".

use std::ops::Range;

use super::fold::{Word, begins, fold, says, words};
use super::marks::bullet;

/// One label with its count, in bytes of the text it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub label: Range<usize>,
    pub count: u32,
    pub end: usize,
}

/// A heading for the counts of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// Where the counts begin.
    pub rest: usize,
    /// How many dots each person had, where it says so.
    pub each: Option<u32>,
}

const VOTES: [&str; 26] = [
    " prioritering",
    " prioriterat ",
    " omröstning",
    " röstning",
    " rösterna ",
    " röster ",
    " klisterlappar ",
    " prickar ",
    " afstemning",
    " stemmer ",
    " prikker ",
    " avstemning",
    " avstemming",
    " stemmetall ",
    " ääniä ",
    " äänet ",
    " äänestys",
    " tarrat ",
    " priorisoin",
    " tärkeimmät ",
    " votes ",
    " vote ",
    " voting ",
    " dots ",
    " priorities ",
    " prioritisation ",
];
const DOTS: [&str; 18] = [
    " klisterlapp",
    " klistermärk",
    " lapp",
    " prick",
    " röst",
    " prik",
    " klistermærk",
    " stemme",
    " klistrelapp",
    " tarra",
    " ääntä ",
    " ääni ",
    " dot",
    " sticker",
    " vote",
    " poäng ",
    " kryss ",
    " markering",
];
const EACH: [&str; 15] = [
    " person ",
    " per person ",
    " pers ",
    " var ",
    " var och en ",
    " hver ",
    " henkilö",
    " hengelle ",
    " kullakin ",
    " jokaisella ",
    " each ",
    " deltagare ",
    " deltager ",
    " deltaker ",
    " osallistuja",
];

/// Whether a line is the heading of a vote, and where its counts begin.
pub(super) fn heading(line: &str) -> Option<Heading> {
    let folded = fold(&line[..line.len().min(floor(line, 160))]);
    if !begins(&folded, &VOTES) {
        return None;
    }
    let colon = colon_outside_parentheses(line)?;
    // "Röster från mötet i byn: …" is a heading for voices and not for votes.
    if words(&line[..colon]).count() > 10 || says(&folded, &[" röster från ", " röster om "]) {
        return None;
    }
    Some(Heading { rest: colon + 1, each: each(&line[..colon]) })
}

fn floor(text: &str, mut byte: usize) -> usize {
    while byte < text.len() && !text.is_char_boundary(byte) {
        byte += 1;
    }
    byte
}

fn colon_outside_parentheses(line: &str) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, letter) in line.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// "3 klisterlappar/person": how many each had.
fn each(heading: &str) -> Option<u32> {
    let mut parts = words(heading).peekable();
    while let Some(word) = parts.next() {
        if let Some(figure) = word.figure() {
            let rest = fold(&heading[word.end..]);
            let is_dots = parts.peek().is_some_and(|next| says(&fold(next.text), &DOTS));
            if is_dots && says(&rest, &EACH) && (1..=100).contains(&figure) {
                return Some(figure);
            }
        }
    }
    None
}

/// In bytes; what is longer is a sentence and no label.
const LONGEST_LABEL: usize = 200;

/// The labels and counts of a text: divided by commas, semicolons, strokes or dashes, each with one figure at its end
/// or its beginning. None at all if a part has no figure or more than one could be meant.
pub(super) fn counted(text: &str) -> Option<Vec<Counted>> {
    let mut found = Vec::new();
    let mut from = 0;
    for end in dividers(text) {
        let part = &text[from..end.start];
        if part.len() > LONGEST_LABEL {
            return None;
        }
        if part.chars().any(char::is_alphanumeric) {
            if let Some(one) = one(text, from..end.start) {
                found.push(one);
                from = end.end;
            }
            // A part without a figure belongs to the next: "fik, mötesplats 4".
            continue;
        }
        from = end.end;
    }
    (from >= text.len() && !found.is_empty()).then_some(found)
}

/// The places between the parts, and one at the very end.
fn dividers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        let after = at + letter.len_utf8();
        let spaced = text[..at].ends_with(' ') && text[after..].starts_with(' ');
        let divides = matches!(letter, ',' | ';' | '|' | '•' | '\n') || (matches!(letter, '–' | '—' | '-' | '/') && spaced);
        let decimal = letter == ',' && text[after..].starts_with(|next: char| next.is_ascii_digit());
        if divides && !decimal {
            found.push(at..after);
        }
    }
    found.push(text.len()..text.len());
    found
}

/// A label with its one figure.
pub(super) fn one(text: &str, bytes: Range<usize>) -> Option<Counted> {
    let part = &text[bytes.clone()];
    let skipped = part.len() - part.trim_start().len();
    let skipped = skipped + bullet(&part[skipped..]).map_or(0, |mark| mark.rest);
    let part = &part[skipped..];
    let base = bytes.start + skipped;
    let parts: Vec<Word<'_>> = words(part).collect();
    let (first, last) = (parts.first()?, parts.last()?);
    let unit = parts.len() > 2 && says(&fold(last.text), &DOTS);
    let number = if unit { parts.get(parts.len() - 2)? } else { last };
    let tail = part[last.end..].trim_matches([' ', '.', ')', '\t', '\r', '!']);
    if let Some(count) = number.figure().filter(|_| tail.is_empty() && parts.len() > 1) {
        let label = part[..number.start].trim_end_matches([' ', ':', '=', '(', '–', '-', '—', '\t', '.']).len();
        let has_words = part[..label].chars().any(char::is_alphabetic);
        return has_words.then(|| Counted { label: base..base + label, count, end: base + last.end });
    }
    let count = first.figure().filter(|_| parts.len() > 1)?;
    let label =
        first.end + (part[first.end..].len() - part[first.end..].trim_start_matches([' ', ':', '=', '–', '-', '\t']).len());
    let end = part.trim_end_matches(['.', ' ', '\r']).len();
    (label < end && words(&part[label..end]).all(|word| word.figure().is_none())).then(|| Counted {
        label: base + label..base + end,
        count,
        end: base + end,
    })
}
