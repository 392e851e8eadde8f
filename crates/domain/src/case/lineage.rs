//! The lineage of a case: which case it tries again, who tries it, and what they wrote of it in their turn. A tree, across
//! places and houses, with those who gave it up and why.
//!
//! The parent is noted once, when a case is written or taken in, and never in a ring: a case's parents are walked up before
//! it gets one.

use super::{Case, Parent};
use crate::{
    AdoptionId, CaseId, World,
    adoption::{self, Standing},
    bundle,
};
use std::collections::BTreeSet;

/// What a case comes from, the nearest first.
pub fn ancestors(world: &World, case: CaseId) -> Vec<CaseId> {
    let mut above: Vec<CaseId> = Vec::new();
    let mut at = case;
    while let Some(parent) = world.cases.get(&at).and_then(|case| case.parent) {
        // What came from other houses is nothing to rely on: each case is met once.
        if parent.case == case || above.contains(&parent.case) {
            break;
        }
        above.push(parent.case);
        at = parent.case;
    }
    above
}

/// Whether a case would come from itself if it had that parent.
pub(crate) fn rings(world: &World, case: CaseId, parent: &Parent) -> bool {
    parent.case == case || ancestors(world, parent.case).contains(&case)
}

/// Everybody who tries a case as far as is known here: in this house, in others that told it, and in those that its own
/// house knows of.
pub fn adoptions(world: &World, case: &Case) -> Vec<bundle::Result> {
    let known: Vec<bundle::Result> =
        world.adoptions.all().filter(|other| other.case == case.id).map(|other| adoption::told(world, other)).collect();
    let names: BTreeSet<AdoptionId> = known.iter().map(|result| result.adoption).collect();
    let hearsay = case.from_away.iter().flat_map(|away| &away.results);
    let hearsay = hearsay.filter(|result| !names.contains(&result.adoption)).cloned();
    known.iter().cloned().chain(hearsay).collect()
}

/// How those who try a case fare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the standings of adoptions")]
pub struct Counts {
    pub under_way: usize,
    pub adopted: usize,
    pub adapted: usize,
    pub abandoned: usize,
}

/// How those who try a case fare.
pub fn counts(world: &World, case: &Case) -> Counts {
    let mut counts = Counts::default();
    for result in adoptions(world, case) {
        match result.standing {
            Standing::UnderWay => counts.under_way += 1,
            Standing::Adopted => counts.adopted += 1,
            Standing::Adapted => counts.adapted += 1,
            Standing::Abandoned => counts.abandoned += 1,
        }
    }
    counts
}

/// One line of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Twig {
    /// What stands there.
    pub what: What,
    /// What grows out of it.
    pub children: Vec<Twig>,
}

/// What stands in the tree.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A case that is here.
    Case(CaseId),
    /// Somebody who tries the case above.
    Adoption(Box<bundle::Result>),
}

/// The whole tree in which a case stands, from the first case of it that is here.
pub fn tree(world: &World, case: CaseId) -> Twig {
    let root = ancestors(world, case).into_iter().rfind(|id| world.cases.has(id)).unwrap_or(case);
    grown(world, root, &mut BTreeSet::new())
}

fn grown(world: &World, id: CaseId, met: &mut BTreeSet<CaseId>) -> Twig {
    let mut children = Vec::new();
    if met.insert(id)
        && let Some(case) = world.cases.get(&id)
    {
        let written: Vec<(CaseId, AdoptionId)> = world
            .cases
            .all()
            .filter_map(|other| Some((other.id, other.parent.filter(|parent| parent.case == id)?.adoption)))
            .collect();
        let mut placed = BTreeSet::new();
        for result in adoptions(world, case) {
            let own = written.iter().filter(|(_, by)| *by == result.adoption).map(|(id, _)| *id);
            let own: Vec<CaseId> = own.collect();
            placed.extend(own.iter().copied());
            let own = own.into_iter().map(|id| grown(world, id, met)).collect();
            children.push(Twig { what: What::Adoption(Box::new(result)), children: own });
        }
        // A case whose adoption nobody here has heard of grows out of the case itself.
        let others = written.into_iter().map(|(id, _)| id).filter(|id| !placed.contains(id));
        children.extend(others.collect::<Vec<_>>().into_iter().map(|id| grown(world, id, met)));
    }
    Twig { what: What::Case(id), children }
}
