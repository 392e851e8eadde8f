//! The invitation: written once, told everywhere, and no paper with an old hour is forgotten.

use crate::common::{Open, open};
use axum::http::StatusCode;
use jiff::civil::{Date, date};
use samskapa_domain::{
    Command, MeetingId, PlaceId,
    meeting::{self, Channel, Level, Plan, Sort},
    place,
};
use samskapa_server::rights::Role;

async fn tell(open: &Open, command: impl Into<Command>) {
    let key = open.house.fresh_key().unwrap();
    open.house.order("lead:anna", key, command).await.unwrap();
}

fn plan(id: MeetingId, place: PlaceId, day: Date, hours: &str) -> Plan {
    Plan {
        id,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date: day,
        hours: hours.to_owned(),
        title: "Pirogkväll </script>".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: "Hur vården kommer närmare byn kan påverkas.".to_owned(),
        channel: Channel::Hall,
        questions: vec!["Vad är viktigt för dig?".to_owned()],
        blocks: Vec::new(),
        contact: "Maja Lind, 0000-12 34 01".to_owned(),
    }
}

async fn planned(open: &Open) -> (MeetingId, PlaceId) {
    let place = PlaceId(open.house.fresh_key().unwrap());
    tell(open, place::Command::Add { id: place, name: "Norrbyn".to_owned(), municipality: None }).await;
    let id = MeetingId(open.house.fresh_key().unwrap());
    tell(open, meeting::Command::Plan(plan(id, place, date(2026, 11, 20), "18.00–20.00"))).await;
    (id, place)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_once_is_told_on_the_page_in_the_calendar_and_in_the_message() {
    let open = open().await;
    let (id, _) = planned(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let form = lead.get(&format!("/meetings/{id}/invitation/write")).await;
    assert!(form.body.contains("Fika med smörgås"), "it begins with what is usually true: {}", form.body);
    let fields =
        [("host", "Norrby kommun"), ("signed", "Karin Berg, kommunalråd"), ("food", "Pirog"), ("access", "hearing_loop")];
    let sent = lead.send(&form, &format!("/meetings/{id}/invitation/write"), &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);

    let mut resident = open.visitor();
    let page = resident.get(&format!("/meetings/{id}/invitation")).await.body;
    for said in
        ["Norrby kommun", "Karin Berg, kommunalråd", "Pirog", "Hörslinga", "Dialog: vi tänker tillsammans", "artikel 6.1 e"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    let event = page.split("application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let event: serde_json::Value = serde_json::from_str(event).unwrap();
    assert_eq!(event["name"], "Pirogkväll </script>");
    assert_eq!(event["startDate"], "2026-11-20T18:00:00+01:00");
    assert_eq!(event["endDate"], "2026-11-20T20:00:00+01:00");

    let calendar = resident.get(&format!("/paper/ics/{id}")).await;
    assert_eq!(calendar.header("content-type"), Some("text/calendar; charset=utf-8"));
    for line in ["DTSTART:20261120T170000Z", "DTEND:20261120T190000Z", "BEGIN:VEVENT", "LOCATION:Bygdegården\\, Norrbyn"] {
        assert!(calendar.body.contains(line), "{line}: {}", calendar.body);
    }
    let message = resident.get(&format!("/paper/sms/{id}")).await.body;
    assert!(message.contains("fredag 20 november 2026") && message.contains("18.00-20.00"), "{message}");

    let short = page.split("/m/").nth(1).unwrap().split('<').next().unwrap();
    let answer = resident.get(&format!("/m/{short}")).await;
    assert_eq!(answer.header("location"), Some(&*format!("/meetings/{id}/invitation")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_that_shows_an_old_hour_is_found_told_and_replaced() {
    let open = open().await;
    let (id, place) = planned(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let count = async |lead: &mut crate::common::Browser| {
        let page = lead.get(&format!("/meetings/{id}/invitation")).await;
        let sent = lead.send(&page, &format!("/meetings/{id}/prints"), &[("paper", "poster"), ("copies", "12")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    };
    count(&mut lead).await;
    let mut resident = open.visitor();
    assert!(resident.get("/p/1").await.body.contains("Det som står på papperet gäller."));
    assert_eq!(resident.get(&format!("/paper/poster/{id}?print=1")).await.status, StatusCode::OK);
    assert!(!lead.get(&format!("/meetings/{id}")).await.body.contains("visar fel tid"));

    tell(&open, meeting::Command::Replan(plan(id, place, date(2026, 11, 21), "17.00–19.00"))).await;
    let meeting = lead.get(&format!("/meetings/{id}")).await.body;
    assert!(meeting.contains("Affisch: 12 exemplar") && meeting.contains("visar fel tid eller plats"), "{meeting}");
    let old = resident.get("/p/1").await.body;
    assert!(
        old.contains("Det här papperet gäller inte längre.") && old.contains("lördag 21 november 2026, 17.00–19.00"),
        "{old}"
    );
    let again = resident.get(&format!("/paper/poster/{id}?print=1")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "an old paper is not printed again");

    count(&mut lead).await;
    assert!(!lead.get(&format!("/meetings/{id}")).await.body.contains("visar fel tid"), "the new one takes its place");
    let world = open.house.world();
    let mut prints: Vec<_> = world.prints.all().collect();
    prints.sort_by_key(|print| print.number);
    assert_eq!((prints[0].replaced_by, prints[1].number), (Some(prints[1].id), 2));
    assert_eq!(resident.get(&format!("/paper/poster/{id}?print=2")).await.status, StatusCode::OK);
    for kind in ["invitation", "letter", "sign-up"] {
        for asked in ["", "?size=large&lang=fi"] {
            let paper = resident.get(&format!("/paper/{kind}/{id}{asked}")).await;
            assert_eq!(paper.header("content-type"), Some("application/pdf"), "{kind}{asked}: {}", paper.status);
        }
    }
}
