//! Two groups, three groups, … eight groups: the best of each by k-means, and how well people fit into them.
//!
//! k-means (Lloyd 1982) begins with what Ward's method (1963) gives, which merges step by step those whose joining costs
//! least, and from chance beginnings (k-means++, Arthur and Vassilvitskii 2007); the one with the least squares is kept. So
//! nothing hangs on who voted first.

use super::cells::{CELLS, Cells, Cloud};
use super::evidence;
use crate::chance::Chance;
use crate::number::{floor, real, short, single};
use fearless_simd::{Level, dispatch};
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
    pub middles: Vec<f32>,
    /// Σ of weighted squares to the middles.
    pub squares: f32,
    /// How well places fit, weighted: from −1 to 1.
    pub silhouette: f64,
}

/// The distances from each place to all.
pub(super) struct Distances(Vec<[f32; CELLS]>);

/// A cloud of no more than [`CELLS`] places axis by axis, so that the same is done with all places at once, and with as many digits as
/// places have that are known from a few answers.
pub(super) struct Columns {
    count: usize,
    axes: Vec<[f32; CELLS]>,
    weights: [f32; CELLS],
    /// The places again, one after the other: each times its weight along all directions, and last its weight.
    weighted: Vec<[f32; SIDE_BY_SIDE]>,
}

/// So many numbers are summed at once: one for each direction, and one more.
const SIDE_BY_SIDE: usize = evidence::MOST + 1;

impl Columns {
    pub fn of(cloud: &Cloud) -> Self {
        let (mut axes, mut weights) = (vec![[0.0; CELLS]; cloud.depth], [0.0; CELLS]);
        let mut weighted = Vec::with_capacity(CELLS);
        let places = cloud.places.chunks_exact(cloud.depth.max(1)).zip(&cloud.weights);
        for (at, (place, weight)) in places.take(CELLS).enumerate() {
            axes.iter_mut().zip(place).for_each(|(axis, along)| axis[at] = single(*along));
            weights[at] = single(*weight);
            let mut times = [0.0; SIDE_BY_SIDE];
            times.iter_mut().zip(place).for_each(|(times, along)| *times = single(weight * along));
            times[SIDE_BY_SIDE - 1] = single(*weight);
            weighted.push(times);
        }
        Self { count: weighted.len(), axes, weights, weighted }
    }

    /// The distances between all places.
    pub fn distances(&self) -> Distances {
        let from = |at: usize| dispatch!(Level::new(), _ => self.from(self.axes.iter().map(|axis| axis[at])).map(f32::sqrt));
        Distances((0..self.count).map(from).collect())
    }

    /// The squares of how far all places are from one.
    #[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
    #[inline(always)]
    fn from(&self, place: impl Iterator<Item = f32>) -> [f32; CELLS] {
        let mut away = [0.0; CELLS];
        for (axis, along) in self.axes.iter().zip(place) {
            for (away, of) in away.iter_mut().zip(axis) {
                *away += (of - along) * (of - along);
            }
        }
        away
    }

    /// For each place the nearest of some middles, the first of two that are as near, and the square of how far it is.
    #[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
    #[inline(always)]
    fn nearest(&self, middles: &[f32]) -> ([f32; CELLS], [f32; CELLS]) {
        let (mut labels, mut least) = ([0.0; CELLS], [f32::INFINITY; CELLS]);
        for (group, middle) in middles.chunks_exact(self.axes.len().max(1)).enumerate() {
            let (away, group) = (self.from(middle.iter().copied()), single(real(group)));
            for at in 0..CELLS {
                let nearer = away[at] < least[at];
                labels[at] = if nearer { group } else { labels[at] };
                least[at] = if nearer { away[at] } else { least[at] };
            }
        }
        (labels, least)
    }

    /// The middle of each group, and how much is in it.
    #[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
    #[inline(always)]
    fn middles(&self, labels: &[f32; CELLS], k: usize) -> (Vec<f32>, [f32; MOST]) {
        let depth = self.axes.len();
        let mut sums = [[0.0; SIDE_BY_SIDE]; MOST];
        for (label, weighted) in labels.iter().zip(&self.weighted) {
            let group = &mut sums[group_of(*label)];
            group.iter_mut().zip(weighted).for_each(|(sum, more)| *sum += more);
        }
        let weights = sums.map(|sums| sums[SIDE_BY_SIDE - 1]);
        let mut middles = vec![0.0; k * depth];
        for (group, middle) in middles.chunks_exact_mut(depth.max(1)).enumerate().filter(|(group, _)| weights[*group] > 0.0)
        {
            middle.iter_mut().zip(&sums[group]).for_each(|(middle, sum)| *middle = sum / weights[group]);
        }
        (middles, weights)
    }
}

/// The best grouping found for every number of groups from 2 on, with `starts` chance beginnings for each.
pub(super) fn scan(cells: &Cells, starts: usize, seed: u64) -> Vec<Grouping> {
    let columns = Columns::of(&cells.cloud);
    let distances = columns.distances();
    let merged = ward(&columns, &distances);
    let of = |k: usize| {
        let begun = merged.iter().find(|(clusters, _)| *clusters == k).map(|(_, labels)| labels);
        let mut best = begun.map(|labels| lloyd(&columns, columns.middles(labels, k).0));
        let mut chance = Chance::new(seed, k as u64);
        // Where places are too far apart for anything to be joined, chance alone begins.
        let starts = if best.is_none() { starts.max(1) } else { starts };
        for _ in 0..starts {
            let other = lloyd(&columns, spread_out(&columns, k, &mut chance));
            if best.as_ref().is_none_or(|best| other.squares < best.squares * (1.0 - 1e-5)) {
                best = Some(other);
            }
        }
        let mut best = best.unwrap_or_default();
        best.silhouette = silhouette(&columns, &cells.counts, &best.labels, &distances);
        best
    };
    let numbers = 2..=MOST.min(columns.count);
    if starts > 0 { numbers.into_par_iter().map(of).collect() } else { numbers.map(of).collect() }
}

/// The labels that Ward's method gives for up to [`MOST`] groups, with how many groups they are.
fn ward(cloud: &Columns, distances: &Distances) -> Vec<(usize, [f32; CELLS])> {
    let n = cloud.count;
    let mut weights = cloud.weights;
    // What joining costs: w₁w₂/(w₁+w₂) times the squared distance; kept up to date by the formula of Lance and Williams. What is gone, or
    // was never there, costs more than anything.
    let mut costs: Vec<[f32; CELLS]> = Vec::with_capacity(n);
    for (one, away) in distances.0.iter().enumerate() {
        let mut row = [f32::INFINITY; CELLS];
        dispatch!(Level::new(), _ => for other in 0..CELLS {
            let harmonic = weights[one] * weights[other] / (weights[one] + weights[other]).max(f32::MIN_POSITIVE);
            row[other] = away[other] * away[other] * harmonic;
        });
        row[n..].fill(f32::INFINITY);
        row[one] = f32::INFINITY;
        costs.push(row);
    }
    let mut open: Vec<usize> = (0..n).collect();
    let mut joined_to: Vec<usize> = (0..n).collect();
    // What joining each with its nearest costs, and which that is.
    let (mut cheapest, mut nearest) = ([f32::INFINITY; CELLS], [0; CELLS]);
    for one in 0..n {
        (cheapest[one], nearest[one]) = least(&costs[one]);
    }
    let mut found = Vec::new();
    while open.len() > 1 {
        if open.len() <= MOST {
            found.push((open.len(), labelled(&joined_to, &open)));
        }
        let (cost, one) = least(&cheapest);
        if !cost.is_finite() {
            break;
        }
        let other = nearest[one];
        let (kept, gone) = (one.min(other), one.max(other));
        open.retain(|cluster| *cluster != gone);
        joined_to[gone] = kept;
        let (a, b, joint) = (weights[kept], weights[gone], costs[kept][gone]);
        let (before, from) = costs.split_at_mut(gone);
        let (anew, from) = (&mut before[kept], &from[0]);
        dispatch!(Level::new(), _ => for (third, cost) in anew.iter_mut().enumerate() {
            let c = weights[third];
            let joined = ((a + c) * *cost + (b + c) * from[third] - c * joint) / (a + b + c).max(f32::MIN_POSITIVE);
            *cost = if *cost < f32::INFINITY { joined } else { f32::INFINITY };
        });
        anew[gone] = f32::INFINITY;
        let anew = *anew;
        weights[kept] += b;
        for third in open.iter().copied().filter(|third| *third != kept) {
            costs[third][kept] = anew[third];
            costs[third][gone] = f32::INFINITY;
            if [kept, gone].contains(&nearest[third]) {
                (cheapest[third], nearest[third]) = least(&costs[third]);
            } else if anew[third] < cheapest[third] {
                (cheapest[third], nearest[third]) = (anew[third], kept);
            }
        }
        (cheapest[kept], nearest[kept]) = least(&costs[kept]);
        (cheapest[gone], nearest[gone]) = (f32::INFINITY, 0);
    }
    found
}

/// The least of these, and the first place where it stands.
fn least(costs: &[f32; CELLS]) -> (f32, usize) {
    let mut lows = [f32::INFINITY; 8];
    for eight in costs.chunks_exact(8) {
        lows.iter_mut().zip(eight).for_each(|(low, cost)| *low = if *cost < *low { *cost } else { *low });
    }
    let least = lows.into_iter().fold(f32::INFINITY, f32::min);
    (least, costs.iter().position(|cost| *cost <= least).unwrap_or(0))
}

/// The number of a group that is written as a label.
fn group_of(label: f32) -> usize {
    floor(f64::from(label)).min(MOST - 1)
}

/// Each place's cluster, numbered in order.
fn labelled(joined_to: &[usize], open: &[usize]) -> [f32; CELLS] {
    let (mut of, mut labels) = ([0.0; CELLS], [0.0; CELLS]);
    for (label, cluster) in open.iter().enumerate() {
        of[*cluster] = single(real(label));
    }
    for (label, begin) in labels.iter_mut().zip(0..joined_to.len()) {
        let mut at = begin;
        while joined_to[at] != at {
            at = joined_to[at];
        }
        *label = of[at];
    }
    labels
}

/// Beginnings drawn far from each other (k-means++).
pub(super) fn spread_out(cloud: &Columns, k: usize, chance: &mut Chance) -> Vec<f32> {
    let mut middles: Vec<f32> = Vec::with_capacity(k * cloud.axes.len());
    let mut away = [f32::INFINITY; CELLS];
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

fn draw(likely: &[f32], chance: &mut Chance) -> usize {
    let mut left = single(chance.share()) * likely.iter().sum::<f32>();
    likely
        .iter()
        .position(|one| {
            left -= one;
            left < 0.0
        })
        .unwrap_or(likely.len().saturating_sub(1))
}

/// k-means from these middles until nothing moves.
pub(super) fn lloyd(cloud: &Columns, centres: Vec<f32>) -> Grouping {
    dispatch!(Level::new(), _ => settled(cloud, centres))
}

#[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
#[inline(always)]
fn settled(cloud: &Columns, mut centres: Vec<f32>) -> Grouping {
    let depth = cloud.axes.len().max(1);
    let k = centres.len() / depth;
    let mut labels = [f32::NAN; CELLS];
    let mut away = [0.0; CELLS];
    for _ in 0..STEPS {
        let (nearest, from) = cloud.nearest(&centres);
        away = from;
        let moved = nearest[..cloud.count] != labels[..cloud.count];
        labels = nearest;
        if !moved {
            break;
        }
        let (anew, weights) = cloud.middles(&labels, k);
        // A group that nobody is nearest to keeps its middle, and may get people again.
        for group in (0..k).filter(|group| weights[*group] > 0.0) {
            centres[group * depth..(group + 1) * depth].copy_from_slice(&anew[group * depth..(group + 1) * depth]);
        }
    }
    let squares = away.iter().zip(&cloud.weights).map(|(away, weight)| away * weight).sum();
    let labels = labels[..cloud.count].iter().map(|label| u8::try_from(group_of(*label)).unwrap_or(0)).collect();
    Grouping { labels, middles: centres, squares, silhouette: 0.0 }
}

/// How well places fit into groups, each counting by its weight (Rousseeuw 1987). A cell stands for as many people as are in
/// it, who are all at its middle; somebody alone in a group fits by 0.
pub(super) fn silhouette(cloud: &Columns, counts: &[usize], labels: &[u8], distances: &Distances) -> f64 {
    let (mut totals, mut people) = ([0.0; MOST], [0_usize; MOST]);
    let places = || labels.iter().map(|label| usize::from(*label)).zip(&cloud.weights).zip(counts);
    for ((group, weight), count) in places() {
        totals[group] += weight;
        people[group] += count;
    }
    // How much all others of the own group weigh.
    let mut others = [0.0; CELLS];
    for (others, ((group, weight), count)) in others.iter_mut().zip(places()) {
        *others = (totals[group] - weight / single(real((*count).max(1)))).max(f32::MIN_POSITIVE);
    }
    let fits = dispatch!(Level::new(), _ => fits(cloud, labels, distances, &totals, &others));
    let (mut sum, mut all) = (0.0, 0.0);
    for (fit, ((group, weight), _)) in fits.iter().zip(places()) {
        all += weight;
        sum += if people[group] < 2 { 0.0 } else { *fit };
    }
    if all > 0.0 { f64::from(sum / all) } else { 0.0 }
}

/// How well each place fits, times its weight; all at once. `totals` is how much groups weigh, and `others` how much the others of each
/// place's own group do.
#[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
#[inline(always)]
fn fits(cloud: &Columns, labels: &[u8], distances: &Distances, totals: &[f32; MOST], others: &[f32; CELLS]) -> [f32; CELLS] {
    // For each group Σ weight times distance.
    let (mut to, mut own) = ([[0.0; CELLS]; MOST], [0; CELLS]);
    for (at, (between, label)) in distances.0.iter().zip(labels).enumerate() {
        let weight = cloud.weights[at];
        for (sum, distance) in to[usize::from(*label)].iter_mut().zip(between) {
            *sum += weight * distance;
        }
        own[at] = u32::from(*label);
    }
    // The mean distance to the others of the own group, and to those of the nearest other.
    let (mut inside, mut outside) = ([0.0; CELLS], [f32::INFINITY; CELLS]);
    for group in (0..MOST).filter(|group| totals[*group] > 0.0) {
        for at in 0..CELLS {
            let mean = to[group][at] / totals[group];
            let is_own = own[at] == short(group);
            inside[at] = if is_own { to[group][at] / others[at] } else { inside[at] };
            outside[at] = if !is_own && mean < outside[at] { mean } else { outside[at] };
        }
    }
    std::array::from_fn(|at| {
        let larger = if inside[at] > outside[at] { inside[at] } else { outside[at] };
        let fit = cloud.weights[at] * (outside[at] - inside[at]) / larger;
        if larger > 0.0 && larger < f32::INFINITY { fit } else { 0.0 }
    })
}
