//! Who belongs to which group, when groups are known by their cells: everybody goes where the answers given fit best.
//!
//! Somebody who answered little seems to stand near the middle, and would land in whichever group is there; and the plane
//! shows but a part of what groups differ in. So it is not the place that decides in the end but each answer: by how much
//! more it is given in one group than in the other (latent classes; Lazarsfeld and Henry 1968, with normal distributions of
//! one variance for each statement). Means of groups and members are settled by turns. A person's own answer is left out of
//! the mean that it is held against, or everybody would fit best where they are already.

use super::choice::fewest;
use crate::field::{Field, VALUES, parts};
use crate::number::{short, single, with_number};
use crate::result::NO_GROUP;
use crate::result::Tally;
use crate::standing::grouped_tallies;
use crate::statement::Answer;
use crate::votes::{Mark, with_marks};
use rayon::prelude::*;
use std::cmp::Reverse;

/// How often means and members are settled by turns.
const TURNS: usize = 3;

/// As much as so many answers speaks for a group being as all are.
const PRIOR: f64 = 4.0;

/// Who is in which group, as far as it is settled.
pub(super) struct Settled {
    /// For each group, the largest first, the number it was begun with.
    pub order: Vec<usize>,
    /// The answers of each group, in this order, to each statement.
    pub tallies: Vec<Vec<Tally>>,
}

/// Settles the group of each person (in `membership`, by the numbers of the `k` groups begun with).
pub(super) fn settle(field: &Field<'_>, membership: &mut [u16], k: usize) -> Settled {
    let people = membership.iter().filter(|group| **group != NO_GROUP).count();
    let least = fewest(people);
    let mut open: Vec<usize> = (0..k).collect();
    let sizes = |membership: &[u16]| {
        let mut sizes = vec![0; k];
        membership.iter().filter(|group| **group != NO_GROUP).for_each(|group| sizes[usize::from(*group)] += 1);
        sizes
    };
    let mut tallies = grouped_tallies(field.votes, membership, k);
    for turn in 0.. {
        let moved = turn_over(field, membership, &mut tallies, &open);
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
    let tallies = tallies.into_iter().map(|groups| open.iter().map(|group| groups[*group]).collect()).collect();
    Settled { order: open, tallies }
}

/// Somebody who goes from one group to another.
struct Move {
    row: usize,
    from: usize,
    to: usize,
}

/// Puts everybody into the open group that the answers fit best, and counts their answers there; how many have moved.
pub(super) fn turn_over(field: &Field<'_>, membership: &mut [u16], tallies: &mut [Vec<Tally>], open: &[usize]) -> usize {
    let groups = tallies.first().map_or(0, Vec::len);
    let moves = with_number!(groups, K => fitting::<K>(field, membership, tallies, open)).unwrap_or_default();
    for Move { row, from, to } in &moves {
        membership[*row] = u16::try_from(*to).unwrap_or(NO_GROUP);
        for (statement, answer) in field.votes.row(*row) {
            tallies[statement][*from].count(answer, false);
            tallies[statement][*to].count(answer, true);
        }
    }
    moves.len()
}

/// Those whose answers fit another of `K` groups better than their own.
fn fitting<const K: usize>(field: &Field<'_>, membership: &[u16], tallies: &[Vec<Tally>], open: &[usize]) -> Vec<Move> {
    let fit = Fit::<K>::of(field, tallies);
    with_marks!(field.votes, marks => {
        parts(membership.len()).into_par_iter().flat_map_iter(|rows| {
            let mut moves = Vec::new();
            for row in rows.filter(|row| membership[*row] != NO_GROUP) {
                let now = usize::from(membership[row]).min(K - 1);
                if let Some(to) = fit.better(&marks[field.votes.span(row)], now, open) {
                    moves.push(Move { row, from: now, to });
                }
            }
            moves
        }).collect()
    })
}

/// Somebody's group, and the answers by which it is known.
pub(super) struct Member {
    pub group: u16,
    pub answers: Vec<u32>,
}

/// Puts these people into the groups that their answers fit best, where groups answer as `tallies` tell.
pub(super) fn settle_some(field: &Field<'_>, tallies: &[Vec<Tally>], people: &mut [Member]) {
    let groups = tallies.first().map_or(0, Vec::len);
    let _ = with_number!(groups, K => Fit::<K>::of(field, tallies).settle(people));
}

/// Counts the answers of these people, each in the group that the other answers of the same person fit best, or takes them out again.
pub(super) fn count_by_other_answers(
    field: &Field<'_>,
    tallies: &[Vec<Tally>],
    people: &[Member],
    into: &mut [Vec<Tally>],
    counts: bool,
) {
    let groups = tallies.first().map_or(0, Vec::len);
    let _ = with_number!(groups, K => Fit::<K>::of(field, tallies).count(people, into, counts));
}

/// The answers to each statement once more, each counted in the group that the person's *other* answers fit best.
///
/// Who agrees is the likelier to be in the group that agrees, by that very answer: what a group says is a little too clear, the more so
/// the less else is known of its people. Counted like this no answer has a say in where it is counted (cross-fitting).
pub(super) fn by_other_answers(field: &Field<'_>, membership: &[u16], tallies: &[Vec<Tally>]) -> Vec<Vec<Tally>> {
    let groups = tallies.first().map_or(0, Vec::len);
    with_number!(groups, K => placed_by_others::<K>(field, membership, tallies)).unwrap_or_default()
}

fn placed_by_others<const K: usize>(field: &Field<'_>, membership: &[u16], tallies: &[Vec<Tally>]) -> Vec<Vec<Tally>> {
    let fit = Fit::<K>::of(field, tallies);
    let reach = fit.reach();
    let elsewhere: Vec<(usize, usize, usize)> = with_marks!(field.votes, marks => {
        parts(membership.len()).into_par_iter().flat_map_iter(|rows| {
            let mut elsewhere = Vec::new();
            for row in rows.filter(|row| membership[*row] != NO_GROUP) {
                let now = usize::from(membership[row]).min(K - 1);
                let answers = &marks[field.votes.span(row)];
                fit.elsewhere(answers, now, reach, |slot, group| elsewhere.push((slot, now, group)));
            }
            elsewhere
        }).collect()
    });
    let mut tallies = tallies.to_vec();
    for (slot, from, to) in elsewhere {
        let answer = Answer::from_code(short(slot));
        tallies[slot >> 2][from].count(answer, false);
        tallies[slot >> 2][to].count(answer, true);
    }
    tallies
}

/// How well answers fit each of `K` groups.
struct Fit<const K: usize> {
    /// For each answer what it says for each group.
    others: Vec<[f32; K]>,
    /// What it says for the group of the person who gave it.
    own: Vec<[f32; K]>,
}

impl<const K: usize> Fit<K> {
    fn of(field: &Field<'_>, tallies: &[Vec<Tally>]) -> Self {
        Self { others: weighed(field, tallies, false), own: weighed(field, tallies, true) }
    }

    /// The most that one answer can say for one group against another.
    fn reach(&self) -> f32 {
        let spread = |(others, own): (&[f32; K], &[f32; K])| {
            let both = || others.iter().chain(own);
            both().fold(f32::MIN, |most, one| most.max(*one)) - both().fold(f32::MAX, |least, one| least.min(*one))
        };
        self.others.iter().zip(&self.own).map(spread).fold(0.0, f32::max)
    }

    /// How well the answers of somebody in group `now` fit.
    fn of_all<M: Mark>(&self, answers: &[M], now: usize) -> [f32; K] {
        let (mut fits, mut without) = ([0.0_f32; K], 0.0);
        for mark in answers {
            let (others, own) = (&self.others[mark.slot()], &self.own[mark.slot()]);
            for (fit, more) in fits.iter_mut().zip(others) {
                *fit += more;
            }
            without += own[now] - others[now];
        }
        fits[now] += without;
        fits
    }

    /// The open group that the answers of somebody in group `now` fit better than this one.
    fn better<M: Mark>(&self, answers: &[M], now: usize, open: &[usize]) -> Option<usize> {
        let fits = self.of_all(answers, now);
        let best = open.iter().copied().reduce(|best, other| if fits[other] > fits[best] { other } else { best });
        best.filter(|best| *best != now)
    }

    /// Puts people into the groups that their answers fit best.
    fn settle(&self, people: &mut [Member]) {
        let open: Vec<usize> = (0..K).collect();
        for person in people.iter_mut().filter(|person| person.group != NO_GROUP) {
            if let Some(to) = self.better(&person.answers, usize::from(person.group).min(K - 1), &open) {
                person.group = u16::try_from(to).unwrap_or(NO_GROUP);
            }
        }
    }

    /// Counts answers, each in the group that the others of the same person fit best.
    fn count(&self, people: &[Member], into: &mut [Vec<Tally>], counts: bool) {
        let reach = self.reach();
        let mut count = |slot: usize, group: usize, counts: bool| {
            into[slot >> 2][group].count(Answer::from_code(short(slot)), counts);
        };
        for Member { group, answers } in people.iter().filter(|person| person.group != NO_GROUP) {
            let now = usize::from(*group).min(K - 1);
            for slot in answers {
                count(*slot as usize, now, counts);
            }
            self.elsewhere(answers, now, reach, |slot, group| {
                count(slot, now, !counts);
                count(slot, group, counts);
            });
        }
    }

    /// Those answers of somebody in group `now` without which another group would fit best, and which. No answer can say more than
    /// `reach`.
    fn elsewhere<M: Mark>(&self, answers: &[M], now: usize, reach: f32, mut found: impl FnMut(usize, usize)) {
        let fits = self.of_all(answers, now);
        // Where no single answer can decide, as with most people, there is nothing to try.
        if (0..K).all(|group| group == now || fits[group] + reach < fits[now]) {
            return;
        }
        for mark in answers {
            let without = self.of_others(&fits, mark.slot(), now);
            let best = (0..K).fold(now, |best, other| if without[other] > without[best] { other } else { best });
            if best != now {
                found(mark.slot(), best);
            }
        }
    }

    /// The same without one of them.
    fn of_others(&self, fits: &[f32; K], slot: usize, now: usize) -> [f32; K] {
        let mut without = *fits;
        for (fit, less) in without.iter_mut().zip(&self.others[slot]) {
            *fit -= less;
        }
        without[now] = fits[now] - self.own[slot][now];
        without
    }
}

/// For each answer and group the logarithm of how much likelier the answer is in the group than among all: (x·m − m²/2)/σ²
/// with x the answer less the mean of all, and m the mean of x in the group, drawn to 0. With `without`, the answer itself
/// is left out of m.
fn weighed<const K: usize>(field: &Field<'_>, tallies: &[Vec<Tally>], without: bool) -> Vec<[f32; K]> {
    let mut table = vec![[0.0_f32; K]; 4 * field.width()];
    for statement in (0..field.width()).filter(|statement| field.live[*statement]) {
        let (all, mean) = (field.tallies[statement], field.means[statement]);
        let seen = f64::from(all.seen());
        let variance = (f64::from(all.agree + all.disagree) / seen - mean * mean).max(0.02);
        for (group, tally) in tallies[statement].iter().enumerate().take(K) {
            let n = f64::from(tally.seen());
            let sum = f64::from(tally.agree) - f64::from(tally.disagree) - n * mean;
            for (code, value) in VALUES.iter().enumerate() {
                let x = value - mean;
                let m = if without { (sum - x) / (n - 1.0 + PRIOR) } else { sum / (n + PRIOR) };
                table[4 * statement + code][group] = single((x * m - m * m / 2.0) / variance);
            }
        }
    }
    table
}
