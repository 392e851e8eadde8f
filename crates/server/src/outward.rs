//! One request that leaves the house, to a machine whose number is known, with a limit on what comes back. Whoever asks decides
//! beforehand whether it may be asked at all.

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header, uri::Scheme},
};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::{
    net::SocketAddr,
    sync::{Arc, LazyLock},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// Where something lies: a machine, and whether it speaks in secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Machine {
    /// Its name or number.
    pub host: String,
    /// Its door.
    pub port: u16,
    /// Whether it is spoken to by https.
    pub secure: bool,
    /// Name and port as they stand in the address.
    authority: HeaderValue,
}

impl Machine {
    /// The machine of an address; none where it is no http or https address, or names a person.
    pub fn of(address: &Uri) -> Option<Self> {
        let secure = match address.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return None,
        };
        let authority = address.authority().filter(|authority| !authority.as_str().contains('@'))?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
        Some(Self { host, port, secure, authority: HeaderValue::from_str(authority.as_str()).ok()? })
    }

    /// All of its numbers; none where nobody knows it.
    pub async fn numbers(&self) -> Vec<SocketAddr> {
        lookup_host((self.host.as_str(), self.port)).await.map(Iterator::collect).unwrap_or_default()
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Returned {
    /// How it went.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What it holds; nothing where it leads elsewhere.
    pub bytes: Bytes,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreturned {
    /// It is no address that can be asked.
    NoAddress,
    /// Nobody answers there.
    NobodyThere,
    /// It is larger than it may be.
    TooLarge,
}

/// Asks a machine, at one of its numbers, for what lies at a path; at most so many bytes come back.
///
/// # Errors
/// Why nothing came back.
pub async fn ask(
    machine: &Machine,
    at: SocketAddr,
    method: Method,
    path: &str,
    headers: &[(header::HeaderName, HeaderValue)],
    body: Bytes,
    most: usize,
) -> Result<Returned, Unreturned> {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, machine.authority.clone());
    request = request.header(header::USER_AGENT, "samskapa");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(body)).map_err(|_| Unreturned::NoAddress)?;
    let stream = TcpStream::connect(at).await.map_err(|_| Unreturned::NobodyThere)?;
    if machine.secure {
        let name = ServerName::try_from(machine.host.clone()).map_err(|_| Unreturned::NoAddress)?;
        let tls = TLS.as_ref().ok_or(Unreturned::NobodyThere)?;
        exchanged(tls.connect(name, stream).await.map_err(|_| Unreturned::NobodyThere)?, request, most).await
    } else {
        exchanged(stream, request, most).await
    }
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
    request: Request<Full<Bytes>>,
    most: usize,
) -> Result<Returned, Unreturned> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Unreturned::NobodyThere)?;
    let connection = tokio::spawn(connection);
    let returned = match sender.send_request(request).await {
        Ok(response) => returned(response, most).await,
        Err(_) => Err(Unreturned::NobodyThere),
    };
    connection.abort();
    returned
}

async fn returned(response: hyper::Response<hyper::body::Incoming>, most: usize) -> Result<Returned, Unreturned> {
    let (head, body) = response.into_parts();
    if head.status.is_redirection() {
        return Ok(Returned { status: head.status, headers: head.headers, bytes: Bytes::new() });
    }
    let too_large = |why: &(dyn std::error::Error + Send + Sync + 'static)| why.is::<LengthLimitError>();
    match Limited::new(body, most).collect().await {
        Ok(body) => Ok(Returned { status: head.status, headers: head.headers, bytes: body.to_bytes() }),
        Err(why) if too_large(why.as_ref()) => Err(Unreturned::TooLarge),
        Err(_) => Err(Unreturned::NobodyThere),
    }
}
