//! Fetching a feed or a bundle from another house: one small request, with a limit on time, on size and on where it may go.
//!
//! A house that opens addresses which somebody typed can be made to knock at doors inside its own net. So it is off until
//! whoever runs the house turns it on; the name is looked up once and the very number that was looked at is connected to;
//! and every turn to another address is looked at again.

mod feed;
mod open_net;

pub use feed::{Offered, read};

use crate::{
    outward::{self, Machine, Unreturned},
    settings::Fetch,
};
use axum::{
    body::Bytes,
    http::{Method, StatusCode, Uri, header},
};
use std::{net::SocketAddr, time::Duration};
use tokio::time::timeout;

/// How long all of it may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often an address may lead on to another.
const TURNS: usize = 3;

/// What was fetched.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// From where, after all turns.
    pub address: Uri,
    /// What.
    pub bytes: Bytes,
}

/// Why nothing was fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// Whoever runs the house has not turned it on.
    Off,
    /// It is no address.
    NoAddress,
    /// The address lies inside a closed net.
    Inside,
    /// Nobody answers there.
    NobodyThere,
    /// They have nothing at that address.
    NotThere,
    /// It leads on and on.
    RoundAndRound,
    /// It is larger than it may be.
    TooLarge,
    /// It took too long.
    TooSlow,
}

impl Unfetched {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "case-fetch-off",
            Self::NoAddress => "case-fetch-no-address",
            Self::Inside => "case-fetch-inside",
            Self::NobodyThere => "case-fetch-nobody-there",
            Self::NotThere => "case-fetch-not-there",
            Self::RoundAndRound => "case-fetch-round",
            Self::TooLarge => "case-fetch-too-large",
            Self::TooSlow => "case-fetch-too-slow",
        }
    }
}

/// Fetches what lies at an address, of at most so many bytes.
///
/// # Errors
/// Why not.
pub async fn get(allowed: Fetch, address: &str, most: usize) -> Result<Fetched, Unfetched> {
    if allowed == Fetch::Off {
        return Err(Unfetched::Off);
    }
    timeout(PATIENCE, followed(allowed, address, most)).await.unwrap_or(Err(Unfetched::TooSlow))
}

async fn followed(allowed: Fetch, address: &str, most: usize) -> Result<Fetched, Unfetched> {
    let mut address: Uri = address.trim().parse().map_err(|_| Unfetched::NoAddress)?;
    for _ in 0..=TURNS {
        match asked(allowed, &address, most).await? {
            Answered::Here(bytes) => return Ok(Fetched { address, bytes }),
            Answered::Elsewhere(to) => address = joined(&address, &to).ok_or(Unfetched::NotThere)?,
        }
    }
    Err(Unfetched::RoundAndRound)
}

enum Answered {
    Here(Bytes),
    Elsewhere(String),
}

async fn asked(allowed: Fetch, address: &Uri, most: usize) -> Result<Answered, Unfetched> {
    let machine = Machine::of(address).ok_or(Unfetched::NoAddress)?;
    let at = looked_up(allowed, &machine).await?;
    let path = address.path_and_query().map_or("/", |path| path.as_str());
    let returned = outward::ask(&machine, at, Method::GET, path, &[], Bytes::new(), most).await?;
    if returned.status.is_redirection() {
        let to = returned.headers.get(header::LOCATION).and_then(|to| to.to_str().ok());
        return to.map(|to| Answered::Elsewhere(to.to_owned())).ok_or(Unfetched::NotThere);
    }
    if returned.status == StatusCode::OK { Ok(Answered::Here(returned.bytes)) } else { Err(Unfetched::NotThere) }
}

/// The number of a machine, if it may be asked. All of its numbers have to lie outside: a name with one foot inside is a trap.
async fn looked_up(allowed: Fetch, machine: &Machine) -> Result<SocketAddr, Unfetched> {
    let found = machine.numbers().await;
    if allowed != Fetch::Anywhere && found.iter().any(|at| !open_net::holds(at.ip())) {
        return Err(Unfetched::Inside);
    }
    found.first().copied().ok_or(Unfetched::NobodyThere)
}

impl From<Unreturned> for Unfetched {
    fn from(why: Unreturned) -> Self {
        match why {
            Unreturned::NoAddress => Self::NoAddress,
            Unreturned::NobodyThere => Self::NobodyThere,
            Unreturned::TooLarge => Self::TooLarge,
        }
    }
}

/// An address that stands on a page, as seen from that page.
pub fn joined(base: &Uri, to: &str) -> Option<Uri> {
    if to.starts_with("http://") || to.starts_with("https://") {
        return to.parse().ok();
    }
    let (scheme, authority) = (base.scheme_str()?, base.authority()?);
    let path = match to.strip_prefix('/') {
        Some(rest) if rest.starts_with('/') => return format!("{scheme}:{to}").parse().ok(),
        Some(_) => to.to_owned(),
        None => format!("{}/{to}", base.path().rsplit_once('/').map_or("", |(folder, _)| folder)),
    };
    format!("{scheme}://{authority}{path}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_seen_from_its_page() {
        let base: Uri = "https://grannen.example/cases/feed.atom".parse().unwrap();
        let from = |to: &str| joined(&base, to).map(|uri| uri.to_string());
        assert_eq!(from("/cases/1/bundle").as_deref(), Some("https://grannen.example/cases/1/bundle"));
        assert_eq!(from("1/bundle").as_deref(), Some("https://grannen.example/cases/1/bundle"));
        assert_eq!(from("http://annan.example/x").as_deref(), Some("http://annan.example/x"));
        assert_eq!(from("//annan.example/x").as_deref(), Some("https://annan.example/x"));
    }

    #[tokio::test]
    async fn nothing_is_fetched_unless_somebody_turned_it_on_and_never_from_inside() {
        let ask = async |allowed, address| get(allowed, address, 100).await.map(|fetched| fetched.bytes);
        assert_eq!(ask(Fetch::Off, "https://grannen.example/").await, Err(Unfetched::Off));
        for inside in ["http://127.0.0.1/", "http://[::1]:8080/", "http://10.1.2.3/", "http://169.254.169.254/latest"] {
            assert_eq!(ask(Fetch::Public, inside).await, Err(Unfetched::Inside), "{inside}");
        }
        for wrong in ["", "grannen", "file:///etc/passwd", "http://a@b.example/", "ftp://grannen.example/"] {
            assert_eq!(ask(Fetch::Anywhere, wrong).await, Err(Unfetched::NoAddress), "{wrong}");
        }
    }
}
