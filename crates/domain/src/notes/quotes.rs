//! Quotation marks of every kind that people use, and what stands between them.

use std::ops::Range;

/// A quotation, in bytes from the beginning of the text it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quotation {
    /// With its marks.
    pub outer: Range<usize>,
    /// Without them.
    pub inner: Range<usize>,
}

/// Each mark that may open a quotation, with those that may close it. Swedish and Finnish open and close with the
/// same mark, Danish and German turn the guillemets inwards, Norwegian outwards; typists mix them.
const PAIRS: [(char, &[char]); 10] = [
    ('"', &['"', '”', '“']),
    ('“', &['”', '"', '“']),
    ('”', &['”', '"']),
    ('„', &['“', '”', '"']),
    ('»', &['«', '»']),
    ('«', &['»']),
    ('‘', &['’', '\'']),
    ('’', &['’']),
    ('\'', &['\'', '’']),
    ('`', &['`', '\'']),
];

/// The quotations of a line, none within another.
pub(super) fn quotations(text: &str) -> Vec<Quotation> {
    scan(text).0
}

/// Whether a quotation begins or ends here without its other half.
pub(super) fn left_open(text: &str) -> bool {
    if !text.contains(['"', '“', '”', '„', '»', '«']) {
        return false;
    }
    let doubles = text.chars().filter(|letter| matches!(letter, '"' | '“' | '”' | '„' | '»' | '«')).count();
    doubles % 2 == 1
}

/// A mark that once had no partner to the end of the line has none later either, so each kind of mark is given up at
/// most once and the line is walked at most once per kind.
fn scan(text: &str) -> (Vec<Quotation>, Vec<char>) {
    let mut found = Vec::new();
    let mut given_up: Vec<char> = Vec::new();
    let mut from = 0;
    while let Some((start, mark, closers)) = opening(text, from, &given_up) {
        let inside = start + mark.len_utf8();
        if let Some((close, length)) = closing(text, inside, mark, closers) {
            if close > inside {
                found.push(Quotation { outer: start..close + length, inner: inside..close });
            }
            from = close + length;
        } else {
            given_up.push(mark);
            from = inside;
        }
    }
    (found, given_up)
}

fn opening(text: &str, from: usize, given_up: &[char]) -> Option<(usize, char, &'static [char])> {
    let mut before = text[..from].chars().next_back();
    for (at, letter) in text[from..].char_indices() {
        let free = before.is_none_or(|other| !other.is_alphanumeric());
        before = Some(letter);
        if !free || given_up.contains(&letter) {
            continue;
        }
        if let Some((mark, closers)) = PAIRS.iter().find(|(mark, _)| *mark == letter) {
            return Some((from + at, *mark, closers));
        }
    }
    None
}

fn closing(text: &str, inside: usize, mark: char, closers: &[char]) -> Option<(usize, usize)> {
    let single = matches!(mark, '‘' | '’' | '\'' | '`');
    let mut letters = text[inside..].char_indices().peekable();
    let mut last = None;
    while let Some((at, letter)) = letters.next() {
        if closers.contains(&letter) {
            let next_joins = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            let apostrophe = single && next_joins;
            let opens_anew = !single && next_joins && last.is_some_and(char::is_whitespace);
            if !apostrophe && !opens_anew {
                return Some((inside + at, letter.len_utf8()));
            }
        }
        last = Some(letter);
    }
    None
}
