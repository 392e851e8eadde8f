//! Who holds which voices just now, so that two people who sort the same table are never handed the same ones. It is
//! forgotten after a while, and when the house is started anew: what was sorted is in the ledger, this is only courtesy.

use super::piles::Table;
use jiff::{SignedDuration, Timestamp};
use samskapa_domain::VoiceId;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

/// Whoever has pressed nothing for so long has let go.
const LET_GO: SignedDuration = SignedDuration::from_mins(3);

/// What people hold, table by table.
#[derive(Default)]
pub struct Hands(Mutex<BTreeMap<(Table, String), Held>>);

struct Held {
    voices: BTreeSet<VoiceId>,
    since: Timestamp,
}

impl Hands {
    /// What others hold at a table, and who they are.
    pub(super) fn of_others(&self, table: Table, who: &str, now: Timestamp) -> (BTreeSet<VoiceId>, Vec<String>) {
        let mut hands = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hands.retain(|_, held| now.duration_since(held.since) < LET_GO);
        let others = hands.iter().filter(|((at, other), _)| *at == table && other != who);
        let (mut held, mut people) = (BTreeSet::new(), Vec::new());
        for ((_, other), theirs) in others {
            held.extend(&theirs.voices);
            people.push(other.clone());
        }
        (held, people)
    }

    /// Somebody takes voices in their hand, and lets go of what they held before.
    pub(super) fn take(&self, table: Table, who: &str, voices: BTreeSet<VoiceId>, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((table, who.to_owned()), Held { voices, since: now });
    }
}
