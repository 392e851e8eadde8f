//! The voices of an index: which words each says, in order, and where in its text they stand.
//!
//! The texts themselves are not kept. A voice is a few bytes for each word: the word's number, how far it stands from the
//! word before, how long it is as written. Numbers are written seven bits at a time (variable-length bytes, as in D. Cutting
//! and J. Pedersen, "Optimizations for dynamic inverted index maintenance", 1990).

use std::{collections::HashMap, hash::Hash, ops::Range};

/// A word that a voice says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// Its number in the lexicon.
    pub(super) word: u32,
    /// Bytes of the voice's text.
    pub(super) at: Range<usize>,
    /// Whether byte after byte of it is byte after byte of the folded word.
    pub(super) even: bool,
}

/// The voices, each in a place of its own; places of voices that were taken out are used again.
#[derive(Clone, Debug)]
pub(super) struct Voices<K> {
    places: HashMap<K, u32>,
    keys: Vec<K>,
    said: Vec<Box<[u8]>>,
    lengths: Vec<u8>,
    free: Vec<u32>,
    words: usize,
}

impl<K> Default for Voices<K> {
    fn default() -> Self {
        let (places, keys, said, lengths, free) = Default::default();
        Self { places, keys, said, lengths, free, words: 0 }
    }
}

impl<K: Copy + Ord + Hash> Voices<K> {
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// How many places there are, taken or free.
    pub(super) fn places(&self) -> usize {
        self.keys.len()
    }

    pub(super) fn contains(&self, key: K) -> bool {
        self.places.contains_key(&key)
    }

    /// Keeps a voice that is not there yet, and tells its place.
    pub(super) fn add(&mut self, key: K, said: &[Said]) -> u32 {
        let (bytes, length) = (written(said), counted(said.len()));
        self.words += usize::from(length);
        let place = if let Some(place) = self.free.pop() {
            let at = place as usize;
            (self.keys[at], self.said[at], self.lengths[at]) = (key, bytes, length);
            place
        } else {
            self.keys.push(key);
            self.said.push(bytes);
            self.lengths.push(length);
            u32::try_from(self.keys.len() - 1).unwrap_or(u32::MAX)
        };
        self.places.insert(key, place);
        place
    }

    /// Lets a voice go, and tells its place and what it said.
    pub(super) fn take(&mut self, key: K) -> Option<(u32, Vec<Said>)> {
        let place = self.places.remove(&key)?;
        let said = self.said(place).collect();
        self.said[place as usize] = Box::default();
        self.words -= usize::from(self.lengths[place as usize]);
        self.free.push(place);
        Some((place, said))
    }

    pub(super) fn key(&self, place: u32) -> K {
        self.keys[place as usize]
    }

    /// How many words a voice says, counted to 255.
    pub(super) fn length(&self, place: u32) -> u8 {
        self.lengths[place as usize]
    }

    /// How many words a voice says in the mean.
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn mean_length(&self) -> f64 {
        self.words as f64 / self.len().max(1) as f64
    }

    /// What a voice says, in order.
    pub(super) fn said(&self, place: u32) -> impl Iterator<Item = Said> + '_ {
        let (mut bytes, mut end) = (&*self.said[place as usize], 0);
        std::iter::from_fn(move || {
            let word = read(&mut bytes)?;
            let start = end + read(&mut bytes)?;
            let (length, even) = read(&mut bytes).map(|length| (length >> 1, length & 1 == 1))?;
            end = start + length;
            Some(Said { word: u32::try_from(word).ok()?, at: start..end, even })
        })
    }

    pub(super) fn reserve(&mut self, voices: usize) {
        self.places.reserve(voices);
        self.keys.reserve_exact(voices);
        self.said.reserve_exact(voices);
        self.lengths.reserve_exact(voices);
    }
}

fn counted(words: usize) -> u8 {
    u8::try_from(words).unwrap_or(u8::MAX)
}

fn written(said: &[Said]) -> Box<[u8]> {
    let (mut bytes, mut end) = (Vec::with_capacity(said.len() * 5), 0);
    for word in said {
        write(&mut bytes, word.word as usize);
        write(&mut bytes, word.at.start - end);
        write(&mut bytes, (word.at.len() << 1) | usize::from(word.even));
        end = word.at.end;
    }
    bytes.into_boxed_slice()
}

fn write(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let seven = number.to_le_bytes()[0] & 127;
        number >>= 7;
        if number == 0 {
            return bytes.push(seven);
        }
        bytes.push(seven | 128);
    }
}

fn read(bytes: &mut &[u8]) -> Option<usize> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some(number);
        }
        shift += 7;
    }
}
