//! What the pages of the work have in common: each says where it stands in the thread, shows the sentences
//! behind it, and takes forms that keep what was typed when the rules say no.
//!
//! A page that takes a form is written by one function from an [`Again`]: fresh when somebody opens it, and
//! with what was typed and the reason when a form was refused.

mod choices;
mod csv;
pub mod fields;
mod paging;
mod quotes;
mod stages;
mod things;
mod typed;

pub use choices::{Choice, Ticks, bodies, groups, needs, organisations, parts, places, trials};
pub use csv::csv;
pub use paging::{Paging, Turn};
pub use quotes::{Quote, Quotes, mark, setting};
pub use stages::{Stages, Step};
pub use things::{Link, is_open, links, path, title};
pub use typed::{Again, Undone, Was, chosen, day, day_or_none, done, send, tell};

use crate::frame::visitor::Visitor;

/// Whether the visitor leads the process and so sees the names and the forms.
pub fn leads(visitor: &Visitor) -> bool {
    visitor.person.is_some()
}
