//! Trials: the board, the road from plan to conclusion, and that what did not work is honoured.

use crate::{
    common::Browser,
    work::village::{Village, fill, read, refused},
};

async fn planned(village: &Village, lead: &mut Browser, title: &str) -> String {
    let (need, place) = (village.need.to_string(), village.place.to_string());
    let fields = [
        ("needs", need.as_str()),
        ("title", title),
        ("question", "Åker någon med en kvällstur?"),
        ("guess", "Fem personer varje onsdag"),
        ("what", "Minibussen kör klockan 20"),
        ("place", place.as_str()),
        ("group", ""),
        ("from", "2026-11-09"),
        ("to", "2026-11-30"),
        ("measure", "Vi räknar huvuden"),
        ("stop_rule", "Ingen åker två veckor i rad"),
    ];
    fill(lead, &format!("/trials/new?need={need}"), "/trials/plan", &fields).await
}

async fn concluded(lead: &mut Browser, path: &str, conclusion: &str) {
    fill(lead, path, &format!("{path}/start"), &[]).await;
    let study = [("happened", "Två åkte första veckan, sedan ingen"), ("learning", "Turen måste gå när apoteket stänger")];
    fill(lead, path, &format!("{path}/study"), &study).await;
    fill(lead, path, &format!("{path}/conclude"), &[("conclusion", conclusion), ("why", "Ingen åkte med")]).await;
}

#[tokio::test]
async fn a_trial_goes_from_question_to_conclusion_in_everybodys_sight() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = planned(&village, &mut lead, "Kvällstur på onsdagar").await;
    let mut resident = village.resident();
    let before = read(&mut resident, &path).await;
    assert!(before.contains("Fem personer varje onsdag") && before.contains("Skrivs när testet är klart"), "{before}");
    assert!(!before.contains("<button class=\"button\">Starta"), "residents start no trial");
    concluded(&mut lead, &path, "adapted").await;
    let after = read(&mut resident, &path).await;
    assert!(after.contains("Turen måste gå när apoteket stänger") && after.contains("Ingen åkte med"), "{after}");
}

#[tokio::test]
async fn the_board_counts_each_column_and_says_how_long_it_takes() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    planned(&village, &mut lead, "Kvällstur på onsdagar").await;
    planned(&village, &mut lead, "Samåkning från affären").await;
    let board = read(&mut village.resident(), "/trials").await;
    assert!(board.contains("2 tester, i mitten 22 dagar"), "{board}");
    assert!(board.contains("Inga tester pågår."));
}

#[tokio::test]
async fn what_did_not_work_is_honoured_for_its_lesson() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = planned(&village, &mut lead, "Kvällstur på onsdagar").await;
    concluded(&mut lead, &path, "abandoned").await;
    let board = read(&mut village.resident(), "/trials").await;
    let honoured = board.split("Det som inte gick").nth(1).unwrap_or_default();
    assert!(
        honoured.contains("Tack till dem som vågade prova") && honoured.contains("Turen måste gå när apoteket stänger"),
        "{board}"
    );
}

#[tokio::test]
async fn a_plan_that_ends_before_it_starts_is_sent_back_as_it_was_typed() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (need, place) = (village.need.to_string(), village.place.to_string());
    let fields = [
        ("needs", need.as_str()),
        ("title", "Baklänges"),
        ("question", "Går det?"),
        ("guess", "Nej"),
        ("what", "Vi slutar först"),
        ("place", place.as_str()),
        ("group", ""),
        ("from", "2026-12-24"),
        ("to", "2026-12-01"),
        ("measure", "Ingenting"),
        ("stop_rule", "Alltid"),
    ];
    let answer = refused(&mut lead, "/trials/new", "/trials/plan", &fields).await;
    assert!(answer.body.contains("value=\"Baklänges\"") && answer.body.contains("Vi slutar först"), "{}", answer.body);
    assert!(answer.body.contains(&format!("value=\"{need}\" checked")), "the need is still ticked: {}", answer.body);
}

#[tokio::test]
async fn the_form_knows_the_need_it_was_opened_for() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let form = read(&mut lead, &format!("/trials/new?need={}", village.need)).await;
    assert!(form.contains(&format!("value=\"{}\" checked", village.need)), "{form}");
    assert!(form.contains(&format!("value=\"{}\" selected", village.place)), "{form}");
}
