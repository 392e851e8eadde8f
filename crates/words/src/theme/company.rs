//! Who ends up with whom: voices are seated many times over, each time by chance from another start and by another look at
//! their words, and those that keep ending up together belong together.
//!
//! No single way holds on short Nordic sentences. What does is agreement: seatings by whole words, by the parts of joined
//! words and by pieces of stems (`mixture`), beside the place of each voice in the space of all words (`latent`), put into
//! groups together (`partition`); an ensemble after Strehl and Ghosh, *Cluster ensembles*, JMLR 2002.

use super::{
    latent::{self, Points},
    mixture::{Sought, mixture},
    partition::Places,
    space::{Bags, Space},
    sparse::Sparse,
};
use rayon::prelude::*;

/// So many seatings: a third by whole words, a third by their parts, a third by pieces of stems.
const SEATINGS: u64 = 30;
/// At least so many tables, however few themes are wanted: what is odd needs somewhere to sit.
const TABLES: usize = 15;
/// How readily a voice sits down alone, and how much an unsaid word counts (Yin and Wang 2014 use the same).
const READINESS: f64 = 0.1;
/// How often every voice chooses its table anew.
const SWEEPS: usize = 25;
/// Dimensions of the space of words.
const DEPTH: usize = 100;
/// How much letters count beside words.
const LETTERS: f32 = 0.7;
/// How much concepts of the thesaurus count beside words.
const CONCEPTS: f32 = 0.7;
/// So many starts when voices are put into groups; the tightest groups are kept.
const STARTS: u64 = 10;

/// Voices as their company shows them. Made once for a set of voices; themes are found and learned from it.
#[derive(Clone, Debug)]
pub struct Company {
    /// For each seating the table of every voice.
    pub(super) seatings: Vec<Vec<u32>>,
    tables: usize,
    points: Points,
}

impl Company {
    /// Seats the voices of a space again and again, at tables enough for so many themes.
    #[must_use]
    pub fn of(space: &Space, themes: usize) -> Self {
        let tables = themes.max(TABLES);
        let sought = Sought { tables, alpha: READINESS, beta: READINESS, sweeps: SWEEPS };
        let looks: [&Bags; 3] = [&space.stems, &space.parts, &space.pieces];
        let seated = |nth: u64| {
            let look = looks[usize::try_from(nth % 3).unwrap_or_default()];
            mixture(&look.rows, look.kinds, sought, nth)
        };
        let all = [(&space.words, 1.0), (&space.letters, LETTERS), (&space.concepts, CONCEPTS)];
        let (points, seatings) = rayon::join(
            || latent::points(&Sparse::beside(&all), DEPTH, 1).normalised(),
            || (0..SEATINGS).into_par_iter().map(seated).collect(),
        );
        Self { seatings, tables, points }
    }

    /// How often two voices sat together, from 0 to 1.
    #[must_use]
    pub fn together(&self, one: usize, other: usize) -> f32 {
        let times = self.seatings.iter().filter(|tables| tables[one] == tables[other]).count();
        #[expect(clippy::cast_precision_loss, reason = "few seatings")]
        {
            times as f32 / self.seatings.len().max(1) as f32
        }
    }

    /// How near two voices lie in the space of words, from -1 to 1.
    pub(super) fn near(&self, one: usize, other: usize) -> f32 {
        self.points.at(one).iter().zip(self.points.at(other)).map(|(x, y)| x * y).sum()
    }

    /// The voices in so many groups.
    pub(super) fn grouped(&self, themes: usize) -> Vec<u32> {
        let places = Places { points: &self.points, seatings: &self.seatings, tables: self.tables };
        places.grouped(self.voices(), themes, STARTS)
    }

    /// So many voices, evenly taken from all, in so many groups, by one half of the seatings and by the other.
    pub(super) fn grouped_twice(&self, themes: usize, voices: usize) -> [Vec<u32>; 2] {
        let step = self.voices().div_ceil(voices.max(1)).max(1);
        let few: Vec<usize> = (0..self.voices()).step_by(step).collect();
        let nowhere = Points { depth: 0, coordinates: Vec::new() };
        [0, 1].map(|half| {
            let seatings: Vec<Vec<u32>> = self
                .seatings
                .iter()
                .skip(half)
                .step_by(2)
                .map(|tables| few.iter().map(|voice| tables[*voice]).collect())
                .collect();
            Places { points: &nowhere, seatings: &seatings, tables: self.tables }.grouped(few.len(), themes, 4)
        })
    }

    fn voices(&self) -> usize {
        self.seatings.first().map_or(0, Vec::len)
    }
}
