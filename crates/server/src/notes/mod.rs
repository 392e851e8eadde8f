//! Notes of a meeting on their way in: receiving them, and checking with one's own eyes what was read in them.
//!
//! Reading proposes and asks, a person decides. [`receive`] takes files and pasted text; [`review`] shows the
//! notes beside what was read in them; [`proposal`] is the form of one proposal; [`found`] is what stood there
//! besides voices: heads, votes, promises, and what must be asked.

pub mod file;
mod found;
mod passage;
mod proposal;
mod receive;
mod review;
mod source;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/notes", Right::Lead, receive::page)
        .upload("/meetings/{id}/notes", Right::Lead, receive::take)
        .get("/notes/{id}", Right::Lead, review::page)
        .post("/notes/{id}/confirm", Right::Lead, review::confirm_sure)
        .post("/notes/{id}/voices", Right::Lead, proposal::add)
        .post("/notes/{id}/voices/{voice}", Right::Lead, proposal::change)
        .post("/notes/{id}/heads", Right::Lead, found::count_heads)
        .post("/notes/{id}/promise", Right::Lead, found::promise)
        .post("/notes/{id}/doubts/{doubt}", Right::Lead, found::settle)
}
