//! Replaying: reading entries back and folding them into a world, as fast as the machine can.
//!
//! Three things go on at once: the database reads ahead, all cores take texts apart and hash them, and one folds. Every entry
//! is checked to follow on the one before, so a world is never made from a ledger that does not hold.

use std::sync::Arc;

use rayon::prelude::*;
use tokio::sync::mpsc;

use crate::entry::ReadEntry;
use crate::error::Error;
use crate::keys::Keys;
use crate::page::{Looked, PAGE, finding};
use crate::rules::Rules;
use crate::store::{Remains, Store, Tip};
use crate::verify::{Finding, Flaw};

/// How many pages the database may be ahead.
const AHEAD: usize = 4;

/// A world, the last entry in it, and the keys of the orders that made it.
pub(crate) struct Folded<R: Rules> {
    pub tip: Tip,
    pub world: R::World,
    pub keys: Keys,
}

impl<R: Rules> Default for Folded<R> {
    fn default() -> Self {
        Self { tip: Tip::START, world: R::World::default(), keys: Keys::default() }
    }
}

/// Folds everything after what has been folded, and keeps all texts.
pub(crate) async fn open<R: Rules>(store: &Arc<dyn Store>, folded: Folded<R>) -> Result<Folded<R>, Error> {
    let mut folded = entries(store, folded).await?;
    let end = store.tip().await?;
    if end.sequence == folded.tip.sequence && end.hash != folded.tip.hash {
        return Err(broken(finding(end.sequence, Flaw::WrongHash, folded.tip.hash, end.hash)));
    }
    texts::<R>(store.as_ref(), &mut folded.world, 0, end.sequence).await?;
    Ok(folded)
}

/// Folds what another process has appended.
pub(crate) async fn catch_up<R: Rules>(store: &Arc<dyn Store>, folded: Folded<R>) -> Result<Folded<R>, Error> {
    let from = folded.tip.sequence + 1;
    let mut folded = entries(store, folded).await?;
    let end = store.tip().await?.sequence;
    texts::<R>(store.as_ref(), &mut folded.world, from, end).await?;
    Ok(folded)
}

/// The world as it was when the ledger had so many entries, with those of its texts that are still there.
pub(crate) async fn until<R: Rules>(store: &dyn Store, end: u64) -> Result<R::World, Error> {
    let mut folded = Folded::<R>::default();
    while folded.tip.sequence < end {
        let limit = u32::try_from(end - folded.tip.sequence).unwrap_or(PAGE).min(PAGE);
        let before = folded.tip.sequence;
        folded = carefully(store, folded, limit).await?;
        if folded.tip.sequence == before {
            return Err(Error::NoSuchEntry { sequence: end, size: end, known: before });
        }
    }
    texts::<R>(store, &mut folded.world, 0, end).await?;
    Ok(folded.world)
}

async fn entries<R: Rules>(store: &Arc<dyn Store>, mut folded: Folded<R>) -> Result<Folded<R>, Error> {
    loop {
        let (so_far, stopped) = swiftly(store, folded).await?;
        folded = so_far;
        if !stopped {
            return Ok(folded);
        }
        // The texts of the next page do not fit together. Row by row it can be said which entry it is; or it turns out that
        // one has line feeds between its words, which is unusual but sound.
        folded = carefully(store.as_ref(), folded, PAGE).await?;
    }
}

/// Folds page after page until the end, or until a page that needs a closer look: then the second value is `true`.
async fn swiftly<R: Rules>(store: &Arc<dyn Store>, folded: Folded<R>) -> Result<(Folded<R>, bool), Error> {
    let (pages, inbox) = mpsc::channel(AHEAD);
    let mut from = folded.tip.sequence + 1;
    let folding = tokio::task::spawn_blocking(move || fold_pages(folded, inbox));
    loop {
        let page = store.lines(from, PAGE).await?;
        if page.is_empty() || pages.send(page).await.is_err() {
            break;
        }
        from += u64::from(PAGE);
    }
    drop(pages);
    folding.await.map_err(|_| Error::Stumbled)
}

fn fold_pages<R: Rules>(mut folded: Folded<R>, mut inbox: mpsc::Receiver<String>) -> (Folded<R>, bool) {
    let mut read: Vec<(Tip, ReadEntry<R::Event>)> = Vec::new();
    let mut tip = folded.tip;
    while let Some(page) = inbox.blocking_recv() {
        let (next, ()) = rayon::join(|| read_page::<R>(tip, &page), || fold_entries(&mut folded, std::mem::take(&mut read)));
        let Some(next) = next else {
            return (folded, true);
        };
        tip = next.last().map_or(tip, |(tip, _)| *tip);
        read = next;
    }
    fold_entries(&mut folded, read);
    (folded, false)
}

/// The entries of a page, if all of them follow on one another.
fn read_page<R: Rules>(mut tip: Tip, page: &str) -> Option<Vec<(Tip, ReadEntry<R::Event>)>> {
    let lines: Vec<&str> = page.split('\n').collect();
    let looked: Vec<Looked<R::Event>> = lines.par_iter().with_min_len(64).map(|line| Looked::at(line.as_bytes())).collect();
    let follow = |(line, looked): (&str, Looked<R::Event>)| {
        let (next, entry) = looked.follow(tip, line.as_bytes()).ok()?;
        tip = next;
        Some((next, entry))
    };
    lines.into_iter().zip(looked).map(follow).collect()
}

async fn carefully<R: Rules>(store: &dyn Store, mut folded: Folded<R>, limit: u32) -> Result<Folded<R>, Error> {
    let page = store.entries(folded.tip.sequence + 1, limit).await?;
    let mut read = Vec::with_capacity(page.len());
    let mut tip = folded.tip;
    for stored in page {
        let sequence = tip.sequence + 1;
        if stored.sequence != sequence {
            let (expected, found) = (format!("entry {sequence}"), format!("entry {}", stored.sequence));
            return Err(broken(finding(sequence, Flaw::Gap, expected, found)));
        }
        let (next, entry) = Looked::at(&stored.body).follow(tip, &stored.body).map_err(broken)?;
        tip = next;
        read.push((tip, entry));
    }
    fold_entries(&mut folded, read);
    Ok(folded)
}

fn fold_entries<R: Rules>(folded: &mut Folded<R>, entries: Vec<(Tip, ReadEntry<R::Event>)>) {
    folded.keys.reserve(entries.len());
    for (tip, entry) in entries {
        R::fold(&mut folded.world, &entry.stamp(), &entry.event);
        let erased_in_joining = entry.origin.map(|origin| origin.erased).unwrap_or_default();
        for id in entry.erased.into_iter().chain(erased_in_joining) {
            R::forget(&mut folded.world, id);
        }
        if let Some(key) = entry.key {
            folded.keys.entry(key, entry.sequence);
        }
        folded.tip = tip;
    }
}

/// Keeps the texts of the contents that came with entries `from..=end`.
pub(crate) async fn texts<R: Rules>(store: &dyn Store, world: &mut R::World, mut from: u64, end: u64) -> Result<(), Error> {
    while from <= end {
        let to = end.min(from + u64::from(PAGE) - 1);
        for content in store.contents(from, to).await? {
            if let Remains::Whole { text, .. } = content.remains {
                R::keep(world, content.id, &text);
            }
        }
        from = to + 1;
    }
    Ok(())
}

pub(crate) fn broken(finding: Finding) -> Error {
    if finding.flaw == Flaw::UnknownEvent {
        return Error::NewerEvent { sequence: finding.sequence, reason: finding.found };
    }
    Error::Broken(Box::new(finding))
}
