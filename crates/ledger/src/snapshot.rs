//! A snapshot: the world written down at one entry, so that opening the ledger need not fold it from the first.
//!
//! A snapshot is only ever a short cut. It says which entry it stands at, with that entry's hash, the versions of its own
//! format and of the world, and a checksum. If anything of this does not fit, it is put aside and the entries are folded anew.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::hash::Hash;
use crate::keys::Keys;
use crate::replay::Folded;
use crate::rules::Rules;
use crate::store::{Store, Tip};

const FORMAT: u32 = 1;

/// The first line of a snapshot. After it follow the keys and then the world as JSON.
#[derive(Serialize, Deserialize)]
struct Title {
    format: u32,
    world: u32,
    sequence: u64,
    hash: Hash,
    /// How many bytes the keys take.
    keys: usize,
    /// The SHA-256 of all that follows the title.
    checksum: Hash,
}

/// Writes a snapshot.
pub(crate) async fn save<R: Rules>(store: &dyn Store, tip: Tip, world: Arc<R::World>, keys: Vec<u8>) -> Result<(), Error> {
    let writing = tokio::task::spawn_blocking(move || write::<R>(tip, &world, &keys));
    let snapshot = writing.await.map_err(|_| Error::Stumbled)??;
    store.save_snapshot(snapshot).await
}

fn write<R: Rules>(tip: Tip, world: &R::World, keys: &[u8]) -> Result<Vec<u8>, Error> {
    let unwritable = |error: serde_json::Error| Error::Unwritable { what: "the world", reason: error.to_string() };
    let world = serde_json::to_vec(world).map_err(unwritable)?;
    let title = Title {
        format: FORMAT,
        world: R::WORLD_VERSION,
        sequence: tip.sequence,
        hash: tip.hash,
        keys: keys.len(),
        checksum: Hash::of(&[keys, &world]),
    };
    let mut snapshot = serde_json::to_vec(&title).map_err(unwritable)?;
    snapshot.reserve_exact(1 + keys.len() + world.len());
    snapshot.push(b'\n');
    snapshot.extend_from_slice(keys);
    snapshot.extend_from_slice(&world);
    Ok(snapshot)
}

/// Reads the last snapshot, if there is one that fits the ledger and this version.
pub(crate) async fn load<R: Rules>(store: &dyn Store) -> Result<Option<Folded<R>>, Error> {
    let Some(snapshot) = store.load_snapshot().await? else {
        return Ok(None);
    };
    let reading = tokio::task::spawn_blocking(move || read::<R>(&snapshot));
    let folded = match reading.await {
        Ok(Ok(folded)) => folded,
        Ok(Err(reason)) => return Ok(put_aside(reason)),
        Err(_) => return Ok(put_aside("reading it failed")),
    };
    if folded.tip == Tip::START {
        return Ok(None);
    }
    // The entry that it stands at may be gone, or another: then the ledger was put back from a backup.
    let there = store.entries(folded.tip.sequence, 1).await?;
    let fits = there.first().is_some_and(|entry| {
        entry.sequence == folded.tip.sequence && crate::entry::entry_hash(&entry.body) == folded.tip.hash
    });
    Ok(if fits { Some(folded) } else { put_aside("it belongs to another state of the ledger") })
}

fn put_aside<R: Rules>(reason: &str) -> Option<Folded<R>> {
    tracing::info!(reason, "the snapshot is put aside and all entries are folded anew");
    None
}

fn read<R: Rules>(snapshot: &[u8]) -> Result<Folded<R>, &'static str> {
    let end = snapshot.iter().position(|byte| *byte == b'\n').ok_or("it is torn")?;
    let (title, rest) = (&snapshot[..end], &snapshot[end + 1..]);
    let title: Title = serde_json::from_slice(title).map_err(|_| "it is torn")?;
    if title.format != FORMAT || title.world != R::WORLD_VERSION {
        return Err("it was written by another version");
    }
    let (keys, world) = rest.split_at_checked(title.keys).ok_or("it is torn")?;
    let (sum, (keys, world)) =
        rayon::join(|| Hash::of(&[rest]), || rayon::join(|| Keys::read(keys), || serde_json::from_slice(world)));
    if sum != title.checksum {
        return Err("it is torn");
    }
    let world = world.map_err(|_| "it was written by another version")?;
    Ok(Folded { tip: Tip { sequence: title.sequence, hash: title.hash }, world, keys })
}
