//! The code by which phones join: five letters that can be read from the back of a hall and called out loud.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Sixteen letters that look unlike each other, all consonants: no code is ever a word, least of all a rude one.
const LETTERS: &[u8; 16] = b"BCDFGHJKMNPRSTXZ";
const LENGTH: usize = 5;

/// A code of five letters; there are about a million.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JoinCode(String);

/// What somebody typed is no such code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAJoinCode {
    /// Too few or too many letters.
    #[error("a code has five letters; this has {0}: look at the screen again")]
    Length(usize),
    /// A letter that no code has.
    #[error("'{0}' is never part of a code: look at the screen again")]
    Letter(char),
}

impl JoinCode {
    /// A code drawn from chance.
    pub fn from_chance(chance: &[u8; 32]) -> Self {
        // 256 is a multiple of 16, so taking four bits of each byte favours no letter.
        Self(chance.iter().take(LENGTH).map(|byte| char::from(LETTERS[usize::from(byte & 15)])).collect())
    }

    /// The letters, for calling out and for screen readers, which would try to say a word.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        self.0.chars()
    }
}

impl FromStr for JoinCode {
    type Err = NotAJoinCode;

    /// Reads a code as people type it: small letters, spaces and dashes anywhere.
    fn from_str(text: &str) -> Result<Self, NotAJoinCode> {
        let typed: String =
            text.chars().filter(|c| !c.is_whitespace() && !"-–—‐.".contains(*c)).flat_map(char::to_uppercase).collect();
        if let Some(other) = typed.chars().find(|c| !LETTERS.iter().any(|letter| char::from(*letter) == *c)) {
            return Err(NotAJoinCode::Letter(other));
        }
        match typed.len() {
            LENGTH => Ok(Self(typed)),
            other => Err(NotAJoinCode::Length(other)),
        }
    }
}

impl TryFrom<String> for JoinCode {
    type Error = NotAJoinCode;
    fn try_from(text: String) -> Result<Self, NotAJoinCode> {
        text.parse()
    }
}

impl From<JoinCode> for String {
    fn from(code: JoinCode) -> Self {
        code.0
    }
}

impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
