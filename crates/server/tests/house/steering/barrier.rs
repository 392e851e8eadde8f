//! Barriers: who was asked, how they answered, and a day that is moved only in the open; and what is to begin or stop.

use crate::work::village::{Village, fill, read};
use axum::http::StatusCode;

#[tokio::test]
async fn whoever_was_asked_has_a_page_with_what_waits_and_why_a_day_was_moved() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    for (what, who) in [("Två journaler", "Regiondirektören"), ("Ingen buss", "Trafikchefen")] {
        let fields = [("what", what), ("ourselves", "Vi ringer"), ("assigned_to", who), ("due", "2026-12-01")];
        fill(&mut lead, "/barriers", "/barriers", &fields).await;
    }
    let id = village.open.house.world().barriers.all().find(|one| one.what == "Två journaler").unwrap().id;
    let page = lead.get("/barriers").await;
    let to = format!("/barriers/{id}/postpone");
    let silent = lead.send(&page, &to, &[("until", "2027-01-15"), ("why", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    fill(&mut lead, "/barriers", &to, &[("until", "2027-01-15"), ("why", "Upphandlingen är överklagad")]).await;
    let seen = read(&mut village.resident(), "/barriers?asked=regiondirekt%C3%B6ren").await;
    assert!(seen.contains("Två journaler") && !seen.contains("Ingen buss"), "{seen}");
    assert!(seen.contains("Flyttat från 1 december 2026: Upphandlingen är överklagad"), "{seen}");
    assert!(seen.contains("<strong>1</strong> <span>väntar på svar</span>"), "{seen}");
    let all = read(&mut village.resident(), "/barriers").await;
    assert!(all.contains("<strong>2</strong> <span>väntar på svar</span>") && all.contains("?asked=Trafikchefen"), "{all}");
}

#[tokio::test]
async fn what_was_to_begin_has_begun_on_its_day() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let place = village.place.to_string();
    let fields = [("place", place.as_str()), ("what", "Kvällsrundor"), ("who", "Hemtjänsten"), ("status", "begin")];
    fill(&mut lead, "/practices", "/practices", &fields).await;
    let id = village.open.house.world().practices.all().next().unwrap().id;
    fill(&mut lead, "/practices", &format!("/practices/{id}/turn"), &[("date", "2026-11-05")]).await;
    let seen = read(&mut village.resident(), "/practices").await;
    assert!(seen.contains("gör vi redan") && seen.contains("sedan 5 november 2026"), "{seen}");
}
