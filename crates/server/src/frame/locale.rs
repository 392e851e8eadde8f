//! The languages of the house, and how the language of a page is chosen.

use std::fmt;

/// A language in which every page can be read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Locale {
    /// Swedish; the language in which every text exists first.
    Sv,
    /// Danish.
    Da,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// Finnish.
    Fi,
    /// English.
    En,
}

impl Locale {
    /// All of them, in the order of the language chooser.
    pub const ALL: [Self; 6] = [Self::Sv, Self::Da, Self::Nb, Self::Nn, Self::Fi, Self::En];

    /// The tag in `lang` attributes, folders and cookies.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Fi => "fi",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::Da => "Dansk",
            Self::Nb => "Norsk bokmål",
            Self::Nn => "Norsk nynorsk",
            Self::Fi => "Suomi",
            Self::En => "English",
        }
    }

    /// The language of a tag; `no` readers are served in bokmål, `en-GB` in English.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "sv" => Some(Self::Sv),
            "da" => Some(Self::Da),
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "fi" => Some(Self::Fi),
            "en" => Some(Self::En),
            _ => None,
        }
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
}
