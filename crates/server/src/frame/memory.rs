//! Pages that residents were shown, kept until anything happens: the same page for the same reader need not be
//! written twice. As soon as the ledger grows or the day turns, all of them are forgotten.
//!
//! Only pages that are open to everybody are kept, and only for visitors without any authority of their own.

use super::{locale::Locale, look::Look, visitor::Visitor};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Limited};
use jiff::civil::Date;
use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

/// A page larger than this is written anew each time.
const LARGEST_PAGE: usize = 256 * 1024;
/// All pages together are no larger than this.
const ROOM: usize = 64 * 1024 * 1024;

/// What a page was written from: the last entry of the ledger, and the day.
pub type Of = (u64, Date);

/// Marks an answer that may be kept; set by doors that are open to everybody.
#[derive(Clone, Copy, Debug)]
pub struct OpenToAll;

/// What tells one page from another.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    here: String,
    locale: Locale,
    look: Look,
}

impl Key {
    /// The key of the page a visitor asks for; none where the page is for this visitor alone.
    pub fn of(visitor: &Visitor) -> Option<Self> {
        let alone = visitor.has_authority() || visitor.notice.is_some();
        (!alone).then(|| Self { here: visitor.here.clone(), locale: visitor.locale, look: visitor.look })
    }
}

/// The pages kept.
#[derive(Default)]
pub struct Memory(RwLock<Kept>);

#[derive(Default)]
struct Kept {
    of: Option<Of>,
    pages: HashMap<Key, (HeaderMap, Bytes)>,
    room: usize,
}

impl Memory {
    /// The page as it was written from the same.
    pub fn recall(&self, of: Of, key: &Key) -> Option<Response> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (headers, body) = kept.pages.get(key).filter(|_| kept.of == Some(of))?;
        Some((headers.clone(), body.clone()).into_response())
    }

    /// Keeps an answer, if it is a page that may be kept, and gives it back.
    pub async fn keep(&self, of: Of, key: Key, answer: Response) -> Response {
        let page = answer.status() == StatusCode::OK
            && answer.extensions().get::<OpenToAll>().is_some()
            && !answer.headers().contains_key(header::SET_COOKIE)
            && !answer.headers().contains_key(header::CACHE_CONTROL)
            && answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        let (parts, body) = answer.into_parts();
        let small = axum::body::HttpBody::size_hint(&body).exact().is_some_and(|size| size <= LARGEST_PAGE as u64);
        if !page || !small {
            return Response::from_parts(parts, body);
        }
        let Ok(body) = Limited::new(body, LARGEST_PAGE).collect().await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let body = body.to_bytes();
        self.put(of, key, parts.headers.clone(), body.clone());
        Response::from_parts(parts, Body::from(body))
    }

    fn put(&self, of: Of, key: Key, headers: HeaderMap, body: Bytes) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // A slow page may come from a world that is past already.
        if kept.of.is_some_and(|(sequence, _)| sequence > of.0) {
            return;
        }
        let size = body.len() + key.here.len();
        if kept.of != Some(of) || kept.room + size > ROOM {
            *kept = Kept { of: Some(of), ..Kept::default() };
        }
        kept.room += size;
        kept.pages.insert(key, (headers, body));
    }
}
