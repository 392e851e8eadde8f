//! The first page: what was said, and what became of it.

use crate::{
    frame::{
        door::Doors,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
};
use askama::Template;
use axum::extract::State;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/", Right::Anyone, start)
}

#[derive(Template)]
#[template(path = "start/start.html")]
struct StartPage {
    frame: Frame,
}

async fn start(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&StartPage { frame: house.frame(&visitor) })
}
