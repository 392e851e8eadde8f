//! What waits: numbers for everybody, rows for those who lead.

use crate::work::village::{SAID, UNPUBLISHED, Village, read};
use jiff::SignedDuration;
use samskapa_domain::{action, need};

#[tokio::test]
async fn everybody_sees_how_many_wait_and_nobody_elses_words() {
    let village = Village::new().await;
    assert!(read(&mut village.resident(), "/overdue").await.contains("Alla som skulle ha fått svar har fått det."));
    village.open.clock.forward(SignedDuration::from_hours(24 * 130));
    let seen = read(&mut village.resident(), "/overdue").await;
    assert!(seen.contains("7 röster skulle ha fått svar") && seen.contains("Fageråsen"), "{seen}");
    for words in SAID.into_iter().chain([UNPUBLISHED]) {
        assert!(!seen.contains(words), "{words} is on the public page");
    }
    let inside = read(&mut village.lead().await, "/overdue").await;
    assert!(inside.contains(SAID[0]) && inside.contains(UNPUBLISHED), "{inside}");
    assert!(inside.contains(&format!("/answers/new?need={}", village.need)), "{inside}");
}

#[tokio::test]
async fn promises_past_their_day_are_named() {
    let village = Village::new().await;
    let owner = need::Owner { name: "Eva Norling".to_owned(), role: String::new(), contact: String::new() };
    village.tell(need::Command::Assign { id: village.need, owner, next: Some("2026-11-20".parse().unwrap()) }).await;
    let undertake = action::Command::Undertake {
        id: village.open.house.fresh_key().unwrap().into(),
        what: "Ringa bussbolaget".to_owned(),
        who: "Samordnaren".to_owned(),
        due: "2026-11-10".parse().unwrap(),
        ground: action::Ground::Untested,
        decision: None,
        needs: vec![village.need],
    };
    village.tell(undertake).await;
    let mut resident = village.resident();
    assert!(read(&mut resident, "/overdue").await.contains("Inga löften har passerat sin dag."));
    village.open.clock.forward(SignedDuration::from_hours(24 * 14));
    let page = read(&mut resident, "/overdue").await;
    assert!(page.contains("Ringa bussbolaget") && page.contains("11 dagar sen"), "{page}");
    assert!(page.contains("en dag sen"), "news of the need were due yesterday: {page}");
}
