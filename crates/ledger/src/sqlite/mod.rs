//! The store in one file: `SQLite`, as it comes with the program.
//!
//! Every transaction waits until the disk has it (`synchronous=FULL`); what is deleted is overwritten (`secure_delete`). One
//! connection writes and a few read, none waiting for another. Other processes may write to the same file in between.
//! The statements are plain SQL that `PostgreSQL` understands as well, but for the settings and the two triggers.

mod copies;
mod drawers;
mod faults;
mod files;
mod reading;
mod serve_lock;
mod writing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Row};
use tokio::sync::Mutex;

use crate::content::ContentId;
use crate::error::Error;
use crate::hash::Hash;
use crate::store::{Appended, Asked, Batch, Kept, Store, StoredContent, StoredEntry, Tip};

pub use serve_lock::ServeLock;

/// The ledger's file in its folder.
const FILE: &str = "ledger.db";

/// Marks the file as a ledger of ours: the letters `SAMS`.
const APPLICATION: i32 = 0x5341_4d53;

/// The layout of the tables.
const LAYOUT: i64 = 1;

/// How long to wait for another process that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many may read at the same time.
const READERS: u32 = 4;

const TABLES: &str = "
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    hash TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TABLE contents (
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    seal TEXT NOT NULL,
    salt TEXT,
    text TEXT,
    erased_at TEXT
);
CREATE INDEX contents_by_sequence ON contents (sequence);
CREATE TABLE drawers (
    drawer TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    until BIGINT,
    PRIMARY KEY (drawer, name)
);
CREATE INDEX drawers_by_time ON drawers (until);
";

/// A ledger's store in a folder of its own.
#[derive(Debug)]
pub struct SqliteStore {
    dir: PathBuf,
    path: PathBuf,
    readers: SqlitePool,
    /// Let go after any fault, as a failed commit leaves a connection in an unknown state.
    writer: Mutex<Option<SqliteConnection>>,
    /// Whether the log may still hold what was erased.
    unsettled: AtomicBool,
}

impl SqliteStore {
    /// Opens the ledger in a folder; starts one if there is none, making the folder if need be.
    pub async fn open(dir: &Path) -> Result<Self, Error> {
        if !files::exists(dir)? {
            files::create(dir).await?;
        }
        Self::open_existing(dir).await
    }

    /// Opens the ledger in a folder, which must hold one.
    pub async fn open_existing(dir: &Path) -> Result<Self, Error> {
        if !files::exists(dir)? {
            return Err(Error::NoLedger { dir: dir.to_owned() });
        }
        let path = dir.join(FILE);
        files::look_at_title(&path)?;
        let mut writer = connect(&path).await?;
        inspect(&path, &mut writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(PATIENCE)
            .connect_lazy_with(options(&path).pragma("query_only", "ON"));
        // A process that was stopped right after erasing leaves its log behind.
        let unsettled = AtomicBool::new(true);
        let store = Self { dir: dir.to_owned(), path, readers, writer: Mutex::new(Some(writer)), unsettled };
        store.truncate_log().await?;
        Ok(store)
    }

    /// Puts a backup into a folder that holds no ledger yet, after having it check itself.
    pub async fn restore(backup: &Path, dir: &Path) -> Result<(), Error> {
        copies::restore(backup, dir).await
    }

    /// Whether there is a ledger in a folder.
    pub fn is_in(dir: &Path) -> Result<bool, Error> {
        files::exists(dir)
    }

    /// The ledger's folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    fn fault(&self, error: &sqlx::Error) -> Error {
        faults::read(&self.path, error)
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE)
        .pragma("secure_delete", "ON")
        .pragma("wal_autocheckpoint", "4000")
        .disable_statement_logging()
}

async fn connect(path: &Path) -> Result<SqliteConnection, Error> {
    options(path).connect().await.map_err(|error| faults::read(path, &error))
}

/// Makes sure that the ledger is of a layout that this version knows, and has all its tables.
async fn inspect(path: &Path, connection: &mut SqliteConnection) -> Result<(), Error> {
    let layout = pragma(path, connection, "PRAGMA user_version").await?;
    if layout > LAYOUT {
        return Err(Error::Newer { path: path.to_owned(), found: layout, known: LAYOUT });
    }
    // Reads every table's description, which is the first thing to go in a damaged file.
    let tables = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('entries', 'contents', 'drawers')";
    if pragma(path, connection, tables).await? != 3 {
        return Err(Error::Torn { path: path.to_owned(), detail: "a table is missing".to_owned() });
    }
    Ok(())
}

async fn pragma(path: &Path, connection: &mut SqliteConnection, sql: &'static str) -> Result<i64, Error> {
    let row = sqlx::query(sql).fetch_one(connection).await;
    row.and_then(|row| row.try_get(0)).map_err(|error| faults::read(path, &error))
}

impl Store for SqliteStore {
    fn tip(&self) -> Asked<'_, Tip> {
        Box::pin(self.read_tip())
    }

    fn append<'a>(&'a self, batch: &'a Batch) -> Asked<'a, Appended> {
        Box::pin(self.write_batch(batch))
    }

    fn lines(&self, from: u64, limit: u32) -> Asked<'_, String> {
        Box::pin(self.read_lines(from, limit))
    }

    fn entries(&self, from: u64, limit: u32) -> Asked<'_, Vec<StoredEntry>> {
        Box::pin(self.read_entries(from, limit))
    }

    fn hashes(&self, from: u64, limit: u32) -> Asked<'_, Vec<Hash>> {
        Box::pin(self.read_hashes(from, limit))
    }

    fn contents(&self, first: u64, last: u64) -> Asked<'_, Vec<StoredContent>> {
        Box::pin(self.read_contents(first, last))
    }

    fn seals<'a>(&'a self, ids: &'a [ContentId]) -> Asked<'a, BTreeMap<ContentId, Hash>> {
        Box::pin(self.read_seals(ids))
    }

    fn settle(&self) -> Asked<'_, bool> {
        Box::pin(self.truncate_log())
    }

    fn save_snapshot(&self, snapshot: Vec<u8>) -> Asked<'_, ()> {
        Box::pin(files::save_snapshot(&self.dir, snapshot))
    }

    fn load_snapshot(&self) -> Asked<'_, Option<Vec<u8>>> {
        Box::pin(files::load_snapshot(&self.dir))
    }

    fn put<'a>(&'a self, drawer: &'a str, key: &'a str, value: &'a str, until: Option<Timestamp>) -> Asked<'a, ()> {
        Box::pin(self.put_away(drawer, key, value, until))
    }

    fn get<'a>(&'a self, drawer: &'a str, key: &'a str) -> Asked<'a, Option<Kept>> {
        Box::pin(self.look_up(drawer, key))
    }

    fn remove<'a>(&'a self, drawer: &'a str, key: &'a str) -> Asked<'a, bool> {
        Box::pin(self.take_out(drawer, key))
    }

    fn list<'a>(&'a self, drawer: &'a str) -> Asked<'a, Vec<Kept>> {
        Box::pin(self.list_all(drawer))
    }

    fn sweep(&self, now: Timestamp) -> Asked<'_, u64> {
        Box::pin(self.sweep_out(now))
    }

    fn backup<'a>(&'a self, to: &'a Path) -> Asked<'a, ()> {
        Box::pin(self.copy_to(to))
    }

    fn integrity(&self) -> Asked<'_, Vec<String>> {
        Box::pin(self.self_check())
    }

    fn close(&self) -> Asked<'_, ()> {
        Box::pin(self.close_all())
    }
}
