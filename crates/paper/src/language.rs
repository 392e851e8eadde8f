//! Which language a passage is in, so that a voice reads it as it should be read.

use serde::{Serialize, Serializer};

/// A passage in a language of its own: what somebody said, beside a form in another language.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// Its language as a tag (`fi`); none for that of the form.
    #[serde(serialize_with = "write_some")]
    pub language: Option<String>,
}

impl From<String> for Passage {
    fn from(text: String) -> Self {
        Self { text, language: None }
    }
}

/// The language itself in a tag such as `en-GB`, in the form that a page can be marked with (ISO 639: two or three
/// letters); none if there is no such language.
pub fn primary(tag: &str) -> Option<String> {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
    let fits = matches!(language.len(), 2 | 3) && language.bytes().all(|letter| letter.is_ascii_alphabetic());
    fits.then(|| language.to_ascii_lowercase())
}

/// A form must have a language; one that has none that we know is marked as undetermined (ISO 639-2 `und`).
pub(crate) fn write<S: Serializer>(tag: &str, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&primary(tag).unwrap_or_else(|| "und".to_owned()))
}

#[expect(clippy::ref_option, reason = "the form that serde calls it in")]
fn write_some<S: Serializer>(tag: &Option<String>, to: S) -> Result<S::Ok, S::Error> {
    tag.as_deref().and_then(primary).serialize(to)
}

#[cfg(test)]
mod tests {
    use super::primary;

    #[test]
    fn a_tag_is_brought_to_the_language_it_names() {
        for (tag, language) in [("sv", Some("sv")), ("en-GB", Some("en")), ("SMA", Some("sma")), ("x", None), ("på", None)]
        {
            assert_eq!(primary(tag).as_deref(), language, "{tag}");
        }
    }
}
