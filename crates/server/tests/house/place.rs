//! Places and what stands beside the thread: the memory of a place, its series, milestones, practices, barriers.

use crate::common::{Open, open};
use axum::http::StatusCode;
use samskapa_domain::{
    Command, NeedId, PlaceId,
    claim::{self, Arrow, Thing},
    need::{self, Basis},
};
use samskapa_server::rights::Role;

async fn tell(open: &Open, command: impl Into<Command>) {
    open.house.order("lead:anna", open.house.fresh_key().unwrap(), command).await.unwrap();
}

async fn observed(open: &Open, place: PlaceId, title: &str) -> NeedId {
    let id = NeedId(open.house.fresh_key().unwrap());
    let basis = Basis::ProfessionalObservation;
    tell(open, need::Command::Hear { id, place, title: title.to_owned(), voices: Vec::new(), basis }).await;
    id
}

fn village(open: &Open) -> PlaceId {
    open.house.world().places.all().next().unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_added_once_and_a_second_of_that_name_keeps_what_was_typed() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/places").await;
    let answer = lead.send(&page, "/places", &[("name", "Norrbyn"), ("municipality", "")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = lead.get("/places").await;
    let answer = lead.send(&page, "/places", &[("name", "norrbyn")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"norrbyn\""), "{}", answer.body);
    assert_eq!(open.house.world().places.len(), 1);
    let seen = open.visitor().get("/places").await.body;
    assert!(seen.contains("Norrbyn") && !seen.contains("<form class=\"form\""), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_remembers_what_was_asked_before_and_what_became_of_it() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/places").await;
    lead.send(&page, "/places", &[("name", "Norrbyn")]).await;
    let place = village(&open);
    let earlier = observed(&open, place, "Bussen hem").await;
    let later = observed(&open, place, "Skjuts på kvällen").await;
    let why = "samma sak".to_owned();
    tell(&open, claim::Command::Draw { from: Thing::Need(later), arrow: Arrow::Returns, to: Thing::Need(earlier), why })
        .await;
    let seen = open.visitor().get(&format!("/places/{place}")).await.body;
    let returning = seen.split("id=\"returning\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(returning.contains(&format!("/needs/{later}")) && returning.contains(&format!("/needs/{earlier}")), "{seen}");
    assert!(returning.contains("Bussen hem") && returning.contains("hört"), "{returning}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_already_and_what_was_won_stand_at_the_place() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/places").await;
    lead.send(&page, "/places", &[("name", "Norrbyn")]).await;
    let place = village(&open).to_string();
    let page = lead.get("/practices").await;
    let fields = [("what", "Byalaget kör till apoteket."), ("who", "byalaget"), ("place", &place), ("status", "already")];
    lead.send(&page, "/practices", &fields).await;
    let page = lead.get("/practices").await;
    let again = lead.send(&page, "/practices", &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the same twice at one place");
    let page = lead.get("/milestones").await;
    let fields = [("what", "Första turen"), ("who", "byalaget"), ("date", "2026-11-01"), ("place", &place)];
    let answer = lead.send(&page, "/milestones", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let seen = open.visitor().get(&format!("/places/{place}")).await.body;
    assert!(seen.contains("Byalaget kör till apoteket.") && seen.contains("Första turen"), "{seen}");
    assert!(open.visitor().get("/").await.body.contains("Första turen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_shows_how_far_it_has_come_and_where_it_left_its_plan() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    for name in ["Norrbyn", "Söderbyn"] {
        let page = lead.get("/places").await;
        lead.send(&page, "/places", &[("name", name)]).await;
    }
    let page = lead.get("/series").await;
    let nowhere = lead.send(&page, "/series", &[("title", "Dialog och pirog"), ("purpose", "Lyssna")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.body.contains("value=\"Dialog och pirog\""), "{}", nowhere.body);
    let places: Vec<String> = open.house.world().places.all().map(|place| place.id.to_string()).collect();
    let page = lead.get("/series").await;
    let fields = [("title", "Dialog och pirog"), ("places", &places[0]), ("places", &places[1])];
    let answer = lead.send(&page, "/series", &fields).await;
    let path = answer.header("location").unwrap().to_owned();
    let page = lead.get(&path).await;
    let fields = [("what", "Mötet hölls en lördag."), ("why", "Älgjakten.")];
    lead.send(&page, &format!("{path}/deviations"), &fields).await;
    let seen = open.visitor().get(&path).await.body;
    assert!(seen.contains("0 av 2 platser") && seen.contains("Älgjakten."), "{seen}");
    assert!(!seen.contains("<form class=\"form\""), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_barrier_is_answered_in_the_open() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/barriers").await;
    let nobody = [("what", "Två system"), ("assigned_to", "trafikchefen"), ("due", "2026-12-01")];
    let answer = lead.send(&page, "/barriers", &nobody).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Två system"), "{}", answer.body);
    let page = lead.get("/barriers").await;
    let fields = [nobody[0], nobody[1], nobody[2], ("others", "Öppna bokningen")];
    lead.send(&page, "/barriers", &fields).await;
    let id = open.house.world().barriers.all().next().unwrap().id;
    let page = lead.get("/barriers").await;
    lead.send(&page, &format!("/barriers/{id}/answer"), &[("text", "Öppnas i mars."), ("removed", "yes")]).await;
    let seen = open.visitor().get("/barriers").await.body;
    assert!(seen.contains("Öppnas i mars.") && seen.contains("tag--done"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_added_by_those_who_lead() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/organisations").await;
    lead.send(&page, "/organisations", &[("name", "Region Mittskog"), ("sort", "region")]).await;
    let seen = open.visitor().get("/organisations").await.body;
    assert!(seen.contains("Region Mittskog") && seen.contains("region"), "{seen}");
    let answer = open.visitor().post("/organisations", &[("name", "Falska kommunen"), ("sort", "region")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
