//! The log of anchoring, of a target picture or of a series of meetings: who was reached, what they said, every objection
//! word for word and what was done about it; and who was not reached yet.

mod page;
mod steps;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::anchoring::{Form, Of, Sort};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/target-pictures/{id}/anchoring", Right::Anyone, page::of_picture)
        .get("/series/{id}/anchoring", Right::Anyone, page::of_series)
        .post("/anchorings/aim", Right::Lead, steps::aim)
        .post("/anchorings/log", Right::Lead, steps::log)
        .post("/anchorings/{id}/objections/{objection}", Right::Lead, steps::heed)
}

/// Every sort of group, in the order in which they are offered.
const SORTS: [Sort; 10] = [
    Sort::Residents,
    Sort::NextOfKin,
    Sort::Youth,
    Sort::PensionersCouncil,
    Sort::DisabilityCouncil,
    Sort::Associations,
    Sort::Staff,
    Sort::FirstLineManagers,
    Sort::Politicians,
    Sort::Others,
];

/// Every form.
const FORMS: [Form; 4] = [Form::Meeting, Form::Visit, Form::Letter, Form::Web];

/// What a form sends to say what is anchored.
fn word(of: Of) -> String {
    of.key()
}

/// What is anchored, by the word that a form sends.
fn of(word: &str) -> Option<Of> {
    match word.split_once(' ')? {
        ("target-picture", id) => id.parse().ok().map(Of::TargetPicture),
        ("series", id) => id.parse().ok().map(Of::Series),
        _ => None,
    }
}

/// Where the log is.
fn path(of: Of) -> String {
    match of {
        Of::TargetPicture(id) => format!("/target-pictures/{id}/anchoring"),
        Of::Series(id) => format!("/series/{id}/anchoring"),
    }
}
