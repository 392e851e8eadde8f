//! A branch: a ledger that was taken along and has gone on by itself, looked at before it is joined.
//!
//! Nothing is written here. It is found out where the branch began, that it holds, what of it is new, and that nothing of the
//! new contradicts what is here; only then may it be [joined](crate::Ledger::join).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content::ContentId;
use crate::entry::{Entry, Origin, entry_hash};
use crate::error::Error;
use crate::hash::Hash;
use crate::keys::Span;
use crate::ledger::Ledger;
use crate::lineage::Lineage;
use crate::page::PAGE;
use crate::rules::Rules;
use crate::sqlite::SqliteStore;
use crate::store::{Store, StoredContent};
use crate::verify::{Finding, verify};
use uuid::Uuid;

/// The drawer of a ledger that was taken along, and what it is kept under there.
const DRAWER: &str = "taken-along";

/// Why a branch cannot be joined.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unjoinable {
    /// Something is broken here.
    #[error(transparent)]
    Fault(#[from] Error),
    /// The branch does not hold.
    #[error("The ledger that was taken along cannot be joined. {0} Nothing has been changed here. Keep it for examination.")]
    Broken(Box<Finding>),
    /// The branch did not begin here.
    #[error(
        "Entry {sequence} does not fit: it is not the one that this ledger has there, so that ledger was not taken along from this one, or was changed. Nothing has been changed here."
    )]
    Foreign {
        /// The first entry that is not the same.
        sequence: u64,
    },
    /// The same order led to something else here.
    #[error(
        "Entry {sequence} does not fit: what was ordered with it has been carried out here as entry {here}, which says something else. Nothing has been changed here."
    )]
    Clash {
        /// The entry of the branch.
        sequence: u64,
        /// The entry here.
        here: u64,
    },
    /// A content of the branch is here already, without the entry that brought it.
    #[error("Entry {sequence} does not fit: its content {id} is already here. Nothing has been changed here.")]
    Known {
        /// The entry of the branch.
        sequence: u64,
        /// The content.
        id: ContentId,
    },
    /// The branch has itself been joined with another.
    #[error(
        "Entry {sequence} was joined to that ledger from a third one. Join the third one here by itself; nothing has been changed here."
    )]
    Nested {
        /// The entry of the branch.
        sequence: u64,
    },
    /// The text cannot be made again.
    #[error(
        "Entry {sequence} was written by another version, and this one cannot keep it unchanged. Use the newest version here; nothing has been changed."
    )]
    OtherVersion {
        /// The entry of the branch.
        sequence: u64,
    },
}

/// A branch that can be joined.
pub struct Joinable<R: Rules> {
    /// Its name; nothing if it has written nothing by itself.
    pub branch: Option<Hash>,
    /// The last entry that it has in common with this ledger.
    pub seen: u64,
    /// How many entries it has, those in common counted.
    pub size: u64,
    /// The hash of its last entry.
    pub last: Hash,
    /// How many entries of its own are here already.
    pub known: u64,
    /// How many are new.
    pub fresh: u64,
    pub(crate) orders: Vec<Coming<R>>,
}

/// An order of a branch with all that it led to.
pub(crate) struct Coming<R: Rules> {
    pub key: Option<Uuid>,
    pub entries: Vec<(Entry, R::Event, Origin)>,
    pub contents: Vec<StoredContent>,
}

impl<R: Rules> Ledger<R> {
    /// Looks at a branch: whether it can be joined, and what of it is new. Writes nothing.
    pub async fn look_at(&self, branch: &Arc<dyn Store>) -> Result<Joinable<R>, Unjoinable> {
        let verdict = verify::<R>(branch.as_ref(), |_| {}).await?;
        if let Some(finding) = verdict.finding {
            return Err(Unjoinable::Broken(Box::new(finding)));
        }
        self.refresh().await?;
        let lineage = Lineage::of(self.store().as_ref()).await?;
        let hashes = all_hashes(branch.as_ref()).await?;
        let place = |sequence: usize| hashes.get(sequence).copied();
        let common = (0..hashes.len()).take_while(|nth| lineage.hash_at(*nth as u64 + 1) == place(*nth)).count();
        let taken_at = taken_along(branch.as_ref()).await?;
        if common == 0 || taken_at.is_some_and(|taken_at| (common as u64) < taken_at) {
            return Err(Unjoinable::Foreign { sequence: common as u64 + 1 });
        }
        let known = hashes[common..].iter().take_while(|hash| lineage.origin(hash).is_some()).count();
        let orders = coming(branch.as_ref(), &lineage, (common + known) as u64).await?;
        self.fits(&orders).await?;
        Ok(Joinable {
            branch: hashes.get(common).map(|first| lineage.origin(first).map_or(*first, |origin| origin.branch)),
            seen: common as u64,
            size: hashes.len() as u64,
            last: hashes.last().copied().unwrap_or(Hash::ZERO),
            known: known as u64,
            fresh: (hashes.len() - common - known) as u64,
            orders,
        })
    }

    /// That nothing new carries the key of something else that was done here, nor brings a content that is here.
    async fn fits(&self, orders: &[Coming<R>]) -> Result<(), Unjoinable> {
        let keys: Vec<Uuid> = orders.iter().filter_map(|order| order.key).collect();
        let spans = self.known_keys(keys).await?;
        for (order, span) in orders.iter().filter(|order| order.key.is_some()).zip(spans) {
            if let Some(Span { first, last }) = span
                && first <= last
            {
                return Err(Unjoinable::Clash { sequence: order.begins(), here: first });
            }
        }
        for order in orders {
            let ids: Vec<ContentId> = order.contents.iter().map(|content| content.id).collect();
            if let Some(id) = self.store().seals(&ids).await?.into_keys().next() {
                return Err(Unjoinable::Known { sequence: order.begins(), id });
            }
        }
        Ok(())
    }
}

/// Writes a copy of a ledger that can be taken along and joined again: all entries and contents, and of the drawers only
/// those named. The copy notes how far it goes, and that number is given back.
pub async fn take_along(store: &dyn Store, to: &Path, drawers: &[&str]) -> Result<u64, Error> {
    let mut workroom = to.as_os_str().to_owned();
    workroom.push(".unfinished");
    let workroom = PathBuf::from(workroom);
    let sequence = copied(store, &workroom, to, drawers).await;
    SqliteStore::discard(&workroom)?;
    sequence
}

async fn copied(store: &dyn Store, workroom: &Path, to: &Path, drawers: &[&str]) -> Result<u64, Error> {
    SqliteStore::copy_into(store, workroom).await?;
    let copy = SqliteStore::open_existing(workroom).await?;
    let made = async {
        copy.leave_drawers(drawers).await?;
        let sequence = copy.tip().await?.sequence;
        copy.put(DRAWER, DRAWER, &sequence.to_string(), None).await?;
        copy.backup(to).await?;
        Ok(sequence)
    };
    let made = made.await;
    copy.close().await?;
    made
}

impl<R: Rules> Coming<R> {
    /// Its first entry in the branch.
    pub fn begins(&self) -> u64 {
        self.entries.first().map_or(0, |(_, _, origin)| origin.sequence)
    }
}

/// The entry up to which a ledger was taken along from another, as it was noted then; nothing if it was not.
pub async fn taken_along(store: &dyn Store) -> Result<Option<u64>, Error> {
    let kept = store.get(DRAWER, DRAWER).await?;
    Ok(kept.and_then(|kept| kept.value.parse().ok()))
}

async fn all_hashes(store: &dyn Store) -> Result<Vec<Hash>, Error> {
    let mut all = Vec::new();
    loop {
        let page = store.hashes(all.len() as u64 + 1, PAGE).await?;
        if page.is_empty() {
            return Ok(all);
        }
        all.extend(page);
    }
}

/// The orders of a branch after an entry, each whole.
async fn coming<R: Rules>(branch: &dyn Store, lineage: &Lineage, after: u64) -> Result<Vec<Coming<R>>, Unjoinable> {
    let mut orders: Vec<Coming<R>> = Vec::new();
    let mut line: Option<(Hash, Hash, u64)> = None;
    let mut from = after + 1;
    loop {
        let page = branch.entries(from, PAGE).await?;
        if page.is_empty() {
            break;
        }
        from += page.len() as u64;
        for stored in page {
            let sequence = stored.sequence;
            let other = || Unjoinable::OtherVersion { sequence };
            let body = std::str::from_utf8(&stored.body).map_err(|_| other())?;
            let entry = Entry::read(body).map_err(|_| other())?;
            if entry.origin.is_some() {
                return Err(Unjoinable::Nested { sequence });
            }
            if entry.write().ok().as_deref() != Some(body) {
                return Err(other());
            }
            let event = serde_json::from_str(entry.event.get()).map_err(|_| other())?;
            let hash = entry_hash(&stored.body);
            // The first that is new follows on what is here, and all others on one another.
            let (branch, seen) = match line {
                Some((previous, branch, seen)) if previous == entry.previous => (branch, seen),
                _ => lineage.continued(sequence - 1, entry.previous, hash).ok_or(Unjoinable::Foreign { sequence })?,
            };
            line = Some((hash, branch, seen));
            let origin = Origin { branch, seen, sequence, previous: entry.previous, hash, erased: Vec::new() };
            match orders.last_mut() {
                Some(order) if order.key.is_some() && order.key == entry.key => order.entries.push((entry, event, origin)),
                _ => orders.push(Coming { key: entry.key, entries: vec![(entry, event, origin)], contents: Vec::new() }),
            }
        }
    }
    for content in branch.contents(after + 1, from).await? {
        let order = orders.iter_mut().rev().find(|order| order.begins() <= content.sequence);
        order.ok_or(Unjoinable::OtherVersion { sequence: content.sequence })?.contents.push(content);
    }
    Ok(orders)
}
