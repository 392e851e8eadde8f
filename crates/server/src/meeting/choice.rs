//! A closed list to choose from in a form: the word that is sent, the text that is read, and which is chosen.

use crate::terms;
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::{fmt::Display, str::FromStr};

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub word: String,
    /// The key of its text.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The choices of a family of terms.
pub fn choices<T: Serialize + PartialEq>(family: &str, all: &[T], chosen: &T) -> Vec<Choice> {
    all.iter().map(|one| Choice { word: word(one), text: terms::key(family, one), chosen: one == chosen }).collect()
}

/// The word by which the rules and the forms call a thing.
pub fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A choice that may be left open: browsers send it as an empty text.
pub fn or_none<'de, D: Deserializer<'de>, T: FromStr<Err: Display>>(field: D) -> Result<Option<T>, D::Error> {
    let typed = String::deserialize(field)?;
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(Error::custom),
    }
}
