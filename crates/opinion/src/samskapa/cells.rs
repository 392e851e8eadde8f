//! People who stand close together, laid together: a few hundred cells in place of up to millions of people.
//!
//! The cell with the most spread in it is cut in two at its middle, along the direction in which it is widest, until there
//! are enough. Nothing depends on the order of people.

use super::evidence::MOST;
use crate::number::{real, with_number};
use fearless_simd::{Level, dispatch};
use std::ops::Range;

/// How many cells at most. Enough that a group of 3 % has several, few enough that groups are found in a millisecond.
pub(super) const CELLS: usize = 72;

/// People side by side: the places of up to millions, `depth` numbers each, and how much is known of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Crowd {
    pub depth: usize,
    pub places: Vec<f32>,
    pub weights: Vec<f32>,
}

impl Crowd {
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    pub fn place(&self, at: usize) -> &[f32] {
        &self.places[at * self.depth..(at + 1) * self.depth]
    }
}

/// The middles of cells, `depth` numbers each, and how much each weighs.
#[derive(Clone, Debug, Default)]
pub(super) struct Cloud {
    pub depth: usize,
    pub places: Vec<f64>,
    pub weights: Vec<f64>,
}

/// Cells of a crowd.
pub(super) struct Cells {
    pub cloud: Cloud,
    /// The cell of each person.
    pub cell: Vec<u16>,
    /// How many people are in each cell.
    pub counts: Vec<usize>,
}

struct Cell {
    /// Which stretch of the order of people.
    members: Range<usize>,
    middle: [f64; MOST],
    /// The direction in which it is widest, and the squares along all directions.
    widest: usize,
    squares: f64,
    weight: f64,
}

fn cell(crowd: &Crowd, depth: usize, order: &[u32], members: Range<usize>) -> Cell {
    let people = &order[members.clone()];
    let summed = with_number!(depth, D => dispatch!(Level::new(), _ => summed::<D>(crowd, people)));
    let (sums, squares, weight) = summed.unwrap_or(([0.0; MOST], [0.0; MOST], 0.0));
    let middle = sums.map(|sum| if weight > 0.0 { sum / weight } else { 0.0 });
    let spread = |axis: usize| (squares[axis] - middle[axis] * sums[axis]).max(0.0);
    let widest = (0..depth).max_by(|one, other| spread(*one).total_cmp(&spread(*other)).then(other.cmp(one))).unwrap_or(0);
    let squares = if people.len() < 2 { 0.0 } else { (0..depth).map(spread).sum() };
    Cell { members, middle, widest, squares, weight }
}

/// Σ of weighted places and of their squares along each of the first `D` directions, and of weights.
#[expect(clippy::inline_always, reason = "so that it is made for the instructions of whoever calls it")]
#[inline(always)]
fn summed<const D: usize>(crowd: &Crowd, people: &[u32]) -> ([f64; MOST], [f64; MOST], f64) {
    let (mut sums, mut squares, mut weight) = ([0.0; D], [0.0; D], 0.0);
    for member in people {
        let by = f64::from(crowd.weights[*member as usize]);
        weight += by;
        let place = &crowd.places[*member as usize * crowd.depth..][..D];
        for axis in 0..D {
            let along = f64::from(place[axis]);
            sums[axis] += by * along;
            squares[axis] += by * along * along;
        }
    }
    let wide = |narrow: [f64; D]| std::array::from_fn(|axis| narrow.get(axis).copied().unwrap_or(0.0));
    (wide(sums), wide(squares), weight)
}

/// Puts those who stand below `cut` along a direction before the others, each in the order in which they stood; how many they are.
fn parted(crowd: &Crowd, people: &mut [u32], aside: &mut [u32], axis: usize, cut: f64) -> usize {
    let (mut low, mut high) = (0, 0);
    for at in 0..people.len() {
        let member = people[at];
        let below = f64::from(crowd.places[member as usize * crowd.depth + axis]) < cut;
        // Written to both places and counted in one: which it is cannot be foreseen, so nothing hangs on it.
        people[low] = member;
        aside[high] = member;
        low += usize::from(below);
        high += usize::from(!below);
    }
    people[low..].copy_from_slice(&aside[..high]);
    low
}

/// Cuts a crowd into at most `most` cells by the first `depth` directions.
pub(super) fn cells(crowd: &Crowd, depth: usize, most: usize) -> Cells {
    let all = crowd.len();
    let mut order: Vec<u32> = (0..crate::number::short(all)).collect();
    let mut aside = vec![0; all];
    let mut open = if all == 0 { Vec::new() } else { vec![cell(crowd, depth, &order, 0..all)] };
    while open.len() < most {
        let widest =
            (0..open.len()).max_by(|one, other| open[*one].squares.total_cmp(&open[*other].squares).then(other.cmp(one)));
        let Some(at) = widest.filter(|at| open[*at].squares > 1e-12) else { break };
        let mut whole = open.swap_remove(at);
        let (begin, end) = (whole.members.start, whole.members.end);
        let low = parted(crowd, &mut order[begin..end], &mut aside, whole.widest, whole.middle[whole.widest]);
        // All on one side can only be rounding: then there is nothing to cut.
        if low == 0 || low == end - begin {
            whole.squares = 0.0;
            open.push(whole);
            continue;
        }
        open.push(cell(crowd, depth, &order, begin..begin + low));
        open.push(cell(crowd, depth, &order, begin + low..end));
    }
    let mut found = Cells { cloud: Cloud { depth, ..Cloud::default() }, cell: vec![0; all], counts: Vec::new() };
    for (number, cell) in open.into_iter().enumerate() {
        for member in &order[cell.members.clone()] {
            found.cell[*member as usize] = u16::try_from(number).unwrap_or(u16::MAX);
        }
        found.counts.push(cell.members.len());
        found.cloud.places.extend(&cell.middle[..depth]);
        found.cloud.weights.push(cell.weight.max(real(usize::from(cell.weight > 0.0)) * 1e-12));
    }
    found
}
