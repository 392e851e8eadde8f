//! Lines that say the same, or nearly, in groups: "said by seven".

use super::{
    likeness::{REASONS, likenesses, quotient, shorter},
    reading::Line,
    stance::Against,
    table::Table,
};
use serde::Serialize;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Groups are joined only if their lines are so near on the whole, measured by how near two lines have to be: otherwise a chain
/// of neighbours drags strangers together.
const ON_THE_WHOLE: f64 = 2.0 / 3.0;

/// Lines that say nearly the same, or one that says what no other does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The lines by their place in what was given, those most alike beside each other.
    pub members: Vec<usize>,
    /// How many said it: the times of all lines together.
    pub said: u32,
    /// The line that is most like the others; its words serve as a first title.
    pub central: usize,
    /// The words that at least two of them share, as they stand, those that most have first.
    pub shared: Vec<String>,
}

/// Lays lines that are alike at least so much in groups: [`SAME`](super::SAME) for those that say the same,
/// [`ALIKE`](super::ALIKE) for those to lay beside each other. The largest groups come first, then what stands alone, in the order
/// given. Every line is in one group. Two that say the contrary never lie in the same.
///
/// ```
/// use samskapa_words::{language::Language::Swedish, near::{Line, SAME, groups}};
///
/// let times = |text, times| Line { times, ..Line::once(text, Swedish) };
/// let groups = groups(&[times("Sista bussen!!", 4), times("Mörkt vid skolan", 1), times("sista bussen", 1)], SAME);
/// assert_eq!((groups[0].members.as_slice(), groups[0].said), ([0, 2].as_slice(), 5));
/// ```
#[must_use]
pub fn groups(lines: &[Line], least: f64) -> Vec<Group> {
    let table = Table::of(lines);
    let near = Nearness::of(&table);
    let mut groups: Vec<Group> =
        joined(table.classes.len(), &near, least).into_iter().map(|classes| group(lines, &table, &near, &classes)).collect();
    groups.sort_by_key(|group| (Reverse(group.members.len()), group.members.iter().min().copied()));
    groups
}

/// For each class those that are alike, by how much; below nothing for those that say the contrary.
struct Nearness(Vec<BTreeMap<usize, f64>>);

impl Nearness {
    fn of(table: &Table) -> Self {
        let mut near = vec![BTreeMap::new(); table.classes.len()];
        for alike in likenesses(table) {
            let score = if alike.against == Against::No { alike.score } else { -1.0 };
            near[alike.one].insert(alike.other, score);
            near[alike.other].insert(alike.one, score);
        }
        Self(near)
    }

    /// How near two groups are on the whole, the mean over all pairs between them; None where any two say the contrary.
    fn together(&self, left: &BTreeSet<usize>, right: &BTreeSet<usize>) -> Option<f64> {
        let (few, many) = if left.len() <= right.len() { (left, right) } else { (right, left) };
        let mut sum = 0.0;
        for score in
            few.iter().flat_map(|class| &self.0[*class]).filter(|(other, _)| many.contains(other)).map(|(_, score)| *score)
        {
            if score < 0.0 {
                return None;
            }
            sum += score;
        }
        Some(sum / (quotient(few.len() as u64, 1) * quotient(many.len() as u64, 1)))
    }
}

/// Joins the nearest classes first, and goes on while groups are near as a whole.
fn joined(classes: usize, near: &Nearness, least: f64) -> Vec<BTreeSet<usize>> {
    let mut group_of: Vec<usize> = (0..classes).collect();
    let mut groups: Vec<BTreeSet<usize>> = (0..classes).map(|class| BTreeSet::from([class])).collect();
    let pairs = near
        .0
        .iter()
        .enumerate()
        .flat_map(|(one, others)| others.range(one..).map(move |(other, score)| (*score, one, *other)));
    let mut pairs: Vec<(f64, usize, usize)> = pairs.filter(|(score, ..)| *score >= least).collect();
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    for (_, one, other) in pairs {
        let (left, right) = (group_of[one].min(group_of[other]), group_of[one].max(group_of[other]));
        let nearness = if left == right { None } else { near.together(&groups[left], &groups[right]) };
        if nearness.is_some_and(|nearness| nearness >= least * ON_THE_WHOLE) {
            let (into, from) = if groups[left].len() >= groups[right].len() { (left, right) } else { (right, left) };
            let moved = std::mem::take(&mut groups[from]);
            for class in &moved {
                group_of[*class] = into;
            }
            groups[into].extend(moved);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

fn group(lines: &[Line], table: &Table, near: &Nearness, classes: &BTreeSet<usize>) -> Group {
    let likeness = |class: &usize| {
        near.0[*class].iter().filter(|(other, _)| classes.contains(other)).map(|(_, score)| score).sum::<f64>()
    };
    let best = classes
        .iter()
        .map(|class| (likeness(class), Reverse(*class)))
        .max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let central = best.map_or(0, |(_, class)| class.0);
    let members: Vec<usize> =
        chained(classes, central, near).into_iter().flat_map(|class| table.classes[class].members.clone()).collect();
    let said = members.iter().fold(0_u32, |said, at| said.saturating_add(lines[*at].times));
    let central = table.classes[central].members.first().copied().unwrap_or_default();
    Group { members, said, central, shared: shared(table, classes) }
}

/// From the central one on, always the one most like the last.
fn chained(classes: &BTreeSet<usize>, central: usize, near: &Nearness) -> Vec<usize> {
    let mut chain = vec![central];
    let mut left = classes.clone();
    left.remove(&central);
    let mut last = central;
    while !left.is_empty() {
        let likest =
            near.0[last].iter().filter(|(other, _)| left.contains(other)).map(|(other, score)| (*score, Reverse(*other)));
        let next = likest.max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))).map(|(_, class)| class.0);
        let Some(next) = next.or_else(|| left.first().copied()) else { break };
        left.remove(&next);
        chain.push(next);
        last = next;
    }
    chain
}

/// The words that at least two lines of these classes share.
fn shared(table: &Table, classes: &BTreeSet<usize>) -> Vec<String> {
    let mut counted: BTreeMap<u32, (usize, String)> = BTreeMap::new();
    for class in classes.iter().map(|class| &table.classes[*class]) {
        for piece in &class.pieces {
            let word = class.written(piece);
            let entry = counted.entry(piece.number).or_insert_with(|| (0, word.to_owned()));
            entry.0 += class.members.len();
            entry.1 = shorter(&entry.1, word);
        }
    }
    let mut shared: Vec<(usize, u64, String)> = counted
        .into_iter()
        .filter(|(_, (holders, _))| *holders > 1)
        .map(|(piece, (holders, word))| (holders, table.weights[piece as usize], word))
        .collect();
    shared
        .sort_by(|one, other| (Reverse(one.0), Reverse(one.1), &one.2).cmp(&(Reverse(other.0), Reverse(other.1), &other.2)));
    shared.into_iter().take(REASONS).map(|(_, _, word)| word).collect()
}
