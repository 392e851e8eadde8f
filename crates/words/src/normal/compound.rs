//! Joined words taken apart: "distriktssköterska" is a "sköterska" of a "distrikt".
//!
//! Nordic languages and Finnish join words freely, so that two people who say the same may share no word at all. A word
//! is taken apart where both sides are words that are known by themselves, in the notes at hand or in a list that is
//! given, with at most a joining letter between them. Where more than one way is open, the fewest and longest parts win.

use std::collections::HashMap;

/// A part of a joined word has at least this many letters: shorter ones stand in nearly every word.
const SHORTEST: usize = 3;
/// Letters that may join two parts: "arbet-s-lag", "kirk-e-gård", "barne-hage", "gatu-lykta", "stuen" has none.
const JOINTS: &[&str] = &["", "s", "e", "er", "n", "u", "o", "a", "en"];
/// No word has more parts than this.
const PARTS: usize = 4;

/// Knows which words may be parts of others.
#[derive(Clone, Debug, Default)]
pub struct Splitter {
    /// How often each folded word was met by itself.
    known: HashMap<String, u32>,
}

impl Splitter {
    /// Takes folded words as they come, each as often as it is met.
    pub fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut known = HashMap::new();
        for word in words {
            if word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic) {
                *known.entry(word.to_owned()).or_default() += 1;
            }
        }
        Self { known }
    }

    /// The parts of a folded word, as they stand in it without their joining letters; none if it is not a joined word
    /// as far as is known.
    ///
    /// ```
    /// use samskapa_words::normal::compound::Splitter;
    ///
    /// let splitter = Splitter::of(["distrikt", "sköterska", "buss", "sjukhus"].into_iter());
    /// assert_eq!(splitter.split("distriktssköterska"), ["distrikt", "sköterska"]);
    /// assert_eq!(splitter.split("sjukhusbuss"), ["sjukhus", "buss"]);
    /// assert!(splitter.split("busstur").is_empty());
    /// ```
    #[must_use]
    pub fn split<'w>(&self, word: &'w str) -> Vec<&'w str> {
        let borders: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        if borders.len() <= 2 * SHORTEST {
            return Vec::new();
        }
        let parts = self.parts(word, &borders, 0, PARTS).map(|(_, parts)| parts).unwrap_or_default();
        if parts.len() < 2 { Vec::new() } else { parts }
    }

    /// The best parts from a letter on, with what they are worth; the whole word by itself does not count.
    fn parts<'w>(&self, word: &'w str, borders: &[usize], from: usize, left: usize) -> Option<(f64, Vec<&'w str>)> {
        let last = borders.len() - 1;
        let mut best: Option<(f64, Vec<&'w str>)> = None;
        for to in (from + SHORTEST..=last).rev() {
            let part = &word[borders[from]..borders[to]];
            if part.len() == word.len() || !self.known.contains_key(part) {
                continue;
            }
            let worth = worth(to - from);
            if to == last {
                keep(&mut best, worth, vec![part]);
                continue;
            }
            if left == 1 {
                continue;
            }
            for joint in JOINTS {
                let rest = &word[borders[to]..];
                if !rest.starts_with(joint) {
                    continue;
                }
                let next = to + joint.chars().count();
                if next + SHORTEST > last {
                    continue;
                }
                if let Some((rest_worth, rest)) = self.parts(word, borders, next, left - 1) {
                    let joined = if joint.is_empty() { 0.0 } else { 0.5 };
                    keep(&mut best, worth + rest_worth - joined, [vec![part], rest].concat());
                }
            }
        }
        best
    }
}

/// Long parts are worth more than the same letters in short ones.
fn worth(letters: usize) -> f64 {
    let letters = f64::from(u32::try_from(letters).unwrap_or(u32::MAX));
    letters - 3.0
}

fn keep<'w>(best: &mut Option<(f64, Vec<&'w str>)>, worth: f64, parts: Vec<&'w str>) {
    if best.as_ref().is_none_or(|(known, _)| worth > *known) {
        *best = Some((worth, parts));
    }
}
