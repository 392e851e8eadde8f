//! Meetings: planned with a good evening, told to everybody without picking anybody out, led along their road.

use crate::common::{Browser, Open, open};
use axum::http::StatusCode;
use samskapa_domain::{
    Command, MeetingId, PlaceId, VoiceId,
    meeting::{self, Band, Heads, Meeting, State},
    notes::VoiceKind,
    place,
    voice::{self, Draft},
};
use samskapa_server::rights::Role;

async fn tell(open: &Open, command: impl Into<Command>) {
    let key = open.house.fresh_key().unwrap();
    open.house.order("lead:anna", key, command).await.unwrap();
}

async fn village(open: &Open) -> PlaceId {
    let id = PlaceId(open.house.fresh_key().unwrap());
    tell(open, place::Command::Add { id, name: "Norrbyn".to_owned(), municipality: None }).await;
    id
}

/// Plans a meeting in the browser, as it is proposed, and gives the page to which that leads.
async fn planned(lead: &mut Browser, place: PlaceId) -> String {
    let form = lead.get(&format!("/meetings/new?place={place}")).await;
    let answer = lead.send(&form, "/meetings", &plan(&place.to_string(), "2026-11-20")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap().to_owned()
}

fn plan<'a>(place: &'a str, date: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", "Pirogkväll"),
        ("place", place),
        ("series", ""),
        ("date", date),
        ("hours", "18.00–20.00"),
        ("sort", "dialogue"),
        ("level", "dialogue"),
        ("channel", "hall"),
        ("influence", "Hur vården kommer närmare byn kan påverkas."),
        ("questions", "Vad är viktigt för dig?\r\n\r\nVad kan vi göra tillsammans?"),
        ("block_sort", "information"),
        ("block_title", "Välkomna"),
        ("block_minutes", "20"),
        ("block_who", "mötesvärd"),
        ("block_sort", "dialogue"),
        ("block_title", "Borden"),
        ("block_minutes", "60"),
        ("block_who", "bordsvärd"),
        ("block_sort", "dialogue"),
        ("block_title", ""),
        ("block_minutes", ""),
        ("block_who", ""),
    ]
}

fn only(open: &Open) -> Meeting {
    open.house.world().meetings.all().next().unwrap().clone()
}

async fn held(open: &Open, id: MeetingId) {
    tell(open, meeting::Command::Advance { id, to: State::Held }).await;
}

async fn said(open: &Open, words: &str, table: &str) -> VoiceId {
    let id = VoiceId(open.house.fresh_key().unwrap());
    let mut draft = Draft::said(&only(open), words, VoiceKind::Need);
    draft.table = Some(table.to_owned());
    tell(open, voice::Command::Capture { id, draft }).await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_plan_begins_with_a_good_evening_and_the_run_sheet_tells_the_clock() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let form = lead.get(&format!("/meetings/new?place={place}")).await;
    assert!(form.body.contains("Borden: vad är viktigt, vad är möjligt, vad är i vägen?"), "{}", form.body);

    let path = planned(&mut lead, place).await;
    let meeting = only(&open);
    assert_eq!(meeting.questions, ["Vad är viktigt för dig?", "Vad kan vi göra tillsammans?"]);
    assert_eq!((meeting.blocks.len(), meeting.dialogue_share()), (2, Some(75)));

    let sheet = open.visitor().get(&format!("{path}/run-sheet")).await.body;
    assert!(sheet.contains("18.00") && sheet.contains("18.20"), "{sheet}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_cannot_be_read_keeps_what_was_typed() {
    let open = open().await;
    let place = village(&open).await.to_string();
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let form = lead.get("/meetings/new").await;
    let answer = lead.send(&form, "/meetings", &plan(&place, "nästa torsdag")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("”nästa torsdag” är inget datum"), "{}", answer.body);
    assert!(answer.body.contains("value=\"nästa torsdag\"") && answer.body.contains("value=\"Pirogkväll\""));
    assert!(open.house.world().meetings.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_sent_twice_plans_one_meeting() {
    let open = open().await;
    let place = village(&open).await.to_string();
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let form = lead.get("/meetings/new").await;
    let first = lead.send(&form, "/meetings", &plan(&place, "2026-11-20")).await;
    let second = lead.send(&form, "/meetings", &plan(&place, "2026-11-20")).await;
    assert_eq!(first.header("location"), second.header("location"));
    assert_eq!(open.house.world().meetings.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_meeting_can_be_copied_without_its_day() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    planned(&mut lead, place).await;
    let form = lead.get(&format!("/meetings/new?copy={}", only(&open).id)).await.body;
    assert!(form.contains("value=\"Pirogkväll\"") && form.contains("value=\"Borden\""), "{form}");
    assert!(form.contains("type=\"date\" value=\"\""), "{form}");
}

#[tokio::test(flavor = "multi_thread")]
async fn residents_see_no_small_numbers_and_no_buttons() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = planned(&mut lead, place).await;
    let id = only(&open).id;
    held(&open, id).await;
    let heads = vec![
        Heads { band: Band::Under18, count: 3 },
        Heads { band: Band::From65To79, count: 17 },
        Heads { band: Band::Staff, count: 4 },
    ];
    tell(&open, meeting::Command::CountHeads { id, heads }).await;

    let seen = open.visitor().get(&path).await.body;
    assert!(seen.contains("Minst 17 invånare kom") && seen.contains("färre än fem"), "{seen}");
    assert!(!seen.contains("<dd>3</dd>") && !seen.contains("<dd>4</dd>"), "{seen}");
    assert!(!seen.contains("<button class=\"button\" name=\"to\""), "{seen}");

    let seen = lead.get(&path).await.body;
    assert!(seen.contains("20 invånare kom") && seen.contains("<dd>3</dd>"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_is_read_by_all_once_it_is_published_and_never_what_is_held() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = planned(&mut lead, place).await;
    let id = only(&open).id;
    held(&open, id).await;
    let spoken = said(&open, "Bussen hem går innan apoteket har öppnat.", "Bord 2").await;
    let call = said(&open, "Ring mig på 070-123 45 67 om hjärtstartaren.", "Bord 1").await;
    tell(&open, voice::Command::Confirm { ids: vec![spoken] }).await;

    let seen = open.visitor().get(&path).await.body;
    assert!(!seen.contains("apoteket") && seen.contains("Anteckningarna gås igenom"), "{seen}");

    tell(&open, meeting::Command::Advance { id, to: State::NotesIn }).await;
    tell(&open, meeting::Command::Advance { id, to: State::NotesChecked }).await;
    let page = lead.get(&path).await;
    assert!(!page.body.contains("070-123"), "what is held is shown at its own desk alone");
    let answer = lead.send(&page, &format!("{path}/step"), &[("to", "published")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "personal data is still held");

    tell(&open, voice::Command::Mask { id: call, text: "Ring mig på [telefon] om hjärtstartaren.".to_owned() }).await;
    if open.house.world().voices.get(&call).unwrap().state != voice::State::Confirmed {
        tell(&open, voice::Command::Confirm { ids: vec![call] }).await;
    }
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/step"), &[("to", "published")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let seen = open.visitor().get(&path).await.body;
    assert!(seen.contains("apoteket") && seen.contains("Bord 2") && seen.contains("[telefon]"), "{seen}");
    assert!(!seen.contains("070-123"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_and_promises_are_noted_and_what_is_no_number_is_named() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let path = planned(&mut lead, place).await;
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/heads"), &[("over80", "ett tjugotal")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("ett tjugotal"), "{}", answer.body);

    let page = lead.get(&path).await;
    lead.send(&page, &format!("{path}/heads"), &[("over80", "21"), ("staff", "")]).await;
    let page = lead.get(&path).await;
    let promise = [("text", "Svar till alla."), ("due", "2027-01-15"), ("channels", "anslagstavlan\r\nnästa möte")];
    lead.send(&page, &format!("{path}/promise"), &promise).await;
    let meeting = only(&open);
    assert_eq!(meeting.heads, [Heads { band: Band::Over80, count: 21 }]);
    assert_eq!(meeting.promises[0].channels, ["anslagstavlan", "nästa möte"]);
    let seen = open.visitor().get(&path).await.body;
    assert!(seen.contains("Svar till alla.") && seen.contains("15 januari 2027"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_who_lead_may_plan() {
    let open = open().await;
    let answer = open.visitor().get("/meetings/new").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
