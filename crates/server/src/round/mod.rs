//! Rounds in which people say what matters most: dots typed in by need and channel, and the ranking they make.
//!
//! [`open`] begins the round of a meeting and ties what the notes say of votes to needs, always by a person's hand;
//! [`counting`] is the table in which dots are typed in; [`ranking`] is what everybody sees when it is closed.

mod counting;
mod open;
mod ranking;

use crate::{
    frame::{door::Doors, error::Problem, page::Answer, visitor::Visitor},
    house::House,
    rights::Right,
    work::{Again, leads},
};
use axum::extract::{Path, Query, State};
use samskapa_domain::{RoundId, meeting::Channel};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/round", Right::Lead, open::page)
        .post("/meetings/{id}/round", Right::Lead, open::open)
        .get("/rounds/{id}", Right::Anyone, page)
        .post("/rounds/{id}", Right::Lead, counting::take)
}

/// All channels by which dots may come.
const CHANNELS: [Channel; 7] =
    [Channel::Hall, Channel::Paper, Channel::Phone, Channel::Letter, Channel::Web, Channel::Door, Channel::Hybrid];

/// The word of a channel in forms.
fn word(channel: Channel) -> String {
    serde_json::to_value(channel).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The page of a round: its ranking once it is closed; before that its table, for those who lead.
async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    Query(asked): Query<counting::Asked>,
) -> Answer {
    let world = house.world();
    let round = world.rounds.get(&id).ok_or(Problem::NotFound)?;
    if round.closed.is_none() && leads(&visitor) {
        counting::show(&house, &visitor, round, asked, &Again::default())
    } else {
        ranking::show(&house, &visitor, round)
    }
}
