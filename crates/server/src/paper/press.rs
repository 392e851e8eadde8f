//! The press of the house: how many papers are set at once, and which were printed a moment ago.

use super::{Printed, Unprinted, Wish};
use crate::frame::memory::Of;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Semaphore;

/// Papers set at the same time: one stays free on two cores for those who read pages.
const AT_ONCE: usize = 1;
/// All papers kept together are no larger than this.
const ROOM: usize = 32 * 1024 * 1024;

/// What tells one paper from another.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Key {
    pub kind: &'static str,
    pub id: String,
    pub wish: Wish,
}

/// The press.
pub struct Press {
    places: Semaphore,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    of: Option<Of>,
    papers: HashMap<Key, Arc<Printed>>,
    room: usize,
}

impl Default for Press {
    fn default() -> Self {
        Self { places: Semaphore::new(AT_ONCE), kept: Mutex::default() }
    }
}

impl Press {
    /// The paper as it was printed from the same.
    pub(super) fn recall(&self, of: Of, key: &Key) -> Option<Arc<Printed>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.papers.get(key).filter(|_| kept.of == Some(of)).cloned()
    }

    /// Keeps a paper until anything happens.
    pub(super) fn keep(&self, of: Of, key: Key, paper: Arc<Printed>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let size = paper.bytes.len();
        if kept.of != Some(of) || kept.room + size > ROOM {
            *kept = Kept { of: Some(of), ..Kept::default() };
        }
        if size <= ROOM {
            kept.room += size;
            kept.papers.insert(key, paper);
        }
    }

    /// Runs the press beside those who answer requests, one paper after the other.
    pub(super) async fn run(
        &self,
        work: impl FnOnce() -> Result<Printed, Unprinted> + Send + 'static,
    ) -> Result<Printed, Unprinted> {
        let stumbled = |why: &dyn std::fmt::Display| Unprinted::Stumbled(why.to_string());
        let place = self.places.acquire().await.map_err(|why| stumbled(&why))?;
        let printed = tokio::task::spawn_blocking(work).await.map_err(|why| stumbled(&why))?;
        drop(place);
        printed
    }
}
