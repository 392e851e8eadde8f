//! Who supports what: equal ballots laid together, and for each project the list of those who want it.

use crate::{Ballots, Election, Kind};
use rayon::prelude::*;
use std::ops::Range;

/// Fewer marks than this are not worth the trouble of giving half of them to another core.
const WORTH_A_CORE: usize = 200_000;

/// Groups of people with equal ballots, and the projects they support.
///
/// The groups lie in an order that follows from their ballots alone, so that nothing depends on the order in which people voted,
/// and so that those who support the same projects lie near each other in memory.
#[derive(Debug)]
pub(crate) struct Supporters {
    /// People who voted, those who support nothing included.
    pub people: u64,
    /// People in each group.
    pub weights: Vec<u32>,
    /// What each group supports.
    pub of_group: Lists,
    /// Who supports each project.
    pub of_project: Lists,
    /// People behind each project.
    pub votes: Vec<u64>,
}

/// Many short lists in a few long rows: who or what, and how many points, if points are given.
#[derive(Debug)]
pub(crate) struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
    points: Vec<u32>,
}

impl Lists {
    /// One list.
    pub fn get(&self, at: usize) -> &[u32] {
        &self.items[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// The points of one list; none where every mark counts the same.
    pub fn points(&self, at: usize) -> &[u32] {
        if self.points.is_empty() { &[] } else { &self.points[self.starts[at] as usize..self.starts[at + 1] as usize] }
    }

    /// One list with the points of each, 1 where none are given.
    pub fn marks(&self, at: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
        let points = self.points(at);
        self.get(at).iter().enumerate().map(move |(place, item)| (*item as usize, points.get(place).copied().unwrap_or(1)))
    }

    /// How many lists there are.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The longest list, counted in points.
    pub fn longest(&self) -> u64 {
        (0..self.len())
            .map(|at| {
                if self.points.is_empty() {
                    self.get(at).len() as u64
                } else {
                    self.points(at).iter().map(|points| u64::from(*points)).sum()
                }
            })
            .max()
            .unwrap_or(0)
    }
}

impl Supporters {
    /// Lays equal ballots together. Whoever marked an option supports it; with points, whoever gave it at least one.
    pub fn of(election: &Election, with_points: bool) -> Self {
        let ballots = &election.ballots;
        let (rank, option_of) = by_popularity(election);
        let (weights, of_group) = if with_points && ballots.kind() == Kind::Points {
            let groups =
                alike(ballots, |option, points| u64::from(rank[option]) << 32 | u64::from(points), |mark| mark >> 32);
            let points = groups.items.iter().map(|mark| u32::try_from(mark & 0xffff_ffff).unwrap_or(u32::MAX)).collect();
            let items = groups.items.iter().map(|mark| option_of[(mark >> 32) as usize]).collect();
            (groups.weights, Lists { starts: groups.starts, items, points })
        } else {
            let Rows { weights, starts, mut items } = alike(ballots, |option, _| rank[option], u64::from);
            for item in &mut items {
                *item = option_of[*item as usize];
            }
            (weights, Lists { starts, items, points: Vec::new() })
        };
        let of_project = turn(&of_group, election.options.len());
        let behind = |project: usize| of_project.get(project).iter().map(|group| u64::from(weights[*group as usize])).sum();
        let votes = (0..election.options.len()).into_par_iter().map(behind).collect();
        Self { people: ballots.people(), weights, of_group, of_project, votes }
    }

    /// The points that each project has in all: people, where no points are given.
    pub fn points(&self) -> Vec<u64> {
        let of = |project: usize| {
            let marks = self.of_project.marks(project);
            marks.map(|(group, points)| u64::from(self.weights[group]) * u64::from(points)).sum()
        };
        if self.of_project.points.is_empty() { self.votes.clone() } else { (0..self.votes.len()).map(of).collect() }
    }

    /// Whether every group is one person.
    pub fn all_single(&self) -> bool {
        self.weights.iter().all(|weight| *weight == 1)
    }
}

/// What somebody supports, and by how many points.
pub(crate) fn supported(ballots: &Ballots, at: usize) -> impl Iterator<Item = (usize, u32)> + '_ {
    let counts_points = ballots.kind() == Kind::Points;
    ballots.get(at).marks().filter(move |(_, points)| !counts_points || *points > 0)
}

/// The place of each project when the most wanted comes first, and which project has each place.
fn by_popularity(election: &Election) -> (Vec<u32>, Vec<u32>) {
    let votes = election.votes();
    let mut order: Vec<usize> = (0..votes.len()).collect();
    order.sort_by(|a, b| votes[*b].cmp(&votes[*a]).then_with(|| election.id(*a).as_bytes().cmp(election.id(*b).as_bytes())));
    let mut rank = vec![0; order.len()];
    for (place, option) in order.iter().enumerate() {
        rank[*option] = u32::try_from(place).unwrap_or(u32::MAX);
    }
    (rank, order.into_iter().map(|option| u32::try_from(option).unwrap_or(u32::MAX)).collect())
}

/// Ballots one after another, each with how many people cast it.
struct Rows<Mark> {
    weights: Vec<u32>,
    starts: Vec<u32>,
    items: Vec<Mark>,
}

impl<Mark: Copy> Rows<Mark> {
    fn with_capacity(rows: usize, marks: usize) -> Self {
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        Self { weights: Vec::with_capacity(rows), starts, items: Vec::with_capacity(marks) }
    }

    fn push(&mut self, marks: impl IntoIterator<Item = Mark>, weight: u32) {
        self.items.extend(marks);
        self.starts.push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
        self.weights.push(weight);
    }

    fn get(&self, at: u32) -> &[Mark] {
        &self.items[self.starts[at as usize] as usize..self.starts[at as usize + 1] as usize]
    }

    /// These and others after them.
    fn and(mut self, others: &Self) -> Self {
        let marks = self.starts.last().copied().unwrap_or(0);
        self.weights.extend_from_slice(&others.weights);
        self.starts.extend(others.starts[1..].iter().map(|start| start + marks));
        self.items.extend_from_slice(&others.items);
        self
    }
}

/// Brings equal ballots together. A mark is a number that begins with the popularity of its project, as `place` tells it.
fn alike<Mark: Copy + Ord + Into<u64> + Send + Sync>(
    ballots: &Ballots,
    mark: impl Fn(usize, u32) -> Mark + Sync,
    place: impl Fn(Mark) -> u64 + Sync,
) -> Rows<Mark> {
    let mut rows = if ballots.kind() == Kind::Points {
        let mut rows = Rows::with_capacity(ballots.len(), ballots.marks());
        for at in 0..ballots.len() {
            rows.push(supported(ballots, at).map(|(option, points)| mark(option, points)), ballots.weight(at));
        }
        rows
    } else {
        let (options, starts) = ballots.rows();
        Rows {
            weights: (0..ballots.len()).map(|at| ballots.weight(at)).collect(),
            starts: starts.to_vec(),
            items: options.par_iter().map(|option| mark(*option as usize, 1)).collect(),
        }
    };
    in_each(&mut rows.items, &rows.starts, &|marks| marks.sort_unstable());
    let mut order: Vec<(u64, u32)> = (0..u32::try_from(ballots.len()).unwrap_or(u32::MAX))
        .into_par_iter()
        .filter(|at| !rows.get(*at).is_empty())
        .map(|at| (key(rows.get(at), &place), at))
        .collect();
    order.par_sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| rows.get(a.1).cmp(rows.get(b.1))));
    let same = |a: &(u64, u32), b: &(u64, u32)| a.0 == b.0 && rows.get(a.1) == rows.get(b.1);
    let laid = |part: &[(u64, u32)]| {
        let mut groups = Rows::with_capacity(part.len(), rows.items.len() / 2);
        for same in part.chunk_by(same) {
            let weight = same.iter().map(|(_, at)| rows.weights[*at as usize]).fold(0, u32::saturating_add);
            groups.push(rows.get(same[0].1).iter().copied(), weight);
        }
        groups
    };
    // No group lies on both sides of the border.
    let middle = order.len() / 2;
    let border = (middle.max(1)..order.len()).find(|at| !same(&order[at - 1], &order[*at])).unwrap_or(order.len());
    let (earlier, later) = order.split_at(border);
    let (groups, others) = rayon::join(|| laid(earlier), || laid(later));
    let mut groups = groups.and(&others);
    groups.items.shrink_to_fit();
    groups
}

/// Does something with each of many lists that lie one after another, on all cores.
fn in_each<T: Send>(items: &mut [T], starts: &[u32], then: &(impl Fn(&mut [T]) + Sync)) {
    let lists = starts.len() - 1;
    if lists > 10_000 {
        let (earlier, later) = items.split_at_mut((starts[lists / 2] - starts[0]) as usize);
        rayon::join(|| in_each(earlier, &starts[..=lists / 2], then), || in_each(later, &starts[lists / 2..], then));
        return;
    }
    for list in starts.windows(2) {
        then(&mut items[(list[0] - starts[0]) as usize..(list[1] - starts[0]) as usize]);
    }
}

/// A number by which ballots with the same rare projects come near each other: the four least wanted ones, and a digest of all marks. What
/// few want is mostly of one village, and so are those who want it; what many want lies everywhere in any order.
fn key<Mark: Copy + Into<u64>>(marks: &[Mark], place: impl Fn(Mark) -> u64) -> u64 {
    let digest = marks.iter().fold(0xcbf2_9ce4_8422_2325_u64, |digest, mark| {
        (digest ^ (*mark).into()).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    });
    let rare = |nth: usize| marks.len().checked_sub(nth).map_or(0xfff, |at| place(marks[at]).min(0xffe));
    rare(1) << 52 | rare(2) << 40 | rare(3) << 28 | rare(4) << 16 | (digest >> 48)
}

/// Turns lists of projects for each group into lists of groups for each project.
fn turn(of_group: &Lists, projects: usize) -> Lists {
    let mut starts = vec![0_u32; projects + 1];
    for item in &of_group.items {
        starts[*item as usize + 1] += 1;
    }
    for at in 0..projects {
        starts[at + 1] += starts[at];
    }
    let (mut items, mut points) = (vec![0; of_group.items.len()], vec![0; of_group.points.len()]);
    sort_in(of_group, &starts, 0..projects, (&mut items, &mut points));
    Lists { starts, items, points }
}

/// Puts groups into the lists of some projects. Where there is much to do, each core reads all groups and writes lists of its own.
fn sort_in(of_group: &Lists, starts: &[u32], projects: Range<usize>, (items, points): (&mut [u32], &mut [u32])) {
    let first = starts[projects.start];
    let half = first + (starts[projects.end] - first) / 2;
    let border = projects.start + starts[projects.clone()].partition_point(|start| *start < half);
    if items.len() > WORTH_A_CORE && items.len() * 3 / 2 > of_group.items.len() && border < projects.end {
        let at = (starts[border] - first) as usize;
        let ((items, more_items), (points, more_points)) =
            (items.split_at_mut(at), points.split_at_mut(at.min(points.len())));
        rayon::join(
            || sort_in(of_group, starts, projects.start..border, (items, points)),
            || sort_in(of_group, starts, border..projects.end, (more_items, more_points)),
        );
        return;
    }
    let mut next: Vec<usize> = starts[projects.clone()].iter().map(|start| (start - first) as usize).collect();
    for group in 0..of_group.len() {
        for (place, item) in of_group.get(group).iter().enumerate() {
            let Some(next) = (*item as usize).checked_sub(projects.start).and_then(|project| next.get_mut(project)) else {
                continue;
            };
            items[*next] = u32::try_from(group).unwrap_or(u32::MAX);
            if let Some(given) = of_group.points(group).get(place) {
                points[*next] = *given;
            }
            *next += 1;
        }
    }
}
