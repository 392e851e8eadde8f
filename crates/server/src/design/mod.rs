//! Every part that pages are built of, on one page: for whoever adds a page, and for whoever checks them all.

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
    Doors::new().get("/design", Right::Anyone, design)
}

#[derive(Template)]
#[template(path = "design/design.html")]
struct DesignPage {
    frame: Frame,
}

async fn design(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&DesignPage { frame: house.frame(&visitor) })
}
