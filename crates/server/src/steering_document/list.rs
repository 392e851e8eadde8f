//! All steering documents: those that hold first.

use super::Row;
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};

#[derive(Template)]
#[template(path = "steering_document/list.html")]
struct ListPage {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
    paging: Paging,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), house.frame(&visitor));
    let mut rows: Vec<Row> =
        world.steering_documents.all().map(|document| Row::of(&world, &frame, document, today)).collect();
    rows.sort_by(|one, other| (one.over, &one.body, &one.title).cmp(&(other.over, &other.body, &other.title)));
    let (rows, paging) = Paging::of(rows, turn);
    page::show(&ListPage { leads: work::leads(&visitor), frame, rows, paging })
}
