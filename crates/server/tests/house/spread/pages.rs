//! The pages of one house: writing, finding, tagging.

use super::{adopted, concluded, house, published, told};
use crate::work::village::{fill, read, refused};
use axum::http::StatusCode;
use samskapa_server::settings::Fetch;

#[tokio::test]
async fn a_case_is_written_from_a_trial_that_was_given_up_with_what_it_holds() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let trial = concluded(&village, &mut lead, "abandoned").await;
    let id = trial.rsplit('/').next().unwrap_or_default().to_owned();
    let form = read(&mut lead, &format!("/cases/new?trial={id}")).await;
    for known in ["Kvällstur på onsdagar", "Elva åkte i snitt", "Föraren räckte inte till", "ta oss hem från vårdcentralen"]
    {
        assert!(form.contains(known), "{known}: {form}");
    }
    assert!(form.contains("Sista bussen går klockan tre"), "voices are there to choose: {form}");
    let source = format!("trial={id}");
    let quote = village.voices[1].to_string();
    let mut wrong = told(&quote, &[("people", "många")]);
    wrong.push(("source", &source));
    let no = refused(&mut lead, &format!("/cases/new?trial={id}"), "/cases/form", &wrong).await;
    assert!(no.body.contains("är inget helt tal") && no.body.contains("En minibuss kör hem på kvällen"), "{}", no.body);
    let mut fields = told(&quote, &[]);
    fields.push(("source", &source));
    let path = fill(&mut lead, &format!("/cases/new?trial={id}"), "/cases/form", &fields).await;
    let mut resident = village.resident();
    assert_eq!(resident.get(&path).await.status, StatusCode::NOT_FOUND, "a draft is for those who lead");
    assert_eq!(resident.get(&format!("{path}/bundle")).await.status, StatusCode::NOT_FOUND);
    assert!(!read(&mut resident, &trial).await.contains("/cases/"), "nor does anything lead to it");
    super::publish(&mut lead, &path).await;
    let page = read(&mut resident, &path).await;
    assert!(page.contains("följt före och efter") && page.contains("Eva, samordnare"), "{page}");
    assert!(read(&mut resident, "/cases/evidence").await.contains("minst 10 personer"));
    assert!(read(&mut resident, &format!("/threads/need/{}", village.need)).await.contains(&path), "the thread goes on");
}

#[tokio::test]
async fn what_is_published_is_read_until_the_next_revision_is() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    let quote = village.voices[1].to_string();
    let edit = format!("{path}/edit");
    fill(&mut lead, &edit, &edit, &told(&quote, &[("title", "Tur varje dag")])).await;
    let mut resident = village.resident();
    assert!(!read(&mut resident, &path).await.contains("Tur varje dag"));
    assert_eq!(resident.get(&format!("{path}/revisions/2")).await.status, StatusCode::NOT_FOUND);
    super::publish(&mut lead, &path).await;
    assert!(read(&mut resident, &path).await.contains("Tur varje dag"));
    assert!(read(&mut resident, &format!("{path}/revisions/1")).await.contains("Kvällstur på onsdagar"));
}

#[tokio::test]
async fn cases_are_found_for_a_need_with_the_reason() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let need = format!("/needs/{}", village.need);
    assert!(!read(&mut village.resident(), &need).await.contains(&format!("{need}/cases")), "nothing to find yet");
    let path = published(&village, &mut lead).await;
    assert!(read(&mut village.resident(), &need).await.contains(&format!("{need}/cases")));
    let found = read(&mut village.resident(), &format!("{need}/cases")).await;
    assert!(found.contains(&path) && found.contains("Gemensamma ord:") && found.contains("vårdcentralen"), "{found}");
}

#[tokio::test]
async fn a_framework_is_written_and_a_need_and_a_case_share_its_tag() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    let elements = [
        ("name", "Det goda mötet"),
        ("element", ""),
        ("element_name", "Att bli lyssnad på"),
        ("explanation", "Någon hör hela historien"),
        ("element", ""),
        ("element_name", ""),
        ("explanation", ""),
    ];
    let framework = fill(&mut lead, "/frameworks/new", "/frameworks", &elements).await;
    let id = village.open.house.world().frameworks.all().next().unwrap().versions[0].elements[0].id.to_string();
    let need = village.need.to_string();
    let case = path.rsplit('/').next().unwrap_or_default();
    fill(&mut lead, &path, "/tags", &[("case", case), ("element", &id), ("why", "därför")]).await;
    fill(&mut lead, &format!("/needs/{need}"), "/tags", &[("need", &need), ("element", &id), ("why", "därför")]).await;
    let found = read(&mut village.resident(), &format!("/needs/{need}/cases")).await;
    assert!(found.contains("Gemensamma märken: Att bli lyssnad på"), "{found}");
    let edit = format!("{framework}/edit");
    let next =
        [("element", id.as_str()), ("element_name", "Att bli hörd"), ("explanation", "Hela vägen"), ("why", "kortare")];
    fill(&mut lead, &edit, &edit, &next).await;
    assert!(read(&mut village.resident(), &path).await.contains("Att bli hörd"), "the tag lives on");
    assert!(read(&mut village.resident(), &framework).await.contains("version 2"));
}

#[tokio::test]
async fn a_case_of_a_trial_that_tries_another_grows_out_of_it() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    let (adoption, trial) = adopted(&village, &mut lead, &path).await;
    super::conclude(&mut lead, &trial, "adapted").await;
    let id = trial.rsplit('/').next().unwrap_or_default().to_owned();
    let (source, quote) = (format!("trial={id}"), village.voices[1].to_string());
    let mut fields = told(&quote, &[("title", "Tur på torsdagar")]);
    fields.push(("source", &source));
    let child = fill(&mut lead, &format!("/cases/new?trial={id}"), "/cases/form", &fields).await;
    super::publish(&mut lead, &child).await;
    let page = read(&mut village.resident(), &path).await;
    let list = page.split("<ul class=\"lineage\">").nth(1).unwrap_or_default();
    let (first, second) = (list.find(&adoption).unwrap(), list.find(&child).unwrap());
    assert!(first < second && page.contains("Ändrat: 1"), "{list}");
}
