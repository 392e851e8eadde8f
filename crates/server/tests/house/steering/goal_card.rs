//! A goal card on its pages: exact numbers that can be corrected, in and out as tables, and the way to the voices.

use crate::{
    common::{Answer, Browser},
    work::village::{SAID, UNPUBLISHED, Village, fill, read, refused},
};
use axum::http::StatusCode;
use samskapa_domain::{
    PartId, TargetPictureId,
    target_picture::{self, Part, Sort},
};
use uuid::Uuid;

const GOAL: &str = "Jag kommer hem från vårdcentralen";

fn fields<'a>(organisation: &'a str, target: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("goal", GOAL),
        ("organisation", organisation),
        ("unit", "Trafikenheten"),
        ("owner", "Enhetschefen"),
        ("measure", "Turer efter klockan 17 i veckan"),
        ("counted_in", "turer"),
        ("better", "up"),
        ("baseline", "2"),
        ("baseline_date", "2026-01-01"),
        ("target", target),
        ("target_date", "2027-12-31"),
        ("from", "2026-01-01"),
        ("to", "2027-12-31"),
    ]
}

async fn begun(village: &Village, more: &[(&str, &str)]) -> (Browser, String) {
    let mut lead = village.lead().await;
    let organisation = village.region.to_string();
    let mut all = fields(&organisation, "7,5");
    all.extend_from_slice(more);
    let card = fill(&mut lead, "/goal-cards/new", "/goal-cards/new", &all).await;
    (lead, card)
}

/// Sends pasted rows as the form with the file field does.
async fn paste(browser: &mut Browser, page: &Answer, path: &str, rows: &str) -> Answer {
    let fields = [("csrf", page.input("csrf")), ("key", page.input("key")), ("pasted", rows.to_owned())];
    let part = |(name, value): &(&str, String)| {
        format!("--snitt\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}--snitt--\r\n", fields.iter().map(part).collect::<String>());
    let origin = format!("http://{}", browser.address);
    let headers = [("content-type", "multipart/form-data; boundary=snitt"), ("origin", origin.as_str())];
    browser.ask("POST", path, &headers, &body).await
}

#[tokio::test]
async fn from_the_card_it_is_two_steps_to_what_people_said() {
    let village = Village::new().await;
    let (need, hidden) = (village.need.to_string(), village.hidden_need.to_string());
    let (_, card) = begun(&village, &[("needs", &need), ("needs", &hidden), ("kpi", "n00945")]).await;
    let mut resident = village.resident();
    let page = read(&mut resident, &card).await;
    for said in [GOAL, "Trafikenheten", "inget värde än", "7,5", "N00945", "/goal-cards?organisation="] {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(page.contains(&format!("href=\"/needs/{need}\"")) && page.contains(&format!("href=\"{card}/voices\"")));
    assert!(!page.contains("En bänk vid affären"), "a need that nobody has spoken of in public is not named");
    let voices = read(&mut resident, &format!("{card}/voices")).await;
    for said in SAID {
        assert!(voices.contains(said), "{said} is not on {voices}");
    }
    assert!(!voices.contains(UNPUBLISHED));
}

#[tokio::test]
async fn a_card_that_nobody_stands_behind_says_so() {
    let village = Village::new().await;
    let (_, card) = begun(&village, &[]).await;
    let page = read(&mut village.resident(), &card).await;
    assert!(page.contains("Ingen röst ligger bakom det här målet ännu."), "{page}");
}

#[tokio::test]
async fn a_value_is_noted_drawn_and_corrected_and_what_was_wrong_stays() {
    let village = Village::new().await;
    let (mut lead, card) = begun(&village, &[]).await;
    let values = format!("{card}/values");
    for (date, number) in [("2026-03-31", "2,5"), ("2026-09-30", "41,0")] {
        fill(&mut lead, &card, &values, &[("date", date), ("number", number), ("note", "ur tidtabellen")]).await;
    }
    let page = read(&mut lead, &card).await;
    for said in ["målet är nått", "role=\"img\"", "Utgångsläge 2", "Mål 7,5", "30 september 2026"] {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    let link = page.split(&format!("href=\"{values}/")).nth(1).unwrap().split('"').next().unwrap();
    let correct = format!("{values}/{link}");
    let right = [("date", "2026-09-30"), ("number", "4,25"), ("note", "ur tidtabellen"), ("why", "ett komma för lite")];
    fill(&mut lead, &correct, &correct, &right).await;
    let page = read(&mut village.resident(), &card).await;
    for said in ["Bättre: 4,25\u{a0}turer den 30 september 2026", "Tidigare 30 september 2026: 41", "ett komma för lite"] {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    let answer = refused(&mut lead, &card, &values, &[("date", "2026-09-30"), ("number", "5")]).await;
    assert!(answer.body.contains("Det finns redan ett värde från 30 september 2026."), "{}", answer.body);
    let answer = refused(&mut lead, &card, &values, &[("date", "2026-10-31"), ("number", "fem")]).await;
    assert!(answer.body.contains("”fem” går inte att läsa som ett tal"), "{}", answer.body);
    let table = village.resident().get(&format!("{card}/table.csv")).await;
    assert!(table.body.contains("2026-09-30,4.25,ur tidtabellen"), "{}", table.body);
}

#[tokio::test]
async fn pasted_rows_are_looked_through_before_they_are_kept_and_wrong_lines_are_named() {
    let village = Village::new().await;
    let (mut lead, card) = begun(&village, &[]).await;
    let pasted =
        "dag;värde;kommentar\n2026-01-31;2,5;ur tidtabellen\ni våras;3\n2026-02-28;tre\n2027-02-28;4\n2026-03-31;3,25";
    let page = lead.get(&card).await;
    let answer = paste(&mut lead, &page, &format!("{card}/read"), pasted).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in [
        "Rad 4:",
        "”i våras” går inte",
        "Rad 5:",
        "”tre” går inte",
        "2027-02-28 har inte varit än",
        "2 värden går att spara",
    ] {
        assert!(answer.body.contains(said), "{said} is not on {}", answer.body);
    }
    assert!(!read(&mut lead, &card).await.contains("31 mars 2026"), "nothing is kept before it was looked through");
    let text = answer.input("text");
    let kept = lead.send(&answer, &format!("{card}/keep"), &[("text", &text)]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let page = read(&mut lead, &card).await;
    assert!(page.contains("31 mars 2026") && page.contains("3,25"), "{page}");
}

#[tokio::test]
async fn what_is_done_and_what_came_of_it_stand_on_the_card_and_on_its_paper() {
    let village = Village::new().await;
    let need = village.need.to_string();
    let (mut lead, card) = begun(&village, &[("needs", &need)]).await;
    fill(&mut lead, &card, &format!("{card}/values"), &[("date", "2026-09-30"), ("number", "4")]).await;
    fill(&mut lead, &card, &format!("{card}/activity"), &[("activity", "Kvällstur på onsdagar")]).await;
    let page = lead.get(&card).await;
    let choice = page.body.split("<select id=\"value\"").nth(1).and_then(|rest| rest.split("<option value=\"").nth(1));
    let value = choice.and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    fill(&mut lead, &card, &format!("{card}/story"), &[("value", &value), ("story", "Fler kommer hem.")]).await;
    let page = read(&mut village.resident(), &card).await;
    assert!(page.contains("Kvällstur på onsdagar") && page.contains("Fler kommer hem."), "{page}");
    let id = card.rsplit('/').next().unwrap();
    let paper = village.resident().get(&format!("/paper/goal-card/{id}")).await;
    assert_eq!((paper.status, paper.header("content-type")), (StatusCode::OK, Some("application/pdf")), "{}", paper.body);
    let worse = fields("", "1");
    let organisation = village.region.to_string();
    let worse: Vec<_> = worse
        .into_iter()
        .map(|(name, value)| if name == "organisation" { (name, organisation.as_str()) } else { (name, value) })
        .collect();
    let answer = refused(&mut lead, "/goal-cards/new", "/goal-cards/new", &worse).await;
    assert!(answer.body.contains("Målet är sämre än utgångsläget"), "{}", answer.body);
}

#[tokio::test]
async fn the_year_of_a_target_picture_tells_of_its_cards_and_of_parts_without_one() {
    let village = Village::new().await;
    let name = |nth: u128| Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0001_0000 + nth);
    let part =
        |nth, text: &str| Part { id: PartId(name(nth)), sort: Sort::Value, text: text.to_owned(), from: String::new() };
    let (title, who) = ("God hälsa i Dalbygden".to_owned(), "Regionen och kommunerna".to_owned());
    let parts = vec![part(1, "Jag kommer dit jag ska"), part(2, "Jag möts med respekt")];
    let id = TargetPictureId(name(3));
    village.tell(target_picture::Command::Begin { id, title, who, parts }).await;
    let part = name(1).to_string();
    let (mut lead, card) = begun(&village, &[("parts", &part)]).await;
    for (date, number) in [("2025-12-31", "2"), ("2026-09-30", "4,5")] {
        fill(&mut lead, &card, &format!("{card}/values"), &[("date", date), ("number", number)]).await;
    }
    let page = read(&mut village.resident(), &format!("/target-pictures/{id}/follow-up")).await;
    for said in ["God hälsa i Dalbygden: uppföljning 2026", GOAL, "4,5\u{a0}turer", "2\u{a0}turer", "Jag kommer dit jag ska"]
    {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    let without = page.split("id=\"without\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(without.contains("Jag möts med respekt") && !without.contains("Jag kommer dit jag ska"), "{without}");
    let before = read(&mut village.resident(), &format!("/target-pictures/{id}/follow-up?year=2025")).await;
    assert!(before.contains("uppföljning 2025") && !before.contains("4,5\u{a0}turer"), "{before}");
}
