//! The lines of a text, and the two ways of counting where something stands.

use std::ops::Range;

use super::Span;

/// Every so many characters the ruler has a notch, so that a place is found without counting from the beginning.
const NOTCH: usize = 64;

/// Turns places in bytes, which the reading works with, into places in characters, which everybody can count.
pub(super) struct Ruler<'a> {
    text: &'a str,
    notches: Vec<usize>,
}

impl<'a> Ruler<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let notches = text.char_indices().step_by(NOTCH).map(|(byte, _)| byte).collect();
        Self { text, notches }
    }

    /// The character that begins at this byte.
    pub(super) fn character(&self, byte: usize) -> usize {
        let notch = self.notches.partition_point(|at| *at <= byte).saturating_sub(1);
        let from = self.notches.get(notch).copied().unwrap_or(0);
        let after = self.text.get(from..byte).map_or(0, |between| between.chars().count());
        notch * NOTCH + after
    }

    /// The byte at which this character begins; none beyond the end of the text.
    pub(super) fn byte(&self, character: usize) -> Option<usize> {
        let Some(from) = self.notches.get(character / NOTCH) else {
            return (character == self.character(self.text.len())).then_some(self.text.len());
        };
        let mut rest = self.text[*from..].char_indices().map(|(byte, _)| from + byte);
        match rest.nth(character % NOTCH) {
            Some(byte) => Some(byte),
            None => (character == self.character(self.text.len())).then_some(self.text.len()),
        }
    }

    /// The piece of the text that stands in these bytes.
    pub(super) fn span(&self, bytes: &Range<usize>) -> Span {
        Span {
            text: self.text[bytes.clone()].to_owned(),
            start: self.character(bytes.start),
            end: self.character(bytes.end),
        }
    }
}

/// A line without the white space around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The number of the line, the first being 1.
    pub number: u32,
    /// Where it stands, in bytes. One that was broken in two runs over the break.
    pub bytes: Range<usize>,
    /// It begins further in than the margin.
    pub indented: bool,
}

impl Line {
    pub(super) fn is_blank(&self) -> bool {
        self.bytes.is_empty()
    }
}

/// The lines of a text, blank ones too. A quotation that was broken over a few lines is one line.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found = Vec::new();
    let mut at = 0;
    for (number, line) in (1..).zip(text.split('\n')) {
        let bytes = trimmed(text, &(at..at + line.len()));
        let indented = bytes.start > at && !bytes.is_empty() && line.starts_with(['\t', ' ']);
        found.push(Line { number, bytes, indented });
        at += line.len() + 1;
    }
    joined(text, &found)
}

/// The longest quotation, in lines, that is put together again.
const BROKEN_OVER: usize = 4;

fn joined(text: &str, lines: &[Line]) -> Vec<Line> {
    let opens: Vec<bool> = lines.iter().map(|line| super::quotes::left_open(&text[line.bytes.clone()])).collect();
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let mut line = lines[at].clone();
        let mut next = at + 1;
        if opens[at] {
            let reach = lines.len().min(at + 1 + BROKEN_OVER);
            let mut goes_on = (at + 1..reach).take_while(|other| {
                let words = &text[lines[*other].bytes.clone()];
                !words.is_empty() && super::marks::bullet(words).is_none()
            });
            if let Some(last) = goes_on.find(|other| opens[*other]) {
                line.bytes.end = lines[last].bytes.end;
                next = last + 1;
            }
        }
        whole.push(line);
        at = next;
    }
    whole
}

/// The same bytes without white space and invisible marks at either end.
pub(super) fn trimmed(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let piece = &text[bytes.clone()];
    let start = bytes.start + piece.len() - piece.trim_start_matches(empty).len();
    let end = bytes.end - (piece.len() - piece.trim_end_matches(empty).len());
    if start >= end { bytes.start..bytes.start } else { start..end }
}

fn empty(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}')
}
