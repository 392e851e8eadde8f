//! Answers: written once, filled with what is known, honest about numbers and about voices taken back.

use crate::{
    common::Browser,
    work::village::{SAID, Village, fill, read, refused},
};
use axum::http::StatusCode;
use samskapa_domain::{action, voice};

async fn given(village: &Village, lead: &mut Browser) -> String {
    let need = village.need.to_string();
    let fields = [
        ("need", need.as_str()),
        ("said", "Ni kommer inte hem på kvällen."),
        ("done", "Vi har frågat bussbolaget."),
        ("planned", "En tur klockan 20 från mars. Trafikenheten ordnar det."),
        ("by_name", "Eva Norling, samordnare"),
        ("step", "give"),
    ];
    fill(lead, &format!("/answers/new?need={need}"), "/answers/give", &fields).await
}

#[tokio::test]
async fn the_form_is_filled_with_what_the_thread_knows() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let undertake = action::Command::Undertake {
        id: village.open.house.fresh_key().unwrap().into(),
        what: "Köpa en kvällstur".to_owned(),
        who: "Trafikenheten".to_owned(),
        due: "2026-12-01".parse().unwrap(),
        ground: action::Ground::Experience,
        decision: None,
        needs: vec![village.need],
    };
    village.tell(undertake).await;
    let form = read(&mut lead, &format!("/answers/new?need={}", village.need)).await;
    assert!(form.contains("Vi behöver kunna ta oss hem från vårdcentralen på kvällen.</textarea>"), "{form}");
    assert!(form.contains("Köpa en kvällstur (1 december 2026, Trafikenheten)</textarea>"), "{form}");
    assert!(form.contains("name=\"reports\"") && form.contains(SAID[3]), "{form}");
}

#[tokio::test]
async fn an_answer_says_how_many_and_shows_the_rows() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = given(&village, &mut lead).await;
    let page = read(&mut village.resident(), &path).await;
    assert!(page.contains("6 röster") && page.contains("ett möte"), "{page}");
    for said in SAID {
        assert!(page.contains(said), "{said} is not on {page}");
    }
    assert!(page.contains("LIX"), "{page}");
    assert!(read(&mut village.resident(), "/answers").await.contains(&path));
}

#[tokio::test]
async fn an_answer_is_marked_when_a_voice_is_taken_back() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = given(&village, &mut lead).await;
    village.tell(voice::Command::Withdraw { id: village.voices[0], why: "jag ångrade mig".to_owned() }).await;
    let page = read(&mut village.resident(), &path).await;
    assert!(page.contains("En röst har tagits tillbaka sedan svaret gavs."), "{page}");
    assert!(page.contains("5 röster") && !page.contains(SAID[0]), "{page}");
}

#[tokio::test]
async fn an_answer_that_says_nothing_is_sent_back_as_it_was_typed() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let need = village.need.to_string();
    let fields = [("need", need.as_str()), ("said", "Ni sade mycket klokt"), ("by_name", "Eva"), ("step", "give")];
    let answer = refused(&mut lead, &format!("/answers/new?need={need}"), "/answers/give", &fields).await;
    assert!(answer.body.contains("Ni sade mycket klokt"), "{}", answer.body);
    assert!(village.open.house.world().answers.is_empty());
}

#[tokio::test]
async fn how_easily_it_reads_is_measured_without_giving_it() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let need = village.need.to_string();
    let form = lead.get(&format!("/answers/new?need={need}")).await;
    let heavy = "Kommunstyrelseförvaltningen återkommer efter slutförd beredning beträffande samverkansöverenskommelsen avseende serviceresor.";
    let fields =
        [("need", need.as_str()), ("said", "Ni vill hem."), ("planned", heavy), ("by_name", "Eva"), ("step", "look")];
    let looked = lead.send(&form, "/answers/give", &fields).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
    assert!(looked.body.contains("tungt att läsa") && looked.body.contains("Sikta på 40"), "{}", looked.body);
    assert!(looked.body.contains(heavy));
    assert!(village.open.house.world().answers.is_empty());
}

#[tokio::test]
async fn how_it_reached_people_and_what_they_think_is_there_to_read_but_not_their_words() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = given(&village, &mut lead).await;
    fill(&mut lead, &path, &format!("{path}/deliver"), &[("channel", "Anslagstavlan i affären"), ("date", "2026-11-08")])
        .await;
    let fields = [("setting", "Referensgruppen"), ("confirmed", "no"), ("words", "Onsdagar passar inte oss på Backvägen")];
    fill(&mut lead, &path, &format!("{path}/respond"), &fields).await;
    let (public, inside) = (read(&mut village.resident(), &path).await, read(&mut lead, &path).await);
    assert!(
        public.contains("Anslagstavlan i affären")
            && public.contains("Referensgruppen")
            && public.contains("Vi håller inte med"),
        "{public}"
    );
    assert!(!public.contains("Backvägen"));
    assert!(inside.contains("Onsdagar passar inte oss"));
}

#[tokio::test]
async fn an_older_answer_says_so() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let (first, second) = (given(&village, &mut lead).await, given(&village, &mut lead).await);
    let mut resident = village.resident();
    assert!(read(&mut resident, &first).await.contains("Ett nyare svar finns"));
    assert!(!read(&mut resident, &second).await.contains("Ett nyare svar finns"));
}

#[tokio::test]
async fn an_answer_reads_in_every_language() {
    let village = Village::new().await;
    let mut lead = village.lead().await;
    let path = given(&village, &mut lead).await;
    for (language, heading) in
        [("da", "Det vi planlægger"), ("nb", "Det vi planlegger"), ("fi", "Mitä suunnittelemme"), ("en", "What we plan")]
    {
        let mut resident = village.resident();
        resident.language = Some(language);
        assert!(read(&mut resident, &path).await.contains(heading), "{language}");
    }
}
