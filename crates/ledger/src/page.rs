//! A page of entries: read, and checked that each follows on the one before.

use std::fmt::Display;

use serde::Deserialize;

use crate::entry::{Entry, ReadEntry, entry_hash};
use crate::hash::Hash;
use crate::store::Tip;
use crate::verify::{Finding, Flaw};

/// How many entries are read at a time.
pub(crate) const PAGE: u32 = 2048;

/// What can be said of an entry without knowing the one before.
pub(crate) struct Looked<E> {
    hash: Hash,
    read: Result<ReadEntry<E>, serde_json::Error>,
}

impl<E: for<'de> Deserialize<'de>> Looked<E> {
    pub fn at(body: &[u8]) -> Self {
        // Checking the encoding once for the whole text is faster than string by string.
        let read = match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(body),
        };
        Self { hash: entry_hash(body), read }
    }

    /// The entry as it reads, whatever stands before it.
    pub fn read(self, sequence: u64, body: &[u8]) -> Result<ReadEntry<E>, Finding> {
        self.read.map_err(|error| unreadable(sequence, body, &error))
    }

    /// Checks that this is the entry that must come after `tip`.
    pub fn follow(self, tip: Tip, body: &[u8]) -> Result<(Tip, ReadEntry<E>), Finding> {
        let sequence = tip.sequence + 1;
        let entry = self.read.map_err(|error| unreadable(sequence, body, &error))?;
        if entry.sequence != sequence {
            return Err(finding(sequence, Flaw::WrongSequence, sequence, entry.sequence));
        }
        if entry.previous != tip.hash {
            return Err(finding(sequence, Flaw::WrongPrevious, tip.hash, entry.previous));
        }
        Ok((Tip { sequence, hash: self.hash }, entry))
    }

    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// Tells a text that is no entry from one whose event alone is not understood.
fn unreadable(sequence: u64, body: &[u8], error: &serde_json::Error) -> Finding {
    match serde_json::from_slice::<Entry>(body) {
        Ok(_) => finding(sequence, Flaw::UnknownEvent, "a known event", error),
        Err(error) => finding(sequence, Flaw::NotReadable, "an entry as JSON", error),
    }
}

pub(crate) fn finding(sequence: u64, flaw: Flaw, expected: impl Display, found: impl Display) -> Finding {
    Finding { sequence, flaw, content: None, expected: expected.to_string(), found: found.to_string() }
}
