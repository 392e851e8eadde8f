//! Publishing what a closed round came to, and the two files from which anybody can count again.

use super::{count, result::LEAST_BALLOTS, running};
use crate::{
    frame::{error::Problem, form::Form, page::Answer, visitor::Visitor},
    house::House,
    work::{self, Undone},
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::IntoResponse,
};
use samskapa_domain::{
    RoundId,
    round::{Command, Round},
};
use samskapa_tally::Rule;
use serde::Deserialize;

/// Nothing is asked but whether.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Fields {}

/// Counts the round by its method and publishes what it comes to. From then on it stands.
pub(super) async fn publish(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = world.rounds.get(&id).filter(|round| round.setting.is_numbered()).ok_or(Problem::NotFound)?;
    let told = if round.published.is_some() {
        Ok(())
    } else {
        let told = counted(&house, round)?;
        house.tell(&visitor, form.key, Command::Publish { id, count: told.count() }).await.map(drop).map_err(Undone::from)
    };
    work::done(&house, told, form.typed, (format!("/rounds/{id}"), "notice-round-published"), |again| {
        running::show(&house, &visitor, round, &again)
    })
}

/// Sends the ballots, without names and places, in an order that tells nothing.
pub(super) async fn ballots(State(house): State<House>, Path(id): Path<RoundId>) -> Answer {
    let world = house.world();
    let round = published(world.rounds.get(&id))?;
    let told = counted(&house, round)?;
    if told.election.ballots.people() < LEAST_BALLOTS {
        return Err(Problem::NotFound);
    }
    file(told.ballots, "text/plain; charset=utf-8", count::file_name(round))
}

/// Sends the result file.
pub(super) async fn result(State(house): State<House>, Path(id): Path<RoundId>) -> Answer {
    let world = house.world();
    let told = counted(&house, published(world.rounds.get(&id))?)?;
    let text = serde_json::to_string_pretty(&told.result).map_err(Problem::fault)?;
    file(text, "application/json", "result.json")
}

fn published(round: Option<&Round>) -> Result<&Round, Problem> {
    round.filter(|round| round.published.is_some()).ok_or(Problem::NotFound)
}

/// The count by the method of the round.
fn counted(house: &House, round: &Round) -> Result<count::Told, Problem> {
    let rule = Rule::named(&round.setting.method).ok_or(Problem::NotFound)?;
    count::told(&house.world(), round, rule).map_err(Problem::fault)
}

fn file(text: String, kind: &'static str, name: &'static str) -> Answer {
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Problem::fault)?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CONTENT_DISPOSITION, named)];
    Ok((headers, text).into_response())
}
