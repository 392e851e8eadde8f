//! A table host writes on a phone, without an account and for one evening only.

use crate::common::{Browser, Open, open};
use crate::said::evening::{held_meeting, saying};
use samskapa_domain::MeetingId;
use samskapa_server::rights::Role;

/// A host who has opened the link and said which table it is.
async fn host(open: &Open, lead: &mut Browser, meeting: MeetingId, table: &str) -> Browser {
    let page = lead.get(&format!("/meetings/{meeting}/hosts")).await;
    let made = lead.send(&page, &format!("/meetings/{meeting}/hosts"), &[]).await;
    let token = made.body.split("/host/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut host = open.visitor();
    let path = format!("/host/{token}");
    let page = host.get(&path).await;
    let answer = host.send(&page, &path, &[("table", table)]).await;
    assert_eq!(answer.header("location"), Some(format!("/meetings/{meeting}/capture").as_str()));
    host
}

#[tokio::test]
async fn what_a_host_writes_gets_a_code_for_the_slip() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let mut host = host(&open, &mut lead, meeting, "Bord 3").await;
    let path = format!("/meetings/{meeting}/capture");
    let page = host.get(&path).await;
    let answer =
        host.send(&page, &path, &[("text", "det saknas en bänk vid hållplatsen"), ("kind", "need"), ("support", "3")]).await;
    let after = host.get(answer.header("location").unwrap().split('#').next().unwrap()).await.body;
    let world = open.house.world();
    let voice = saying(&world, "bänk vid hållplatsen");
    assert_eq!((voice.table.as_deref(), voice.support), (Some("Bord 3"), 3));
    assert!(after.contains(&format!("receipt__code\">{}", voice.code)));
    let slips = lead.get(&format!("/meetings/{meeting}/slips")).await.body;
    assert!(slips.contains(&voice.code.to_string()));
}

#[tokio::test]
async fn one_table_does_not_see_the_codes_of_another() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let mut one = host(&open, &mut lead, meeting, "Bord 1").await;
    let mut two = host(&open, &mut lead, meeting, "Bord 2").await;
    let path = format!("/meetings/{meeting}/capture");
    let page = one.get(&path).await;
    one.send(&page, &path, &[("text", "lampan vid vägen är trasig")]).await;
    let voice = saying(&open.house.world(), "lampan").id;
    let seen = two.get(&format!("{path}?sent={voice}&table=Bord+1")).await.body;
    assert!(!seen.contains("lampan") && !seen.contains("receipt__code"));
}

#[tokio::test]
async fn a_host_writes_for_the_one_meeting_of_the_link_until_it_is_ended() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let other = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let mut host = host(&open, &mut lead, meeting, "Bord 1").await;
    assert_eq!(host.get(&format!("/meetings/{other}/capture")).await.status, 403);
    assert_eq!(host.get(&format!("/meetings/{meeting}/capture")).await.status, 200);
    assert_eq!(host.get(&format!("/meetings/{meeting}/slips")).await.status, 403);
    let page = lead.get(&format!("/meetings/{meeting}/hosts")).await;
    lead.send(&page, &format!("/meetings/{meeting}/hosts/end"), &[]).await;
    assert_eq!(host.get(&format!("/meetings/{meeting}/capture")).await.status, 403);
}

#[tokio::test]
async fn personal_data_is_held_and_not_shown_back() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let mut host = host(&open, &mut lead, meeting, "Bord 1").await;
    let path = format!("/meetings/{meeting}/capture");
    let page = host.get(&path).await;
    host.send(&page, &path, &[("text", "ring mig på 070-174 06 35")]).await;
    let after = host.get(&path).await.body;
    assert!(!after.contains("174 06 35"));
    assert!(after.contains(&saying(&open.house.world(), "174 06 35").code.to_string()), "the code is there all the same");
}

#[tokio::test]
async fn a_refused_note_keeps_what_was_written() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = format!("/meetings/{meeting}/capture");
    let page = lead.get(&path).await;
    let fields = [("text", "bänken är trasig"), ("support", "många"), ("table", "Bord 4"), ("kind", "idea")];
    let answer = lead.send(&page, &path, &fields).await;
    assert_eq!(answer.status, 422);
    for typed in ["bänken är trasig", "value=\"många\"", "value=\"Bord 4\"", "value=\"idea\" checked"] {
        assert!(answer.body.contains(typed), "{typed}");
    }
    assert_eq!(open.house.world().voices.len(), 0);
}
