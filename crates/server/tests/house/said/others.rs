//! What was said that is no need is kept apart, and gets a reply of its own.

use crate::common::open;
use crate::said::evening::{NOTES, held_meeting, pasted, published, saying};
use samskapa_server::rights::Role;

#[tokio::test]
async fn an_offer_gets_a_reply_that_everybody_can_read() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    assert!(!open.visitor().get("/others?kind=offer").await.body.contains("skjuts"), "not before it is published");
    published(&open, meeting).await;
    let offer = saying(&open.house.world(), "skjuts").id;
    let page = lead.get("/others?kind=offer").await;
    assert!(page.body.contains("väntar på svar"));
    lead.send(&page, &format!("/others/{offer}"), &[("what", "used"), ("text", "Anropsstyrd skjuts börjar i mars")]).await;
    let seen = open.visitor().get("/others?kind=offer").await.body;
    assert!(seen.contains("Anropsstyrd skjuts börjar i mars") && !seen.contains("<textarea"));
    assert!(open.visitor().get(&format!("/voices/{offer}")).await.body.contains("Anropsstyrd skjuts börjar i mars"));
}

#[tokio::test]
async fn only_the_outcomes_of_its_kind_fit_and_a_refusal_keeps_the_text() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let offer = saying(&open.house.world(), "skjuts").id;
    let page = lead.get("/others?kind=offer").await;
    let answer = lead.send(&page, &format!("/others/{offer}"), &[("what", "explained"), ("text", "Tack för det")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("Tack för det"));
    assert_eq!(open.house.world().replies.len(), 0);
    assert_eq!(lead.get("/others?kind=need").await.status, 404, "needs are answered through their need");
}
