//! The form in the header by which a person chooses language, size of text and theme.

use super::{
    cookie,
    form::Form,
    locale::Locale,
    look::{Look, Size, Theme},
    page::{Answer, back_within, go},
    visitor::Visitor,
};
use crate::house::House;
use axum::extract::State;
use serde::Deserialize;
use std::time::Duration;

/// What was chosen; each button sends one of the three.
#[derive(Deserialize)]
pub struct Choice {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    back: String,
}

/// Remembers the choice and goes back to where the person was.
pub async fn choose(State(house): State<House>, visitor: Visitor, form: Form<Choice>) -> Answer {
    let year = Duration::from_hours(365 * 24);
    let choice = form.fields;
    let mut response = go(back_within(&choice.back))?;
    if let Some(locale) = Locale::from_tag(&choice.lang) {
        cookie::put(response.headers_mut(), &house, cookie::LANGUAGE, locale.tag(), year);
    }
    let look = Look {
        size: Size::from_word(&choice.size).unwrap_or(visitor.look.size),
        theme: Theme::from_word(&choice.theme).unwrap_or(visitor.look.theme),
    };
    if look != visitor.look {
        cookie::put(response.headers_mut(), &house, cookie::LOOK, &look.to_cookie(), year);
    }
    Ok(response)
}
