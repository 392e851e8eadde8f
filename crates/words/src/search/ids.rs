//! Numbers in order, each once, kept small: most words are said by one person only.

/// A set of numbers in ascending order.
#[derive(Clone, Debug, Default)]
pub(super) enum Ids {
    /// None.
    #[default]
    None,
    /// One, without a place of its own in memory.
    One(u32),
    /// Several. The box keeps the empty and the single as small as a pointer and a number.
    #[allow(clippy::box_collection)]
    Many(Box<Vec<u32>>),
}

impl Ids {
    pub(super) fn as_slice(&self) -> &[u32] {
        match self {
            Self::None => &[],
            Self::One(id) => std::slice::from_ref(id),
            Self::Many(ids) => ids,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.as_slice().len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Puts in a number; nothing changes if it is there.
    pub(super) fn insert(&mut self, id: u32) {
        match self {
            Self::None => *self = Self::One(id),
            Self::One(only) if *only == id => {}
            Self::One(only) => *self = Self::Many(Box::new(vec![id.min(*only), id.max(*only)])),
            Self::Many(ids) => insert(ids, id),
        }
    }

    /// Takes out a number; nothing changes if it is not there.
    pub(super) fn remove(&mut self, id: u32) {
        match self {
            Self::One(only) if *only == id => *self = Self::None,
            Self::Many(ids) => {
                remove(ids, id);
                if let [only] = ids[..] {
                    *self = Self::One(only);
                }
            }
            Self::None | Self::One(_) => {}
        }
    }

    pub(super) fn shrink(&mut self) {
        if let Self::Many(ids) = self {
            ids.shrink_to_fit();
        }
    }
}

/// Puts a number where it belongs among numbers in ascending order.
pub(super) fn insert(ids: &mut Vec<u32>, id: u32) {
    if ids.last().is_none_or(|last| *last < id) {
        ids.push(id);
    } else if let Err(at) = ids.binary_search(&id) {
        ids.insert(at, id);
    }
}

/// Takes a number out from among numbers in ascending order.
pub(super) fn remove(ids: &mut Vec<u32>, id: u32) {
    if let Ok(at) = ids.binary_search(&id) {
        ids.remove(at);
        if ids.len() * 4 < ids.capacity() {
            ids.shrink_to(ids.len() * 2);
        }
    }
}

/// What two ascending lists share.
pub(super) fn shared(few: &[u32], many: &[u32]) -> Vec<u32> {
    if many.len() > 16 * few.len() {
        return few.iter().copied().filter(|id| many.binary_search(id).is_ok()).collect();
    }
    let (mut shared, mut at) = (Vec::new(), 0);
    for id in few {
        while at < many.len() && many[at] < *id {
            at += 1;
        }
        if many.get(at) == Some(id) {
            shared.push(*id);
        }
    }
    shared
}
