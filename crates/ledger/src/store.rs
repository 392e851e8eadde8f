//! A store: where entries and contents lie on disk. Small, so that a second store is an afternoon's work.
//!
//! A store knows nothing of rules or worlds. It keeps texts in order, says when somebody else has written, and erases
//! thoroughly. It also has *drawers*: small side storage for what is no part of history (sessions, accounts, links to lend).

use std::collections::BTreeMap;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use jiff::Timestamp;

use crate::content::{Content, ContentId};
use crate::error::Error;
use crate::hash::Hash;

/// An answer that a store will give.
pub type Asked<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Where entries, contents, snapshots and drawers are kept.
pub trait Store: Send + Sync + 'static {
    /// The last entry; [`Tip::START`] for an empty ledger.
    fn tip(&self) -> Asked<'_, Tip>;

    /// Appends a batch in one durable transaction, all or nothing, if the ledger still ends where the batch expects.
    fn append<'a>(&'a self, batch: &'a Batch) -> Asked<'a, Appended>;

    /// The exact texts of up to `limit` entries from a sequence number on, joined by line feeds; empty at the end. Fast, and
    /// to be checked by the reader: whoever finds that the texts do not fit together asks for [`Store::entries`].
    fn lines(&self, from: u64, limit: u32) -> Asked<'_, String>;

    /// Up to `limit` entries from a sequence number on, just as they lie there, whatever state they are in.
    fn entries(&self, from: u64, limit: u32) -> Asked<'_, Vec<StoredEntry>>;

    /// The hashes of up to `limit` entries from a sequence number on.
    fn hashes(&self, from: u64, limit: u32) -> Asked<'_, Vec<Hash>>;

    /// The contents that came with entries `first..=last`, in order of entry and id, erased ones included.
    fn contents(&self, first: u64, last: u64) -> Asked<'_, Vec<StoredContent>>;

    /// The seals of those of these contents that are known.
    fn seals<'a>(&'a self, ids: &'a [ContentId]) -> Asked<'a, BTreeMap<ContentId, Hash>>;

    /// Finishes erasing: overwrites what logs and snapshots may still hold of erased contents and drawers. `false` if
    /// somebody was reading just now and it has to be asked for again.
    fn settle(&self) -> Asked<'_, bool>;

    /// Keeps a snapshot of the world in place of the former one.
    fn save_snapshot(&self, snapshot: Vec<u8>) -> Asked<'_, ()>;

    /// The last snapshot, if there is one. It may be torn or stale: its reader checks.
    fn load_snapshot(&self) -> Asked<'_, Option<Vec<u8>>>;

    /// Puts a value into a drawer, in place of a former one with the same key.
    fn put<'a>(&'a self, drawer: &'a str, key: &'a str, value: &'a str, until: Option<Timestamp>) -> Asked<'a, ()>;

    /// Looks into a drawer. What is past its time is found until it is swept: compare [`Kept::until`] with the clock.
    fn get<'a>(&'a self, drawer: &'a str, key: &'a str) -> Asked<'a, Option<Kept>>;

    /// Takes something out of a drawer for good. `true` for exactly one of several who try.
    fn remove<'a>(&'a self, drawer: &'a str, key: &'a str) -> Asked<'a, bool>;

    /// Everything in a drawer, in order of key.
    fn list<'a>(&'a self, drawer: &'a str) -> Asked<'a, Vec<Kept>>;

    /// Throws away everything that is past its time, in all drawers; says how many.
    fn sweep(&self, now: Timestamp) -> Asked<'_, u64>;

    /// Writes a copy of everything to a new file while others go on reading and writing.
    fn backup<'a>(&'a self, to: &'a Path) -> Asked<'a, ()>;

    /// Has the database check itself; every sentence is a fault, none means sound.
    fn integrity(&self) -> Asked<'_, Vec<String>>;

    /// Closes all files.
    fn close(&self) -> Asked<'_, ()>;
}

/// Where a ledger ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The last entry's sequence number.
    pub sequence: u64,
    /// The last entry's hash.
    pub hash: Hash,
}

impl Tip {
    /// The end of a ledger that has no entry yet.
    pub const START: Self = Self { sequence: 0, hash: Hash::ZERO };
}

/// What is appended together.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Where the ledger must end for this batch to fit.
    pub after: Tip,
    /// The new entries, in order.
    pub entries: Vec<NewEntry>,
    /// The new contents.
    pub contents: Vec<Sealed>,
    /// New contents that come without their words, having been erased before they came here.
    pub tombstones: Vec<Tombstone>,
    /// The contents to erase, after the new ones have been kept.
    pub erase: Vec<ContentId>,
    /// When, for the tombstones.
    pub time: Timestamp,
}

/// An entry to append.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Its exact text.
    pub body: String,
    /// Its hash.
    pub hash: Hash,
}

/// A content to keep.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The first entry of the order that brings it.
    pub sequence: u64,
    /// The content.
    pub content: Content,
    /// Its seal.
    pub seal: Hash,
}

/// What is kept of a content whose words were erased.
#[derive(Clone, Debug)]
pub struct Tombstone {
    /// The first entry of the order that brings it.
    pub sequence: u64,
    /// Which content.
    pub id: ContentId,
    /// Its seal.
    pub seal: Hash,
    /// When its words were erased.
    pub at: Timestamp,
}

/// How appending went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// On disk for good.
    Kept,
    /// Nothing was written, because somebody else has appended meanwhile.
    Moved,
}

/// An entry as it lies on disk, in whatever state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// The place it claims.
    pub sequence: u64,
    /// The hash that was stored with it, as text.
    pub hash: String,
    /// Its text, hopefully.
    pub body: Vec<u8>,
}

/// A content as it lies on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredContent {
    /// Its id.
    pub id: ContentId,
    /// The first entry of the order that brought it.
    pub sequence: u64,
    /// Its seal, as stored.
    pub seal: Hash,
    /// What is left of it.
    pub remains: Remains,
}

/// Whether a content can still be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remains {
    /// It is there.
    Whole {
        /// The salt of its seal.
        salt: [u8; 16],
        /// The words.
        text: String,
    },
    /// It was erased; this is its tombstone.
    Erased {
        /// When.
        at: Timestamp,
    },
    /// It is gone, or damaged, and nothing says why.
    Damaged,
}

/// Something in a drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Until when it counts; for ever if there is no time.
    pub until: Option<Timestamp>,
}
