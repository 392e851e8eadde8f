//! What this house gives to others: a case as a signed file, and a feed (Atom, RFC 4287) with all of them, from which another
//! house fetches. What became of the cases of others stands in the feed as well, so that it travels back.

use crate::{
    frame::{error::Problem, page::Answer, refusal, visitor::Visitor},
    house::House,
    signer::Signer,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::IntoResponse,
};
use jiff::Timestamp;
use samskapa_domain::{
    CaseId, World,
    bundle::{self, Content, Refusal},
    case::Case,
    claim::Thing,
};
use serde::Serialize;
use std::fmt::Display;

/// The media type of a bundle.
pub const BUNDLE: &str = "application/vnd.samskapa.bundle+json";

/// A case as a signed file. One from another house is given out as it came.
pub(super) async fn bundle(State(house): State<House>, visitor: Visitor, Path(id): Path<CaseId>) -> Answer {
    let world = house.world();
    let case = world.cases.get(&id).filter(|case| case.is_public()).ok_or(Problem::NotFound)?;
    let text = text_of(&house, &world, case).await.map_err(|why| told(&house, &visitor, why))?;
    file(text, &format!("case-{id}"))
}

/// Why a bundle cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum Ungiven {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] samskapa_domain::Refusal),
    /// Something is broken.
    #[error(transparent)]
    Fault(#[from] samskapa_ledger::Error),
}

impl From<Refusal> for Ungiven {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.into())
    }
}

/// The text of the bundle of a case.
///
/// # Errors
/// Where it is not published, or was erased.
pub async fn text_of(house: &House, world: &World, case: &Case) -> Result<String, Ungiven> {
    if let Some(away) = &case.from_away {
        return Ok(world.words(away.bundle).ok_or(Refusal::Erased)?.to_owned());
    }
    let signer = Signer::of(house).await?;
    let written = house.settings.written.tag();
    Ok(signer.sealed(&bundle::of_case(world, &signer.house(house), written, case.id)?)?)
}

/// A bundle with other content, signed by this house.
///
/// # Errors
/// Where it cannot be written.
pub async fn signed(
    house: &House,
    content: impl FnOnce(&bundle::House) -> Result<Content, samskapa_domain::Refusal>,
) -> Result<String, Ungiven> {
    let signer = Signer::of(house).await?;
    Ok(signer.sealed(&content(&signer.house(house))?)?)
}

/// The problem that a page shows.
pub fn told(house: &House, visitor: &Visitor, why: Ungiven) -> Problem {
    match why {
        Ungiven::Refused(refusal) => Problem::Refused(say(house, visitor, &refusal), crate::frame::form::Typed::default()),
        Ungiven::Fault(error) => error.into(),
    }
}

/// A refusal in the reader's language.
pub fn say<R: Serialize + Display>(house: &House, visitor: &Visitor, why: &R) -> String {
    refusal::say(&house.texts, visitor.locale, why)
}

/// Sends a bundle to be kept as a file.
pub fn file(text: String, name: &str) -> Answer {
    let named = format!("attachment; filename=\"{name}.samskapa.json\"");
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(BUNDLE)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).map_err(Problem::fault)?),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    Ok((headers, text).into_response())
}

#[derive(Template)]
#[template(path = "case/feed.xml")]
struct Feed {
    name: String,
    address: String,
    feed: String,
    updated: Timestamp,
    entries: Vec<Entry>,
    kind: &'static str,
}

struct Entry {
    id: String,
    title: String,
    summary: String,
    updated: Timestamp,
    page: String,
    bundle: String,
}

pub(super) async fn feed(State(house): State<House>) -> Answer {
    let world = house.world();
    let address = house.settings.address.trim_end_matches('/').to_owned();
    let own = world.cases.all().filter(|case| case.from_away.is_none());
    let cases = own.filter_map(|case| {
        let published = case.published()?;
        Some(Entry {
            id: format!("urn:uuid:{}", case.id),
            title: published.story.title.clone(),
            summary: published.story.problem.clone(),
            updated: touched(&world, case, published.published.as_ref()?.time),
            page: format!("{address}/cases/{}", case.id),
            bundle: format!("{address}/cases/{}/bundle", case.id),
        })
    });
    let of_others = world.adoptions.all().filter(|adoption| {
        adoption.from_away.is_none() && world.cases.get(&adoption.case).is_some_and(|case| case.from_away.is_some())
    });
    let results = of_others.map(|adoption| {
        let told = samskapa_domain::adoption::told(&world, adoption);
        let title = world.cases.get(&adoption.case).map_or("", |case| case.title());
        Entry {
            id: format!("urn:uuid:{}", adoption.id),
            title: format!("{title}: {}", told.who),
            summary: told.because,
            updated: told.since,
            page: format!("{address}/adoptions/{}", adoption.id),
            bundle: format!("{address}/adoptions/{}/bundle", adoption.id),
        }
    });
    let mut entries: Vec<Entry> = cases.chain(results).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let updated = entries.first().map_or(Timestamp::UNIX_EPOCH, |entry| entry.updated);
    let feed = format!("{address}/cases/feed.atom");
    let page = Feed { name: house.settings.name.clone(), address, feed, updated, entries, kind: BUNDLE };
    let text = page.render().map_err(Problem::fault)?;
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8"))], text).into_response())
}

/// When anything was last told of a case: itself, or those who try it.
fn touched(world: &World, case: &Case, published: Timestamp) -> Timestamp {
    let outdated = case.outdated.iter().map(|(stamp, _)| stamp.time);
    let tags = world.claims.history_from(Thing::Case(case.id)).map(|claim| claim.drawn.time);
    let results = samskapa_domain::case::lineage::adoptions(world, case).into_iter().map(|result| result.since);
    let away = samskapa_domain::case::picture::last_removed(case);
    outdated.chain(tags).chain(results).chain(away).fold(published, Timestamp::max)
}
