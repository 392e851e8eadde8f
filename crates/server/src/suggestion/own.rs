//! What became of one's own suggestion, by its code; and taking it back.

use super::{Shown, of};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    target_picture,
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    World,
    code::Code,
    suggestion::{self, Command, Suggestion},
    voice::RESIDENT,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "suggestion/own.html")]
struct OwnPage {
    frame: Frame,
    code: String,
    one: Shown,
    /// Whether it was taken back.
    gone: bool,
    picture: String,
    title: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    code: String,
}

/// Where the page of a suggestion lies for whoever made it.
pub(crate) fn path(code: &Code) -> String {
    format!("/suggestions?code={code}")
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let world = house.world();
    let (code, made) = holder(&house, &world, &visitor, &asked.code)?;
    let page = OwnPage {
        code: code.to_string(),
        one: of(&world, made),
        gone: made.taken_back.is_some(),
        picture: target_picture::path(made.picture),
        title: world.target_pictures.get(&made.picture).map(|picture| picture.title.clone()).unwrap_or_default(),
        frame: house.frame(&visitor),
    };
    page::show(&page)
}

/// The suggestion behind a code; trying codes here costs as much as anywhere.
fn holder<'a>(house: &House, world: &'a World, visitor: &Visitor, code: &str) -> Result<(Code, &'a Suggestion), Problem> {
    house.rates.take(Deed::Code, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let code: Code = code.parse().map_err(|_| Problem::NotFound)?;
    let made = suggestion::by_code(world, &code).ok_or(Problem::NotFound)?;
    Ok((code, made))
}

pub(super) async fn take_back(State(house): State<House>, visitor: Visitor, form: Form<Asked>) -> Answer {
    let world = house.world();
    let (code, made) = holder(&house, &world, &visitor, &form.fields.code)?;
    let command = Command::TakeBack { id: made.id };
    house.tell_as(RESIDENT, &visitor, form.key, command).await.map_err(|no| no.with(form.typed))?;
    page::go_with_notice(&house, path(&code), "notice-suggestion-taken-back")
}
