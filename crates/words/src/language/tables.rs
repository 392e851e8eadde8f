//! How usual words, and beginnings, middles and endings of words, are in each language.
//!
//! Everything is counted in hundredths of a nat (a factor of e), in whole numbers, so that every machine comes to the same
//! sum. The tables and how they are made: `data/language/make.py`.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::LazyLock,
};

/// For each of [`Language::ALL`](super::Language::ALL) how well something goes with it; the best has the highest number.
pub(super) type Scores = [i32; 6];

/// A sign in `words.txt` is a step down of half a nat.
const WORD_STEP: i32 = 50;
/// No word speaks more strongly against a language than this: names, loans and slips of the pen are everywhere.
const FLOOR: i32 = -800;
/// A sign in `pieces.txt` is 0.15 nats. Pieces of a word overlap and so speak too loudly together; four fifths was best on
/// the sentences the tables were tuned on.
const PIECE_STEP: i32 = 12;
/// The sign that is neither for nor against.
const PIECE_MIDDLE: i32 = 17;
/// The longest piece, in signs.
const PIECE: usize = 5;

/// What a folded word tells: its own line in the list, else its pieces. None for a word without a letter known here.
pub(super) fn told(word: &str) -> Option<Scores> {
    WORDS.get(word).copied().or_else(|| told_by_pieces(word))
}

fn told_by_pieces(word: &str) -> Option<Scores> {
    let signs: Vec<u8> = once_around(word).collect();
    let mut sum = [0; 6];
    let mut known = false;
    for start in 0..signs.len() {
        let mut key = 0;
        for sign in signs[start..].iter().take(PIECE) {
            key = joined(key, *sign);
            if let Some(scores) = PIECES.get(&key) {
                known = true;
                sum = std::array::from_fn(|at| sum[at] + scores[at]);
            }
        }
    }
    let best = sum.into_iter().max().unwrap_or_default();
    known.then(|| sum.map(|score| (score - best).max(FLOOR)))
}

/// The signs of a word with its borders. All letters of the pieces have one byte in Latin-1; any other is a byte that no
/// piece has.
fn once_around(word: &str) -> impl Iterator<Item = u8> {
    let inside = word.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or_default());
    std::iter::once(b'^').chain(inside).chain(std::iter::once(b'$'))
}

fn joined(key: u64, sign: u8) -> u64 {
    key << 8 | u64::from(sign)
}

static WORDS: LazyLock<HashMap<&str, Scores>> = LazyLock::new(|| {
    let mut words = HashMap::with_capacity(30_000);
    for (code, list) in lines(include_str!("../../data/language/words.txt")) {
        let scores = code.map(|step| (-step * WORD_STEP).max(FLOOR));
        words.extend(list.map(|word| (word, scores)));
    }
    words
});

static PIECES: LazyLock<HashMap<u64, Scores, BuildHasherDefault<Spread>>> = LazyLock::new(|| {
    let mut pieces = HashMap::with_capacity_and_hasher(10_000, BuildHasherDefault::default());
    for (code, list) in lines(include_str!("../../data/language/pieces.txt")) {
        let scores = code.map(|step| (step - PIECE_MIDDLE) * PIECE_STEP);
        let keys = list.map(|piece| piece.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).fold(0, joined));
        pieces.extend(keys.map(|key| (key, scores)));
    }
    pieces
});

/// The lines of a table: six signs (0-9, a-z), then what they are said of.
fn lines(table: &'static str) -> impl Iterator<Item = ([i32; 6], impl Iterator<Item = &'static str>)> {
    table.lines().filter_map(|line| {
        let (code, list) = line.split_once(' ')?;
        let mut steps =
            code.chars().map(|sign| sign.to_digit(36).and_then(|step| i32::try_from(step).ok()).unwrap_or_default());
        Some((std::array::from_fn(|_| steps.next().unwrap_or_default()), list.split(' ')))
    })
}

/// Spreads keys of five bytes over a table. They come from our own list, so nobody can choose them to collide, and a
/// sentence asks for hundreds. The factor is 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4).
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0 << 8 | u64::from(*byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        let spread = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = spread ^ spread >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
