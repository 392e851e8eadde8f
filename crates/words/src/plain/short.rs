//! Abbreviations: those that could as well be written out, and letters that only insiders can read.

use super::{Hint, HintKind};
use crate::{
    language::Language,
    normal::fold,
    word::{Word, words},
};
use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
    sync::LazyLock,
};

/// Shortenings of words at every place, and unexplained letters at their first.
pub(super) fn found(text: &str, language: Language) -> Vec<Hint> {
    let shortened = words(text).filter_map(|word| shortened(text, &word, language));
    let letters = unexplained(text).map(|at| Hint { at, kind: HintKind::UnexplainedAbbreviation, instead: None });
    shortened.chain(letters).collect()
}

/// The hint at a word that is a shortening, with its last point. Short ones are words of their own without the point, "em",
/// "ev", so there it must be seen.
fn shortened(text: &str, word: &Word, language: Language) -> Option<Hint> {
    let instead = WRITTEN_OUT.get(&(language, fold(word.text).as_str())).copied()?;
    let has_point = text[word.at.end..].starts_with('.');
    (has_point || word.text.chars().count() > 2).then(|| Hint {
        at: word.at.start..word.at.end + usize::from(has_point),
        kind: HintKind::UnexplainedAbbreviation,
        instead: Some(instead),
    })
}

/// Two to five capital letters, unless the text tells somewhere what they mean: "lagen om stöd och service (LSS)", "LSS (lagen
/// om …)". Lines in capitals alone, everybody's letters and Roman numbers are passed over.
fn unexplained(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut seen = BTreeSet::new();
    let explained: BTreeSet<&str> = words(text).filter(|word| is_explained(text, word)).map(|word| word.text).collect();
    words(text)
        .filter(move |word| {
            let is_new = is_letters(word.text) && seen.insert(word.text.to_owned());
            is_new && !explained.contains(word.text) && !is_shouted(text, word)
        })
        .map(|word| word.at)
}

fn is_letters(word: &str) -> bool {
    let is_roman = word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    (2..=5).contains(&word.chars().count())
        && word.chars().all(char::is_uppercase)
        && !is_roman
        && !EVERYBODYS.contains(&word)
}

fn is_explained(text: &str, word: &Word) -> bool {
    let (before, after) = (text[..word.at.start].trim_end(), text[word.at.end..].trim_start());
    let within = before.ends_with('(') && after.starts_with(')');
    is_letters(word.text) && (within || after.strip_prefix('(').is_some_and(|after| after.starts_with(char::is_alphabetic)))
}

/// Whether the line it stands in is all in capitals.
fn is_shouted(text: &str, word: &Word) -> bool {
    let line_begins = text[..word.at.start].rfind('\n').map_or(0, |at| at + 1);
    let line_ends = text[word.at.end..].find('\n').map_or(text.len(), |at| word.at.end + at);
    !text[line_begins..line_ends].chars().any(char::is_lowercase)
}

/// Letters that need no explaining.
const EVERYBODYS: &[&str] = &[
    "AB", "AI", "AM", "AS", "BBC", "CD", "CV", "DIY", "DK", "DNA", "DVD", "EM", "EU", "FAQ", "FI", "FM", "FN", "GPS", "HD",
    "HIV", "HR", "ID", "IS", "IT", "KL", "LED", "MMS", "NATO", "NO", "NRK", "OBS", "OK", "OL", "OS", "OY", "PC", "PDF",
    "PIN", "PM", "PS", "QR", "SE", "SMS", "SOS", "SUV", "SVT", "TV", "UFO", "UK", "UN", "US", "USA", "USB", "VD", "VM",
    "WC", "WIFI", "YK", "YLE",
];

/// What shortenings stand for, by language and by the shortening without its last point.
static WRITTEN_OUT: LazyLock<HashMap<(Language, &str), &str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/plain/abbreviations.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let (code, rest) = line.split_once(' ')?;
            let (short, whole) = rest.split_once(" = ")?;
            Some(((Language::coded(code)?, short.trim_end_matches('.')), whole))
        })
        .collect()
});
