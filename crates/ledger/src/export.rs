//! Export: everything as lines of JSON, for the archive and for whoever wants to check.
//!
//! An entry's line is its exact text, so the lines can be hashed as they stand. A content's line holds its salt and words, or
//! the time of its erasure.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::content::ContentId;
use crate::error::Error;
use crate::hash::{Hash, to_hex};
use crate::page::{PAGE, finding};
use crate::store::{Remains, Store, StoredContent};
use crate::verify::Flaw;

/// The entries, many lines at a time.
pub struct EntryLines {
    store: Arc<dyn Store>,
    next: u64,
}

impl EntryLines {
    /// From the first entry on.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store, next: 1 }
    }

    /// Some more lines, each with its line feed; nothing at the end. Stops with an error at an entry that cannot stand in a
    /// line of its own.
    pub async fn next(&mut self) -> Result<Option<String>, Error> {
        let page = self.store.entries(self.next, PAGE).await?;
        if page.is_empty() {
            return Ok(None);
        }
        let mut lines = String::with_capacity(page.iter().map(|entry| entry.body.len() + 1).sum());
        for entry in page {
            let broken =
                |flaw, expected: &str, found: &str| Error::Broken(Box::new(finding(self.next, flaw, expected, found)));
            if entry.sequence != self.next {
                return Err(broken(Flaw::Gap, &format!("entry {}", self.next), &format!("entry {}", entry.sequence)));
            }
            match std::str::from_utf8(&entry.body) {
                Ok(text) if !text.contains(['\n', '\r']) => lines.push_str(text),
                Ok(_) => return Err(broken(Flaw::NotReadable, "one line", "several")),
                Err(_) => return Err(broken(Flaw::NotReadable, "text", "bytes that are no text")),
            }
            lines.push('\n');
            self.next += 1;
        }
        Ok(Some(lines))
    }
}

/// The contents, many lines at a time.
pub struct ContentLines {
    store: Arc<dyn Store>,
    next: u64,
}

impl ContentLines {
    /// From the first content on.
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store, next: 0 }
    }

    /// Some more lines, each with its line feed; nothing at the end.
    pub async fn next(&mut self) -> Result<Option<String>, Error> {
        let end = self.store.tip().await?.sequence;
        while self.next <= end {
            let last = self.next + u64::from(PAGE) - 1;
            let contents = self.store.contents(self.next, last).await?;
            self.next = last + 1;
            if !contents.is_empty() {
                return contents.iter().map(ContentLine::text).collect::<Result<_, _>>().map(Some);
            }
        }
        Ok(None)
    }
}

#[derive(Serialize)]
struct ContentLine<'a> {
    id: ContentId,
    sequence: u64,
    seal: Hash,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    erased_at: Option<Timestamp>,
}

impl<'a> ContentLine<'a> {
    fn text(content: &'a StoredContent) -> Result<String, Error> {
        let StoredContent { id, sequence, seal, ref remains } = *content;
        let mut line = Self { id, sequence, seal, salt: None, text: None, erased_at: None };
        match remains {
            Remains::Whole { salt, text } => {
                line.salt = Some(to_hex(salt));
                line.text = Some(text);
            }
            Remains::Erased { at } => line.erased_at = Some(*at),
            Remains::Damaged => {}
        }
        let unwritable = |error: serde_json::Error| Error::Unwritable { what: "a content", reason: error.to_string() };
        Ok(serde_json::to_string(&line).map_err(unwritable)? + "\n")
    }
}
