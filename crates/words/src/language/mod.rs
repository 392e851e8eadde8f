//! Which of the languages of the house a sentence is written in.

mod guess;
mod tables;

pub use guess::{Guess, of, of_many};

use serde::{Deserialize, Serialize};

/// A language that this crate reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Swedish.
    #[serde(rename = "sv")]
    Swedish,
    /// Danish.
    #[serde(rename = "da")]
    Danish,
    /// Norwegian bokmål.
    #[serde(rename = "nb")]
    Bokmal,
    /// Norwegian nynorsk.
    #[serde(rename = "nn")]
    Nynorsk,
    /// Finnish.
    #[serde(rename = "fi")]
    Finnish,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All of them, in the order of the house.
    pub const ALL: [Self; 6] = [Self::Swedish, Self::Danish, Self::Bokmal, Self::Nynorsk, Self::Finnish, Self::English];

    /// Its code after BCP 47 (RFC 5646).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::Danish => "da",
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::Finnish => "fi",
            Self::English => "en",
        }
    }

    /// The language with this code; `no` is read as bokmål.
    #[must_use]
    pub fn coded(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or(code).to_ascii_lowercase();
        match primary.as_str() {
            "no" => Some(Self::Bokmal),
            other => Self::ALL.into_iter().find(|language| language.code() == other),
        }
    }
}
