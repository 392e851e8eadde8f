//! Counting answers so that no few of them can be told by subtracting: what comes after a round is closed is added to
//! what everybody has seen only when there are five of it, never fewer.

use crate::figure::SMALLEST_SHOWN;
use serde::{Deserialize, Serialize};

/// The steps of the scale.
pub const STEPS: usize = 5;

/// How many chose each step.
pub type Scores = [u32; STEPS];

/// People counted in kinds, and those who came late and wait for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count<const KINDS: usize> {
    #[serde(with = "serde_kinds")]
    counted: [u32; KINDS],
    #[serde(with = "serde_kinds")]
    late: [u32; KINDS],
    joined: bool,
}

impl<const KINDS: usize> Default for Count<KINDS> {
    fn default() -> Self {
        Self { counted: [0; KINDS], late: [0; KINDS], joined: false }
    }
}

impl<const KINDS: usize> Count<KINDS> {
    /// Adds people; those who come late wait until there are enough of them.
    pub(super) fn add(&mut self, people: [u32; KINDS], late: bool) {
        let into = if late { &mut self.late } else { &mut self.counted };
        for (kind, more) in into.iter_mut().zip(people) {
            *kind = kind.saturating_add(more);
        }
        if sum(&self.late) >= SMALLEST_SHOWN {
            for (kind, more) in self.counted.iter_mut().zip(std::mem::replace(&mut self.late, [0; KINDS])) {
                *kind = kind.saturating_add(more);
            }
            self.joined = true;
        }
    }

    /// How many are counted, without those who wait.
    pub fn number(&self) -> usize {
        sum(&self.counted)
    }

    /// How many there are in all.
    pub(super) fn total(&self) -> usize {
        self.number() + sum(&self.late)
    }

    /// Whether some wait.
    pub(super) fn waits(&self) -> bool {
        sum(&self.late) > 0
    }

    /// Whether late ones were added to those seen before.
    pub(super) fn was_joined(&self) -> bool {
        self.joined
    }

    /// Those counted, by kind.
    pub(super) fn kinds(&self) -> [u32; KINDS] {
        self.counted
    }
}

/// The step of one person.
pub(super) fn one(step: Option<u8>) -> Scores {
    let mut scores = Scores::default();
    if let Some(kind) = step.and_then(|step| scores.get_mut(usize::from(step.wrapping_sub(1)))) {
        *kind = 1;
    }
    scores
}

fn sum(kinds: &[u32]) -> usize {
    kinds.iter().map(|people| usize::try_from(*people).unwrap_or(usize::MAX)).fold(0, usize::saturating_add)
}

/// Numbers by kind as a list.
mod serde_kinds {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer, const KINDS: usize>(kinds: &[u32; KINDS], to: S) -> Result<S::Ok, S::Error> {
        kinds.as_slice().serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>, const KINDS: usize>(from: D) -> Result<[u32; KINDS], D::Error> {
        let kinds = Vec::<u32>::deserialize(from)?;
        kinds.try_into().map_err(|kinds: Vec<u32>| D::Error::invalid_length(kinds.len(), &"one number for each kind"))
    }
}
