//! The rules: what the user of a ledger says about its world. All of it is pure: no clock, no chance, no files.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::content::{Content, ContentId};
use crate::hash::Hash;

/// What a world is, which commands may be given in it, and what events make of it.
///
/// The same entries must always give the same world. Two things follow:
/// - [`fold`](Rules::fold) must not look at texts. While running, an order's events are folded before its contents are
///   [kept](Rules::keep); when the ledger is opened again, all events are folded first and then all texts kept.
/// - A text may be kept twice, and one that has been erased meanwhile is never kept; its id is only
///   [forgotten](Rules::forget).
pub trait Rules: Send + Sync + 'static {
    /// What pages read. Cloned for every batch, so it should be cheap to clone: persistent maps that share structure.
    ///
    /// Leave texts out of its serialised form (`#[serde(skip)]`): they are kept anew whenever a ledger is opened, and
    /// personal words have no business in a snapshot file.
    type World: Clone + Default + Send + Sync + Serialize + DeserializeOwned + 'static;
    /// What somebody wants done.
    type Command: Send + 'static;
    /// What happened. Only ever added to: an old entry must stay readable for ever.
    type Event: Serialize + DeserializeOwned + Send + Sync + 'static;
    /// Why something cannot be done.
    type Refusal: Send + 'static;

    /// The version of the world's shape and meaning. Raise it when the world or its fold changes, so that old snapshots are
    /// put aside and the entries folded anew.
    const WORLD_VERSION: u32 = 1;

    /// Decides what a command leads to.
    fn decide(world: &Self::World, command: &Self::Command, moment: &Moment) -> Result<Outcome<Self::Event>, Self::Refusal>;

    /// Makes an event part of the world.
    fn fold(world: &mut Self::World, stamp: &Stamp, event: &Self::Event);

    /// Puts a content's text into the world.
    fn keep(world: &mut Self::World, id: ContentId, text: &str);

    /// Takes a content's text out of the world.
    fn forget(world: &mut Self::World, id: ContentId);

    /// The contents that an event speaks of, each with its seal.
    fn mentions(event: &Self::Event) -> Vec<(ContentId, Hash)>;

    /// The contents that have to be erased when an event is joined from a branch, given what is known here before it is
    /// folded: words that are kept here of what was erased there, and words that it brings for what has been erased here.
    fn gone(_world: &Self::World, _stamp: &Stamp, _event: &Self::Event) -> Vec<ContentId> {
        Vec::new()
    }
}

/// When, by whom, and with which luck a command is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time, in whole milliseconds; the entries of the order carry the same.
    pub now: Timestamp,
    /// Who gives the command.
    pub actor: String,
    /// Fresh random bytes: ids, salts and codes are derived from them.
    pub chance: [u8; 32],
}

/// The envelope of an event that is folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The entry's place in the ledger.
    pub sequence: u64,
    /// When it was decided.
    pub time: Timestamp,
    /// Who did it.
    pub actor: String,
    /// The branch it was joined from, if it was not written here: whoever did it may not have known what stands before it.
    pub branch: Option<Branch>,
}

/// A branch of a ledger, as its entries name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The hash of the first entry that it wrote by itself.
    pub id: Hash,
    /// The last entry that it has in common with the ledger it was joined to.
    pub seen: u64,
}

/// What a command leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<E> {
    /// What happened, in order. None at all means that there was nothing to do.
    pub events: Vec<E>,
    /// New contents. Each must be mentioned, with its seal, by one of the events.
    pub contents: Vec<Content>,
    /// Contents to erase. Needs at least one event that says why.
    pub erase: Vec<ContentId>,
}

impl<E> Default for Outcome<E> {
    fn default() -> Self {
        Self { events: Vec::new(), contents: Vec::new(), erase: Vec::new() }
    }
}

impl<E> From<Vec<E>> for Outcome<E> {
    fn from(events: Vec<E>) -> Self {
        Self { events, ..Self::default() }
    }
}
