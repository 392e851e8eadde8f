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
    trust::trust,
    vectors::Vectors,
};
use crate::language::Language;
use rayon::prelude::*;

/// So many seatings: a third by whole words, a third by their parts, a third by pieces of stems.
const SEATINGS: u64 = 30;
/// At least so many tables, however few themes are wanted: what is odd needs somewhere to sit.
const TABLES: usize = 15;
/// How readily a voice sits down alone, and how much an unsaid word counts (Yin and Wang 2014 use the same).
const READINESS: f32 = 0.1;
/// How often every voice chooses its table anew.
const SWEEPS: usize = 25;
/// Dimensions of the space of words.
const DEPTH: usize = 100;
/// How much letters count beside words.
const LETTERS: f32 = 0.7;
/// How much concepts of the thesaurus count beside words.
const CONCEPTS: f32 = 0.7;
/// How long given points are, if they can be trusted: they know what the voices at hand do not tell.
const GIVEN: f32 = 2.0;
/// So many starts when voices are put into groups; the tightest groups are kept.
const STARTS: u64 = 10;

/// Voices as their company shows them. Made once for a set of voices; themes are found and learned from it.
#[derive(Clone, Debug)]
pub struct Company {
    /// For each seating the table of every voice.
    pub(super) seatings: Vec<Vec<u32>>,
    tables: usize,
    points: Points,
    trust: Option<f32>,
}

impl Company {
    /// Seats the voices of a space again and again, at tables enough for so many themes.
    #[must_use]
    pub fn of(space: &Space, themes: usize) -> Self {
        Self::of_with(space, themes, None)
    }

    /// The same, with points that somebody else found for the same voices in the same order. They take the place of those of
    /// the voices' own words as far as they can be trusted in the voices' language: a model that does not know it changes
    /// nothing. Points of another number of voices are passed over.
    #[must_use]
    pub fn of_with(space: &Space, themes: usize, vectors: Option<&Vectors>) -> Self {
        let tables = themes.max(TABLES);
        let sought = Sought { tables, alpha: READINESS, beta: READINESS, sweeps: SWEEPS };
        let looks: [&Bags; 3] = [&space.stems, &space.parts, &space.pieces];
        let seated = |nth: u64| {
            let look = looks[usize::try_from(nth % 3).unwrap_or_default()];
            mixture(&look.rows, look.kinds, sought, nth)
        };
        let all = [(&space.words, 1.0), (&space.letters, LETTERS), (&space.concepts, CONCEPTS)];
        let (points, seatings): (Points, Vec<Vec<u32>>) = rayon::join(
            || latent::points(&Sparse::beside(&all), DEPTH, 1).normalised(),
            || (0..SEATINGS).into_par_iter().map(seated).collect(),
        );
        let (points, trust) = match vectors.filter(|vectors| vectors.len() == space.len()) {
            None => (points, None),
            Some(vectors) => {
                let (points, trust) = blended(points, vectors, &space.languages, &seatings);
                (points, Some(trust))
            }
        };
        Self { seatings, tables, points, trust }
    }

    /// How much the given points count instead of those of the voices' own words, from 0 to 1; none if none were given.
    #[must_use]
    pub const fn trust(&self) -> Option<f32> {
        self.trust
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

    /// How near two voices lie in the space of words, from -1 to 1; where points were given, up to how much these count.
    pub(super) fn near(&self, one: usize, other: usize) -> f32 {
        self.points.near(one, other)
    }

    /// The voices in so many groups.
    pub(super) fn grouped(&self, themes: usize) -> Vec<u32> {
        Places::of(&self.points, &self.seatings, self.tables).grouped(themes, STARTS)
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
            Places::of(&nowhere, &seatings, self.tables).grouped(themes, 4)
        })
    }

    fn voices(&self) -> usize {
        self.seatings.first().map_or(0, Vec::len)
    }
}

/// Points of words beside those that were given, each as far as it is trusted. What all given points have in common tells
/// nothing and is taken away: some models put everything close together, and each language in its own corner.
fn blended(words: Points, vectors: &Vectors, languages: &[Language], seatings: &[Vec<u32>]) -> (Points, f32) {
    let given = vectors.0.clone().centred().normalised();
    let trust = trust(&given, &words, languages, seatings);
    (if trust > 0.0 { words.beside(1.0 - trust, &given, GIVEN * trust) } else { words }, trust)
}
