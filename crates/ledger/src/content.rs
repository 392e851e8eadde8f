//! Contents: what a person said, and anything personal, kept beside the ledger so that it can be erased.
//!
//! An entry never holds a person's words. It holds the content's id and its *seal*, a salted hash. The salt lies with the
//! words and is erased with them; without it nobody can find out from the seal, by guessing, what was said.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::hash::Hash;

/// What a content is prefixed with before it is sealed, so that a seal can never be taken for another kind of hash.
const PREFIX: &[u8] = b"samskapa content 1\n";

/// Which content is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentId(pub Uuid);

impl fmt::Display for ContentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for ContentId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A text that can be erased, with the salt that its seal needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Its id, the same that the event mentions.
    pub id: ContentId,
    /// 16 random bytes, drawn for this content alone.
    pub salt: [u8; 16],
    /// The words.
    pub text: String,
}

impl Content {
    /// The seal that the event must mention.
    pub fn seal(&self) -> Hash {
        seal(&self.salt, &self.text)
    }
}

/// The seal of a text: `SHA-256("samskapa content 1\n" || salt || text)`.
pub fn seal(salt: &[u8; 16], text: &str) -> Hash {
    Hash::of(&[PREFIX, salt, text.as_bytes()])
}
