//! Rows of separated fields, with quotation marks around those that hold the separator, and the line each row begins on.
//!
//! Fields without quotation marks lose the spaces around them; fields within them are kept as they are. What follows a closing mark is
//! taken as it stands, as spreadsheets do.

use super::Fault;
use std::borrow::Cow;

/// Walks through the rows of a text.
#[derive(Clone, Debug)]
pub(super) struct Rows<'a> {
    text: &'a str,
    sign: char,
    /// Where the next row begins, in bytes.
    pub(super) at: usize,
    /// The line of the next row, from 1.
    pub(super) line: usize,
}

/// One row.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    pub(super) line: usize,
    pub(super) fields: Vec<Cow<'a, str>>,
}

impl Row<'_> {
    /// The field at a place; empty where the row ends before.
    pub(super) fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.as_ref())
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.trim().is_empty())
    }
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, sign: char) -> Self {
        Self { text, sign, at: 0, line: 1 }
    }

    /// The next row in which something stands.
    pub(super) fn next_filled(&mut self) -> Result<Option<Row<'a>>, Fault> {
        while let Some(row) = self.next()? {
            if !row.is_blank() {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// The next row, blank or not.
    pub(super) fn next(&mut self) -> Result<Option<Row<'a>>, Fault> {
        if self.at >= self.text.len() {
            return Ok(None);
        }
        let line = self.line;
        let mut fields = Vec::new();
        loop {
            let (field, last) = self.field()?;
            fields.push(field);
            if last {
                self.line += 1;
                return Ok(Some(Row { line, fields }));
            }
        }
    }

    /// The next field and whether the row ends with it.
    fn field(&mut self) -> Result<(Cow<'a, str>, bool), Fault> {
        let rest = &self.text[self.at..];
        let bare = rest.trim_start_matches(' ');
        if let Some(quoted) = bare.strip_prefix('"') {
            let before = rest.len() - bare.len() + 1;
            let (inner, used) = inside(quoted).ok_or(Fault::Open { line: self.line })?;
            self.line += rest[..before + used].matches('\n').count();
            self.at += before + used;
            let (tail, last) = self.bare();
            return Ok((if tail.is_empty() { inner } else { Cow::Owned(inner.into_owned() + tail) }, last));
        }
        let (field, last) = self.bare();
        Ok((Cow::Borrowed(field), last))
    }

    /// What stands up to the next separator or the end of the line.
    fn bare(&mut self) -> (&'a str, bool) {
        let rest = &self.text[self.at..];
        let end = rest.find([self.sign, '\n']).unwrap_or(rest.len());
        let last = !rest[end..].starts_with(self.sign);
        self.at += end + rest[end..].chars().next().map_or(0, char::len_utf8);
        let field = &rest[..end];
        let field = if last { field.strip_suffix('\r').unwrap_or(field) } else { field };
        (field.trim_matches(' '), last)
    }
}

/// What stands before the closing mark, doubled marks made single, and how many bytes that took with the mark itself.
pub(super) fn inside(quoted: &str) -> Option<(Cow<'_, str>, usize)> {
    let mut from = 0;
    let mut doubled = false;
    loop {
        let end = from + quoted[from..].find('"')?;
        if quoted[end + 1..].starts_with('"') {
            doubled = true;
            from = end + 2;
        } else {
            let inner = &quoted[..end];
            return Some((if doubled { Cow::Owned(inner.replace("\"\"", "\"")) } else { Cow::Borrowed(inner) }, end + 1));
        }
    }
}

/// A field as it is written, within quotation marks where it must be.
pub(super) fn quoted(field: &str, sign: char) -> Cow<'_, str> {
    let plain = !field.contains([sign, '"', '\n', '\r']) && field.trim() == field;
    if plain { Cow::Borrowed(field) } else { Cow::Owned(format!("\"{}\"", field.replace('"', "\"\""))) }
}
