//! Answering a pulse through its link, without an account. The ledger is not told who it was, nor which phone; the phone
//! itself remembers in a cookie that it has answered, so that nobody answers twice by mistake.

use crate::{
    frame::{
        cookie,
        error::Problem,
        form::Form,
        page::{self, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
};
use samskapa_domain::{
    PulseId, PulseRoundId, World,
    pulse::{Command, Pulse, Round, STEPS},
    round::SEAT,
};
use serde::Deserialize;
use std::time::Duration;

/// So many rounds are remembered, and so long.
const REMEMBERED: usize = 8;
const LASTS: Duration = Duration::from_hours(24 * 120);

#[derive(Template)]
#[template(path = "pulse/answer.html")]
struct AnswerPage<'a> {
    frame: Frame,
    was: Was,
    pulse: &'a Pulse,
    key: String,
    stands: Stands,
}

/// How the visitor stands to the round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// May answer.
    Open,
    /// Has answered from this phone.
    Answered,
    /// Nothing is open.
    Closed,
    /// Came without the link.
    WithoutLink,
}

#[derive(Deserialize)]
pub(super) struct Link {
    #[serde(default)]
    key: String,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    Query(link): Query<Link>,
    headers: HeaderMap,
) -> page::Answer {
    shown(&house, &visitor, id, &link.key, &headers, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: PulseId, key: &str, headers: &HeaderMap, again: Again) -> page::Answer {
    let world = house.world();
    let pulse = world.pulses.get(&id).ok_or(Problem::NotFound)?;
    let stands = match open_round(&world, id, house.today()) {
        None => Stands::Closed,
        Some(round) if has_answered(headers, round.id) => Stands::Answered,
        Some(round) if round.key.to_string() == key => Stands::Open,
        Some(_) => Stands::WithoutLink,
    };
    let page = AnswerPage { frame: again.frame(house, visitor), was: again.was, pulse, key: key.to_owned(), stands };
    if page.frame.refusals.is_empty() { page::show_once(&page) } else { page::show_refused(&page) }
}

fn open_round(world: &World, id: PulseId, today: jiff::civil::Date) -> Option<&Round> {
    world.pulses.get(&id)?.open_round().filter(|round| round.is_open(today))
}

fn has_answered(headers: &HeaderMap, round: PulseRoundId) -> bool {
    let answered = cookie::read(headers, cookie::ANSWERED).unwrap_or_default();
    answered.split('.').any(|name| name.parse() == Ok(round))
}

pub(super) async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
    form: Form<Vec<(String, String)>>,
) -> page::Answer {
    house.rates.take(Deed::Write, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let field = |name: &str| form.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim());
    let key = field("link").to_owned();
    let world = house.world();
    let pulse = world.pulses.get(&id).ok_or(Problem::NotFound)?;
    let Some(round) = open_round(&world, id, house.today()) else {
        return shown(&house, &visitor, id, &key, &headers, Again::default());
    };
    if round.key.to_string() != key || has_answered(&headers, round.id) {
        return shown(&house, &visitor, id, &key, &headers, Again::default());
    }
    let scores = (0..pulse.items.len()).map(|nth| field(&format!("item-{nth}")).parse().ok()).collect();
    let words = (0..pulse.questions.len()).map(|nth| field(&format!("words-{nth}")).to_owned()).collect();
    let command = Command::Answer { id, round: round.id, scores, words };
    let told = house.tell_as(SEAT, &visitor, form.key, command).await.map_err(Undone::from);
    let done = told.is_ok();
    let path = (format!("/pulses/{id}/answer?key={key}"), "notice-pulse-answered");
    let again = |again| shown(&house, &visitor, id, &key, &headers, again);
    let mut response = work::done(&house, told, form.typed.clone(), path, again)?;
    if done {
        let before = cookie::read(&headers, cookie::ANSWERED).unwrap_or_default();
        let names = before.split('.').filter(|name| name.parse::<PulseRoundId>().is_ok()).map(str::to_owned);
        let names: Vec<String> = std::iter::once(round.id.to_string()).chain(names).take(REMEMBERED).collect();
        cookie::put(response.headers_mut(), &house, cookie::ANSWERED, &names.join("."), LASTS);
    }
    Ok(response)
}
