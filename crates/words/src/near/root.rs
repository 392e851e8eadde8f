//! The stem of a word, without the Swedish endings that the stemmer leaves.
//!
//! Snowball's rules for Swedish do not know "the" after a vowel or of a neuter: they leave "skolan", "sjukhuset" and "bron" whole, and so
//! "skola" and "skolan" would not be the same word. It does not matter that "staket" loses its last letters too, as long
//! as "staketet" loses them as well.

use crate::{language::Language, normal};

/// The stem of a folded word.
pub(crate) fn root(word: &str, language: Language) -> String {
    let mut stem = normal::stem(word, language);
    if language == Language::Swedish {
        while let Some(rest) = without_the(&stem) {
            stem = normal::stem(rest, language);
        }
    }
    stem
}

fn without_the(stem: &str) -> Option<&str> {
    let long = ["arnas", "ornas", "an", "ans", "et", "ets"].iter().find_map(|ending| stem.strip_suffix(ending));
    let long = long.filter(|rest| rest.chars().count() >= 3 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö']));
    let short = stem.strip_suffix("ns").or_else(|| stem.strip_suffix('n'));
    let short = short.filter(|rest| rest.chars().count() >= 2 && rest.ends_with(['y', 'o', 'u', 'å', 'ö']));
    long.or(short)
}
