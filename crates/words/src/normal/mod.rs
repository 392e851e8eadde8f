//! Words made alike, so that what means the same counts as the same.
//!
//! A word goes through three steps: it is [folded](fold) (one form of each letter, small letters), passed over if it
//! [carries no meaning of its own](is_small), and cut to its [stem].

pub mod compound;
pub mod variants;

use crate::language::Language;
use rust_stemmers::{Algorithm, Stemmer};
use std::{borrow::Cow, collections::HashSet, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A word in small letters, each letter in its composed form (NFC).
///
/// ```
/// use samskapa_words::normal::fold;
///
/// assert_eq!(fold("A\u{30a}KA"), "åka");
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let word: Cow<str> = if is_nfc(word) { word.into() } else { word.nfc().collect::<String>().into() };
    word.to_lowercase()
}

/// Whether a folded word is one of those that every sentence needs and that tell nothing: "och", "ikke", "että". Wishing
/// is no news either where everybody was asked for wishes: "borde", "tarvitaan".
#[must_use]
pub fn is_small(word: &str, language: Language) -> bool {
    let at = Language::ALL.iter().position(|each| *each == language).unwrap_or_default();
    SMALL[at].contains(word)
}

/// The stem of a folded word: Snowball's for the language (M. Porter 2001). Nynorsk goes by the Norwegian rules, which
/// know its endings as well.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    let algorithm = match language {
        Language::Swedish => Algorithm::Swedish,
        Language::Danish => Algorithm::Danish,
        Language::Bokmal | Language::Nynorsk => Algorithm::Norwegian,
        Language::Finnish => Algorithm::Finnish,
        Language::English => Algorithm::English,
    };
    Stemmer::create(algorithm).stem(word).into_owned()
}

/// Small words, in the order of [`Language::ALL`].
static SMALL: LazyLock<[HashSet<&str>; 6]> = LazyLock::new(|| {
    [
        include_str!("../../data/small/sv.txt"),
        include_str!("../../data/small/da.txt"),
        include_str!("../../data/small/nb.txt"),
        include_str!("../../data/small/nn.txt"),
        include_str!("../../data/small/fi.txt"),
        include_str!("../../data/small/en.txt"),
    ]
    .map(|list| list.split_whitespace().collect())
});
