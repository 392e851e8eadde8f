//! What readers say of the pages: somebody who is hindered is heard without an account, and how to reach them is gone
//! once the matter is settled.

mod common;

use axum::http::StatusCode;
use common::open;
use samskapa_server::rights::Role;

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_is_hindered_is_heard_and_then_forgotten() {
    let open = open().await;
    let mut reader = open.visitor();
    let statement = reader.get("/accessibility").await;
    assert_eq!(statement.status, StatusCode::OK);
    let said = [
        ("kind", "hindrance"),
        ("page", "/code?code=K7M-2QP-4XWD"),
        ("words", "Knappen syns inte när jag förstorar."),
        ("contact", "0000-11 22 33"),
        ("back", "/accessibility"),
    ];
    let sent = reader.send(&statement, "/feedback", &said).await;
    assert_eq!(sent.header("location"), Some("/accessibility"), "{}", sent.body);
    assert!(reader.get("/accessibility").await.body.contains("role=\"status\""), "it is said that this was received");
    assert_eq!(reader.get("/feedback").await.status, StatusCode::FORBIDDEN, "readers do not read each other");

    let mut lead = open.signed_in("maria", Role::Lead).await;
    let list = lead.get("/feedback").await;
    assert!(list.body.contains("Knappen syns inte") && list.body.contains("0000-11 22 33"));
    assert!(list.body.contains("href=\"/code\"") && !list.body.contains("K7M-2QP"), "a code in an address is not kept");
    let settle = list.body.split("action=\"/feedback/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let path = format!("/feedback/{settle}");
    let empty = lead.send(&list, &path, &[("done", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "it is said what was done");
    let done = lead.send(&list, &path, &[("done", "Knappen är nu större.")]).await;
    assert_eq!(done.header("location"), Some("/feedback"), "{}", done.body);
    let after = lead.get("/feedback").await;
    assert!(after.body.contains("Knappen är nu större.") && !after.body.contains("0000-11 22 33"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_named_in_words_is_kept_with_the_words() {
    let open = open().await;
    let mut reader = open.visitor();
    let statement = reader.get("/accessibility").await;
    let nothing = reader.send(&statement, "/feedback", &[("kind", "hindrance"), ("page", "sidan om behov")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("value=\"sidan om behov\""), "what was typed is still there");
    let said = [("kind", "hindrance"), ("page", "sidan om behov"), ("words", "För små bokstäver.")];
    reader.send(&nothing, "/feedback", &said).await;
    let list = open.signed_in("maria", Role::Lead).await.get("/feedback").await;
    assert!(list.body.contains("sidan om behov") && list.body.contains("För små bokstäver."), "{}", list.body);
}
