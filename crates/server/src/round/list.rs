//! All rounds: those that are open first, then the closed ones, the latest first.

use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place,
};
use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use samskapa_domain::{PlaceId, RoundId};
use std::cmp::Reverse;

#[derive(Template)]
#[template(path = "round/list.html")]
struct ListPage {
    frame: Frame,
    rows: Vec<Row>,
}

struct Row {
    id: RoundId,
    title: String,
    place: (PlaceId, String),
    opened: Date,
    state: &'static str,
}

/// Sends the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let world = house.world();
    let mut rounds: Vec<_> = world.rounds.all().collect();
    rounds.sort_by_key(|round| (round.closed.is_some(), Reverse(round.opened.sequence)));
    let row = |round: &samskapa_domain::round::Round| Row {
        id: round.id,
        title: round.title.clone(),
        place: (round.place, place::name(&world, round.place)),
        opened: round.opened.time.to_zoned(house.settings.zone.clone()).date(),
        state: match (round.closed.is_some(), round.is_told()) {
            (false, _) => "round-state-open",
            (true, false) => "round-state-closed",
            (true, true) => "round-state-told",
        },
    };
    page::show(&ListPage { rows: rounds.into_iter().map(row).collect(), frame: house.frame(&visitor) })
}
