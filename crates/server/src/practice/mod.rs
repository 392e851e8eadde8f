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
    several, terms,
    work::{self, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    Command as Any, PartId, PlaceId, PracticeId, World,
    claim::{self, Arrow, Thing},
    practice::{self, Practice, Status},
};
use serde::Deserialize;

/// Every status, in the order in which they are offered.
const STATUSES: [Status; 3] = [Status::Already, Status::Begin, Status::Stop];

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/practices", Right::Anyone, list_page).post("/practices", Right::Lead, note).post(
        "/practices/{id}/turn",
        Right::Lead,
        turn,
    )
}

#[derive(Template)]
#[template(path = "practice/list.html")]
struct ListPage {
    frame: Frame,
    by_part: bool,
    has_parts: bool,
    practices: Vec<Together>,
    today: String,
    parts: Ticks,
    places: Vec<(PlaceId, String)>,
    statuses: Vec<Choice>,
    typed: Fields,
}

/// The practices of one place, or those that help towards one part of a target picture.
struct Together {
    path: Option<String>,
    /// None for what is tied to no part.
    name: Option<String>,
    rows: Vec<Row>,
}

struct Row {
    id: PracticeId,
    what: String,
    who: String,
    status: String,
    turned: Option<Date>,
    /// The key of what can be noted of it.
    turns: Option<&'static str>,
    place: String,
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
    parts: Vec<PartId>,
}

impl Default for Fields {
    fn default() -> Self {
        Self { place: None, what: String::new(), who: String::new(), status: Status::Already, parts: Vec::new() }
    }
}

/// The place to begin with, and whether to show part by part.
#[derive(Deserialize)]
struct About {
    place: Option<PlaceId>,
    #[serde(default)]
    by: String,
}

/// The day on which something began or stopped.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Turning {
    date: String,
}

async fn list_page(State(house): State<House>, visitor: Visitor, Query(about): Query<About>) -> Answer {
    let typed = Fields { place: about.place, ..Fields::default() };
    page::show(&list(&house, house.frame(&visitor), typed, about.by == "part"))
}

async fn note(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { place: Some(place), what, who, status, parts } = form.fields.clone() else {
        return Err(Problem::Malformed(form.typed));
    };
    let id = PracticeId(form.key);
    if house.world().practices.has(&id) {
        return page::go(format!("/places/{place}#practices"));
    }
    let helps = house.texts.t(house.settings.written, "practice-parts").to_string();
    let draw = |part: &PartId| {
        let (from, to) = (Thing::Practice(id), Thing::Part(*part));
        Any::from(claim::Command::Draw { from, arrow: Arrow::Serves, to, why: helps.clone() })
    };
    let noted = Any::from(practice::Command::Note { id, place, what, who, status });
    let commands = std::iter::once(noted).chain(parts.iter().map(draw)).collect();
    match several::tell(&house, &visitor, form.key, commands).await {
        Ok(()) => page::go_with_notice(&house, format!("/places/{place}#practices"), "notice-practice-noted"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields, false))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

async fn turn(State(house): State<House>, visitor: Visitor, Path(id): Path<PracticeId>, form: Form<Turning>) -> Answer {
    let date = work::day(&house, &visitor, &form.fields.date)?;
    let command = practice::Command::Turn { id, date };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/practices#{id}"), "notice-practice-turned")
}

fn list(house: &House, frame: Frame, typed: Fields, by_part: bool) -> ListPage {
    let (world, today) = (house.world(), house.today());
    let places = place::choices(&world, frame.locale());
    let parts = work::parts(&world, None, today);
    let was = typed.parts.iter().fold(Was::default(), |was, part| was.with("parts", part.to_string()));
    ListPage {
        by_part,
        has_parts: !parts.is_empty(),
        practices: if by_part { part_by_part(&world, &parts) } else { place_by_place(&world, &places) },
        today: today.to_string(),
        parts: Ticks::of(parts, &was, "parts"),
        places,
        statuses: choices("practice-status", &STATUSES, &typed.status),
        frame,
        typed,
    }
}

fn place_by_place(world: &World, places: &[(PlaceId, String)]) -> Vec<Together> {
    let at = |(place, name): &(PlaceId, String)| Together {
        path: Some(format!("/places/{place}")),
        name: Some(name.clone()),
        rows: world.practices.all().filter(|practice| practice.place == *place).map(|one| row(world, one)).collect(),
    };
    places.iter().map(at).filter(|at| !at.rows.is_empty()).collect()
}

/// Part by part, with what is tied to none of them at the end.
fn part_by_part(world: &World, parts: &[work::Choice]) -> Vec<Together> {
    let tied: Vec<(Vec<String>, &Practice)> = world
        .practices
        .all()
        .map(|one| (practice::parts(world, one.id).iter().map(ToString::to_string).collect(), one))
        .collect();
    let rows = |is_in: &dyn Fn(&[String]) -> bool| {
        tied.iter().filter(|(parts, _)| is_in(parts)).map(|(_, practice)| row(world, practice)).collect()
    };
    let towards = |part: &work::Choice| Together {
        path: None,
        name: Some(part.words.clone()),
        rows: rows(&|parts| parts.contains(&part.value)),
    };
    let shown = |names: &[String]| names.iter().any(|name| parts.iter().any(|part| part.value == *name));
    let rest = Together { path: None, name: None, rows: rows(&|names| !shown(names)) };
    parts.iter().map(towards).chain([rest]).filter(|together| !together.rows.is_empty()).collect()
}

fn row(world: &World, practice: &Practice) -> Row {
    Row {
        id: practice.id,
        what: practice.what.clone(),
        who: practice.who.clone(),
        status: terms::key("practice-status", &practice.status),
        turned: practice.turned.as_ref().map(|(_, day)| *day),
        turns: match practice.status {
            Status::Begin => Some("practice-turn-begin"),
            Status::Stop => Some("practice-turn-stop"),
            Status::Already | Status::Stopped => None,
        },
        place: place::name(world, practice.place),
    }
}
