//! What people said that stands behind a card, in their own words.

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
use samskapa_domain::{GoalCardId, goal_card::ground};

#[derive(Template)]
#[template(path = "goal_card/voices.html")]
struct VoicesPage {
    frame: Frame,
    id: GoalCardId,
    goal: String,
    count: usize,
    quotes: Quotes,
    paging: Paging,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    Query(turn): Query<Turn>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let aim = world.goal_cards.get(&id).and_then(|card| card.aim()).ok_or(Problem::NotFound)?;
    let voices: Vec<_> = ground(&world, id).voices.into_iter().filter_map(|id| world.voices.get(&id)).collect();
    let mut quotes = Quotes::of(&world, &frame, voices);
    let count = quotes.number();
    let paging;
    (quotes.shown, paging) = Paging::of(quotes.shown, turn);
    page::show(&VoicesPage { id, goal: aim.goal.clone(), count, quotes, paging, frame })
}
