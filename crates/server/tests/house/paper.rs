//! Papers: whoever may see a page may print it, in their language and in letters large enough.

use crate::common::{Open, open};
use axum::http::StatusCode;
use jiff::civil::date;
use samskapa_domain::{
    Command, MeetingId, PlaceId,
    meeting::{self, Block, BlockSort, Channel, Level, Plan, Sort},
    place,
};

async fn tell(open: &Open, command: impl Into<Command>) {
    let key = open.house.fresh_key().unwrap();
    open.house.order("lead:anna", key, command).await.unwrap();
}

fn plan(id: MeetingId, place: PlaceId) -> Plan {
    Plan {
        id,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date: date(2026, 11, 20),
        hours: "18.00–20.00".to_owned(),
        title: "Pirogkväll".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: "Hur vården kommer närmare byn kan påverkas.".to_owned(),
        channel: Channel::Hall,
        questions: vec!["Vad är viktigt för dig?".to_owned()],
        blocks: vec![Block { sort: BlockSort::Dialogue, title: "Borden".to_owned(), minutes: 60, who: "Maja".to_owned() }],
        contact: "Maja Lind, 0000-12 34 01".to_owned(),
    }
}

async fn planned(open: &Open) -> MeetingId {
    let place = PlaceId(open.house.fresh_key().unwrap());
    tell(open, place::Command::Add { id: place, name: "Norrbyn".to_owned(), municipality: None }).await;
    let id = MeetingId(open.house.fresh_key().unwrap());
    tell(open, meeting::Command::Plan(plan(id, place))).await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_is_a_file_with_a_name_that_says_what_it_is() {
    let open = open().await;
    let id = planned(&open).await;
    let mut resident = open.visitor();
    let page = resident.get(&format!("/meetings/{id}/run-sheet")).await;
    assert!(page.body.contains(&format!("/paper/run-sheet/{id}?size=large")), "{}", page.body);

    let paper = resident.get(&format!("/paper/run-sheet/{id}")).await;
    assert_eq!((paper.status, paper.header("content-type")), (StatusCode::OK, Some("application/pdf")));
    let named = paper.header("content-disposition").unwrap();
    assert_eq!(named, "inline; filename=\"korschema-pirogkvall-2026-11-20.pdf\"");
    assert!(paper.body.starts_with("%PDF-"));
    let finnish = resident.get(&format!("/paper/run-sheet/{id}?lang=fi&size=large")).await;
    assert!(finnish.header("content-disposition").unwrap().contains("aikataulu") || finnish.body != paper.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_about_nothing_is_not_there() {
    let open = open().await;
    let nobody = uuid::Uuid::nil();
    for path in [format!("/paper/run-sheet/{nobody}"), "/paper/run-sheet/x".to_owned(), "/paper/no-such-kind/x".to_owned()] {
        assert_eq!(open.visitor().get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
