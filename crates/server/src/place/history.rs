//! The page of one place: what was asked here before, what became of it, and what people already do.

use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    milestone, terms,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, World,
    need::{self, Need},
    place::{self, Place},
    practice, series,
};

#[derive(Template)]
#[template(path = "place/history.html")]
struct PlacePage {
    frame: Frame,
    place: Place,
    municipality: String,
    heard: Option<(MeetingId, Date)>,
    next: Option<(MeetingId, Date)>,
    needs: Vec<NeedRow>,
    returning: Vec<Return>,
    meetings: Vec<MeetingRow>,
    practices: Vec<PracticeRow>,
    milestones: Vec<milestone::Row>,
    series: Vec<(samskapa_domain::SeriesId, String)>,
}

struct NeedRow {
    id: NeedId,
    title: String,
    standing: String,
    tag: &'static str,
    voices: usize,
    next: Option<Date>,
}

/// A need that was heard here before.
struct Return {
    later: NeedId,
    title: String,
    earlier: NeedId,
    earlier_title: String,
    earlier_standing: String,
    first: Option<Date>,
}

struct MeetingRow {
    id: MeetingId,
    title: String,
    date: Date,
    state: String,
    said: usize,
    ahead: bool,
    public: bool,
}

struct PracticeRow {
    what: String,
    who: String,
    status: String,
}

/// The page.
pub async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<PlaceId>) -> Answer {
    let world = house.world();
    let place = world.places.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&world, place, house.today(), house.frame(&visitor)))
}

fn filled(world: &World, place: &Place, today: Date, frame: Frame) -> PlacePage {
    let leads = frame.visitor.person.is_some();
    let meetings = place::meetings(world, place.id);
    let last = meetings.iter().rev().find(|meeting| meeting.was_held());
    let next = meetings.iter().find(|meeting| !meeting.was_held() && meeting.date >= today);
    let shown = |id: &NeedId| world.needs.get(id).is_some_and(|need| leads || crate::need::is_public(world, need));
    let municipality = place.municipality.and_then(|id| world.organisations.get(&id));
    PlacePage {
        municipality: municipality.map_or_else(String::new, |municipality| municipality.name.clone()),
        heard: last.map(|meeting| (meeting.id, meeting.date)),
        next: next.map(|meeting| (meeting.id, meeting.date)),
        needs: place::needs(world, place.id)
            .into_iter()
            .rev()
            .filter(|need| shown(&need.id))
            .map(|need| need_row(world, need))
            .collect(),
        returning: place::returning(world, place.id)
            .into_iter()
            .filter(|(later, earlier)| shown(later) && shown(earlier))
            .filter_map(|(later, earlier)| returned(world, later, earlier))
            .collect(),
        meetings: meetings.iter().rev().map(|meeting| meeting_row(world, meeting, today)).collect(),
        practices: world.practices.all().filter(|practice| practice.place == place.id).map(practice_row).collect(),
        milestones: milestone::rows(world, Some(place.id)),
        series: world
            .series
            .all()
            .filter(|series: &&series::Series| series.places.contains(&place.id))
            .map(|series| (series.id, series.title.clone()))
            .collect(),
        place: place.clone(),
        frame,
    }
}

fn need_row(world: &World, need: &Need) -> NeedRow {
    let standing = need::standing(world, need);
    NeedRow {
        id: need.id,
        title: need.title.clone(),
        standing: terms::key("standing", &standing),
        tag: crate::need::tag(standing),
        voices: need::figures(world, need.id).voices.number(),
        next: need.next,
    }
}

fn returned(world: &World, later: NeedId, earlier: NeedId) -> Option<Return> {
    let earlier_id = need::surviving(world, earlier);
    let (later, earlier) = (world.needs.get(&later)?, world.needs.get(&earlier_id)?);
    let first = need::expressed(world, earlier.id)
        .into_iter()
        .filter_map(|voice| voice.meeting.and_then(|id| world.meetings.get(&id)))
        .map(|meeting| meeting.date)
        .min();
    Some(Return {
        later: later.id,
        title: later.title.clone(),
        earlier: earlier.id,
        earlier_title: earlier.title.clone(),
        earlier_standing: terms::key("standing", &need::standing(world, earlier)),
        first,
    })
}

fn meeting_row(world: &World, meeting: &samskapa_domain::meeting::Meeting, today: Date) -> MeetingRow {
    MeetingRow {
        id: meeting.id,
        title: meeting.title.clone(),
        date: meeting.date,
        state: terms::key("meeting-state", &meeting.state),
        said: crate::meeting::said(world, meeting).len(),
        ahead: !meeting.was_held() && meeting.date >= today,
        public: meeting.is_public(),
    }
}

fn practice_row(practice: &practice::Practice) -> PracticeRow {
    PracticeRow {
        what: practice.what.clone(),
        who: practice.who.clone(),
        status: terms::key("practice-status", &practice.status),
    }
}
