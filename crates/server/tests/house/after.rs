//! The papers of what came of an evening: who may have them, and what never stands on them.

use crate::common::open;
use crate::village::{SAID, Village, village};
use axum::http::StatusCode;
use samskapa_domain::{
    AnswerId, answer,
    meeting::{self, Band, Heads},
    voice,
};
use samskapa_server::rights::Role;
use std::{
    io::Write,
    process::{Command, Stdio},
};
use uuid::Uuid;

/// The words of a paper, as a reader that is not ours finds them.
async fn words(village: &Village, kind: &str, id: &str) -> String {
    let printed = village.printed(kind, id).await;
    let mut reader =
        Command::new("pdftotext").args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    reader.stdin.take().unwrap().write_all(&printed.bytes).unwrap();
    let text = String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_paper_shows_what_was_taken_back_or_is_not_published_nor_a_handful_of_people() {
    let village = village(open().await).await;
    let heads = [(Band::From65To79, 12), (Band::Over80, 3)].map(|(band, count)| Heads { band, count });
    village.tell(meeting::Command::CountHeads { id: village.meeting, heads: heads.into() }).await;
    let bus = village.need(1, "Buss på kvällen", &[0, 1]).await;
    let (meeting, place) = (village.meeting.to_string(), village.place.to_string());
    village.tell(voice::Command::Withdraw { id: village.voices[0], why: String::new() }).await;

    // On the evening itself the table's own words may hang in the hall; what was taken back may not.
    let summary = words(&village, "summary", &meeting).await;
    assert!(summary.contains(SAID[1]), "{summary}");
    assert!(!summary.contains(SAID[0]), "{summary}");
    assert!(summary.contains("minst 12") && summary.contains("Färre än fem: 80 år och äldre"), "{summary}");
    assert!(!words(&village, "slips", &meeting).await.contains(SAID[0]));
    // The village reads of it when it is published.
    let sheet = words(&village, "village-sheet", &place).await;
    assert!(!sheet.contains("Buss på kvällen"), "{sheet}");
    village.publish().await;
    assert!(words(&village, "village-sheet", &place).await.contains("Buss på kvällen"));
    assert!(words(&village, "summary", &meeting).await.contains("samskapa.example/r/m"));

    let id = AnswerId(Uuid::from_u128(30));
    let parts = answer::Parts { said: "Ni sa".to_owned(), done: "En tur till".to_owned(), ..answer::Parts::default() };
    village.tell(answer::Command::Give { id, need: bus, parts, reports: Vec::new(), by_name: "Maria".to_owned() }).await;
    for kind in ["answer-sheet", "answer-letter"] {
        let sheet = words(&village, kind, &id.to_string()).await;
        assert!(sheet.contains("En tur till") && !sheet.contains(SAID[0]), "{kind}: {sheet}");
    }
    let everything = words(&village, "evening", &meeting).await;
    assert!(everything.contains("Körschema") && everything.contains("Sammanfattning av kvällen"), "{everything}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_hang_up_unpublished_words_is_printed_by_those_who_lead() {
    let village = village(open().await).await;
    let meeting = village.meeting;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    for kind in ["summary", "slips", "evening"] {
        let way = format!("/paper/{kind}/{meeting}");
        assert_eq!(village.open.visitor().get(&way).await.status, StatusCode::FORBIDDEN, "{way}");
        let paper = lead.get(&way).await;
        assert_eq!((paper.status, paper.header("content-type")), (StatusCode::OK, Some("application/pdf")), "{way}");
    }
    let page = lead.get(&format!("/meetings/{meeting}/papers")).await;
    let sent = lead
        .send(&page, &format!("/meetings/{meeting}/papers"), &[("copies-run-sheet", "3"), ("size-run-sheet", "large")])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let way = sent.header("location").unwrap().to_owned();
    assert_eq!(lead.get(&way).await.header("content-type"), Some("application/pdf"), "{way}");
    let again = lead.get(&format!("/meetings/{meeting}/papers")).await;
    assert!(again.body.contains("name=\"copies-run-sheet\" value=\"3\""), "{}", again.body);
    assert!(village.open.visitor().get("/r/m000002").await.header("location").unwrap().ends_with("#said"));
}
