//! The fields of a row: what stands between the separators, with its quotation marks taken off where it has any.

use super::{Fault, fault::shown};
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
