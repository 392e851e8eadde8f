//! The way in from the network: takes connections, gives each its time, and closes the house in good order.
//!
//! Nobody can keep others out by being slow: half-sent headers, bodies that stop half-way and answers that
//! nobody reads are all closed, and the number of open connections has a limit.

mod patience;

use crate::{frame::visitor::Peer, house::House, settings::Limits};
use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use patience::Patient;
use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time,
};
use tower::ServiceExt;
use tower_http::timeout::TimeoutBody;

/// How often drawers are tidied.
const SWEEP_EVERY: Duration = Duration::from_mins(10);

/// Why the house cannot be reached under an address.
#[derive(Debug, thiserror::Error)]
pub enum Unheard {
    /// Somebody else listens there.
    #[error("another program already listens on {0}: stop it, or choose another port with --listen {ip}:{next}", ip = .0.ip(), next = .0.port().wrapping_add(1))]
    InUse(SocketAddr),
    /// One may not listen there.
    #[error("this user may not listen on {0}: choose a port above 1023, for example --listen {ip}:8080", ip = .0.ip())]
    Forbidden(SocketAddr),
    /// The address is not one of this machine's.
    #[error("{0} is not an address of this machine: choose another with --listen, for example 127.0.0.1:8080")]
    NotOurs(SocketAddr),
    /// Something else.
    #[error("cannot listen on {0} ({1}): choose another address with --listen")]
    Other(SocketAddr, io::Error),
}

/// Begins to listen.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Unheard> {
    TcpListener::bind(address).await.map_err(|why| match why.kind() {
        ErrorKind::AddrInUse => Unheard::InUse(address),
        ErrorKind::PermissionDenied => Unheard::Forbidden(address),
        ErrorKind::AddrNotAvailable => Unheard::NotOurs(address),
        _ => Unheard::Other(address, why),
    })
}

/// Serves the house until it is told to close; then lets open requests finish.
pub async fn serve(listener: TcpListener, house: House, until: impl Future<Output = ()>) {
    let limits = Arc::new(house.settings.limits.clone());
    let pages = house.pages();
    let places = Arc::new(Semaphore::new(limits.connections));
    let crowd = house.crowd.clone();
    let sweeping = tokio::spawn(sweep(house));
    let closing = GracefulShutdown::new();
    let mut until = std::pin::pin!(until);
    loop {
        // Who comes when all places are taken waits in the queue of the operating system.
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, address)) = tokio::select! {
            next = next => next,
            () = &mut until => break,
        };
        let connection = connection(stream, address, pages.clone(), &limits);
        let watched = closing.watch(connection);
        tokio::spawn(async move {
            if let Err(why) = watched.await {
                tracing::debug!(%address, %why, "a connection ended early");
            }
            drop(place);
        });
    }
    drop(listener);
    crowd.close();
    sweeping.abort();
    if time::timeout(limits.farewell, closing.shutdown()).await.is_err() {
        tracing::warn!("some requests were still open when the house closed");
    }
}

/// Throws away what is past its time: sessions, links, seats of hosts.
async fn sweep(house: House) {
    let mut turns = time::interval(SWEEP_EVERY);
    turns.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
    loop {
        turns.tick().await;
        if let Err(why) = house.drawers().sweep(house.now()).await {
            tracing::warn!(%why, "what is past its time could not be thrown away; the next turn tries again");
        }
    }
}

/// The next connection. A machine out of file handles says so for a moment; it is no reason to close.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(why) if matches!(why.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset) => {}
            Err(why) => {
                tracing::warn!(%why, "a connection could not be taken");
                time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
}

fn connection(
    stream: TcpStream,
    address: SocketAddr,
    pages: Router,
    limits: &Limits,
) -> impl hyper_util::server::graceful::GracefulConnection<Error = hyper::Error, Output = Result<(), hyper::Error>> + use<> {
    // Pages are small and are sent whole; waiting to fill a packet would only delay them.
    if let Err(why) = stream.set_nodelay(true) {
        tracing::debug!(%why, "packets may be delayed");
    }
    let body_pause = limits.body_pause;
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(|body| Body::new(TimeoutBody::new(body_pause, body)));
        request.extensions_mut().insert(Peer(address.ip()));
        pages.clone().oneshot(request)
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        // Counts while a header arrives and also while a connection is idle between requests.
        .header_read_timeout(limits.header)
        .max_headers(64)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(Patient::new(stream, limits.write_pause)), service)
}
