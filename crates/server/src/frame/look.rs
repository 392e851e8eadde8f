//! How a person wants pages to look: how large the text is, light or dark. Remembered in one cookie.

/// Size of text and theme.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Look {
    /// How large the text is.
    pub size: Size,
    /// Light, dark, or as the device says.
    pub theme: Theme,
}

/// How large the text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Size {
    /// As designed.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Largest,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Size {
    /// All sizes, smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The word for it in addresses, cookies and style sheets.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }

    /// The size of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word() == word)
    }
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word for it in addresses, cookies and style sheets.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.word() == word)
    }
}

impl Look {
    /// Reads `large.dark`; what cannot be read is as designed.
    pub fn from_cookie(value: &str) -> Self {
        let (size, theme) = value.split_once('.').unwrap_or((value, ""));
        Self { size: Size::from_word(size).unwrap_or_default(), theme: Theme::from_word(theme).unwrap_or_default() }
    }

    /// The value of the cookie.
    pub fn to_cookie(self) -> String {
        format!("{}.{}", self.size.word(), self.theme.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_is_remembered() {
        for size in Size::ALL {
            for theme in Theme::ALL {
                let look = Look { size, theme };
                assert_eq!(Look::from_cookie(&look.to_cookie()), look);
            }
        }
        assert_eq!(Look::from_cookie("<script>"), Look::default());
    }
}
