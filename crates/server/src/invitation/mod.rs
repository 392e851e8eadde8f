//! The invitation to a meeting: written once by those who lead, told to everybody on a page, on paper, as a letter, as a
//! message and in a calendar; and the papers that hang, with the hour that they show.
//!
//! [`told`] puts together what it says; [`page`] shows it, [`write`] takes the wording, [`prints`] counts the papers, and
//! [`check`] tells whoever scans one whether it still holds.

mod check;
mod page;
mod prints;
mod told;
mod write;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::invitation::{Access, Paper};
pub use told::{Mixed, Part, Told, asks, told, wording};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/invitation", Right::Anyone, page::page)
        .get("/meetings/{id}/invitation/write", Right::Lead, write::form)
        .post("/meetings/{id}/invitation/write", Right::Lead, write::write)
        .post("/meetings/{id}/prints", Right::Lead, prints::print)
        .post("/prints/{id}/down", Right::Lead, prints::take_down)
        .get("/p/{number}", Right::Anyone, check::page)
        .get("/m/{short}", Right::Anyone, check::short)
}

/// What can be there for those who need it, in the order in which it is offered.
pub const ACCESS: [Access; 7] = [
    Access::StepFree,
    Access::Toilet,
    Access::HearingLoop,
    Access::Interpreter,
    Access::SignLanguage,
    Access::ChildCare,
    Access::Companion,
];
/// The papers that are counted.
pub const PAPERS: [Paper; 3] = [Paper::Invitation, Paper::Poster, Paper::Letter];
