//! The sentences behind something: each in the words of the person, with where it was said and never by whom.

use crate::{
    frame::{dates, locale::Locale, page::Frame},
    voice::translation::{self, Translation},
};
use samskapa_domain::{
    World,
    claim::Thing,
    thread,
    voice::{self, EditMark, State, Voice},
};

/// The sentences behind something.
#[derive(Clone, Debug, Default)]
pub struct Quotes {
    /// Those that the reader may see.
    pub shown: Vec<Quote>,
    /// How many count but are not published.
    pub unpublished: usize,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words.
    pub words: String,
    /// Their language, where it is known.
    pub language: Option<String>,
    /// A translation into the reader's language, which stands beside them.
    pub translation: Option<Translation>,
    /// Where and when it was said.
    pub setting: String,
    /// The key of the mark that says how the words were changed.
    pub mark: Option<&'static str>,
    /// Whether only those who lead see it as yet.
    pub inside: bool,
}

impl Quotes {
    /// How many there are.
    pub fn number(&self) -> usize {
        self.shown.len() + self.unpublished
    }

    /// Sentences behind a thing of the thread.
    pub fn behind(world: &World, frame: &Frame, thing: Thing) -> Self {
        let behind = thread::before(world, thing);
        let voices = behind.into_iter().filter_map(|thing| match thing {
            Thing::Voice(id) => world.voices.get(&id),
            _ => None,
        });
        Self::of(world, frame, voices)
    }

    /// These voices as the reader may see them. What is held or no longer speaks is not shown to anybody here.
    pub fn of<'a>(world: &World, frame: &Frame, voices: impl IntoIterator<Item = &'a Voice>) -> Self {
        let leads = super::leads(&frame.visitor);
        let mut quotes = Self::default();
        for voice in voices.into_iter().filter(|voice| voice.speaks()) {
            let public = voice::is_public(world, voice);
            let words = world.words(voice.text).filter(|_| public || leads && voice.state != State::Held);
            match words {
                Some(words) => quotes.shown.push(Quote {
                    words: words.to_owned(),
                    language: voice.language.clone(),
                    translation: translation::needed(world, frame, voice),
                    setting: setting(world, frame.locale(), voice),
                    mark: voice.mark.map(mark),
                    inside: !public,
                }),
                None => quotes.unpublished += 1,
            }
        }
        quotes
    }
}

/// Where and when it was said, and never by whom.
pub fn setting(world: &World, locale: Locale, voice: &Voice) -> String {
    let place = world.places.get(&voice.place).map(|place| place.name.clone());
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    let day = meeting.map(|meeting| dates::date(locale, meeting.date));
    [place, day, voice.setting.clone(), voice.table.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The key of the words that tell how a voice was changed.
pub fn mark(mark: EditMark) -> &'static str {
    match mark {
        EditMark::Masked => "work-mark-masked",
        EditMark::Shortened => "work-mark-shortened",
        EditMark::Corrected => "work-mark-corrected",
        EditMark::Translated => "work-mark-translated",
    }
}
