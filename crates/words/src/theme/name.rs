//! What a theme is called: in the words of those who spoke, never in words put into their mouths.

use super::space::Space;
use std::collections::{BTreeMap, BTreeSet};

/// So many words name a theme.
const WORDS: usize = 5;
/// So many voices show it.
const KEYS: usize = 5;
/// How strongly a word is taken to be as common in one theme as in all, until shown otherwise.
const PRIOR: f64 = 10.0;

/// The words and the voices that show what a theme is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) words: Vec<String>,
    pub(super) keys: Vec<usize>,
}

/// Names for themes by their members; `central` tells how much a voice belongs to its own.
pub(super) fn named(space: &Space, themes: &[Vec<usize>], central: impl Fn(usize) -> f64) -> Vec<Named> {
    let counts: Vec<BTreeMap<&str, f64>> = themes.iter().map(|members| counted(space, members)).collect();
    let mut all: BTreeMap<&str, f64> = BTreeMap::new();
    for (stem, count) in counts.iter().flatten() {
        *all.entry(stem).or_default() += count;
    }
    let written = written(space);
    themes
        .iter()
        .zip(&counts)
        .map(|(members, own)| {
            let telling = telling(own, &all);
            let words =
                telling.iter().take(WORDS).filter_map(|stem| written.get(stem)).map(|word| (*word).to_owned()).collect();
            Named { words, keys: keys(space, members, &telling, &central) }
        })
        .collect()
}

/// How many members say each stem.
fn counted<'s>(space: &'s Space, members: &[usize]) -> BTreeMap<&'s str, f64> {
    let mut counts = BTreeMap::new();
    for voice in members {
        let stems: BTreeSet<&str> = space.spoken[*voice].iter().map(|word| word.stem.as_str()).collect();
        for stem in stems {
            *counts.entry(stem).or_default() += 1.0;
        }
    }
    counts
}

/// Stems said more often here than elsewhere, the most telling first: log odds against the rest with a prior from all
/// voices, by how far they lie from chance (Monroe, Colaresi and Quinn, *Fightin' words*, 2008).
fn telling<'s>(own: &BTreeMap<&'s str, f64>, all: &BTreeMap<&'s str, f64>) -> Vec<&'s str> {
    let (here, everywhere) = (own.values().sum::<f64>(), all.values().sum::<f64>());
    let mut telling: Vec<(f64, &str)> = own
        .iter()
        .map(|(stem, count)| {
            let total = all[stem];
            let prior = PRIOR * total / everywhere;
            let odds = |said: f64, words: f64| (said + prior) / (words + PRIOR - said - prior).max(f64::MIN_POSITIVE);
            let apart = libm::log(odds(*count, here)) - libm::log(odds(total - count, everywhere - here));
            let spread = (1.0 / (count + prior) + 1.0 / (total - count + prior)).sqrt();
            (apart / spread, *stem)
        })
        .filter(|(telling, _)| *telling > 0.0)
        .collect();
    telling.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
    telling.into_iter().map(|(_, stem)| stem).collect()
}

/// For each stem the form in which most voices write it.
fn written(space: &Space) -> BTreeMap<&str, &str> {
    let mut forms: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for word in space.spoken.iter().flatten() {
        *forms.entry(&word.stem).or_default().entry(&word.written).or_default() += 1;
    }
    forms
        .into_iter()
        .filter_map(|(stem, forms)| {
            let most = forms.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best })?;
            Some((stem, most.0))
        })
        .collect()
}

/// The voices most at the middle: those that belong here clearly and say what tells the theme; none twice in the same
/// words.
fn keys(space: &Space, members: &[usize], telling: &[&str], central: impl Fn(usize) -> f64) -> Vec<usize> {
    let told: BTreeMap<&str, f64> =
        telling.iter().zip(1_u32..).map(|(stem, nth)| (*stem, 1.0 / f64::from(nth + 1))).collect();
    let mut order: Vec<(f64, usize)> = members
        .iter()
        .map(|voice| {
            let stems: BTreeSet<&str> = space.spoken[*voice].iter().map(|word| word.stem.as_str()).collect();
            let says: f64 = stems.iter().filter_map(|stem| told.get(stem)).sum();
            (central(*voice) * (0.2 + says), *voice)
        })
        .collect();
    order.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
    let mut seen = BTreeSet::new();
    order
        .into_iter()
        .map(|(_, voice)| voice)
        .filter(|voice| seen.insert(space.spoken[*voice].iter().map(|word| word.stem.as_str()).collect::<Vec<_>>()))
        .take(KEYS)
        .collect()
}
