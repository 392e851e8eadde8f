//! Sentences, and what is said inside quotation marks.
//!
//! A sentence ends with its line, or at a stop that ends one: the point of "t.ex.", "kl. 18.30", "7. klasse" and "A. Berg"
//! does not. Nothing is ever cut within a word, so notes typed without a space after the point, "Bra.Mer buss", stay whole.

mod quotation;
mod stop;

pub use quotation::quotations;

use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// The sentences of a text, in order: bytes of the text, without the spaces around them and without the bullet of a list.
/// Every word of the text is in exactly one of them, and each has a word.
///
/// ```
/// use samskapa_words::sentence::sentences;
///
/// let text = "• Bussen går kl. 18.30, t.ex. på tisdagar. Det är för tidigt!\n• Fler bänkar";
/// let found: Vec<&str> = sentences(text).map(|at| &text[at]).collect();
/// assert_eq!(found, ["Bussen går kl. 18.30, t.ex. på tisdagar.", "Det är för tidigt!", "Fler bänkar"]);
/// ```
pub fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    lines(text).flat_map(|line| in_line(text, line))
}

/// The lines of a text, without their breaks (Unicode's mandatory breaks, UAX #14).
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split_inclusive(is_break).map(move |line| {
        let begins = at;
        at += line.len();
        begins..begins + line.trim_end_matches(is_break).len()
    })
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The sentences of one line.
fn in_line(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let Some(line) = without_bullet(text, trimmed(text, line)) else { return Vec::new() };
    let mut found = Vec::new();
    let mut begun = line.start;
    let (mut is_first, mut has_word) = (true, false);
    for part in parts(text, line.clone()) {
        let read = stop::Stop { is_first, part: &text[part.clone()], rest: &text[part.end..line.end] };
        has_word |= read.part.chars().any(char::is_alphanumeric);
        is_first = read.part.ends_with(':');
        if has_word && read.ends() {
            found.push(begun..part.end);
            begun = part.end;
            (is_first, has_word) = (true, false);
        }
    }
    found.push(begun..line.end);
    found.into_iter().map(|at| trimmed(text, at)).collect()
}

/// What stands between the spaces of a line.
fn parts(text: &str, line: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = line.start;
    text[line].split(is_space).filter_map(move |part| {
        let found = at..at + part.len();
        at = found.end + text[found.end..].chars().next().map_or(0, char::len_utf8);
        (!part.is_empty()).then_some(found)
    })
}

/// Without the spaces around it; but a space that bears an accent is a part of the word there (UAX #29, WB4).
fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let inside = &text[at.clone()];
    let bare = inside.trim_start_matches(is_space);
    let bare = if bare.starts_with(is_combining_mark) { inside } else { bare };
    let start = at.end - bare.len();
    start..start + bare.trim_end_matches(is_space).len()
}

/// The line after its bullet; none if it has no word.
fn without_bullet(text: &str, line: Range<usize>) -> Option<Range<usize>> {
    let inside = &text[line.clone()];
    inside.chars().any(char::is_alphanumeric).then_some(())?;
    let bullet = |c| {
        matches!(
            c,
            '-' | '–'
                | '—'
                | '−'
                | '*'
                | '•'
                | '·'
                | '▪'
                | '‣'
                | '●'
                | '○'
                | '◦'
                | '■'
                | '□'
                | '☐'
                | '☑'
                | '☒'
                | '>'
                | '→'
        )
    };
    let after = inside.trim_start_matches(bullet);
    let is_bulleted = after.len() < inside.len() && after.starts_with(is_space);
    Some(if is_bulleted { trimmed(text, line.end - after.len()..line.end) } else { line })
}

/// A space between words. The narrow one that never breaks holds a number together, "12 000", and so a word (UAX #29).
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{202f}'
}
