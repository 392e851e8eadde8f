//! The meeting for a calendar (iCalendar, RFC 5545).

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::rights::Right;
use icalendar::{Calendar, Component, Event, EventLike};
use jiff::{Timestamp, civil::Time};
use samskapa_domain::meeting::Meeting;

/// The entry.
pub const KIND: Kind = Kind { path: "/paper/ics/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let name = stem([&*meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Text("text/calendar; charset=utf-8", "ics", entry(writing, meeting)) })
}

fn entry(writing: &Writing<'_>, meeting: &Meeting) -> String {
    let mut event = Event::new();
    // The same meeting is the same entry however often it is fetched, and calendars take the one that knows of more.
    event.uid(&format!("{}@samskapa", meeting.id));
    event.add_property("DTSTAMP", stamped(writing.house.now()));
    event.add_property("SEQUENCE", writing.house.ledger.seen().0.to_string());
    event.summary(&meeting.title);
    event.location(&writing.place(meeting));
    event.description(&described(writing, meeting));
    if !writing.wish.address.is_empty() {
        event.url(&format!("{}/meetings/{}/invitation", writing.wish.address, meeting.id));
    }
    let (begins, ends) = crate::meeting::hours(&meeting.hours);
    match begins.and_then(|begins| at(writing, meeting, begins)) {
        Some(begins) => {
            event.add_property("DTSTART", stamped(begins));
            if let Some(ends) = ends.and_then(|ends| at(writing, meeting, ends)).filter(|ends| *ends > begins) {
                event.add_property("DTEND", stamped(ends));
            }
        }
        None => {
            event.append_property(
                icalendar::Property::new("DTSTART", meeting.date.strftime("%Y%m%d").to_string())
                    .add_parameter("VALUE", "DATE")
                    .done(),
            );
        }
    }
    let mut calendar = Calendar::new();
    calendar.push(event.done());
    calendar.to_string()
}

fn described(writing: &Writing<'_>, meeting: &Meeting) -> String {
    let contact = writing.contact_of(&meeting.contact);
    let parts = [meeting.influence.clone(), meeting.questions.join("\n"), contact];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn at(writing: &Writing<'_>, meeting: &Meeting, time: Time) -> Option<Timestamp> {
    let zoned = meeting.date.to_datetime(time).to_zoned(writing.house.settings.zone.clone()).ok()?;
    Some(zoned.timestamp())
}

fn stamped(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
