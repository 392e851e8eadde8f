//! The rows behind every number, who may read them, and what can be done with a voice.

use crate::common::open;
use crate::said::evening::{NOTES, held_meeting, pasted, published, saying};
use samskapa_domain::voice::State;
use samskapa_server::rights::Role;

#[tokio::test]
async fn residents_see_that_a_voice_is_there_before_they_may_read_it() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let voice = saying(&open.house.world(), "bussen går").id;
    let mut resident = open.visitor();
    for path in ["/voices".to_owned(), "/voices.csv".to_owned(), format!("/voices/{voice}")] {
        let answer = resident.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.body.contains("bussen går"), "{path}");
    }
    published(&open, meeting).await;
    for path in ["/voices".to_owned(), "/voices.csv".to_owned(), format!("/voices/{voice}")] {
        assert!(resident.get(&path).await.body.contains("bussen går"), "{path}");
    }
}

#[tokio::test]
async fn held_words_are_in_no_list_and_no_table_not_even_for_those_who_lead() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let held = saying(&open.house.world(), "174 06 35").id;
    for path in ["/voices".to_owned(), "/voices.csv".to_owned(), format!("/voices/{held}"), format!("/voices/{held}/weed")] {
        let answer = lead.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.body.contains("174 06 35"), "{path}");
    }
}

#[tokio::test]
async fn the_filters_give_the_same_rows_on_the_page_and_in_the_table() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let mut resident = open.visitor();
    let query = format!("meeting={meeting}&kind=offer");
    let page = resident.get(&format!("/voices?{query}")).await.body;
    let table = resident.get(&format!("/voices.csv?{query}")).await.body;
    for text in [&page, &table] {
        assert!(text.contains("skjuts till vårdcentralen"));
        assert!(!text.contains("bussen går för sällan"));
    }
    assert_eq!(table.lines().count(), 2, "a head and one row: {table}");
    assert!(!resident.get("/voices?meeting=ingenting").await.body.contains("skjuts"), "a wrong name fits nothing");
}

#[tokio::test]
async fn what_waits_too_long_is_counted_for_everybody() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let mut resident = open.visitor();
    assert!(!resident.get("/voices?overdue=1").await.body.contains("bussen går"));
    open.clock.forward(jiff::SignedDuration::from_hours(24 * 120));
    let late = resident.get("/voices?overdue=1").await.body;
    assert!(late.contains("bussen går") && late.contains("tag--late"));
}

#[tokio::test]
async fn a_voice_shows_that_it_stands_word_for_word_in_its_notes() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let world = open.house.world();
    let voice = saying(&world, "bussen går");
    let page = open.visitor().get(&format!("/voices/{}", voice.id)).await;
    assert!(page.body.contains("står ordagrant i anteckningarna"));
    assert!(page.body.contains(&voice.span.as_ref().unwrap().sha256));
}

#[tokio::test]
async fn withdrawn_words_are_gone_for_residents_at_once_and_can_come_back() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let voice = saying(&open.house.world(), "bussen går").id;
    let path = format!("/voices/{voice}");
    let page = lead.get(&path).await;
    lead.send(&page, &format!("{path}/withdraw"), &[("why", "")]).await;
    let seen = open.visitor().get(&path).await;
    assert_eq!(seen.status, 200);
    assert!(!seen.body.contains("bussen går") && seen.body.contains("tillbakadragna"));
    let page = lead.get(&path).await;
    lead.send(&page, &format!("{path}/back"), &[("why", "Personen ändrade sig")]).await;
    assert_eq!(open.house.world().voices.get(&voice).unwrap().state, State::Captured);
}

#[tokio::test]
async fn weeding_asks_twice_and_leaves_a_tombstone() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let notes = pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let voice = saying(&open.house.world(), "bussen går").id;
    let path = format!("/voices/{voice}/weed");
    let page = lead.get(&path).await;
    let refused = lead.send(&page, &path, &[("decision", "Arkivnämnden 2027-01-10 dnr 7")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Arkivnämnden 2027-01-10 dnr 7"), "what was typed stays");
    assert_eq!(open.house.world().voices.get(&voice).unwrap().state, State::Confirmed);
    let page = lead.get(&path).await;
    lead.send(&page, &path, &[("decision", "Arkivnämnden 2027-01-10 dnr 7"), ("sure", "1")]).await;
    let seen = open.visitor().get(&format!("/voices/{voice}")).await;
    assert!(seen.body.contains("Arkivnämnden 2027-01-10 dnr 7") && !seen.body.contains("bussen går"));
    assert!(!lead.get(&notes).await.body.contains("bussen går"), "the passage is gone from the notes too");
}

#[tokio::test]
async fn a_translation_stands_beside_the_original_and_says_who_made_it() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    published(&open, meeting).await;
    let path = format!("/voices/{}", saying(&open.house.world(), "bussen går").id);
    let page = lead.get(&path).await;
    let fields = [("text", "the bus runs too seldom"), ("language", "en"), ("by_machine", "1")];
    lead.send(&page, &format!("{path}/translate"), &fields).await;
    let seen = open.visitor().get(&path).await.body;
    assert!(seen.contains("bussen går") && seen.contains("<blockquote lang=\"en\">the bus runs too seldom</blockquote>"));
    assert!(seen.contains("av en maskin"));
}

#[tokio::test]
async fn only_those_who_lead_may_change_a_voice() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let voice = saying(&open.house.world(), "bussen går").id;
    for act in ["withdraw", "back", "weed", "translate"] {
        let key = crate::said::evening::key().to_string();
        let answer = open.visitor().post(&format!("/voices/{voice}/{act}"), &[("key", key.as_str()), ("sure", "1")]).await;
        assert_eq!(answer.status, 403, "{act}");
    }
}
