//! A phone has one seat: it answers once, may change its mind, and is told from nobody.

use super::{Evening, place_of};
use axum::http::StatusCode;
use samskapa_domain::{
    RoundId,
    meeting::Channel,
    question::{Answered, Kind},
    round,
};
use samskapa_server::rights::Role;
use uuid::Uuid;

fn scale() -> Kind {
    Kind::Scale { low: "aldrig".to_owned(), high: "varje dag".to_owned() }
}

#[tokio::test]
async fn a_seat_that_answers_twice_has_answered_once() {
    let mut evening = Evening::begin().await;
    let id = evening.ask(&scale()).await;
    let mut phone = evening.answers(id, "step", "2").await;
    let page = phone.get(&evening.phones()).await;
    assert!(page.body.contains("value=\"2\" required checked"), "{}", page.body);
    let (path, question) = (format!("{}/answer", evening.phones()), id.to_string());
    place_of(&phone.send(&page, &path, &[("question", &question), ("step", "5")]).await);
    evening.answers(id, "step", "5").await;
    let nothing = phone.send(&page, &path, &[("question", &question)]).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.body.contains("Välj ett."));
    let wrong = phone.send(&page, &path, &[("question", &question), ("step", "9")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    evening.press(&format!("close:{id}")).await;
    evening.press(&format!("result:{id}")).await;
    let world = evening.village.open.house.world();
    let tally = samskapa_domain::question::shown(&world, world.questions.get(&id).unwrap()).unwrap();
    assert_eq!((tally.answers, &tally.rows[4]), (2, &(Answered::Step(5), 2)));
    let late = phone.send(&page, &path, &[("question", &question), ("step", "1")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_ballot_is_cast_once_changed_and_checked() {
    let mut evening = Evening::begin().await;
    let village = &evening.village;
    let (bus, care) = (village.need(1, "Bussen", &[0]).await, village.need(2, "Läkaren", &[2]).await);
    let id = RoundId(Uuid::from_u128(80));
    let (place, meeting) = (village.place, Some(village.meeting));
    let open =
        round::Command::Open { id, title: "Prickar".to_owned(), place, meeting, dots_each: 3, needs: vec![bus, care] };
    village.tell(open).await;
    evening.press(&format!("show:dots:{id}")).await;
    let (mut phone, page) = evening.phone().await;
    let (path, round, bus_field, care_field) =
        (format!("{}/dots", evening.phones()), id.to_string(), format!("dots-{bus}"), format!("dots-{care}"));
    let ballot = |bus: &'static str, care: &'static str| {
        vec![("round", round.as_str()), (bus_field.as_str(), bus), (care_field.as_str(), care)]
    };
    let over = phone.send(&page, &path, &ballot("2", "2")).await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(over.body.contains("fler än de 3") && over.body.contains("<output>4</output>"), "what was typed stays");
    let wrong = phone.send(&page, &path, &ballot("två", "0")).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("”två”"));
    place_of(&phone.send(&page, &path, &ballot("2", "1")).await);
    let again = phone.get(&evening.phones()).await;
    assert!(again.body.contains("<output>3</output>") && again.body.contains("Ändra röstsedeln"));
    place_of(&phone.send(&again, &path, &ballot("0", "3")).await);
    let (mut other, fresh) = evening.phone().await;
    place_of(&other.send(&fresh, &path, &ballot("1", "0")).await);
    let world = evening.village.open.house.world();
    let round = world.rounds.get(&id).unwrap();
    let ranks = round::ranking(&world, round);
    assert_eq!((ranks[0].need, ranks[0].dots, ranks[1].dots), (care, 3, 1));
    assert_eq!(round::people(round, Channel::Hall), Some(2));
}

#[tokio::test]
async fn whoever_leads_is_told_from_nobody_when_they_answer() {
    let mut evening = Evening::begin().await;
    let id = evening.ask(&scale()).await;
    let phones = evening.phones();
    let page = evening.host.get(&phones).await;
    let question = id.to_string();
    place_of(&evening.host.send(&page, &format!("{phones}/answer"), &[("question", &question), ("step", "4")]).await);
    let store = evening.village.open.house.drawers();
    let tip = store.tip().await.unwrap().sequence;
    let entry = String::from_utf8(store.entries(tip, 1).await.unwrap().remove(0).body).unwrap();
    assert!(entry.contains("answered") && entry.contains("\"seat\"") && !entry.contains("anna"), "{}", entry);
}

#[tokio::test]
async fn a_code_is_typed_by_hand_and_a_wrong_one_says_why() {
    let evening = Evening::begin().await;
    let mut phone = evening.village.open.visitor();
    let page = phone.get("/join").await;
    assert_eq!(page.status, StatusCode::OK);
    let code = evening.code.to_string();
    let typed = format!("{} {}", &code[..2].to_lowercase(), &code[2..]).replace(' ', "+");
    assert_eq!(place_of(&phone.get(&format!("/join?code={typed}")).await), evening.phones());
    for (wrong, why) in [("BCD", "fem bokstäver"), ("BCDFA", "”A”"), ("BBBBB", "BBBBB")] {
        if wrong == code {
            continue;
        }
        for path in [format!("/join?code={wrong}"), format!("/live/{wrong}")] {
            let answer = phone.get(&path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(answer.body.contains(why) && answer.body.contains("Titta på skärmen"), "{path}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn the_desk_and_the_screen_are_the_host_s() {
    let evening = Evening::begin().await;
    let mut stranger = evening.village.open.visitor();
    for path in [evening.desk(), evening.screen(), format!("{}/now", evening.screen()), format!("{}/events", evening.desk())]
    {
        assert_eq!(stranger.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let mut lead = evening.village.open.signed_in("bertil", Role::Lead).await;
    assert_eq!(lead.get(&evening.screen()).await.status, StatusCode::OK);
}
