//! Voices put into so many groups that each lies nearest the middle of its own (Lloyd 1957, with the starts of Arthur and
//! Vassilvitskii, *k-means++*, 2007).
//!
//! A voice has two halves that count alike: a place in space, and the table it sits at in each of many seatings.

use super::{chance::Chance, latent::Points};
use rayon::prelude::*;

/// A start that has not settled after so many rounds is near enough.
const ROUNDS: usize = 40;

/// What is grouped.
#[derive(Clone, Copy)]
pub(super) struct Places<'a> {
    /// Points of length one.
    pub(super) points: &'a Points,
    /// For each seating the table of every voice, all below `tables`.
    pub(super) seatings: &'a [Vec<u32>],
    pub(super) tables: usize,
}

impl Places<'_> {
    /// The group of each of so many voices, below `groups`: the tightest of what so many starts lead to.
    pub(super) fn grouped(self, voices: usize, groups: usize, starts: u64) -> Vec<u32> {
        if groups < 2 || voices == 0 {
            return vec![0; voices];
        }
        let starts: Vec<(f64, Vec<u32>)> =
            (0..starts).into_par_iter().map(|start| self.settled(voices, groups, start)).collect();
        // The first of those that are equally tight.
        let tightest = starts.into_iter().reduce(|best, next| if next.0 < best.0 { next } else { best });
        tightest.map(|(_, groups)| groups).unwrap_or_default()
    }

    fn settled(self, voices: usize, groups: usize, seed: u64) -> (f64, Vec<u32>) {
        let mut middles = self.first_middles(voices, groups, &mut Chance::seeded(seed));
        let mut at = vec![0_u32; voices];
        let mut near = vec![0.0_f32; groups];
        let mut before = f64::MAX;
        for _ in 0..ROUNDS {
            let mut all = 0.0;
            let mut next = Middles::none(self.columns(), groups);
            for (voice, at) in at.iter_mut().enumerate() {
                near.copy_from_slice(&middles.shift);
                self.each(voice, |column, value| {
                    let row = &middles.table[column * groups..(column + 1) * groups];
                    for (near, middle) in near.iter_mut().zip(row) {
                        *near += value * middle;
                    }
                });
                let nearest = most(&near);
                all -= f64::from(near[nearest]);
                #[expect(clippy::cast_possible_truncation, reason = "few groups")]
                {
                    *at = nearest as u32;
                }
                next.members[nearest] += 1.0;
                self.each(voice, |column, value| next.table[column * groups + nearest] += value);
            }
            middles = next.settled(&middles);
            if before - all < 1e-5 * f64::from(u32::try_from(voices).unwrap_or(u32::MAX)) {
                break;
            }
            before = all;
        }
        (before, at)
    }

    const fn columns(self) -> usize {
        self.seatings.len() * self.tables + self.points.depth
    }

    /// Every column where a voice is not nothing.
    fn each(self, voice: usize, mut take: impl FnMut(usize, f32)) {
        #[expect(clippy::cast_precision_loss, reason = "few seatings")]
        let seat = (1.0 / self.seatings.len() as f32).sqrt();
        for (nth, tables) in self.seatings.iter().enumerate() {
            take(nth * self.tables + tables[voice] as usize, seat);
        }
        let from = self.seatings.len() * self.tables;
        for (axis, value) in self.points.at(voice).iter().enumerate() {
            take(from + axis, *value);
        }
    }

    /// How far two voices lie from each other, squared.
    fn apart(self, one: usize, other: usize) -> f64 {
        let together = self.seatings.iter().filter(|tables| tables[one] == tables[other]).count();
        #[expect(clippy::cast_precision_loss, reason = "few seatings")]
        let seats = 2.0 * (1.0 - together as f64 / self.seatings.len().max(1) as f64);
        let points = self.points.at(one).iter().zip(self.points.at(other)).map(|(x, y)| f64::from((x - y) * (x - y)));
        seats + points.sum::<f64>()
    }

    /// First middles: voices, each the likelier the farther it lies from those already chosen.
    fn first_middles(self, voices: usize, groups: usize, chance: &mut Chance) -> Middles {
        let mut middles = Middles::none(self.columns(), groups);
        let mut far = vec![f64::MAX; voices];
        let mut chosen = chance.below(voices);
        for group in 0..groups {
            middles.members[group] = 1.0;
            self.each(chosen, |column, value| middles.table[column * groups + group] = value);
            let mut all = 0.0;
            for (voice, far) in far.iter_mut().enumerate() {
                *far = far.min(self.apart(voice, chosen));
                all += *far;
            }
            let mut rest = chance.share() * all;
            let next = far.iter().position(|far| {
                rest -= far;
                rest < 0.0
            });
            chosen = next.unwrap_or(voices - 1);
        }
        let before = Middles::none(self.columns(), groups);
        middles.settled(&before)
    }
}

/// The middles of groups: for each column one value a group, side by side.
struct Middles {
    table: Vec<f32>,
    members: Vec<f32>,
    /// What is taken off for how far a middle itself lies from nothing: half its length, squared.
    shift: Vec<f32>,
}

impl Middles {
    fn none(columns: usize, groups: usize) -> Self {
        Self { table: vec![0.0; columns * groups], members: vec![0.0; groups], shift: vec![0.0; groups] }
    }

    /// Sums become means; a group that nobody is in any more stays where it was.
    fn settled(mut self, before: &Self) -> Self {
        let groups = self.members.len();
        for (row, known) in self.table.chunks_exact_mut(groups).zip(before.table.chunks_exact(groups)) {
            for group in 0..groups {
                row[group] = if self.members[group] > 0.0 { row[group] / self.members[group] } else { known[group] };
                self.shift[group] -= row[group] * row[group] / 2.0;
            }
        }
        self
    }
}

fn most(near: &[f32]) -> usize {
    let mut best = 0;
    for (group, value) in near.iter().enumerate() {
        if *value > near[best] {
            best = group;
        }
    }
    best
}
