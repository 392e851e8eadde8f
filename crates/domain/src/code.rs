//! The receipt code on a slip of paper: short enough to read out on the phone, hard to guess, and a slip of
//! the pen is noticed.
//!
//! Nine characters of chance and one check character, from an alphabet without look-alikes (Crockford's
//! base 32: no I, L, O, U). Written `K7M-2QP-4XWD`.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DRAWN: usize = 9;

/// A receipt code: ten characters, kept without dashes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// What somebody typed is not a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// Too few or too many characters.
    #[error("a code has ten letters and digits; this has {0}: look at the slip again")]
    Length(usize),
    /// A character that no code has.
    #[error("'{0}' is never part of a code: look at the slip again")]
    Character(char),
    /// The check character does not match.
    #[error("one character is not right: compare it with the slip")]
    Check,
}

impl Code {
    /// A code drawn from chance.
    pub fn from_chance(chance: &[u8; 32]) -> Self {
        // 256 is a multiple of 32, so taking five bits of each byte favours no character.
        let values: Vec<u8> = chance.iter().take(DRAWN).map(|byte| byte & 31).collect();
        let check = check(&values);
        Self(values.iter().chain([&check]).map(|v| char::from(ALPHABET[usize::from(*v)])).collect())
    }
}

/// Weighted sum modulo 31 with weights that are never a multiple of 31: every single wrong character and
/// every swap of two neighbours changes it, apart from the pair 0 and Z (which differ by 31).
fn check(values: &[u8]) -> u8 {
    let sum: u32 = values.iter().zip(1u32..).map(|(v, weight)| u32::from(*v) * weight).sum();
    u8::try_from(sum % 31).unwrap_or(0)
}

impl FromStr for Code {
    type Err = NotACode;

    /// Reads a code as people write it: small letters, spaces and dashes anywhere, O for 0, I or L for 1.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let mut values = Vec::with_capacity(DRAWN + 1);
        for typed in text.chars().filter(|c| !c.is_whitespace() && !"-–—‐.".contains(*c)) {
            let plain = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|c| char::from(*c) == plain).ok_or(NotACode::Character(typed))?;
            values.push(u8::try_from(value).unwrap_or(0));
        }
        if values.len() != DRAWN + 1 {
            return Err(NotACode::Length(values.len()));
        }
        if check(&values[..DRAWN]) != values[DRAWN] {
            return Err(NotACode::Check);
        }
        Ok(Self(values.iter().map(|v| char::from(ALPHABET[usize::from(*v)])).collect()))
    }
}

impl TryFrom<String> for Code {
    type Error = NotACode;
    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }
}
