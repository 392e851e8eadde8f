//! All lines side by side: which are the same, what each is made of, and how much each piece weighs.

use super::{
    compound::Vocabulary,
    reading::{Line, Reading, Sort},
};
use crate::language::Language;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Lines taken apart together.
pub(crate) struct Table {
    /// Lines that are the same but for case, punctuation and small words, and lines of nothing alone; ordered by their texts, so
    /// that the order in which the lines came does not matter.
    pub(crate) classes: Vec<Class>,
    /// How much a piece weighs, by its number. Rare pieces have the lower numbers.
    pub(crate) weights: Vec<u64>,
    /// How many classes have a piece, by its number.
    pub(crate) holders: Vec<usize>,
}

/// Lines that are the same.
pub(crate) struct Class {
    /// Their places in what was given: first the one whose text comes first by its letters, which speaks for all.
    pub(crate) members: Vec<usize>,
    pub(crate) reading: Reading,
    /// The pieces of its words, by ascending number, each once.
    pub(crate) pieces: Vec<Piece>,
    /// The numbers of the runs of five letters of its telling words, ascending.
    pub(crate) grams: Vec<u32>,
    /// Whether it says anything that could be like something else.
    pub(crate) says_something: bool,
}

impl Class {
    /// A piece as it stands in the line.
    pub(crate) fn written<'t>(&'t self, piece: &'t Piece) -> &'t str {
        piece.part.as_deref().unwrap_or(&self.reading.tokens[piece.token].written)
    }
}

/// A word, or a part of a joined one.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) number: u32,
    /// The place of the first token it is, or is part of.
    pub(crate) token: usize,
    /// The part as it stands in a joined word.
    pub(crate) part: Option<String>,
    /// The stances of all clauses it stands in, each a bit.
    pub(crate) stances: u8,
}

impl Table {
    /// Lays lines side by side.
    pub(crate) fn of(lines: &[Line]) -> Self {
        let classes = classes(lines);
        let readings: Vec<(&Reading, Language)> =
            classes.iter().map(|(_, reading, language)| (reading, *language)).collect();
        let (pieces, weights, holders) = pieces(&readings);
        let grams = grams(&readings);
        let classes = classes.into_iter().zip(pieces).zip(grams).map(|(((members, reading, _), pieces), grams)| {
            let says_something = reading.key.is_some();
            Class { members, reading, pieces, grams, says_something }
        });
        Self { classes: classes.collect(), weights, holders }
    }

    /// The pieces of each class, as sets.
    pub(crate) fn sets(&self) -> Vec<Vec<u32>> {
        self.classes.iter().map(|class| class.pieces.iter().map(|piece| piece.number).collect()).collect()
    }

    /// How much a piece weighs.
    pub(crate) fn weight(&self, piece: &Piece) -> u64 {
        self.weights[piece.number as usize]
    }
}

/// How much a piece weighs that so many of all have: inverse document frequency (K. Spärck Jones 1972) in 1024ths of a bit. Twenty
/// lines that nobody wrote are added to all, so that two lines alone can be alike.
pub(crate) fn weight(all: usize, holders: usize) -> u64 {
    log2(all as u64 + holders as u64 + 21, holders as u64 + 1)
}

/// The binary logarithm of a quotient not below 1, in 1024ths, rounded down. In whole numbers, since the last digits of a
/// logarithm differ from machine to machine.
fn log2(number: u64, divisor: u64) -> u64 {
    let mut quotient = (u128::from(number) << 32) / u128::from(divisor.max(1));
    let mut whole = 0;
    while quotient >= 2 << 32 {
        quotient >>= 1;
        whole += 1;
    }
    (0..10).fold(whole, |found, _| {
        quotient = (quotient * quotient) >> 32;
        let bit = u64::from(quotient >= 2 << 32);
        quotient >>= bit;
        found * 2 + bit
    })
}

/// The lines that are the same, ordered by the text that speaks for them.
fn classes(lines: &[Line]) -> Vec<(Vec<usize>, Reading, Language)> {
    // The very same text is read once, however many wrote it.
    let mut same: HashMap<(&str, Language), Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        same.entry((line.text, line.language)).or_default().push(at);
    }
    let mut texts: Vec<((&str, Language), Vec<usize>)> = same.into_iter().collect();
    texts.sort_unstable_by_key(|(text, _)| *text);
    let mut classes: Vec<(Vec<usize>, Reading, Language)> = Vec::new();
    let mut by_key: HashMap<String, usize> = HashMap::new();
    for ((text, language), members) in texts {
        let reading = Reading::of(Line::once(text, language));
        match &reading.key {
            None => classes.extend(members.into_iter().map(|at| (vec![at], reading.clone(), language))),
            Some(key) => {
                if let Some(class) = by_key.get(key) {
                    classes[*class].0.extend(members);
                } else {
                    by_key.insert(key.clone(), classes.len());
                    classes.push((members, reading, language));
                }
            }
        }
    }
    classes
}

/// The pieces of each reading, what each piece weighs, and how many have it.
fn pieces(readings: &[(&Reading, Language)]) -> (Vec<Vec<Piece>>, Vec<u64>, Vec<usize>) {
    let tokens =
        || readings.iter().flat_map(|(reading, language)| reading.tokens.iter().map(move |token| (token, *language)));
    let vocabulary = Vocabulary::of(
        tokens().filter(|(token, _)| token.sort == Sort::What).map(|(token, _)| (token.word.as_str(), token.stem.as_str())),
    );
    let mut parts = HashMap::new();
    for (token, language) in tokens().filter(|(token, _)| token.sort == Sort::What) {
        parts.entry((token.word.as_str(), language)).or_insert_with(|| vocabulary.parts(&token.word, language));
    }
    // What each line is made of, in words, and what tells only how.
    let mut held: Vec<BTreeMap<&str, Piece>> = Vec::with_capacity(readings.len());
    let mut how: HashSet<&str> = HashSet::new();
    for (reading, language) in readings {
        let mut own: BTreeMap<&str, Piece> = BTreeMap::new();
        for (nth, token) in reading.tokens.iter().enumerate() {
            let mut put = |stem, part: Option<String>| {
                let piece = own.entry(stem).or_insert(Piece { number: 0, token: nth, part, stances: 0 });
                piece.stances |= 1 << token.stance as u8;
            };
            match parts.get(&(token.word.as_str(), *language)).filter(|_| token.sort == Sort::What) {
                Some(Some(parts)) => parts.iter().for_each(|part| put(&part.stem, Some(part.word.clone()))),
                _ => put(&token.stem, None),
            }
            if token.sort == Sort::How {
                how.insert(&token.stem);
            }
        }
        held.push(own);
    }
    let mut counted: HashMap<&str, usize> = HashMap::new();
    for stem in held.iter().flat_map(BTreeMap::keys) {
        *counted.entry(stem).or_default() += 1;
    }
    let mut order: Vec<(usize, &str)> = counted.iter().map(|(stem, holders)| (*holders, *stem)).collect();
    order.sort_unstable();
    let numbers: HashMap<&str, u32> = order.iter().map(|(_, stem)| *stem).zip(0..).collect();
    let weigh = |(holders, stem): &(usize, &str)| {
        let weight = weight(readings.len(), *holders);
        // How something should be tells less than what it is.
        if how.contains(stem) { weight * 3 / 10 } else { weight }
    };
    let weights = order.iter().map(weigh).collect();
    let numbered = |own: &BTreeMap<&str, Piece>| {
        let mut pieces: Vec<Piece> =
            own.iter().map(|(stem, piece)| Piece { number: numbers[stem], ..piece.clone() }).collect();
        pieces.sort_unstable_by_key(|piece| piece.number);
        pieces
    };
    (held.iter().map(numbered).collect(), weights, order.into_iter().map(|(holders, _)| holders).collect())
}

/// The runs of five letters of each reading, by numbers of which the rare ones are the lower.
fn grams(readings: &[(&Reading, Language)]) -> Vec<Vec<u32>> {
    let runs: Vec<Vec<u128>> = readings.iter().map(|(reading, _)| runs(reading)).collect();
    let mut counted: HashMap<u128, usize> = HashMap::new();
    for run in runs.iter().flatten() {
        *counted.entry(*run).or_default() += 1;
    }
    let mut order: Vec<(usize, u128)> = counted.iter().map(|(run, holders)| (*holders, *run)).collect();
    order.sort_unstable();
    let numbers: HashMap<u128, u32> = order.iter().map(|(_, run)| *run).zip(0..).collect();
    let numbered = |runs: &Vec<u128>| {
        let mut own: Vec<u32> = runs.iter().map(|run| numbers[run]).collect();
        own.sort_unstable();
        own
    };
    runs.iter().map(numbered).collect()
}

/// Each run of five letters of the telling words, once: five characters of 21 bits.
fn runs(reading: &Reading) -> Vec<u128> {
    let mut letters: Vec<u128> = vec![u128::from(u32::from(' '))];
    for token in &reading.tokens {
        letters.extend(token.word.chars().map(|letter| u128::from(u32::from(letter))));
        letters.push(u128::from(u32::from(' ')));
    }
    let mut runs: Vec<u128> =
        letters.windows(5.min(letters.len())).map(|run| run.iter().fold(0, |all, letter| (all << 21) | letter)).collect();
    if reading.tokens.is_empty() {
        runs.clear();
    }
    runs.sort_unstable();
    runs.dedup();
    runs
}
