//! Words that people or those who lead have written, on their way to a page: a title, a question, an answer.
//!
//! They are written in one language and read in the page's other texts of another. A screen reader then has to change
//! voice (WCAG 3.1.2), and a name in Arabic must not turn the sentence around it. So whatever is not the page's own
//! language stands in a `<bdi>` with its `lang`, which keeps its direction to itself. A template writes
//! `{{ frame.words(need.title) }}`, inside a sentence `{{ frame.t("need-said").w("need", frame.words(need.title)) }}`,
//! and on an element that holds nothing else `<blockquote{{ frame.tongue(voice.words, voice.language) }}>`.

use super::locale::{Locale, direction, guessed, is_backwards};
use askama::filters::HtmlSafe;
use std::{borrow::Cow, fmt};

/// Words with their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    text: String,
    tongue: Tongue,
}

impl Passage {
    /// Words in a language, read on a page in another.
    pub fn new(text: impl Into<String>, language: Option<&str>, written: Locale, page: Locale) -> Self {
        let text = text.into();
        Self { tongue: Tongue::of(&text, language, written, page), text }
    }

    /// The words alone.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A name, which is the same in every language.
    pub fn name(text: impl Into<String>, page: Locale) -> Self {
        let text = text.into();
        let backwards = text.contains(is_backwards) != (page.direction() == "rtl");
        let language = Cow::Borrowed(if backwards { "" } else { page.tag() });
        Self { tongue: Tongue { language, page }, text }
    }
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Nothing has no language: an empty element would be in the way.
        if self.tongue.is_the_pages() || self.text.is_empty() {
            return escaped(f, &self.text);
        }
        write!(f, "<bdi{}>", self.tongue)?;
        escaped(f, &self.text)?;
        f.write_str("</bdi>")
    }
}

impl HtmlSafe for Passage {}

/// The language of words as attributes of the element that holds them: ` lang="ar" dir="rtl"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    language: Cow<'static, str>,
    page: Locale,
}

impl Tongue {
    /// The language of words: the one that is known, the one that their letters tell, or the one that the house
    /// writes in.
    pub fn of(text: &str, language: Option<&str>, written: Locale, page: Locale) -> Self {
        let language = match language.map(str::trim).filter(|tag| is_tag(tag)) {
            Some(tag) => Cow::Owned(tag.to_owned()),
            None => Cow::Borrowed(guessed(text, written).unwrap_or(written.tag())),
        };
        Self { language, page }
    }

    fn is_the_pages(&self) -> bool {
        Locale::from_tag(&self.language) == Some(self.page)
    }
}

impl fmt::Display for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_the_pages() || self.language.is_empty() {
            return Ok(());
        }
        // A tag is letters, digits and hyphens: nothing in it needs to be escaped.
        write!(f, " lang=\"{}\"", self.language)?;
        let towards = direction(&self.language);
        if towards == self.page.direction() { Ok(()) } else { write!(f, " dir=\"{towards}\"") }
    }
}

impl HtmlSafe for Tongue {}

/// The language of words, where it is known: as pages and the world hold it.
pub trait Known {
    /// Its tag.
    fn known(&self) -> Option<&str>;
}

impl<T: AsRef<str>> Known for Option<T> {
    fn known(&self) -> Option<&str> {
        self.as_ref().map(AsRef::as_ref)
    }
}

impl<T: Known + ?Sized> Known for &T {
    fn known(&self) -> Option<&str> {
        (**self).known()
    }
}

/// Whether something can be a language tag (BCP 47): what came from a file may be anything.
fn is_tag(tag: &str) -> bool {
    let fits = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    tag.len() <= 35 && tag.starts_with(|c: char| c.is_ascii_alphabetic()) && tag.split('-').all(fits)
}

/// Writes a text so that it is nothing but text in HTML.
pub(crate) fn escaped(f: &mut (impl fmt::Write + ?Sized), text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        f.write_str(&rest[..at])?;
        f.write_str(match rest.as_bytes()[at] {
            b'&' => "&#38;",
            b'<' => "&#60;",
            b'>' => "&#62;",
            b'"' => "&#34;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    f.write_str(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: Option<&str>, page: Locale) -> String {
        Passage::new(text, language, Locale::Sv, page).to_string()
    }

    #[test]
    fn only_words_in_another_language_are_marked() {
        assert_eq!(shown("Bussen på kvällen", None, Locale::Sv), "Bussen på kvällen");
        assert_eq!(shown("Bussen på kvällen", None, Locale::Fi), "<bdi lang=\"sv\">Bussen på kvällen</bdi>");
        assert_eq!(shown("Iltabussi", Some("fi"), Locale::Fi), "Iltabussi");
        assert_eq!(shown("Kveldsbussen", Some("no"), Locale::Nb), "Kveldsbussen");
    }

    #[test]
    fn words_from_right_to_left_keep_their_direction_to_themselves() {
        let arabic = "بدي موعد مع الطبيب";
        assert_eq!(shown(arabic, Some("ar"), Locale::Sv), format!("<bdi lang=\"ar\" dir=\"rtl\">{arabic}</bdi>"));
        assert_eq!(shown(arabic, None, Locale::Fi), format!("<bdi lang=\"ar\" dir=\"rtl\">{arabic}</bdi>"));
    }

    #[test]
    fn letters_tell_of_a_language_that_nobody_has_told() {
        assert_eq!(
            shown("Jeg ved ikke, hvad der sker før jul", None, Locale::Fi),
            "<bdi lang=\"da\">Jeg ved ikke, hvad der sker før jul</bdi>"
        );
    }

    #[test]
    fn nothing_that_somebody_wrote_becomes_markup() {
        assert_eq!(shown("<b>&\"'", None, Locale::Sv), "&#60;b&#62;&#38;&#34;&#39;");
        assert_eq!(shown("x", Some("\"><script>"), Locale::Sv), "x");
        assert_eq!(shown("<x>", Some("ar"), Locale::Sv), "<bdi lang=\"ar\" dir=\"rtl\">&#60;x&#62;</bdi>");
    }
}
