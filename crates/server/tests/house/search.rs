//! Seeking in what was said: by another form, a part or a slip of the pen, and never in what somebody may not read.

use crate::common::{Browser, open};
use crate::village::{Village, village};
use axum::http::StatusCode;
use samskapa_domain::{
    VoiceId, need,
    notes::VoiceKind,
    voice::{self, Draft},
};
use samskapa_server::rights::Role;
use uuid::Uuid;

async fn found(browser: &mut Browser, words: &str) -> String {
    let page = browser.get(&format!("/search?q={words}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.header("cache-control"), Some("no-store"), "what somebody seeks is kept by nobody");
    page.body.split("<main").nth(1).unwrap_or_default().to_owned()
}

fn quotes(page: &str) -> usize {
    page.matches("<blockquote").count()
}

async fn published() -> Village {
    let village = village(open().await).await;
    village.publish().await;
    village
}

#[tokio::test]
async fn a_word_is_found_in_other_forms_and_within_others_and_marked() {
    let village = published().await;
    let mut resident = village.open.visitor();
    let page = found(&mut resident, "buss").await;
    assert!(page.contains("Sista <mark>bussen</mark> på kvällen"), "{page}");
    assert_eq!(quotes(&page), 2, "{page}");
    assert!(found(&mut resident, "larm").await.contains("trygghets<mark>larm</mark>et"));
    assert_eq!(quotes(&found(&mut resident, "mobiltackning").await), 1, "without dots");
    assert_eq!(quotes(&found(&mut resident, "l%C3%A4kaer").await), 2, "a slip of the pen");
    let nothing = found(&mut resident, "simhall").await;
    assert!(nothing.contains("simhall") && quotes(&nothing) == 0, "{nothing}");
}

#[tokio::test]
async fn a_voice_leads_to_the_need_that_it_is_part_of() {
    let village = published().await;
    let mut resident = village.open.visitor();
    assert!(found(&mut resident, "buss").await.contains("Ligger inte i något behov än."));
    let need = village.need(50, "Komma hem om kvällen", &[0, 1]).await;
    let page = found(&mut resident, "sista+buss").await;
    assert!(page.contains(&format!("<a href=\"/needs/{need}\">Komma hem om kvällen</a>")), "{page}");
    let page = found(&mut resident, "hem").await;
    assert!(page.contains("Komma <mark>hem</mark> om kvällen"), "the need itself: {page}");
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_read() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    assert_eq!(quotes(&found(&mut village.open.visitor(), "buss").await), 0, "the notes are not published yet");
    assert_eq!(quotes(&found(&mut lead, "buss").await), 2);
    village.publish().await;
    assert_eq!(quotes(&found(&mut village.open.visitor(), "buss").await), 2);
    village.tell(voice::Command::Withdraw { id: village.voices[0], why: "Jag ångrade mig".to_owned() }).await;
    assert_eq!(quotes(&found(&mut village.open.visitor(), "buss").await), 1, "withdrawn");
    assert_eq!(quotes(&found(&mut lead, "buss").await), 1, "withdrawn");
}

#[tokio::test]
async fn a_need_is_found_by_everybody_once_it_is_public_and_where_it_was_joined_only_there() {
    let village = village(open().await).await;
    let mut resident = village.open.visitor();
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let doctor = village.need(50, "Trygghet i vården", &[2]).await;
    assert!(!found(&mut resident, "trygghet").await.contains(&format!("/needs/{doctor}")), "its voices are not published");
    assert!(found(&mut lead, "trygghet").await.contains(&format!("/needs/{doctor}")));
    village.publish().await;
    assert!(found(&mut resident, "trygghet").await.contains(&format!("/needs/{doctor}")));
    let other = village.need(51, "En egen vårdkontakt", &[3]).await;
    village.tell(need::Command::Merge { into: other, other: doctor, why: "samma sak".to_owned() }).await;
    for browser in [&mut resident, &mut lead] {
        let page = found(browser, "trygghet+v%C3%A5rden").await;
        assert!(!page.contains(&format!("/needs/{doctor}\">Trygghet i")), "joined to another: {page}");
        let page = found(browser, "v%C3%A5rdkontakt").await;
        assert!(page.contains(&format!("/needs/{other}")), "{page}");
    }
}

#[tokio::test]
async fn a_voice_that_is_held_for_its_personal_data_is_found_by_nobody_until_it_is_masked() {
    let village = village(open().await).await;
    let held = village.open.house.world().meetings.get(&village.meeting).cloned().unwrap();
    let id = VoiceId(Uuid::from_u128(400));
    let draft = Draft::said(&held, "Färdtjänsten hämtade inte Bengt på 070-123 45 67", VoiceKind::Need);
    village.tell(voice::Command::Capture { id, draft }).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    assert_eq!(quotes(&found(&mut lead, "f%C3%A4rdtj%C3%A4nst").await), 0, "held");
    let text = "Färdtjänsten hämtade inte en granne".to_owned();
    village.tell(voice::Command::Mask { id, text }).await;
    let page = found(&mut lead, "f%C3%A4rdtj%C3%A4nst").await;
    assert!(quotes(&page) == 1 && !page.contains("Bengt") && !page.contains("070-123"), "{page}");
    assert_eq!(quotes(&found(&mut lead, "Bengt").await), 0);
}

#[tokio::test]
async fn whatever_is_asked_is_answered_with_a_page() {
    let village = published().await;
    let mut resident = village.open.visitor();
    for asked in
        ["", "+", "%3Cscript%3E", "%22%3E%3Cb%3E", "%F0%9F%9A%8C", "%00", "och", &"a".repeat(2_000), &"buss+".repeat(400)]
    {
        let page = found(&mut resident, asked).await;
        assert!(!page.contains("<script>") && !page.contains("\"><b>"), "{page}");
    }
    let none = resident.get("/search").await;
    assert_eq!(none.status, StatusCode::OK);
}
