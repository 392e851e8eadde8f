//! Whether a point, or another stop, ends its sentence.

use std::{collections::HashSet, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

/// Something between two spaces that may be the end of a sentence, and what comes after it in its line.
pub(super) struct Stop<'t> {
    /// Whether a sentence begins with it, or what comes after a colon.
    pub(super) is_first: bool,
    pub(super) part: &'t str,
    pub(super) rest: &'t str,
}

/// What comes after a stop begins with this.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Small,
    Digit,
    Other,
}

impl Stop<'_> {
    /// Whether the sentence ends here: there is a stop, more words come, and it is no abbreviation, initial or number.
    pub(super) fn ends(&self) -> bool {
        let closed = self.part.trim_end_matches(closes);
        let is_quoted = closed.len() < self.part.len();
        let word = closed.trim_end_matches(stops);
        let stop = &closed[word.len()..];
        if stop.is_empty() {
            return false;
        }
        let Some(next) = next(self.rest) else { return false };
        if is_quoted && next == Next::Small {
            return false;
        }
        match stop {
            "." => self.point_ends(word.trim_start_matches(|c: char| !c.is_alphanumeric()), next),
            // A pause in the middle of a thought: "jag vet inte … kanske".
            _ if stop.ends_with('…') || stop.ends_with("..") => next != Next::Small,
            _ => true,
        }
    }

    fn point_ends(&self, word: &str, next: Next) -> bool {
        let folded: String = word.nfc().flat_map(char::to_lowercase).collect();
        if goes_on(&folded) || is_initial(word) {
            return false;
        }
        if word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty() {
            let is_short = word.len() <= 2;
            let is_of_a_list = self.is_first && is_short;
            let is_a_date = is_short && MONTHS.contains(&first_word(self.rest).as_str());
            return !(is_of_a_list || is_a_date || next == Next::Small || next == Next::Digit && is_short);
        }
        if MAY_END.contains(folded.as_str()) {
            return next == Next::Other;
        }
        // What has points within and goes on in small letters is an abbreviation nobody listed.
        next != Next::Small || !word.contains('.') && word.chars().any(is_vowel)
    }
}

/// What the rest of the line begins with; none if it has no word.
fn next(rest: &str) -> Option<Next> {
    let first = rest.chars().find(|c| c.is_alphanumeric())?;
    Some(match first {
        _ if first.is_lowercase() => Next::Small,
        _ if first.is_ascii_digit() => Next::Digit,
        _ => Next::Other,
    })
}

fn first_word(rest: &str) -> String {
    let begun = rest.trim_start().chars();
    begun.take_while(|c| c.is_alphabetic()).take(LONGEST_MONTH).flat_map(char::to_lowercase).collect()
}

/// The months, where they are written like names: "den 3. Juni", "3. October". In small letters they need no list.
const MONTHS: &[&str] = &[
    "januar",
    "januari",
    "january",
    "februar",
    "februari",
    "february",
    "mars",
    "marts",
    "march",
    "april",
    "maj",
    "mai",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "august",
    "augusti",
    "september",
    "oktober",
    "october",
    "november",
    "december",
    "desember",
];

/// The letters of the longest of them, and one more, so that no longer word is taken for one.
const LONGEST_MONTH: usize = 10;

/// Abbreviations after which something always comes: "t.ex.", "nr.", "esim."; and single small letters, "s. 12", but those
/// that are words.
fn goes_on(folded: &str) -> bool {
    let mut letters = folded.chars();
    let single = letters.next().filter(|c| c.is_alphabetic() && letters.next().is_none());
    GOES_ON.contains(folded) || single.is_some_and(|letter| !matches!(letter, 'i' | 'å' | 'ø' | 'ö'))
}

/// "A" of "A. Berg", "J.R" of "J.R. Berg", "A.-L" of "A.-L. Berg".
fn is_initial(word: &str) -> bool {
    word.split(['.', '-']).filter(|part| !part.is_empty()).all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    }) && !word.is_empty()
}

fn stops(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‽')
}

fn closes(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '’' | '\'' | '»' | '«' | '›' | '‹' | ')' | ']' | '}' | '*' | '_')
}

fn is_vowel(c: char) -> bool {
    c.to_lowercase().any(|c| "aeiouyåäöæøáéíóúý".contains(c)) || !c.is_ascii() && c.is_alphabetic()
}

static GOES_ON: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("../../data/sentence/goes_on.txt").split_whitespace().collect());

/// Abbreviations that may be the last of a sentence: "m.m.", "osv.", "jne.". They are, where a capital letter follows.
static MAY_END: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("../../data/sentence/may_end.txt").split_whitespace().collect());
