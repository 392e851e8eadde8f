//! How the sentences are chosen.

use super::{Key, MINORITY, Minority, Said, persons};
use crate::{
    near::{
        ALIKE, Line, groups,
        likeness::{REASONS, likenesses, quotient},
        stance::Against,
        table::Table,
    },
    sentence::sentences,
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    ops::{Range, RangeInclusive},
};

/// How many characters a sentence has that is read well on a page.
const READABLE: RangeInclusive<usize> = 40..=220;
/// What is left of the value of a sentence that is longer or shorter.
const NOT_READABLE: f64 = 0.5;
/// What is left of the value of a sentence whose speaker was chosen before.
const SAME_PERSON: f64 = 0.5;
/// How much of its value a sentence loses that says all that was said before.
const SAID_BEFORE: f64 = 0.5;
/// How much two have to be alike for one to speak for the other. More than to lie beside each other, since it is counted; less than
/// to say the same, since a voice that adds a word is spoken for.
const SPEAKS_FOR: f64 = 0.4;
/// How much of the likeness is left where two may be against each other.
const PERHAPS: f64 = 0.5;

/// Voices taken apart into sentences, and which sentence speaks for which voices. Everything goes by the order of the texts, so
/// that the order in which they came does not matter.
pub(super) struct Choice<'t> {
    voices: &'t [Said<'t>],
    sentences: Vec<Sentence>,
    table: Table,
    /// For each class of sentences, the voices that say alike, with how much.
    alike: Vec<BTreeMap<usize, f64>>,
    /// For each class, the voices that say the contrary.
    contrary: Vec<BTreeSet<usize>>,
    /// For each class, the classes that say the contrary.
    opposed: Vec<BTreeSet<usize>>,
    /// How much each voice counts: its persons, one who left several voices shared out among them.
    counts: Vec<f64>,
    /// The place of each voice among the texts in order.
    rank: Vec<usize>,
    chosen: BTreeSet<usize>,
    heard: BTreeSet<u32>,
}

struct Sentence {
    voice: usize,
    at: Range<usize>,
    readable: bool,
}

impl<'t> Choice<'t> {
    pub(super) fn of(voices: &'t [Said<'t>]) -> Self {
        let mut order: Vec<usize> = (0..voices.len()).collect();
        order.sort_by_key(|voice| voices[*voice]);
        let mut rank = vec![0; voices.len()];
        order.iter().enumerate().for_each(|(place, voice)| rank[*voice] = place);
        let parts = |voice: &usize| {
            let (voice, text) = (*voice, voices[*voice].text);
            sentences(text).map(move |at| {
                let readable = READABLE.contains(&text[at.clone()].chars().count());
                Sentence { voice, at, readable }
            })
        };
        let sentences: Vec<Sentence> = order.iter().flat_map(parts).collect();
        let line = |sentence: &Sentence| {
            Line::once(&voices[sentence.voice].text[sentence.at.clone()], voices[sentence.voice].language)
        };
        let table = Table::of(&sentences.iter().map(line).collect::<Vec<_>>());
        let mut choice = Self {
            voices,
            counts: counts(voices),
            rank,
            alike: Vec::new(),
            contrary: Vec::new(),
            opposed: vec![BTreeSet::new(); table.classes.len()],
            sentences,
            table,
            chosen: BTreeSet::new(),
            heard: BTreeSet::new(),
        };
        choice.compare();
        choice
    }

    /// The sentences of most value, one after the other.
    pub(super) fn most(&mut self, wanted: usize) -> Vec<Key> {
        let all: BTreeSet<usize> = (0..self.voices.len()).collect();
        let mut reached = vec![0.0; self.voices.len()];
        let mut keys = Vec::new();
        while keys.len() < wanted {
            let classes = (0..self.table.classes.len()).filter(|class| self.opposed[*class].is_disjoint(&self.chosen));
            let Some(class) = self.best(classes, &reached, &all) else { break };
            keys.push(self.choose(class, &mut reached));
        }
        keys
    }

    /// The sentences of most value among those that contradict keys, for the voices that none of the keys speaks for.
    pub(super) fn against(&mut self, most: &[Key], wanted: usize) -> Vec<Key> {
        let spoken_for: BTreeSet<usize> = most.iter().flat_map(|key| key.speaks_for.iter().copied()).collect();
        let against: BTreeSet<usize> = self
            .chosen
            .iter()
            .flat_map(|class| self.contrary[*class].iter().copied())
            .filter(|voice| !spoken_for.contains(voice))
            .collect();
        let contradicted = self.chosen.clone();
        let mut reached = vec![0.0; self.voices.len()];
        let mut keys = Vec::new();
        while keys.len() < wanted {
            let contradicts = |class: &usize| {
                !self.opposed[*class].is_disjoint(&contradicted)
                    && self.within(*class).any(|sentence| against.contains(&sentence.voice))
            };
            let classes = (0..self.table.classes.len()).filter(contradicts);
            let Some(class) = self.best(classes, &reached, &against) else { break };
            let mut key = self.choose(class, &mut reached);
            let others = self.opposed[class].intersection(&contradicted).copied();
            key.shared = self.shared(class, others.collect());
            keys.push(key);
        }
        keys
    }

    /// Of what nobody speaks for, what is said by most.
    pub(super) fn apart(&mut self, most: &[Key]) -> Option<Key> {
        let spoken_for: BTreeSet<usize> = most.iter().flat_map(|key| key.speaks_for.iter().copied()).collect();
        let left: BTreeSet<usize> = (0..self.voices.len()).filter(|voice| !spoken_for.contains(voice)).collect();
        let mut reached = vec![0.0; self.voices.len()];
        let classes =
            (0..self.table.classes.len()).filter(|class| self.within(*class).any(|sentence| left.contains(&sentence.voice)));
        let class = self.best(classes, &reached, &left)?;
        Some(self.choose(class, &mut reached))
    }

    /// Those who say alike among voices that nobody speaks for.
    pub(super) fn minorities(&mut self, uncovered: &[usize]) -> Vec<Minority> {
        let mut order = uncovered.to_vec();
        order.sort_by_key(|voice| self.rank[*voice]);
        let lines: Vec<Line> =
            order.iter().map(|voice| Line::once(self.voices[*voice].text, self.voices[*voice].language)).collect();
        let mut minorities = Vec::new();
        for group in groups(&lines, ALIKE) {
            let mut voices: Vec<usize> = group.members.iter().map(|member| order[*member]).collect();
            voices.sort_unstable();
            let persons = persons(self.voices, voices.iter().copied());
            if persons < MINORITY {
                continue;
            }
            let members: BTreeSet<usize> = voices.iter().copied().collect();
            let mut reached = vec![0.0; self.voices.len()];
            let classes = (0..self.table.classes.len())
                .filter(|class| self.within(*class).any(|sentence| members.contains(&sentence.voice)));
            let Some(class) = self.best(classes, &reached, &members) else { continue };
            let mut key = self.spoken(class, &members);
            key.speaks_for.retain(|voice| members.contains(voice));
            self.choose(class, &mut reached);
            minorities.push(Minority { voices, persons, key });
        }
        minorities
    }

    /// Which classes say alike, which the contrary, and for which voices each speaks.
    fn compare(&mut self) {
        let mut near: Vec<BTreeMap<usize, (f64, Against)>> = vec![BTreeMap::new(); self.table.classes.len()];
        for alike in likenesses(&self.table) {
            near[alike.one].insert(alike.other, (alike.score, alike.against));
            near[alike.other].insert(alike.one, (alike.score, alike.against));
            if alike.against == Against::Yes {
                self.opposed[alike.one].insert(alike.other);
                self.opposed[alike.other].insert(alike.one);
            }
        }
        for (class, near) in near.into_iter().enumerate() {
            let mut agrees: BTreeMap<usize, f64> = self.within(class).map(|sentence| (sentence.voice, 1.0)).collect();
            let mut denies: BTreeMap<usize, f64> = BTreeMap::new();
            for (other, (score, against)) in near {
                let (told, score) = match against {
                    Against::Yes => (&mut denies, score),
                    Against::Perhaps => (&mut agrees, score * PERHAPS),
                    Against::No => (&mut agrees, score),
                };
                for sentence in self.table.classes[other].members.iter().map(|member| &self.sentences[*member]) {
                    let most = told.entry(sentence.voice).or_insert(0.0);
                    *most = most.max(score);
                }
            }
            agrees.retain(|voice, score| *score >= SPEAKS_FOR && denies.get(voice).is_none_or(|denied| denied < score));
            self.contrary.push(denies.into_keys().filter(|voice| !agrees.contains_key(voice)).collect());
            self.alike.push(agrees);
        }
    }

    /// The sentences of a class.
    fn within(&self, class: usize) -> impl Iterator<Item = &Sentence> {
        self.table.classes[class].members.iter().map(|member| &self.sentences[*member])
    }

    /// The class of most value for these voices, beyond what has been reached.
    fn best(&self, classes: impl Iterator<Item = usize>, reached: &[f64], of: &BTreeSet<usize>) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for class in classes.filter(|class| !self.chosen.contains(class)) {
            // In the order of the texts, since sums of broken numbers hang on the order.
            let mut gains: Vec<(usize, f64)> = self.alike[class]
                .iter()
                .filter(|(voice, score)| of.contains(voice) && **score > reached[**voice])
                .map(|(voice, score)| (self.rank[*voice], self.counts[*voice] * (score - reached[*voice])))
                .collect();
            gains.sort_unstable_by_key(|(rank, _)| *rank);
            let gain: f64 = gains.into_iter().map(|(_, gain)| gain).sum();
            let before = self.within(class).map(|sentence| reached[sentence.voice]).fold(0.0, f64::max);
            let readable = if self.within(class).any(|sentence| sentence.readable) { 1.0 } else { NOT_READABLE };
            let unheard = self.within(class).any(|sentence| self.is_unheard(sentence));
            let value = gain * readable * (1.0 - SAID_BEFORE * before) * if unheard { 1.0 } else { SAME_PERSON };
            if value > 0.0 && best.is_none_or(|(most, _)| value > most) {
                best = Some((value, class));
            }
        }
        best.map(|(_, class)| class)
    }

    fn choose(&mut self, class: usize, reached: &mut [f64]) -> Key {
        let all = (0..self.voices.len()).collect();
        let key = self.spoken(class, &all);
        for (voice, score) in &self.alike[class] {
            reached[*voice] = reached[*voice].max(*score);
        }
        self.chosen.insert(class);
        self.heard.extend(self.voices[key.voice].person);
        key
    }

    /// The key that a class gives, spoken by one of these voices.
    fn spoken(&self, class: usize, by: &BTreeSet<usize>) -> Key {
        let speakers = self.within(class).filter(|sentence| by.contains(&sentence.voice));
        let speaker = speakers.min_by_key(|sentence| {
            (!self.is_unheard(sentence), !sentence.readable, self.rank[sentence.voice], sentence.at.start)
        });
        let (voice, at) = speaker.map_or((0, 0..0), |sentence| (sentence.voice, sentence.at.clone()));
        let speaks_for: Vec<usize> = self.alike[class].keys().copied().collect();
        let spoken: BTreeSet<usize> = speaks_for.iter().copied().filter(|other| *other != voice).collect();
        let others = (0..self.table.classes.len()).filter(|other| {
            *other == class && self.table.classes[class].members.len() > 1
                || *other != class && self.within(*other).any(|sentence| spoken.contains(&sentence.voice))
        });
        let shared = self.shared(class, others.collect());
        Key { voice, at, speaks_for, shared }
    }

    fn is_unheard(&self, sentence: &Sentence) -> bool {
        self.voices[sentence.voice].person.is_none_or(|person| !self.heard.contains(&person))
    }

    /// The words of a class that others have too, those that most have first.
    fn shared(&self, class: usize, others: Vec<usize>) -> Vec<String> {
        let mut holders: BTreeMap<u32, usize> = BTreeMap::new();
        for class in others.into_iter().map(|other| &self.table.classes[other]) {
            for piece in &class.pieces {
                *holders.entry(piece.number).or_default() += class.members.len();
            }
        }
        let class = &self.table.classes[class];
        let held = class
            .pieces
            .iter()
            .filter_map(|piece| Some((Reverse(*holders.get(&piece.number)?), piece.number, class.written(piece))));
        let mut held: Vec<(Reverse<usize>, u32, &str)> = held.collect();
        held.sort_unstable();
        held.into_iter().take(REASONS).map(|(_, _, word)| word.to_owned()).collect()
    }
}

/// How much each voice counts.
fn counts(voices: &[Said]) -> Vec<f64> {
    let mut left: BTreeMap<u32, u64> = BTreeMap::new();
    for person in voices.iter().filter_map(|voice| voice.person) {
        *left.entry(person).or_default() += 1;
    }
    let count = |voice: &Said| match voice.person {
        Some(person) => quotient(1, left.get(&person).copied().unwrap_or(1)),
        None => f64::from(voice.times),
    };
    voices.iter().map(count).collect()
}
