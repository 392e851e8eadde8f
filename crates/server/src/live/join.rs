//! Joining by hand: the short address that stands under the square on the screen, and a field for the code.

use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame, go},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::IntoResponse,
};
use samskapa_domain::live::{self, JoinCode, NotAJoinCode};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "live/join.html")]
struct JoinPage {
    frame: Frame,
    typed: String,
    wrong: Option<String>,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    code: String,
}

/// Asks for the code, or leads on where it is given.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(typed): Query<Typed>) -> Answer {
    if typed.code.trim().is_empty() {
        return page::show(&JoinPage { frame: house.frame(&visitor), typed: String::new(), wrong: None });
    }
    house.rates.take(Deed::Seat, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let world = house.world();
    let known = typed.code.parse::<JoinCode>().ok().filter(|code| live::by_code(&world, code).is_some());
    match known {
        Some(code) => go(format!("/live/{code}")),
        None => unknown(&house, &visitor, &typed.code),
    }
}

/// Says what is wrong with a code, and asks for another.
pub(super) fn unknown(house: &House, visitor: &Visitor, typed: &str) -> Answer {
    let frame = house.frame(visitor);
    let wrong = match typed.parse::<JoinCode>() {
        Err(NotAJoinCode::Length(_)) => frame.t("live-join-length").to_string(),
        Err(NotAJoinCode::Letter(letter)) => frame.t("live-join-letter").s("letter", letter).to_string(),
        Ok(code) => frame.t("live-join-unknown").s("code", code).to_string(),
    };
    let typed: String = typed.chars().take(20).collect();
    let answer = page::show_once(&JoinPage { frame, typed, wrong: Some(wrong) })?;
    Ok((StatusCode::NOT_FOUND, answer).into_response())
}
