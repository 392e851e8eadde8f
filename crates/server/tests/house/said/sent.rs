//! What is said between the meetings: on the web without an account, on the telephone, in a letter.

use crate::common::{Browser, Open, open};
use crate::said::evening::{held_meeting, saying};
use axum::http::StatusCode;
use jiff::{SignedDuration, ToSpan};
use samskapa_domain::{
    PlaceId, VoiceId,
    meeting::Channel,
    notes::VoiceKind,
    voice::{Origin, State, is_public},
};
use samskapa_server::rights::Role;

const WORDS: &str = "Det finns ingen bänk mellan affären och servicehuset, benen orkar inte";

async fn village(open: &Open) -> PlaceId {
    let meeting = held_meeting(open).await;
    open.house.world().meetings.get(&meeting).unwrap().place
}

/// Somebody without an account sends words and lands on the receipt.
async fn sends(resident: &mut Browser, place: PlaceId, words: &str) -> String {
    let page = resident.get(&format!("/say?place={place}")).await;
    assert!(page.body.contains(&format!("value=\"{place}\" selected")));
    let answer = resident.send(&page, "/say", &[("place", &place.to_string()), ("text", words)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let receipt = answer.header("location").unwrap().to_owned();
    resident.get(&receipt).await.body
}

#[tokio::test]
async fn a_resident_says_something_without_an_account_and_gets_a_code_and_a_day() {
    let open = open().await;
    let place = village(&open).await;
    let mut resident = open.visitor();
    let receipt = sends(&mut resident, place, WORDS).await;
    assert!(resident.cookies.is_empty(), "{:?}", resident.cookies);
    let world = open.house.world();
    let voice = saying(&world, "ingen bänk");
    assert!(receipt.contains(&voice.code.to_string()) && receipt.contains(WORDS) && receipt.contains("5 februari 2027"));
    assert_eq!(
        (voice.channel, voice.kind, voice.origin, voice.meeting),
        (Channel::Web, VoiceKind::Need, Origin::Resident, None)
    );
    assert_eq!(voice.language.as_deref(), Some("sv"));
    let own = resident.get(&format!("/code?code={}", voice.code)).await;
    assert!(own.body.contains(WORDS), "the code works from the first moment");
}

#[tokio::test]
async fn others_read_it_only_after_a_person_has_read_it() {
    let open = open().await;
    let place = village(&open).await;
    let mut resident = open.visitor();
    sends(&mut resident, place, WORDS).await;
    let id = saying(&open.house.world(), "ingen bänk").id;
    for path in ["/voices".to_owned(), format!("/voices/{id}"), "/voices.csv".to_owned(), format!("/places/{place}")] {
        assert!(!resident.get(&path).await.body.contains("ingen bänk"), "{path}");
    }
    let mut lead = open.signed_in("anna", Role::Lead).await;
    assert!(lead.get("/desk").await.body.contains("/say/waiting"));
    let page = lead.get("/say/waiting").await;
    assert!(page.body.contains(WORDS));
    let path = format!("/say/waiting/{id}");
    let answer = lead.send(&page, &path, &[("act", "confirm"), ("kind", "idea")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let world = open.house.world();
    let voice = world.voices.get(&id).unwrap();
    assert!(is_public(&world, voice) && voice.kind == VoiceKind::Idea);
    assert!(resident.get(&format!("/voices/{id}")).await.body.contains("ingen bänk"));
    assert!(!lead.get("/say/waiting").await.body.contains(WORDS));
}

#[tokio::test]
async fn what_is_no_voice_is_set_aside_with_a_reason() {
    let open = open().await;
    let place = village(&open).await;
    sends(&mut open.visitor(), place, "köp billiga klockor här").await;
    let id = saying(&open.house.world(), "klockor").id;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/say/waiting").await;
    let path = format!("/say/waiting/{id}");
    let answer = lead.send(&page, &path, &[("act", "aside"), ("why", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = lead.get("/say/waiting").await;
    lead.send(&page, &path, &[("act", "aside"), ("why", "reklam")]).await;
    assert_eq!(open.house.world().voices.get(&id).unwrap().state, State::SetAside);
}

#[tokio::test]
async fn personal_data_is_held_also_on_the_way_in_from_the_web() {
    let open = open().await;
    let place = village(&open).await;
    let receipt = sends(&mut open.visitor(), place, "Ring mig på 070-174 06 35 om bussen").await;
    assert_eq!(saying(&open.house.world(), "om bussen").state, State::Held);
    assert!(receipt.contains("personligt"));
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_written_and_the_same_form_twice_counts_once() {
    let open = open().await;
    let place = village(&open).await;
    let mut resident = open.visitor();
    let page = resident.get("/say").await;
    let refused = resident.send(&page, "/say", &[("place", ""), ("text", WORDS)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(WORDS));
    let fields = [("place", &*place.to_string()), ("text", WORDS)];
    let first = resident.send(&page, "/say", &fields).await;
    let again = resident.send(&page, "/say", &fields).await;
    assert_eq!(first.header("location"), again.header("location"));
    assert_eq!(open.house.world().voices.len(), 1);
}

#[tokio::test]
async fn whoever_could_not_come_says_it_to_the_meeting() {
    let open = open().await;
    let meeting = held_meeting(&open).await;
    let mut resident = open.visitor();
    let page = resident.get(&format!("/say?meeting={meeting}")).await;
    resident.send(&page, "/say", &[("meeting", &meeting.to_string()), ("text", WORDS)]).await;
    let world = open.house.world();
    let voice = saying(&world, "ingen bänk");
    assert_eq!((voice.meeting, voice.channel, voice.state), (Some(meeting), Channel::Web, State::Captured));
}

#[tokio::test]
async fn a_letter_is_typed_in_and_its_answer_is_counted_from_the_day_it_came() {
    let open = open().await;
    let place = village(&open).await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/say/for-others").await;
    let came = open.house.today().checked_sub(10.days()).unwrap();
    let fields = |received: &str| {
        [
            ("channel", "letter"),
            ("place", &*place.to_string()),
            ("received", received),
            ("text", WORDS),
            ("origin", "next_of_kin"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let send = async |lead: &mut Browser, received: &str| {
        let fields = fields(received);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        lead.send(&page, "/say/for-others", &fields).await
    };
    for wrong in ["i tisdags", "2099-01-01"] {
        let refused = send(&mut lead, wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.body.contains(WORDS));
    }
    let answer = send(&mut lead, &came.to_string()).await;
    let receipt = lead.get(answer.header("location").unwrap()).await.body;
    let world = open.house.world();
    let voice = saying(&world, "ingen bänk");
    assert!(receipt.contains(&voice.code.to_string()));
    assert_eq!((voice.channel, voice.origin, voice.state), (Channel::Letter, Origin::NextOfKin, State::Confirmed));
    assert_eq!((voice.received, voice.due), (Some(came), came.checked_add(90.days()).unwrap()));
    assert!(lead.get("/desk").await.body.contains(&format!("/places/{place}/sort")), "it waits to become part of a need");
}

#[tokio::test]
async fn nobody_without_an_account_types_in_for_others() {
    let open = open().await;
    let mut resident = open.visitor();
    for path in ["/say/for-others", "/say/waiting"] {
        assert_ne!(resident.get(path).await.status, StatusCode::OK, "{path}");
    }
    let id = VoiceId::from(open.house.fresh_key().unwrap());
    let page = resident.get("/say").await;
    let answer = resident.send(&page, &format!("/say/waiting/{id}"), &[("act", "confirm")]).await;
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_machine_is_slowed_down() {
    let open = open().await;
    let place = village(&open).await;
    let mut resident = open.visitor();
    let mut slowed = false;
    for nth in 0..40 {
        let page = resident.get("/say").await;
        let fields = [("place", &*place.to_string()), ("text", &*format!("köp klocka nummer {nth}"))];
        slowed |= resident.send(&page, "/say", &fields).await.status == StatusCode::TOO_MANY_REQUESTS;
    }
    assert!(slowed);
    open.clock.forward(SignedDuration::from_hours(1));
    let page = resident.get("/say").await;
    let answer = resident.send(&page, "/say", &[("place", &place.to_string()), ("text", WORDS)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}
