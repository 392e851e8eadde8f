//! The evening while it goes on: three faces of one state.
//!
//! The [`desk`] is the host's: what is on the screen, which notes are let through, which question is open. The
//! [`screen`] is the projector's and only shows. The [`phone`] joins by a code, with no account, and answers. What
//! is shown is the same for the screen and the phones and is made in [`face`]; when it changes, [`events`] tells every
//! open page, which then fetches its part anew. Without JavaScript a button does the same.
//!
//! What others answered is in no page, part or event before the host shows it: [`face`] has it from the domain, which
//! does not give it out earlier.

pub mod crowd;
mod desk;
mod dots;
mod events;
mod face;
mod join;
mod phone;
mod picture;
mod say;
mod screen;
pub(crate) mod seat;
mod steps;

use crate::{
    frame::{door::Doors, error::Problem, visitor::Visitor},
    rights::{Denied, Right},
};
pub(crate) use phone::{refused, running};
use samskapa_domain::MeetingId;
pub(crate) use steps::again;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/join", Right::Anyone, join::page)
        .get("/live/{code}", Right::Anyone, phone::page)
        .get("/live/{code}/now", Right::Anyone, phone::now)
        .get("/live/{code}/events", Right::Anyone, phone::events)
        .post("/live/{code}/dots", Right::Anyone, dots::cast)
        .post("/live/{code}/say", Right::Anyone, say::say)
        .get("/meetings/{id}/live", Right::Host, desk::page)
        .get("/meetings/{id}/live/now", Right::Host, desk::now)
        .get("/meetings/{id}/live/events", Right::Host, desk::events)
        .post("/meetings/{id}/live", Right::Host, steps::take)
        .get("/meetings/{id}/screen", Right::Host, screen::page)
        .get("/meetings/{id}/screen/now", Right::Host, screen::now)
        .get("/meetings/{id}/screen/events", Right::Host, screen::events)
}

/// A host is host of one evening.
pub(crate) fn may_host(visitor: &Visitor, meeting: MeetingId) -> Result<(), Problem> {
    let here = visitor.host.as_ref().is_some_and(|host| host.meeting == meeting);
    if visitor.person.is_some() || here { Ok(()) } else { Err(Problem::Denied(Denied::HostLink)) }
}
