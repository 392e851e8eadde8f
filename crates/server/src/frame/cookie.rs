//! The few cookies of the house. All are needed for what the person asked for, so no banner is needed.

use crate::house::House;
use axum::http::{HeaderMap, HeaderValue, header};
use std::time::Duration;

/// The language that a person chose.
pub const LANGUAGE: &str = "language";
/// Size of text and theme.
pub const LOOK: &str = "look";
/// A message to show on the next page.
pub const NOTICE: &str = "notice";
/// The session of somebody who is signed in.
pub const SESSION: &str = "session";
/// The evening of a table host.
pub const HOST: &str = "host";
/// The seat of a phone in the hall.
pub const SEAT: &str = "seat";
/// The rounds of a pulse that a phone has answered; it tells nothing of what.
pub const ANSWERED: &str = "answered";

/// The value of a cookie, with or without the prefix that https allows.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(given, _)| given.strip_prefix("__Host-").unwrap_or(given) == name)
        .map(|(_, value)| value)
}

/// The header that sets a cookie for a while; no time at all removes it.
///
/// `__Host-` ties a cookie to this very host and to https, so that a neighbour under the same domain cannot
/// plant one. Browsers refuse the prefix on plain http, which is what a laptop in a hall speaks.
pub fn set(house: &House, name: &str, value: &str, lasts: Duration) -> Option<HeaderValue> {
    let (prefix, secure) = if house.settings.https { ("__Host-", "; Secure") } else { ("", "") };
    let lasts = lasts.as_secs();
    HeaderValue::from_str(&format!("{prefix}{name}={value}; Path=/; Max-Age={lasts}; HttpOnly; SameSite=Lax{secure}")).ok()
}

/// Adds a cookie to the headers of an answer.
pub fn put(headers: &mut HeaderMap, house: &House, name: &str, value: &str, lasts: Duration) {
    if let Some(line) = set(house, name, value, lasts) {
        headers.append(header::SET_COOKIE, line);
    }
}

/// Removes a cookie.
pub fn remove(headers: &mut HeaderMap, house: &House, name: &str) {
    put(headers, house, name, "", Duration::ZERO);
}
