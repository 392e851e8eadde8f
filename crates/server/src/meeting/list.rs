//! The list of meetings: those ahead first, then those that were held, the latest first.

use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place, terms,
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{MeetingId, PlaceId, World, meeting::Meeting};

#[derive(Template)]
#[template(path = "meeting/list.html")]
struct ListPage {
    frame: Frame,
    ahead: Vec<Row>,
    held: Vec<Row>,
    paging: Paging,
}

/// A meeting in a list.
pub struct Row {
    /// Its name in the ledger.
    pub id: MeetingId,
    /// Its title.
    pub title: String,
    /// The place and its name.
    pub place: (PlaceId, String),
    /// The house or room.
    pub venue: String,
    /// The day.
    pub date: Date,
    /// From when to when.
    pub hours: String,
    /// The key of the text of its state.
    pub state: String,
    /// How much was said that everybody may read.
    pub said: Option<usize>,
}

/// The list.
pub async fn page(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let world = house.world();
    let today = house.today();
    let mut held: Vec<&Meeting> = world.meetings.all().filter(|meeting| !is_ahead(meeting, today)).collect();
    held.sort_by_key(|meeting| (std::cmp::Reverse(meeting.date), meeting.id));
    let (held, paging) = Paging::of(held, turn);
    page::show(&ListPage {
        frame: house.frame(&visitor),
        ahead: ahead(&world, today),
        held: held.into_iter().map(|meeting| row(&world, meeting)).collect(),
        paging,
    })
}

/// The meetings ahead, the next one first.
pub fn ahead(world: &World, today: Date) -> Vec<Row> {
    let mut ahead: Vec<&Meeting> = world.meetings.all().filter(|meeting| is_ahead(meeting, today)).collect();
    ahead.sort_by_key(|meeting| (meeting.date, meeting.id));
    ahead.into_iter().map(|meeting| row(world, meeting)).collect()
}

fn is_ahead(meeting: &Meeting, today: Date) -> bool {
    !meeting.was_held() && meeting.date >= today
}

fn row(world: &World, meeting: &Meeting) -> Row {
    Row {
        id: meeting.id,
        title: meeting.title.clone(),
        place: (meeting.place, place::name(world, meeting.place)),
        venue: meeting.venue.clone(),
        date: meeting.date,
        hours: meeting.hours.clone(),
        state: terms::key("meeting-state", &meeting.state),
        said: meeting.is_public().then(|| super::said(world, meeting).len()),
    }
}
