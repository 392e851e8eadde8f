//! The page of what waits: voices that should have had an answer by now, promises past their day, and what others
//! have been asked and not answered. Everybody sees the numbers; those who lead see the rows as well.

mod waiting;

use crate::{
    frame::{
        door::Doors,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use waiting::{Asked, Late, PlaceRow, Promised};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/overdue", Right::Anyone, show)
}

#[derive(Template)]
#[template(path = "overdue/page.html")]
struct OverduePage {
    frame: Frame,
    leads: bool,
    total: usize,
    coming: usize,
    places: Vec<PlaceRow>,
    promised: Vec<Promised>,
    asked: Vec<Asked>,
    rows: Vec<Late>,
    paging: Paging,
}

async fn show(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), house.frame(&visitor));
    let leads = work::leads(&visitor);
    let late = samskapa_domain::voice::overdue(&world, today);
    let rows = if leads { waiting::rows(&frame, &world, &late, today) } else { Vec::new() };
    let (rows, paging) = Paging::of(rows, turn);
    page::show(&OverduePage {
        leads,
        total: late.len(),
        coming: waiting::coming(&world, today),
        places: waiting::by_place(&world, frame.locale(), &late, today),
        promised: waiting::promised(&world, &frame, today),
        asked: waiting::asked(&frame, &world, today),
        rows,
        paging,
        frame,
    })
}
