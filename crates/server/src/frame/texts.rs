//! The words of every page in every language of the house, and how they are put together with numbers and names.
//!
//! Texts lie in `locales/{language}/{concept}.ftl` (Fluent). A text that a language lacks is taken from
//! Swedish; one that nobody has shows its key, and the log says so. A test keeps either from happening.

pub use super::language::BrokenText;

use super::{
    dates,
    language::Language,
    locale::{Locale, is_backwards},
    passage::{Passage, escaped},
};
use fluent_bundle::{FluentArgs, FluentValue};
use std::{borrow::Cow, fmt, sync::OnceLock};

/// All texts in all languages.
pub struct Texts {
    languages: [OnceLock<Language>; Locale::ALL.len()],
}

impl Texts {
    /// Reads all texts that are built into the program.
    pub fn read() -> Result<Self, BrokenText> {
        let texts = Self::when_asked_for();
        for locale in Locale::ALL {
            let _ = texts.languages[locale as usize].set(Language::read(locale)?);
        }
        Ok(texts)
    }

    /// Reads a file of texts when one of them is first asked for: for a command that says little and ends. One that cannot be read shows
    /// its keys, which the house finds when it [opens](Self::read).
    pub fn when_asked_for() -> Self {
        Self { languages: [const { OnceLock::new() }; Locale::ALL.len()] }
    }

    /// The text of a key in a language; give it its numbers and names with [`Text::n`] and [`Text::s`].
    pub fn t(&self, locale: Locale, key: impl AsRef<str>) -> Text<'_> {
        Text { texts: self, locale, key: key.as_ref().to_owned(), arguments: FluentArgs::new() }
    }

    /// Whether a key has a text in a language or, failing that, in Swedish.
    pub fn knows(&self, locale: Locale, key: &str) -> bool {
        [locale, Locale::Sv].into_iter().any(|locale| self.language(locale).text(key).is_some())
    }

    fn language(&self, locale: Locale) -> &Language {
        self.languages[locale as usize].get_or_init(|| Language::found(locale))
    }
}

/// A number in a text, as the language writes it.
pub(super) fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        // Whole numbers up to 2^53 are exact in the only number type that Fluent has.
        #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and within range")]
        FluentValue::Number(n) if n.value.fract() == 0.0 && n.value.abs() < 9e15 => {
            Some(dates::number(locale, n.value as i64))
        }
        _ => None,
    }
}

/// One text on its way to a page. It is written out (and escaped) where the page shows it.
#[must_use]
pub struct Text<'a> {
    texts: &'a Texts,
    locale: Locale,
    key: String,
    arguments: FluentArgs<'a>,
}

impl<'a> Text<'a> {
    /// With a number: `.n("count", 3)`. It chooses the plural form and is grouped as the language does.
    pub fn n(mut self, name: &'a str, count: impl Whole) -> Self {
        self.arguments.set(name, FluentValue::from(count.whole()));
        self
    }

    /// With a word: `.s("place", name)`. A word written from right to left is held together by marks (FSI and PDI), so
    /// that it does not turn what stands around it.
    pub fn s(mut self, name: &'a str, word: impl fmt::Display) -> Self {
        let word = word.to_string();
        let word = if word.contains(is_backwards) { format!("\u{2068}{word}\u{2069}") } else { word };
        self.arguments.set(name, FluentValue::from(word));
        self
    }

    /// With words that keep their language within the sentence: `.w("need", frame.words(need.title))`. What comes out is
    /// markup: it stands between elements, never in an attribute or in the title of the page.
    pub fn w(self, name: &'a str, words: Passage) -> Marked<'a> {
        Marked::from(self).w(name, words)
    }

    fn written(&self) -> Option<Cow<'_, str>> {
        [self.locale, Locale::Sv].into_iter().find_map(|locale| {
            let (bundle, message) = self.texts.language(locale).text(&self.key)?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(message.value()?, Some(&self.arguments), &mut errors);
            if !errors.is_empty() {
                tracing::warn!(key = %self.key, %locale, ?errors, "a text lacks something");
            }
            Some(text)
        })
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = self.written() {
            f.write_str(&text)
        } else {
            tracing::warn!(key = %self.key, "no language has this text");
            f.write_str(&self.key)
        }
    }
}

impl askama::FastWritable for Text<'_> {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        write!(dest, "{self}").map_err(Into::into)
    }
}

/// A text that holds words in other languages.
#[must_use]
pub struct Marked<'a> {
    text: Text<'a>,
    passages: Vec<Passage>,
}

impl<'a> From<Text<'a>> for Marked<'a> {
    fn from(text: Text<'a>) -> Self {
        Self { text, passages: Vec::new() }
    }
}

/// Stands in a text for a passage until it is written out: characters that mean nothing (for private use).
const PLACES: u32 = 0xf_0000;

impl<'a> Marked<'a> {
    /// With more words in another language.
    pub fn w(mut self, name: &'a str, words: Passage) -> Self {
        let place = u32::try_from(self.passages.len()).ok().and_then(|at| char::from_u32(PLACES + at));
        self.text.arguments.set(name, FluentValue::from(place.map(String::from).unwrap_or_default()));
        self.passages.push(words);
        self
    }

    /// With a word of the page's own.
    pub fn s(self, name: &'a str, word: impl fmt::Display) -> Self {
        Self { text: self.text.s(name, word), ..self }
    }

    /// With a number.
    pub fn n(self, name: &'a str, count: impl Whole) -> Self {
        Self { text: self.text.n(name, count), ..self }
    }
}

impl fmt::Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text.to_string();
        for piece in text.split_inclusive(|letter| self.passage(letter).is_some()) {
            let (plain, passage) = match piece.chars().next_back().and_then(|last| Some((last, self.passage(last)?))) {
                Some((last, passage)) => (&piece[..piece.len() - last.len_utf8()], Some(passage)),
                None => (piece, None),
            };
            escaped(f, plain)?;
            passage.map_or(Ok(()), |passage| write!(f, "{passage}"))?;
        }
        Ok(())
    }
}

impl Marked<'_> {
    fn passage(&self, letter: char) -> Option<&Passage> {
        let at = u32::from(letter).checked_sub(PLACES)?;
        self.passages.get(usize::try_from(at).ok()?)
    }
}

impl askama::filters::HtmlSafe for Marked<'_> {}

/// A whole number that a text can count with.
pub trait Whole {
    /// The number; what is above the greatest is the greatest.
    fn whole(&self) -> i64;
}

macro_rules! whole {
    ($($kind:ty),*) => {$(
        impl Whole for $kind {
            fn whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}
whole!(u8, u16, u32, u64, usize, i16, i32, i64);

impl<T: Whole + ?Sized> Whole for &T {
    fn whole(&self) -> i64 {
        (**self).whole()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_another_language_keep_it_within_a_sentence() {
        let texts = Texts::read().unwrap();
        let words = Passage::new("<قرية>", Some("ar"), Locale::Sv, Locale::Sv);
        let said = texts.t(Locale::Sv, "say-about-place").w("place", words).to_string();
        assert!(said.contains("<bdi lang=\"ar\" dir=\"rtl\">&#60;قرية&#62;</bdi>"), "{said}");
    }

    #[test]
    fn a_text_that_is_read_when_it_is_asked_for_is_the_same() {
        let (all, asked) = (Texts::read().unwrap(), Texts::when_asked_for());
        for locale in Locale::ALL {
            let said = |texts: &Texts| texts.t(locale, "opinion-agree").to_string();
            assert_eq!(said(&asked), said(&all));
            assert_ne!(said(&asked), "opinion-agree");
            assert!(asked.knows(locale, "say-about-place"));
            assert!(!asked.knows(locale, "opinion"));
        }
    }

    #[test]
    fn a_name_from_right_to_left_turns_nothing_around_it() {
        let texts = Texts::read().unwrap();
        let said = |place: &str| texts.t(Locale::Sv, "say-about-place").s("place", place).to_string();
        assert!(said("قرية").contains("\u{2068}قرية\u{2069}"));
        assert!(!said("Arvika").contains('\u{2068}'));
    }
}
