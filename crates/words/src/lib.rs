//! Reads short Nordic sentences, as people say and write them, and tells what must be handled with care.
//!
//! The crate is pure: text goes in, findings come out. It opens no file, reads no clock and sends nothing anywhere, so it can
//! be used on its own by anybody who works with notes in Swedish, Danish, Norwegian, Finnish or Icelandic.

pub mod personal;
