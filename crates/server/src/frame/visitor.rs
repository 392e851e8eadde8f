//! Who stands at the door: a resident, a table host or somebody who leads; in which language they read and
//! how large.
//!
//! The reception makes the visitor once for each request; a handler takes it as an argument.

use super::{cookie, error::Problem, locale::Locale, look::Look, secret::FormToken};
use crate::{
    house::House,
    rights::Role,
    sign_in::{host, session},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use samskapa_domain::MeetingId;
use samskapa_ledger::Error;
use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use uuid::Uuid;

/// Whoever asks for a page.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The account, if signed in.
    pub person: Option<Person>,
    /// The evening for which a table host holds a link.
    pub host: Option<HostLink>,
    /// The language to read in.
    pub locale: Locale,
    /// Size of text and theme.
    pub look: Look,
    /// What every form of a signed-in person or a host carries, so that no other site can send it.
    /// None for residents: their forms carry no authority.
    pub csrf: Option<FormToken>,
    /// The path that was asked for.
    pub path: String,
    /// The path with its query, to come back to.
    pub here: String,
    /// Where the request came from.
    pub address: IpAddr,
    /// The number of this request, in the log and on pages that tell of a mistake of ours.
    pub operation: String,
    /// The key of a message to show once.
    pub notice: Option<String>,
    /// Whether the page that answers them holds something made for them alone.
    pub once: Once,
}

/// Says that a page holds something made for one visitor, above all the key of a form: two who were given the
/// same key would be taken for one, and the second would not be heard.
#[derive(Clone, Debug, Default)]
pub struct Once(Arc<AtomicBool>);

impl Once {
    /// It does.
    pub fn mark(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it does.
    pub fn is_marked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub id: Uuid,
    /// The name that they sign in with.
    pub name: String,
    /// The name that others see.
    pub shown_as: String,
    /// What they may do.
    pub role: Role,
}

/// The link that lets a table host write for one evening.
#[derive(Clone, Debug)]
pub struct HostLink {
    /// The meeting.
    pub meeting: MeetingId,
    /// Which of the seats at the meeting's tables this is.
    pub seat: String,
    /// The table, as the host wrote it.
    pub table: String,
}

/// Where a connection comes from, set by the accept loop.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

impl Visitor {
    /// Meets a visitor by the head of a request, as a resident: without looking into any drawer.
    pub fn arriving(house: &House, parts: &Parts) -> Self {
        let cookie = |name| cookie::read(&parts.headers, name);
        Self {
            person: None,
            host: None,
            locale: locale(house, parts),
            look: cookie(cookie::LOOK).map(Look::from_cookie).unwrap_or_default(),
            csrf: None,
            path: parts.uri.path().to_owned(),
            here: parts.uri.path_and_query().map_or("/", |here| here.as_str()).to_owned(),
            address: address(house, parts),
            operation: house.fresh_key().map(|key| key.simple().to_string()).unwrap_or_default(),
            notice: cookie(cookie::NOTICE)
                .filter(|key| key.starts_with("notice-") && house.texts.knows(Locale::Sv, key))
                .map(str::to_owned),
            once: Once::default(),
        }
    }

    /// Finds out whether the visitor is signed in or hosts a table.
    pub async fn recognised(mut self, house: &House, headers: &HeaderMap) -> Result<Self, Error> {
        if let Some((person, token)) = session::who(house, headers).await? {
            (self.person, self.csrf) = (Some(person), Some(token));
        }
        if let Some((host, token)) = host::seat(house, headers).await? {
            self.csrf.get_or_insert(token);
            self.host = Some(host);
        }
        Ok(self)
    }

    /// Who acts, as the ledger writes it.
    pub fn actor(&self) -> String {
        match (&self.person, &self.host) {
            (Some(person), _) => format!("lead:{}", person.name),
            (None, Some(host)) => format!("host:{} ({})", host.table, host.seat),
            (None, None) => samskapa_domain::voice::RESIDENT.to_owned(),
        }
    }

    /// Whether what they send is sent with an authority that somebody else could misuse.
    pub fn has_authority(&self) -> bool {
        self.person.is_some() || self.host.is_some()
    }
}

fn locale(house: &House, parts: &Parts) -> Locale {
    let chosen = cookie::read(&parts.headers, cookie::LANGUAGE).and_then(Locale::from_tag);
    let asked = || {
        let query = parts.uri.query()?;
        query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Locale::from_tag)
    };
    let accepted = || text(&parts.headers, header::ACCEPT_LANGUAGE).and_then(Locale::from_accept_language);
    chosen.or_else(asked).or_else(accepted).unwrap_or(house.settings.locale)
}

fn address(house: &House, parts: &Parts) -> IpAddr {
    let forwarded = || {
        // The last name is the one our own proxy wrote; those before it are whatever the visitor claims.
        text(&parts.headers, header::HeaderName::from_static("x-forwarded-for"))?.rsplit(',').next()?.trim().parse().ok()
    };
    let peer = || parts.extensions.get::<Peer>().map(|peer| peer.0);
    house.settings.behind_proxy.then(forwarded).flatten().or_else(peer).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

impl FromRequestParts<House> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &House) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Problem::fault("a request came past the reception"))
    }
}
