//! The endings that a word takes in its forms: "buss", "bussen", "bussarna".
//!
//! These are the endings of inflection alone, so that a word in a list meets its own forms and not what is only spelt
//! alike: "bil" meets "bilarna" and leaves "bild". Words that change within ("bok", "böcker") stand in the lists twice.

use crate::language::Language;

/// The part of a word that all its forms begin with: Scandinavian words lose a last "a" or "e" before some endings.
pub(super) fn unchanging(word: &str, language: Language) -> &str {
    let drops: &[char] = match language {
        Language::Swedish | Language::Nynorsk => &['a', 'e'],
        Language::Danish | Language::Bokmal => &['e'],
        Language::Finnish | Language::English => &[],
    };
    let part = word.strip_suffix(drops).unwrap_or(word);
    if is_short(part) { word } else { part }
}

/// Whether these letters can follow the [unchanging] part of a word and leave it the same word.
pub(super) fn inflects(word: &str, rest: &str, language: Language) -> bool {
    let dropped = word.len() > unchanging(word, language).len();
    match language {
        _ if rest.is_empty() => !dropped,
        _ if is_short(word) => false,
        Language::Swedish => SWEDISH.contains(&rest),
        Language::Danish => DANISH.contains(&rest),
        Language::Bokmal | Language::Nynorsk => NORWEGIAN.contains(&rest),
        Language::Finnish => FINNISH.contains(&rest),
        Language::English => ENGLISH.contains(&rest),
    }
}

/// Whether so few letters are also the beginning of many other words: "bar" of "bara" and "barn". They stand for
/// themselves alone.
fn is_short(word: &str) -> bool {
    word.chars().nth(SHORT).is_none()
}

const SHORT: usize = 3;
const SWEDISH: [&str; 32] = [
    "a", "e", "n", "t", "r", "s", "en", "et", "er", "ar", "or", "an", "na", "as", "ns", "ts", "ens", "ets", "ans", "ers",
    "ars", "ors", "rna", "erna", "arna", "orna", "ernas", "arnas", "ornas", "ade", "at", "es",
];
const DANISH: [&str; 22] = [
    "e", "n", "t", "r", "s", "en", "et", "er", "es", "ne", "ns", "ts", "ens", "ets", "ers", "rne", "ene", "erne", "ernes",
    "enes", "ede", "rnes",
];
const NORWEGIAN: [&str; 29] = [
    "a", "e", "n", "t", "r", "s", "en", "et", "er", "ar", "es", "as", "ns", "ts", "ne", "ane", "ene", "ens", "ets", "ers",
    "ars", "anes", "enes", "te", "ast", "ande", "ende", "ne", "ers",
];
/// Cases, numbers and the commonest suffixes of owning, for words whose stem does not change.
const FINNISH: [&str; 64] = [
    "n", "a", "ä", "t", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "na", "nä", "ksi", "tta",
    "ttä", "an", "en", "in", "on", "un", "yn", "än", "ön", "hin", "seen", "siin", "ja", "jä", "jen", "iden", "ien", "ia",
    "iä", "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille", "iin", "ihin", "ita", "itä", "mme", "nsa",
    "nsä", "ni", "ssamme", "ssämme", "lleni", "llani", "ssani", "kin", "kaan", "ko", "kö",
];
const ENGLISH: [&str; 5] = ["s", "es", "'s", "’s", "ing"];
