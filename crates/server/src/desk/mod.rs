//! The desk of those who lead: what waits for them now, each a link to where it is done. What is late comes
//! first; what is in order is not shown.

mod piles;

use crate::{
    frame::{
        door::Doors,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting,
    rights::{Right, Role},
};
use askama::Template;
use axum::extract::State;
use piles::Pile;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/desk", Right::Lead, desk)
}

#[derive(Template)]
#[template(path = "desk/desk.html")]
struct DeskPage {
    frame: Frame,
    piles: Vec<Pile>,
    ahead: Vec<meeting::Row>,
    new: bool,
    admin: bool,
}

async fn desk(State(house): State<House>, visitor: Visitor) -> Answer {
    let world = house.world();
    let today = house.today();
    let frame = house.frame(&visitor);
    let mut ahead = meeting::ahead(&world, today);
    ahead.truncate(3);
    page::show(&DeskPage {
        piles: piles::all(&world, today, &frame),
        ahead,
        new: world.meetings.is_empty(),
        admin: visitor.person.as_ref().is_some_and(|person| person.role == Role::Admin),
        frame,
    })
}
