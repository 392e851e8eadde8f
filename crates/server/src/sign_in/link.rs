//! Links that open the house once: to sign in for the first time, or after a password was forgotten.
//!
//! The link shows a button. Mail programs that look at links in advance press no buttons, so they cannot use
//! it up.

use super::{
    account::{self, Account},
    session,
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go},
        secret::Token,
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_ledger::Error;
use serde::Deserialize;
use std::time::Duration;

const DRAWER: &str = "sign-in-link";
/// How long a link waits, if nobody says otherwise.
pub const LASTS: Duration = Duration::from_mins(15);

/// Makes a link for an account; gives its path, to be put behind the address of the house.
pub async fn make_link(house: &House, account: &Account, lasts: Duration) -> Result<String, Error> {
    let token = Token::fresh(house.chance.as_ref())?;
    let until = house
        .now()
        .saturating_add(lasts)
        .map_err(|why| Error::Unwritable { what: "a sign-in link", reason: why.to_string() })?;
    house.drawers().put(DRAWER, &token.hash(), &account.name, Some(until)).await?;
    Ok(format!("/sign-in/{}", token.written()))
}

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    frame: Frame,
    shown_as: Option<String>,
    token: String,
}

/// Shows the button.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(token): Path<String>) -> Answer {
    house.rates.take(Deed::Link, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let account = behind(&house, &token).await?;
    let shown_as = account.map(|account| account.shown_as);
    let page = LinkPage { frame: house.frame(&visitor), shown_as, token };
    if page.shown_as.is_some() { page::show_once(&page) } else { page::show_refused(&page) }
}

/// The form has no fields of its own.
#[derive(Deserialize)]
pub(super) struct Pressed {}

/// The button was pressed.
pub(super) async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    _: Form<Pressed>,
) -> Answer {
    house.rates.take(Deed::Link, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let account = behind(&house, &token).await?;
    let hash = Token::read(&token).map(|token| token.hash()).unwrap_or_default();
    // Of two who press at the same time, one finds the link gone.
    let is_ours = account.is_some() && house.drawers().remove(DRAWER, &hash).await?;
    let Some(account) = account.filter(|_| is_ours) else {
        return page::show_refused(&LinkPage { frame: house.frame(&visitor), shown_as: None, token });
    };
    let mut answer = go(if account.secret.is_some() { "/desk" } else { "/account" })?;
    session::begin(&house, &headers, answer.headers_mut(), &account).await?;
    Ok(answer)
}

/// The account behind a link that still holds.
async fn behind(house: &House, token: &str) -> Result<Option<Account>, Error> {
    let Some(token) = Token::read(token) else { return Ok(None) };
    let Some(kept) = house.drawers().get(DRAWER, &token.hash()).await? else { return Ok(None) };
    if kept.until.is_none_or(|until| house.now() >= until) {
        return Ok(None);
    }
    Ok(account::find(house, &kept.value).await?.filter(|account| !account.closed))
}
