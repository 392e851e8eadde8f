//! What readers say of the pages: somebody who is hindered is heard without an account, and how to reach them is gone
//! once the matter is settled.

use crate::common::open;
use axum::http::StatusCode;
use samskapa_server::rights::Role;

/// What the form at the foot of a page carries: it is the same for all readers, so that the page can be kept for them.
const NO_KEY: &str = "00000000-0000-0000-0000-000000000000";

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

#[tokio::test(flavor = "multi_thread")]
async fn whether_a_page_helped_is_said_with_one_press() {
    let open = open().await;
    let mut reader = open.visitor();
    let page = reader.get("/needs?sort=new").await;
    assert!(page.body.contains("name=\"kind\" value=\"helped\"") && page.body.contains("name=\"page\" value=\"/needs\""));
    let press = |kind| [("kind", kind), ("page", "/needs"), ("back", "/needs?sort=new"), ("csrf", ""), ("key", NO_KEY)];
    for _ in 0..2 {
        let sent = reader.post("/feedback", &press("helped")).await;
        assert_eq!(sent.header("location"), Some("/needs?sort=new"), "the reader stays where they were: {}", sent.body);
    }
    let sent = reader.post("/feedback", &press("not_helped")).await;
    let more = sent.header("location").unwrap_or_default().to_owned();
    let asked = reader.get(&more).await;
    assert_eq!(asked.status, StatusCode::OK, "{more}");
    let add = more.split('?').next().unwrap();
    let nothing = reader.send(&asked, add, &[("words", " "), ("back", "/needs?sort=new")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = [("words", "Var står bussen?"), ("contact", "0000-11 22 33"), ("back", "/needs?sort=new")];
    let sent = reader.send(&nothing, add, &said).await;
    assert_eq!(sent.header("location"), Some("/needs?sort=new"), "{}", sent.body);
    assert_eq!(reader.get(&more).await.status, StatusCode::NOT_FOUND, "what one reader said nobody else writes over");
    let again = reader.send(&asked, add, &[("words", "Något annat.")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    let list = open.signed_in("maria", Role::Lead).await.get("/feedback").await;
    assert!(list.body.contains("Var står bussen?") && list.body.contains("0000-11 22 33"));
    let row = list.body.split("<tbody>").nth(1).unwrap();
    assert!(row.contains("<a href=\"/needs\">") && row.contains(">2</td>") && row.contains(">1</td>"), "{row}");
}
