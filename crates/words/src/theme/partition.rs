//! Voices put into so many groups that each lies nearest the middle of its own (Lloyd 1957, with the starts of Arthur and
//! Vassilvitskii, *k-means++*, 2007).
//!
//! A voice has two halves that count alike: a place in space, and the table it sits at in each of many seatings.

use super::{
    chance::Chance,
    latent::{self, Points},
};
use rayon::prelude::*;

/// A start that has not settled after so many rounds is near enough.
const ROUNDS: usize = 40;
/// After so many rounds it shows which starts lead somewhere,
const TRIED: usize = 5;
/// and so many of them are gone on with.
const PROMISING: usize = 4;
/// Groups are weighed so many at once, as a machine does it best.
const ABREAST: usize = 16;

/// What is grouped.
pub(super) struct Places<'a> {
    /// Points of length one.
    points: &'a Points,
    /// For each voice, one seating after the other, the column of the table it sits at.
    seats: Vec<u32>,
    seatings: usize,
    columns: usize,
    /// What it counts to sit at a table.
    seat: f32,
}

impl<'a> Places<'a> {
    /// Voices at their points, and at their tables: for each seating the table of every voice, all below `tables`.
    #[expect(clippy::cast_possible_truncation, reason = "few seatings of few tables")]
    pub(super) fn of(points: &'a Points, seatings: &[Vec<u32>], tables: usize) -> Self {
        let voices = seatings.first().map_or(0, Vec::len);
        let seats = |voice: usize| seatings.iter().enumerate().map(move |(nth, at)| (nth * tables) as u32 + at[voice]);
        #[expect(clippy::cast_precision_loss, reason = "few seatings")]
        let seat = (1.0 / seatings.len().max(1) as f32).sqrt();
        Self {
            points,
            seats: (0..voices).flat_map(seats).collect(),
            seatings: seatings.len(),
            columns: seatings.len() * tables + points.depth,
            seat,
        }
    }

    /// The group of each voice, below `groups`: the tightest of what so many starts lead to.
    pub(super) fn grouped(&self, groups: usize, starts: u64) -> Vec<u32> {
        let voices = self.voices();
        if groups < 2 || voices == 0 {
            return vec![0; voices];
        }
        let tried = (0..starts).into_par_iter().map(|start| {
            let middles = self.first_middles(groups, &mut Chance::seeded(start));
            self.settled(Grouped { middles, at: vec![0; voices], tight: f64::MIN, rounds: 0, settled: false }, TRIED)
        });
        let mut tried: Vec<Grouped> = tried.collect();
        // The first of those that are equally tight.
        tried.sort_by(|one, other| other.tight.total_cmp(&one.tight));
        tried.truncate(PROMISING);
        let settled: Vec<Grouped> = tried.into_par_iter().map(|start| self.settled(start, ROUNDS)).collect();
        let tightest = settled.into_iter().reduce(|best, next| if next.tight > best.tight { next } else { best });
        tightest.map(|tightest| tightest.at).unwrap_or_default()
    }

    /// Goes on until nothing moves any more, or for so many rounds in all.
    fn settled(&self, mut groups: Grouped, rounds: usize) -> Grouped {
        let enough = 1e-5 * f64::from(u32::try_from(self.voices()).unwrap_or(u32::MAX));
        while !groups.settled && groups.rounds < rounds {
            let mut all = 0.0;
            let mut next = Middles::nowhere(self.columns, groups.middles.groups);
            for (voice, at) in groups.at.iter_mut().enumerate() {
                let (nearest, near) = self.nearest(voice, &groups.middles);
                all += f64::from(near);
                #[expect(clippy::cast_possible_truncation, reason = "few groups")]
                {
                    *at = nearest as u32;
                }
                next.members[nearest] += 1.0;
                self.each(voice, |column, value| next.table[column * next.width + nearest] += value);
            }
            groups.middles = next.settled(&groups.middles);
            groups.settled = all - groups.tight < enough;
            groups.tight = all;
            groups.rounds += 1;
        }
        groups
    }

    /// The group whose middle is nearest, and how near it is.
    fn nearest(&self, voice: usize, middles: &Middles) -> (usize, f32) {
        let mut best = (0, f32::NEG_INFINITY);
        for (block, shift) in middles.shift.chunks_exact(ABREAST).enumerate() {
            let from = block * ABREAST;
            let mut near = [0.0; ABREAST];
            near.copy_from_slice(shift);
            self.each(voice, |column, value| {
                let row = &middles.table[column * middles.width + from..][..ABREAST];
                for (near, middle) in near.iter_mut().zip(row) {
                    *near += value * middle;
                }
            });
            for (group, near) in (from..).zip(near) {
                if near > best.1 {
                    best = (group, near);
                }
            }
        }
        best
    }

    fn voices(&self) -> usize {
        self.seats.len() / self.seatings.max(1)
    }

    fn seats(&self, voice: usize) -> &[u32] {
        &self.seats[voice * self.seatings..(voice + 1) * self.seatings]
    }

    /// Every column where a voice is not nothing.
    fn each(&self, voice: usize, mut take: impl FnMut(usize, f32)) {
        for column in self.seats(voice) {
            take(*column as usize, self.seat);
        }
        for (column, value) in (self.columns - self.points.depth..).zip(self.points.at(voice)) {
            take(column, *value);
        }
    }

    /// How far two voices lie from each other, squared.
    fn apart(&self, one: usize, other: usize) -> f64 {
        let apart = self.seats(one).iter().zip(self.seats(other)).filter(|(one, other)| one != other).count();
        #[expect(clippy::cast_precision_loss, reason = "few seatings")]
        let seats = 2.0 * apart as f64 / self.seatings.max(1) as f64;
        seats + f64::from(latent::apart(self.points.at(one), self.points.at(other)))
    }

    /// First middles: voices, each the likelier the farther it lies from those already chosen.
    fn first_middles(&self, groups: usize, chance: &mut Chance) -> Middles {
        let voices = self.voices();
        let nowhere = Middles::nowhere(self.columns, groups);
        let mut middles = Middles::nowhere(self.columns, groups);
        let mut far = vec![f64::MAX; voices];
        let mut chosen = chance.below(voices);
        for group in 0..groups {
            middles.members[group] = 1.0;
            self.each(chosen, |column, value| middles.table[column * middles.width + group] = value);
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
        middles.settled(&nowhere)
    }
}

/// Voices in groups, as they are after some rounds.
struct Grouped {
    middles: Middles,
    at: Vec<u32>,
    /// How near all lie to the middles of their groups.
    tight: f64,
    rounds: usize,
    /// Nothing moves any more.
    settled: bool,
}

/// The middles of groups: for each column one value a group, side by side.
struct Middles {
    groups: usize,
    table: Vec<f32>,
    /// How many values stand side by side; those beyond the last group only fill up what is weighed at once.
    width: usize,
    members: Vec<f32>,
    /// What is taken off for how far a middle itself lies from nothing: half its length, squared.
    shift: Vec<f32>,
}

impl Middles {
    fn nowhere(columns: usize, groups: usize) -> Self {
        let width = groups.next_multiple_of(ABREAST);
        let mut shift = vec![f32::NEG_INFINITY; width];
        shift[..groups].fill(0.0);
        Self { groups, table: vec![0.0; columns * width], width, members: vec![0.0; width], shift }
    }

    /// Sums become means; a group that nobody is in any more stays where it was.
    fn settled(mut self, before: &Self) -> Self {
        for (row, known) in self.table.chunks_exact_mut(self.width).zip(before.table.chunks_exact(self.width)) {
            for (((sum, known), members), shift) in row.iter_mut().zip(known).zip(&self.members).zip(&mut self.shift) {
                *sum = if *members > 0.0 { *sum / *members } else { *known };
                *shift -= *sum * *sum / 2.0;
            }
        }
        self
    }
}
