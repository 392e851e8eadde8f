//! An entry: one thing that happened, as one line of readable JSON that names the line before it.
//!
//! The exact text of an entry is what is stored and what is hashed; it is never taken apart and put together again, so nobody
//! has to agree on how JSON should be spelled. Whoever has the lines and SHA-256 can check the book.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::content::ContentId;
use crate::error::Error;
use crate::hash::Hash;
use crate::rules::{Branch, Stamp};

/// What every entry's text is prefixed with before it is hashed, so that its hash can never be taken for another kind of hash.
const PREFIX: &[u8] = b"samskapa entry 1\n";

/// The hash of an entry, from its exact text: `SHA-256("samskapa entry 1\n" || body)`.
pub fn entry_hash(body: &[u8]) -> Hash {
    Hash::of(&[PREFIX, body])
}

/// One entry of the ledger, as its text reads.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    /// The place in the ledger: 1, 2, 3, … without gaps.
    pub sequence: u64,
    /// When it was decided, by the clock of the machine that decided it. The order of entries is their sequence, not their time.
    pub time: Timestamp,
    /// Who did it.
    pub actor: String,
    /// Which commons it belongs to.
    pub space: String,
    /// The key of the order that it came from: the same order sent again is recognised by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Uuid>,
    /// What happened, in the words of the rules.
    pub event: Box<RawValue>,
    /// The contents that were erased with this entry. On record here, so that an erasure nobody decided is noticed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erased: Vec<ContentId>,
    /// Where it was first written, if it was joined to this ledger from a branch of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The hash of the entry before; all zeros for the first.
    pub previous: Hash,
}

/// Where an entry was first written: what of its first text is not in its new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Which branch: the hash of the first entry that the branch wrote by itself.
    pub branch: Hash,
    /// The last entry of this ledger that the branch had: whoever wrote in it knew nothing later.
    pub seen: u64,
    /// Its place in the branch.
    pub sequence: u64,
    /// The hash of the entry before it in the branch.
    pub previous: Hash,
    /// The hash that it had in the branch: receipts given there are about this one.
    pub hash: Hash,
    /// Contents that came without their words, having been erased in the branch, and contents that joining this entry erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erased: Vec<ContentId>,
}

impl Entry {
    /// Reads an entry from its text.
    pub fn read(body: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(body)
    }

    /// Its text.
    pub(crate) fn write(&self) -> Result<String, Error> {
        let unwritable = |reason: String| Error::Unwritable { what: "an event", reason };
        let body = serde_json::to_string(self).map_err(|error| unwritable(error.to_string()))?;
        if body.contains('\n') { Err(unwritable("it has a line feed between its words".to_owned())) } else { Ok(body) }
    }

    /// The exact text that it had in its branch, if it comes from one.
    pub fn original(&self) -> Option<String> {
        let origin = self.origin.as_ref()?;
        let there = Self { sequence: origin.sequence, previous: origin.previous, origin: None, ..self.clone() };
        there.write().ok()
    }
}

/// An entry being read back: as [`Entry`], with the event already understood.
#[derive(Deserialize)]
pub(crate) struct ReadEntry<E> {
    pub sequence: u64,
    pub time: Timestamp,
    pub actor: String,
    #[serde(default)]
    pub key: Option<Uuid>,
    pub event: E,
    #[serde(default)]
    pub erased: Vec<ContentId>,
    #[serde(default)]
    pub origin: Option<Origin>,
    pub previous: Hash,
}

impl<E> ReadEntry<E> {
    /// The envelope that its event is folded with.
    pub fn stamp(&self) -> Stamp {
        let branch = self.origin.as_ref().map(|origin| Branch { id: origin.branch, seen: origin.seen });
        Stamp { sequence: self.sequence, time: self.time, actor: self.actor.clone(), branch }
    }
}
