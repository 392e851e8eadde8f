//! The invitation as a page, for people and, in the words of schema.org, for the calendars and search machines of others.

use super::{ACCESS, Told, told};
use crate::{
    capture::own_address,
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    invitation::PAPERS,
    meeting::choice::{Choice, choices},
    need,
    paper::{Wish, Writing, sms},
    place, terms,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use jiff::Timestamp;
use samskapa_domain::{
    MeetingId, PrintId, World,
    invitation::{self, Access, Paper, Print},
    meeting::Meeting,
};
use samskapa_paper::Size;
use serde_json::json;

#[derive(Template)]
#[template(path = "invitation/page.html")]
struct InvitationPage {
    frame: Frame,
    meeting: Meeting,
    told: Told,
    event: String,
    short: String,
    contact: String,
    lead: Option<Lead>,
}

/// The part of the page for those who lead.
struct Lead {
    written: bool,
    versions: Vec<(Timestamp, String)>,
    message: String,
    length: sms::Length,
    papers: Vec<Choice>,
    prints: Vec<PrintRow>,
}

/// Papers printed at one time.
pub(super) struct PrintRow {
    pub id: PrintId,
    pub number: u32,
    pub paper: String,
    pub word: String,
    pub copies: u32,
    pub printed: Timestamp,
    pub shows: String,
    pub old: bool,
    pub hangs: bool,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let wish = Wish {
        locale: visitor.locale,
        size: Size::Normal,
        address: own_address(&house, &headers),
        number: None,
        part: String::new(),
    };
    let writing = Writing::new(&house, &world, wish);
    let frame = house.frame(&visitor);
    let shown = InvitationPage {
        told: told(&writing, meeting),
        event: event(&writing, meeting),
        short: format!("/m/{}", sms::short(meeting)),
        contact: writing.contact_of(&meeting.contact),
        lead: visitor.person.is_some().then(|| lead(&frame, &writing, meeting)),
        meeting: meeting.clone(),
        frame,
    };
    page::show(&shown)
}

fn lead(frame: &Frame, writing: &Writing<'_>, meeting: &Meeting) -> Lead {
    let invitation = writing.world.invitations.get(&meeting.id);
    let versions = invitation.into_iter().flat_map(|invitation| invitation.versions.iter().rev());
    let message = sms::message(writing, meeting);
    Lead {
        written: invitation.is_some(),
        versions: versions.map(|one| (one.written.time, need::who(frame, &one.written.by))).collect(),
        length: sms::Length::of(&message),
        message,
        papers: choices("paper", &PAPERS, &Paper::Poster),
        prints: invitation::prints(writing.world, meeting.id).rev().map(|print| row(frame, writing.world, print)).collect(),
    }
}

pub(super) fn row(frame: &Frame, world: &World, print: &Print) -> PrintRow {
    let on_paper = &print.shown;
    let shows =
        [frame.weekday(&on_paper.date), on_paper.hours.clone(), on_paper.venue.clone(), place::name(world, on_paper.place)];
    PrintRow {
        id: print.id,
        number: print.number,
        paper: terms::key("paper", &print.paper),
        word: crate::meeting::choice::word(&print.paper),
        copies: print.copies,
        printed: print.printed.time,
        shows: crate::paper::joined(shows),
        old: print.is_superseded(world),
        hangs: print.hangs(),
    }
}

/// The meeting in the words of schema.org (Event), as JSON that no text in it can end: `<` is written as its number.
fn event(writing: &Writing<'_>, meeting: &Meeting) -> String {
    let (begins, ends) = crate::meeting::hours(&meeting.hours);
    let at = |time: Option<jiff::civil::Time>| {
        let zoned = meeting.date.to_datetime(time?).to_zoned(writing.house.settings.zone.clone()).ok()?;
        Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    };
    let wording = super::wording(writing.world, meeting);
    let step_free = wording.access.contains(&Access::StepFree);
    let event = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": meeting.title,
        "startDate": at(begins).unwrap_or_else(|| meeting.date.to_string()),
        "endDate": at(ends),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "inLanguage": writing.wish.locale.tag(),
        "isAccessibleForFree": true,
        "description": meeting.influence,
        "accessibilityFeature": wording.access.iter().map(|one| writing.say(terms::key("access", one))).collect::<Vec<_>>(),
        "location": {
            "@type": "Place",
            "name": writing.place(meeting),
            "address": place::name(writing.world, meeting.place),
            "amenityFeature": step_free.then(|| json!({
                "@type": "LocationFeatureSpecification",
                "name": writing.say(terms::key("access", &Access::StepFree)),
                "value": true,
            })),
        },
        "organizer": { "@type": "Organization", "name": super::asks(writing.world, meeting) },
        "url": format!("{}/meetings/{}/invitation", writing.wish.address, meeting.id),
    });
    event.to_string().replace('<', "\\u003c")
}

/// Boxes for what can be there, with those ticked that are.
pub(super) fn boxes(ticked: &[Access]) -> Vec<Choice> {
    let choice = |one: &Access| Choice {
        word: crate::meeting::choice::word(one),
        text: terms::key("access", one),
        chosen: ticked.contains(one),
    };
    ACCESS.iter().map(choice).collect()
}
