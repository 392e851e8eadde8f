//! All sentences of a need: the rows behind its figures.

use super::is_open_to;
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{Paging, Quotes, Turn},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{NeedId, need};

#[derive(Template)]
#[template(path = "need/quoted.html")]
struct QuotedPage {
    frame: Frame,
    id: NeedId,
    title: String,
    count: usize,
    quotes: Quotes,
    against: Quotes,
    paging: Paging,
}

/// The page.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    Query(turn): Query<Turn>,
) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let id = need::surviving(&world, id);
    let need = world.needs.get(&id).filter(|need| is_open_to(&frame, &world, need)).ok_or(Problem::NotFound)?;
    let voices = need::expressed(&world, id);
    let count = voices.len();
    let (voices, paging) = Paging::of(voices, turn);
    page::show(&QuotedPage {
        id,
        title: need.title.clone(),
        count,
        quotes: Quotes::of(&world, &frame, voices),
        against: Quotes::of(&world, &frame, need::against(&world, id)),
        paging,
        frame,
    })
}
