//! *What if* another method had been used: whoever leads may try it on a closed round, says why, and it is logged and shown to everybody as
//! tried. It is never the result.

use super::count;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    RoundId,
    round::{Command, Round},
};
use samskapa_tally::Rule;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "round/what_if.html")]
struct WhatIfPage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    rules: Vec<(&'static str, String)>,
}

/// Shows the form.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<RoundId>) -> Answer {
    let world = house.world();
    show(&house, &visitor, closed(world.rounds.get(&id))?, &Again::default())
}

fn show(house: &House, visitor: &Visitor, round: &Round, again: &Again) -> Answer {
    let page = WhatIfPage {
        was: again.was.clone(),
        id: round.id,
        title: round.title.clone(),
        rules: count::others(round).into_iter().map(|rule| (rule.name(), super::method_key(rule.name(), ""))).collect(),
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

/// What is tried, and why.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    rule: String,
    why: String,
}

/// Tries it, and logs that.
pub(super) async fn try_out(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = closed(world.rounds.get(&id))?;
    let rule = Rule::named(&form.fields.rule).filter(|rule| count::others(round).contains(rule));
    let told = match rule {
        None => Err(Undone::No(house.frame(&visitor).t("round-what-if-none").to_string())),
        Some(rule) => {
            let told = count::told(&world, round, rule).map_err(Problem::fault)?;
            let command = Command::TryOut { id, count: told.count(), why: form.fields.why.clone() };
            house.tell(&visitor, form.key, command).await.map(drop).map_err(Undone::from)
        }
    };
    let to = format!("/rounds/{id}?other={}#other", form.fields.rule.replace('+', "%2B"));
    work::done(&house, told, form.typed, (to, "notice-round-tried"), |again| show(&house, &visitor, round, &again))
}

fn closed(round: Option<&Round>) -> Result<&Round, Problem> {
    round.filter(|round| round.published.is_some()).ok_or(Problem::NotFound)
}
