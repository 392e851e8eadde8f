//! Fetching a feed or a bundle from another house: one small request, with a limit on time, on size and on where it may go.
//!
//! A house that opens addresses which somebody typed can be made to knock at doors inside its own net. So it is off until
//! whoever runs the house turns it on; the name is looked up once and the very number that was looked at is connected to;
//! and every turn to another address is looked at again.

mod feed;
mod open_net;

pub use feed::{Offered, read};

use crate::settings::Fetch;
use axum::{
    body::Bytes,
    http::{HeaderValue, Request, StatusCode, Uri, header, uri::Scheme},
};
use http_body_util::{BodyExt, Empty, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::{
    net::SocketAddr,
    sync::{Arc, LazyLock},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

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
    let secure = match address.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS => true,
        Some(scheme) if *scheme == Scheme::HTTP => false,
        _ => return Err(Unfetched::NoAddress),
    };
    let authority = address.authority().filter(|authority| !authority.as_str().contains('@'));
    let authority = authority.ok_or(Unfetched::NoAddress)?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let stream = TcpStream::connect(looked_up(allowed, host, port).await?).await.map_err(|_| Unfetched::NobodyThere)?;
    let path = address.path_and_query().map_or("/", |path| path.as_str());
    let host_line = HeaderValue::from_str(authority.as_str()).map_err(|_| Unfetched::NoAddress)?;
    let request = Request::get(path)
        .header(header::HOST, host_line)
        .header(header::USER_AGENT, "samskapa")
        .body(Empty::<Bytes>::new())
        .map_err(|_| Unfetched::NoAddress)?;
    if secure {
        let name = ServerName::try_from(host.to_owned()).map_err(|_| Unfetched::NoAddress)?;
        let tls = TLS.as_ref().ok_or(Unfetched::NobodyThere)?;
        let stream = tls.connect(name, stream).await.map_err(|_| Unfetched::NobodyThere)?;
        exchanged(stream, request, most).await
    } else {
        exchanged(stream, request, most).await
    }
}

/// The number of a host, if it may be asked. All of its numbers have to lie outside: a name with one foot inside is a trap.
async fn looked_up(allowed: Fetch, host: &str, port: u16) -> Result<SocketAddr, Unfetched> {
    let found: Vec<SocketAddr> = lookup_host((host, port)).await.map_err(|_| Unfetched::NobodyThere)?.collect();
    if allowed != Fetch::Anywhere && found.iter().any(|at| !open_net::holds(at.ip())) {
        return Err(Unfetched::Inside);
    }
    found.first().copied().ok_or(Unfetched::NobodyThere)
}

/// None where the provider knew no safe version of the protocol, which would be its fault.
static TLS: LazyLock<Option<TlsConnector>> = LazyLock::new(|| {
    let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().ok()?.with_root_certificates(roots).with_no_client_auth();
    Some(TlsConnector::from(Arc::new(config)))
});

async fn exchanged(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Empty<Bytes>>,
    most: usize,
) -> Result<Answered, Unfetched> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Unfetched::NobodyThere)?;
    let connection = tokio::spawn(connection);
    let answer = answered(sender.send_request(request).await.map_err(|_| Unfetched::NobodyThere)?, most).await;
    connection.abort();
    answer
}

async fn answered(response: hyper::Response<hyper::body::Incoming>, most: usize) -> Result<Answered, Unfetched> {
    if response.status().is_redirection() {
        let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
        return to.map(|to| Answered::Elsewhere(to.to_owned())).ok_or(Unfetched::NotThere);
    }
    if response.status() != StatusCode::OK {
        return Err(Unfetched::NotThere);
    }
    let body = Limited::new(response.into_body(), most).collect().await;
    let too_large = |why: &(dyn std::error::Error + Send + Sync + 'static)| why.is::<LengthLimitError>();
    match body {
        Ok(body) => Ok(Answered::Here(body.to_bytes())),
        Err(why) if too_large(why.as_ref()) => Err(Unfetched::TooLarge),
        Err(_) => Err(Unfetched::NobodyThere),
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
