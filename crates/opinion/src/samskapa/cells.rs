//! People who stand close together, laid together: a few hundred cells in place of up to millions of people.
//!
//! The cell with the most spread in it is cut in two at its middle, along the direction in which it is widest, until there
//! are enough. Nothing depends on the order of people.

use crate::number::{real, with_number};
use std::ops::Range;

/// How many cells at most. Enough that a group of 3 % has several, few enough that groups are found in a millisecond.
pub(super) const CELLS: usize = 72;

/// Places side by side, `depth` numbers each, and how much each weighs.
#[derive(Clone, Debug, Default)]
pub(super) struct Cloud {
    pub depth: usize,
    pub places: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Cloud {
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    pub fn place(&self, at: usize) -> &[f64] {
        &self.places[at * self.depth..(at + 1) * self.depth]
    }
}

/// Cells of a cloud.
pub(super) struct Cells {
    pub cloud: Cloud,
    /// The cell of each place.
    pub cell: Vec<u16>,
    /// How many places are in each cell.
    pub counts: Vec<usize>,
}

struct Cell {
    /// Which stretch of the order of people.
    members: Range<usize>,
    middle: [f64; AXES],
    /// The direction in which it is widest, and the squares along all directions.
    widest: usize,
    squares: f64,
    weight: f64,
}

/// No more directions than this.
const AXES: usize = 8;

fn cell(cloud: &Cloud, order: &[u32], members: Range<usize>) -> Cell {
    let depth = cloud.depth;
    let people = &order[members.clone()];
    let (sums, squares, weight) =
        with_number!(depth, D => summed::<D>(cloud, people)).unwrap_or(([0.0; AXES], [0.0; AXES], 0.0));
    let middle = sums.map(|sum| if weight > 0.0 { sum / weight } else { 0.0 });
    let spread = |axis: usize| (squares[axis] - middle[axis] * sums[axis]).max(0.0);
    let widest = (0..depth).max_by(|one, other| spread(*one).total_cmp(&spread(*other)).then(other.cmp(one))).unwrap_or(0);
    let squares = if people.len() < 2 { 0.0 } else { (0..depth).map(spread).sum() };
    Cell { members, middle, widest, squares, weight }
}

/// Σ of weighted places and of their squares along each of `D` directions, and of weights.
fn summed<const D: usize>(cloud: &Cloud, people: &[u32]) -> ([f64; AXES], [f64; AXES], f64) {
    let (mut sums, mut squares, mut weight) = ([0.0; D], [0.0; D], 0.0);
    for member in people {
        let by = cloud.weights[*member as usize];
        weight += by;
        let place = &cloud.places[*member as usize * D..][..D];
        for axis in 0..D {
            sums[axis] += by * place[axis];
            squares[axis] += by * place[axis] * place[axis];
        }
    }
    let wide = |narrow: [f64; D]| std::array::from_fn(|axis| narrow.get(axis).copied().unwrap_or(0.0));
    (wide(sums), wide(squares), weight)
}

/// Puts those who stand below `cut` along a direction before the others, each in the order in which they stood; how many they are.
fn parted(cloud: &Cloud, people: &mut [u32], aside: &mut [u32], axis: usize, cut: f64) -> usize {
    let (mut low, mut high) = (0, 0);
    for at in 0..people.len() {
        let member = people[at];
        let below = cloud.places[member as usize * cloud.depth + axis] < cut;
        // Written to both places and counted in one: which it is cannot be foreseen, so nothing hangs on it.
        people[low] = member;
        aside[high] = member;
        low += usize::from(below);
        high += usize::from(!below);
    }
    people[low..].copy_from_slice(&aside[..high]);
    low
}

/// Cuts a cloud into at most `most` cells.
pub(super) fn cells(cloud: &Cloud, most: usize) -> Cells {
    let all = cloud.len();
    let mut order: Vec<u32> = (0..crate::number::short(all)).collect();
    let mut aside = vec![0; all];
    let mut open = if all == 0 { Vec::new() } else { vec![cell(cloud, &order, 0..all)] };
    while open.len() < most {
        let widest =
            (0..open.len()).max_by(|one, other| open[*one].squares.total_cmp(&open[*other].squares).then(other.cmp(one)));
        let Some(at) = widest.filter(|at| open[*at].squares > 1e-12) else { break };
        let mut whole = open.swap_remove(at);
        let (begin, end) = (whole.members.start, whole.members.end);
        let low = parted(cloud, &mut order[begin..end], &mut aside, whole.widest, whole.middle[whole.widest]);
        // All on one side can only be rounding: then there is nothing to cut.
        if low == 0 || low == end - begin {
            whole.squares = 0.0;
            open.push(whole);
            continue;
        }
        open.push(cell(cloud, &order, begin..begin + low));
        open.push(cell(cloud, &order, begin + low..end));
    }
    let mut found =
        Cells { cloud: Cloud { depth: cloud.depth, ..Cloud::default() }, cell: vec![0; all], counts: Vec::new() };
    for (number, cell) in open.into_iter().enumerate() {
        for member in &order[cell.members.clone()] {
            found.cell[*member as usize] = u16::try_from(number).unwrap_or(u16::MAX);
        }
        found.counts.push(cell.members.len());
        found.cloud.places.extend(&cell.middle[..cloud.depth]);
        found.cloud.weights.push(cell.weight.max(real(usize::from(cell.weight > 0.0)) * 1e-12));
    }
    found
}
