//! The fields of a row: what stands between the separators, with its quotation marks taken off where it has any.

use super::{
    Fault,
    block::{Block, Rows},
    fault::shown,
};
use std::borrow::Cow;

/// The sign that separates the fields: the one of `,`, `;`, tab and `|` that stands most often in the heading, a comma if none does.
pub(super) fn separator(heading: &[u8]) -> u8 {
    let count = |sign: u8| memchr::memchr_iter(sign, heading).count();
    let mut best = (b',', count(b','));
    for sign in *b";\t|" {
        if count(sign) > best.1 {
            best = (sign, count(sign));
        }
    }
    best.0
}

/// A field where it stands.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    /// As it stands in the file.
    pub bytes: &'a [u8],
    /// The line on which its row begins.
    pub line: u64,
    /// Its place in the row, from 0.
    pub nth: usize,
    /// Whether the row ends with it.
    pub is_last: bool,
}

/// Which fields are gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    All,
    /// Those in which something stands, and the last of each row.
    Filled,
}

/// Goes through the fields of a block, row by row, blank rows left out.
pub(super) fn each<'a>(
    block: Block<'a>,
    separator: u8,
    which: Which,
    mut take: impl FnMut(Field<'a>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    if !block.quoted {
        return each_plain(block, separator, which, take);
    }
    for (line, row) in Rows::of(block) {
        let mut fields = Fields::of(row, line, separator, true);
        let mut nth = 0;
        while let Some(bytes) = fields.next()? {
            let is_last = fields.rest.is_none();
            if is_last || which == Which::All || !bytes.is_empty() {
                take(Field { bytes, line, nth, is_last })?;
            }
            nth += 1;
        }
    }
    Ok(())
}

/// The same where there are no quotation marks: every separator and every end of a line is one.
fn each_plain<'a>(
    block: Block<'a>,
    separator: u8,
    which: Which,
    mut take: impl FnMut(Field<'a>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let Block { bytes, mut line, .. } = block;
    let (mut begin, mut nth) = (0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        if *byte == separator {
            if at > begin || which == Which::All {
                take(Field { bytes: &bytes[begin..at], line, nth, is_last: false })?;
            }
            (begin, nth) = (at + 1, nth + 1);
        } else if *byte == b'\n' {
            last_of_row(&bytes[begin..at], line, nth, &mut take)?;
            (begin, nth, line) = (at + 1, 0, line + 1);
        }
    }
    if nth > 0 || begin < bytes.len() { last_of_row(&bytes[begin..], line, nth, &mut take) } else { Ok(()) }
}

fn last_of_row<'a>(
    bytes: &'a [u8],
    line: u64,
    nth: usize,
    take: &mut impl FnMut(Field<'a>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    if nth == 0 && bytes.is_empty() { Ok(()) } else { take(Field { bytes, line, nth, is_last: true }) }
}

/// The fields of a row.
pub(super) struct Fields<'a> {
    rest: Option<&'a [u8]>,
    separator: u8,
    quoted: bool,
    line: u64,
}

impl<'a> Fields<'a> {
    /// Of a row on this line. Where `quoted` is false nobody looks for quotation marks.
    pub fn of(row: &'a [u8], line: u64, separator: u8, quoted: bool) -> Self {
        Self { rest: Some(row), separator, quoted, line }
    }

    /// The next, as it stands in the file; none after the last.
    pub fn next(&mut self) -> Result<Option<&'a [u8]>, Fault> {
        let Some(rest) = self.rest else { return Ok(None) };
        let end = if self.quoted && rest.first() == Some(&b'"') {
            let end = closing(rest).ok_or(Fault::Quote { line: self.line })?;
            if end < rest.len() && rest[end] != self.separator {
                return Err(Fault::Quote { line: self.line });
            }
            Some(end).filter(|end| *end < rest.len())
        } else {
            memchr::memchr(self.separator, rest)
        };
        let field;
        (field, self.rest) = match end {
            Some(end) => (&rest[..end], Some(&rest[end + 1..])),
            None => (rest, None),
        };
        Ok(Some(field))
    }
}

/// Where a field that begins with a quotation mark ends: behind the mark that closes it.
fn closing(field: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr::memchr(b'"', field.get(at..)?)? + 1;
        if field.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}

/// What a field says: without its quotation marks, and those within no longer doubled.
pub(super) fn said(field: &[u8]) -> Cow<'_, [u8]> {
    // Nearly all fields say what they are.
    if let ([first, ..], [.., last]) = (field, field)
        && first.is_ascii_graphic()
        && *first != b'"'
        && last.is_ascii_graphic()
    {
        return Cow::Borrowed(field);
    }
    let Some(within) = field.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) else {
        return Cow::Borrowed(field.trim_ascii());
    };
    if memchr::memchr(b'"', within).is_none() {
        return Cow::Borrowed(within.trim_ascii());
    }
    let mut plain = Vec::with_capacity(within.len());
    let mut doubled = false;
    for byte in within {
        doubled = *byte == b'"' && !doubled;
        if !doubled {
            plain.push(*byte);
        }
    }
    Cow::Owned(plain)
}

/// The fields of a heading, without spaces around them.
pub(super) fn headings(row: &[u8], line: u64, separator: u8) -> Result<Vec<String>, Fault> {
    let mut fields = Fields::of(row, line, separator, true);
    let mut names = Vec::new();
    while let Some(field) = fields.next()? {
        let name = String::from_utf8(said(field).into_owned()).map_err(|_| Fault::NotText { line })?;
        names.push(name.trim().to_owned());
    }
    Ok(names)
}

/// Headings as they are listed in a sentence.
pub(super) fn listed(names: &[String]) -> String {
    shown(names.join(", ").as_bytes())
}
