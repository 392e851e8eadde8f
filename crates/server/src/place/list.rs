//! The list of places by the municipality they lie in, and the form that adds one.

use crate::{
    frame::{
        dates,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::or_none,
    organisation,
};
use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use samskapa_domain::{OrganisationId, PlaceId, World, place};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "place/list.html")]
struct ListPage {
    frame: Frame,
    groups: Vec<Group>,
    municipalities: Vec<(OrganisationId, String)>,
    typed: Fields,
}

/// The places of one municipality; without a name, those of none.
struct Group {
    name: String,
    places: Vec<Row>,
}

struct Row {
    id: PlaceId,
    name: String,
    municipality: String,
    needs: usize,
    heard: Option<Date>,
    next: Option<Date>,
}

/// What is typed to add a place.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    #[serde(deserialize_with = "or_none")]
    municipality: Option<OrganisationId>,
}

/// The list.
pub async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&list(&house, house.frame(&visitor), Fields::default()))
}

/// Adds a place.
pub async fn add(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { name, municipality } = form.fields.clone();
    let id = PlaceId(form.key);
    match house.tell(&visitor, form.key, place::Command::Add { id, name, municipality }).await {
        Ok(_) => page::go_with_notice(&house, format!("/places/{id}"), "notice-place-added"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let today = house.today();
    let leads = frame.visitor.person.is_some();
    let mut places: Vec<Row> = world.places.all().map(|place| row(&world, place, today, leads)).collect();
    dates::sort_by_word(frame.locale(), &mut places, |row| &row.name);
    let mut groups: Vec<Group> = Vec::new();
    for place in places {
        match groups.iter_mut().find(|group| group.name == place.municipality) {
            Some(group) => group.places.push(place),
            None => groups.push(Group { name: place.municipality.clone(), places: vec![place] }),
        }
    }
    dates::sort_by_word(frame.locale(), &mut groups, |group| &group.name);
    groups.sort_by_key(|group| group.name.is_empty());
    ListPage { municipalities: organisation::choices(&world, frame.locale()), frame, groups, typed }
}

fn row(world: &World, place: &place::Place, today: Date, leads: bool) -> Row {
    let meetings = place::meetings(world, place.id);
    let municipality = place.municipality.and_then(|id| world.organisations.get(&id));
    Row {
        id: place.id,
        name: place.name.clone(),
        municipality: municipality.map_or_else(String::new, |municipality| municipality.name.clone()),
        needs: place::needs(world, place.id).into_iter().filter(|need| leads || crate::need::is_public(world, need)).count(),
        heard: meetings.iter().rev().find(|meeting| meeting.was_held()).map(|meeting| meeting.date),
        next: meetings.iter().find(|meeting| !meeting.was_held() && meeting.date >= today).map(|meeting| meeting.date),
    }
}
