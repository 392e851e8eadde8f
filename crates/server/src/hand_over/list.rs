//! The list of what was handed over: what waits first, the longest waiting on top.

use super::state;
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::hand_over::HandOver;

#[derive(Template)]
#[template(path = "hand_over/list.html")]
struct List<'a> {
    frame: Frame,
    leads: bool,
    rows: Vec<Row<'a>>,
    paging: Paging,
}

struct Row<'a> {
    hand_over: &'a HandOver,
    need: Option<&'a str>,
    to: &'a str,
    state: (&'static str, &'static str),
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), house.frame(&visitor));
    let mut all: Vec<&HandOver> = world.hand_overs.all().collect();
    all.sort_by_key(|hand_over| {
        (hand_over.answer.is_some(), hand_over.receipt.is_some(), hand_over.answer_by, hand_over.id)
    });
    let (all, paging) = Paging::of(all, turn);
    let rows = all
        .into_iter()
        .map(|hand_over| Row {
            hand_over,
            need: world
                .needs
                .get(&hand_over.need)
                .filter(|need| need::is_open_to(&frame, &world, need))
                .map(|need| need.title.as_str()),
            to: world.organisations.get(&hand_over.to).map_or("", |to| to.name.as_str()),
            state: state(hand_over, today),
        })
        .collect();
    page::show(&List { leads: work::leads(&visitor), rows, paging, frame })
}
