//! The pages of an adoption: the form by which a place begins to try a case, with its trial, and the page that tells how it
//! fares and sends that back.

mod new;

use crate::{
    case::sending,
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    terms,
    work::{self, Again, Link, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    AdoptionId,
    adoption::{self, Adoption, Command, Standing},
    bundle,
    claim::Thing,
    trial::Conclusion,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/adoptions/new", Right::Lead, new::form)
        .post("/adoptions/begin", Right::Lead, new::begin)
        .get("/adoptions/{id}", Right::Anyone, page)
        .get("/adoptions/{id}/bundle", Right::Anyone, send)
        .post("/adoptions/{id}/report", Right::Lead, report)
}

/// The shape of its knot in a picture. What was given up is honoured like everything else.
pub fn shape(standing: Standing) -> &'static str {
    match standing {
        Standing::UnderWay => "now",
        Standing::Adopted | Standing::Adapted => "done",
        Standing::Abandoned => "no",
    }
}

fn look(standing: Standing) -> &'static str {
    match standing {
        Standing::UnderWay => "tag--now",
        Standing::Adopted | Standing::Adapted => "tag--done",
        Standing::Abandoned => "tag--no",
    }
}

#[derive(Template)]
#[template(path = "adoption/page.html")]
struct AdoptionPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    adoption: &'a Adoption,
    case: Option<Link>,
    trial: Option<Link>,
    result: bundle::Result,
    since: Timestamp,
    standing: String,
    look: &'static str,
    goes_back: bool,
    may_report: bool,
    stages: Stages,
    conclusions: [&'static str; 3],
}

#[derive(Deserialize)]
struct Reported {
    conclusion: Conclusion,
    #[serde(default)]
    why: String,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<AdoptionId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: AdoptionId, again: Again) -> Answer {
    let world = house.world();
    let adoption = world.adoptions.get(&id).ok_or(Problem::NotFound)?;
    let frame = again.frame(house, visitor);
    let (standing, _, since) = adoption::standing(&world, adoption);
    let (ours, is_open) = (adoption.from_away.is_none(), standing == Standing::UnderWay);
    let case = world.cases.get(&adoption.case);
    let page = AdoptionPage {
        was: again.was,
        leads: work::leads(visitor),
        adoption,
        case: work::links(&frame, &world, [Thing::Case(adoption.case)]).pop(),
        trial: adoption.trial.and_then(|trial| work::links(&frame, &world, [Thing::Trial(trial)]).pop()),
        result: adoption::told(&world, adoption),
        since: since.time,
        standing: terms::key("adoption-standing", &standing),
        look: look(standing),
        goes_back: ours && case.is_some_and(|case| case.from_away.is_some()),
        may_report: ours && is_open,
        stages: Stages::of(&frame, &world, Thing::Adoption(id)),
        conclusions: ["adopted", "adapted", "abandoned"],
        frame,
    };
    work::send(&page.frame, &page)
}

async fn report(State(house): State<House>, visitor: Visitor, Path(id): Path<AdoptionId>, form: Form<Reported>) -> Answer {
    let Reported { conclusion, why } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Report { id, conclusion, why }).await;
    let path = (format!("/adoptions/{id}"), "notice-adoption-reported");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

/// What became of it, as a signed file for those who wrote the case.
async fn send(State(house): State<House>, visitor: Visitor, Path(id): Path<AdoptionId>) -> Answer {
    let world = house.world();
    let ours = world.adoptions.get(&id).is_some_and(|adoption| adoption.from_away.is_none());
    if !ours {
        return Err(Problem::NotFound);
    }
    let text = sending::signed(&house, |own| bundle::of_result(&world, own, id)).await;
    sending::file(text.map_err(|why| sending::told(&house, &visitor, why))?, &format!("result-{id}"))
}
