//! Sheets to fill in by hand, and the desk where they come back as pictures.
//!
//! [`issue`] has them printed (by [`crate::paper`]); [`desk`] takes pictures in and lists them; [`page`] shows one page beside what is typed or
//! confirmed from it. A machine finds the page, cuts out its lines and reads its boxes; a person types every word
//! and confirms every dot before it counts.
//!
//! Pictures lie in a drawer and not in the ledger ([`drawer`]): what stands in a ledger stays, and a picture of
//! people's handwriting must not. They are gone a month after they came, at once when somebody throws them away,
//! and when words that stand in them are weeded.

mod desk;
mod drawer;
mod issue;
mod page;
mod pdf;
mod reading;

use crate::{frame::door::Doors, rights::Right};

pub(crate) use drawer::forget_pictures_of;
pub use issue::table_print;
pub(crate) use reading::{number, plan};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/scans", Right::Lead, desk::page)
        .upload("/meetings/{id}/scans", Right::Lead, desk::take)
        .post("/meetings/{id}/sheets", Right::Lead, issue::issue)
        .get("/scans/{id}", Right::Lead, page::page)
        .post("/scans/{id}", Right::Lead, page::confirm)
        .post("/scans/{id}/sheet", Right::Lead, page::name)
        .post("/scans/{id}/forget", Right::Lead, page::forget)
        .get("/scans/{id}/picture", Right::Lead, page::picture)
        .get("/scans/{id}/lines/{row}", Right::Lead, page::line)
}
