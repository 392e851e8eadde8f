//! People who stand close together, laid together: a few hundred cells in place of up to millions of people.
//!
//! The cell with the most spread in it is cut in two at its middle, along the direction in which it is widest, until there
//! are enough. Nothing depends on the order of people.

use crate::number::real;

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
    members: Vec<u32>,
    middle: Vec<f64>,
    /// The direction in which it is widest, and the squares along all directions.
    widest: usize,
    squares: f64,
    weight: f64,
}

fn cell(cloud: &Cloud, members: Vec<u32>) -> Cell {
    let depth = cloud.depth;
    let (mut sums, mut squares, mut weight) = ([0.0; 8], [0.0; 8], 0.0);
    for member in &members {
        let by = cloud.weights[*member as usize];
        weight += by;
        for (axis, along) in cloud.place(*member as usize).iter().enumerate() {
            sums[axis] += by * along;
            squares[axis] += by * along * along;
        }
    }
    let middle: Vec<f64> = sums[..depth].iter().map(|sum| if weight > 0.0 { sum / weight } else { 0.0 }).collect();
    let spread = |axis: usize| (squares[axis] - middle[axis] * sums[axis]).max(0.0);
    let widest = (0..depth).max_by(|one, other| spread(*one).total_cmp(&spread(*other)).then(other.cmp(one))).unwrap_or(0);
    let squares = if members.len() < 2 { 0.0 } else { (0..depth).map(spread).sum() };
    Cell { members, middle, widest, squares, weight }
}

/// Cuts a cloud into at most `most` cells.
pub(super) fn cells(cloud: &Cloud, most: usize) -> Cells {
    let all: Vec<u32> = (0..crate::number::short(cloud.len())).collect();
    let mut open = if all.is_empty() { Vec::new() } else { vec![cell(cloud, all)] };
    while open.len() < most {
        let widest =
            (0..open.len()).max_by(|one, other| open[*one].squares.total_cmp(&open[*other].squares).then(other.cmp(one)));
        let Some(at) = widest.filter(|at| open[*at].squares > 1e-12) else { break };
        let Cell { members, middle, widest, .. } = open.swap_remove(at);
        let cut = middle[widest];
        let (low, high): (Vec<u32>, Vec<u32>) =
            members.into_iter().partition(|member| cloud.places[*member as usize * cloud.depth + widest] < cut);
        // All on one side can only be rounding: then there is nothing to cut.
        if low.is_empty() || high.is_empty() {
            let mut whole = cell(cloud, if low.is_empty() { high } else { low });
            whole.squares = 0.0;
            open.push(whole);
            continue;
        }
        open.push(cell(cloud, low));
        open.push(cell(cloud, high));
    }
    let mut found =
        Cells { cloud: Cloud { depth: cloud.depth, ..Cloud::default() }, cell: vec![0; cloud.len()], counts: Vec::new() };
    for (number, cell) in open.into_iter().enumerate() {
        for member in &cell.members {
            found.cell[*member as usize] = u16::try_from(number).unwrap_or(u16::MAX);
        }
        found.counts.push(cell.members.len());
        found.cloud.places.extend(cell.middle);
        found.cloud.weights.push(cell.weight.max(real(usize::from(cell.weight > 0.0)) * 1e-12));
    }
    found
}
