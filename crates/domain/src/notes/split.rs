//! Cuts a line into the voices it holds. Where it cannot know, it cuts less rather than more.

use std::ops::Range;

use super::Why;
use super::fold::words;
use super::lines::trimmed;
use super::marks::numbered;
use super::quotes::quotations;

/// How the line stands in the notes, which decides how it is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// A line of a list or a slip of paper: one voice, and a quotation after it.
    Item,
    /// A line of its own: a voice for each sentence.
    Line,
    /// All that a group said, on one line.
    Group,
}

/// A voice within a line, in bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub bytes: Range<usize>,
    pub quotation: bool,
    /// It goes on from the piece before it.
    pub goes_on: bool,
    /// What makes its borders uncertain.
    pub doubtful: Option<Why>,
}

/// The voices in a line.
pub(super) fn pieces(line: &str, manner: Manner) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut from = 0;
    for quotation in quotations(line) {
        if !stands_alone(line, from, &quotation.outer) || words(&line[quotation.inner.clone()]).count() < 3 {
            continue;
        }
        let said = found.len();
        cut(line, from..quotation.outer.start, manner, &mut found);
        let goes_on = manner != Manner::Group && found.len() > said;
        found.push(Piece { bytes: trimmed(line, &quotation.inner), quotation: true, goes_on, doubtful: None });
        from = quotation.outer.end;
    }
    cut(line, from..line.len(), manner, &mut found);
    found
}

/// A quotation is a voice of its own when a sentence ends before it and another, or nothing, begins after it. After a
/// colon or in the midst of a sentence it belongs to the sentence.
fn stands_alone(line: &str, from: usize, outer: &Range<usize>) -> bool {
    let before = line[from..outer.start].trim_end();
    let after = line[outer.end..].trim_start_matches(['.', '!', '?', ',', ' ']);
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', '…', '/', ';']);
    begins && after.chars().next().is_none_or(opens_sentence)
}

fn opens_sentence(letter: char) -> bool {
    letter.is_uppercase() || matches!(letter, '"' | '”' | '“' | '»' | '«' | '„' | '(')
}

fn cut(line: &str, bytes: Range<usize>, manner: Manner, found: &mut Vec<Piece>) {
    let bytes = trimmed(line, &bytes);
    let text = &line[bytes.clone()];
    if !text.chars().any(char::is_alphanumeric) {
        return;
    }
    let (parts, doubtful) = match manner {
        Manner::Item => (vec![whole(text)], None),
        Manner::Line => apart(sentences(text), Why::Sentences),
        Manner::Group => in_group(text),
    };
    for part in parts {
        let part = trimmed(text, &part);
        if text[part.clone()].chars().any(char::is_alphanumeric) {
            let quotation = !quotations(&text[part.clone()]).is_empty();
            let bytes = bytes.start + part.start..bytes.start + part.end;
            found.push(Piece { bytes, quotation, goes_on: false, doubtful });
        }
    }
}

fn apart(parts: Vec<Range<usize>>, why: Why) -> (Vec<Range<usize>>, Option<Why>) {
    let doubtful = (parts.len() > 1).then_some(why);
    (parts, doubtful)
}

/// The signs that divide what a group said, the clearest first: numbers, strokes, semicolons, full stops, commas.
fn in_group(text: &str) -> (Vec<Range<usize>>, Option<Why>) {
    let listed = at_numbers(text);
    if listed.len() > 1 {
        return (listed, None);
    }
    for sign in [" / ", " | ", ";", " • ", " * "] {
        if text.contains(sign) {
            return (between(text, sign), None);
        }
    }
    let said = sentences(text);
    if said.len() > 1 {
        return (said, None);
    }
    let text_end = text.trim_end_matches('.').len();
    let commas = between(&text[..text_end], ",");
    let lengths: Vec<usize> = commas.iter().map(|part| words(&text[part.clone()]).count()).collect();
    let longest = lengths.iter().copied().max().unwrap_or(0);
    if (commas.len() >= 3 && longest <= 7) || (commas.len() == 2 && longest <= 2) {
        return (commas, Some(Why::Commas));
    }
    (vec![whole(text)], None)
}

fn whole(text: &str) -> Range<usize> {
    0..text.len()
}

fn between(text: &str, sign: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(sign) {
        parts.push(from..at);
        from = at + sign.len();
    }
    parts.push(from..text.len());
    parts
}

/// "1. få bussar 2. dåliga vägar": cut where the numbers go on by one.
fn at_numbers(text: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut next = 1;
    for word in words(text) {
        let free = word.start == 0 || text[..word.start].ends_with(' ');
        if free
            && word.figure() == Some(next)
            && let Some(rest) = numbered(&text[word.start..])
        {
            if let Some(last) = parts.last_mut() {
                last.end = word.start;
            }
            parts.push(word.start + rest..text.len());
            next += 1;
        }
    }
    if parts.first().is_some_and(|first| words(&text[..first.start]).count() > 1) { Vec::new() } else { parts }
}

/// Abbreviations after which a full stop ends nothing, though a capital may follow.
const SHORT: [&str; 22] = [
    "kl", "klo", "ca", "nr", "dr", "tel", "tfn", "st", "sr", "mr", "mrs", "prof", "hr", "fr", "bl", "ev", "t", "ex", "n",
    "esim", "mdr", "ordf",
];

/// The sentences of a text. One ends at `.`, `!`, `?` or `…` before white space and a capital, a quotation or a digit
/// that begins a list; what stands within quotation marks is never cut.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let all = quotations(text);
    let mut marked = all.iter().peekable();
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, sign) in text.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?' | '…')) {
        while marked.next_if(|quotation| quotation.outer.end <= at).is_some() {}
        if marked.peek().is_some_and(|quotation| quotation.outer.start < at) {
            continue;
        }
        let end = at + sign.len_utf8();
        let after = &text[end..];
        let next = after.trim_start();
        let gap = after.len() > next.len();
        let anew = next.chars().next().is_some_and(opens_sentence);
        if gap && anew && !(sign == '.' && after_short(&text[from..at])) {
            parts.push(from..end);
            from = end + (after.len() - next.len());
        }
    }
    if from < text.len() {
        parts.push(from..text.len());
    }
    parts
}

fn after_short(before: &str) -> bool {
    let last = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
    let initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
    initial || SHORT.contains(&last.to_lowercase().as_str())
}
