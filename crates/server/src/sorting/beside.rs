//! What people wrote, laid beside each other: what says nearly the same, and which words show it. Each text is read in its own
//! language, told by its words.

use samskapa_words::{
    language::{self, Language},
    near::{self, ALIKE, Group, Index, Line, Near},
};

/// What is read as, where no word tells the language.
const ELSE: Language = Language::Swedish;

/// The language a text is read in.
#[must_use]
pub fn spoken(text: &str) -> Language {
    language::of(text).language.unwrap_or(ELSE)
}

/// The languages in which the texts of one table or list are read; the sure ones help to tell that of the unsure.
#[must_use]
pub fn languages(texts: &[&str]) -> Vec<Language> {
    language::of_many(texts).into_iter().map(|guess| guess.language.unwrap_or(ELSE)).collect()
}

/// Texts read once, to lay others beside them.
pub struct Texts(Index<usize>);

impl Texts {
    /// Reads the texts of one table or list.
    #[must_use]
    pub fn of(texts: &[&str]) -> Self {
        let mut index = Index::default();
        for (at, line) in lines(texts).into_iter().enumerate() {
            index.put(at, line);
        }
        Self(index)
    }

    /// The texts, by their places, in the order of their likeness to one, the most alike first, without those that share no
    /// word with it; each with the words that show it.
    #[must_use]
    pub fn nearest(&self, text: &str) -> Vec<Near> {
        self.0.near(Line::once(text, spoken(text)))
    }
}

/// Texts that say nearly the same in groups, the largest first, then what stands alone, in the order given.
#[must_use]
pub fn groups(texts: &[&str]) -> Vec<Group> {
    near::groups(&lines(texts), ALIKE)
}

fn lines<'t>(texts: &[&'t str]) -> Vec<Line<'t>> {
    texts.iter().zip(languages(texts)).map(|(text, language)| Line::once(text, language)).collect()
}
