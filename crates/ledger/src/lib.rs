//! What happened, kept: a book that can only be written at its end, and that shows if anybody has torn out or changed a page.
//!
//! How to think about it. The book is a row of *entries*, each holding one event as readable JSON and the hash of the entry
//! before it. What a person said, and anything personal, lies beside the book in erasable *contents*; the entry holds only a
//! number and a salted seal, so that words can be erased and the book still holds together. What pages show is the *world*: the
//! fold of all entries, kept in memory, never read from a database.
//!
//! This crate knows no meetings, voices or needs. Whoever uses it says what a world, a command and an event are by
//! implementing [`Rules`], opens a [`SqliteStore`] and a [`Ledger`] on it, [submits](Ledger::submit) orders and reads
//! [`Ledger::world`].
//!
//! What is promised, and tested:
//! - an order that was answered with [`Done`] is on disk, also when the power goes the next instant;
//! - the same order sent twice happens once;
//! - [`verify`] finds any change of an entry or a content, and names the first entry that does not hold;
//! - what was erased is gone from the files, and the chain still verifies;
//! - a receipt can be checked by anybody with SHA-256 and RFC 6962 at hand.

mod branch;
mod clock;
mod content;
mod draft;
mod entry;
mod error;
mod export;
mod hash;
mod joining;
mod keys;
mod ledger;
mod lineage;
mod page;
mod parting;
mod receipt;
mod replay;
mod rules;
mod snapshot;
mod sqlite;
mod store;
mod tree;
mod verify;
mod writer;

pub use branch::{Joinable, Unjoinable, take_along, taken_along};
pub use clock::{Chance, Clock, SystemChance, SystemClock};
pub use content::{Content, ContentId, seal};
pub use entry::{Entry, Origin, entry_hash};
pub use error::{Error, Failure};
pub use export::{ContentLines, EntryLines};
pub use hash::{Hash, UnreadableHash};
pub use joining::Joined;
pub use ledger::{Done, Ledger, Order};
pub use lineage::{Branched, Rebuilt};
pub use parting::Parting;
pub use receipt::{ConsistencyProof, Head, InclusionProof, Mismatch};
pub use rules::{Branch, Moment, Outcome, Rules, Stamp};
pub use sqlite::{ServeLock, SqliteStore};
pub use store::{
    Appended, Asked, Batch, Kept, NewEntry, Remains, Sealed, Store, StoredContent, StoredEntry, Tip, Tombstone,
};
pub use verify::{Finding, Flaw, Progress, Verdict, verify};
