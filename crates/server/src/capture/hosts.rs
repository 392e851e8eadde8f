//! The link for the hosts of an evening: made by those who lead, shown once, ended at any time.

use super::qr::{self, Qr};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::House,
    sign_in::host::{end_host_links, host_links, make_host_link},
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use samskapa_domain::{MeetingId, meeting::Meeting};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "capture/hosts.html")]
struct HostsPage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    made: Option<Made>,
    links: Vec<Timestamp>,
}

/// A link that was just made.
struct Made {
    address: String,
    qr: Option<Qr>,
    until: Timestamp,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&house, &visitor, meeting, None).await?)
}

async fn filled(house: &House, visitor: &Visitor, meeting: &Meeting, made: Option<Made>) -> Result<HostsPage, Problem> {
    Ok(HostsPage {
        frame: house.frame(visitor),
        meeting: meeting.id,
        title: meeting.title.clone(),
        date: meeting.date,
        made,
        links: host_links(house, meeting.id).await?,
    })
}

/// The forms have no fields of their own.
#[derive(Deserialize)]
pub(super) struct Pressed {}

/// Makes a link. It is shown in the answer itself: an address that leads back to it would be a second key.
pub(super) async fn make(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
    _: Form<Pressed>,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let until = evening_ends(&house, meeting);
    let path = make_host_link(&house, id, until).await?;
    let address = format!("{}{path}", own_address(&house, &headers));
    let made = Made { qr: qr::of(&address), address, until };
    page::show(&filled(&house, &visitor, meeting, Some(made)).await?)
}

/// Ends all links of the meeting.
pub(super) async fn end(State(house): State<House>, Path(id): Path<MeetingId>, _: Form<Pressed>) -> Answer {
    house.world().meetings.get(&id).ok_or(Problem::NotFound)?;
    end_host_links(&house, id).await?;
    go_with_notice(&house, format!("/meetings/{id}/hosts"), "notice-capture-ended")
}

/// Four in the morning after the meeting, when the last cup is washed up; twelve hours from now for an evening that
/// is over and whose slips are still being written.
pub(crate) fn evening_ends(house: &House, meeting: &Meeting) -> Timestamp {
    let later = house.now().saturating_add(SignedDuration::from_hours(12)).unwrap_or(Timestamp::MAX);
    let morning = meeting
        .date
        .checked_add(1.day())
        .ok()
        .and_then(|day| day.at(4, 0, 0, 0).to_zoned(house.settings.zone.clone()).ok())
        .map(|morning| morning.timestamp());
    morning.map_or(later, |morning| morning.max(later))
}

/// The address of the house as others reach it: the one in the settings, else the one that this browser used.
pub(crate) fn own_address(house: &House, headers: &HeaderMap) -> String {
    if !house.settings.address.is_empty() {
        return house.settings.address.trim_end_matches('/').to_owned();
    }
    let scheme = if house.settings.https { "https" } else { "http" };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    format!("{scheme}://{host}")
}
