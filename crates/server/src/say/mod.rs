//! Saying something between the meetings, by whichever way suits: on the web without an account, by telephone to
//! somebody who types it in, in a letter. Each way ends in a receipt code and a day by which there is an answer.
//!
//! What comes on the web is looked at by a person before others read it; its code works from the first moment.

mod for_others;
mod receipt;
mod waiting;
mod web;

use crate::{frame::door::Doors, rights::Right};

pub(crate) use waiting::waits;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/say", Right::Anyone, web::page)
        .post("/say", Right::Anyone, web::send)
        .get("/say/receipt", Right::Code, receipt::page)
        .get("/say/for-others", Right::Lead, for_others::page)
        .post("/say/for-others", Right::Lead, for_others::take_down)
        .get("/say/waiting", Right::Lead, waiting::page)
        .post("/say/waiting/{voice}", Right::Lead, waiting::settle)
}
