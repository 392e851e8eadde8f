//! Who belongs to which group, when groups are known by their cells: everybody goes where the answers given fit best.
//!
//! Somebody who answered little seems to stand near the middle, and would land in whichever group is there; and the plane
//! shows but a part of what groups differ in. So it is not the place that decides in the end but each answer: by how much
//! more it is given in one group than in the other (latent classes; Lazarsfeld and Henry 1968, with normal distributions of
//! one variance for each statement). Means of groups and members are settled by turns. A person's own answer is left out of
//! the mean that it is held against, or everybody would fit best where they are already.

use super::choice::fewest;
use crate::field::{Field, VALUES, parts};
use crate::number::{short, single};
use crate::result::NO_GROUP;
use crate::result::Tally;
use crate::standing::grouped_tallies;
use crate::votes::{Mark, with_marks};
use rayon::prelude::*;
use std::cmp::Reverse;

/// How often means and members are settled by turns.
const TURNS: usize = 3;

/// As much as so many answers speaks for a group being as all are.
const PRIOR: f64 = 4.0;

/// The group of each person (in `membership`, by the numbers of the groups begun with), settled; and for each group, the
/// largest first, the number it was begun with.
pub(super) fn settle(field: &Field<'_>, membership: &mut [u16], k: usize) -> Vec<usize> {
    let people = membership.iter().filter(|group| **group != NO_GROUP).count();
    let least = fewest(people);
    let mut open: Vec<usize> = (0..k).collect();
    let sizes = |membership: &[u16]| {
        let mut sizes = vec![0; k];
        membership.iter().filter(|group| **group != NO_GROUP).for_each(|group| sizes[usize::from(*group)] += 1);
        sizes
    };
    for turn in 0.. {
        let moved = turn_over(field, membership, &open, k);
        let sizes = sizes(membership);
        let smallest = open.iter().copied().min_by_key(|group| sizes[*group]);
        match smallest.filter(|group| open.len() > 1 && sizes[*group] < least) {
            // Too few to be told of: its people go where they fit next best.
            Some(group) => open.retain(|other| *other != group),
            None if turn + 1 >= TURNS || moved == 0 => break,
            None => {}
        }
    }
    let sizes = sizes(membership);
    open.sort_by_key(|group| (Reverse(sizes[*group]), *group));
    let mut of = vec![0; k];
    for (place, group) in open.iter().enumerate() {
        of[*group] = u16::try_from(place).unwrap_or(NO_GROUP);
    }
    for group in membership.iter_mut().filter(|group| **group != NO_GROUP) {
        *group = of[usize::from(*group)];
    }
    open
}

/// Puts everybody into the open group that the answers fit best; how many have moved.
pub(super) fn turn_over(field: &Field<'_>, membership: &mut [u16], open: &[usize], k: usize) -> usize {
    let tallies = grouped_tallies(field.votes, membership, k);
    let (others, own) = (weighed(field, &tallies, k, false), weighed(field, &tallies, k, true));
    let starts = &field.votes.starts;
    let rows = parts(membership.len());
    let size = rows.first().map_or(1, |rows| rows.len().max(1));
    with_marks!(field.votes, marks => {
        membership.par_chunks_mut(size).enumerate().map(|(part, membership)| {
            let mut moved = 0;
            let mut fits = vec![0.0_f32; k];
            for (at, group) in membership.iter_mut().enumerate().filter(|(_, group)| **group != NO_GROUP) {
                let row = part * size + at;
                let now = usize::from(*group);
                fits.fill(0.0);
                for mark in &marks[starts[row] as usize..starts[row + 1] as usize] {
                    let begin = mark.slot() * k;
                    for (fit, more) in fits.iter_mut().zip(&others[begin..begin + k]) {
                        *fit += more;
                    }
                    fits[now] += own[begin + now] - others[begin + now];
                }
                let best = open.iter().copied().reduce(|best, other| if fits[other] > fits[best] { other } else { best }).unwrap_or(now);
                moved += usize::from(best != now);
                *group = u16::try_from(best).unwrap_or(NO_GROUP);
            }
            moved
        }).sum()
    })
}

/// For each answer and group the logarithm of how much likelier the answer is in the group than among all: (x·m − m²/2)/σ²
/// with x the answer less the mean of all, and m the mean of x in the group, drawn to 0. With `without`, the answer itself
/// is left out of m.
fn weighed(field: &Field<'_>, tallies: &[Vec<Tally>], k: usize, without: bool) -> Vec<f32> {
    let mut table = vec![0.0_f32; 4 * field.width() * k];
    for statement in (0..field.width()).filter(|statement| field.live[*statement]) {
        let (all, mean) = (field.tallies[statement], field.means[statement]);
        let seen = f64::from(all.seen());
        let variance = (f64::from(all.agree + all.disagree) / seen - mean * mean).max(0.02);
        for (group, tally) in tallies[statement].iter().enumerate() {
            let n = f64::from(tally.seen());
            let sum = f64::from(tally.agree) - f64::from(tally.disagree) - n * mean;
            for (code, value) in VALUES.iter().enumerate() {
                let x = value - mean;
                let m = if without { (sum - x) / (n - 1.0 + PRIOR) } else { sum / (n + PRIOR) };
                table[(4 * statement + code) * k + group] = single((x * m - m * m / 2.0) / variance);
            }
        }
    }
    debug_assert!(short(k) < u32::from(NO_GROUP));
    table
}
