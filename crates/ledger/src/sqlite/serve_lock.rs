//! The serve lock: only one server runs on a folder at a time. Single commands may write while it runs.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::{faults, files};
use crate::error::Error;

/// Held while a server runs. The operating system lets it go when the process ends, however it ends.
#[derive(Debug)]
pub struct ServeLock {
    _file: File,
}

impl ServeLock {
    /// Takes the lock of a folder, or says that another server has it.
    pub fn take(dir: &Path) -> Result<Self, Error> {
        files::make_folder(dir).map_err(|error| faults::io(dir, &error))?;
        let path = dir.join("serve.lock");
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| faults::io(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Served { dir: dir.to_owned() }),
            Err(TryLockError::Error(error)) => Err(faults::io(&path, &error)),
        }
    }
}
