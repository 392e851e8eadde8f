//! What every concept may answer: a text is missing or too long, a thing is not there or is there already.

use crate::{Shelf, claim::Thing};
use serde::Serialize;

/// Refusals that every concept shares.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A field that must be filled in is empty.
    #[error("'{field}' is empty: write a few words")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A text is longer than can be kept.
    #[error("'{field}' has {length} characters and may have {limit}: make it shorter")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The most it may have.
        limit: usize,
    },
    /// A thing that the command speaks of is not there.
    #[error("there is no {what} '{id}': it may have been given wrongly")]
    Unknown {
        /// What kind of thing.
        what: &'static str,
        /// Its name as given.
        id: String,
    },
    /// A new thing has the name of one that is there.
    #[error("there is already a {what} of that name: open it instead")]
    Exists {
        /// What kind of thing.
        what: &'static str,
    },
    /// A thing in the thread is not there.
    #[error("there is no {thing}: it may have been given wrongly")]
    NoSuchThing {
        /// The thing.
        thing: Thing,
    },
}

/// The longest text of one field, in characters.
pub const TEXT_LIMIT: usize = 4_000;
/// The longest title, in characters.
pub const TITLE_LIMIT: usize = 200;

/// A title: trimmed, not empty, not too long.
///
/// # Errors
/// [`Refusal::Empty`] or [`Refusal::TooLong`].
pub fn title(field: &'static str, text: &str) -> Result<String, Refusal> {
    written(field, text, TITLE_LIMIT)
}

/// A text: trimmed, not empty, not too long.
///
/// # Errors
/// [`Refusal::Empty`] or [`Refusal::TooLong`].
pub fn text(field: &'static str, text: &str) -> Result<String, Refusal> {
    written(field, text, TEXT_LIMIT)
}

/// A text that may be left out: trimmed, not too long.
///
/// # Errors
/// [`Refusal::TooLong`].
pub fn optional(field: &'static str, text: &str) -> Result<String, Refusal> {
    if text.trim().is_empty() { Ok(String::new()) } else { written(field, text, TEXT_LIMIT) }
}

/// A text of at most so many characters: trimmed, not empty, not too long.
pub(crate) fn written(field: &'static str, text: &str, limit: usize) -> Result<String, Refusal> {
    let text = text.trim();
    let length = text.chars().count();
    match length {
        0 => Err(Refusal::Empty { field }),
        _ if length > limit => Err(Refusal::TooLong { field, length, limit }),
        _ => Ok(text.to_owned()),
    }
}

/// The thing of that name, or the refusal that says it is not there.
///
/// # Errors
/// [`Refusal::Unknown`].
pub fn known<'a, K: Ord + Clone + std::fmt::Display, V>(
    shelf: &'a Shelf<K, V>,
    what: &'static str,
    id: &K,
) -> Result<&'a V, Refusal> {
    shelf.get(id).ok_or_else(|| Refusal::Unknown { what, id: id.to_string() })
}

/// That a new thing's name is free.
///
/// # Errors
/// [`Refusal::Exists`].
pub fn free<K: Ord + Clone, V>(shelf: &Shelf<K, V>, what: &'static str, id: &K) -> Result<(), Refusal> {
    if shelf.has(id) { Err(Refusal::Exists { what }) } else { Ok(()) }
}
