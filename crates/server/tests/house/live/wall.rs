//! What is said in the hall, and what of it comes to the wall.

use super::{Evening, place_of};
use axum::http::StatusCode;
use samskapa_domain::voice;

#[tokio::test]
async fn a_note_comes_to_the_wall_when_the_host_lets_it_and_not_before() {
    let mut evening = Evening::begin().await;
    evening.press("show:notes").await;
    let words = "Sista bussen på kvällen";
    let (mut phone, page) = evening.phone().await;
    assert!(!page.body.contains(words));
    let screen = evening.screen();
    let wall = evening.host.get(&screen).await;
    assert!(!wall.body.contains(words), "what waits is not in the screen's page at all");
    let desk = evening.host.get(&evening.desk()).await;
    assert!(desk.body.contains(words), "the host sees it");
    evening.press(&format!("release:{}", evening.village.voices[1])).await;
    for path in [evening.phones(), format!("{}/now", evening.phones())] {
        assert!(phone.get(&path).await.body.contains(words), "{path}");
    }
    for path in [format!("{screen}/now"), screen.clone()] {
        let wall = evening.host.get(&path).await;
        assert!(wall.body.contains(words) && !wall.body.contains("Hjärtstartare"), "{path}: one note and no other");
    }
    evening.press("show:words").await;
    let wall = evening.host.get(&screen).await;
    assert!(wall.body.contains("bussen") && !wall.body.contains("Hjärtstartare") && !wall.body.contains("hjärtstartare"));
    evening.press(&format!("down:{}", evening.village.voices[1])).await;
    assert!(!evening.host.get(&screen).await.body.contains("bussen"));
}

#[tokio::test]
async fn letting_all_through_lets_through_what_was_seen_and_no_more() {
    let mut evening = Evening::begin().await;
    let desk = evening.desk();
    let page = evening.host.get(&desk).await;
    evening.press("speak:open").await;
    let (mut phone, own) = evening.phone().await;
    let said = phone.send(&own, &format!("{}/say", evening.phones()), &[("text", "Kom just nu, osedd")]).await;
    assert_eq!(said.status, StatusCode::OK);
    let seen: Vec<String> = page.body.split("name=\"voice\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
    assert_eq!(seen.len(), evening.village.voices.len());
    let mut fields = vec![("do", "release-all")];
    fields.extend(seen.iter().map(|id| ("voice", id.as_str())));
    place_of(&evening.host.send(&page, &desk, &fields).await);
    let live = evening.village.open.house.world().lives.get(&evening.village.meeting).unwrap().clone();
    assert_eq!(live.released.len(), evening.village.voices.len());
    evening.press("show:notes").await;
    let (_, page) = evening.phone().await;
    assert!(page.body.contains("Hjärtstartare saknas") && !page.body.contains("osedd"));
}

#[tokio::test]
async fn a_phone_says_something_when_the_host_lets_it_and_gets_a_code_that_nobody_else_sees() {
    let mut evening = Evening::begin().await;
    let path = format!("{}/say", evening.phones());
    let (mut phone, page) = evening.phone().await;
    assert!(!page.body.contains("action=\"/live/") || !page.body.contains("/say\""), "there is no form before");
    let key = "0195d3a0-0000-7000-8000-000000000001";
    let closed = phone.post(&path, &[("key", key), ("text", "Bussen!")]).await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(closed.body.contains("Räck upp handen") && closed.body.contains("Bussen!"), "what was typed is not lost");
    evening.press("speak:open").await;
    let page = phone.get(&evening.phones()).await;
    let said = phone.send(&page, &path, &[("text", "Bussen går för sällan")]).await;
    let world = evening.village.open.house.world();
    let voice = world.voices.all().max_by_key(|voice| voice.captured.sequence).unwrap();
    assert_eq!((world.words(voice.text), voice.captured.by.as_str()), (Some("Bussen går för sällan"), "seat"));
    assert!(said.body.contains(&voice.code.to_string()) && said.header("cache-control") == Some("no-store"));
    let again = phone.send(&page, &path, &[("text", "Bussen går för sällan")]).await;
    assert!(again.body.contains(&voice.code.to_string()), "the same form sent twice is one note");
    assert_eq!(evening.village.open.house.world().voices.len(), world.voices.len());
    let (mut other, _) = evening.phone().await;
    for path in [evening.phones(), format!("{}?sent={}", evening.phones(), voice.id)] {
        assert!(!other.get(&path).await.body.contains(&voice.code.to_string()), "{path}");
    }
    assert!(!evening.host.get(&evening.desk()).await.body.contains(&voice.code.to_string()));
}

#[tokio::test]
async fn personal_data_waits_for_a_person_and_never_comes_to_the_wall() {
    let mut evening = Evening::begin().await;
    evening.press("speak:open").await;
    evening.press("show:notes").await;
    let (mut phone, page) = evening.phone().await;
    let said = phone.send(&page, &format!("{}/say", evening.phones()), &[("text", "Ring mig på 070-174 06 35")]).await;
    assert!(!said.body.contains("174 06 35"), "held back from the page as well");
    let world = evening.village.open.house.world();
    let id = world.voices.all().max_by_key(|voice| voice.captured.sequence).unwrap().id;
    assert!(evening.host.get(&evening.desk()).await.body.contains("En lapp hålls kvar"));
    let refused = evening.press(&format!("release:{id}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (desk, screen) = (evening.desk(), evening.screen());
    for path in [desk, screen] {
        assert!(!evening.host.get(&path).await.body.contains("174 06 35"), "{path}");
    }
    // Let through first and held later: it comes down by itself.
    let clean = evening.village.voices[0];
    evening.press(&format!("release:{clean}")).await;
    evening.village.tell(voice::Command::Withdraw { id: clean, why: "ångrar mig".to_owned() }).await;
    assert!(!evening.host.get(&evening.screen()).await.body.contains("Sista bussen går"));
}
