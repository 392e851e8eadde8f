//! A parting: what happened on either side since a branch was taken along, and the worlds that each side saw.
//!
//! Whoever joins a branch wants to know what both sides changed at once. This gives the four worlds that a comparison needs;
//! what counts as a conflict only the rules' owner can say.

use std::sync::Arc;

use jiff::Timestamp;

use crate::branch::Joinable;
use crate::entry::ReadEntry;
use crate::error::Error;
use crate::hash::Hash;
use crate::joining::take_in;
use crate::keys::Keys;
use crate::ledger::Ledger;
use crate::page::{Looked, PAGE};
use crate::replay;
use crate::rules::{Rules, Stamp};
use crate::store::{Store, Tip};

/// Both sides of a fork.
pub struct Parting<R: Rules> {
    /// The world when the branch was taken along.
    pub before: R::World,
    /// The world as it would be here without the branch.
    pub ours: R::World,
    /// The world as it is in the branch.
    pub theirs: R::World,
    /// The world with both.
    pub joined: R::World,
    /// What happened here since.
    pub our_steps: Vec<(Stamp, R::Event)>,
    /// What happened in the branch since.
    pub their_steps: Vec<(Stamp, R::Event)>,
}

impl<R: Rules> Ledger<R> {
    /// Both sides of the fork to a branch that could be joined, and what joining it would lead to. Writes nothing.
    pub async fn rehearse(&self, branch: &Arc<dyn Store>, joinable: &Joinable<R>) -> Result<Parting<R>, Error> {
        let (tip, world) = self.seen_with_tip();
        let joined =
            take_in::<R>((R::World::clone(&world), tip), &Keys::default(), &joinable.orders, Timestamp::UNIX_EPOCH)?.world;
        let their_steps = steps(branch.as_ref(), joinable.seen, joinable.size, |_| true).await?;
        let mut parting = self.parted(joinable.seen, joinable.branch, tip, their_steps, joined).await?;
        replay::texts::<R>(branch.as_ref(), &mut parting.theirs, joinable.seen + 1, joinable.size).await?;
        Ok(parting)
    }

    /// Both sides of the fork to a branch that was joined; nothing if there is none of that name.
    pub async fn parting(&self, branch: Hash) -> Result<Option<Parting<R>>, Error> {
        let known = self.branches().await?.into_iter().find(|known| known.branch == branch);
        let Some(known) = known else { return Ok(None) };
        let (tip, world) = self.seen_with_tip();
        let theirs = |entry: &ReadEntry<R::Event>| is_of(entry, branch);
        let their_steps = steps(self.store().as_ref(), known.seen, tip.sequence, theirs).await?;
        self.parted(known.seen, Some(branch), tip, their_steps, R::World::clone(&world)).await.map(Some)
    }

    async fn parted(
        &self,
        seen: u64,
        branch: Option<Hash>,
        tip: Tip,
        their_steps: Vec<(Stamp, R::Event)>,
        joined: R::World,
    ) -> Result<Parting<R>, Error> {
        let store = self.store().as_ref();
        let before = replay::until::<R>(store, seen).await?;
        let ours = |entry: &ReadEntry<R::Event>| branch.is_none_or(|branch| !is_of(entry, branch));
        let our_steps = steps(store, seen, tip.sequence, ours).await?;
        let played = |steps: &[(Stamp, R::Event)]| {
            let mut world = before.clone();
            for (stamp, event) in steps {
                R::fold(&mut world, stamp, event);
            }
            world
        };
        let (mut ours, mut theirs) = (played(&our_steps), played(&their_steps));
        for world in [&mut ours, &mut theirs] {
            replay::texts::<R>(store, world, seen + 1, tip.sequence).await?;
        }
        Ok(Parting { before, ours, theirs, joined, our_steps, their_steps })
    }
}

fn is_of<E>(entry: &ReadEntry<E>, branch: Hash) -> bool {
    entry.origin.as_ref().is_some_and(|origin| origin.branch == branch)
}

/// What some of the entries after one say, up to another.
async fn steps<E: serde::de::DeserializeOwned>(
    store: &dyn Store,
    after: u64,
    end: u64,
    wanted: impl Fn(&ReadEntry<E>) -> bool,
) -> Result<Vec<(Stamp, E)>, Error> {
    let mut steps = Vec::new();
    let mut from = after + 1;
    while from <= end {
        let page = store.entries(from, PAGE).await?;
        if page.is_empty() {
            break;
        }
        for stored in page.into_iter().filter(|stored| stored.sequence <= end) {
            from = stored.sequence + 1;
            let entry = Looked::<E>::at(&stored.body).read(stored.sequence, &stored.body).map_err(replay::broken)?;
            if wanted(&entry) {
                steps.push((entry.stamp(), entry.event));
            }
        }
    }
    Ok(steps)
}
