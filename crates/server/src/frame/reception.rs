//! The reception: every request comes in here first and every answer leaves here last.
//!
//! Coming in, it finds out who the visitor is and turns away forms that another site sent. Going out, it
//! turns problems (even a panic) into pages in the visitor's language and puts the security headers on.

use super::{cookie, error, error::Problem, form::Typed, memory, page::Frame, visitor::Visitor};
use crate::house::House;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Receives a request and sends the answer off.
pub async fn receive(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let stranger = Visitor::arriving(&house, &parts);
    let (visitor, unknown) = match stranger.clone().recognised(&house, &parts.headers).await {
        Ok(visitor) => (visitor, None),
        Err(why) => (stranger, Some(why)),
    };
    let key = memory::Key::of(&visitor).filter(|_| parts.method == Method::GET && unknown.is_none());
    let of = house.written_from();
    if let Some(mut known) = key.as_ref().and_then(|key| house.memory.recall(of, key)) {
        protect(&visitor, known.headers_mut());
        return known;
    }
    parts.extensions.insert(visitor.clone());
    let answer = if let Some(why) = unknown {
        Problem::fault(why).into_response()
    } else if from_elsewhere(&parts) {
        Problem::Foreign(Typed::default()).into_response()
    } else {
        // A task of its own keeps a panic from taking the connection with it.
        let work = next.run(Request::from_parts(parts, body));
        tokio::spawn(work).await.unwrap_or_else(|why| Problem::fault(why).into_response())
    };
    let mut answer = told(&house, &visitor, answer);
    if let Some(key) = key.filter(|_| !visitor.once.is_marked()) {
        answer = house.memory.keep(of, key, answer).await;
    }
    protect(&visitor, answer.headers_mut());
    answer
}

/// Whether a browser says that a form comes from another site. Programs that are not browsers say nothing;
/// they have no cookies of ours to misuse.
fn from_elsewhere(parts: &Parts) -> bool {
    if matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN) else { return false };
    let origin = origin.split_once("://").map_or(origin, |(_, host)| host);
    Some(origin) != text(header::HOST)
}

/// The answer, with a problem turned into its page.
fn told(house: &House, visitor: &Visitor, mut answer: Response) -> Response {
    let problem = answer.extensions_mut().remove::<Problem>().or_else(|| match answer.status() {
        // These come from the router and the extractors, which know no language.
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::WrongWay),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        StatusCode::BAD_REQUEST => Some(Problem::NotFound),
        _ => None,
    });
    let Some(problem) = problem else {
        if visitor.notice.is_some() && answer.status() == StatusCode::OK && is_page(answer.headers()) {
            cookie::remove(answer.headers_mut(), house, cookie::NOTICE);
        }
        return answer;
    };
    let cookies = answer.headers_mut().remove(header::SET_COOKIE);
    let mut page = error::page(house, Frame::new(house, visitor), problem);
    if let Some(cookie) = cookies {
        page.headers_mut().append(header::SET_COOKIE, cookie);
    }
    page
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// Headers that keep the page ours: no scripts but our own, no frames around it, nothing told to others.
const PROTECTION: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    ("x-frame-options", "DENY"),
];

fn protect(visitor: &Visitor, headers: &mut HeaderMap) {
    for (name, value) in PROTECTION {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if let Ok(operation) = HeaderValue::from_str(&visitor.operation) {
        headers.insert(HeaderName::from_static("x-operation"), operation);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        // A page differs by language, look and person, all of which come in cookies.
        let keep = if visitor.has_authority() { "no-store" } else { "private, no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    }
}
