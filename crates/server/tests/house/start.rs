//! The first page and the desk: figures that add up and open into their rows, and what waits for those who lead.

use crate::common::{Open, open};
use axum::http::StatusCode;
use jiff::{SignedDuration, civil::date};
use samskapa_domain::{
    AnswerId, Command, MeetingId, NeedId, PlaceId, TrialId, VoiceId,
    answer::{self, Parts},
    meeting::{self, Channel, Level, Plan, Sort, State},
    need::{self, Basis},
    notes::VoiceKind,
    place, trial,
    voice::{self, Draft},
};
use samskapa_server::rights::Role;
use uuid::Uuid;

async fn tell(open: &Open, command: impl Into<Command>) {
    open.house.order("lead:anna", fresh(open), command).await.unwrap();
}

fn fresh(open: &Open) -> Uuid {
    open.house.fresh_key().unwrap()
}

/// A published meeting with two voices in a need that was answered, one in none, and one that nobody checked.
struct Evening {
    place: PlaceId,
    meeting: MeetingId,
    need: NeedId,
}

async fn evening(open: &Open) -> Evening {
    let (place, meeting, need) = (PlaceId(fresh(open)), MeetingId(fresh(open)), NeedId(fresh(open)));
    tell(open, place::Command::Add { id: place, name: "Norrbyn".to_owned(), municipality: None }).await;
    let plan = Plan {
        id: meeting,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date: date(2026, 11, 7),
        hours: "17.00".to_owned(),
        title: "Pirogkväll".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: String::new(),
    };
    tell(open, meeting::Command::Plan(plan)).await;
    tell(open, meeting::Command::Advance { id: meeting, to: State::Held }).await;
    let bus = said(open, meeting, "Bussen går bara på morgonen.").await;
    let late = said(open, meeting, "Sista bussen hem går klockan två.").await;
    let nurse = said(open, meeting, "Samma sköterska varje gång.").await;
    tell(open, voice::Command::Confirm { ids: vec![bus, late, nurse] }).await;
    for to in [State::NotesIn, State::NotesChecked, State::Published] {
        tell(open, meeting::Command::Advance { id: meeting, to }).await;
    }
    let title = "Komma hem med bussen".to_owned();
    tell(open, need::Command::Hear { id: need, place, title, voices: vec![bus, late], basis: Basis::Voices }).await;
    Evening { place, meeting, need }
}

async fn said(open: &Open, meeting: MeetingId, words: &str) -> VoiceId {
    let id = VoiceId(fresh(open));
    let draft = Draft::said(open.house.world().meetings.get(&meeting).unwrap(), words, VoiceKind::Need);
    tell(open, voice::Command::Capture { id, draft }).await;
    id
}

async fn answered(open: &Open, need: NeedId) {
    let parts = Parts {
        said: "Bussen räcker inte.".to_owned(),
        done: "Ringbilen går två dagar i veckan.".to_owned(),
        ..Parts::default()
    };
    let id = AnswerId(fresh(open));
    let by_name = "Anna Berg, samordnare".to_owned();
    tell(open, answer::Command::Give { id, need, parts, reports: Vec::new(), by_name }).await;
}

/// The number that stands in the link to a page.
fn figure(page: &str, path: &str) -> usize {
    let after = page.split(&format!("<a href=\"{path}\"><strong>")).nth(1).unwrap_or_default();
    after.split('<').next().unwrap_or_default().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn answered_waiting_and_overdue_add_up_and_each_figure_opens_into_its_rows() {
    let open = open().await;
    let evening = evening(&open).await;
    answered(&open, evening.need).await;
    let page = open.visitor().get("/").await.body;
    let parts = ["/figures/answered", "/figures/waiting", "/overdue"].map(|path| figure(&page, path));
    assert_eq!((figure(&page, "/figures/heard"), parts), (3, [2, 1, 0]), "{page}");
    assert!(page.contains("Ringbilen går två dagar i veckan."), "{page}");

    let rows = open.visitor().get("/figures/answered").await.body;
    assert_eq!(rows.matches("<li class=\"voice\">").count(), 2, "{rows}");
    assert!(rows.contains("Sista bussen hem går klockan två."), "{rows}");

    open.clock.forward(SignedDuration::from_hours(24 * 120));
    let page = open.visitor().get("/").await.body;
    let parts = ["/figures/answered", "/figures/waiting", "/overdue"].map(|path| figure(&page, path));
    assert_eq!(parts, [2, 0, 1], "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_has_checked_is_counted_and_not_shown() {
    let open = open().await;
    let evening = evening(&open).await;
    said(&open, evening.meeting, "Ring mig på 070-123 45 67.").await;
    let page = open.visitor().get("/").await.body;
    assert_eq!(figure(&page, "/figures/heard"), 4);
    for browser in [&mut open.visitor(), &mut open.signed_in("anna", Role::Lead).await] {
        let rows = browser.get("/figures/heard").await.body;
        assert!(rows.contains("Inte publicerat än") && !rows.contains("070-123"), "{rows}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trial_that_failed_is_honoured_for_its_lesson() {
    let open = open().await;
    let evening = evening(&open).await;
    let id = TrialId(fresh(&open));
    let text = str::to_owned;
    let design = trial::Design {
        title: text("Samåkning i en app"),
        place: evening.place,
        group: None,
        question: text("Åker någon?"),
        guess: text("Ja"),
        what: text("En app"),
        from: date(2026, 11, 1),
        to: date(2026, 11, 6),
        measure: text("Resor"),
        stop_rule: text("Ingen åker"),
    };
    tell(&open, trial::Command::Plan { id, design, needs: vec![evening.need] }).await;
    tell(&open, trial::Command::Start { id }).await;
    let study = trial::Study { happened: text("Tre resor."), learning: text("Skjuts ordnas i telefon.") };
    tell(&open, trial::Command::Study { id, study }).await;
    let page = open.visitor().get("/").await.body;
    assert!(!page.contains("Skjuts ordnas i telefon."), "it has not been concluded: {page}");
    tell(&open, trial::Command::Conclude { id, conclusion: trial::Conclusion::Abandoned, why: text("Fel väg") }).await;
    let page = open.visitor().get("/").await.body;
    assert!(page.contains("Skjuts ordnas i telefon.") && page.contains(&format!("/trials/{id}")), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_is_asked_for_without_a_script_or_an_account() {
    let open = open().await;
    let page = open.visitor().get("/").await.body;
    assert!(page.contains("action=\"/code\" method=\"get\"") && page.contains("name=\"code\""), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_figure_is_not_found() {
    let open = open().await;
    assert_eq!(open.visitor().get("/figures/profit").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_shows_what_waits_and_leaves_out_what_is_in_order() {
    let open = open().await;
    assert_eq!(open.visitor().get("/desk").await.status, StatusCode::FORBIDDEN);
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let desk = lead.get("/desk").await.body;
    assert!(desk.contains("Så kommer ni i gång"), "{desk}");

    let evening = evening(&open).await;
    said(&open, evening.meeting, "Ring mig på 070-123 45 67.").await;
    let desk = lead.get("/desk").await.body;
    for path in ["/held".to_owned(), format!("/meetings/{}/sort", evening.meeting), format!("/needs/{}/work", evening.need)]
    {
        assert!(desk.contains(&format!("href=\"{path}\"")), "{path} waits: {desk}");
    }
    assert!(!desk.contains("070-123") && !desk.contains("href=\"/overdue\">En röst"), "{desk}");

    open.clock.forward(SignedDuration::from_hours(24 * 120));
    let mut lead = open.signed_in("bo", Role::Lead).await;
    let desk = lead.get("/desk").await.body;
    assert!(desk.contains("4 röster väntar"), "{desk}");
}
