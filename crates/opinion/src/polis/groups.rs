//! From places to groups, in two steps: up to a hundred base clusters, and these into two to five groups.

use super::Found;
use super::cluster::{Cluster, Points, silhouette};
use crate::number::{real, short};
use crate::result::{Base, Choice, FEWEST, Group, Trial};
use crate::votes::Votes;
use std::collections::BTreeMap;

/// How many base clusters at most.
const BASES: usize = 100;

/// How many steps k-means takes at most for base clusters.
const BASE_STEPS: usize = 100;

/// And for groups.
const GROUP_STEPS: usize = 20;

/// How many groups at most.
const MOST: usize = 5;

/// A new number of groups is shown when it was best so many times in a row.
const PATIENCE: usize = 4;

/// What is carried from one map to the next, so that groups keep their people and their numbers while votes come in.
///
/// People are numbered in order of their first vote, which does not change.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    pub(super) components: Vec<Vec<f64>>,
    pub(super) inside: Vec<bool>,
    base: Vec<Cluster>,
    /// Base clusters by number of groups, each grouped.
    groupings: BTreeMap<usize, Vec<Cluster>>,
    /// The best number of groups last time, and how many times in a row.
    best: Option<(usize, usize)>,
    shown: Option<usize>,
}

impl Lineage {
    /// What there is to remember of a conversation that was held on Polis: its base clusters, people by number of row. Their
    /// groups go on from there.
    pub fn continued(votes: &Votes, base: &[Base]) -> Self {
        let mut person_of = vec![u32::MAX; votes.participants().len()];
        for (person, row) in votes.arrival.iter().enumerate() {
            person_of[*row as usize] = short(person);
        }
        let people = |rows: &[u32]| -> Vec<u32> {
            let known = rows.iter().filter_map(|row| person_of.get(*row as usize).copied());
            known.filter(|person| *person != u32::MAX).collect()
        };
        let clusters = base.iter().map(|base| Cluster { id: base.id, members: people(&base.members), centre: base.centre });
        let mut lineage = Self { base: clusters.collect(), inside: vec![false; votes.arrival.len()], ..Self::default() };
        for person in lineage.base.iter().flat_map(|base| &base.members) {
            lineage.inside[*person as usize] = true;
        }
        lineage
    }
}

/// Groups those who are in.
pub(super) fn find(votes: &Votes, places: &[[f64; 2]], lineage: &mut Lineage) -> Found {
    let standing: Vec<[f64; 2]> = votes.arrival.iter().map(|row| places[*row as usize]).collect();
    let inside: Vec<u32> = (0..short(standing.len())).filter(|person| lineage.inside[*person as usize]).collect();
    let points = Points { order: &inside, places: &standing, weights: &[] };
    lineage.base = points.clustered(BASES, &lineage.base, BASE_STEPS);
    let tried = lineage.regroup();
    let groups = lineage.shown.and_then(|k| lineage.groupings.get(&k)).map(Vec::as_slice).unwrap_or_default();
    let rows = |people: &[u32]| people.iter().map(|person| votes.arrival[*person as usize]).collect::<Vec<u32>>();
    let base: Vec<Base> =
        lineage.base.iter().map(|base| Base { id: base.id, members: rows(&base.members), centre: base.centre }).collect();
    let groups: Vec<Group> = groups
        .iter()
        .enumerate()
        .map(|(id, cluster)| {
            let of =
                |base_id: &u32| lineage.base.iter().find(|base| short(base.id) == *base_id).map(|base| rows(&base.members));
            let mut members: Vec<u32> = cluster.members.iter().filter_map(of).flatten().collect();
            members.sort_unstable();
            Group { id, shown: members.len() >= FEWEST, members, centre: cluster.centre }
        })
        .collect();
    Found { base, choice: Choice { k: groups.len(), tried, grouped: None, chance: None }, groups }
}

impl Lineage {
    /// Groups the base clusters in every number allowed, and settles which number is shown.
    fn regroup(&mut self) -> Vec<Trial> {
        // Base clusters are points by their id.
        let room = self.base.iter().map(|base| base.id + 1).max().unwrap_or(0);
        let (mut places, mut weights) = (vec![[0.0; 2]; room], vec![0.0; room]);
        for base in &self.base {
            places[base.id] = base.centre;
            weights[base.id] = real(base.members.len());
        }
        let order: Vec<u32> = self.base.iter().map(|base| short(base.id)).collect();
        let points = Points { order: &order, places: &places, weights: &weights };
        let most = MOST.min(2 + order.len() / 12);
        let last = std::mem::take(&mut self.groupings);
        let mut tried = Vec::new();
        let mut best: Option<(usize, f64)> = None;
        for k in 2..=most {
            let clusters = points.clustered(k, last.get(&k).map(Vec::as_slice).unwrap_or_default(), GROUP_STEPS);
            let fit = silhouette(&clusters, &places);
            let weight =
                |cluster: &Cluster| cluster.members.iter().map(|base| crate::number::floor(weights[*base as usize])).sum();
            tried.push(Trial { k, silhouette: fit, smallest: clusters.iter().map(weight).min().unwrap_or(0) });
            // Of two that are as good, the larger number.
            if best.is_none_or(|(_, other)| fit >= other) {
                best = Some((k, fit));
            }
            self.groupings.insert(k, clusters);
        }
        if order.is_empty() {
            self.groupings.clear();
            tried.clear();
        } else if let Some((k, _)) = best {
            let run = match self.best {
                Some((last, run)) if last == k => run + 1,
                _ => 1,
            };
            self.best = Some((k, run));
            if run >= PATIENCE || self.shown.is_none() {
                self.shown = Some(k);
            }
        }
        // Where there were once enough base clusters for the number that is shown and now are not.
        if self.shown.is_some_and(|shown| !self.groupings.contains_key(&shown)) {
            self.shown = best.map(|(k, _)| k);
        }
        tried
    }
}
