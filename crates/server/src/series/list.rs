//! The list of series, and the form that starts one.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    place,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{
    PlaceId, SeriesId,
    series::{self, Reach},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "series/list.html")]
struct ListPage {
    frame: Frame,
    series: Vec<Row>,
    places: Vec<(PlaceId, String)>,
    typed: Fields,
}

struct Row {
    id: SeriesId,
    title: String,
    purpose: String,
    visited: usize,
    places: usize,
}

/// What is typed to start a series.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    title: String,
    purpose: String,
    places: Vec<PlaceId>,
}

/// The list.
pub async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&list(&house, house.frame(&visitor), Fields::default()))
}

/// Starts a series.
pub async fn start(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = SeriesId(form.key);
    let Fields { title, purpose, places } = form.fields.clone();
    match house.tell(&visitor, form.key, series::Command::Start { id, title, purpose, places }).await {
        Ok(_) => page::go_with_notice(&house, format!("/series/{id}"), "notice-series-started"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let series = world.series.all().rev().map(|series| {
        let reach = series::reach(&world, series);
        Row {
            id: series.id,
            title: series.title.clone(),
            purpose: series.purpose.clone(),
            visited: reach.iter().filter(|(_, reach)| *reach == Reach::Visited).count(),
            places: reach.len(),
        }
    });
    ListPage { series: series.collect(), places: place::choices(&world, frame.locale()), frame, typed }
}
