//! Every word that the voices of an index say, and the ways by which a word is found from another.
//!
//! A word of the lexicon is a folded word in one language. It is found by its bare letters (rings, dots and doubled
//! consonants left out), by its stem, and by three letters that follow each other in it; the last finds beginnings, parts of
//! compounds and, since a mistake spoils few of the threes, other spellings (E. Ukkonen, "Approximate string matching with
//! q-grams", 1992). A word that nobody says any longer is gone from all of them.

use super::{
    ids::{self, Ids},
    letters::{self, DRAWERS, LONGEST, bare, is_vowel, key, loosened},
};
use crate::{language::Language, normal::stem};
use std::{
    cmp::Reverse,
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// The languages by whose endings a word of unknown language is cut; nynorsk has those of bokmål.
pub(super) const ENDINGS: [Language; 5] =
    [Language::Swedish, Language::Danish, Language::Bokmal, Language::Finnish, Language::English];

/// The words and the ways to them.
#[derive(Clone, Debug)]
pub(super) struct Lexicon {
    words: Vec<Entry>,
    /// How many voices say each word.
    counts: Vec<u32>,
    /// What decides between words that as many say: no order of arrival, which would show what came and went.
    lots: Vec<u32>,
    lengths: Vec<u8>,
    sorts: Vec<u32>,
    by_letters_or_stem: ByKey<Ids>,
    by_triple: Vec<Vec<u32>>,
    free: Vec<u32>,
}

#[derive(Clone, Debug)]
struct Entry {
    form: Box<str>,
    voices: Ids,
    language: Language,
}

impl Default for Lexicon {
    fn default() -> Self {
        let (words, counts, lots, lengths, sorts, by_letters_or_stem, free) = Default::default();
        let by_triple = vec![Vec::new(); DRAWERS];
        Self { words, counts, lots, lengths, sorts, by_letters_or_stem, by_triple, free }
    }
}

impl Lexicon {
    /// How many numbers of words there are, in use or free.
    pub(super) fn numbers(&self) -> usize {
        self.words.len()
    }

    pub(super) fn form(&self, word: u32) -> &str {
        &self.words[word as usize].form
    }

    pub(super) fn language(&self, word: u32) -> Language {
        self.words[word as usize].language
    }

    /// The places of the voices that say a word.
    pub(super) fn voices(&self, word: u32) -> &[u32] {
        self.words[word as usize].voices.as_slice()
    }

    pub(super) fn count(&self, word: u32) -> u32 {
        self.counts[word as usize]
    }

    /// The number of a folded word, which is given one if it is new.
    pub(super) fn number(&mut self, form: &str, language: Language) -> u32 {
        let by_letters = letters_key(&loosened(form));
        let namesakes = self.by_letters_or_stem.get(&by_letters).map(Ids::as_slice).unwrap_or_default();
        let known = namesakes.iter().find(|word| {
            let entry = &self.words[**word as usize];
            entry.language == language && *entry.form == *form
        });
        known.copied().unwrap_or_else(|| self.welcome(form, language))
    }

    /// Remembers that the voice in a place says a word.
    pub(super) fn say(&mut self, word: u32, place: u32) {
        let voices = &mut self.words[word as usize].voices;
        voices.insert(place);
        self.counts[word as usize] = u32::try_from(voices.len()).unwrap_or(u32::MAX);
    }

    /// Forgets that the voice in a place says a word, and the word when nobody else does.
    pub(super) fn unsay(&mut self, word: u32, place: u32) {
        let voices = &mut self.words[word as usize].voices;
        voices.remove(place);
        self.counts[word as usize] = u32::try_from(voices.len()).unwrap_or(u32::MAX);
        if voices.is_empty() {
            self.part_with(word);
        }
    }

    /// Words that are written with these bare letters.
    pub(super) fn of_letters(&self, letters: &[char]) -> &[u32] {
        self.by_letters_or_stem.get(&letters_key(letters)).map(Ids::as_slice).unwrap_or_default()
    }

    /// Words of a language whose stem is written with these bare letters.
    pub(super) fn of_stem(&self, letters: &[char], language: Language) -> &[u32] {
        self.by_letters_or_stem.get(&stem_key(letters, language)).map(Ids::as_slice).unwrap_or_default()
    }

    /// Whether anybody says a word that is written with these bare letters, or has such a stem.
    pub(super) fn knows(&self, letters: &[char], language: Language) -> bool {
        self.by_letters_or_stem.contains_key(&letters_key(letters))
            || self.by_letters_or_stem.contains_key(&stem_key(letters, language))
    }

    /// Words that may have these loose letters in them, two at least, or begin with them.
    pub(super) fn around(&self, letters: &[char], beginning: bool) -> Vec<u32> {
        let mut drawers: Vec<&[u32]> = letters::inner_triples(letters, beginning)
            .into_iter()
            .map(|triple| &*self.by_triple[usize::from(triple)])
            .collect();
        drawers.sort_unstable_by_key(|drawer| drawer.len());
        let Some((fewest, others)) = drawers.split_first() else { return Vec::new() };
        others.iter().take(3).fold(fewest.to_vec(), |words, drawer| ids::shared(&words, drawer))
    }

    /// Words that may be within so many mistakes of these loose letters: close in length, made of the same letters and
    /// alike in some places.
    pub(super) fn about(&self, letters: &[char], mistakes: usize) -> Vec<u32> {
        // A wrong letter spoils three of the threes, two swapped letters four, seldom twice in one word. Whoever shares
        // enough of all of them shares at least one, or three, of the rarest.
        const SPARED: usize = 3;
        let spoilt = 3 * mistakes + 1;
        let mut drawers: Vec<&Vec<u32>> =
            letters::triples(letters).into_iter().map(|triple| &self.by_triple[usize::from(triple)]).collect();
        drawers.sort_by_key(|drawer| drawer.len());
        let shared = drawers.len().saturating_sub(spoilt).clamp(1, SPARED);
        let wanted = u8::try_from(shared).unwrap_or(u8::MAX);
        let (length, sorts) = (letters.len(), letters::sorts(letters));
        let (mut met, mut found) = (vec![0_u8; self.words.len()], Vec::new());
        for drawer in drawers.into_iter().take(spoilt + shared) {
            for word in drawer {
                let at = *word as usize;
                met[at] += 1;
                if met[at] == wanted
                    && usize::from(self.lengths[at]).abs_diff(length) <= mistakes
                    && (self.sorts[at] & !sorts).count_ones() as usize <= mistakes
                    && (sorts & !self.sorts[at]).count_ones() as usize <= mistakes
                {
                    found.push(*word);
                }
            }
        }
        found
    }

    /// At most so many of the words, those that most voices say; whether any were left out.
    pub(super) fn foremost(&self, words: &mut Vec<u32>, most: usize) -> bool {
        let crowded = words.len() > most;
        if crowded {
            let rank = |word: &u32| (Reverse(self.counts[*word as usize]), self.lots[*word as usize], *word);
            let mut ranked: Vec<_> = words.iter().map(rank).collect();
            ranked.select_nth_unstable_by(most, |(one, lot, word), (other, its, that)| {
                (one, lot).cmp(&(other, its)).then_with(|| self.form(*word).cmp(self.form(*that)))
            });
            *words = ranked.into_iter().take(most).map(|(_, _, word)| word).collect();
        }
        crowded
    }

    /// A number by which words that as many voices say are put in order.
    pub(super) fn lot(&self, word: u32) -> u32 {
        self.lots[word as usize]
    }

    /// Gives back memory that was kept for growing.
    pub(super) fn shrink(&mut self) {
        self.words.iter_mut().for_each(|word| word.voices.shrink());
        self.by_triple.iter_mut().for_each(Vec::shrink_to_fit);
        self.by_letters_or_stem.values_mut().for_each(Ids::shrink);
    }

    fn welcome(&mut self, form: &str, language: Language) -> u32 {
        let loose = loosened(form);
        let entry = Entry { form: form.into(), voices: Ids::None, language };
        let lot = (key(u64::MAX - language as u64, form.chars()) >> 32) as u32;
        let length = u8::try_from(loose.len()).unwrap_or(u8::MAX);
        let sorts = letters::sorts(&loose);
        let word = if let Some(word) = self.free.pop() {
            let at = word as usize;
            (self.words[at], self.counts[at], self.lots[at]) = (entry, 0, lot);
            (self.lengths[at], self.sorts[at]) = (length, sorts);
            word
        } else {
            self.words.push(entry);
            self.counts.push(0);
            self.lots.push(lot);
            self.lengths.push(length);
            self.sorts.push(sorts);
            u32::try_from(self.words.len() - 1).unwrap_or(u32::MAX)
        };
        for key in keys(form, language) {
            self.by_letters_or_stem.entry(key).or_default().insert(word);
        }
        for triple in triples(&loose) {
            ids::insert(&mut self.by_triple[usize::from(triple)], word);
        }
        word
    }

    fn part_with(&mut self, word: u32) {
        let form = std::mem::take(&mut self.words[word as usize].form);
        for key in keys(&form, self.language(word)) {
            if let Some(words) = self.by_letters_or_stem.get_mut(&key) {
                words.remove(word);
                if words.is_empty() {
                    self.by_letters_or_stem.remove(&key);
                }
            }
        }
        for triple in triples(&loosened(&form)) {
            ids::remove(&mut self.by_triple[usize::from(triple)], word);
        }
        self.free.push(word);
    }
}

/// A folded word without its ending: its stem, and in Swedish without the article of *huset* too, which Snowball leaves
/// because it cannot tell it from the end of *budget*. Both lose it here, so that each finds its own kind.
pub(super) fn root(form: &str, language: Language) -> String {
    let mut root = stem(form, language);
    if language == Language::Swedish
        && let Some(without) = root.strip_suffix("et")
        && without.chars().count() >= 3
        && without.chars().any(is_vowel)
    {
        root.truncate(without.len());
    }
    root
}

fn keys(form: &str, language: Language) -> Vec<u64> {
    let mut keys = vec![letters_key(&loosened(form))];
    if form.chars().count() <= LONGEST {
        keys.push(stem_key(&loosened(&root(form, language)), language));
    }
    keys
}

fn triples(loose: &[char]) -> Vec<u16> {
    if loose.len() <= LONGEST { letters::triples(loose) } else { Vec::new() }
}

fn letters_key(letters: &[char]) -> u64 {
    key(0, bare(letters.iter().copied()))
}

pub(super) fn stem_key(letters: &[char], language: Language) -> u64 {
    let language = if language == Language::Nynorsk { Language::Bokmal } else { language };
    key(language as u64 + 1, bare(letters.iter().copied()))
}

/// What is kept under [keys](key), which are mixed well when they are made.
pub(super) type ByKey<T> = HashMap<u64, T, BuildHasherDefault<Straight>>;

/// Takes keys as they are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Straight(u64);

impl Hasher for Straight {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}
