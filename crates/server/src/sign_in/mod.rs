//! Signing in, for those who lead, and the link for table hosts. Residents need neither.

pub mod account;
mod accounts;
pub mod host;
pub mod link;
mod own;
mod password;
pub mod session;

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, back_within, go},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    rights::Right,
};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::HeaderMap,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/sign-in", Right::Anyone, page)
        .post("/sign-in", Right::Anyone, sign_in)
        .get("/sign-in/{token}", Right::Anyone, link::page)
        .post("/sign-in/{token}", Right::Anyone, link::open)
        .post("/sign-out", Right::Anyone, sign_out)
        .get("/account", Right::Own, own::page)
        .post("/account", Right::Own, own::change_password)
        .get("/accounts", Right::Admin, accounts::page)
        .post("/accounts", Right::Admin, accounts::add)
        .post("/accounts/change", Right::Admin, accounts::change)
        .post("/accounts/link", Right::Admin, accounts::link)
        .get("/host/{token}", Right::Anyone, host::page)
        .post("/host/{token}", Right::Anyone, host::sit)
}

#[derive(Template)]
#[template(path = "sign_in/sign_in.html")]
struct SignInPage {
    frame: Frame,
    name: String,
    back: String,
}

/// What the sign-in form says.
#[derive(Deserialize)]
struct SignIn {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    back: String,
}

/// Where to go afterwards.
#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    back: String,
}

async fn page(State(house): State<House>, visitor: Visitor, Query(query): Query<Back>) -> Answer {
    tokio::task::spawn_blocking(password::prepare);
    page::show_once(&SignInPage { frame: house.frame(&visitor), name: String::new(), back: query.back })
}

async fn sign_in(State(house): State<House>, visitor: Visitor, headers: HeaderMap, form: Form<SignIn>) -> Answer {
    let SignIn { name, password, back } = form.fields;
    let folded = name.trim().to_lowercase();
    house.rates.take(Deed::SignIn, visitor.address, house.now()).map_err(Problem::TooMany)?;
    house.rates.take_name(Deed::SignInAs, &folded, house.now()).map_err(Problem::TooMany)?;
    let account = account::find(&house, &folded).await?;
    let right = password::is_right(account.as_ref(), password).await;
    // One answer for a wrong name, a wrong password and a closed account: which it was is nobody's business.
    let Some(account) = account.filter(|account| right && !account.closed) else {
        let frame = house.frame(&visitor);
        let frame = frame.clone().refusing(frame.t("sign-in-wrong").to_string());
        return page::show_refused(&SignInPage { frame, name, back });
    };
    let mut answer = go(if back.is_empty() { "/desk" } else { back_within(&back) })?;
    session::begin(&house, &headers, answer.headers_mut(), &account).await?;
    Ok(answer)
}

async fn sign_out(State(house): State<House>, headers: HeaderMap, _: Form<link::Pressed>) -> Answer {
    let mut answer = page::go_with_notice(&house, "/", "notice-signed-out")?;
    session::end(&house, &headers, answer.headers_mut()).await?;
    Ok(answer)
}
