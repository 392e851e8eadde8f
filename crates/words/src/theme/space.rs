//! What voices are made of: their words, the parts of joined words, the letters of those, and what the field's thesaurus
//! says they are about. Made once for a set of voices; everything in this room reads it.

use super::sparse::Sparse;
use crate::{
    language::Language,
    normal::{compound::Splitter, fold, is_small, stem, variants::standard},
    thesaurus::{ConceptId, Thesaurus},
    word::words,
};
use std::collections::{BTreeMap, HashMap};

/// Letters that are looked at together, also across the borders of a word.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=5;
/// Letters of a stem that are looked at together where whole words are too rare to meet.
const PIECE: usize = 4;

/// A set of voices, taken apart.
#[derive(Clone, Debug)]
pub struct Space {
    /// Stems of the words that carry meaning.
    pub(super) stems: Bags,
    /// The same, with the parts of joined words and what the thesaurus makes of them.
    pub(super) parts: Bags,
    /// Pieces of stems, which meet where words do not.
    pub(super) pieces: Bags,
    /// Words, parts and concepts by their weight.
    pub(super) words: Sparse,
    /// Letters in their order, by their weight.
    pub(super) letters: Sparse,
    /// Concepts of the thesaurus, by their weight.
    pub(super) concepts: Sparse,
    /// For each voice the stems as people wrote them.
    pub(super) spoken: Vec<Vec<Spoken>>,
    /// For each voice its language.
    pub(super) languages: Vec<Language>,
}

/// A word as it was written, by its stem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) stem: String,
    pub(super) written: String,
}

impl Space {
    /// Takes voices apart, each in its language.
    #[must_use]
    pub fn of(voices: &[(&str, Language)], thesaurus: &Thesaurus) -> Self {
        let spoken: Vec<Vec<Told>> = voices.iter().map(|(text, language)| told(text, *language)).collect();
        let splitter = Splitter::of(spoken.iter().flatten().map(|word| word.folded.as_str()));
        let mut seen: HashMap<(&str, Language), Taken> = HashMap::new();
        let (mut stems, mut parts, mut pieces, mut concepts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (told, (_, language)) in spoken.iter().zip(voices) {
            let (mut stem_row, mut part_row, mut piece_row, mut concept_row) =
                (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            for word in told {
                let taken = seen
                    .entry((word.folded.as_str(), *language))
                    .or_insert_with(|| Taken::of(word, *language, &splitter, thesaurus));
                stem_row.push(taken.stem);
                part_row.push(taken.stem);
                part_row.extend(&taken.parts);
                part_row.extend(&taken.concepts);
                piece_row.extend(&taken.pieces);
                concept_row.extend(&taken.concepts);
            }
            stems.push(stem_row);
            parts.push(part_row);
            pieces.push(piece_row);
            concepts.push(concept_row);
        }
        let letters: Vec<Vec<u64>> = voices.iter().map(|(text, _)| letters(text)).collect();
        let parts = Bags::of(&parts, 1);
        Self {
            stems: Bags::of(&stems, 1),
            pieces: Bags::of(&pieces, 2),
            words: parts.weighted(),
            parts,
            letters: Bags::of(&letters, 2).weighted(),
            concepts: Bags::of(&concepts, 1).weighted(),
            spoken: spoken
                .into_iter()
                .map(|told| told.into_iter().map(|word| Spoken { stem: word.stem, written: word.written }).collect())
                .collect(),
            languages: voices.iter().map(|(_, language)| *language).collect(),
        }
    }

    /// How many voices there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.spoken.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.spoken.is_empty()
    }

    /// Whether a voice says nothing, or nothing that any other says, not even in pieces of words.
    pub(super) fn stands_alone(&self, nth: usize) -> bool {
        self.says_nothing(nth) || (self.pieces.rows[nth].is_empty() && self.concepts.row(nth).next().is_none())
    }

    /// Whether a voice has no word that carries meaning.
    pub(super) fn says_nothing(&self, nth: usize) -> bool {
        self.spoken[nth].is_empty()
    }
}

struct Told {
    /// As it was written, folded.
    written: String,
    /// Its standard form.
    folded: String,
    stem: String,
}

fn told(text: &str, language: Language) -> Vec<Told> {
    words(text)
        .map(|word| fold(word.text))
        .map(|written| (standard(&written, language).to_owned(), written))
        .filter(|(word, _)| {
            word.chars().nth(1).is_some() && word.chars().any(char::is_alphabetic) && !is_small(word, language)
        })
        .map(|(folded, written)| Told { stem: stem(&folded, language), folded, written })
        .collect()
}

/// What a word is taken apart into, as marks.
struct Taken {
    stem: u64,
    parts: Vec<u64>,
    pieces: Vec<u64>,
    concepts: Vec<u64>,
}

impl Taken {
    fn of(word: &Told, language: Language, splitter: &Splitter, thesaurus: &Thesaurus) -> Self {
        let parts = splitter.split(&word.folded);
        let letters: Vec<char> = word.stem.chars().collect();
        let pieces = match letters.len() {
            0..=PIECE => vec![mark(&word.stem)],
            _ => letters.windows(PIECE).map(|four| mark(&four.iter().collect::<String>())).collect(),
        };
        let mut concepts = thesaurus.concepts_of(&word.folded, Some(language));
        concepts.extend(parts.iter().flat_map(|part| thesaurus.concepts_of(part, Some(language))));
        concepts.sort_unstable();
        concepts.dedup();
        Self {
            stem: mark(&word.stem),
            parts: parts.iter().map(|part| mark(&stem(part, language))).collect(),
            pieces,
            concepts: about(&concepts, thesaurus),
        }
    }
}

/// The concepts of a word, and the wider domains that they lie in: buses and trains are no synonyms, yet both are travel.
fn about(concepts: &[ConceptId], thesaurus: &Thesaurus) -> Vec<u64> {
    let mut domains: Vec<&str> = concepts.iter().map(|concept| thesaurus.concept(*concept).domain()).collect();
    domains.sort_unstable();
    domains.dedup();
    let names = concepts.iter().map(|concept| mark(&format!("#{}", thesaurus.concept(*concept).name())));
    names.chain(domains.into_iter().map(|domain| mark(&format!("##{domain}")))).collect()
}

fn letters(text: &str) -> Vec<u64> {
    let mut marks = Vec::new();
    let mut padded = Vec::new();
    for word in words(text) {
        padded.clear();
        padded.push(' ');
        padded.extend(fold(word.text).chars());
        padded.push(' ');
        for length in LETTERS {
            marks.extend(padded.windows(length).map(mark_letters));
        }
    }
    marks
}

/// A number that stands for a word: FNV-1a, the same on every machine. Two words that get the same one of 2⁶⁴ numbers
/// would count as one.
fn mark(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mark_letters(letters: &[char]) -> u64 {
    letters.iter().fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(u32::from(*letter))).wrapping_mul(0x0100_0000_01b3).rotate_left(17)
    })
}

/// For each voice the numbers of what stands in it, from zero on, each as often as it does.
#[derive(Clone, Debug, Default)]
pub(super) struct Bags {
    pub(super) rows: Vec<Vec<u32>>,
    pub(super) kinds: usize,
}

impl Bags {
    /// Numbers marks that stand in at least so many voices; the others are left out.
    fn of(marks: &[Vec<u64>], least: usize) -> Self {
        let mut all: Vec<u64> = Vec::with_capacity(marks.iter().map(Vec::len).sum());
        for row in marks {
            let from = all.len();
            all.extend(row);
            all[from..].sort_unstable();
            let mut kept = from;
            for at in from..all.len() {
                if at == from || all[at] != all[kept - 1] {
                    all[kept] = all[at];
                    kept += 1;
                }
            }
            all.truncate(kept);
        }
        all.sort_unstable();
        let known: Vec<u64> =
            all.chunk_by(|one, other| one == other).filter(|same| same.len() >= least).map(|same| same[0]).collect();
        let rows = marks
            .iter()
            .map(|row| {
                row.iter()
                    .filter_map(|mark| known.binary_search(mark).ok())
                    .filter_map(|at| u32::try_from(at).ok())
                    .collect()
            })
            .collect();
        Self { rows, kinds: known.len() }
    }

    /// How much each counts: more if it stands there often, less if it stands everywhere (Spärck Jones 1972), rows of
    /// length one.
    fn weighted(&self) -> Sparse {
        let mut holders = vec![0_u32; self.kinds];
        let counted: Vec<BTreeMap<u32, u32>> = self
            .rows
            .iter()
            .map(|row| {
                let mut counts = BTreeMap::new();
                for kind in row {
                    *counts.entry(*kind).or_default() += 1;
                }
                for kind in counts.keys() {
                    holders[*kind as usize] += 1;
                }
                counts
            })
            .collect();
        let all = f64::from(u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
        let rare: Vec<f64> = holders.iter().map(|held| libm::log((1.0 + all) / (1.0 + f64::from(*held))) + 1.0).collect();
        let rows = counted.into_iter().map(|counts| {
            let row: Vec<(u32, f64)> = counts
                .into_iter()
                .map(|(kind, times)| (kind, (1.0 + libm::log(f64::from(times))) * rare[kind as usize]))
                .collect();
            let length = row.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
            #[expect(clippy::cast_possible_truncation, reason = "a weight below one")]
            row.into_iter().map(|(kind, weight)| (kind, (weight / length) as f32)).collect()
        });
        Sparse::of(rows, self.kinds)
    }
}
