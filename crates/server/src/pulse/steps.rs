//! What those who lead do with a round: it is opened, answers on paper are counted, it is closed, open words are read.

use super::page::shown;
use crate::{
    frame::{
        form::{Form, Typed},
        page::Answer,
        visitor::Visitor,
    },
    house::House,
    work::{self, Undone},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    PulseId, PulseRoundId, WordsId,
    pulse::{Command, STEPS, Scores},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Opening {
    invited: String,
    until: String,
}

#[derive(Deserialize)]
pub(super) struct Closing {
    round: PulseRoundId,
}

#[derive(Deserialize)]
pub(super) struct Reading {
    round: PulseRoundId,
    words: WordsId,
    #[serde(default)]
    instead: String,
    #[serde(rename = "do", default)]
    press: String,
}

pub(super) async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
    form: Form<Opening>,
) -> Answer {
    let Opening { invited, until } = form.fields;
    let round = PulseRoundId(form.key);
    let command = number(&house, &visitor, &invited).and_then(|invited| {
        let until = work::day(&house, &visitor, &until)?;
        Ok(Command::Open { id, round, invited, until })
    });
    tell(&house, &visitor, id, &headers, (form.key, form.typed), command, "notice-pulse-opened").await
}

pub(super) async fn count(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
    form: Form<Vec<(String, String)>>,
) -> Answer {
    let command = counted(&house, &visitor, id, &form.fields);
    tell(&house, &visitor, id, &headers, (form.key, form.typed), command, "notice-pulse-counted").await
}

/// Reads the numbers of a form on paper; a field left empty is nobody.
fn counted(house: &House, visitor: &Visitor, id: PulseId, fields: &[(String, String)]) -> Result<Command, Undone> {
    let field = |name: &str| fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim());
    let world = house.world();
    let pulse = world.pulses.get(&id);
    let missing = || Undone::No(house.texts.t(visitor.locale, "refusal-pulse-no-such-round").to_string());
    let round = field("round").parse().map_err(|_| missing())?;
    let mut scores = Vec::new();
    for nth in 0..pulse.map_or(0, |pulse| pulse.items.len()) {
        let mut item = Scores::default();
        for (step, people) in (1..=STEPS).zip(&mut item) {
            let typed = field(&format!("item-{nth}-{step}"));
            *people = if typed.is_empty() { 0 } else { number(house, visitor, typed)? };
        }
        scores.push(item);
    }
    let lines = |nth: usize| field(&format!("lines-{nth}")).lines().map(str::to_owned).collect();
    let words = (0..pulse.map_or(0, |pulse| pulse.questions.len())).map(lines).collect();
    Ok(Command::Count { id, round, answers: number(house, visitor, field("answers"))?, scores, words })
}

fn number(house: &House, visitor: &Visitor, typed: &str) -> Result<u32, Undone> {
    let missing = |_| Undone::No(house.texts.t(visitor.locale, "pulse-number-missing").to_string());
    typed.trim().parse().map_err(missing)
}

pub(super) async fn close(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
    form: Form<Closing>,
) -> Answer {
    let command = Command::Close { id, round: form.fields.round };
    tell(&house, &visitor, id, &headers, (form.key, form.typed), Ok(command), "notice-pulse-closed").await
}

pub(super) async fn read(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PulseId>,
    headers: HeaderMap,
    form: Form<Reading>,
) -> Answer {
    let Reading { round, words, instead, press } = form.fields;
    let command = match press.as_str() {
        "drop" => Command::Drop { id, round, words },
        _ => Command::Read { id, round, words, instead: Some(instead) },
    };
    tell(&house, &visitor, id, &headers, (form.key, form.typed), Ok(command), "notice-pulse-read").await
}

async fn tell(
    house: &House,
    visitor: &Visitor,
    id: PulseId,
    headers: &HeaderMap,
    (key, typed): (Uuid, Typed),
    command: Result<Command, Undone>,
    notice: &'static str,
) -> Answer {
    let told = match command {
        Ok(command) => house.tell(visitor, key, command).await.map_err(Undone::from),
        Err(undone) => Err(undone),
    };
    let path = (format!("/pulses/{id}"), notice);
    work::done(house, told, typed, path, |again| shown(house, visitor, id, headers, again))
}
