//! What a sought word may mean: all words of the lexicon that it stands for, and how surely.
//!
//! A word stands for itself, for its other forms, for compounds that it is a part of, for what it may be the beginning of,
//! and, when hardly anybody writes it so, for what it may be a misspelling of. Each has a weight from 1 to 255; a voice
//! counts for a sought word by the weightiest form that it says.

use super::{
    How,
    compound::{self, Knowledge, Needle, SHORTEST},
    letters::{LONGEST, MISTAKE, cost, forgiven, loosened, one_mistake_away},
    lexicon::{self, ENDINGS, Lexicon, root},
};
use crate::{language::Language, normal::is_small};
use std::{cmp::Reverse, collections::BTreeMap};

/// A word of the lexicon that a sought word stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) word: u32,
    pub(super) weight: u8,
    pub(super) how: How,
    /// The letters that were meant, if not all.
    pub(super) letters: Option<(usize, usize)>,
}

/// All that a sought word stands for.
#[derive(Clone, Debug, Default)]
pub(super) struct Meaning {
    /// Weightiest first.
    pub(super) forms: Vec<Form>,
    /// Ways to take it apart: each way a list of parts, each part with the forms it stands for. A voice counts that has all.
    pub(super) apart: Vec<Vec<Vec<Form>>>,
    /// Whether it may stand for more than was looked at.
    pub(super) cut: bool,
}

const EXACT: u8 = 255;
const INFLECTED: u8 = 230;
/// The same stem but for rings and dots.
const INFLECTED_LOOSELY: u8 = 190;
const BEGINNING: usize = 200;
const PART: u8 = 150;
/// Beside something that nobody says alone.
const PART_OF_UNKNOWN: u8 = 105;
/// What counts when the parts of a compound are said apart.
pub(super) const APART: u8 = 140;

/// A word that fewer voices than this say may be misspelled.
const RARE: usize = 30;
/// A word may be misspelled as well if its neighbour is said so many times as often.
const FAR_MORE: usize = 10;

/// At most so many compounds are looked at for all sought words together, those that most voices say.
const MOST_COMPOUNDS: usize = 1_500;
/// At most so many beginnings and misspellings of each.
const MOST_BEGINNINGS: usize = 600;
const MOST_MISSPELLINGS: usize = 60;
/// So many corrections of a word that nobody writes are followed to their other forms and compounds.
const FOLLOWED: usize = 3;

/// What a folded word stands for that is sought together with others, `together` in all.
pub(super) fn meaning(form: &str, unfinished: bool, together: usize, knowledge: &Knowledge, lexicon: &Lexicon) -> Meaning {
    let most = MOST_COMPOUNDS / together.max(1);
    let letters: Vec<char> = form.chars().collect();
    let mut gathered = Gathered::new(form, lexicon);
    gathered.as_written(&letters);
    if letters.len() > LONGEST {
        return gathered.told(Vec::new());
    }
    gathered.of_its_stem(form, EXACT);
    if unfinished {
        gathered.begun(&letters);
    }
    let own = gathered.voices();
    gathered.in_compounds(form, most, knowledge, EXACT);
    for (nth, correction) in gathered.misspelled(&letters, own).into_iter().enumerate() {
        let (word, weight) = (lexicon.form(correction.word).to_owned(), correction.weight);
        gathered.add(correction);
        if own == 0 && nth < FOLLOWED {
            gathered.of_its_stem(&word, weight);
            gathered.in_compounds(&word, most / 8, knowledge, weight);
        }
    }
    let apart = parts(&loosened(form), lexicon);
    gathered.told(apart)
}

/// Only the words that are written exactly so, in any language.
pub(super) fn exactly(form: &str, lexicon: &Lexicon) -> Meaning {
    let words = lexicon.of_letters(&loosened(form)).iter().copied().filter(|word| lexicon.form(*word) == form);
    Meaning {
        forms: words.map(|word| Form { word, weight: EXACT, how: How::Exact, letters: None }).collect(),
        apart: Vec::new(),
        cut: false,
    }
}

struct Gathered<'l> {
    lexicon: &'l Lexicon,
    forms: BTreeMap<u32, Form>,
    /// Whether small words are meant: one is sought, so that others are not mistaken for it.
    small_too: bool,
    cut: bool,
}

impl<'l> Gathered<'l> {
    fn new(form: &str, lexicon: &'l Lexicon) -> Self {
        let small_too = Language::ALL.into_iter().any(|language| is_small(form, language));
        Self { lexicon, forms: BTreeMap::new(), small_too, cut: false }
    }

    /// Whether a word of the lexicon may be meant by another: *vad* is no form of *vader*.
    fn may_mean(&self, word: u32) -> bool {
        self.small_too || !is_small(self.lexicon.form(word), self.lexicon.language(word))
    }

    fn add(&mut self, form: Form) {
        let entry = self.forms.entry(form.word).or_insert_with(|| form.clone());
        if entry.weight < form.weight {
            *entry = form;
        }
    }

    /// How many voices say the words gathered so far, those that say several counted for each.
    fn voices(&self) -> usize {
        self.forms.keys().map(|word| self.lexicon.count(*word) as usize).sum()
    }

    fn told(self, apart: Vec<Vec<Vec<Form>>>) -> Meaning {
        let mut forms: Vec<Form> = self.forms.into_values().collect();
        put_in_order(&mut forms, self.lexicon);
        Meaning { forms, apart, cut: self.cut }
    }

    fn as_written(&mut self, letters: &[char]) {
        for word in self.lexicon.of_letters(letters) {
            let other: Vec<char> = self.lexicon.form(*word).chars().collect();
            if let Some(cost) = cost(letters, &other, MISTAKE - 1).filter(|cost| *cost == 0 || self.may_mean(*word)) {
                let (weight, how) = if cost == 0 { (EXACT, How::Exact) } else { (spelled(cost), How::Spelled) };
                self.add(Form { word: *word, weight, how, letters: None });
            }
        }
    }

    fn of_its_stem(&mut self, form: &str, surely: u8) {
        for (language, stem) in stems(form) {
            for word in self.lexicon.of_stem(&loosened(&stem), language) {
                if !self.may_mean(*word) {
                    continue;
                }
                let alike = self.lexicon.form(*word).starts_with(&stem);
                let (weight, how) = match (alike, surely) {
                    (true, EXACT) => (INFLECTED, How::Inflected),
                    (true, _) => (INFLECTED, How::Spelled),
                    (false, _) => (INFLECTED_LOOSELY, How::Spelled),
                };
                self.add(Form { word: *word, weight: times(weight, surely), how, letters: None });
            }
        }
    }

    fn in_compounds(&mut self, form: &str, most: usize, knowledge: &Knowledge, surely: u8) {
        let whole = loosened(form);
        for (core, finnish) in cores(form, &whole) {
            let mut words = self.lexicon.around(&core, false);
            self.cut |= self.lexicon.foremost(&mut words, most);
            // The memory of all of them is asked for before any is looked into.
            let words: Vec<_> =
                words.into_iter().map(|word| (word, self.lexicon.language(word), self.lexicon.form(word))).collect();
            for (word, language, other) in words {
                if finnish && language != Language::Finnish {
                    continue;
                }
                let needle = Needle { core: &core, whole: &whole };
                let Some(part) = compound::part(needle, &loosened(other), language, knowledge) else {
                    continue;
                };
                let weight = match (part.how, part.known) {
                    (How::Inflected, _) => INFLECTED_LOOSELY,
                    (_, true) => PART,
                    (_, false) => PART_OF_UNKNOWN,
                };
                self.add(Form { word, weight: times(weight, surely), how: part.how, letters: Some((part.from, part.to)) });
            }
        }
    }

    fn begun(&mut self, letters: &[char]) {
        let begun: Vec<char> = letters.iter().map(|letter| super::letters::loose(*letter)).collect();
        if begun.len() < 2 {
            return;
        }
        let mut words = self.lexicon.around(&begun, true);
        self.cut |= self.lexicon.foremost(&mut words, MOST_BEGINNINGS);
        for word in words {
            let other = loosened(self.lexicon.form(word));
            if other.len() > begun.len() && other.starts_with(&begun) && self.may_mean(word) {
                let weight = BEGINNING * (other.len() + begun.len()) / (2 * other.len());
                let weight = u8::try_from(weight).unwrap_or(u8::MAX);
                self.add(Form { word, weight, how: How::Beginning, letters: Some((0, begun.len())) });
            }
        }
    }

    /// What the word may be a misspelling of, likeliest first. `own` voices write it as it stands.
    fn misspelled(&mut self, letters: &[char], own: usize) -> Vec<Form> {
        let allowed = forgiven(letters.len());
        if allowed == 0 {
            return Vec::new();
        }
        let lexicon = self.lexicon;
        let loose: Vec<char> = letters.iter().map(|letter| super::letters::loose(*letter)).collect();
        let mut words = Vec::new();
        one_mistake_away(&loose, |other| words.extend_from_slice(lexicon.of_letters(other)));
        if allowed > 1 && own < RARE {
            words.extend(lexicon.about(&loose, allowed));
        }
        words.sort_unstable();
        words.dedup();
        // In a short word little is left of what was meant if more than one letter is wrong.
        let most = if letters.len() < 6 { allowed * MISTAKE } else { allowed * MISTAKE + MISTAKE - 1 };
        let mut near: Vec<(usize, u32)> = words
            .into_iter()
            .filter(|word| own < RARE || lexicon.count(*word) as usize >= own * FAR_MORE)
            .filter(|word| self.may_mean(*word))
            .filter_map(|word| {
                let other: Vec<char> = lexicon.form(word).chars().collect();
                cost(letters, &other, most).map(|cost| (cost, word))
            })
            .filter(|(cost, _)| *cost > 0)
            .collect();
        near.sort_by(|(cost, word), (its, other)| {
            let rank = |word: u32| (Reverse(lexicon.count(word)), lexicon.lot(word), lexicon.form(word));
            cost.cmp(its).then_with(|| rank(*word).cmp(&rank(*other)))
        });
        self.cut |= near.len() > MOST_MISSPELLINGS;
        near.truncate(MOST_MISSPELLINGS);
        let one_mistake = near.first().is_some_and(|(cost, _)| *cost < 2 * MISTAKE);
        let other_forms = if own == 0 && !one_mistake { self.misspelled_roots(letters) } else { Vec::new() };
        let near =
            near.into_iter().map(|(cost, word)| Form { word, weight: spelled(cost), how: How::Spelled, letters: None });
        near.chain(other_forms).collect()
    }

    /// Other forms of what a word that nobody writes may be a misspelling of.
    fn misspelled_roots(&mut self, letters: &[char]) -> Vec<Form> {
        let lexicon = self.lexicon;
        let mut found: BTreeMap<u32, Form> = BTreeMap::new();
        for (language, root) in stems(&letters.iter().collect::<String>()) {
            let root: Vec<char> = root.chars().collect();
            if forgiven(root.len()) == 0 {
                continue;
            }
            let mut words = Vec::new();
            let loose: Vec<char> = root.iter().map(|letter| super::letters::loose(*letter)).collect();
            one_mistake_away(&loose, |other| words.extend_from_slice(lexicon.of_stem(other, language)));
            for word in words {
                let its: Vec<char> = lexicon::root(lexicon.form(word), language).chars().collect();
                if let Some(cost) = cost(&root, &its, 2 * MISTAKE - 1) {
                    found.insert(
                        word,
                        Form { word, weight: times(INFLECTED, spelled(cost)), how: How::Spelled, letters: None },
                    );
                }
            }
        }
        let mut found: Vec<Form> = found.into_values().collect();
        put_in_order(&mut found, lexicon);
        self.cut |= found.len() > MOST_MISSPELLINGS;
        found.truncate(MOST_MISSPELLINGS);
        found
    }
}

/// The forms that each part of a compound stands for, for each way to take it apart.
fn parts(letters: &[char], lexicon: &Lexicon) -> Vec<Vec<Vec<Form>>> {
    let forms_of = |part: Vec<char>| {
        let form: String = part.iter().collect();
        let mut gathered = Gathered::new(&form, lexicon);
        for word in lexicon.of_letters(&part) {
            gathered.add(Form { word: *word, weight: EXACT, how: How::Apart, letters: None });
        }
        for (language, stem) in stems(&form) {
            for stem in [&loosened(&stem), &part] {
                for word in lexicon.of_stem(stem, language) {
                    gathered.add(Form { word: *word, weight: EXACT, how: How::Apart, letters: None });
                }
            }
        }
        gathered.told(Vec::new()).forms
    };
    compound::apart(letters, lexicon).into_iter().map(|way| way.into_iter().map(forms_of).collect()).collect()
}

/// The stems of a word, in each language by whose endings it may be cut.
fn stems(form: &str) -> impl Iterator<Item = (Language, String)> + '_ {
    ENDINGS.into_iter().map(|language| (language, root(form, language))).filter(|(_, stem)| stem.len() > 1)
}

/// What to seek within other words: the shortest stem that is no scrap, and the Finnish one within Finnish words.
fn cores(form: &str, whole: &[char]) -> Vec<(Vec<char>, bool)> {
    if whole.len() < SHORTEST {
        return Vec::new();
    }
    let stem_in = |language| loosened(&root(form, language));
    let fits = |stem: &Vec<char>| stem.len() > SHORTEST && whole.starts_with(stem);
    let core = [Language::Swedish, Language::Danish, Language::Bokmal]
        .into_iter()
        .map(stem_in)
        .filter(fits)
        .min_by_key(Vec::len)
        .unwrap_or_else(|| whole.to_vec());
    let finnish = Some(stem_in(Language::Finnish)).filter(|stem| fits(stem) && stem.len() < core.len());
    std::iter::once((core, false)).chain(finnish.map(|stem| (stem, true))).collect()
}

fn put_in_order(forms: &mut [Form], lexicon: &Lexicon) {
    forms.sort_by(|one, other| {
        let rank = |form: &Form| (Reverse((form.weight, lexicon.count(form.word))), lexicon.lot(form.word));
        rank(one).cmp(&rank(other)).then_with(|| lexicon.form(one.word).cmp(lexicon.form(other.word)))
    });
}

/// The weight of a word that is written otherwise at such a cost.
fn spelled(cost: usize) -> u8 {
    u8::try_from(235_usize.saturating_sub(20 * cost)).unwrap_or(u8::MAX).max(30)
}

/// A weight that is only as sure as another.
fn times(weight: u8, surely: u8) -> u8 {
    u8::try_from(u16::from(weight) * u16::from(surely) / 255).unwrap_or(u8::MAX).max(1)
}
