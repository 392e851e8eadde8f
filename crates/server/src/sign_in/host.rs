//! The link for table hosts: one evening, one meeting, no account.
//!
//! The link is the same for all hosts of a meeting (it stands as a QR code on the table). Whoever opens it
//! says which table they host and gets a seat of their own.

use crate::{
    capture::evening_ends,
    frame::{
        cookie,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go},
        secret::{FormToken, Token},
        visitor::{HostLink, Visitor},
    },
    house::House,
    rate::Deed,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use jiff::Timestamp;
use samskapa_domain::MeetingId;
use samskapa_ledger::Error;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What stands in the place of a token on a laptop in a hall. Whoever is in the hall sees the address on the wall, so there is
/// nothing to keep secret, and an address that is read off a wall has to be short.
pub const IN_HALL: &str = "in";
const LINKS: &str = "host";
const SEATS: &str = "host-seat";
/// The longest name of a table.
const TABLE_LIMIT: usize = 40;

/// Makes the link for the hosts of a meeting, good until the evening is over; gives its path.
pub async fn make_host_link(house: &House, meeting: MeetingId, until: Timestamp) -> Result<String, Error> {
    let token = Token::fresh(house.chance.as_ref())?;
    house.drawers().put(LINKS, &token.hash(), &meeting.to_string(), Some(until)).await?;
    Ok(format!("/host/{}", token.written()))
}

/// Until when each link for the hosts of a meeting holds. The links themselves are shown once and kept by nobody.
pub async fn host_links(house: &House, meeting: MeetingId) -> Result<Vec<Timestamp>, Error> {
    let kept = house.drawers().list(LINKS).await?;
    let ours = kept.into_iter().filter(|kept| kept.value == meeting.to_string());
    Ok(ours.filter_map(|kept| kept.until.filter(|until| house.now() < *until)).collect())
}

/// The tables that hosts and phones sit at with a link of a meeting, one name for each of them.
pub async fn seats(house: &House, meeting: MeetingId) -> Result<Vec<String>, Error> {
    let kept = house.drawers().list(SEATS).await?;
    let open = kept.into_iter().filter(|kept| kept.until.is_some_and(|until| house.now() < until));
    let seats = open.filter_map(|kept| serde_json::from_str::<Seat>(&kept.value).ok());
    Ok(seats.filter(|seat| seat.meeting == meeting).map(|seat| seat.table).collect())
}

/// Ends every link and every seat for the hosts of a meeting, at once.
pub async fn end_host_links(house: &House, meeting: MeetingId) -> Result<(), Error> {
    for link in house.drawers().list(LINKS).await?.iter().filter(|kept| kept.value == meeting.to_string()) {
        house.drawers().remove(LINKS, &link.key).await?;
    }
    for seat in house.drawers().list(SEATS).await? {
        if serde_json::from_str::<Seat>(&seat.value).is_ok_and(|seat| seat.meeting == meeting) {
            house.drawers().remove(SEATS, &seat.key).await?;
        }
    }
    Ok(())
}

#[derive(Serialize, Deserialize)]
struct Seat {
    meeting: MeetingId,
    table: String,
}

/// Which table the visitor with these headers hosts, and the token for their forms.
pub async fn seat(house: &House, headers: &HeaderMap) -> Result<Option<(HostLink, FormToken)>, Error> {
    let Some(token) = cookie::read(headers, cookie::HOST).and_then(Token::read) else { return Ok(None) };
    let Some(kept) = house.drawers().get(SEATS, &token.hash()).await? else { return Ok(None) };
    if kept.until.is_none_or(|until| house.now() >= until) {
        return Ok(None);
    }
    let Ok(seat) = serde_json::from_str::<Seat>(&kept.value) else { return Ok(None) };
    Ok(Some((
        HostLink { meeting: seat.meeting, seat: token.hash().chars().take(8).collect(), table: seat.table },
        token.for_forms(),
    )))
}

#[derive(Template)]
#[template(path = "sign_in/host.html")]
struct HostPage {
    frame: Frame,
    token: String,
    holds: bool,
    table: String,
}

/// Asks which table it is.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(token): Path<String>) -> Answer {
    house.rates.take(Deed::Link, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let holds = meeting(&house, &token).await?.is_some();
    let table = visitor.host.as_ref().map(|host| host.table.clone()).unwrap_or_default();
    let page = HostPage { frame: house.frame(&visitor), token, holds, table };
    if holds { page::show_once(&page) } else { page::show_refused(&page) }
}

/// What the host says.
#[derive(Deserialize)]
pub(super) struct Sat {
    #[serde(default)]
    table: String,
}

/// Gives the host a seat.
pub(super) async fn sit(State(house): State<House>, visitor: Visitor, Path(token): Path<String>, form: Form<Sat>) -> Answer {
    house.rates.take(Deed::Link, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let found = meeting(&house, &token).await?;
    let table: String = form.fields.table.trim().chars().filter(|c| !c.is_control()).take(TABLE_LIMIT).collect();
    let frame = house.frame(&visitor);
    let Some((meeting, until)) = found else {
        return page::show_refused(&HostPage { frame, token, holds: false, table });
    };
    if table.is_empty() {
        let frame = frame.clone().refusing(frame.t("host-table-missing").to_string());
        return page::show_refused(&HostPage { frame, token, holds: true, table });
    }
    let seat = Token::fresh(house.chance.as_ref())?;
    let value = serde_json::to_string(&Seat { meeting, table }).map_err(Problem::fault)?;
    house.drawers().put(SEATS, &seat.hash(), &value, Some(until)).await?;
    let mut answer = go(format!("/meetings/{meeting}/capture"))?;
    let lasts = Duration::try_from(until.duration_since(house.now())).unwrap_or_default();
    cookie::put(answer.headers_mut(), &house, cookie::HOST, &seat.written(), lasts);
    Ok(answer)
}

async fn meeting(house: &House, token: &str) -> Result<Option<(MeetingId, Timestamp)>, Error> {
    if let Some(hall) = house.hall.get().filter(|_| token == IN_HALL) {
        let world = house.world();
        return Ok(world.meetings.get(&hall.meeting).map(|meeting| (meeting.id, evening_ends(house, meeting))));
    }
    let Some(token) = Token::read(token) else { return Ok(None) };
    let kept = house.drawers().get(LINKS, &token.hash()).await?;
    Ok(kept.and_then(|kept| {
        let until = kept.until.filter(|until| house.now() < *until)?;
        Some((kept.value.parse().ok()?, until))
    }))
}
