//! A roadmap on its pages: shared by all, done otherwise by one with a reason, and told when that may be outdated.

use crate::{
    common::Browser,
    work::village::{Village, fill, read, refused},
};
use axum::http::StatusCode;
use samskapa_domain::{OrganisationId, organisation};
use uuid::Uuid;

const SHARED: &str = "Alla får en fast kontakt";

fn municipality() -> OrganisationId {
    OrganisationId(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0077))
}

struct Drawn {
    village: Village,
    lead: Browser,
    roadmap: String,
    step: String,
    here: String,
}

async fn drawn() -> Drawn {
    let village = Village::new().await;
    let add = organisation::Command::Add {
        id: municipality(),
        name: "Fageråsens kommun".to_owned(),
        sort: organisation::Sort::Municipality,
    };
    village.tell(add).await;
    let mut lead = village.lead().await;
    let fields = [("title", "Vägen till nära vård"), ("who", "Regionen och kommunerna")];
    let roadmap = fill(&mut lead, "/roadmaps/new", "/roadmaps/new", &fields).await;
    let area = format!("{roadmap}/area");
    let fields = [("title", "Fast kontakt"), ("now", "Många byter kontakt"), ("wished", "En känd kontakt")];
    fill(&mut lead, &area, &area, &fields).await;
    let area = village.open.house.world().roadmaps.all().next().unwrap().areas[0].id.to_string();
    let (form, need) = (format!("{roadmap}/step"), village.need.to_string());
    let fields = [
        ("area", area.as_str()),
        ("what", SHARED),
        ("from", "2026"),
        ("to", "2027"),
        ("owner", "Regionen"),
        ("needs", &need),
    ];
    let step = fill(&mut lead, &form, &form, &fields).await;
    let here = format!("{step}/at/{}", municipality());
    Drawn { village, lead, roadmap, step, here }
}

fn otherwise(why: &str) -> [(&str, &str); 5] {
    [("what", SHARED), ("from", "2028"), ("to", "2029"), ("owner", "Kommunens hemtjänst"), ("why", why)]
}

#[tokio::test]
async fn everybody_reads_the_roadmap_with_its_picture_and_the_same_facts_beside_it() {
    let mut drawn = drawn().await;
    let mut resident = drawn.village.resident();
    let page = read(&mut resident, &drawn.roadmap).await;
    for said in
        ["Vägen till nära vård", "Fast kontakt", "En känd kontakt", SHARED, "2026–2027", "role=\"img\"", "följer alla steg"]
    {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(!page.contains("/area\""), "forms are for those who lead");
    let page = read(&mut resident, &drawn.step).await;
    assert!(page.contains("Hem på kvällen") && page.contains(&format!("/needs/{}", drawn.village.need)), "{page}");
    assert!(read(&mut resident, "/roadmaps").await.contains("Ett gemensamt steg"));
    assert_eq!(resident.get(&format!("{}/step", drawn.roadmap)).await.status, StatusCode::FORBIDDEN);
    let table = drawn.lead.get(&format!("{}/table.csv", drawn.roadmap)).await;
    assert!(table.header("content-type").unwrap().starts_with("text/csv"));
    assert!(table.body.contains(&format!("Fast kontakt,{SHARED},2026,2027,Regionen")), "{}", table.body);
}

#[tokio::test]
async fn a_municipality_does_otherwise_with_a_reason_and_the_difference_is_shown() {
    let mut drawn = drawn().await;
    let answer = refused(&mut drawn.lead, &drawn.here, &drawn.here, &otherwise(" ")).await;
    assert!(answer.body.contains("value=\"Kommunens hemtjänst\""), "nothing typed is lost: {}", answer.body);
    fill(&mut drawn.lead, &drawn.here, &drawn.here, &otherwise("Vi rekryterar först")).await;
    let local = format!("{}/{}", drawn.roadmap, municipality());
    let mut resident = drawn.village.resident();
    let page = read(&mut resident, &local).await;
    for said in [
        "på annat sätt här",
        "<del>2026–2027</del>",
        "<ins>2028–2029</ins>",
        "<ins>Kommunens hemtjänst</ins>",
        "Vi rekryterar först",
    ] {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(!page.contains("kan vara föråldrat"));
    assert!(read(&mut resident, &drawn.step).await.contains("Vi rekryterar först"), "the step tells who does otherwise");
    let shared = read(&mut resident, &drawn.roadmap).await;
    assert!(shared.contains("2026–2027") && shared.contains("gör en sak på annat sätt"), "{shared}");
    let table = resident.get(&format!("{local}/table.csv")).await;
    assert!(table.body.contains("på annat sätt här,Vi rekryterar först"), "{}", table.body);
}

#[tokio::test]
async fn when_the_shared_step_is_written_anew_the_deviation_may_be_outdated_until_it_is_taken_back() {
    let mut drawn = drawn().await;
    fill(&mut drawn.lead, &drawn.here, &drawn.here, &otherwise("Vi rekryterar först")).await;
    let write = format!("{}/write", drawn.step);
    let fields = [("what", SHARED), ("from", "2027"), ("to", "2028"), ("owner", "Regionen"), ("why", "Pengarna kom senare")];
    fill(&mut drawn.lead, &write, &write, &fields).await;
    let mut resident = drawn.village.resident();
    let local = format!("{}/{}", drawn.roadmap, municipality());
    assert!(read(&mut resident, &local).await.contains("kan vara föråldrat"));
    let page = read(&mut resident, &drawn.here).await;
    assert!(page.contains("Ändrat i det gemensamma steget sedan dess") && page.contains("<ins>2027–2028</ins>"), "{page}");
    fill(&mut drawn.lead, &drawn.here, &format!("{}/withdraw", drawn.here), &[("because", "Vi hinner ändå")]).await;
    let page = read(&mut resident, &local).await;
    assert!(page.contains("Kommunen följer alla gemensamma steg.") && page.contains("2027–2028"), "{page}");
    let step = read(&mut resident, &drawn.step).await;
    assert!(step.contains("Gällde till") && step.contains("Pengarna kom senare"), "what was stays: {step}");
}

#[tokio::test]
async fn a_step_stands_where_it_was_noted_and_an_own_step_is_nobody_elses() {
    let mut drawn = drawn().await;
    let moving = format!("{}/move", drawn.step);
    let fields = [("state", "dropped"), ("date", "2026-11-07")];
    let answer = refused(&mut drawn.lead, &drawn.step, &moving, &fields).await;
    assert!(answer.body.contains("Någon kan ha räknat med steget"), "{}", answer.body);
    fill(&mut drawn.lead, &drawn.step, &moving, &[("state", "begun"), ("date", "2026-11-07")]).await;
    assert!(read(&mut drawn.village.resident(), &drawn.step).await.contains("7 november 2026: påbörjat"));
    let (form, own) = (format!("{}/step?organisation={}", drawn.roadmap, municipality()), municipality().to_string());
    let area = drawn.village.open.house.world().roadmaps.all().next().unwrap().areas[0].id.to_string();
    let fields = [
        ("area", area.as_str()),
        ("organisation", &own),
        ("what", "Bybuss till vården"),
        ("from", "2027"),
        ("owner", "Kommunen"),
        ("why", "Bussen är slut klockan tre"),
    ];
    fill(&mut drawn.lead, &form, &format!("{}/step", drawn.roadmap), &fields).await;
    let local = format!("{}/{own}", drawn.roadmap);
    assert!(read(&mut drawn.lead, &local).await.contains("Bybuss till vården"));
    assert!(!read(&mut drawn.lead, &drawn.roadmap).await.contains("Bybuss till vården"));
    let wrong = [("area", area.as_str()), ("what", "Något"), ("from", "i vår"), ("owner", "Kommunen")];
    let answer = refused(&mut drawn.lead, &form, &format!("{}/step", drawn.roadmap), &wrong).await;
    assert!(answer.body.contains("”i vår” går inte att läsa som ett år"), "{}", answer.body);
}
