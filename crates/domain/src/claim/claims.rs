//! All arrows, found from either end. Each lies at both of its ends, so that a walk along them looks nothing up twice.

use super::{Arrow, Claim, Thing};
use crate::{ClaimId, Shelf, Stamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// All arrows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Claims {
    by_id: Shelf<ClaimId, Claim>,
    leaving: Shelf<Thing, Vec<Arc<Claim>>>,
    arriving: Shelf<Thing, Vec<Arc<Claim>>>,
}

impl Claims {
    /// The arrow of that name, also when taken back.
    pub fn get(&self, id: &ClaimId) -> Option<&Claim> {
        self.by_id.get(id)
    }

    /// All arrows ever drawn.
    pub fn all(&self) -> impl Iterator<Item = &Claim> {
        self.by_id.all()
    }

    /// Arrows that start from a thing and hold.
    pub fn from(&self, thing: Thing) -> impl Iterator<Item = &Claim> {
        self.history_from(thing).filter(|claim| claim.withdrawn.is_none())
    }

    /// Arrows that point to a thing and hold.
    pub fn to(&self, thing: Thing) -> impl Iterator<Item = &Claim> {
        self.history_to(thing).filter(|claim| claim.withdrawn.is_none())
    }

    /// Arrows that start from a thing, with those taken back.
    pub fn history_from(&self, thing: Thing) -> impl Iterator<Item = &Claim> {
        self.leaving.get(&thing).into_iter().flatten().map(AsRef::as_ref)
    }

    /// Arrows that point to a thing, with those taken back.
    pub fn history_to(&self, thing: Thing) -> impl Iterator<Item = &Claim> {
        self.arriving.get(&thing).into_iter().flatten().map(AsRef::as_ref)
    }

    /// The arrow that holds between two things.
    pub fn between(&self, from: Thing, arrow: Arrow, to: Thing) -> Option<&Claim> {
        self.from(from).find(|claim| claim.arrow == arrow && claim.to == to)
    }

    pub(super) fn draw(&mut self, claim: Claim) {
        if self.by_id.has(&claim.id) {
            return;
        }
        let (id, from, to) = (claim.id, claim.from, claim.to);
        self.by_id.put(id, claim);
        if let Some(claim) = self.by_id.shared(&id) {
            self.leaving.change_or_new(&from, |claims| claims.push(Arc::clone(&claim)));
            self.arriving.change_or_new(&to, |claims| claims.push(claim));
        }
    }

    /// Takes an arrow back; the first time counts.
    pub(super) fn withdraw(&mut self, id: &ClaimId, stamp: &Stamp, why: &str) {
        self.by_id.change(id, |claim| {
            claim.withdrawn.get_or_insert_with(|| (stamp.clone(), why.to_owned()));
        });
        let Some(claim) = self.by_id.shared(id) else { return };
        for (end, shelf) in [(claim.from, &mut self.leaving), (claim.to, &mut self.arriving)] {
            shelf.change(&end, |claims| {
                for other in claims.iter_mut().filter(|other| other.id == *id) {
                    *other = Arc::clone(&claim);
                }
            });
        }
    }
}

/// As they are written down: the ends are lists, since JSON has no keys of their form, and name the arrows that lie there.
#[derive(Serialize, Deserialize)]
struct Written {
    by_id: Shelf<ClaimId, Claim>,
    leaving: Vec<(Thing, Vec<ClaimId>)>,
    arriving: Vec<(Thing, Vec<ClaimId>)>,
}

impl From<Written> for Claims {
    fn from(written: Written) -> Self {
        let Written { by_id, leaving, arriving } = written;
        let laid = |ends: Vec<(Thing, Vec<ClaimId>)>| {
            let mut shelf = Shelf::default();
            for (thing, claims) in ends {
                shelf.put(thing, claims.iter().filter_map(|id| by_id.shared(id)).collect());
            }
            shelf
        };
        Self { leaving: laid(leaving), arriving: laid(arriving), by_id }
    }
}

impl From<Claims> for Written {
    fn from(claims: Claims) -> Self {
        let named = |shelf: &Shelf<Thing, Vec<Arc<Claim>>>| {
            shelf.entries().map(|(thing, claims)| (*thing, claims.iter().map(|claim| claim.id).collect())).collect()
        };
        Self { leaving: named(&claims.leaving), arriving: named(&claims.arriving), by_id: claims.by_id }
    }
}
