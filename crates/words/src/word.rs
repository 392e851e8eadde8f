//! Words and where they stand.
//!
//! A word is what Unicode calls one (UAX #29): runs of letters and digits, held together by an apostrophe or a point
//! within. What joins words with a hyphen, "A-traktor", is two words here; the parts of a joined word are told by
//! [`normal`](crate::normal).

use std::ops::Range;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// As it is written.
    pub text: &'t str,
    /// Where it stands: bytes of the text, always at borders of letters.
    pub at: Range<usize>,
}

/// The words of a text, in order.
///
/// ```
/// use samskapa_words::word::words;
///
/// let found: Vec<&str> = words("Bussen går kl. 18.30, ”jättetidigt”!").map(|word| word.text).collect();
/// assert_eq!(found, ["Bussen", "går", "kl", "18.30", "jättetidigt"]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut free_from = 0;
    text.unicode_word_indices().filter_map(move |(start, word)| {
        let end = start + word.len();
        // By the rules of words a sign that continues a letter also continues a space.
        let start = end - word.trim_start().len();
        let start = at_a_letter(text, free_from, start).filter(|start| *start < end)?;
        free_from = end;
        Some(Word { text: &text[start..end], at: start..end })
    })
}

/// Where the letter begins in which a word begins, or the next letter if the word before has that one: some vowel signs of
/// Asian scripts begin a word by the rules of words and continue a letter by those of letters.
fn at_a_letter(text: &str, free_from: usize, start: usize) -> Option<usize> {
    if text[start..].starts_with(|sign: char| sign < '\u{300}') {
        return Some(start);
    }
    let mut cursor = GraphemeCursor::new(start, text.len(), true);
    if cursor.is_boundary(text, 0) != Ok(false) {
        return Some(start);
    }
    let before = text[..start].grapheme_indices(true).next_back().map_or(start, |(letter, _)| letter);
    if before >= free_from { Some(before) } else { cursor.next_boundary(text, 0).ok().flatten() }
}

/// How many Unicode characters stand before a byte of a text: spans are counted in characters where they leave the
/// program, since no two languages agree on bytes.
#[must_use]
pub fn characters_before(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}
