//! Joining: the entries of a branch are appended here under their origin, with their words.
//!
//! What is appended says the same as in the branch, word for word: the time, who did it, the key of the order, the event. New
//! are its place and the entry before it; what it had there instead stands in its [`Origin`](crate::Origin). The writer takes
//! it in by pieces, between its other batches, so that nobody waits; each piece is sound by itself, so that joining may be
//! broken off at any moment and begun again.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

use crate::branch::{Coming, Joinable, Unjoinable};
use crate::content::{Content, ContentId};
use crate::entry::{Entry, Origin, entry_hash};
use crate::error::Error;
use crate::hash::Hash;
use crate::keys::{Keys, Span};
use crate::ledger::Ledger;
use crate::rules::{Branch, Rules, Stamp};
use crate::store::{NewEntry, Remains, Sealed, Store, StoredContent, Tip, Tombstone};

/// How many entries the writer takes in at a time.
const PIECE: usize = 256;

/// What joining has done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Joined {
    /// The branch's name; nothing if it had written nothing by itself.
    pub branch: Option<Hash>,
    /// The last entry that it had in common with this ledger.
    pub seen: u64,
    /// How many of its entries were here already.
    pub known: u64,
    /// How many are here now that were not before.
    pub fresh: u64,
    /// How many entries the branch had, those in common counted.
    pub size: u64,
    /// The hash of its last entry. Whoever took it along may wipe a copy that ends with it.
    pub last: Hash,
}

impl<R: Rules> Ledger<R> {
    /// Joins a branch: appends what of it is not here yet. Joining the same again changes nothing.
    pub async fn join(&self, branch: &Arc<dyn Store>) -> Result<Joined, Unjoinable> {
        let Joinable { branch, seen, size, last, known, fresh, orders } = self.look_at(branch).await?;
        let mut piece = Vec::new();
        let mut entries = 0;
        for order in orders {
            entries += order.entries.len();
            piece.push(order);
            if entries >= PIECE {
                self.take_in(std::mem::take(&mut piece)).await?;
                entries = 0;
            }
        }
        if !piece.is_empty() {
            self.take_in(piece).await?;
        }
        Ok(Joined { branch, seen, known, fresh, size, last })
    }
}

/// What a piece leads to, not yet on disk.
pub(crate) struct Taken<R: Rules> {
    pub world: R::World,
    pub tip: Tip,
    pub entries: Vec<NewEntry>,
    pub contents: Vec<Sealed>,
    pub tombstones: Vec<Tombstone>,
    pub erase: Vec<ContentId>,
    pub keys: HashMap<Uuid, Span>,
}

/// Drafts what joining some orders leads to. An order whose key is known has been joined meanwhile by somebody else.
pub(crate) fn take_in<R: Rules>(
    (world, tip): (R::World, Tip),
    keys: &Keys,
    orders: &[Coming<R>],
    now: Timestamp,
) -> Result<Taken<R>, Error> {
    let mut taken = Taken {
        world,
        tip,
        entries: Vec::new(),
        contents: Vec::new(),
        tombstones: Vec::new(),
        erase: Vec::new(),
        keys: HashMap::new(),
    };
    for order in orders {
        if order.key.is_none_or(|key| keys.get(key).is_none_or(|span| span.last < span.first)) {
            catch_unwind(AssertUnwindSafe(|| taken.order(order, now))).map_err(|_| Error::Stumbled)??;
        }
    }
    Ok(taken)
}

impl<R: Rules> Taken<R> {
    fn order(&mut self, order: &Coming<R>, now: Timestamp) -> Result<(), Error> {
        let first = self.tip.sequence + 1;
        // Words that were erased in the branch are erased here with the first entry of the order that brought them.
        let mut erased: Vec<ContentId> = Vec::new();
        let without_words = |content: &&StoredContent| !matches!(content.remains, Remains::Whole { .. });
        let mut came_without: Vec<ContentId> =
            order.contents.iter().filter(without_words).map(|content| content.id).collect();
        for (entry, event, origin) in &order.entries {
            let stamp = Stamp {
                sequence: self.tip.sequence + 1,
                time: entry.time,
                actor: entry.actor.clone(),
                branch: Some(Branch { id: origin.branch, seen: origin.seen }),
            };
            came_without.extend(R::gone(&self.world, &stamp, event));
            R::fold(&mut self.world, &stamp, event);
            let origin = Origin { erased: std::mem::take(&mut came_without), ..origin.clone() };
            erased.extend(entry.erased.iter().chain(&origin.erased));
            let joined = Entry { sequence: stamp.sequence, previous: self.tip.hash, origin: Some(origin), ..entry.clone() };
            let body = joined.write()?;
            let hash = entry_hash(body.as_bytes());
            self.tip = Tip { sequence: stamp.sequence, hash };
            self.entries.push(NewEntry { body, hash });
        }
        for content in &order.contents {
            self.content(content, first, &erased, now);
        }
        for id in &erased {
            R::forget(&mut self.world, *id);
        }
        self.erase.extend(erased);
        if let Some(key) = order.key {
            self.keys.insert(key, Span { first, last: self.tip.sequence });
        }
        Ok(())
    }

    fn content(&mut self, content: &StoredContent, sequence: u64, erased: &[ContentId], now: Timestamp) {
        let StoredContent { id, seal, ref remains, .. } = *content;
        match remains {
            Remains::Whole { salt, text } if !erased.contains(&id) => {
                R::keep(&mut self.world, id, text);
                let content = Content { id, salt: *salt, text: text.clone() };
                self.contents.push(Sealed { sequence, content, seal });
            }
            Remains::Erased { at } => self.tombstones.push(Tombstone { sequence, id, seal, at: *at }),
            // Erased by joining it: its words never come here. (What was damaged has been refused before.)
            Remains::Whole { .. } | Remains::Damaged => self.tombstones.push(Tombstone { sequence, id, seal, at: now }),
        }
    }
}
