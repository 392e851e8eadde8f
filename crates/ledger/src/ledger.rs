//! The ledger: the one door. Orders go in and are answered when they are on disk; the world can be read at any time.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::{Mutex, mpsc, oneshot, watch};
use uuid::Uuid;

use crate::branch::Coming;
use crate::clock::{Chance, Clock};
use crate::error::{Error, Failure};
use crate::hash::Hash;
use crate::keys::Span;
use crate::lineage::{Branched, Lineage, Rebuilt};
use crate::receipt::{ConsistencyProof, Head, InclusionProof};
use crate::replay::{self, Folded};
use crate::rules::Rules;
use crate::snapshot;
use crate::store::{Store, Tip};
use crate::tree::Tree;
use crate::writer::{Message, Writer};

/// How many orders may wait. Who comes when the queue is full waits at the door.
const QUEUE: usize = 8192;

/// How many entries must be new for closing to write a snapshot.
const WORTH_A_SNAPSHOT: u64 = 10_000;

/// How many hashes are read at a time for the tree.
const HASHES: u32 = 65_536;

/// Something that somebody wants done.
#[derive(Clone, Debug)]
pub struct Order<C> {
    /// Chosen by whoever sends it. The same key sent again is answered with the first outcome and changes nothing.
    pub key: Uuid,
    /// Who wants it.
    pub actor: String,
    /// What is wanted.
    pub command: C,
}

/// An order that is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The first of its entries.
    pub first: u64,
    /// The last of its entries; one less than `first` if there was nothing to do.
    pub last: u64,
    /// Whether the order had been carried out before, and this is the first outcome again.
    pub replayed: bool,
}

/// An open ledger. Cheap to clone; all clones are the same ledger.
pub struct Ledger<R: Rules> {
    inside: Arc<Inside<R>>,
}

struct Inside<R: Rules> {
    store: Arc<dyn Store>,
    shared: Arc<Shared<R>>,
    orders: mpsc::Sender<Message<R>>,
    tree: Mutex<Tree>,
    opened_with_snapshot_at: u64,
}

/// What the writer publishes and everybody reads.
pub(crate) struct Shared<R: Rules> {
    world: RwLock<(Tip, Arc<R::World>)>,
    last: watch::Sender<u64>,
}

impl<R: Rules> Shared<R> {
    fn new(tip: Tip, world: R::World) -> Self {
        Self { world: RwLock::new((tip, Arc::new(world))), last: watch::Sender::new(tip.sequence) }
    }

    pub fn read(&self) -> (Tip, Arc<R::World>) {
        // The lock only ever guards a swap of two pointers, which cannot leave anything half done.
        self.world.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn publish(&self, tip: Tip, world: Arc<R::World>) {
        *self.world.write().unwrap_or_else(PoisonError::into_inner) = (tip, world);
        self.last.send_replace(tip.sequence);
    }
}

impl<R: Rules> Ledger<R> {
    /// Opens a ledger: reads the last snapshot or, if there is none that fits, folds all entries; and starts its writer on
    /// the present tokio runtime.
    pub async fn open(
        store: Arc<dyn Store>,
        space: impl Into<String>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, Error> {
        let begun = snapshot::load::<R>(store.as_ref()).await?;
        let opened_with_snapshot_at = begun.as_ref().map_or(0, |folded| folded.tip.sequence);
        let folded = replay::open::<R>(&store, begun.unwrap_or_default()).await?;
        let Folded { tip, world, keys } = folded;
        let shared = Arc::new(Shared::new(tip, world));
        let (orders, inbox) = mpsc::channel(QUEUE);
        let writer = Writer::new(Arc::clone(&store), space.into(), clock, chance, Arc::clone(&shared), keys, inbox);
        tokio::spawn(writer.run());
        let tree = Mutex::new(Tree::default());
        Ok(Self { inside: Arc::new(Inside { store, shared, orders, tree, opened_with_snapshot_at }) })
    }

    /// The world as it is now. Never waits for the disk; what was answered with [`Done`] is in it.
    pub fn world(&self) -> Arc<R::World> {
        self.inside.shared.read().1
    }

    /// The world together with the last entry that is in it.
    pub fn seen(&self) -> (u64, Arc<R::World>) {
        let (tip, world) = self.inside.shared.read();
        (tip.sequence, world)
    }

    /// Tells, from now on, the number of the last entry whenever there are new ones.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inside.shared.last.subscribe()
    }

    /// The store below, for drawers, backups and exports.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.inside.store
    }

    /// Has an order carried out. Answered when it is on disk and in the [world](Self::world).
    ///
    /// An order that was accepted is carried out even if nobody waits for the answer any more.
    pub async fn submit(&self, order: Order<R::Command>) -> Result<Done, Failure<R::Refusal>> {
        let (answer, answered) = oneshot::channel();
        self.inside.orders.send(Message::Order(order, answer)).await.map_err(|_| Error::Closed)?;
        answered.await.map_err(|_| Error::Closed)?
    }

    /// Looks whether another process has appended, and folds what is new; gives the number of the last entry. The ledger
    /// does so by itself twice a second and before every batch.
    pub async fn refresh(&self) -> Result<u64, Error> {
        let (answer, answered) = oneshot::channel();
        self.inside.orders.send(Message::Refresh(answer)).await.map_err(|_| Error::Closed)?;
        answered.await.map_err(|_| Error::Closed)?
    }

    /// Writes a snapshot of the present world, so that the next opening is fast. Others go on reading and writing.
    pub async fn snapshot(&self) -> Result<(), Error> {
        let (answer, answered) = oneshot::channel();
        self.inside.orders.send(Message::Pause(answer)).await.map_err(|_| Error::Closed)?;
        let (tip, world, keys) = answered.await.map_err(|_| Error::Closed)?;
        snapshot::save::<R>(self.inside.store.as_ref(), tip, world, keys).await
    }

    /// The branches that were joined, in the order in which they were.
    pub async fn branches(&self) -> Result<Vec<Branched>, Error> {
        Ok(Lineage::of(self.store().as_ref()).await?.branches())
    }

    /// A joined branch as it was when the entry with this hash was its last; nothing if there is no such entry. Receipts
    /// that were given there are checked against its head.
    pub async fn rebuilt(&self, last: Hash) -> Result<Option<Rebuilt>, Error> {
        Ok(Lineage::of(self.store().as_ref()).await?.rebuilt(last))
    }

    pub(crate) fn seen_with_tip(&self) -> (Tip, Arc<R::World>) {
        self.inside.shared.read()
    }

    /// Which of these keys have been carried out, and as which entries.
    pub(crate) async fn known_keys(&self, keys: Vec<Uuid>) -> Result<Vec<Option<Span>>, Error> {
        let (answer, answered) = oneshot::channel();
        self.inside.orders.send(Message::Known(keys, answer)).await.map_err(|_| Error::Closed)?;
        answered.await.map_err(|_| Error::Closed)
    }

    /// Has the writer append some orders of a branch.
    pub(crate) async fn take_in(&self, orders: Vec<Coming<R>>) -> Result<(), Error> {
        let (answer, answered) = oneshot::channel();
        self.inside.orders.send(Message::Join(orders, answer)).await.map_err(|_| Error::Closed)?;
        answered.await.map_err(|_| Error::Closed)?
    }

    /// The head of the ledger: what to note down in order to hold it to its word later.
    pub async fn head(&self) -> Result<Head, Error> {
        let (tip, _) = self.inside.shared.read();
        let tree = self.tree(tip.sequence).await?;
        Ok(Head { size: tip.sequence, root: tree.root(tip.sequence), hash: tip.hash })
    }

    /// The head that the ledger had when it was of this size.
    pub async fn head_at(&self, size: u64) -> Result<Head, Error> {
        let tree = self.tree_of(size, size).await?;
        let hash = if size == 0 { Hash::ZERO } else { self.hash_of(size).await? };
        Ok(Head { size, root: tree.root(size), hash })
    }

    /// The proof that an entry is among the first `size`.
    pub async fn inclusion(&self, sequence: u64, size: u64) -> Result<InclusionProof, Error> {
        if sequence == 0 {
            return Err(self.no_such_entry(sequence, size));
        }
        let tree = self.tree_of(sequence, size).await?;
        let entry = self.hash_of(sequence).await?;
        Ok(InclusionProof { sequence, entry, size, root: tree.root(size), path: tree.inclusion(sequence - 1, size) })
    }

    /// The proof that the first `old` entries are unchanged among the first `new`.
    pub async fn consistency(&self, old: u64, new: u64) -> Result<ConsistencyProof, Error> {
        let tree = self.tree_of(old, new).await?;
        let path = if old == 0 { Vec::new() } else { tree.consistency(old, new) };
        Ok(ConsistencyProof { old, old_root: tree.root(old), new, new_root: tree.root(new), path })
    }

    /// Takes no more orders, carries out those that wait, writes a snapshot if it is worth one, and closes the store.
    pub async fn close(&self) -> Result<(), Error> {
        let (answer, answered) = oneshot::channel();
        if self.inside.orders.send(Message::Close(answer)).await.is_err() {
            return Ok(());
        }
        if let Ok((tip, world, keys)) = answered.await
            && tip.sequence >= self.inside.opened_with_snapshot_at + WORTH_A_SNAPSHOT
            && let Err(error) = snapshot::save::<R>(self.inside.store.as_ref(), tip, world, keys).await
        {
            tracing::warn!(%error, "no snapshot was written; the next start will take longer");
        }
        self.inside.store.close().await
    }

    async fn tree_of(&self, part: u64, size: u64) -> Result<tokio::sync::MutexGuard<'_, Tree>, Error> {
        let (tip, _) = self.inside.shared.read();
        if part > size || size > tip.sequence {
            return Err(self.no_such_entry(part, size));
        }
        self.tree(size).await
    }

    /// The tree, grown to at least this size.
    async fn tree(&self, size: u64) -> Result<tokio::sync::MutexGuard<'_, Tree>, Error> {
        let mut tree = self.inside.tree.lock().await;
        while tree.size() < size {
            let from = tree.size() + 1;
            let hashes = self.inside.store.hashes(from, HASHES).await?;
            if hashes.is_empty() {
                return Err(self.no_such_entry(from, size));
            }
            for hash in hashes {
                tree.push(hash);
            }
        }
        Ok(tree)
    }

    async fn hash_of(&self, sequence: u64) -> Result<Hash, Error> {
        let hashes = self.inside.store.hashes(sequence, 1).await?;
        hashes.first().copied().ok_or_else(|| self.no_such_entry(sequence, sequence))
    }

    fn no_such_entry(&self, sequence: u64, size: u64) -> Error {
        Error::NoSuchEntry { sequence, size, known: self.inside.shared.read().0.sequence }
    }
}

impl<R: Rules> Clone for Ledger<R> {
    fn clone(&self) -> Self {
        Self { inside: Arc::clone(&self.inside) }
    }
}

impl<R: Rules> fmt::Debug for Ledger<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger").field("entries", &self.inside.shared.read().0.sequence).finish_non_exhaustive()
    }
}
