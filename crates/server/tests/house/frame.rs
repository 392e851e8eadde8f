//! What the house promises at its doors, asked of the real house over the real network.

use crate::common::{PASSWORD, open, open_with};
use axum::{
    body::Body,
    extract::{Request, State},
    http::StatusCode,
};
use http_body_util::BodyExt;
use jiff::SignedDuration;
use samskapa_server::{
    doors,
    frame::{
        door::{Doors, Way},
        error::Problem,
        locale::Locale,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::{Right, Role, Who},
    settings::{Limits, Settings},
    sign_in::{account, host::make_host_link, link::make_link},
};
use std::{
    collections::BTreeSet,
    fmt::Write,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tower::ServiceExt;

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_protecting_headers() {
    let open = open().await;
    let mut visitor = open.visitor();
    let page = visitor.get("/").await;
    let css = page.body.split("href=\"/assets/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for path in ["/", "/sign-in", "/nowhere", "/accounts", &format!("/assets/{css}"), "/favicon.svg"] {
        let answer = visitor.get(path).await;
        let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe"), "{path}: {policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
        assert!(answer.header("permissions-policy").is_some(), "{path}");
        assert!(answer.header("x-operation").is_some_and(|operation| operation.len() == 32), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn style_sheets_are_kept_for_ever_and_signed_in_pages_never() {
    let open = open().await;
    let mut visitor = open.visitor();
    let page = visitor.get("/").await;
    let css = page.body.split("href=\"/assets/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let sheet = visitor.get(&format!("/assets/{css}")).await;
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.header("cache-control").unwrap().contains("immutable"));
    let old = visitor.get("/assets/app.0000000000000000.css").await;
    assert_eq!(old.status, StatusCode::NOT_FOUND);
    let mut lead = open.signed_in("anna", Role::Lead).await;
    assert_eq!(lead.get("/").await.header("cache-control"), Some("no-store"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_come_compressed_to_whoever_can_read_that() {
    let open = open().await;
    let answer = open.visitor().ask("GET", "/", &[("accept-encoding", "gzip")], "").await;
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_the_chosen_one_then_the_asked_one_then_the_accepted_one() {
    let open = open().await;
    let mut visitor = open.visitor();
    let says = |body: &str, tag: &str| body.contains(&format!("<html lang=\"{tag}\""));
    assert!(says(&visitor.get("/").await.body, "sv"), "the house speaks Swedish by itself");
    visitor.language = Some("fi-FI,fi;q=0.9,en;q=0.4");
    assert!(says(&visitor.get("/").await.body, "fi"));
    let asked = visitor.get("/?lang=da").await;
    assert!(says(&asked.body, "da"));
    let chosen = visitor.send(&asked, "/look", &[("lang", "nb"), ("back", "/sign-in?back=%2Fdesk")]).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert_eq!(chosen.header("location"), Some("/sign-in?back=%2Fdesk"));
    assert!(says(&visitor.get("/").await.body, "nb"));
    assert!(says(&visitor.get("/?lang=da").await.body, "nb"), "what was chosen stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn size_and_theme_are_remembered_together() {
    let open = open().await;
    let mut visitor = open.visitor();
    let page = visitor.get("/").await;
    visitor.send(&page, "/look", &[("size", "largest"), ("back", "//evil.example")]).await;
    let page = visitor.get("/").await;
    let sent = visitor.send(&page, "/look", &[("theme", "dark"), ("back", "//evil.example")]).await;
    assert_eq!(sent.header("location"), Some("/"), "nobody is sent to a stranger");
    let body = visitor.get("/").await.body;
    assert!(body.contains("data-size=\"largest\" data-theme=\"dark\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn problems_are_told_in_every_language() {
    let open = open().await;
    for locale in Locale::ALL {
        let mut visitor = open.visitor();
        visitor.language = Some(locale.tag());
        let missing = visitor.get("/nowhere/at/all").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        let title = open.house.texts.t(locale, "error-not-found-title").to_string();
        assert!(missing.body.contains(&title), "{locale}: {}", missing.body);
        let keyless = visitor.post("/sign-in", &[("name", "Siri <b>"), ("password", "secret words here")]).await;
        assert_eq!(keyless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let title = open.house.texts.t(locale, "error-malformed-title").to_string();
        assert!(keyless.body.contains(&title), "{locale}");
        assert!(keyless.body.contains("Siri &#60;b&#62;"), "what was typed is not lost: {}", keyless.body);
        assert!(!keyless.body.contains("secret words here"), "but a password is never shown");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_is_turned_away() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let page = lead.get("/account").await;
    let (csrf, key) = (page.input("csrf"), page.input("key"));
    let body = format!("csrf={csrf}&key={key}");
    for headers in [
        [("origin", "https://evil.example"), ("content-type", "application/x-www-form-urlencoded")],
        [("sec-fetch-site", "cross-site"), ("content-type", "application/x-www-form-urlencoded")],
        [("sec-fetch-site", "same-site"), ("content-type", "application/x-www-form-urlencoded")],
        [("origin", "null"), ("content-type", "application/x-www-form-urlencoded")],
    ] {
        let answer = lead.ask("POST", "/sign-out", &headers, &body).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    lead.origin = false;
    for csrf in ["", "0000", &"0".repeat(64)] {
        let answer = lead.post("/sign-out", &[("csrf", csrf), ("key", &key)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{csrf:?}");
    }
    let mut other = open.signed_in("berit", Role::Lead).await;
    let foreign = other.get("/account").await.input("csrf");
    let answer = lead.post("/sign-out", &[("csrf", &foreign), ("key", &key)]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "a token of another session");
    assert_eq!(lead.get("/account").await.status, StatusCode::OK, "still signed in");
    assert_eq!(lead.send(&page, "/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get("/account").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_with_its_time_its_account_and_its_password() {
    let open = open().await;
    let mut lead = open.signed_in("anna", Role::Lead).await;
    let stolen = lead.cookies.clone();
    assert!(stolen["session"].len() == 64);
    let page = lead.get("/account").await;
    let changed =
        [("password_now", PASSWORD), ("password_new", "en annan lång mening"), ("password_again", "en annan lång mening")];
    assert_eq!(lead.send(&page, "/account", &changed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get("/account").await.status, StatusCode::OK, "this browser stays");
    let mut thief = open.visitor();
    thief.cookies = stolen;
    assert_eq!(thief.get("/account").await.status, StatusCode::FORBIDDEN, "every other is out");
    open.clock.forward(SignedDuration::from_hours(15));
    assert_eq!(lead.get("/account").await.status, StatusCode::FORBIDDEN, "the day is over");

    let mut second = open.signed_in("berit", Role::Lead).await;
    account::change(&open.house, "berit", Role::Lead, true).await.unwrap();
    assert_eq!(second.get("/account").await.status, StatusCode::FORBIDDEN, "the account is closed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_cookie_is_out_of_reach_of_scripts_and_other_hosts() {
    let https = Settings { https: true, ..Settings::default() };
    let open = open_with(https).await;
    let lead = open.signed_in("anna", Role::Lead).await;
    assert!(lead.cookies.contains_key("__Host-session"));
    let mut visitor = open.visitor();
    let page = visitor.get("/sign-in").await;
    let answer = visitor.send(&page, "/sign-in", &[("name", "anna"), ("password", PASSWORD)]).await;
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_name_and_a_wrong_password_get_the_same_answer() {
    let open = open().await;
    open.signed_in("anna", Role::Lead).await;
    let mut visitor = open.visitor();
    let page = visitor.get("/sign-in").await;
    let strip = |body: &str| body.split("<main").nth(1).unwrap().split("<form").next().unwrap().to_owned();
    let wrong = visitor.send(&page, "/sign-in", &[("name", "anna"), ("password", "not the password")]).await;
    let nobody = visitor.send(&page, "/sign-in", &[("name", "nobody"), ("password", "not the password")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nobody.status, wrong.status);
    assert_eq!(strip(&nobody.body), strip(&wrong.body));
    assert!(nobody.body.contains("value=\"nobody\""), "the name stays typed");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_guesses_passwords_has_to_wait() {
    let open = open().await;
    open.signed_in("anna", Role::Lead).await;
    let mut visitor = open.visitor();
    let page = visitor.get("/sign-in").await;
    let guess = [("name", "anna"), ("password", "guess guess guess")];
    let mut tries = 0;
    let refused = loop {
        let answer = visitor.send(&page, "/sign-in", &guess).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            break answer;
        }
        tries += 1;
        assert!(tries < 30);
    };
    assert_eq!(tries, 9, "ten under one name, one of which signed in");
    assert_eq!(refused.header("retry-after"), Some("60"));
    open.clock.forward(SignedDuration::from_secs(60));
    let answer = visitor.send(&page, "/sign-in", &[("name", "anna"), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_link_opens_once_and_not_by_being_looked_at() {
    let open = open().await;
    open.signed_in("anna", Role::Admin).await;
    let anna = account::find(&open.house, "anna").await.unwrap().unwrap();
    let path = make_link(&open.house, &anna, Duration::from_mins(15)).await.unwrap();
    let mut visitor = open.visitor();
    for _ in 0..3 {
        assert_eq!(visitor.get(&path).await.status, StatusCode::OK, "looking uses nothing up");
    }
    let page = visitor.get(&path).await;
    let (mut one, mut other) = (open.visitor(), open.visitor());
    let (first, second) = tokio::join!(one.send(&page, &path, &[]), other.send(&page, &path, &[]));
    let mut both = [first.status, second.status];
    both.sort_unstable();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY], "one of two gets in");
    assert_eq!(visitor.get(&path).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let late = make_link(&open.house, &anna, Duration::from_mins(15)).await.unwrap();
    open.clock.forward(SignedDuration::from_mins(15));
    assert_eq!(visitor.send(&page, &late, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_gets_a_seat_for_one_evening() {
    let open = open().await;
    let meeting = samskapa_domain::MeetingId::from(open.house.fresh_key().unwrap());
    let until = open.house.now() + SignedDuration::from_hours(6);
    let path = make_host_link(&open.house, meeting, until).await.unwrap();
    let mut host = open.visitor();
    let page = host.get(&path).await;
    assert_eq!(host.send(&page, &path, &[("table", "  ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seated = host.send(&page, &path, &[("table", "Bord 2")]).await;
    assert_eq!(seated.header("location"), Some(format!("/meetings/{meeting}/capture").as_str()));
    let again = host.get(&path).await;
    assert!(again.body.contains("value=\"Bord 2\""), "the house remembers the seat");
    assert_eq!(again.input("csrf").len(), 64, "and its forms carry a token");
    open.clock.forward(SignedDuration::from_hours(6));
    assert_eq!(host.get(&path).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(host.get("/").await.input("csrf"), "", "the evening is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_looked_after_by_those_who_may() {
    let open = open().await;
    let mut admin = open.signed_in("anna", Role::Admin).await;
    let mut lead = open.signed_in("berit", Role::Lead).await;
    assert_eq!(lead.get("/accounts").await.status, StatusCode::FORBIDDEN);
    let page = admin.get("/accounts").await;
    let new = [("name", "Carl.K"), ("shown_as", "Carl K"), ("role", "lead")];
    let added = admin.send(&page, "/accounts", &new).await;
    assert_eq!(added.status, StatusCode::OK);
    let path = format!("/sign-in/{}", added.body.split("/sign-in/").nth(1).unwrap().split('<').next().unwrap());
    let mut carl = open.visitor();
    let page = carl.get(&path).await;
    assert_eq!(carl.send(&page, &path, &[]).await.header("location"), Some("/account"));
    let page = carl.get("/account").await;
    let short = [("password_new", "kort"), ("password_again", "kort")];
    assert_eq!(carl.send(&page, "/account", &short).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = admin.get("/accounts").await;
    let taken = admin.send(&page, "/accounts", &[("name", "BERIT"), ("shown_as", "B")]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    let last = admin.send(&page, "/accounts/change", &[("name", "anna"), ("role", "lead")]).await;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody must look after the accounts");
    let closed = [("name", "berit"), ("role", "lead"), ("closed", "true")];
    assert_eq!(admin.send(&page, "/accounts/change", &closed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lead.get("/account").await.status, StatusCode::FORBIDDEN);
}

#[test]
fn the_rights_are_as_they_were_agreed() {
    let (resident, host) = (Who::default(), Who { host: true, role: None });
    let lead = Who { role: Some(Role::Lead), host: false };
    let admin = Who { role: Some(Role::Admin), host: true };
    let mut table = String::from("           resident  host      lead      admin\n");
    for right in Right::ALL {
        write!(table, "{:<11}", format!("{right:?}")).unwrap();
        for who in [resident, host, lead, admin] {
            let answer = match who.may(right) {
                Ok(()) => "yes".to_owned(),
                Err(denied) => format!("{denied:?}"),
            };
            write!(table, "{answer:<10}").unwrap();
        }
        table = table.trim_end().to_owned() + "\n";
    }
    assert_eq!(
        table,
        "           resident  host      lead      admin
Anyone     yes       yes       yes       yes
Code       yes       yes       yes       yes
Host       HostLink  yes       yes       yes
Lead       SignIn    SignIn    yes       yes
Admin      SignIn    SignIn    NotYours  yes
Own        SignIn    SignIn    yes       yes
"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn no_door_opens_to_whoever_lacks_its_right() {
    let open = open().await;
    let mut resident = open.visitor();
    for door in doors().list() {
        let path = door.path.replace("{id}", "0195d3a0-0000-7000-8000-000000000000").replace(['{', '}', '*'], "");
        let answer = match door.way {
            Way::Get => resident.get(&path).await,
            Way::Post | Way::Upload => resident.post(&path, &[("key", "nonsense")]).await,
        };
        let wants_right = !matches!(door.right, Right::Anyone | Right::Code);
        assert_eq!(answer.status == StatusCode::FORBIDDEN, wants_right, "{door:?}: {}", answer.status);
        assert!(!answer.status.is_server_error(), "{door:?}: {}", answer.status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_half_a_header_is_shown_out() {
    let limits = Limits { header: Duration::from_millis(400), ..Limits::default() };
    assert_eq!(Limits::default().header, Duration::from_secs(10));
    let open = open_with(Settings { limits, ..Settings::default() }).await;
    let begun = Instant::now();
    let mut stream = TcpStream::connect(open.address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    let mut rest = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut rest)).await;
    assert!(closed.is_ok(), "the connection is still open after {:?}", begun.elapsed());
    assert!(begun.elapsed() >= Duration::from_millis(350));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stops_in_the_middle_of_a_form_is_shown_out() {
    let limits = Limits { body_pause: Duration::from_millis(400), ..Limits::default() };
    let open = open_with(Settings { limits, ..Settings::default() }).await;
    let mut stream = TcpStream::connect(open.address).await.unwrap();
    let head = "POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nname=an";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await;
    assert!(closed.is_ok(), "the connection is still open");
    assert!(String::from_utf8_lossy(&answer).starts_with("HTTP/1.1 408"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_has_a_size() {
    let limits = Limits { form_bytes: 1000, ..Limits::default() };
    let open = open_with(Settings { limits, ..Settings::default() }).await;
    let mut visitor = open.visitor();
    let page = visitor.get("/sign-in").await;
    let fits = visitor.send(&page, "/sign-in", &[("name", &"a".repeat(500))]).await;
    assert_eq!(fits.status, StatusCode::UNPROCESSABLE_ENTITY);
    let large = visitor.send(&page, "/sign-in", &[("name", &"a".repeat(1500))]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use_is_told_in_a_sentence() {
    let open = open().await;
    let told = samskapa_server::serve::listen(open.address).await.unwrap_err().to_string();
    assert!(told.contains("another program already listens on 127.0.0.1:"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_that_make_no_sense_are_refused_calmly() {
    let open = open().await;
    let visitor = open.visitor();
    for request in [
        "GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\nconnection: close\r\n\r\nhello",
        "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "GET /assets/..%2f..%2fetc HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "GET /sign-in/%ff%fe HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "DELETE /sign-in HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "NONSENSE\r\n\r\n",
    ] {
        let answer = visitor.raw(request).await;
        assert!(answer.status.is_client_error(), "{request:?}: {}", answer.status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mishap_in_a_page_is_told_calmly_and_without_its_details() {
    async fn stumble() -> Answer {
        panic!("a detail for the log alone")
    }
    let open = open().await;
    let pages = open.house.behind(Doors::new().get("/stumble", Right::Anyone, stumble));
    let request = Request::get("/stumble").header("accept-language", "da").body(Body::empty()).unwrap();
    let answer = pages.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let operation = answer.headers()["x-operation"].to_str().unwrap().to_owned();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    let body = String::from_utf8_lossy(&body);
    assert!(body.contains("Noget gik galt hos os") && body.contains(&operation), "{body}");
    assert!(!body.contains("a detail"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_takes_too_long_is_told_calmly() {
    async fn dawdle() -> Answer {
        tokio::time::sleep(Duration::from_mins(1)).await;
        Err(Problem::NotFound)
    }
    let limits = Limits { request: Duration::from_millis(50), ..Limits::default() };
    let open = open_with(Settings { limits, ..Settings::default() }).await;
    let pages = open.house.behind(Doors::new().get("/dawdle", Right::Anyone, dawdle));
    let answer = pages.oneshot(Request::get("/dawdle").body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::REQUEST_TIMEOUT);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_two_visitors_are_given_the_same_key_of_a_form() {
    #[derive(askama::Template)]
    #[template(source = r#"{% include "frame/hidden.html" %}"#, ext = "html")]
    struct Page {
        frame: Frame,
    }
    async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
        page::show(&Page { frame: house.frame(&visitor) })
    }
    let open = open().await;
    let pages = open.house.behind(Doors::new().get("/form", Right::Anyone, page));
    let mut keys = BTreeSet::new();
    for _ in 0..10 {
        let answer = pages.clone().oneshot(Request::get("/form").body(Body::empty()).unwrap()).await.unwrap();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&body).into_owned();
        keys.insert(body.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned());
    }
    assert_eq!(keys.len(), 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn more_connections_than_places_wait_for_their_turn() {
    let limits = Limits { connections: 1, header: Duration::from_millis(500), ..Limits::default() };
    let open = open_with(Settings { limits, ..Settings::default() }).await;
    let _idle = TcpStream::connect(open.address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let begun = Instant::now();
    assert_eq!(open.visitor().get("/sign-in").await.status, StatusCode::OK);
    assert!(begun.elapsed() >= Duration::from_millis(200), "the only place was taken");
}
