//! What tells who somebody is waits at one desk until a person has masked it or cleared it with a reason.

use crate::common::open;
use crate::said::evening::{NOTES, held_meeting, pasted, saying};
use samskapa_domain::voice::{EditMark, State};
use samskapa_server::rights::Role;

#[tokio::test]
async fn the_desk_marks_what_was_found_and_proposes_words_in_the_language_of_the_voice() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    lead.language = Some("fi");
    pasted(&mut lead, meeting, NOTES).await;
    let desk = lead.get("/held").await.body;
    assert!(desk.contains("<mark>070-174 06 35"));
    assert!(desk.contains("[telefonnummer]"), "the words are Swedish, whatever the page is in");
}

#[tokio::test]
async fn masked_words_go_on_and_say_that_they_were_masked() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let id = saying(&open.house.world(), "174 06 35").id;
    let desk = lead.get("/held").await;
    let answer = lead
        .send(&desk, &format!("/held/{id}"), &[("act", "mask"), ("text", "ring mig på [telefonnummer] om bussen")])
        .await;
    assert_eq!(answer.header("location"), Some("/held"));
    let world = open.house.world();
    let voice = world.voices.get(&id).unwrap();
    assert_eq!((voice.state, voice.mark), (State::Confirmed, Some(EditMark::Masked)));
    let page = lead.get(&format!("/voices/{id}")).await.body;
    assert!(page.contains("[telefonnummer]") && !page.contains("174 06 35"), "the former words are not shown again");
}

#[tokio::test]
async fn a_mask_that_still_tells_is_refused_and_keeps_what_was_typed() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let id = saying(&open.house.world(), "174 06 35").id;
    let desk = lead.get("/held").await;
    let answer =
        lead.send(&desk, &format!("/held/{id}"), &[("act", "mask"), ("text", "ring hellre 070-174 06 35 du")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("ring hellre 070-174 06 35 du"));
    assert_eq!(open.house.world().voices.get(&id).unwrap().state, State::Held);
}

#[tokio::test]
async fn clearing_takes_a_reason_and_leads_back_to_the_notes() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let notes = pasted(&mut lead, meeting, NOTES).await;
    let id = saying(&open.house.world(), "174 06 35").id;
    let desk = lead.get("/held").await;
    let refused = lead.send(&desk, &format!("/held/{id}"), &[("act", "clear"), ("why", " ")]).await;
    assert_eq!(refused.status, 422);
    let desk = lead.get("/held").await;
    let fields = [("act", "clear"), ("why", "Numret går till växeln"), ("back", notes.as_str())];
    let answer = lead.send(&desk, &format!("/held/{id}"), &fields).await;
    assert_eq!(answer.header("location"), Some(notes.as_str()));
    assert_eq!(open.house.world().voices.get(&id).unwrap().state, State::Confirmed);
    assert!(lead.get("/held").await.body.contains("Inget hålls kvar"));
}
