//! Notes come in, are read, and are checked by a person: nothing is decided silently, and nothing is lost.

use crate::common::{Browser, open};
use crate::said::evening::{NOTES, held_meeting, pasted, saying, sent_in, voices_of};
use samskapa_domain::{notes::VoiceKind, voice::State};
use samskapa_server::rights::Role;

/// Presses a button of a proposal, the other fields as the page has them.
async fn press(
    lead: &mut Browser,
    path: &str,
    voice: &impl ToString,
    act: &str,
    fields: &[(&str, &str)],
) -> crate::common::Answer {
    let page = lead.get(path).await;
    let mut all = vec![("act", act)];
    all.extend_from_slice(fields);
    lead.send(&page, &format!("{path}/voices/{}", voice.to_string()), &all).await
}

#[tokio::test]
async fn pasted_notes_open_beside_what_was_read_in_them() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let page = lead.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("bussen går för sällan på kvällen"));
    assert!(page.body.contains("0 av "), "nothing is checked yet");
    assert!(page.body.contains("samma sjuksköterska"), "the vote is shown");
    assert!(page.body.contains("återkoppling före jul"), "the promise is shown");
    assert!(page.body.contains("id=\"next\""));
}

#[tokio::test]
async fn notes_are_no_business_of_residents() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    for path in [path, format!("/meetings/{meeting}/notes"), "/held".to_owned()] {
        let answer = open.visitor().get(&path).await;
        assert_eq!(answer.status, 403, "{path}");
        assert!(!answer.body.contains("bussen"), "{path}");
    }
}

#[tokio::test]
async fn what_tells_who_somebody_is_stays_covered_on_the_review_page() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let held = saying(&open.house.world(), "174 06 35").clone();
    assert_eq!(held.state, State::Held);
    let page = lead.get(&path).await;
    assert!(!page.body.contains("174 06 35"), "the number is not shown here");
    assert!(page.body.contains(&format!("/held?voice={}", held.id)), "but the way to the desk is");
    let desk = lead.get(&format!("/held?voice={}", held.id)).await;
    assert!(desk.body.contains("174 06 35"));
}

#[tokio::test]
async fn the_kind_the_number_and_the_table_are_corrected_and_confirmed_in_one_form() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let voice = saying(&open.house.world(), "bussen går för sällan").id;
    let fields = [("kind", "idea"), ("support", "7"), ("table", "Bord 9"), ("setting", "föräldrar")];
    let answer = press(&mut lead, &path, &voice, "confirm", &fields).await;
    assert_eq!(answer.header("location"), Some(format!("{path}?last={voice}#next").as_str()));
    let world = open.house.world();
    let after = world.voices.get(&voice).unwrap();
    assert_eq!((after.kind, after.support, after.state), (VoiceKind::Idea, 7, State::Confirmed));
    assert_eq!((after.table.as_deref(), after.setting.as_deref()), (Some("Bord 9"), Some("föräldrar")));
}

#[tokio::test]
async fn what_is_set_aside_can_be_brought_back_at_once() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let voice = saying(&open.house.world(), "kaffet").id;
    press(&mut lead, &path, &voice, "aside", &[]).await;
    assert_eq!(open.house.world().voices.get(&voice).unwrap().state, State::SetAside);
    let page = lead.get(&format!("{path}?last={voice}")).await;
    assert!(page.body.contains("data-undo"), "the page offers to undo");
    press(&mut lead, &path, &voice, "back", &[]).await;
    assert_eq!(open.house.world().voices.get(&voice).unwrap().state, State::Captured);
}

#[tokio::test]
async fn a_voice_is_cut_in_two_and_joined_again_word_for_word() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let world = open.house.world();
    let voice = saying(&world, "bussen går för sällan").clone();
    let words = world.words(voice.text).unwrap().to_owned();
    let at = words.chars().take_while(|c| *c != 'p').count().to_string();
    press(&mut lead, &path, &voice.id, "split", &[("at", &at)]).await;
    let world = open.house.world();
    assert_eq!(world.words(world.voices.get(&voice.id).unwrap().text), Some("bussen går för sällan"));
    assert!(voices_of(&world, &path).iter().any(|part| world.words(part.text) == Some("på kvällen")));
    press(&mut lead, &path, &voice.id, "join", &[]).await;
    let world = open.house.world();
    assert_eq!(world.words(world.voices.get(&voice.id).unwrap().text), Some(words.as_str()));
    press(&mut lead, &path, &voice.id, "end-earlier", &[]).await;
    let world = open.house.world();
    let shorter = world.voices.get(&voice.id).unwrap();
    assert_eq!(world.words(shorter.text), Some("bussen går för sällan på"));
    assert_eq!(samskapa_domain::voice::stands_in_its_source(&world, shorter), Some(true));
}

#[tokio::test]
async fn all_sure_ones_are_confirmed_by_one_button_and_no_unsure_or_held_one() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let before = voices_of(&open.house.world(), &path);
    let page = lead.get(&path).await;
    lead.send(&page, &format!("{path}/confirm"), &[]).await;
    let world = open.house.world();
    assert!(before.iter().any(|voice| voice.sure && voice.held.is_empty()), "the notes hold a sure one");
    for voice in before {
        let after = world.voices.get(&voice.id).unwrap().state;
        let expected = if voice.sure && voice.held.is_empty() { State::Confirmed } else { voice.state };
        assert_eq!(after, expected, "{:?}", world.words(voice.text));
    }
}

#[tokio::test]
async fn a_bad_file_says_why_and_the_good_one_beside_it_is_taken_in() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get(&format!("/meetings/{meeting}/notes")).await;
    let parts = [("files", Some("bild.png"), "\u{0}\u{1}\u{2}\u{3}"), ("files", Some("bord.txt"), NOTES)];
    let answer = sent_in(&mut lead, &page, meeting, &parts).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("bild.png"), "the file that failed is named");
    assert!(answer.body.contains("bord.txt"), "the one that was taken in is listed");
    assert_eq!(open.house.world().documents.len(), 1);
}

#[tokio::test]
async fn the_same_notes_twice_are_refused_and_what_was_pasted_stays_in_the_field() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    pasted(&mut lead, meeting, NOTES).await;
    let page = lead.get(&format!("/meetings/{meeting}/notes")).await;
    let answer = sent_in(&mut lead, &page, meeting, &[("text", None, NOTES)]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("<textarea id=\"text\"") && answer.body.contains("kön till sjuksköterskan"));
    assert_eq!(open.house.world().documents.len(), 1);
}

#[tokio::test]
async fn heads_and_promises_go_to_the_meeting_only_when_a_person_says_so() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    assert_eq!(open.house.world().meetings.get(&meeting).unwrap().residents(), 0);
    let page = lead.get(&path).await;
    assert!(
        page.body.contains("name=\"band-5\" type=\"number\" min=\"0\" max=\"99999\" inputmode=\"numeric\" value=\"24\"")
    );
    lead.send(&page, &format!("{path}/heads"), &[("band-5", "24"), ("band-6", "2"), ("band-7", "")]).await;
    let page = lead.get(&path).await;
    let promise = [("text", "återkoppling före jul"), ("due", "2026-12-20"), ("channels", "anslagstavla, mejl")];
    lead.send(&page, &format!("{path}/promise"), &promise).await;
    let world = open.house.world();
    let kept = world.meetings.get(&meeting).unwrap();
    assert_eq!((kept.residents(), kept.heads.len()), (24, 2));
    assert_eq!(kept.promises[0].channels, ["anslagstavla", "mejl"]);
}

#[tokio::test]
async fn a_number_that_is_none_is_refused_and_shown_again() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/heads"), &[("band-5", "tjugofyra")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("tjugofyra"));
}

#[tokio::test]
async fn a_voice_that_reading_missed_is_added_from_the_words_of_the_notes() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, "Granberget\n\nBORD 1\n- kön är lång\nEn äldre dam log hela kvällen\n").await;
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/voices"), &[("words", "dam log hela"), ("kind", "feedback")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let world = open.house.world();
    let added = saying(&world, "dam log hela");
    assert_eq!(samskapa_domain::voice::stands_in_its_source(&world, added), Some(true));
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/voices"), &[("words", "det sade ingen"), ("kind", "need")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("det sade ingen"), "what was typed is shown again");
}

#[tokio::test]
async fn an_open_question_is_answered_in_the_notes() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = pasted(&mut lead, meeting, NOTES).await;
    let page = lead.get(&path).await;
    assert!(page.body.contains("/doubts/0"), "these notes leave something open");
    lead.send(&page, &format!("{path}/doubts/0"), &[("answer", "Samordnaren ordnar det")]).await;
    assert!(lead.get(&path).await.body.contains("Samordnaren ordnar det"));
}
