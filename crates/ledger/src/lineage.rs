//! Lineage: which entries were joined from which branch, each following on the one before it there, down to the entry of this
//! ledger at which the branch began.
//!
//! A branch is not kept a second time. What of an entry's first text is not in its new one stands in its [`Origin`], so that
//! the text, its hash and with them the whole chain of the branch can be made again, and a receipt given there still holds.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::entry::{Entry, Origin, entry_hash};
use crate::error::Error;
use crate::hash::Hash;
use crate::page::{PAGE, finding};
use crate::receipt::{Head, InclusionProof};
use crate::store::{Store, Tip};
use crate::tree::Tree;
use crate::verify::{Finding, Flaw};

/// The hash of every entry here, and all joined entries by the hash that they had in their branch.
#[derive(Default)]
pub(crate) struct Lineage {
    hashes: Vec<Hash>,
    joined: HashMap<Hash, Origin>,
    branches: Vec<Branched>,
}

/// A branch that was joined to this ledger, in one go or in several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Branched {
    /// Its name: the hash of the first entry that it wrote by itself.
    pub branch: Hash,
    /// The last entry that it has in common with this ledger.
    pub seen: u64,
    /// How many of its entries are here.
    pub entries: u64,
    /// Its last entry that is here.
    pub last: Hash,
    /// How many entries the branch had with that one, those in common counted.
    pub size: u64,
    /// The first of its entries here.
    pub first_here: u64,
    /// The last of its entries here.
    pub last_here: u64,
    /// When the first was written.
    pub from: Timestamp,
    /// When the last was written.
    pub to: Timestamp,
}

impl Lineage {
    /// Reads a whole ledger, and checks each joined entry.
    pub async fn of(store: &dyn Store) -> Result<Self, Error> {
        let mut lineage = Self::default();
        loop {
            let from = lineage.hashes.len() as u64 + 1;
            let page = store.entries(from, PAGE).await?;
            if page.is_empty() {
                return Ok(lineage);
            }
            for (sequence, stored) in (from..).zip(page) {
                let tip = Tip { sequence, hash: entry_hash(&stored.body) };
                let entry = std::str::from_utf8(&stored.body).ok().and_then(|body| Entry::read(body).ok());
                let entry = entry.ok_or_else(|| broken(finding(sequence, Flaw::NotReadable, "an entry", "another text")))?;
                lineage.follow(tip, &entry).map_err(broken)?;
            }
        }
    }

    /// Notes an entry that was written here.
    pub fn own(&mut self, hash: Hash) {
        self.hashes.push(hash);
    }

    /// Notes an entry; of a joined one checks that it is what its branch had there, and that it follows on what came before
    /// it in the branch.
    pub fn follow(&mut self, tip: Tip, entry: &Entry) -> Result<(), Finding> {
        let wrong = |expected: String, found: String| Err(finding(tip.sequence, Flaw::WrongOrigin, expected, found));
        let Some(origin) = &entry.origin else {
            self.own(tip.hash);
            return Ok(());
        };
        let hash = entry.original().map(|original| entry_hash(original.as_bytes())).unwrap_or_default();
        if hash != origin.hash {
            return wrong(origin.hash.to_string(), hash.to_string());
        }
        let before = origin.sequence.saturating_sub(1);
        let Some((branch, seen)) = self.continued(before, origin.previous, hash) else {
            return wrong(format!("entry {before} of its branch with the hash {}", origin.previous), "none".to_owned());
        };
        if (branch, seen) != (origin.branch, origin.seen) {
            let shown = |branch: Hash, seen: u64| format!("the branch {branch} from entry {seen}");
            return wrong(shown(branch, seen), shown(origin.branch, origin.seen));
        }
        self.hashes.push(tip.hash);
        self.joined.insert(hash, origin.clone());
        self.count(tip.sequence, entry.time, origin);
        Ok(())
    }

    /// The branch that an entry belongs to, and what it has seen, if it follows on entry `before` with that hash.
    pub fn continued(&self, before: u64, previous: Hash, hash: Hash) -> Option<(Hash, u64)> {
        if let Some(origin) = self.joined.get(&previous) {
            return (origin.sequence == before).then_some((origin.branch, origin.seen));
        }
        (self.hash_at(before)? == previous).then_some((hash, before))
    }

    /// The hash of an entry here.
    pub fn hash_at(&self, sequence: u64) -> Option<Hash> {
        let place = usize::try_from(sequence.checked_sub(1)?).ok()?;
        self.hashes.get(place).copied()
    }

    /// Where the joined entry that had this hash was first written.
    pub fn origin(&self, hash: &Hash) -> Option<&Origin> {
        self.joined.get(hash)
    }

    /// The branches, in the order in which they were joined.
    pub fn branches(self) -> Vec<Branched> {
        self.branches
    }

    fn count(&mut self, here: u64, time: Timestamp, origin: &Origin) {
        match self.branches.iter_mut().find(|known| known.branch == origin.branch) {
            Some(known) => {
                known.entries += 1;
                (known.last, known.size, known.last_here, known.to) = (origin.hash, origin.sequence, here, time);
            }
            None => self.branches.push(Branched {
                branch: origin.branch,
                seen: origin.seen,
                entries: 1,
                last: origin.hash,
                size: origin.sequence,
                first_here: here,
                last_here: here,
                from: time,
                to: time,
            }),
        }
    }

    /// The branch as it was when an entry with this hash was its last; nothing if there is no such joined entry.
    pub fn rebuilt(&self, last: Hash) -> Option<Rebuilt> {
        let mut own = Vec::new();
        let mut at = last;
        while let Some(origin) = self.joined.get(&at) {
            own.push(at);
            at = origin.previous;
        }
        let seen = self.joined.get(own.last()?)?.seen;
        let common = usize::try_from(seen).ok().and_then(|seen| self.hashes.get(..seen))?;
        let mut tree = Tree::default();
        let hashes: Vec<Hash> = common.iter().copied().chain(own.into_iter().rev()).collect();
        for hash in &hashes {
            tree.push(*hash);
        }
        Some(Rebuilt { hashes, tree })
    }
}

/// A branch as it stood, made again from what was joined of it.
pub struct Rebuilt {
    hashes: Vec<Hash>,
    tree: Tree,
}

impl Rebuilt {
    /// The head that the branch had: what receipts given there were checked against.
    pub fn head(&self) -> Head {
        let size = self.tree.size();
        Head { size, root: self.tree.root(size), hash: self.hashes.last().copied().unwrap_or(Hash::ZERO) }
    }

    /// The proof that an entry is among those that the branch had.
    pub fn inclusion(&self, sequence: u64) -> Option<InclusionProof> {
        let place = sequence.checked_sub(1)?;
        let entry = *self.hashes.get(usize::try_from(place).ok()?)?;
        let size = self.tree.size();
        Some(InclusionProof { sequence, entry, size, root: self.tree.root(size), path: self.tree.inclusion(place, size) })
    }
}

fn broken(finding: Finding) -> Error {
    Error::Broken(Box::new(finding))
}
