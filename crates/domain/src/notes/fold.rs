//! Words made comparable: small letters, no punctuation, one space between.

/// The text in small letters with everything but letters and digits turned into single spaces, and a space at both
/// ends, so that a cue with spaces around it finds whole words only: `" kan hjälpa "`; and one without the last
/// space finds every ending: `" kan hjälp"`.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 2);
    folded.push(' ');
    for letter in text.chars() {
        if joins(letter) {
            folded.extend(letter.to_lowercase());
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

/// Whether a folded text holds any of the cues.
pub(super) fn says(folded: &str, cues: &[&str]) -> bool {
    cues.iter().any(|cue| folded.contains(cue))
}

/// Whether a folded text begins with any of the cues.
pub(super) fn begins(folded: &str, cues: &[&str]) -> bool {
    cues.iter().any(|cue| folded.starts_with(cue))
}

/// A run of letters and digits, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
}

impl Word<'_> {
    /// The number it is, if it is nothing but a number of at most six figures.
    pub(super) fn figure(&self) -> Option<u32> {
        let short = self.text.len() <= 6 && self.text.bytes().all(|byte| byte.is_ascii_digit());
        if short { self.text.parse().ok() } else { None }
    }

    /// The word in small letters.
    pub(super) fn small(&self) -> String {
        self.text.to_lowercase()
    }

    /// Whether it begins with a capital.
    pub(super) fn capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The words of a text, with places counted in bytes from its beginning.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(joins)?;
        let end = text[start..].find(|letter| !joins(letter)).map_or(text.len(), |length| start + length);
        from = end;
        Some(Word { start, end, text: &text[start..end] })
    })
}

/// Letters, digits and the marks that sit upon letters in many scripts.
fn joins(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
}
