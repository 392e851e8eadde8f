//! Rounds in which people say what matters most: set up, voted in, counted, told.
//!
//! [`set_up`] is the one form in which a round gets its method; [`running`] is the page of such a round while ballots come
//! and until it is told. Ballot [`papers`] and [`slips`] are printed, papers typed in at the [`desk`] and held against each
//! other in [`compare`]; [`home`] is the ballot with the code of a slip, [`slate`] the ballot as a form.
//!
//! The simplest round needs none of this: [`open`] begins the round of a meeting and ties what the notes say of votes to
//! needs, always by a person's hand; [`counting`] is the table in which dots are typed in; [`ranking`] is what everybody sees
//! when it is closed.
//!
//! No page shows a sum or an order while a round is open.

mod compare;
mod count;
mod counting;
mod desk;
mod home;
mod ideas;
mod list;
mod open;
mod papers;
mod publish;
mod ranking;
mod result;
mod running;
mod set_up;
mod slate;
mod slips;
mod what_if;

use crate::{
    frame::{door::Doors, error::Problem, page::Answer, visitor::Visitor},
    house::House,
    rights::Right,
    work::{Again, leads},
};
use axum::extract::{Path, Query, State};
pub use count::count_of;
use samskapa_domain::{RoundId, meeting::Channel, round::Round};
use serde::{Deserialize, Serialize};
pub(crate) use slate::{Slate, grades, how, no_number, read};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/round", Right::Lead, open::page)
        .post("/meetings/{id}/round", Right::Lead, open::open)
        .get("/rounds", Right::Anyone, list::page)
        .get("/rounds/new", Right::Lead, set_up::page)
        .post("/rounds/new", Right::Lead, set_up::set_up)
        .get("/rounds/{id}", Right::Anyone, page)
        .post("/rounds/{id}", Right::Lead, counting::take)
        .post("/rounds/{id}/close", Right::Lead, running::close)
        .post("/rounds/{id}/publish", Right::Lead, publish::publish)
        .get("/rounds/{id}/ballots", Right::Anyone, publish::ballots)
        .get("/rounds/{id}/result", Right::Anyone, publish::result)
        .get("/rounds/{id}/what-if", Right::Lead, what_if::page)
        .post("/rounds/{id}/what-if", Right::Lead, what_if::try_out)
        .get("/rounds/{id}/papers", Right::Lead, papers::page)
        .post("/rounds/{id}/papers", Right::Lead, papers::print)
        .get("/rounds/{id}/papers/print", Right::Lead, papers::sheets)
        .get("/rounds/{id}/slips", Right::Lead, slips::page)
        .post("/rounds/{id}/slips", Right::Lead, slips::print)
        .get("/rounds/{id}/entry/{hand}", Right::Host, desk::page)
        .post("/rounds/{id}/entry/{hand}", Right::Host, desk::take)
        .get("/rounds/{id}/compare", Right::Host, compare::page)
        .post("/rounds/{id}/compare", Right::Host, compare::settle)
        .get("/ballot", Right::Code, home::ask)
        .post("/ballot", Right::Code, home::open)
        .post("/ballot/cast", Right::Code, home::cast)
}

/// All channels by which dots may come.
const CHANNELS: [Channel; 7] =
    [Channel::Hall, Channel::Paper, Channel::Phone, Channel::Letter, Channel::Web, Channel::Door, Channel::Hybrid];

/// The word of a channel in forms.
fn word(channel: Channel) -> String {
    name(channel)
}

/// The word by which a form sends one of a few.
fn name(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The key of a text about a method: its name without the signs that no key has, and what the text is for.
fn method_key(method: &str, end: &str) -> String {
    format!("round-method-{}{end}", method.replace('+', "-"))
}

/// A round, for those who type ballots in: whoever leads, or a host on the evening of its meeting.
fn to_type(world: &samskapa_domain::World, visitor: &Visitor, id: RoundId) -> Result<Round, Problem> {
    let round = world.rounds.get(&id).filter(|round| round.setting.is_numbered()).ok_or(Problem::NotFound)?;
    if leads(visitor) {
        return Ok(round.clone());
    }
    let meeting = round.meeting.ok_or(Problem::Denied(crate::rights::Denied::HostLink))?;
    crate::live::may_host(visitor, meeting)?;
    Ok(round.clone())
}

/// The method beside which a result is to be shown.
#[derive(Deserialize)]
struct Beside {
    other: Option<String>,
}

/// The page of a round: its ranking once it is told; before that its table, for those who lead, or how many have voted.
async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    Query(asked): Query<counting::Asked>,
    Query(beside): Query<Beside>,
) -> Answer {
    let world = house.world();
    let round = world.rounds.get(&id).ok_or(Problem::NotFound)?;
    if round.published.is_some() {
        result::show(&house, &visitor, round, beside.other.as_deref())
    } else if round.setting.is_numbered() {
        running::show(&house, &visitor, round, &Again::default())
    } else if round.closed.is_none() && leads(&visitor) {
        counting::show(&house, &visitor, round, asked, &Again::default())
    } else {
        ranking::show(&house, &visitor, round)
    }
}
