//! Translations of a voice: they stand beside the words that were said, never in their place, and say who made them.

use crate::frame::{locale::Locale, page::Frame};
use samskapa_domain::{World, voice::Voice};

/// A translation as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The words.
    pub words: String,
    /// Their language.
    pub language: Option<String>,
    /// The key of the text that says who made it: a person or a machine.
    pub made: &'static str,
}

/// All translations of a voice, the one in the reader's language first.
pub fn all(world: &World, frame: &Frame, voice: &Voice) -> Vec<Translation> {
    let mut all: Vec<_> = voice
        .translations
        .iter()
        .filter_map(|(_, translation)| {
            Some(Translation {
                words: world.words(translation.text)?.to_owned(),
                language: Some(translation.language.clone()),
                made: if translation.by_machine { "voice-translated-machine" } else { "voice-translated" },
            })
        })
        .collect();
    all.sort_by_key(|translation| !is_read_by(frame, translation.language.as_deref()));
    all
}

/// The translation that the reader needs: one into the language of the page, of words in another.
pub fn needed(world: &World, frame: &Frame, voice: &Voice) -> Option<Translation> {
    if is_read_by(frame, voice.language.as_deref()) {
        return None;
    }
    all(world, frame, voice).into_iter().find(|translation| is_read_by(frame, translation.language.as_deref()))
}

fn is_read_by(frame: &Frame, language: Option<&str>) -> bool {
    language.and_then(Locale::from_tag) == Some(frame.locale())
}
