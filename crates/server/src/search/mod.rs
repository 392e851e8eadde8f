//! Seeking in what people said: needs, voices and cases that say the sought words, in whatever form, and what became of
//! them.
//!
//! [`kept`] is what is sought in, [`page`] what is shown. Nobody finds words here that they may not read elsewhere.

mod kept;
mod page;

pub use kept::Kept;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/search", Right::Anyone, page::page)
}
