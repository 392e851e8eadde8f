//! The fields of a row: what stands between the separators, with its quotation marks taken off where it has any.

use super::{
    Fault,
    block::{self, Block},
    fault::shown,
};
use fearless_simd::{Level, dispatch, prelude::*, u8x64};
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

/// Takes the fields of rows, one after the other.
pub(super) trait Rows<'a> {
    /// Whether fields in which nothing stands are passed over.
    const SPARSE: bool;

    /// The field at this place in its row, from 0, as it stands in the file.
    fn field(&mut self, nth: usize, bytes: &'a [u8]);

    /// The end of a row that begins on this line and has so many fields.
    fn end(&mut self, line: u64, fields: usize) -> Result<(), Fault>;
}

/// Goes through the fields of a block, row by row, blank rows left out.
pub(super) fn each<'a, R: Rows<'a>>(block: Block<'a>, separator: u8, rows: &mut R) -> Result<(), Fault> {
    if !block.quoted {
        return if R::SPARSE { each_filled(block, separator, rows) } else { each_plain(block, separator, rows) };
    }
    for (line, row) in block::Rows::of(block) {
        let mut fields = Fields::of(row, line, separator, true);
        let mut nth = 0;
        while let Some(bytes) = fields.next()? {
            if !R::SPARSE || !bytes.is_empty() {
                rows.field(nth, bytes);
            }
            nth += 1;
        }
        rows.end(line, nth)?;
    }
    Ok(())
}

/// The same where there are no quotation marks: every separator and every end of a line is one.
fn each_plain<'a, R: Rows<'a>>(block: Block<'a>, separator: u8, rows: &mut R) -> Result<(), Fault> {
    let Block { bytes, mut line, .. } = block;
    let ends = Marked::of(bytes, [separator, b'\n']);
    let (mut begin, mut nth) = (0, 0);
    while let Some(at) = ends.next(begin) {
        if bytes[at] == separator {
            rows.field(nth, &bytes[begin..at]);
            nth += 1;
        } else {
            last_of_row(&bytes[begin..at], line, nth, rows)?;
            (nth, line) = (0, line + 1);
        }
        begin = at + 1;
    }
    if nth > 0 || begin < bytes.len() { last_of_row(&bytes[begin..], line, nth, rows) } else { Ok(()) }
}

/// The same where little stands between separators.
fn each_filled<'a, R: Rows<'a>>(block: Block<'a>, separator: u8, rows: &mut R) -> Result<(), Fault> {
    let Block { bytes, mut line, .. } = block;
    let separators = Marked::of(bytes, [separator; 2]);
    let (mut at, mut nth) = (0, 0);
    while let Some(begin) = separators.next_other(at).filter(|begin| *begin < bytes.len()) {
        // All that was passed over are separators.
        nth += begin - at;
        let is_end = |byte: &u8| *byte == separator || *byte == b'\n';
        let end = bytes[begin..].iter().position(is_end).map_or(bytes.len(), |long| begin + long);
        if bytes.get(end) == Some(&separator) {
            rows.field(nth, &bytes[begin..end]);
            nth += 1;
        } else {
            last_of_row(&bytes[begin..end], line, nth, rows)?;
            (nth, line) = (0, line + 1);
        }
        at = end + 1;
    }
    // The last row may end with separators and nothing behind them.
    nth += bytes.len().saturating_sub(at);
    if nth > 0 { last_of_row(&[], line, nth, rows) } else { Ok(()) }
}

/// Where one of two signs stands: a bit for each byte, 64 at a time.
struct Marked(Vec<u64>);

impl Marked {
    fn of(bytes: &[u8], signs: [u8; 2]) -> Self {
        dispatch!(Level::new(), simd => {
            let (pieces, rest) = bytes.as_chunks::<64>();
            let mut last = [0; 64];
            last[..rest.len()].copy_from_slice(rest);
            let word = |piece: &[u8; 64]| {
                let piece = u8x64::from_slice(simd, piece);
                (piece.simd_eq(signs[0]) | piece.simd_eq(signs[1])).to_bitmask()
            };
            Self(pieces.iter().chain([&last]).map(word).collect())
        })
    }

    /// The first from here on.
    fn next(&self, from: usize) -> Option<usize> {
        self.first(from, 0)
    }

    /// The first byte from here on that is another sign, or what stands behind the last.
    fn next_other(&self, from: usize) -> Option<usize> {
        self.first(from, u64::MAX)
    }

    fn first(&self, from: usize, turned: u64) -> Option<usize> {
        let mut at = from / 64;
        let mut word = (self.0.get(at)? ^ turned) >> (from % 64) << (from % 64);
        while word == 0 {
            at += 1;
            word = self.0.get(at)? ^ turned;
        }
        Some(at * 64 + word.trailing_zeros() as usize)
    }
}

fn last_of_row<'a, R: Rows<'a>>(bytes: &'a [u8], line: u64, nth: usize, rows: &mut R) -> Result<(), Fault> {
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    if nth == 0 && bytes.is_empty() {
        return Ok(());
    }
    if !R::SPARSE || !bytes.is_empty() {
        rows.field(nth, bytes);
    }
    rows.end(line, nth + 1)
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
