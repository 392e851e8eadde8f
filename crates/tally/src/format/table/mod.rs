//! Ballots in a table: from a form, a spreadsheet or a meeting tool, with a heading and a row for each ballot, mark or option.
//!
//! A [`Sheet`] holds the cells. A [`Mapping`] says which column is what and what the cells mean; [`Mapping::guess`] proposes one with its
//! reasons, and asks ([`Fault::Unclear`]) where the table can be meant in more than one way; what somebody answers is [`Told`]. A
//! [`Preview`] shows what the mapping makes of the table, and every row that it cannot read. Where a table holds only sums, the election
//! has [totals](crate::Election::totals) and no ballots.

mod apply;
mod book;
mod guess;
mod mapping;
mod marks;
mod preview;
mod projects;
mod sheet;
mod totals;
mod words;

pub use book::{is_book, sheets};
pub use mapping::{Form, Mapping, Means, Shape, Told};
pub use preview::Preview;
pub use projects::Projects;
pub use sheet::Sheet;

use super::{Fault, Options, Reading};

/// Reads a table as it seems to be meant; the first row that cannot be read is a fault.
pub fn read(bytes: &[u8], options: Options) -> Result<Reading, Fault> {
    let mut told = Told::default();
    let mut sheets = sheets(bytes)?.into_iter();
    let sheet = sheets.next().ok_or(Fault::Empty)?;
    if let Some(second) = sheets.next() {
        // A second sheet that lists projects is the list; any other is not about these ballots.
        told.projects = Projects::read(&second).ok();
    }
    let mapping = Mapping::guess(&sheet, &told)?;
    let mut preview = mapping.preview(&sheet, told.projects.as_ref())?;
    if !options.voters {
        preview.election.voters.clear();
    }
    preview.whole()
}

/// Whether a text seems to be a table: more than one row, and the same sign between fields in nearly all of them.
pub(super) fn looks_like_one(text: &str) -> bool {
    sheet::separator(text).is_some()
}
