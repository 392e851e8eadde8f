//! Who is signed in, in which browser. The browser holds a token; a drawer holds its hash.

use super::account::{self, Account};
use crate::{
    frame::{
        cookie,
        secret::{FormToken, Token},
        visitor::Person,
    },
    house::House,
};
use axum::http::HeaderMap;
use samskapa_ledger::Error;
use serde::{Deserialize, Serialize};
use std::time::Duration;

const DRAWER: &str = "session";
/// A working day and an evening meeting.
const LASTS: Duration = Duration::from_hours(14);

#[derive(Serialize, Deserialize)]
struct Session {
    account: String,
    turn: u32,
}

/// Who is signed in by these headers, and the token for their forms.
pub async fn who(house: &House, headers: &HeaderMap) -> Result<Option<(Person, FormToken)>, Error> {
    let Some(token) = cookie::read(headers, cookie::SESSION).and_then(Token::read) else { return Ok(None) };
    let Some(kept) = house.drawers().get(DRAWER, &token.hash()).await? else { return Ok(None) };
    let valid = kept.until.is_some_and(|until| house.now() < until);
    let Some(session) = serde_json::from_str::<Session>(&kept.value).ok().filter(|_| valid) else { return Ok(None) };
    let account = account::find(house, &session.account).await?;
    let account = account.filter(|account| account.turn == session.turn && !account.closed);
    Ok(account.map(|account| (person(account), token.for_forms())))
}

/// Begins a session and sets its cookie. A browser that had one loses it: nobody can leave a session lying
/// in a browser for somebody else to sign in to.
pub async fn begin(house: &House, asked: &HeaderMap, answer: &mut HeaderMap, account: &Account) -> Result<(), Error> {
    forget(house, asked).await?;
    let token = Token::fresh(house.chance.as_ref())?;
    let session = Session { account: account.name.clone(), turn: account.turn };
    let value =
        serde_json::to_string(&session).map_err(|why| Error::Unwritable { what: "a session", reason: why.to_string() })?;
    let until =
        house.now().saturating_add(LASTS).map_err(|why| Error::Unwritable { what: "a session", reason: why.to_string() })?;
    house.drawers().put(DRAWER, &token.hash(), &value, Some(until)).await?;
    cookie::put(answer, house, cookie::SESSION, &token.written(), LASTS);
    Ok(())
}

/// Ends the session and removes its cookie.
pub async fn end(house: &House, asked: &HeaderMap, answer: &mut HeaderMap) -> Result<(), Error> {
    forget(house, asked).await?;
    cookie::remove(answer, house, cookie::SESSION);
    Ok(())
}

async fn forget(house: &House, asked: &HeaderMap) -> Result<(), Error> {
    if let Some(token) = cookie::read(asked, cookie::SESSION).and_then(Token::read) {
        house.drawers().remove(DRAWER, &token.hash()).await?;
    }
    Ok(())
}

fn person(account: Account) -> Person {
    Person { id: account.id, name: account.name, shown_as: account.shown_as, role: account.role }
}
