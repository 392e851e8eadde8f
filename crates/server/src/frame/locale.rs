//! The languages of the house, and how the language of a page is chosen.
//!
//! Adding one takes a folder of texts, `locales/{tag}`, and one line in `languages!`: nothing elsewhere asks which
//! language it is. What a language does in its own way (the order of words, dates, plurals) is known to ICU by its tag.

use super::texts;
use fluent_bundle::FluentValue;
use std::fmt;

macro_rules! languages {
    ($($(#[doc = $doc:literal])* $name:ident: $tag:literal, $own:literal, customs $customs:literal, time $time:ident, letters $letters:literal;)*) => {
        /// A language in which every page can be read.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Locale {
            $($(#[doc = $doc])* $name,)*
        }

        impl Locale {
            /// All of them, in the order of the language chooser.
            pub const ALL: [Self; [$($tag),*].len()] = [$(Self::$name),*];

            /// The tag in `lang` attributes, folders and cookies.
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)* }
            }

            /// What the language calls itself.
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own,)* }
            }

            /// The tag by whose customs dates and numbers are written.
            pub const fn customs(self) -> &'static str {
                match self { $(Self::$name => $customs,)* }
            }

            /// How a number in a text is written, in the shape that Fluent wants: a function that catches nothing.
            pub(super) fn numbers<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
                match self { $(Self::$name => |value, _| texts::number(Self::$name, value),)* }
            }

            /// The letters that it has beside a to z.
            pub const fn letters(self) -> &'static str {
                match self { $(Self::$name => $letters,)* }
            }

            /// How an hour of the day is written.
            pub const fn clock(self) -> Clock {
                match self { $(Self::$name => Clock::$time,)* }
            }
        }
    };
}

languages! {
    /// Swedish; the language in which every text exists first.
    Sv: "sv", "Svenska", customs "sv", time Padded, letters "åäö";
    /// Danish.
    Da: "da", "Dansk", customs "da", time Padded, letters "æøå";
    /// Norwegian bokmål.
    Nb: "nb", "Norsk bokmål", customs "nb", time Padded, letters "æøå";
    /// Norwegian nynorsk.
    Nn: "nn", "Norsk nynorsk", customs "nn", time Padded, letters "æøå";
    /// Finnish.
    Fi: "fi", "Suomi", customs "fi", time Short, letters "åäö";
    // "en" alone would mean the American order of month and day; the reader is in a Nordic country.
    /// English.
    En: "en", "English", customs "en-GB", time Colon, letters "";
}

/// How an hour of the day is written, on signs and invitations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    /// "07.05".
    Padded,
    /// "7.05".
    Short,
    /// "7:05".
    Colon,
}

impl Locale {
    /// The language of a tag; `no` readers are served in bokmål, `en-GB` in English.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        let language = if language == "no" { Self::Nb.tag() } else { language.as_str() };
        Self::ALL.into_iter().find(|locale| locale.tag() == language)
    }

    /// The direction in which it is written: `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        direction(self.tag())
    }

    /// The language that an `Accept-Language` header likes best among ours.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for wish in header.split(',').take(20) {
            let mut parts = wish.split(';');
            let Some(locale) = parts.next().and_then(Self::from_tag) else { continue };
            let weight =
                parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
            if weight > best.map_or(0.0, |(most, _)| most) {
                best = Some((weight, locale));
            }
        }
        best.map(|(_, locale)| locale)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Languages that are written from right to left. Those that can be written in two scripts name the script.
const RIGHT_TO_LEFT: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

/// The direction in which a language is written, by its tag: `ltr` or `rtl`.
pub fn direction(tag: &str) -> &'static str {
    let mut parts = tag.split(['-', '_']).map(str::to_ascii_lowercase);
    let language = parts.next().unwrap_or_default();
    let script = parts.next().filter(|part| part.len() == 4);
    let backwards = match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm"),
        None => RIGHT_TO_LEFT.contains(&language.as_str()),
    };
    if backwards { "rtl" } else { "ltr" }
}

/// Whether a letter is written from right to left (the blocks from Hebrew to Arabic Extended-A, and their forms).
pub fn is_backwards(letter: char) -> bool {
    matches!(u32::from(letter), 0x590..0x900 | 0xfb1d..0xfe00 | 0xfe70..0xff00 | 0x1_0800..0x1_1000 | 0x1_e800..0x1_f000)
}

/// The language of words whose language nobody has told: it is guessed where they hold letters that the language in
/// which the house writes has not.
pub fn guessed(text: &str, written: Locale) -> Option<&'static str> {
    let foreign = |letter: char| match u32::from(letter) {
        0..0x80 => false,
        0x80..0x250 => NORDIC.contains(letter) && !letter.to_lowercase().all(|small| written.letters().contains(small)),
        _ => letter.is_alphabetic(),
    };
    let foreign = text.chars().take(400).any(foreign);
    foreign.then(|| samskapa_domain::notes::language_of(text)).flatten()
}

/// The letters by which the Nordic languages are told apart.
const NORDIC: &str = "åäöæøÅÄÖÆØ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_with_the_greatest_weight_wins() {
        assert_eq!(Locale::from_accept_language("de, en;q=0.5, da;q=0.8"), Some(Locale::Da));
        assert_eq!(Locale::from_accept_language("nn-NO,nb;q=0.9"), Some(Locale::Nn));
        assert_eq!(Locale::from_accept_language("fi;q=0, en;q=0.1"), Some(Locale::En));
        assert_eq!(Locale::from_accept_language("de-DE, fr"), None);
        assert_eq!(Locale::from_accept_language(";;q=,,=*"), None);
    }

    #[test]
    fn every_language_knows_its_own_tag() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        }
    }

    #[test]
    fn a_language_is_written_in_the_direction_of_its_script() {
        for (tag, towards) in
            [("sv", "ltr"), ("ar", "rtl"), ("fa-AF", "rtl"), ("ku", "ltr"), ("ku-Arab", "rtl"), ("az-Latn", "ltr")]
        {
            assert_eq!(direction(tag), towards, "{tag}");
        }
    }
}
