//! Makes an index of many voices: words are found on all cores, while what was found before is put in its place.

use super::{Index, is_even, voices::Said};
use crate::{language::Language, normal::fold, word::words};
use rayon::prelude::*;
use std::{collections::HashMap, hash::Hash};

/// Voices that one core reads at a time; words that are met again within them are folded only once.
const PIECE: usize = 8_192;

/// What was read of some voices, with words numbered as they were met there.
struct Read {
    forms: Vec<(String, Language)>,
    said: Vec<Said>,
    /// Where the words of each voice end.
    ends: Vec<usize>,
}

pub(super) fn of_many<K, T>(voices: &[(K, T, Language)]) -> Index<K>
where
    K: Copy + Ord + Hash + Send + Sync,
    T: AsRef<str> + Sync,
{
    let mut last: HashMap<K, usize> = HashMap::with_capacity(voices.len());
    last.extend(voices.iter().enumerate().map(|(at, (key, _, _))| (*key, at)));
    let standing: Vec<usize> = (0..voices.len()).filter(|at| last.get(&voices[*at].0) == Some(at)).collect();
    drop(last);

    let mut index = Index::new();
    index.voices.reserve(standing.len());
    let waves: Vec<&[usize]> = standing.chunks(PIECE * rayon::current_num_threads().max(1)).collect();
    let read_wave = |wave: &[usize]| wave.par_chunks(PIECE).map(|piece| read(voices, piece)).collect::<Vec<Read>>();
    let mut reading: Vec<Read> = waves.first().map(|wave| read_wave(wave)).unwrap_or_default();
    for (nth, wave) in waves.iter().enumerate() {
        let (next, ()) = rayon::join(
            || waves.get(nth + 1).map(|next| read_wave(next)).unwrap_or_default(),
            || {
                let keys = wave.iter().map(|at| voices[*at].0);
                take_in(&mut index, keys, reading);
            },
        );
        reading = next;
    }
    index.lexicon.shrink();
    index
}

fn read<K, T: AsRef<str>>(voices: &[(K, T, Language)], piece: &[usize]) -> Read {
    let mut met: HashMap<(&str, Language), (u32, bool)> = HashMap::new();
    let mut numbers: HashMap<(String, Language), u32> = HashMap::new();
    let mut read = Read { forms: Vec::new(), said: Vec::new(), ends: Vec::with_capacity(piece.len()) };
    for (_, text, language) in piece.iter().map(|at| &voices[*at]) {
        for word in words(text.as_ref()) {
            let (number, even) = *met.entry((word.text, *language)).or_insert_with(|| {
                let form = fold(word.text);
                let even = is_even(word.text, &form);
                let number = *numbers.entry((form, *language)).or_insert_with_key(|form| {
                    read.forms.push(form.clone());
                    u32::try_from(read.forms.len() - 1).unwrap_or(u32::MAX)
                });
                (number, even)
            });
            read.said.push(Said { word: number, at: word.at, even });
        }
        read.ends.push(read.said.len());
    }
    read
}

fn take_in<K: Copy + Ord + Hash>(index: &mut Index<K>, mut keys: impl Iterator<Item = K>, pieces: Vec<Read>) {
    for Read { forms, mut said, ends } in pieces {
        let numbers: Vec<u32> = forms.iter().map(|(form, language)| index.lexicon.number(form, *language)).collect();
        for said in &mut said {
            said.word = numbers[said.word as usize];
        }
        let mut start = 0;
        for (end, key) in ends.into_iter().zip(&mut keys) {
            let said = &said[start..end];
            let place = index.voices.add(key, said);
            for said in said {
                index.lexicon.say(said.word, place);
            }
            start = end;
        }
    }
}
