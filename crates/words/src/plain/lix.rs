//! LIX, the Swedish measure of how easy a text is to read (C.-H. Björnsson, *Läsbarhet*, 1968).
//!
//! LIX = words / sentences + 100 × long words / words, where a long word has more than six letters. Below 30 a
//! text reads like a children's book, at 40 like a newspaper, above 50 like an authority.
//!
//! LIX has its own idea of words and sentences, and keeps it so that figures can be compared: a word goes from space to
//! space, and a colon before a capital letter ends a sentence.

/// Above this, an answer is hinted at as heavy.
pub const EASY: u32 = 40;

/// Above this, it reads like an authority.
pub const HEAVY: u32 = 50;

/// Words with more letters than this are long.
const LONG: usize = 6;

/// The LIX of a text, rounded; none for a text without words.
///
/// ```
/// use samskapa_words::plain::lix::lix;
///
/// // 10 words in 2 sentences, none of them long.
/// assert_eq!(lix("Bussen går sent på natten. Du får ringa en granne."), Some(5));
/// ```
#[must_use]
pub fn lix(text: &str) -> Option<u32> {
    let words: Vec<usize> = words(text).map(letters).collect();
    let long = words.iter().filter(|letters| **letters > LONG).count();
    let count = u32::try_from(words.len()).ok().filter(|count| *count > 0)?;
    let (sentences, long) = (u32::try_from(sentences(text)).ok()?, u32::try_from(long).ok()?);
    let value = f64::from(count) / f64::from(sentences) + 100.0 * f64::from(long) / f64::from(count);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and no more than words + 100")]
    Some(value.round() as u32)
}

/// Words: runs of letters and digits, held together by a hyphen, an apostrophe, or a point or colon within.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Sentences: a stop ends one when a line ends after it or the next word does not go on in small letters, so that
/// "kl. 17.00" and "t.ex. bussen" are no ends. What stands on a line of its own is a sentence too.
fn sentences(text: &str) -> usize {
    text.lines().map(in_line).sum::<usize>().max(1)
}

fn in_line(line: &str) -> usize {
    let parts: Vec<&str> = line.split_whitespace().collect();
    let (Some(_), true) = (parts.last(), words(line).next().is_some()) else { return 0 };
    let ends = |pair: &&[&str]| {
        let stop = pair[0].trim_end_matches(['"', '”', '’', ')', '»']).ends_with(['.', '!', '?', ':', '…']);
        let goes_on = pair[1].chars().find(|c| c.is_alphanumeric()).is_none_or(|c| c.is_lowercase() || c.is_ascii_digit());
        stop && !goes_on
    };
    1 + parts.windows(2).filter(ends).count()
}
