//! What `SQLite`'s error numbers mean for the person who meets them.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::error::Error;

/// Reads a database fault.
pub(super) fn read(path: &Path, error: &sqlx::Error) -> Error {
    let path = path.to_owned();
    match error {
        sqlx::Error::Database(fault) => {
            let reason = fault.message().to_owned();
            // The low byte is the kind, what is above it a finer distinction: sqlite.org/rescode.html.
            let code = fault.code().and_then(|code| code.parse::<i32>().ok()).unwrap_or_default();
            match code & 0xff {
                5 | 6 => Error::Busy { path },
                8 => Error::ReadOnly { path },
                11 | 26 => Error::Torn { path, detail: reason },
                13 => Error::DiskFull { path },
                // A short read: the file ends before its contents do.
                10 if code == 522 => Error::Torn { path, detail: "it is shorter than it should be".to_owned() },
                _ => Error::Unusable { path, reason },
            }
        }
        sqlx::Error::Io(fault) => io(&path, fault),
        sqlx::Error::PoolTimedOut => Error::Busy { path },
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Error::Torn { path, detail: error.to_string() },
        other => Error::Unusable { path, reason: other.to_string() },
    }
}

/// Reads a fault of the file system.
pub(super) fn io(path: &Path, error: &io::Error) -> Error {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::DiskFull { path },
        ErrorKind::ReadOnlyFilesystem => Error::ReadOnly { path },
        _ => Error::Unusable { path, reason: error.to_string() },
    }
}
