//! Words and where they stand.
//!
//! A word is what Unicode calls one (UAX #29): runs of letters and digits, held together by an apostrophe or a point
//! within. What joins words with a hyphen, "A-traktor", is two words here; the parts of a joined word are told by
//! [`normal`](crate::normal).

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

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
    text.unicode_word_indices().map(|(start, word)| Word { text: word, at: start..start + word.len() })
}

/// How many Unicode characters stand before a byte of a text: spans are counted in characters where they leave the
/// program, since no two languages agree on bytes.
#[must_use]
pub fn characters_before(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).count()
}
