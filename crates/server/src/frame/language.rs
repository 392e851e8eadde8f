//! The texts of one language: which file each of them stands in, and the files, each read when it is first asked for or all at once.

use super::locale::Locale;
use fluent_bundle::{FluentMessage, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, File, include_dir};
use std::{collections::HashMap, sync::OnceLock};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A file of texts as Fluent holds it.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// The texts cannot be read: a mistake of those who wrote them, found when the house opens.
#[derive(Debug, thiserror::Error)]
#[error("the text file {file} cannot be read: {why}")]
pub struct BrokenText {
    /// Which file.
    pub file: String,
    /// What is wrong with it.
    pub why: String,
}

/// The texts of one language.
pub(super) struct Language {
    locale: Locale,
    files: Vec<(&'static File<'static>, OnceLock<Bundle>)>,
    /// In which of the files the text of each key stands.
    keys: HashMap<&'static str, usize>,
}

impl Language {
    /// Finds the texts, and reads none of them.
    pub fn found(locale: Locale) -> Self {
        let files = LOCALES.get_dir(locale.tag()).into_iter().flat_map(Dir::files);
        let mut language = Self { locale, files: files.map(|file| (file, OnceLock::new())).collect(), keys: HashMap::new() };
        for (at, (file, _)) in language.files.iter().enumerate() {
            for key in keys(file) {
                language.keys.entry(key).or_insert(at);
            }
        }
        language
    }

    /// Reads all of them, and tells the first that cannot be read or that two files have.
    pub fn read(locale: Locale) -> Result<Self, BrokenText> {
        let language = Self::found(locale);
        for (at, (file, bundle)) in language.files.iter().enumerate() {
            let twice = keys(file).find(|key| language.keys.get(key) != Some(&at));
            if let Some(key) = twice {
                return Err(broken(file, format!("another file has the text '{key}' as well")));
            }
            let _ = bundle.set(read(locale, file)?);
        }
        Ok(language)
    }

    /// The text of a key, and the file that it stands in.
    pub fn text(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let (file, bundle) = self.files.get(*self.keys.get(key)?)?;
        let bundle = bundle.get_or_init(|| read(self.locale, file).unwrap_or_else(|_| Bundle::new_concurrent(Vec::new())));
        Some((bundle, bundle.get_message(key)?))
    }
}

fn read(locale: Locale, file: &File<'_>) -> Result<Bundle, BrokenText> {
    let language: LanguageIdentifier = locale.tag().parse().map_err(|why| broken(file, format!("{why}")))?;
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks break copying, searching and print; `Text::s` sets them where the writing direction is mixed.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(locale.numbers()));
    let text = file.contents_utf8().ok_or_else(|| broken(file, "it is not UTF-8".to_owned()))?;
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, why)| broken(file, format!("{why:?}")))?;
    bundle.add_resource(resource).map_err(|why| broken(file, format!("{why:?}")))?;
    Ok(bundle)
}

fn broken(file: &File<'_>, why: String) -> BrokenText {
    BrokenText { file: file.path().display().to_string(), why }
}

/// The keys of a file: a text begins at the beginning of a line, and what belongs to it is set in (Fluent syntax 1.0).
fn keys(file: &'static File<'static>) -> impl Iterator<Item = &'static str> {
    let lines = file.contents_utf8().unwrap_or_default().lines();
    lines
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split([' ', '=']).next())
}
