//! The tree of letters that words are looked up in.

use super::{ConceptId, Entry, Place, endings};
use crate::language::Language;

/// Entries by their letters: one tree for those that begin where a word begins, one for those that may begin within it.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    from_start: Branches,
    from_within: Branches,
    entries: Vec<Leaf>,
}

/// An entry at its place in the tree.
#[derive(Clone, Debug)]
struct Leaf {
    word: String,
    place: Place,
    except: bool,
    language: Language,
    concept: ConceptId,
}

/// Knots, the first of them the root.
#[derive(Clone, Debug)]
struct Branches(Vec<Knot>);

impl Default for Branches {
    fn default() -> Self {
        Self(vec![Knot::default()])
    }
}

/// Where a letter leads on, and which entries end here.
#[derive(Clone, Debug, Default)]
struct Knot {
    next: Vec<(char, usize)>,
    leaves: Vec<usize>,
}

/// How many letters stand before an ending, at least, where it does not fill the word: "*buss" is not met in "abuss".
const BEFORE_ENDING: usize = 2;

impl Tree {
    pub(super) fn add(&mut self, entry: &Entry, language: Language, concept: ConceptId) {
        let leaf = self.entries.len();
        let branches = if entry.place == Place::End { &mut self.from_within } else { &mut self.from_start };
        let letters = match entry.place {
            Place::Start => &entry.letters,
            Place::Whole | Place::End => endings::unchanging(&entry.letters, language),
        };
        branches.grow(letters, leaf);
        let word = entry.letters.clone();
        self.entries.push(Leaf { word, place: entry.place, except: entry.except, language, concept });
    }

    pub(super) fn concepts_of(&self, word: &str, language: Option<Language>) -> Vec<ConceptId> {
        let mut told = Vec::new();
        let mut excepted = Vec::new();
        let mut meet = |leaf: &usize, rest: &str| {
            let leaf = &self.entries[*leaf];
            let spoken = language.is_none_or(|language| language == leaf.language);
            if spoken && (leaf.place == Place::Start || endings::inflects(&leaf.word, rest, leaf.language)) {
                let meets = if leaf.except { &mut excepted } else { &mut told };
                meets.push((leaf.language, leaf.concept));
            }
        };
        self.from_start.walk(word, &mut meet);
        for (letters, (at, _)) in word.char_indices().enumerate() {
            if letters == 0 || letters >= BEFORE_ENDING {
                self.from_within.walk(&word[at..], &mut meet);
            }
        }
        told.retain(|said| !excepted.contains(said));
        let mut concepts: Vec<ConceptId> = told.into_iter().map(|(_, concept)| concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        concepts
    }
}

impl Branches {
    fn grow(&mut self, letters: &str, leaf: usize) {
        let mut at = 0;
        for letter in letters.chars() {
            at = match self.0[at].next.binary_search_by_key(&letter, |(letter, _)| *letter) {
                Ok(found) => self.0[at].next[found].1,
                Err(free) => {
                    let new = self.0.len();
                    self.0.push(Knot::default());
                    self.0[at].next.insert(free, (letter, new));
                    new
                }
            };
        }
        self.0[at].leaves.push(leaf);
    }

    /// Follows a word letter by letter and tells each entry on the way, with the letters that are left after it.
    fn walk(&self, word: &str, meet: &mut impl FnMut(&usize, &str)) {
        let mut knot = &self.0[0];
        for (at, letter) in word.char_indices() {
            let Ok(found) = knot.next.binary_search_by_key(&letter, |(letter, _)| *letter) else { return };
            knot = &self.0[knot.next[found].1];
            let rest = &word[at + letter.len_utf8()..];
            for leaf in &knot.leaves {
                meet(leaf, rest);
            }
        }
    }
}
