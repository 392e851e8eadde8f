//! What is done today already, and what people want to begin or stop: so that nobody starts anew what exists.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::{Choice, choices, or_none},
    place,
    rights::Right,
    terms,
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    PlaceId, PracticeId, World,
    practice::{self, Status},
};
use serde::Deserialize;

/// Every status, in the order in which they are offered.
const STATUSES: [Status; 3] = [Status::Already, Status::Begin, Status::Stop];

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/practices", Right::Anyone, list_page).post("/practices", Right::Lead, note)
}

#[derive(Template)]
#[template(path = "practice/list.html")]
struct ListPage {
    frame: Frame,
    practices: Vec<AtPlace>,
    places: Vec<(PlaceId, String)>,
    statuses: Vec<Choice>,
    typed: Fields,
}

/// The practices of one place.
struct AtPlace {
    place: PlaceId,
    name: String,
    rows: Vec<Row>,
}

struct Row {
    id: PracticeId,
    what: String,
    who: String,
    status: String,
}

/// What is typed to note a practice.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
struct Fields {
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
    what: String,
    who: String,
    status: Status,
}

impl Default for Fields {
    fn default() -> Self {
        Self { place: None, what: String::new(), who: String::new(), status: Status::Already }
    }
}

/// The place to begin with.
#[derive(Deserialize)]
struct About {
    place: Option<PlaceId>,
}

async fn list_page(State(house): State<House>, visitor: Visitor, Query(about): Query<About>) -> Answer {
    page::show(&list(&house, house.frame(&visitor), Fields { place: about.place, ..Fields::default() }))
}

async fn note(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { place: Some(place), what, who, status } = form.fields.clone() else {
        return Err(Problem::Malformed(form.typed));
    };
    let command = practice::Command::Note { id: PracticeId(form.key), place, what, who, status };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, format!("/places/{place}#practices"), "notice-practice-noted"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let places = place::choices(&world, frame.locale());
    let practices = places
        .iter()
        .map(|(place, name)| AtPlace { place: *place, name: name.clone(), rows: rows(&world, *place) })
        .filter(|at| !at.rows.is_empty())
        .collect();
    ListPage { practices, places, statuses: choices("practice-status", &STATUSES, &typed.status), frame, typed }
}

fn rows(world: &World, place: PlaceId) -> Vec<Row> {
    let here = world.practices.all().filter(|practice| practice.place == place);
    here.map(|practice| Row {
        id: practice.id,
        what: practice.what.clone(),
        who: practice.who.clone(),
        status: terms::key("practice-status", &practice.status),
    })
    .collect()
}
