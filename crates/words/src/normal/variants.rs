//! The same word written in another way: as it is spoken ("nåt", "meiän"), cut short ("vc", "tlf") or as the next valley
//! calls it ("hälsocentral", "eldreomsorga").
//!
//! A table of the house, one file for each language in `data/variants`: the standard form, a colon, and what is read as it. A
//! word that stands in no table is its own standard form. What is written the same as a word of its own ("dom", "sen") is
//! read as what it mostly is in a short note, for nothing but likeness hangs on it: what is shown is always as it was written.

use crate::language::Language;
use std::{collections::HashMap, sync::LazyLock};

/// The standard form of a [folded](super::fold) word.
///
/// ```
/// use samskapa_words::{language::Language, normal::variants::standard};
///
/// assert_eq!(standard("nåt", Language::Swedish), "något");
/// assert_eq!(standard("meiän", Language::Finnish), "meidän");
/// assert_eq!(standard("bro", Language::Danish), "bro");
/// ```
#[must_use]
pub fn standard(word: &str, language: Language) -> &str {
    let at = Language::ALL.iter().position(|each| *each == language).unwrap_or_default();
    STANDARD[at].get(word).copied().unwrap_or(word)
}

/// How a table is written: each line a standard form, a colon, and its variants.
fn table(list: &'static str) -> HashMap<&'static str, &'static str> {
    list.lines()
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(standard, variants)| variants.split_whitespace().map(move |variant| (variant, standard)))
        .collect()
}

/// Standard forms, in the order of [`Language::ALL`].
static STANDARD: LazyLock<[HashMap<&str, &'static str>; 6]> = LazyLock::new(|| LISTS.map(table));

const LISTS: [&str; 6] = [
    include_str!("../../data/variants/sv.txt"),
    include_str!("../../data/variants/da.txt"),
    include_str!("../../data/variants/nb.txt"),
    include_str!("../../data/variants/nn.txt"),
    include_str!("../../data/variants/fi.txt"),
    include_str!("../../data/variants/en.txt"),
];
