//! Words within words, and words that were written together or apart.
//!
//! Nordic languages make new words by joining: *distrikt-s-sköterska*. Whoever seeks one part means the whole as well, and
//! whoever seeks the whole is often content with the parts in one voice. A part counts when what is left around it is a
//! word too, after the letter that joins is taken away; what is left but known to nobody counts for less, and only beside a
//! part that is too long to stand there by chance.

use super::{
    How,
    letters::{is_vowel, loosened},
    lexicon::{ByKey, ENDINGS as LANGUAGES, Lexicon, root, stem_key},
};
use crate::language::Language;
use std::cell::RefCell;

/// The shortest part of a compound, in letters.
pub(super) const SHORTEST: usize = 3;

/// What joins the parts of a compound, most usual first.
const LINKS: [&[char]; 8] = [&['s'], &['e'], &['n'], &['u'], &['o'], &['a'], &['e', 'r'], &['e', 'n']];

/// Endings that the last part of a compound may have, in loose letters.
const ENDINGS: [&str; 51] = [
    "a", "e", "n", "t", "s", "en", "et", "er", "ar", "or", "an", "ns", "na", "ne", "ts", "rs", "ens", "ets", "ers", "ars",
    "ene", "erne", "erna", "arna", "orna", "ane", "ana", "ernes", "enes", "arnas", "ernas", "ornas", "in", "ia", "ja", "ta",
    "ssa", "sta", "lla", "lta", "lle", "ksi", "iin", "jen", "ien", "issa", "ista", "illa", "ilta", "ille", "ina",
];

/// What ends many words without being a word there, though it is one alone: "ring" in "parkering".
const ONLY_ENDINGS: [&str; 16] = [
    "ring", "ning", "ande", "ende", "else", "heden", "het", "hed", "skap", "dom", "isk", "inen", "minen", "ment", "sion",
    "tion",
];

/// Where a sought word stands within a longer one, counted in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) how: How,
    /// Whether all that is left around it is known.
    pub(super) known: bool,
}

/// A word that is sought within others: loose letters of its `core`, which may be its stem, and of the `whole`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needle<'q> {
    pub(super) core: &'q [char],
    pub(super) whole: &'q [char],
}

/// What is known to be a word when compounds are looked into, remembered from one to the next: they share most parts.
pub(super) struct Knowledge<'q> {
    lexicon: &'q Lexicon,
    /// Loose letters of all words that are sought together: they count as known.
    asked: &'q [Vec<char>],
    met: RefCell<ByKey<bool>>,
}

impl<'q> Knowledge<'q> {
    pub(super) fn new(lexicon: &'q Lexicon, asked: &'q [Vec<char>]) -> Self {
        Self { lexicon, asked, met: RefCell::default() }
    }

    fn has(&self, letters: &[char], language: Language) -> bool {
        let is_word = || {
            let key = stem_key(letters, language);
            *self.met.borrow_mut().entry(key).or_insert_with(|| self.lexicon.knows(letters, language))
        };
        letters.len() >= SHORTEST && (self.asked.iter().any(|asked| asked == letters) || (has_vowel(letters) && is_word()))
    }
}

/// Where a word has the needle as a part of its own, if it has.
pub(super) fn part(needle: Needle, word: &[char], language: Language, knowledge: &Knowledge) -> Option<Part> {
    let long = needle.core.len();
    if long < SHORTEST || long >= word.len() {
        return None;
    }
    let known = |letters: &[char]| knowledge.has(letters, language);
    let mut best: Option<Part> = None;
    for (from, _) in word.windows(long).enumerate().filter(|(_, letters)| *letters == needle.core) {
        let (left, right) = (&word[..from], &word[from + long..]);
        let agreeing = needle.whole.iter().zip(&word[from..]).take_while(|(its, letter)| its == letter).count();
        let to = from + agreeing.max(long);
        let after = &word[to..];
        let ends = is_ending(right) || is_ending(after) || doubles(word[to - 1], after).is_some_and(is_ending);
        if left.is_empty() && ends {
            // Nothing but the word itself and an ending that no stemmer knew.
            if to == needle.whole.len() && long > SHORTEST {
                best = Some(Part { from, to, how: How::Inflected, known: true });
            }
            continue;
        }
        if ends && ONLY_ENDINGS.iter().any(|ending| needle.whole.iter().copied().eq(ending.chars())) {
            continue;
        }
        let left_known = left.is_empty() || before_link(left, known);
        let right_known = ends || after_link(right, known) || after_link(after, known);
        let sure = left_known && right_known;
        let likely = language != Language::English
            && long > SHORTEST
            && (left_known || is_likely(left, long))
            && (right_known || is_likely(right, long));
        if sure || (likely && best.is_none()) {
            best = Some(Part { from, to, how: How::Part, known: sure });
        }
        if sure {
            break;
        }
    }
    best
}

/// The ways to take a word of loose letters apart into two known words, the most even first; into three where two fail.
pub(super) fn apart(letters: &[char], lexicon: &Lexicon) -> Vec<Vec<Vec<char>>> {
    /// Nobody writes longer compounds by hand.
    const LONGEST: usize = 40;
    if letters.len() > LONGEST {
        return Vec::new();
    }
    let mut ways = in_two(letters, lexicon);
    if ways.is_empty() {
        ways = (SHORTEST + 1..letters.len().saturating_sub(2 * SHORTEST))
            .rev()
            .filter_map(|at| {
                let head = without_link(&letters[..at], |part| is_known_anyhow(part, lexicon))?;
                let rest = in_two(&letters[at..], lexicon).into_iter().next()?;
                Some(std::iter::once(head.to_vec()).chain(rest).collect())
            })
            .take(1)
            .collect();
    }
    ways
}

fn in_two(letters: &[char], lexicon: &Lexicon) -> Vec<Vec<Vec<char>>> {
    /// Of the ways to take a word apart, so many are tried.
    const WAYS: usize = 2;
    if letters.len() <= 2 * SHORTEST {
        return Vec::new();
    }
    let mut cuts: Vec<usize> = (SHORTEST..=letters.len() - SHORTEST).collect();
    cuts.sort_by_key(|cut| (cut.abs_diff(letters.len() - cut), *cut));
    let known = |part: &[char]| is_known_anyhow(part, lexicon);
    cuts.into_iter()
        .filter_map(|cut| {
            let (head, tail) = (&letters[..cut], &letters[cut..]);
            let tail_known = known(tail) || has_stem_in(tail, lexicon);
            let head = if tail_known { without_link(head, known)? } else { return None };
            Some(vec![head.to_vec(), tail.to_vec()])
        })
        .take(WAYS)
        .collect()
}

fn without_link(part: &[char], known: impl Fn(&[char]) -> bool) -> Option<&[char]> {
    if known(part) {
        return Some(part);
    }
    LINKS.iter().filter_map(|link| part.strip_suffix(*link)).find(|part| part.len() >= SHORTEST && known(part))
}

fn before_link(left: &[char], known: impl Fn(&[char]) -> bool) -> bool {
    without_link(left, known).is_some()
}

fn after_link(right: &[char], known: impl Fn(&[char]) -> bool) -> bool {
    known(right) || LINKS.iter().filter_map(|link| right.strip_prefix(*link)).any(known)
}

fn is_known_anyhow(letters: &[char], lexicon: &Lexicon) -> bool {
    has_vowel(letters) && LANGUAGES.iter().any(|language| lexicon.knows(letters, *language))
}

fn has_stem_in(letters: &[char], lexicon: &Lexicon) -> bool {
    let form: String = letters.iter().collect();
    LANGUAGES.iter().any(|language| !lexicon.of_stem(&loosened(&root(&form, *language)), *language).is_empty())
}

fn has_vowel(letters: &[char]) -> bool {
    letters.iter().any(|letter| is_vowel(*letter))
}

fn is_ending(letters: &[char]) -> bool {
    letters.is_empty() || (letters.len() < 6 && ENDINGS.iter().any(|ending| letters.iter().copied().eq(ending.chars())))
}

/// What follows a letter that is doubled before an ending: *hjemmet*, *busserne*.
fn doubles(letter: char, after: &[char]) -> Option<&[char]> {
    after.split_first().filter(|(first, _)| **first == letter && !is_vowel(letter)).map(|(_, ending)| ending)
}

/// Whether unknown letters may be a word: the shorter the part beside them, the longer they must be.
fn is_likely(letters: &[char], beside: usize) -> bool {
    let least = if beside > 5 { SHORTEST } else { SHORTEST + 1 };
    letters.len() >= least && has_vowel(letters) && letters.iter().all(|letter| letter.is_alphabetic())
}
