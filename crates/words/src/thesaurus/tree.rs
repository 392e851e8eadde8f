//! The tree of letters that words are looked up in.

use super::{ConceptId, Entry, Place, endings};
use crate::language::Language;
use std::ops::Range;

/// Entries by their letters: one tree for those that begin where a word begins, one for those that may begin within it.
#[derive(Clone, Debug)]
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

/// Knots, the first of them the root; those that a knot leads to stand side by side, in the order of their letters.
#[derive(Clone, Debug, Default)]
struct Branches {
    knots: Vec<Knot>,
    /// The letter that leads to each knot.
    letters: Vec<char>,
    leaves: Vec<usize>,
}

/// Where it leads on, and which entries end here.
#[derive(Clone, Debug, Default)]
struct Knot {
    next: Range<usize>,
    leaves: Range<usize>,
}

/// How many letters stand before an ending, at least, where it does not fill the word: "*buss" is not met in "abuss".
const BEFORE_ENDING: usize = 2;

impl Tree {
    pub(super) fn of<'e>(entries: impl Iterator<Item = (&'e Entry, Language, ConceptId)>) -> Self {
        let mut leaves = Vec::new();
        let (mut from_start, mut from_within) = (Vec::new(), Vec::new());
        for (entry, language, concept) in entries {
            let letters = match entry.place {
                Place::Start => &entry.letters,
                Place::Whole | Place::End => endings::unchanging(&entry.letters, language),
            };
            let branches = if entry.place == Place::End { &mut from_within } else { &mut from_start };
            branches.push((letters, leaves.len()));
            let word = entry.letters.clone();
            leaves.push(Leaf { word, place: entry.place, except: entry.except, language, concept });
        }
        Self { from_start: Branches::of(from_start), from_within: Branches::of(from_within), entries: leaves }
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
    fn of(mut words: Vec<(&str, usize)>) -> Self {
        words.sort_unstable();
        let mut branches = Self { leaves: words.iter().map(|(_, leaf)| *leaf).collect(), ..Self::default() };
        // For each knot the words that go through it, and how far they are the same.
        let mut through = vec![(0..words.len(), 0)];
        branches.letters.push(' ');
        while let Some((all, same)) = through.get(branches.knots.len()).cloned() {
            let ended = words[all.clone()].iter().take_while(|(word, _)| word.len() == same).count();
            let (leaves, next) = (all.start..all.start + ended, through.len());
            let mut from = leaves.end;
            while let Some(letter) = words[from..all.end].first().and_then(|(word, _)| word[same..].chars().next()) {
                let goes_on = words[from..all.end].iter().take_while(|(word, _)| word[same..].starts_with(letter)).count();
                branches.letters.push(letter);
                through.push((from..from + goes_on, same + letter.len_utf8()));
                from += goes_on;
            }
            branches.knots.push(Knot { next: next..through.len(), leaves });
        }
        branches
    }

    /// Follows a word letter by letter and tells each entry on the way, with the letters that are left after it.
    fn walk(&self, word: &str, meet: &mut impl FnMut(&usize, &str)) {
        let mut knot = &self.knots[0];
        for (at, letter) in word.char_indices() {
            let Ok(found) = self.letters[knot.next.clone()].binary_search(&letter) else { return };
            knot = &self.knots[knot.next.start + found];
            let rest = &word[at + letter.len_utf8()..];
            for leaf in &self.leaves[knot.leaves.clone()] {
                meet(leaf, rest);
            }
        }
    }
}
