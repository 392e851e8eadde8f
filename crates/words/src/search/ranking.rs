//! Which voices fit best.
//!
//! Voices that say all the sought words come first, then those that say all but one, and so on. Every voice that says the
//! rarest of several words is looked at before the others are needed: who says all of them says the rarest, who says all
//! but one says one of the two rarest. Within a tier a voice has the sum, over the words it says, of how rare the word is
//! times how surely it is meant, divided by how long the voice is. How often a voice says a word does not count: who says a
//! thing twice in twelve words does not mean it more.

use super::{
    Total,
    lexicon::Lexicon,
    meaning::{APART, Meaning},
    voices::Voices,
};
use std::{cmp::Ordering, hash::Hash};

/// The best voices and how many there are.
pub(super) struct Ranking {
    /// Scores and places, best first.
    pub(super) best: Vec<(f64, u32)>,
    pub(super) total: Total,
    /// How many voices say each of the sought words.
    pub(super) voices: Vec<usize>,
}

/// So many mentions of a word's forms are looked at; the surest form always in full.
const MOST_MENTIONS: usize = 400_000;
/// Among so many of the best voices of each tier, the nearness of the words decides.
const WEIGHED_FOR_NEARNESS: usize = 500;
/// What a voice gains at most when the sought words stand side by side in it.
const NEARNESS: f64 = 0.3;
/// What it gains when it says the small words as well.
const SMALL_WORDS: f64 = 0.1;

/// How much the length of a voice counts, from 0 to 1: between short voices less than between documents.
const LENGTH_COUNTS: f64 = 0.5;
/// How soon more of the same is no more, k₁ of BM25.
const SOON_ENOUGH: f64 = 1.2;

pub(super) fn rank<K: Copy + Ord + Hash>(
    meanings: &[&Meaning],
    small: &[Meaning],
    voices: &Voices<K>,
    lexicon: &Lexicon,
    wanted: usize,
) -> Ranking {
    let mut said: Vec<SaidBy> =
        meanings.iter().enumerate().map(|(nth, meaning)| SaidBy::of(nth, meaning, voices, lexicon)).collect();
    let counts = said.iter().map(|said| said.places.len()).collect();
    said.sort_by_key(|said| said.places.len());
    let cut = said.iter().any(|said| said.cut);
    let number = (0..said.len()).map(|nth| first_met(&said, nth).count()).sum();
    let total = if cut { Total::AtLeast(number) } else { Total::Exactly(number) };

    let lengths = length_factors(voices.mean_length());
    let noticed =
        if meanings.len() + small.len() > 1 && number > 0 { Some(Noticed::of(meanings, small, lexicon)) } else { None };
    let mut best: Vec<(f64, u32)> = Vec::new();
    for missing in 0..said.len() {
        if best.len() >= wanted {
            break;
        }
        let mut tier = Best::new(if noticed.is_some() { wanted.max(WEIGHED_FOR_NEARNESS) } else { wanted });
        for place in (0..=missing).flat_map(|nth| first_met(&said, nth)) {
            let unsaid = said.iter().filter(|said| said.weights[place as usize] == 0).count();
            if unsaid == missing {
                let score: f64 = said.iter().map(|said| said.rarity * f64::from(said.weights[place as usize])).sum();
                tier.meet(score * lengths[usize::from(voices.length(place))], place, voices);
            }
        }
        let mut tier = tier.told(voices);
        if let Some(noticed) = &noticed {
            for (score, place) in &mut tier {
                *score *= noticed.gain(*place, &said, voices);
            }
            tier.sort_by(|one, other| better(one, other, voices));
        }
        best.extend(tier);
    }
    best.truncate(wanted);
    Ranking { best, total, voices: counts }
}

/// Who says what one sought word may mean.
struct SaidBy {
    /// Which of the sought words.
    nth: usize,
    /// For each place, how surely: 0 if not at all.
    weights: Vec<u8>,
    places: Vec<u32>,
    rarity: f64,
    cut: bool,
}

impl SaidBy {
    fn of<K: Copy + Ord + Hash>(nth: usize, meaning: &Meaning, voices: &Voices<K>, lexicon: &Lexicon) -> Self {
        let (mut weights, mut places) = (vec![0_u8; voices.places()], Vec::new());
        let (mut mentions, mut cut) = (0, meaning.cut);
        let forms: Vec<(u8, &[u32])> = meaning.forms.iter().map(|form| (form.weight, lexicon.voices(form.word))).collect();
        for (surely, of_form) in forms {
            if mentions > 0 && mentions + of_form.len() > MOST_MENTIONS {
                cut = true;
                break;
            }
            mentions += of_form.len();
            for place in of_form {
                let weight = &mut weights[*place as usize];
                if *weight == 0 {
                    *weight = surely;
                    places.push(*place);
                }
            }
        }
        for way in &meaning.apart {
            for place in said_apart(way, voices.places(), lexicon) {
                let weight = &mut weights[place as usize];
                if *weight == 0 {
                    places.push(place);
                }
                *weight = APART.max(*weight);
            }
        }
        let rarity = rarity(places.len(), voices.len());
        Self { nth, weights, places, rarity, cut }
    }
}

/// Those who say a form of every part.
fn said_apart(way: &[Vec<super::meaning::Form>], places: usize, lexicon: &Lexicon) -> Vec<u32> {
    let (mut parts_said, mut all) = (vec![0_u8; places], Vec::new());
    for (before, forms) in (0_u8..).zip(way) {
        all.clear();
        for place in forms.iter().flat_map(|form| lexicon.voices(form.word)) {
            let parts = &mut parts_said[*place as usize];
            if *parts == before {
                *parts += 1;
                all.push(*place);
            }
        }
    }
    all
}

/// The voices that say a word but none of those before it.
fn first_met(said: &[SaidBy], nth: usize) -> impl Iterator<Item = u32> + '_ {
    let before = &said[..nth];
    said[nth].places.iter().copied().filter(move |place| before.iter().all(|said| said.weights[*place as usize] == 0))
}

/// The inverse document frequency of BM25, never below nought.
#[allow(clippy::cast_precision_loss)]
fn rarity(saying: usize, all: usize) -> f64 {
    ((all.saturating_sub(saying) as f64 + 0.5) / (saying as f64 + 0.5)).ln_1p() / 255.0
}

fn length_factors(mean: f64) -> [f64; 256] {
    let mut factors = [0.0; 256];
    for (length, factor) in (0_u8..=255).zip(&mut factors) {
        let relative = f64::from(length) / mean.max(1.0);
        *factor = (SOON_ENOUGH + 1.0) / (1.0 + SOON_ENOUGH * (1.0 - LENGTH_COUNTS + LENGTH_COUNTS * relative));
    }
    factors
}

fn better<K: Copy + Ord + Hash>(one: &(f64, u32), other: &(f64, u32), voices: &Voices<K>) -> Ordering {
    other.0.total_cmp(&one.0).then_with(|| voices.key(one.1).cmp(&voices.key(other.1)))
}

/// The best so far, a few too many of them, so that most voices need only be compared with one score.
struct Best {
    most: usize,
    met: Vec<(f64, u32)>,
    least: f64,
}

impl Best {
    fn new(most: usize) -> Self {
        Self { most, met: Vec::new(), least: f64::NEG_INFINITY }
    }

    fn meet<K: Copy + Ord + Hash>(&mut self, score: f64, place: u32, voices: &Voices<K>) {
        if score >= self.least && self.most > 0 {
            self.met.push((score, place));
            if self.met.len() >= self.most.max(256).saturating_mul(4) {
                self.thin(voices);
            }
        }
    }

    fn thin<K: Copy + Ord + Hash>(&mut self, voices: &Voices<K>) {
        if self.met.len() > self.most {
            let (_, last, _) = self.met.select_nth_unstable_by(self.most - 1, |one, other| better(one, other, voices));
            self.least = last.0;
            self.met.truncate(self.most);
        }
    }

    fn told<K: Copy + Ord + Hash>(mut self, voices: &Voices<K>) -> Vec<(f64, u32)> {
        if self.most > 0 {
            self.thin(voices);
        }
        self.met.sort_by(|one, other| better(one, other, voices));
        self.met
    }
}

/// For each word of the lexicon, which of the sought words it is for, and which of the small words.
struct Noticed {
    sought: Vec<u8>,
    small: Vec<u32>,
    small_words: usize,
}

impl Noticed {
    fn of(meanings: &[&Meaning], small: &[Meaning], lexicon: &Lexicon) -> Self {
        let mut sought = vec![0_u8; lexicon.numbers()];
        for (nth, meaning) in meanings.iter().enumerate() {
            let apart = meaning.apart.iter().flatten().flatten();
            meaning.forms.iter().chain(apart).for_each(|form| sought[form.word as usize] |= 1 << nth);
        }
        let mut of_small: Vec<u32> = small.iter().flat_map(|meaning| &meaning.forms).map(|form| form.word).collect();
        of_small.sort_unstable();
        Self { sought, small: of_small, small_words: small.len() }
    }

    /// By what a voice's score is multiplied for saying the words near each other, and small words as well.
    #[allow(clippy::cast_precision_loss)]
    fn gain<K: Copy + Ord + Hash>(&self, place: u32, said: &[SaidBy], voices: &Voices<K>) -> f64 {
        let met = said.iter().filter(|said| said.weights[place as usize] > 0).fold(0_u8, |met, said| met | (1 << said.nth));
        let several = met.count_ones() as usize;
        let mut last: [Option<usize>; 8] = [None; 8];
        let (mut narrowest, mut small) = (usize::MAX, Vec::new());
        for (at, word) in voices.said(place).enumerate() {
            let here = self.sought[word.word as usize] & met;
            if here > 0 {
                (0..8).filter(|nth| here & (1 << nth) > 0).for_each(|nth| last[nth] = Some(at));
                if last.iter().flatten().count() == several {
                    narrowest = narrowest.min(at - last.iter().flatten().min().unwrap_or(&at));
                }
            } else if self.small.binary_search(&word.word).is_ok() {
                small.push(word.word);
            }
        }
        small.sort_unstable();
        small.dedup();
        let near = match (several, narrowest) {
            (0 | 1, _) | (_, usize::MAX) => 0.0,
            (_, narrowest) => ((several - 1) as f64 / narrowest.max(1) as f64).min(1.0),
        };
        let noticed = small.len() as f64 / self.small_words.max(1) as f64;
        1.0 + NEARNESS * near + SMALL_WORDS * noticed
    }
}
