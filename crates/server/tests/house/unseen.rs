//! What the public does not get to see by any way round: words that nobody has looked through, and the names of
//! needs that rest on what is not published.

use crate::common::open;
use crate::village::village;
use axum::http::StatusCode;
use samskapa_domain::{
    AnswerId, answer,
    claim::{Arrow, Thing},
    need,
};
use samskapa_server::rights::Role;
use uuid::Uuid;

#[tokio::test]
async fn a_need_of_an_unpublished_evening_is_named_nowhere() {
    let village = village(open().await).await;
    let title = "Brittas väg till vattnet";
    let need = village.need(1, title, &[0, 1]).await;
    let (voice, other) = (village.voices[0], village.voices[5]);
    village.draw(Thing::Voice(other), Arrow::Contradicts, Thing::Need(need)).await;
    let ways = [
        format!("/voices/{voice}"),
        format!("/voices/{other}"),
        format!("/voices?against={need}"),
        format!("/voices?need={need}"),
        "/voices.csv".to_owned(),
        format!("/needs/{need}"),
        format!("/threads/need/{need}"),
    ];
    for way in &ways {
        let seen = village.open.visitor().get(way).await;
        assert!(!seen.body.contains(title), "{way} tells the public of it: {}", seen.body);
    }
    let thread = village.open.visitor().get(&format!("/threads/need/{need}")).await;
    assert_eq!(thread.status, StatusCode::NOT_FOUND);
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    for way in &ways {
        assert!(lead.get(way).await.body.contains(title), "{way} keeps it from those who lead");
    }
    village.publish().await;
    for way in &ways {
        assert!(
            village.open.visitor().get(way).await.body.contains(title),
            "{way} does not tell of it when it is published"
        );
    }
}

#[tokio::test]
async fn words_about_an_answer_are_read_by_those_who_lead_and_by_nobody_else() {
    let village = village(open().await).await;
    let bus = village.need(1, "Buss på kvällen", &[0, 1]).await;
    village.publish().await;
    let id = AnswerId(Uuid::from_u128(30));
    let parts = answer::Parts { said: "Ni sa".to_owned(), done: "En tur till".to_owned(), ..answer::Parts::default() };
    village.tell(answer::Command::Give { id, need: bus, parts, reports: Vec::new(), by_name: "Maria".to_owned() }).await;
    let words = "Britta Ek kan ringa mig om benet";
    let (confirmed, setting) = (false, "referensgruppen".to_owned());
    village.tell(need::Command::Respond { id: bus, confirmed, setting, words: words.to_owned() }).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    for way in [format!("/needs/{bus}"), format!("/answers/{id}")] {
        let seen = village.open.visitor().get(&way).await;
        assert!(seen.body.contains("referensgruppen"), "{way}: that they were asked is told");
        assert!(!seen.body.contains(words), "{way}: what they wrote is not");
        assert!(lead.get(&way).await.body.contains(words), "{way}: those who lead read it");
    }
}
