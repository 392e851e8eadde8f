//! Lines kept taken apart, so that one more is laid beside thousands without each of them being read anew.
//!
//! A line is told by its stems and, at less weight, by the runs of three letters in its words, which find the parts of joined
//! words and what is mistyped. Likeness is the cosine of the two, each piece by how rare it is. Only what has changed since it was last
//! asked is read again.

use super::{
    likeness::{REASONS, shorter},
    reading::{Line, Reading},
    table::weight,
};
use crate::language::Language;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How much a whole stem counts, and how much a run of letters.
const STEM: u64 = 5;
const RUN: u64 = 2;

/// The stems of the words of a line that tell something, each with the word as it was written first.
pub type Stems = BTreeMap<String, String>;

/// The stems of a line.
///
/// ```
/// use samskapa_words::{language::Language::Swedish, near::stems};
///
/// assert_eq!(stems("Ingen buss till byn", Swedish).keys().collect::<Vec<_>>(), ["buss", "by"]);
/// ```
#[must_use]
pub fn stems(text: &str, language: Language) -> Stems {
    let mut stems = Stems::new();
    for token in Reading::of(Line::once(text, language)).tokens {
        stems.entry(token.stem).or_insert(token.written);
    }
    stems
}

/// A line that is near another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Near<K = usize> {
    /// Its name, or its place in what was given.
    pub at: K,
    /// How near, 0 to 1.
    pub score: f64,
    /// The words they share, as they stand, the rarest first.
    pub shared: Vec<String>,
}

/// Lines in the order of their likeness to one, the most alike first, without those that share no word with it. The others are
/// not compared with each other.
#[must_use]
pub fn nearest(line: Line, others: &[Line]) -> Vec<Near> {
    let mut index = Index::default();
    for (at, other) in others.iter().enumerate() {
        index.put(at, *other);
    }
    index.near(line)
}

/// Lines by their names.
pub struct Index<K> {
    lines: BTreeMap<K, Kept>,
    /// The number of each piece that was ever met.
    numbers: HashMap<String, usize>,
    /// Which lines have a piece, by its number.
    holders: Vec<BTreeSet<K>>,
}

struct Kept {
    text: String,
    language: Language,
    stems: Stems,
    /// The numbers of its pieces, and how much each counts.
    pieces: Vec<(usize, u64)>,
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self { lines: BTreeMap::new(), numbers: HashMap::new(), holders: Vec::new() }
    }
}

impl<K: Copy + Ord> Index<K> {
    /// Brings it up to the texts that there are now. What is told about the language of a text must hang on the text alone: it
    /// is asked only for what is new.
    pub fn renew<T: AsRef<str>>(&mut self, texts: impl Iterator<Item = (K, T)>, spoken: impl Fn(&str) -> Language) {
        let mut gone: BTreeSet<K> = self.lines.keys().copied().collect();
        for (name, text) in texts {
            gone.remove(&name);
            let text = text.as_ref();
            if self.lines.get(&name).is_none_or(|kept| kept.text != text) {
                self.put(name, Line::once(text, spoken(text)));
            }
        }
        for name in gone {
            self.remove(name);
        }
    }

    /// Puts a line in, in the place of what had its name.
    pub fn put(&mut self, name: K, line: Line) {
        if self.lines.get(&name).is_some_and(|kept| kept.text == line.text && kept.language == line.language) {
            return;
        }
        self.remove(name);
        let stems = stems(line.text, line.language);
        let mut own = Vec::new();
        for (piece, counts) in pieces(&stems) {
            let next = self.holders.len();
            let number = *self.numbers.entry(piece).or_insert(next);
            if number == next {
                self.holders.push(BTreeSet::new());
            }
            self.holders[number].insert(name);
            own.push((number, counts));
        }
        self.lines.insert(name, Kept { text: line.text.to_owned(), language: line.language, stems, pieces: own });
    }

    /// Takes a line out.
    pub fn remove(&mut self, name: K) {
        for (number, _) in self.lines.remove(&name).map(|kept| kept.pieces).unwrap_or_default() {
            self.holders[number].remove(&name);
        }
    }

    /// Lines in the order of their likeness to one, the most alike first, without those that share no word with it.
    #[must_use]
    pub fn near(&self, line: Line) -> Vec<Near<K>> {
        let asked = stems(line.text, line.language);
        let near = self.nearest(&asked).into_iter();
        let near = near.map(|(at, score)| Near { at, score, shared: self.shared(&asked, at) });
        near.filter(|near| !near.shared.is_empty()).collect()
    }

    /// The names of lines that share anything with one, told by its [`stems`], the most alike first, each with its likeness from 0 to 1.
    #[must_use]
    pub fn nearest(&self, asked: &Stems) -> Vec<(K, f64)> {
        let common = commonest(self.lines.len());
        // In whole numbers, since sums of broken ones hang on the order in which lines came.
        let weights: Vec<u64> = self.holders.iter().map(|holders| weight(self.lines.len(), holders.len())).collect();
        let square = |number: usize, counts: u64| (counts * weights[number]).pow(2);
        let mut near: BTreeMap<K, u64> = BTreeMap::new();
        let mut own = 0;
        for (piece, counts) in pieces(asked) {
            let Some(number) = self.numbers.get(&piece).copied() else {
                own += (counts * weight(self.lines.len(), 0)).pow(2);
                continue;
            };
            own += square(number, counts);
            let holders = &self.holders[number];
            if holders.len() <= common {
                for name in holders {
                    *near.entry(*name).or_default() += square(number, counts);
                }
            }
        }
        let length = |name: &K| -> u64 {
            let pieces = self.lines.get(name).into_iter().flat_map(|kept| &kept.pieces);
            pieces.map(|(number, counts)| square(*number, *counts)).sum()
        };
        let score = |(name, shared): (K, u64)| (name, cosine(shared, own, length(&name)));
        let mut near: Vec<(K, f64)> = near.into_iter().map(score).collect();
        near.sort_by(|(one, first), (other, second)| second.total_cmp(first).then(one.cmp(other)));
        near
    }

    /// The words that a line, told by its [`stems`], shares with one of these, the rarest first.
    #[must_use]
    pub fn shared(&self, asked: &Stems, name: K) -> Vec<String> {
        let Some(kept) = self.lines.get(&name) else { return Vec::new() };
        let holders = |stem: &String| self.numbers.get(stem).map_or(0, |number| self.holders[*number].len());
        let both = asked.iter().filter_map(|(stem, word)| Some((stem, word, kept.stems.get(stem)?)));
        let mut shared: Vec<(usize, &String, String)> =
            both.map(|(stem, word, other)| (holders(stem), stem, shorter(word, other))).collect();
        shared.sort();
        shared.into_iter().take(REASONS).map(|(_, _, word)| word).collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "a likeness, told to three digits")]
fn cosine(shared: u64, one: u64, other: u64) -> f64 {
    let lengths = (one as f64 * other as f64).sqrt();
    if lengths > 0.0 { (shared as f64 / lengths).min(1.0) } else { 0.0 }
}

/// A piece that more of all lines have than these weighs next to nothing, and would cost the most.
fn commonest(all: usize) -> usize {
    all.div_ceil(2).max(60)
}

/// Stems as whole pieces, and the runs of three letters of the words.
fn pieces(stems: &Stems) -> BTreeMap<String, u64> {
    let mut pieces: BTreeMap<String, u64> = stems.keys().map(|stem| (stem.clone(), STEM)).collect();
    for word in stems.values() {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        for run in letters.windows(3) {
            pieces.entry(format!("~{}", run.iter().collect::<String>())).or_insert(RUN);
        }
    }
    pieces
}
