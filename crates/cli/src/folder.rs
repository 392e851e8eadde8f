//! The folder in which everything lies, opened for one command.

use crate::complaint::{Complaint, about, said};
use samskapa_ledger::{SqliteStore, SystemChance, SystemClock};
use samskapa_server::{house::House, settings::Settings};
use std::{fs, io::ErrorKind, path::Path, sync::Arc};

/// The house in a folder that holds a ledger.
pub async fn house(dir: &Path) -> Result<House, Complaint> {
    opened(SqliteStore::open_existing(dir).await?).await
}

/// The house in a folder that holds a ledger, under the name by which residents know it.
pub async fn house_named(dir: &Path, name: &str) -> Result<House, Complaint> {
    let settings = Settings { name: name.to_owned(), ..Settings::default() };
    opened_with(SqliteStore::open_existing(dir).await?, settings).await
}

/// The house in a folder; a ledger is begun where there is none.
pub async fn house_or_new(dir: &Path) -> Result<House, Complaint> {
    opened(SqliteStore::open(dir).await?).await
}

async fn opened(store: SqliteStore) -> Result<House, Complaint> {
    opened_with(store, Settings::default()).await
}

async fn opened_with(store: SqliteStore, settings: Settings) -> Result<House, Complaint> {
    let (clock, chance) = (Arc::new(SystemClock), Arc::new(SystemChance));
    Ok(House::with(Arc::new(store), settings, clock, chance).await?)
}

/// Whether there is nothing in a folder, or no such folder.
pub fn is_empty(dir: &Path) -> Result<bool, Complaint> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(true),
        Err(why) if why.kind() == ErrorKind::NotADirectory => {
            Err(said(format!("{} is a file, and a folder is needed: choose another name", dir.display())))
        }
        Err(why) => Err(about(dir, &why)),
    }
}

/// Makes a folder for its owner's eyes only.
pub fn make(dir: &Path) -> Result<(), Complaint> {
    if dir.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(dir).map_err(|why| about(dir, &why))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700)).map_err(|why| about(dir, &why))?;
    }
    Ok(())
}
