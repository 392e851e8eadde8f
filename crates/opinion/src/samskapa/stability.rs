//! Do the groups hold? The map is made again from other samples of the same people, each standing somewhere else within what
//! is not known of their places, and held against the map that is shown.

use super::cells::Cloud;
use super::choice::{Looked, WORTHWHILE, best};
use super::scan::{Columns, Grouping, MOST, lloyd, silhouette, spread_out};
use crate::chance::Chance;
use crate::number::real;
use crate::result::Stability;
use rayon::prelude::*;

/// The groupings of all samples.
pub(super) struct Samples<'a> {
    looked: &'a Looked,
    /// For each sample the best grouping of every number of groups from 2 on; none of those that were not asked for.
    drawn: Vec<Vec<Option<Grouping>>>,
}

impl<'a> Samples<'a> {
    /// Draws samples and groups them by every `asked` number of groups. `unknown` is the variance of each person's place that is
    /// not known, in the mean over each cell and for each direction.
    pub fn draw(
        looked: &'a Looked,
        unknown: &[f64],
        samples: usize,
        seed: u64,
        asked: impl Fn(usize) -> bool + Sync,
    ) -> Self {
        let mut drawn = Self { looked, drawn: vec![vec![None; looked.groupings.len()]; samples] };
        drawn.draw_more(unknown, seed, asked);
        drawn
    }

    /// Groups the same samples by those `asked` numbers of groups by which they have not been grouped yet.
    pub fn draw_more(&mut self, unknown: &[f64], seed: u64, asked: impl Fn(usize) -> bool + Sync) {
        let looked = self.looked;
        self.drawn.par_iter_mut().enumerate().for_each(|(turn, found)| group(looked, unknown, (seed, turn), found, &asked));
    }

    /// How alike the groups of each sample are to those shown, the least alike first; nothing where so many groups were not asked
    /// for.
    fn alike(&self, k: usize) -> Vec<f64> {
        let alike = |sample: &Vec<Option<Grouping>>| Some(rand_index(&self.table(k, sample[k - 2].as_ref()?)));
        let mut alike: Vec<f64> = self.drawn.iter().filter_map(alike).collect();
        alike.sort_by(f64::total_cmp);
        alike
    }

    /// The median of how alike they are.
    pub fn agreement(&self, k: usize) -> f64 {
        hundredth(&self.alike(k), 50)
    }

    /// How alike the groups of the samples are to those shown, and how often each number of groups was best.
    pub fn held(&self, k: usize) -> Stability {
        let alike = self.alike(k);
        let mut numbers = vec![0; MOST];
        for sample in &self.drawn {
            let may_be = |grouping: &Grouping| self.looked.may_be(grouping).then_some(grouping.silhouette);
            let found = best(self.looked, sample.iter().map(|grouping| grouping.as_ref().and_then(may_be)));
            numbers[found.filter(|(_, gain)| *gain >= WORTHWHILE).map_or(1, |(k, _)| k) - 1] += 1;
        }
        Stability {
            samples: self.drawn.len(),
            agreement: hundredth(&alike, 50),
            agreement_low: hundredth(&alike, 10),
            numbers,
        }
    }

    /// In how many of the samples each cell was in each group.
    pub fn belonging(&self, k: usize) -> Vec<[f64; MOST]> {
        let mut belonging = vec![[0.0; MOST]; self.looked.cells.counts.len()];
        for grouping in self.drawn.iter().filter_map(|sample| sample[k - 2].as_ref()) {
            let table = self.table(k, grouping);
            // A group of the sample is the group of the map that most of its people are in.
            let most = |label: usize| {
                (0..MOST)
                    .max_by(|one, two| table[*one][label].total_cmp(&table[*two][label]).then(two.cmp(one)))
                    .unwrap_or(0)
            };
            let meant: Vec<usize> = (0..MOST).map(most).collect();
            for (cell, label) in grouping.labels.iter().enumerate() {
                belonging[cell][meant[usize::from(*label)]] += 1.0 / real(self.drawn.len());
            }
        }
        belonging
    }

    /// How many people are in each group of the map and each group of a sample.
    fn table(&self, k: usize, other: &Grouping) -> [[f64; MOST]; MOST] {
        let mut table = [[0.0; MOST]; MOST];
        let shown = &self.looked.groupings[k - 2].labels;
        for ((one, other), count) in shown.iter().zip(&other.labels).zip(&self.looked.cells.counts) {
            table[usize::from(*one)][usize::from(*other)] += real(*count);
        }
        table
    }
}

/// Groups a sample by those numbers of groups that are asked for and not found yet.
fn group(
    looked: &Looked,
    unknown: &[f64],
    (seed, turn): (u64, usize),
    found: &mut [Option<Grouping>],
    asked: &impl Fn(usize) -> bool,
) {
    // What chance gives hangs on the sample and the number of groups alone, whatever else is asked for.
    let chance = |k: usize| Chance::new(seed, 1 << 20 | (turn * (MOST + 1) + k) as u64);
    let cloud = sample(looked, unknown, &mut chance(0));
    let columns = Columns::of(&cloud);
    let distances = columns.distances();
    for (at, (shown, found)) in looked.groupings.iter().zip(found).enumerate() {
        let k = at + 2;
        if found.is_some() || !asked(k) {
            continue;
        }
        let from_map = lloyd(&columns, shown.middles.clone());
        let anew = lloyd(&columns, spread_out(&columns, k, &mut chance(k)));
        let mut best = if anew.squares < from_map.squares { anew } else { from_map };
        best.silhouette = silhouette(&columns, &looked.cells.counts, &best.labels, &distances);
        *found = Some(best);
    }
}

/// Other people of the same kind, each standing somewhere else within what is not known.
fn sample(looked: &Looked, unknown: &[f64], chance: &mut Chance) -> Cloud {
    let depth = looked.depth;
    let mut cloud = looked.cells.cloud.clone();
    for (cell, count) in looked.cells.counts.iter().enumerate() {
        let people = real(*count);
        cloud.weights[cell] *= chance.poisson(people) / people.max(1.0);
        for axis in 0..depth {
            cloud.places[cell * depth + axis] += (unknown[cell * depth + axis] / people.max(1.0)).sqrt() * chance.normal();
        }
    }
    if cloud.weights.iter().all(|weight| *weight <= 0.0) {
        cloud.weights.clone_from(&looked.cells.cloud.weights);
    }
    cloud
}

/// So many hundredths of these are below; 0 where there are none.
fn hundredth(sorted: &[f64], below: usize) -> f64 {
    sorted.get(sorted.len() * below / 100).copied().unwrap_or(0.0)
}

/// The adjusted Rand index (Hubert and Arabie 1985).
fn rand_index(table: &[[f64; MOST]; MOST]) -> f64 {
    let pairs = |count: f64| count * (count - 1.0) / 2.0;
    let both: f64 = table.iter().flatten().map(|count| pairs(*count)).sum();
    let one: f64 = table.iter().map(|row| pairs(row.iter().sum())).sum();
    let other: f64 = (0..MOST).map(|column| pairs(table.iter().map(|row| row[column]).sum())).sum();
    let all = pairs(table.iter().flatten().sum());
    let by_chance = if all > 0.0 { one * other / all } else { 0.0 };
    let most = f64::midpoint(one, other);
    if (most - by_chance).abs() < 1e-12 { 1.0 } else { (both - by_chance) / (most - by_chance) }
}
