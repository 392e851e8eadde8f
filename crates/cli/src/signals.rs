//! Ctrl-C, and the machine saying that it is time: heeded from the moment on at which this is made.

use crate::complaint::Complaint;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// What tells a command to close.
pub struct Signals {
    #[cfg(unix)]
    interrupted: Signal,
    #[cfg(unix)]
    terminated: Signal,
}

impl Signals {
    /// From now on a signal is waited for and does not end the program at once.
    pub fn heeded() -> Result<Self, Complaint> {
        Ok(Self {
            #[cfg(unix)]
            interrupted: signal(SignalKind::interrupt())?,
            #[cfg(unix)]
            terminated: signal(SignalKind::terminate())?,
        })
    }

    /// Waits for one.
    #[cfg(unix)]
    pub async fn one(&mut self) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
    }

    /// Waits for one.
    #[cfg(not(unix))]
    pub async fn one(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
