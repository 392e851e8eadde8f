//! Reads short Nordic sentences, as people say and write them: what language they are in, which say the same, what they are
//! about, and what must be handled with care.
//!
//! The crate is pure: text goes in, findings come out. It opens no file, reads no clock and sends nothing anywhere, so it can
//! be used on its own by anybody who works with notes in Swedish, Danish, Norwegian, Finnish or English.

pub mod count;
pub mod keys;
pub mod kind;
pub mod language;
#[cfg(feature = "model")]
pub mod model;
pub mod near;
pub mod normal;
pub mod personal;
pub mod plain;
pub mod search;
pub mod sentence;
pub mod theme;
pub mod thesaurus;
pub mod word;
