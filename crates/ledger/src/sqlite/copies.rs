//! Copies: backup while running, restore, and the database's examination of itself.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use sqlx::{Connection, Row};

use super::{FILE, SqliteStore, connect, faults, files, inspect};
use crate::error::Error;
use crate::store::Store;

impl SqliteStore {
    pub(super) async fn copy_to(&self, to: &Path) -> Result<(), Error> {
        free(to)?;
        // The database may still be at it when whoever waits for it has gone away: into a room that is gone with them it
        // puts nothing, and under its own name nobody ever meets half a copy.
        let room = files::Workroom::beside(to).map_err(|error| faults::io(to, &error))?;
        let copy = room.file();
        let name = copy
            .to_str()
            .ok_or_else(|| Error::Unusable { path: to.to_owned(), reason: "its name is no text".to_owned() })?;
        // Made for its owner's eyes only before anything is in it.
        files::private(&copy).map_err(|error| faults::io(to, &error))?;
        let mut connection = connect(&self.path).await?;
        let copied = sqlx::query("VACUUM INTO $1").bind(name).execute(&mut connection).await;
        drop(connection.close().await);
        // Room is what a copy lacks, not the ledger.
        copied.map_err(|error| faults::read(to, &error))?;
        sync(&copy).await?;
        free(to)?;
        fs::rename(&copy, to)
            .and_then(|()| files::sync_folder(&files::folder_of(to)))
            .map_err(|error| faults::io(to, &error))
    }

    /// Copies a ledger into a folder that holds none.
    pub(crate) async fn copy_into(store: &dyn Store, dir: &Path) -> Result<(), Error> {
        files::make_folder(dir).map_err(|error| faults::io(dir, &error))?;
        store.backup(&dir.join(FILE)).await
    }

    /// Removes a ledger for good, with all that belongs to it: the file is overwritten before it is removed. On disks that
    /// write elsewhere than they are told, only encryption of the whole disk helps.
    pub fn discard(dir: &Path) -> Result<(), Error> {
        files::destroy(dir).map_err(|error| faults::io(dir, &error))
    }

    pub(super) async fn self_check(&self) -> Result<Vec<String>, Error> {
        check(&self.path).await
    }

    pub(super) async fn close_all(&self) -> Result<(), Error> {
        self.readers.close().await;
        if let Some(connection) = self.writer.lock().await.take() {
            connection.close().await.map_err(|error| self.fault(&error))?;
        }
        Ok(())
    }
}

/// Whatever lies under that name already is not ours to write over.
fn free(to: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(to) {
        Ok(_) => Err(Error::BackupExists { path: to.to_owned() }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(faults::io(to, &error)),
    }
}

async fn sync(path: &Path) -> Result<(), Error> {
    let path = path.to_owned();
    files::blocking(move || File::open(&path).and_then(|file| file.sync_all()).map_err(|error| faults::io(&path, &error)))
        .await
}

async fn check(path: &Path) -> Result<Vec<String>, Error> {
    let mut connection = connect(path).await?;
    let rows = sqlx::query("PRAGMA integrity_check").fetch_all(&mut connection).await;
    drop(connection.close().await);
    let sentences = rows.and_then(|rows| rows.iter().map(|row| row.try_get(0)).collect::<Result<Vec<String>, _>>());
    let mut sentences = sentences.map_err(|error| faults::read(path, &error))?;
    sentences.retain(|sentence| sentence != "ok");
    Ok(sentences)
}

pub(super) async fn restore(backup: &Path, dir: &Path) -> Result<(), Error> {
    if files::exists(dir)? {
        return Err(Error::AlreadyThere { dir: dir.to_owned() });
    }
    files::make_folder(dir).map_err(|error| faults::io(dir, &error))?;
    let unfinished = files::unfinished(dir, FILE);
    let restored = fetch(backup, &unfinished).await;
    let finished = restored.and_then(|()| files::finish(&unfinished, dir));
    files::discard(&unfinished);
    finished
}

async fn fetch(backup: &Path, unfinished: &Path) -> Result<(), Error> {
    let (from, to) = (backup.to_owned(), unfinished.to_owned());
    files::blocking(move || {
        let mut source = File::open(&from).map_err(|error| faults::io(&from, &error))?;
        let mut copy = files::private(&to).map_err(|error| faults::io(&to, &error))?;
        std::io::copy(&mut source, &mut copy).and_then(|_| copy.sync_all()).map_err(|error| faults::io(&to, &error))
    })
    .await?;
    let sound = async {
        files::look_at_title(unfinished)?;
        let mut connection = connect(unfinished).await?;
        let known = inspect(unfinished, &mut connection).await;
        drop(connection.close().await);
        known?;
        check(unfinished).await
    };
    let damaged = |detail: String| Error::Torn { path: backup.to_owned(), detail };
    match sound.await {
        Ok(sentences) => sentences.into_iter().next().map_or(Ok(()), |sentence| Err(damaged(sentence))),
        // The person knows the backup's name, not that of the copy.
        Err(Error::Torn { detail, .. }) => Err(damaged(detail)),
        Err(Error::Foreign { .. }) => Err(Error::Foreign { path: backup.to_owned() }),
        Err(Error::Newer { found, known, .. }) => Err(Error::Newer { path: backup.to_owned(), found, known }),
        Err(error) => Err(error),
    }
}
