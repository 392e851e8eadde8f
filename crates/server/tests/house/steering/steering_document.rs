//! Steering documents held against the target picture: what serves, what works against, and where there is a gap.

use crate::{
    common::Browser,
    steering::target_picture::{agreed, begun, bodies},
    work::village::{Village, fill, read, refused},
};
use axum::http::StatusCode;

const PASTED: &str = "3.1 Alla får en fast kontakt\n3.2 Mottagningen i byn läggs ned\nVi är nyfikna";

async fn entered(lead: &mut Browser) -> (String, String) {
    let body = bodies(lead, &["Omsorgsnämnden", "Bildningsnämnden"]).await.remove(0);
    let fields = [
        ("title", "Nämndplan 2027"),
        ("sort", "plan"),
        ("body", body.as_str()),
        ("from", "2026-01-01"),
        ("to", "2027-12-31"),
        ("reference", "ON 2026/12"),
        ("text", PASTED),
        ("do", "enter"),
    ];
    let path = fill(lead, "/steering-documents/new", "/steering-documents", &fields).await;
    (path, body)
}

/// What the choice with these words sends.
fn choice(page: &str, words: &str) -> String {
    let before = page.split(words).next().unwrap();
    let value = before.rsplit("value=\"").next().unwrap();
    value.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn pasted_passages_are_shown_as_they_are_read_before_they_are_kept() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    bodies(&mut lead, &["Omsorgsnämnden"]).await;
    let page = lead.get("/steering-documents/new").await;
    let looked = lead.send(&page, "/steering-documents", &[("text", PASTED), ("do", "look")]).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert!(looked.body.contains("<th scope=\"row\">3.2</th>"), "{}", looked.body);
    assert!(village.open.house.world().steering_documents.is_empty(), "nothing is kept yet");
}

#[tokio::test]
async fn a_politician_sees_what_in_the_plan_serves_which_part_and_what_works_against_it() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let picture = begun(&mut lead).await;
    let crosswalk = format!("{picture}/crosswalk");
    assert_eq!(village.resident().get(&crosswalk).await.status, StatusCode::NOT_FOUND, "a draft is for those who write");
    agreed(&mut lead, &picture, 1).await;
    let (path, body) = entered(&mut lead).await;
    let page = read(&mut lead, &path).await;
    let part = choice(&page, "Jag kan bo kvar i min by");
    let passages = page.split("<select id=\"passage\"").nth(1).unwrap();
    let (one, two) = (choice(passages, "3.1 Alla får"), choice(passages, "3.2 Mottagningen"));
    for (passage, relation, why) in [(&one, "serves", "samma ansikte"), (&two, "works_against", "längre resa")] {
        let fields = [("passage", passage.as_str()), ("relation", relation), ("part", &part), ("why", why)];
        fill(&mut lead, &path, &format!("{path}/draw"), &fields).await;
    }
    refused(
        &mut lead,
        &path,
        &format!("{path}/draw"),
        &[("passage", one.as_str()), ("relation", "serves"), ("part", &part), ("why", "igen")],
    )
    .await;
    let seen = read(&mut village.resident(), &format!("{crosswalk}?body={body}")).await;
    for said in ["Nämndplan 2027", "bidrar", "motverkar", "längre resa", "sjukhuset → mig och min vardag", "Vi är nyfikna"]
    {
        assert!(seen.contains(said), "{said} is not on {seen}");
    }
    let gaps = seen.split("id=\"gaps\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(gaps.contains("Nära") && !gaps.contains("Jag kan bo kvar"), "{gaps}");
    let served = read(&mut village.resident(), &format!("/parts/{part}")).await;
    assert!(served.contains("3.1 Alla får en fast kontakt") && !served.contains("3.2 Mottagningen"), "{served}");
    let document = read(&mut village.resident(), &path).await;
    assert!(document.contains("samma ansikte") && document.contains("Bidrar inte till någon del än."), "{document}");
    let claim = choice(&read(&mut lead, &path).await, "3.2 Mottagningen i byn läggs ned ↛");
    fill(&mut lead, &path, &format!("{path}/untie"), &[("claim", &claim), ("untie_why", "fel läst")]).await;
    assert!(!read(&mut village.resident(), &crosswalk).await.contains("längre resa"));
}
