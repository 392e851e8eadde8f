//! How others answered is in no page, part or event before the host shows it.

use super::Evening;
use crate::common::Answer;
use axum::http::StatusCode;
use samskapa_domain::{RoundId, question::Kind, round};
use uuid::Uuid;

impl Evening {
    /// Everything that anybody can fetch while the evening goes on.
    async fn everything(&mut self) -> Vec<(String, Answer)> {
        let (mut phone, _) = self.phone().await;
        let mut seen = Vec::new();
        for path in [self.phones(), format!("{}/now", self.phones())] {
            seen.push((path.clone(), phone.get(&path).await));
        }
        let (desk, screen) = (self.desk(), self.screen());
        for path in [format!("{desk}/now"), desk, format!("{screen}/now"), screen] {
            seen.push((path.clone(), self.host.get(&path).await));
        }
        seen
    }

    /// Where something can be read.
    async fn tells_of(&mut self, what: &str) -> Vec<String> {
        self.tells(|body| body.contains(what)).await
    }

    /// Which pages tell something.
    async fn tells(&mut self, told: impl Fn(&str) -> bool) -> Vec<String> {
        let everything = self.everything().await;
        for (path, answer) in &everything {
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{path} is nobody's to keep");
        }
        everything.into_iter().filter(|(_, answer)| told(&answer.body)).map(|(path, _)| path).collect()
    }
}

/// Whether 613 stands there as a number of its own: keys and tokens hold those digits too, now and then.
fn names_the_dots(body: &str) -> bool {
    body.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).any(|word| word == "613")
}

#[tokio::test]
async fn a_word_is_seen_by_nobody_then_by_the_host_and_by_all_when_the_host_shows_it() {
    let mut evening = Evening::begin().await;
    let id = evening.ask(&Kind::Word).await;
    let mut own = evening.answers(id, "word", "Snöskoter").await;
    let page = own.get(&evening.phones()).await;
    assert!(page.body.contains("value=\"Snöskoter\""), "one's own answer is there to be changed");
    assert!(evening.tells_of("noskoter").await.is_empty());
    assert!(evening.tells_of("nöskoter").await.is_empty(), "nobody, not even the host");
    assert!(evening.host.get(&evening.desk()).await.body.contains("Ett svar."), "how many is no secret");
    evening.press(&format!("close:{id}")).await;
    let desk = evening.desk();
    assert_eq!(evening.tells_of("snöskoter").await, [format!("{desk}/now"), desk], "the host looks it through");
    evening.press(&format!("result:{id}")).await;
    assert_eq!(evening.tells_of("snöskoter").await.len(), 6);
}

#[tokio::test]
async fn a_word_that_the_host_takes_away_is_never_shown() {
    let mut evening = Evening::begin().await;
    let id = evening.ask(&Kind::Word).await;
    evening.answers(id, "word", "Skitprat").await;
    evening.answers(id, "word", "Hopp").await;
    evening.press(&format!("close:{id}")).await;
    evening.press(&format!("hide:{id}:skitprat")).await;
    evening.press(&format!("result:{id}")).await;
    assert!(evening.tells_of("kitprat").await.is_empty());
    assert_eq!(evening.tells_of("hopp").await.len(), 6);
}

#[tokio::test]
async fn bars_are_in_no_page_before_they_are_shown() {
    let mut evening = Evening::begin().await;
    let choices = ["Varje dag", "Aldrig"].map(str::to_owned).to_vec();
    let id = evening.ask(&Kind::Choice { choices }).await;
    for _ in 0..3 {
        evening.answers(id, "choice", "1").await;
    }
    assert!(evening.tells_of("bars__").await.is_empty());
    assert!(evening.tells_of("tally").await.is_empty());
    evening.press(&format!("close:{id}")).await;
    assert!(evening.tells_of("bars__").await.is_empty(), "closed is not shown");
    evening.press(&format!("result:{id}")).await;
    assert_eq!(evening.tells_of("bars__").await.len(), 6);
}

#[tokio::test]
async fn dots_on_ballots_are_in_no_page_before_the_round_is_closed() {
    let mut evening = Evening::begin().await;
    let village = &evening.village;
    let needs = vec![village.need(1, "Bussen", &[0]).await, village.need(2, "Läkaren", &[2]).await];
    let id = RoundId(Uuid::from_u128(80));
    let (place, meeting) = (village.place, Some(village.meeting));
    let open =
        round::Command::Open { id, title: "Prickar".to_owned(), place, meeting, dots_each: 777, needs: needs.clone() };
    village.tell(open).await;
    evening.press(&format!("show:dots:{id}")).await;
    let (mut phone, page) = evening.phone().await;
    let (round, field) = (id.to_string(), format!("dots-{}", needs[0]));
    let fields = [("round", round.as_str()), (field.as_str(), "613")];
    super::place_of(&phone.send(&page, &format!("{}/dots", evening.phones()), &fields).await);
    assert!(names_the_dots(&phone.get(&evening.phones()).await.body), "one's own ballot is there to be changed");
    assert!(evening.tells(names_the_dots).await.is_empty());
    let table = evening.host.get(&format!("/rounds/{id}")).await;
    assert!(!names_the_dots(&table.body) && table.body.contains("En röstsedel är lämnad."), "nor in the table of the host");
    let early = evening.press(&format!("show:ranking:{id}")).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    evening.village.tell(round::Command::Close { id }).await;
    evening.press(&format!("show:ranking:{id}")).await;
    assert_eq!(evening.tells(names_the_dots).await.len(), 4, "on phones and on the screen");
}

#[tokio::test]
async fn when_the_evening_is_over_small_numbers_are_not_told() {
    let mut evening = Evening::begin().await;
    let choices = ["Varje dag", "Ibland", "Aldrig"].map(str::to_owned).to_vec();
    let id = evening.ask(&Kind::Choice { choices }).await;
    for (choice, people) in [("0", 6), ("1", 2), ("2", 7)] {
        for _ in 0..people {
            evening.answers(id, "choice", choice).await;
        }
    }
    evening.press(&format!("close:{id}")).await;
    evening.press(&format!("result:{id}")).await;
    let (_, page) = evening.phone().await;
    assert!(page.body.contains("<span class=\"bars__count\">2</span>"), "those in the hall have raised their hands");
    evening.press("end").await;
    let (mut phone, page) = evening.phone().await;
    assert!(page.body.contains("15 svar.") && page.body.contains("<span class=\"bars__count\">7</span>"));
    assert!(
        !page.body.contains("Ibland") && !page.body.contains("bars__count\">2<") && !page.body.contains("bars__count\">6<")
    );
    let late = phone
        .send(&page, &format!("{}/answer", evening.phones()), &[("question", &id.to_string()), ("choice", "0"), ("key", "")])
        .await;
    assert!(late.status.is_client_error());
}
