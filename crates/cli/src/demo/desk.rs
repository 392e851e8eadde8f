//! The desk on which the demonstration is written before any of it is on disk: a store in memory.
//!
//! The whole story is then laid into its folder in one transaction. So it takes one wait for the disk instead of
//! a thousand, and a folder holds either all of it or nothing.

use jiff::Timestamp;
use samskapa_ledger::{
    Appended, Asked, Batch, ContentId, Hash, Kept, NewEntry, Remains, Sealed, Store, StoredContent, StoredEntry, Tip,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    future,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What has been written so far.
#[derive(Default)]
pub struct Desk(Mutex<Written>);

#[derive(Default)]
struct Written {
    entries: Vec<NewEntry>,
    contents: Vec<Sealed>,
    erased: BTreeSet<ContentId>,
    time: Timestamp,
}

impl Desk {
    /// All that was written, to be appended to an empty ledger.
    pub fn whole(&self) -> Batch {
        let written = self.written();
        Batch {
            after: Tip::START,
            entries: written.entries.clone(),
            tombstones: Vec::new(),
            contents: written.contents.clone(),
            erase: written.erased.iter().copied().collect(),
            time: written.time,
        }
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Written {
    fn tip(&self) -> Tip {
        self.entries.last().map_or(Tip::START, |last| Tip { sequence: self.entries.len() as u64, hash: last.hash })
    }

    fn page(&self, from: u64, limit: u32) -> impl Iterator<Item = (u64, &NewEntry)> {
        let first = from.max(1);
        (1u64..).zip(&self.entries).skip_while(move |(sequence, _)| *sequence < first).take(limit as usize)
    }
}

fn now<'a, T: Send + 'a>(answer: T) -> Asked<'a, T> {
    Box::pin(future::ready(Ok(answer)))
}

impl Store for Desk {
    fn tip(&self) -> Asked<'_, Tip> {
        now(self.written().tip())
    }

    fn append<'a>(&'a self, batch: &'a Batch) -> Asked<'a, Appended> {
        let mut written = self.written();
        if written.tip() != batch.after {
            return now(Appended::Moved);
        }
        written.entries.extend_from_slice(&batch.entries);
        written.contents.extend_from_slice(&batch.contents);
        written.erased.extend(&batch.erase);
        written.time = batch.time;
        now(Appended::Kept)
    }

    fn lines(&self, from: u64, limit: u32) -> Asked<'_, String> {
        let written = self.written();
        let lines: Vec<&str> = written.page(from, limit).map(|(_, entry)| entry.body.as_str()).collect();
        now(lines.join("\n"))
    }

    fn entries(&self, from: u64, limit: u32) -> Asked<'_, Vec<StoredEntry>> {
        let stored = |(sequence, entry): (u64, &NewEntry)| StoredEntry {
            sequence,
            hash: entry.hash.to_string(),
            body: entry.body.clone().into_bytes(),
        };
        now(self.written().page(from, limit).map(stored).collect())
    }

    fn hashes(&self, from: u64, limit: u32) -> Asked<'_, Vec<Hash>> {
        now(self.written().page(from, limit).map(|(_, entry)| entry.hash).collect())
    }

    fn contents(&self, first: u64, last: u64) -> Asked<'_, Vec<StoredContent>> {
        let written = self.written();
        let stored = |sealed: &Sealed| StoredContent {
            id: sealed.content.id,
            sequence: sealed.sequence,
            seal: sealed.seal,
            remains: if written.erased.contains(&sealed.content.id) {
                Remains::Erased { at: written.time }
            } else {
                Remains::Whole { salt: sealed.content.salt, text: sealed.content.text.clone() }
            },
        };
        now(written.contents.iter().filter(|sealed| (first..=last).contains(&sealed.sequence)).map(stored).collect())
    }

    fn seals<'a>(&'a self, ids: &'a [ContentId]) -> Asked<'a, BTreeMap<ContentId, Hash>> {
        let written = self.written();
        let known = written.contents.iter().filter(|sealed| ids.contains(&sealed.content.id));
        now(known.map(|sealed| (sealed.content.id, sealed.seal)).collect())
    }

    fn settle(&self) -> Asked<'_, bool> {
        now(true)
    }

    fn save_snapshot(&self, _: Vec<u8>) -> Asked<'_, ()> {
        now(())
    }

    fn load_snapshot(&self) -> Asked<'_, Option<Vec<u8>>> {
        now(None)
    }

    fn put<'a>(&'a self, _: &'a str, _: &'a str, _: &'a str, _: Option<Timestamp>) -> Asked<'a, ()> {
        now(())
    }

    fn get<'a>(&'a self, _: &'a str, _: &'a str) -> Asked<'a, Option<Kept>> {
        now(None)
    }

    fn remove<'a>(&'a self, _: &'a str, _: &'a str) -> Asked<'a, bool> {
        now(false)
    }

    fn list<'a>(&'a self, _: &'a str) -> Asked<'a, Vec<Kept>> {
        now(Vec::new())
    }

    fn sweep(&self, _: Timestamp) -> Asked<'_, u64> {
        now(0)
    }

    fn backup<'a>(&'a self, _: &'a Path) -> Asked<'a, ()> {
        now(())
    }

    fn integrity(&self) -> Asked<'_, Vec<String>> {
        now(Vec::new())
    }

    fn close(&self) -> Asked<'_, ()> {
        now(())
    }
}
