//! Joined words, read by the other words of the same texts: where somebody wrote "sjukhus" and somebody "buss",
//! "sjukhusbuss" is both.
//!
//! No list of the language decides what is a part. A part that no other line has could not make two lines alike anyway, and
//! what is no part here, "hund" in "hundra", stays whole as long as nobody speaks of dogs and "ra".

use super::root::root;
use crate::language::Language;
use std::collections::{HashMap, HashSet};

/// Shorter words are never taken for a part: too much ends in "en" or begins with "av".
const SHORTEST: usize = 3;
/// A shorter word is not joined.
const SHORTEST_JOINED: usize = 7;
/// What stands between two parts and belongs to neither: "folk-e-skole", "trafik-s-ikker", "terveyde-n-hoito".
const LINKS: &[&str] = &["", "s", "e", "n", "o", "u", "a", "er", "t"];

/// The words that may be parts, each with its stem.
pub(crate) struct Vocabulary {
    stems: HashMap<String, String>,
    known: HashSet<String>,
}

/// A part of a joined word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// As it stands in the joined word.
    pub(crate) word: String,
    pub(crate) stem: String,
}

impl Vocabulary {
    /// Of words, each with its stem.
    pub(crate) fn of<'a>(words: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut stems: HashMap<String, String> = HashMap::new();
        let mut known = HashSet::new();
        for (word, stem) in words {
            let long_enough = |part: &str| part.chars().count() >= SHORTEST && part.chars().all(char::is_alphabetic);
            if long_enough(stem) {
                known.insert(stem.to_owned());
                stems.insert(stem.to_owned(), stem.to_owned());
            }
            if long_enough(word) {
                // Where two languages cut a word differently, the shorter stem, whichever came first.
                let entry = stems.entry(word.to_owned()).or_insert_with(|| stem.to_owned());
                if (stem.len(), stem) < (entry.len(), entry.as_str()) {
                    stem.clone_into(entry);
                }
            }
        }
        Self { stems, known }
    }

    /// The parts of a joined word, in order: as few as possible, and of those readings the one whose last part is the longest. None
    /// for a word that is not joined of words that are known.
    pub(crate) fn parts(&self, word: &str, language: Language) -> Option<Vec<Part>> {
        if word.chars().count() < SHORTEST_JOINED || !word.chars().all(char::is_alphabetic) {
            return None;
        }
        self.split(word, language, 3).filter(|parts| parts.len() > 1)
    }

    fn split(&self, word: &str, language: Language, most: usize) -> Option<Vec<Part>> {
        let mut best: Option<Vec<Part>> = None;
        for (at, _) in word.char_indices().skip(SHORTEST) {
            let (front, last) = word.split_at(at);
            if last.chars().count() < SHORTEST {
                break;
            }
            let Some(last) = self.part(last, language) else { continue };
            for link in LINKS {
                let Some(front) = front.strip_suffix(link) else { continue };
                if front.chars().count() < SHORTEST {
                    continue;
                }
                let found = self.part(front, language).map(|part| vec![part]);
                let found = found.or_else(|| if most > 2 { self.split(front, language, most - 1) } else { None });
                if let Some(mut parts) = found
                    && best.as_ref().is_none_or(|best| parts.len() + 1 < best.len())
                {
                    parts.push(last.clone());
                    best = Some(parts);
                }
            }
        }
        best
    }

    fn part(&self, word: &str, language: Language) -> Option<Part> {
        let known =
            self.stems.get(word).cloned().or_else(|| Some(root(word, language)).filter(|stem| self.known.contains(stem)));
        known.map(|stem| Part { word: word.to_owned(), stem })
    }
}
