//! How many groups, looked for along how many directions, and whether there are any.
//!
//! The silhouette of a crowd without groups is not 0: k-means cuts anything in pieces. So every figure is held against
//! crowds of the same size and widths in which people differ by degrees only (normally distributed), and what counts is how
//! much of the way from there to 1 it has gone, in the mean over parts of the crowd. The largest such gain decides over the
//! number of groups and of directions; if crowds without groups would do as well with a chance of 1 % or more, there are none.

use super::cells::{CELLS, Cells, Crowd, cells};
use super::scan::{Grouping, MOST, scan};
use crate::chance::{Chance, mix};
use crate::number::{floor, real, single};
use crate::result::Trial;
use rayon::prelude::*;

/// How many crowds without groups are tried.
const CROWDS: usize = 6;

/// How many parts of the crowd are looked at. Which cells people are cut into is a matter of chance, and a vote more may cut them
/// otherwise: over some parts that evens out.
const PARTS: usize = 16;

/// How many people such a crowd has at most; more make no difference once they are laid together in cells.
const PEOPLE: usize = 1024;

/// How many chance beginnings each number of groups is given.
const STARTS: usize = 6;

/// Fewer groups are shown where they gain nearly as much as more: so large a part of it.
const NEARLY: f64 = 0.85;

/// Where two of many groups that are as clear as each other are taken for one, about one part in their number is lost of what they
/// gain: so large a share of that may be.
const LOST: f64 = 0.8;

/// The gain of crowds without groups varies by at least so much; six of them can look steadier than they are.
const STEADY: f64 = 0.01;

/// A smaller gain over chance is not worth showing people as groups. In simulated conversations, people who differ by degrees gain up
/// to this, since they are not quite normally distributed; planted groups that can be found at all gain more.
pub(super) const WORTHWHILE: f64 = 0.055;

/// A crowd along some directions, its cells, and the best grouping of each number.
pub(super) struct Looked {
    pub depth: usize,
    pub cells: Cells,
    pub groupings: Vec<Grouping>,
    /// How well parts of the crowd fall into 2 groups and on, in the mean over some parts.
    pub fits: Vec<f64>,
    /// The mean silhouette of crowds without groups, for 2 groups and on.
    pub by_chance: Vec<f64>,
    /// The largest gain of crowds without groups: mean and standard deviation.
    pub most_by_chance: (f64, f64),
    /// The best number of groups and its gain.
    pub best: Option<(usize, f64)>,
}

impl Looked {
    /// The chance of such a gain without groups, by the normal approximation.
    pub fn chance(&self, gain: f64) -> f64 {
        let (mean, deviation) = self.most_by_chance;
        0.5 * libm::erfc((gain - mean) / deviation.max(STEADY) / std::f64::consts::SQRT_2)
    }

    /// Whether so many groups gain at least half as much as the best number of them: others are hardly ever the best of another
    /// sample.
    pub fn is_near(&self, k: usize) -> bool {
        let gain_of = |k: usize| gain(self.fits[k - 2], self.by_chance[k - 2]);
        self.best.is_some_and(|(_, best)| gain_of(k) >= best / 2.0)
    }

    /// The best of those numbers of groups that hold.
    pub fn best_of(&self, holds: impl Fn(usize) -> bool) -> Option<(usize, f64)> {
        best(self, self.fits_of(holds))
    }

    /// The largest gain of any number of groups.
    fn most(&self) -> f64 {
        most(&gains(self, self.fits_of(|_| true)))
    }

    /// How well people fall into 2 groups and on, where so many may be and hold.
    fn fits_of(&self, holds: impl Fn(usize) -> bool) -> impl Iterator<Item = Option<f64>> {
        let fit =
            move |(at, grouping): (usize, &Grouping)| Some(self.fits[at]).filter(|_| self.may_be(grouping) && holds(at + 2));
        self.groupings.iter().enumerate().map(fit)
    }

    /// Whether no group of this grouping is too small to be told of.
    pub fn may_be(&self, grouping: &Grouping) -> bool {
        smallest(&grouping.labels, &self.cells.counts) >= fewest(self.cells.counts.iter().sum())
    }
}

/// The fewest people that make a group: 3 % and five.
pub(super) fn fewest(people: usize) -> usize {
    (people * 3).div_ceil(100).max(crate::result::FEWEST)
}

/// Looks along some numbers of directions and takes the one with the largest gain.
pub(super) fn look(crowd: &Crowd, seed: u64) -> Option<Looked> {
    let deep = crowd.depth;
    let mut depths: Vec<usize> = [2, 4, deep].into_iter().filter(|depth| *depth <= deep).collect();
    if deep == 1 {
        depths = vec![1];
    }
    depths.dedup();
    let looked: Vec<Looked> = depths.into_par_iter().map(|depth| along(crowd, depth, seed)).collect();
    looked.into_iter().reduce(|best, other| if other.most() > best.most() { other } else { best })
}

fn along(crowd: &Crowd, depth: usize, seed: u64) -> Looked {
    let cells = cells(crowd, depth, CELLS);
    let groupings = scan(&cells, STARTS, mix(seed ^ depth as u64));
    let people = crowd.len().min(PEOPLE);
    let widths = widths(crowd, depth);
    let one = |turn: usize| {
        let mut chance = Chance::new(seed, ((turn + 1) * 16 + depth) as u64 | 1 << 16);
        silhouettes(&part(crowd, depth, people, &mut chance))
    };
    let parts: Vec<Vec<f64>> = (0..PARTS).into_par_iter().map(one).collect();
    let without: Vec<Vec<f64>> = (0..CROWDS)
        .into_par_iter()
        .map(|turn| {
            let mut chance = Chance::new(seed, ((turn + 1) * 16 + depth) as u64);
            let places = (0..people * depth).map(|at| single(widths[at % depth] * chance.normal())).collect();
            silhouettes(&Crowd { depth, places, weights: vec![1.0; people] })
        })
        .collect();
    let mean = |of: &[Vec<f64>], at: usize| {
        let found: Vec<f64> = of.iter().filter_map(|crowd| crowd.get(at)).copied().collect();
        found.iter().sum::<f64>() / real(found.len().max(1))
    };
    let by_chance: Vec<f64> = (0..groupings.len()).map(|at| mean(&without, at)).collect();
    let fits: Vec<f64> = (0..groupings.len()).map(|at| mean(&parts, at)).collect();
    let most = |crowd: &Vec<f64>| {
        crowd.iter().zip(&by_chance).map(|(fit, mean)| gain(*fit, *mean)).fold(f64::NEG_INFINITY, f64::max)
    };
    let most: Vec<f64> = without.iter().map(most).collect();
    let middle = most.iter().sum::<f64>() / real(CROWDS);
    let deviation = (most.iter().map(|one| (one - middle) * (one - middle)).sum::<f64>() / real(CROWDS - 1)).sqrt();
    let mut looked = Looked { depth, cells, groupings, fits, by_chance, most_by_chance: (middle, deviation), best: None };
    looked.best = looked.best_of(|_| true);
    looked
}

/// How well a crowd falls into 2 groups and on.
fn silhouettes(crowd: &Crowd) -> Vec<f64> {
    scan(&cells(crowd, crowd.depth, CELLS), 0, 0).iter().map(|grouping| grouping.silhouette).collect()
}

/// Some people of a crowd, along the first `depth` directions: as many as are asked for, or three of four where there are no more.
fn part(crowd: &Crowd, depth: usize, people: usize, chance: &mut Chance) -> Crowd {
    let all = crowd.len();
    let mut some = Crowd { depth, ..Crowd::default() };
    let mut take = |at: usize| {
        some.places.extend(&crowd.place(at)[..depth]);
        some.weights.push(crowd.weights[at]);
    };
    if all > 8 * people {
        // So few of so many are hardly ever drawn twice.
        (0..people).for_each(|_| take(floor(chance.share() * real(all))));
        return some;
    }
    let mut left = if all > people { people } else { people * 3 / 4 };
    for at in 0..all {
        // Each as likely as any other (Fan, Muller and Rezucha 1962).
        if chance.share() * real(all - at) < real(left) {
            left -= 1;
            take(at);
        }
    }
    some
}

/// The standard deviation along each of the first `depth` directions.
fn widths(crowd: &Crowd, depth: usize) -> Vec<f64> {
    let (mut sums, mut squares, mut total) = (vec![0.0; depth], vec![0.0; depth], 0.0_f64);
    for at in 0..crowd.len() {
        let weight = f64::from(crowd.weights[at]);
        total += weight;
        for (axis, along) in crowd.place(at)[..depth].iter().enumerate() {
            let along = f64::from(*along);
            sums[axis] += weight * along;
            squares[axis] += weight * along * along;
        }
    }
    let total = total.max(1e-300);
    sums.iter()
        .zip(squares)
        .map(|(sum, squares)| (squares / total - (sum / total) * (sum / total)).max(0.0).sqrt())
        .collect()
}

/// How much of the way from what chance gives to a perfect fit.
fn gain(fit: f64, by_chance: f64) -> f64 {
    (fit - by_chance) / (1.0 - by_chance).max(1e-9)
}

/// The fewest groups that gain nearly as much as any number of groups, and their gain. `fits` are those of 2 groups and on, none
/// where so many may not be.
pub(super) fn best(looked: &Looked, fits: impl Iterator<Item = Option<f64>>) -> Option<(usize, f64)> {
    let gains = gains(looked, fits);
    let most = most(&gains);
    let (of, _) = gains.iter().find(|(_, gain)| *gain >= most)?;
    let nearly = if most > 0.0 { NEARLY.max(1.0 - LOST / real(*of)) } else { 1.0 };
    gains.into_iter().find(|(_, gain)| *gain >= most * nearly)
}

/// The numbers of groups that may be, each with its gain.
fn gains(looked: &Looked, fits: impl Iterator<Item = Option<f64>>) -> Vec<(usize, f64)> {
    fits.zip(&looked.by_chance).enumerate().filter_map(|(at, (fit, mean))| Some((at + 2, gain(fit?, *mean)))).collect()
}

fn most(gains: &[(usize, f64)]) -> f64 {
    gains.iter().map(|(_, gain)| *gain).fold(f64::NEG_INFINITY, f64::max)
}

/// How many people are in the smallest group.
pub(super) fn smallest(labels: &[u8], counts: &[usize]) -> usize {
    let mut sizes = [0; MOST + 1];
    for (label, count) in labels.iter().zip(counts) {
        sizes[usize::from(*label).min(MOST)] += count;
    }
    let k = labels.iter().max().map_or(0, |most| usize::from(*most) + 1);
    sizes[..k.min(MOST)].iter().copied().min().unwrap_or(0)
}

/// What was tried, from one group on.
pub(super) fn trials(looked: &Looked) -> Vec<Trial> {
    let one = Trial { k: 1, silhouette: 0.0, smallest: looked.cells.counts.iter().sum() };
    let more = looked.groupings.iter().enumerate().map(|(at, grouping)| Trial {
        k: at + 2,
        silhouette: grouping.silhouette,
        smallest: smallest(&grouping.labels, &looked.cells.counts),
    });
    std::iter::once(one).chain(more).collect()
}
