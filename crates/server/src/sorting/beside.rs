//! What people wrote, laid beside each other: what says nearly the same, and which words show it. Each text is read in its own
//! language, told by its words.

use samskapa_words::{
    language::{self, Language},
    near::{self, ALIKE, Group, Line, Near},
};

/// The language a text is read in.
#[must_use]
pub fn spoken(text: &str) -> Language {
    language::of(text).language.unwrap_or(Language::Swedish)
}

/// Texts in the order of their likeness to one, the most alike first, without those that share no word with it; each with
/// the words that show it.
#[must_use]
pub fn nearest(text: &str, others: &[&str]) -> Vec<Near> {
    let (line, others) = (Line::once(text, spoken(text)), lines(others));
    near::nearest(line, &others)
}

/// Texts that say nearly the same in groups, the largest first, then what stands alone, in the order given.
#[must_use]
pub fn groups(texts: &[&str]) -> Vec<Group> {
    near::groups(&lines(texts), ALIKE)
}

/// The lines of one table or list; the sure ones help to tell the language of the unsure.
fn lines<'t>(texts: &[&'t str]) -> Vec<Line<'t>> {
    let guesses = language::of_many(texts);
    texts.iter().zip(guesses).map(|(text, guess)| Line::once(text, guess.language.unwrap_or(Language::Swedish))).collect()
}
