//! Where a quote stands, and whether it is one.
//!
//! A citation names a voice, a stretch of it in bytes, and the SHA-256 of the whole voice: if a letter of the voice is changed
//! afterwards, every citation of it fails. A quote is its stretch but for the way letters are composed (NFC) and for space. It may
//! leave something out where it says so, with "…" or "\[...\]".
//!
//! A true slice can be a false quote: "säker" stands in "osäker", and "ha fler bussar" in "vi vill inte ha fler bussar". So
//! a quote begins and ends with whole words, and leaves no "not" of its clause out.

use crate::{near::stance::says_no, normal::fold, sentence::sentences, word::words};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt::Write, ops::Range};
use thiserror::Error;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// Where a quote stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Which voice.
    pub voice: usize,
    /// The first byte of the stretch.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// The SHA-256 of the text of the voice in UTF-8, in 64 small hexadecimal digits.
    pub sha256: String,
}

impl Citation {
    /// A stretch of a voice with this text.
    #[must_use]
    pub fn of(voice: usize, at: Range<usize>, text: &str) -> Self {
        Self { voice, start: at.start, end: at.end, sha256: sha256(text) }
    }
}

/// Why a quote is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CitationFault {
    /// The text is not the one that was cited.
    #[error("the voice is not the one that was cited: its text has changed")]
    AnotherText,
    /// There is no such stretch in the text, or it cuts a letter in two.
    #[error("there is no such place in the voice")]
    NoSuchPlace,
    /// It begins or ends within a word.
    #[error("the quote begins or ends in the middle of a word")]
    CutsAWord,
    /// Nothing is quoted, or nothing before or after an ellipsis.
    #[error("nothing is quoted")]
    Empty,
    /// The stretch has other words.
    #[error("these words do not stand there")]
    OtherWords,
    /// A word that says no is left out of the clause that is quoted.
    #[error("the quote leaves out a word that says no")]
    LeavesOutNo,
}

/// Whether a quote is what the voice with this text says at the place cited.
///
/// ```
/// use samskapa_words::keys::cite::{Citation, CitationFault, check};
///
/// let voice = "Vi vill inte ha fler bussar, men gärna fler tåg.";
/// let cited = |quote: &str, from: &str, to: &str| {
///     let (start, end) = (voice.find(from).unwrap(), voice.find(to).unwrap() + to.len());
///     check(&Citation::of(0, start..end, voice), quote, voice)
/// };
/// assert_eq!(cited("men  gärna fler tåg", "men", "tåg"), Ok(()));
/// assert_eq!(cited("men … fler tåg", "men", "tåg"), Ok(()));
/// assert_eq!(cited("men gärna tåg", "men", "tåg"), Err(CitationFault::OtherWords));
/// assert_eq!(cited("ha fler bussar", "ha", "bussar"), Err(CitationFault::LeavesOutNo));
/// ```
pub fn check(citation: &Citation, quote: &str, text: &str) -> Result<(), CitationFault> {
    if citation.sha256 != sha256(text) {
        return Err(CitationFault::AnotherText);
    }
    let at = citation.start..citation.end;
    let is_letter_border = |byte: usize| byte == text.len() || text.grapheme_indices(true).any(|(border, _)| border == byte);
    let slice = text.get(at.clone()).filter(|slice| !slice.is_empty()).ok_or(CitationFault::NoSuchPlace)?;
    if !is_letter_border(at.start) || !is_letter_border(at.end) {
        return Err(CitationFault::NoSuchPlace);
    }
    if words(text).any(|word| [at.start, at.end].iter().any(|border| word.at.start < *border && *border < word.at.end)) {
        return Err(CitationFault::CutsAWord);
    }
    let (quote, slice) = (plain(quote), plain(slice));
    if quote.is_empty() {
        return Err(CitationFault::Empty);
    }
    let omitted = if quote == slice { Vec::new() } else { left_out(&pieces(&quote)?, &slice)? };
    let around = clause_around(text, &at);
    let says_no_unquoted = |text: &str| words(text).any(|word| says_no(&fold(word.text)));
    if omitted.into_iter().chain(around).any(says_no_unquoted) {
        return Err(CitationFault::LeavesOutNo);
    }
    Ok(())
}

/// Where a quote stands in a text, if it does and may be cited: the first such place, or else why not.
pub fn locate(voice: usize, quote: &str, text: &str) -> Result<Citation, CitationFault> {
    let quote_plain = plain(quote);
    if quote_plain.is_empty() {
        return Err(CitationFault::Empty);
    }
    let letters: Vec<(usize, String)> =
        text.grapheme_indices(true).map(|(at, letter)| (at, letter.nfc().collect())).collect();
    let spelled_out = [quote_plain.as_str()];
    let parts = pieces(&quote_plain).unwrap_or_default();
    let mut fault = CitationFault::OtherWords;
    for parts in [spelled_out.as_slice(), parts.as_slice()].into_iter().filter(|parts| !parts.is_empty()) {
        for first in 0..letters.len() {
            let Some(end) = stretch(&letters, first, parts) else { continue };
            let citation = Citation::of(voice, letters[first].0..letters.get(end).map_or(text.len(), |(at, _)| *at), text);
            match check(&citation, quote, text) {
                Ok(()) => return Ok(citation),
                Err(found) => fault = if fault == CitationFault::OtherWords { found } else { fault },
            }
        }
    }
    Err(fault)
}

/// The letter after the last part, where the first begins at a letter and the others follow, each as early as it can.
fn stretch(letters: &[(usize, String)], first: usize, parts: &[&str]) -> Option<usize> {
    let (begins, rest) = parts.split_first()?;
    let mut end = written(letters, first, begins)?;
    for part in rest {
        end = (end..letters.len()).find_map(|from| written(letters, from, part))?;
    }
    Some(end)
}

/// The letter after a part that begins at a letter.
fn written(letters: &[(usize, String)], from: usize, part: &str) -> Option<usize> {
    let mut left = part;
    let mut at = from;
    while !left.is_empty() {
        let (_, letter) = letters.get(at)?;
        if letter.chars().all(char::is_whitespace) {
            // Any space stands for one, and none for the space between two parts.
            let run = letters[at..].iter().take_while(|(_, letter)| letter.chars().all(char::is_whitespace)).count();
            left = left.strip_prefix(' ').filter(|_| at > from)?;
            at += run;
        } else {
            left = left.strip_prefix(letter.as_str())?;
            at += 1;
        }
    }
    Some(at)
}

/// Composed letters, each run of space as one, none around.
fn plain(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between the ellipses of a quote.
fn pieces(quote: &str) -> Result<Vec<&str>, CitationFault> {
    let mut pieces = Vec::new();
    let mut left = quote;
    while let Some((at, length)) = ["[...]", "[…]", "…", "..."]
        .iter()
        .filter_map(|mark| Some((left.find(mark)?, mark.len())))
        .min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))
    {
        pieces.push(left[..at].trim());
        left = &left[at + length..];
    }
    pieces.push(left.trim());
    if pieces.len() > 1 && pieces.iter().any(|piece| piece.is_empty()) {
        return Err(CitationFault::Empty);
    }
    Ok(pieces)
}

/// What lies between pieces of a slice, which begins with the first and ends with the last.
fn left_out<'t>(pieces: &[&str], slice: &'t str) -> Result<Vec<&'t str>, CitationFault> {
    let [first, middle @ .., last] = pieces else { return Err(CitationFault::OtherWords) };
    let between = slice.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)).ok_or(CitationFault::OtherWords)?;
    let mut from = first.len();
    let until = from + between.len();
    if !is_border(slice, from) || !is_border(slice, until) {
        return Err(CitationFault::CutsAWord);
    }
    let mut omitted = Vec::new();
    for piece in middle {
        let stands = |at: &usize| is_border(slice, from + at) && is_border(slice, from + at + piece.len());
        let found = slice[from..until].match_indices(piece).map(|(at, _)| at).find(stands);
        let at = from + found.ok_or(CitationFault::OtherWords)?;
        omitted.push(&slice[from..at]);
        from = at + piece.len();
    }
    omitted.push(&slice[from..until]);
    Ok(omitted)
}

/// Whether a place in a text is not within a word, nor within a letter.
fn is_border(text: &str, byte: usize) -> bool {
    let within = text.get(..byte).and_then(|before| Some((before.chars().next_back()?, text[byte..].chars().next()?)));
    within.is_none_or(|(before, after)| !(is_combining_mark(after) || (before.is_alphanumeric() && after.is_alphanumeric())))
}

/// The rest of the clause in which a stretch begins, and of that in which it ends.
fn clause_around<'t>(text: &'t str, at: &Range<usize>) -> [&'t str; 2] {
    let parts = |letter: char| {
        matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
            || !(is_combining_mark(letter)
                || letter.is_alphanumeric()
                || letter.is_whitespace()
                || "-'’\"”“«»&%+".contains(letter))
    };
    let sentences: Vec<Range<usize>> = sentences(text).collect();
    let first = sentences.iter().find(|sentence| sentence.contains(&at.start)).map_or(at.start, |sentence| sentence.start);
    let last = sentences.iter().find(|sentence| sentence.start < at.end && at.end <= sentence.end);
    let before = &text[first..at.start];
    let after = &text[at.end..last.map_or(at.end, |sentence| sentence.end)];
    let ends = text[at.clone()].chars().next_back().is_some_and(parts);
    let begins = before.rfind(parts).map_or(before, |border| &before[border..]);
    [begins, if ends { "" } else { after.find(parts).map_or(after, |border| &after[..border]) }]
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
