//! The pages of a working group: the list of groups, the form that starts one, and the page on which people
//! join, its meetings are noted and its proposals are made.

mod list;
mod new;
mod page;
mod steps;

pub(crate) use page::shown;

use crate::{frame::door::Doors, rights::Right};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/groups", Right::Anyone, list::list)
        .get("/groups/new", Right::Lead, new::form)
        .post("/groups/form", Right::Lead, new::start)
        .get("/groups/{id}", Right::Anyone, page::page)
        // Whoever wants to take part says so without an account, as on the list that goes round in the hall.
        .post("/groups/{id}/join", Right::Anyone, steps::join)
        .post("/groups/{id}/leave", Right::Lead, steps::leave)
        .post("/groups/{id}/note", Right::Lead, steps::note)
        .post("/groups/{id}/take-up", Right::Lead, steps::take_up)
        .post("/groups/{id}/end", Right::Lead, steps::end)
}
