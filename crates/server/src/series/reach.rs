//! The page of one series: which places it has reached, its meetings, and its departures from the plan.

use crate::{
    drafting::Process,
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    place, terms,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    MeetingId, PlaceId, SeriesId, World,
    series::{self, Reach, Series},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "series/page.html")]
struct SeriesPage {
    frame: Frame,
    id: SeriesId,
    title: String,
    purpose: String,
    visited: usize,
    places: Vec<Visit>,
    deviations: Vec<(Timestamp, String, String)>,
    drafting: Process,
    typed: Fields,
}

/// How far the series has come at one place.
struct Visit {
    place: PlaceId,
    name: String,
    reach: &'static str,
    tag: &'static str,
    meetings: Vec<(MeetingId, String, Date, String)>,
}

/// What is typed to log a departure from the plan.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    what: String,
    why: String,
}

/// The page.
pub async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>) -> Answer {
    let world = house.world();
    let series = world.series.get(&id).ok_or(Problem::NotFound)?;
    page::show(&filled(&house, &world, series, house.frame(&visitor), Fields::default()))
}

/// Logs a departure from the plan.
pub async fn deviate(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>, form: Form<Fields>) -> Answer {
    let Fields { what, why } = form.fields.clone();
    match house.tell(&visitor, form.key, series::Command::Deviate { id, what, why }).await {
        Ok(_) => page::go_with_notice(&house, format!("/series/{id}"), "notice-series-deviated"),
        Err(Untold::Refused { sentence, .. }) => {
            let world = house.world();
            let series = world.series.get(&id).ok_or(Problem::NotFound)?;
            let frame = house.frame(&visitor).refusing(sentence);
            page::show_refused(&filled(&house, &world, series, frame, form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn filled(house: &House, world: &World, series: &Series, frame: Frame, typed: Fields) -> SeriesPage {
    let meetings = series::meetings(world, series.id);
    let reach = series::reach(world, series);
    // A meeting may be held where the series did not plan to go; it is shown all the same.
    let mut elsewhere: Vec<PlaceId> =
        meetings.iter().map(|meeting| meeting.place).filter(|place| !series.places.contains(place)).collect();
    elsewhere.sort_unstable();
    elsewhere.dedup();
    let unplanned = elsewhere.into_iter().map(|place| {
        let held = meetings.iter().any(|meeting| meeting.place == place && meeting.was_held());
        (place, if held { Reach::Visited } else { Reach::Planned })
    });
    let visits = reach.iter().copied().chain(unplanned).map(|(place, reach)| {
        let (text, tag) = match reach {
            Reach::Visited => ("term-reach-visited", "tag--done"),
            Reach::Planned => ("term-reach-planned", "tag--now"),
            Reach::NotYet => ("term-reach-not-yet", ""),
        };
        let there = meetings.iter().filter(|meeting| meeting.place == place);
        Visit {
            place,
            name: place::name(world, place),
            reach: text,
            tag,
            meetings: there
                .map(|meeting| {
                    let state = terms::key("meeting-state", &meeting.state);
                    (meeting.id, meeting.title.clone(), meeting.date, state)
                })
                .collect(),
        }
    });
    SeriesPage {
        drafting: Process::of(house, world, &frame, series.id),
        frame,
        id: series.id,
        title: series.title.clone(),
        purpose: series.purpose.clone(),
        visited: reach.iter().filter(|(_, reach)| *reach == Reach::Visited).count(),
        places: visits.collect(),
        deviations: series.deviations.iter().map(|(stamp, what, why)| (stamp.time, what.clone(), why.clone())).collect(),
        typed,
    }
}
