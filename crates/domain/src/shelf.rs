//! A shelf holds the things of one kind, in order of their names. Copying a shelf is cheap: the copy shares
//! everything with the original until one of them changes, so that readers keep a whole world while the
//! next one is being made.

use imbl::OrdMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Things of one kind by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[serde(bound(
    serialize = "K: Ord + Clone + Serialize, V: Serialize",
    deserialize = "K: Ord + Clone + Deserialize<'de>, V: Deserialize<'de>"
))]
pub struct Shelf<K: Ord, V>(OrdMap<K, Arc<V>>);

impl<K: Ord, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self(OrdMap::new())
    }
}

impl<K: Ord + Clone, V> Shelf<K, V> {
    /// The thing of that name.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.get(key).map(AsRef::as_ref)
    }

    /// The thing of that name, for a second place that holds the same.
    pub(crate) fn shared(&self, key: &K) -> Option<Arc<V>> {
        self.0.get(key).map(Arc::clone)
    }

    /// Whether there is a thing of that name.
    pub fn has(&self, key: &K) -> bool {
        self.0.contains_key(key)
    }

    /// Puts a thing on the shelf, in place of one of the same name.
    pub fn put(&mut self, key: K, value: V) {
        self.0.insert(key, Arc::new(value));
    }

    /// Puts a thing on the shelf unless there is one of its name.
    pub fn put_new(&mut self, key: K, value: V) {
        if !self.has(&key) {
            self.put(key, value);
        }
    }

    /// Takes a thing off the shelf.
    pub fn take(&mut self, key: &K) {
        self.0.remove(key);
    }

    /// All things in order of their names, which is the order in which they were made.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.0.values().map(AsRef::as_ref)
    }

    /// Names and things.
    pub fn entries(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(k, v)| (k, v.as_ref()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord + Clone, V: Clone> Shelf<K, V> {
    /// Changes a thing, if it is there.
    pub fn change(&mut self, key: &K, change: impl FnOnce(&mut V)) {
        if let Some(value) = self.0.get_mut(key) {
            change(Arc::make_mut(value));
        }
    }

    /// Changes a thing, making an empty one first where there is none.
    pub fn change_or_new(&mut self, key: &K, change: impl FnOnce(&mut V))
    where
        V: Default,
    {
        let value = self.0.entry(key.clone()).or_default();
        change(Arc::make_mut(value));
    }
}
