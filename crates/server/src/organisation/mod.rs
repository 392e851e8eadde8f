//! Organisations: the municipalities, regions, associations and councils that take part or own a question.

use crate::{
    frame::{
        dates,
        door::Doors,
        error::Problem,
        form::Form,
        locale::Locale,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::{Choice, choices as choices_of},
    rights::Right,
    terms,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{
    OrganisationId, World, hand_over,
    organisation::{self, Sort},
};
use serde::Deserialize;

/// Every sort, in the order in which they are offered.
const SORTS: [Sort; 7] =
    [Sort::Municipality, Sort::Region, Sort::HealthCentre, Sort::Association, Sort::Council, Sort::Authority, Sort::Company];

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/organisations", Right::Anyone, list_page).post("/organisations", Right::Lead, add)
}

/// All organisations for a list to choose from, in the alphabet of the reader.
pub fn choices(world: &World, locale: Locale) -> Vec<(OrganisationId, String)> {
    let mut all: Vec<_> = world.organisations.all().map(|one| (one.id, one.name.clone())).collect();
    dates::sort_by_word(locale, &mut all, |(_, name)| name);
    all
}

#[derive(Template)]
#[template(path = "organisation/list.html")]
struct ListPage {
    frame: Frame,
    organisations: Vec<Row>,
    sorts: Vec<Choice>,
    typed: Fields,
}

struct Row {
    name: String,
    sort: String,
    places: Vec<(samskapa_domain::PlaceId, String)>,
    handed: usize,
    waiting: usize,
}

/// What is typed to add an organisation.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Fields {
    name: String,
    sort: Sort,
}

impl Default for Fields {
    fn default() -> Self {
        Self { name: String::new(), sort: Sort::Municipality }
    }
}

async fn list_page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&list(&house, house.frame(&visitor), Fields::default()))
}

async fn add(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { name, sort } = form.fields.clone();
    let command = organisation::Command::Add { id: OrganisationId(form.key), name, sort };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, "/organisations", "notice-organisation-added"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let waiting: Vec<_> = hand_over::waiting(&world, house.today()).into_iter().map(|one| one.id).collect();
    let mut organisations: Vec<Row> = world
        .organisations
        .all()
        .map(|one| {
            let handed: Vec<_> = world.hand_overs.all().filter(|hand_over| hand_over.to == one.id).collect();
            Row {
                name: one.name.clone(),
                sort: terms::key("organisation-sort", &one.sort),
                places: world
                    .places
                    .all()
                    .filter(|place| place.municipality == Some(one.id))
                    .map(|place| (place.id, place.name.clone()))
                    .collect(),
                waiting: handed.iter().filter(|hand_over| waiting.contains(&hand_over.id)).count(),
                handed: handed.len(),
            }
        })
        .collect();
    dates::sort_by_word(frame.locale(), &mut organisations, |row| &row.name);
    ListPage { frame, organisations, sorts: choices_of("organisation-sort", &SORTS, &typed.sort), typed }
}
