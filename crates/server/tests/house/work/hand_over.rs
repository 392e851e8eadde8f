//! Hand-overs: what others own waits in the open until they have it and answer.

use crate::work::village::{Village, fill, read, refused};
use jiff::SignedDuration;

#[tokio::test]
async fn a_hand_over_waits_until_it_is_received_and_answered() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (need, region) = (village.need.to_string(), village.region.to_string());
    let form = format!("/hand-overs/new?need={need}");
    assert!(read(&mut lead, &form).await.contains("Vi behöver kunna ta oss hem"), "the question is there already");
    let fields = [
        ("need", need.as_str()),
        ("to", region.as_str()),
        ("contact", "Kollektivtrafiken"),
        ("question", "Kan en kväll i veckan köras?"),
        ("answer_by", "2026-12-01"),
    ];
    let path = fill(&mut lead, &form, "/hand-overs/send", &fields).await;
    let mut resident = village.resident();
    assert!(read(&mut resident, &path).await.contains("De har inte sagt att de har fått det."));
    let answer =
        refused(&mut lead, &path, &format!("{path}/answer"), &[("answer_date", "2026-11-07"), ("text", "Ja")]).await;
    assert!(answer.body.contains("id=\"refusals\""));
    fill(
        &mut lead,
        &path,
        &format!("{path}/receipt"),
        &[("date", "2026-11-07"), ("from", "Registrator"), ("dnr", "RD 26/7")],
    )
    .await;
    assert!(read(&mut resident, "/hand-overs").await.contains("De har fått det"));
    fill(&mut lead, &path, &format!("{path}/answer"), &[("answer_date", "2026-11-07"), ("text", "Ja, från mars")]).await;
    let page = read(&mut resident, &path).await;
    assert!(page.contains("RD 26/7") && page.contains("Ja, från mars"), "{page}");
}

#[tokio::test]
async fn what_is_late_is_called_late_on_the_list_and_among_what_waits() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (need, region) = (village.need.to_string(), village.region.to_string());
    let fields = [
        ("need", need.as_str()),
        ("to", region.as_str()),
        ("contact", "Kollektivtrafiken"),
        ("question", "Kan en kväll i veckan köras?"),
        ("answer_by", "2026-11-20"),
    ];
    fill(&mut lead, "/hand-overs/new", "/hand-overs/send", &fields).await;
    village.open.clock.forward(SignedDuration::from_hours(24 * 20));
    let mut resident = village.resident();
    for path in ["/hand-overs", "/overdue"] {
        let page = read(&mut resident, path).await;
        assert!(page.contains("Svaret är försenat") && page.contains("Region Dalbygden"), "{path}: {page}");
    }
}
