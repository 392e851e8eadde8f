//! Two groups, three groups, … eight groups: the best of each by k-means, and how well people fit into them.
//!
//! k-means (Lloyd 1982) begins with what Ward's method (1963) gives, which merges step by step those whose joining costs
//! least, and from chance beginnings (k-means++, Arthur and Vassilvitskii 2007); the one with the least squares is kept. So
//! nothing hangs on who voted first.

use super::cells::{CELLS, Cells, Cloud};
use crate::chance::Chance;
use crate::number::{floor, real};
use rayon::prelude::*;

/// How many groups at most.
pub(super) const MOST: usize = 8;

/// How many steps of k-means at most; it stops by itself long before.
const STEPS: usize = 30;

/// One way of grouping.
#[derive(Clone, Debug, Default)]
pub(super) struct Grouping {
    /// The group of each place.
    pub labels: Vec<u8>,
    /// The middle of each group, one after the other.
    pub middles: Vec<f64>,
    /// Σ of weighted squares to the middles.
    pub squares: f64,
    /// How well places fit, weighted: from −1 to 1.
    pub silhouette: f64,
}

/// The distances from each place to all.
pub(super) struct Distances(Vec<[f64; CELLS]>);

/// A cloud of no more than [`CELLS`] places axis by axis, so that the same is done with all places at once.
pub(super) struct Columns {
    count: usize,
    axes: Vec<[f64; CELLS]>,
    weights: [f64; CELLS],
}

impl Columns {
    pub fn of(cloud: &Cloud) -> Self {
        let mut axes = vec![[0.0; CELLS]; cloud.depth];
        for (at, place) in cloud.places.chunks_exact(cloud.depth.max(1)).take(CELLS).enumerate() {
            axes.iter_mut().zip(place).for_each(|(axis, along)| axis[at] = *along);
        }
        let mut weights = [0.0; CELLS];
        weights.iter_mut().zip(&cloud.weights).for_each(|(weight, of)| *weight = *of);
        Self { count: cloud.len().min(CELLS), axes, weights }
    }

    /// The distances between all places.
    pub fn distances(&self) -> Distances {
        let from = |at: usize| self.from(self.axes.iter().map(|axis| axis[at])).map(f64::sqrt);
        Distances((0..self.count).map(from).collect())
    }

    /// The squares of how far all places are from one.
    fn from(&self, place: impl Iterator<Item = f64>) -> [f64; CELLS] {
        let mut away = [0.0; CELLS];
        for (axis, along) in self.axes.iter().zip(place) {
            for (away, of) in away.iter_mut().zip(axis) {
                *away += (of - along) * (of - along);
            }
        }
        away
    }

    /// For each place the nearest of some middles, the first of two that are as near, and the square of how far it is.
    fn nearest(&self, middles: &[f64]) -> ([f64; CELLS], [f64; CELLS]) {
        let (mut labels, mut least) = ([0.0; CELLS], [f64::INFINITY; CELLS]);
        for (group, middle) in middles.chunks_exact(self.axes.len().max(1)).enumerate() {
            let (away, group) = (self.from(middle.iter().copied()), real(group));
            for at in 0..CELLS {
                let nearer = away[at] < least[at];
                labels[at] = if nearer { group } else { labels[at] };
                least[at] = if nearer { away[at] } else { least[at] };
            }
        }
        (labels, least)
    }

    /// The middle of each group, and how much is in it.
    fn middles(&self, labels: &[u8], k: usize) -> (Vec<f64>, [f64; MOST]) {
        let depth = self.axes.len();
        let (mut sums, mut weights) = (vec![0.0; k * depth], [0.0; MOST]);
        for (label, weight) in labels.iter().zip(&self.weights) {
            weights[usize::from(*label)] += weight;
        }
        for (nth, axis) in self.axes.iter().enumerate() {
            let mut along = [0.0; MOST];
            for ((label, weight), of) in labels.iter().zip(&self.weights).zip(axis) {
                along[usize::from(*label)] += weight * of;
            }
            for group in (0..k).filter(|group| weights[*group] > 0.0) {
                sums[group * depth + nth] = along[group] / weights[group];
            }
        }
        (sums, weights)
    }
}

/// The best grouping found for every number of groups from 2 on, with `starts` chance beginnings for each.
pub(super) fn scan(cells: &Cells, starts: usize, seed: u64) -> Vec<Grouping> {
    let columns = Columns::of(&cells.cloud);
    let distances = columns.distances();
    let merged = ward(&columns, &distances);
    let of = |k: usize| {
        let begun = merged.iter().find(|labels| labels.iter().max().is_some_and(|most| usize::from(*most) + 1 == k));
        let mut best = begun.map(|labels| lloyd(&columns, columns.middles(labels, k).0));
        let mut chance = Chance::new(seed, k as u64);
        for _ in 0..starts {
            let other = lloyd(&columns, spread_out(&columns, k, &mut chance));
            if best.as_ref().is_none_or(|best| other.squares < best.squares * (1.0 - 1e-9)) {
                best = Some(other);
            }
        }
        let mut best = best.unwrap_or_default();
        best.silhouette = silhouette(&columns, &cells.counts, &best.labels, k, &distances);
        best
    };
    let numbers = 2..=MOST.min(columns.count);
    if starts > 0 { numbers.into_par_iter().map(of).collect() } else { numbers.map(of).collect() }
}

/// The labels that Ward's method gives for 2 to [`MOST`] groups.
fn ward(cloud: &Columns, distances: &Distances) -> Vec<Vec<u8>> {
    let n = cloud.count;
    let mut weights = cloud.weights;
    // What joining costs: w₁w₂/(w₁+w₂) times the squared distance; kept up to date by the formula of Lance and Williams. What is gone, or
    // was never there, costs more than anything.
    let mut costs: Vec<[f64; CELLS]> = Vec::with_capacity(n);
    for (one, away) in distances.0.iter().enumerate() {
        let mut row = [f64::INFINITY; CELLS];
        for other in 0..CELLS {
            let harmonic = weights[one] * weights[other] / (weights[one] + weights[other]).max(1e-300);
            row[other] = away[other] * away[other] * harmonic;
        }
        row[n..].fill(f64::INFINITY);
        row[one] = f64::INFINITY;
        costs.push(row);
    }
    let mut open: Vec<usize> = (0..n).collect();
    let mut joined_to: Vec<usize> = (0..n).collect();
    let mut nearest = [(f64::INFINITY, 0); CELLS];
    for one in 0..n {
        nearest[one] = least(&costs[one]);
    }
    let mut found = Vec::new();
    while open.len() > 1 {
        if open.len() <= MOST {
            found.push(labelled(&joined_to, &open));
        }
        let (_, one) = least(&nearest.map(|(cost, _)| cost));
        let other = nearest[one].1;
        let (kept, gone) = (one.min(other), one.max(other));
        open.retain(|cluster| *cluster != gone);
        joined_to[gone] = kept;
        let (a, b, joint) = (weights[kept], weights[gone], costs[kept][gone]);
        let (mut anew, from) = (costs[kept], costs[gone]);
        for (third, cost) in anew.iter_mut().enumerate() {
            let c = weights[third];
            *cost = ((a + c) * *cost + (b + c) * from[third] - c * joint) / (a + b + c).max(1e-300);
        }
        weights[kept] += b;
        costs[kept] = [f64::INFINITY; CELLS];
        for third in open.iter().copied().filter(|third| *third != kept) {
            costs[kept][third] = anew[third];
            costs[third][kept] = anew[third];
            costs[third][gone] = f64::INFINITY;
            if [kept, gone].contains(&nearest[third].1) {
                nearest[third] = least(&costs[third]);
            } else if anew[third] < nearest[third].0 {
                nearest[third] = (anew[third], kept);
            }
        }
        nearest[kept] = least(&costs[kept]);
        nearest[gone] = (f64::INFINITY, 0);
    }
    found
}

/// The least of these, and the first place where it stands.
fn least(costs: &[f64; CELLS]) -> (f64, usize) {
    let least = costs.iter().fold(f64::INFINITY, |least, cost| if *cost < least { *cost } else { least });
    (least, costs.iter().position(|cost| *cost <= least).unwrap_or(0))
}

/// Each place's cluster, numbered in order.
fn labelled(joined_to: &[usize], open: &[usize]) -> Vec<u8> {
    let mut of = vec![0; joined_to.len()];
    for (label, cluster) in open.iter().enumerate() {
        of[*cluster] = u8::try_from(label).unwrap_or(0);
    }
    (0..joined_to.len())
        .map(|mut at| {
            while joined_to[at] != at {
                at = joined_to[at];
            }
            of[at]
        })
        .collect()
}

/// Beginnings drawn far from each other (k-means++).
pub(super) fn spread_out(cloud: &Columns, k: usize, chance: &mut Chance) -> Vec<f64> {
    let mut middles: Vec<f64> = Vec::with_capacity(k * cloud.axes.len());
    let mut away = [f64::INFINITY; CELLS];
    let mut drawn = draw(&cloud.weights[..cloud.count], chance);
    for _ in 0..k {
        let place = cloud.axes.iter().map(|axis| axis[drawn]);
        middles.extend(place.clone());
        let mut likely = [0.0; CELLS];
        for ((away, from), (likely, weight)) in
            away.iter_mut().zip(&cloud.from(place)).zip(likely.iter_mut().zip(&cloud.weights))
        {
            *away = if *from < *away { *from } else { *away };
            *likely = *away * weight;
        }
        drawn = draw(&likely[..cloud.count], chance);
    }
    middles
}

fn draw(likely: &[f64], chance: &mut Chance) -> usize {
    let mut left = chance.share() * likely.iter().sum::<f64>();
    likely
        .iter()
        .position(|one| {
            left -= one;
            left < 0.0
        })
        .unwrap_or(likely.len().saturating_sub(1))
}

/// k-means from these middles until nothing moves.
pub(super) fn lloyd(cloud: &Columns, mut centres: Vec<f64>) -> Grouping {
    let depth = cloud.axes.len().max(1);
    let k = centres.len() / depth;
    let mut labels = [f64::NAN; CELLS];
    let mut away = [0.0; CELLS];
    let mut of = vec![0_u8; cloud.count];
    for _ in 0..STEPS {
        let (nearest, from) = cloud.nearest(&centres);
        away = from;
        let moved = nearest[..cloud.count] != labels[..cloud.count];
        labels = nearest;
        if !moved {
            break;
        }
        of.iter_mut().zip(&labels).for_each(|(of, label)| *of = u8::try_from(floor(*label)).unwrap_or(0));
        let (anew, weights) = cloud.middles(&of, k);
        // A group that nobody is nearest to keeps its middle, and may get people again.
        for group in (0..k).filter(|group| weights[*group] > 0.0) {
            centres[group * depth..(group + 1) * depth].copy_from_slice(&anew[group * depth..(group + 1) * depth]);
        }
    }
    let squares = away.iter().zip(&cloud.weights).map(|(away, weight)| away * weight).sum();
    Grouping { labels: of, middles: centres, squares, silhouette: 0.0 }
}

/// How well places fit into groups, each counting by its weight (Rousseeuw 1987). A cell stands for as many people as are in
/// it, who are all at its middle; somebody alone in a group fits by 0.
pub(super) fn silhouette(cloud: &Columns, counts: &[usize], labels: &[u8], k: usize, distances: &Distances) -> f64 {
    let (mut totals, mut people) = ([0.0; MOST], [0_usize; MOST]);
    // For each group Σ weight times distance, from all places at once.
    let mut to = [[0.0; CELLS]; MOST];
    for (at, between) in distances.0.iter().enumerate() {
        let (group, weight) = (usize::from(labels[at]), cloud.weights[at]);
        totals[group] += weight;
        people[group] += counts[at];
        for (sum, distance) in to[group].iter_mut().zip(between) {
            *sum += weight * distance;
        }
    }
    let (mut sum, mut all) = (0.0, 0.0);
    for at in 0..cloud.count {
        let (own, weight) = (usize::from(labels[at]), cloud.weights[at]);
        all += weight;
        if people[own] < 2 {
            continue;
        }
        let inside = to[own][at] / (totals[own] - weight / real(counts[at].max(1))).max(1e-300);
        let others = (0..k).filter(|group| *group != own && totals[*group] > 0.0);
        let outside = others.map(|group| to[group][at] / totals[group]).fold(f64::INFINITY, f64::min);
        let larger = inside.max(outside);
        if larger > 0.0 && larger.is_finite() {
            sum += weight * (outside - inside) / larger;
        }
    }
    if all > 0.0 { sum / all } else { 0.0 }
}
