//! The texts of one language: all of them read at once, for the house, or each file when one of its texts is first asked for.

use super::locale::Locale;
use fluent_bundle::{FluentMessage, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, File, include_dir};
use std::{collections::HashMap, sync::OnceLock};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Texts as Fluent holds them.
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
pub(super) enum Language {
    /// All of them.
    Whole(Box<Bundle>),
    /// File by file.
    ByFile(Files),
}

/// Files of texts, each read when it is needed.
pub(super) struct Files {
    locale: Locale,
    files: Vec<(&'static File<'static>, OnceLock<Bundle>)>,
    /// In which of the files the text of each key stands.
    keys: HashMap<&'static str, usize>,
}

impl Language {
    /// Reads all of them.
    pub fn read(locale: Locale) -> Result<Self, BrokenText> {
        bundle(locale, files(locale)).map(|bundle| Self::Whole(Box::new(bundle)))
    }

    /// Finds where each text stands, and reads none of them.
    pub fn found(locale: Locale) -> Self {
        let (mut found, mut keys) = (Vec::new(), HashMap::new());
        for (at, file) in files(locale).enumerate() {
            keys.extend(keys_of(file).map(|key| (key, at)));
            found.push((file, OnceLock::new()));
        }
        Self::ByFile(Files { locale, files: found, keys })
    }

    /// The text of a key, and the bundle that it stands in.
    pub fn text(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let bundle = match self {
            Self::Whole(bundle) => bundle,
            Self::ByFile(Files { locale, files, keys }) => {
                let (file, read) = files.get(*keys.get(key)?)?;
                read.get_or_init(|| bundle(*locale, [*file]).unwrap_or_else(|_| Bundle::new_concurrent(Vec::new())))
            }
        };
        Some((bundle, bundle.get_message(key)?))
    }
}

fn files(locale: Locale) -> impl Iterator<Item = &'static File<'static>> {
    LOCALES.get_dir(locale.tag()).into_iter().flat_map(Dir::files)
}

fn bundle(locale: Locale, files: impl IntoIterator<Item = &'static File<'static>>) -> Result<Bundle, BrokenText> {
    let language: LanguageIdentifier =
        locale.tag().parse().map_err(|why| BrokenText { file: locale.tag().to_owned(), why: format!("{why}") })?;
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolation marks break copying, searching and print; `Text::s` sets them where the writing direction is mixed.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(locale.numbers()));
    for file in files {
        let broken = |why: String| BrokenText { file: file.path().display().to_string(), why };
        let text = file.contents_utf8().ok_or_else(|| broken("it is not UTF-8".to_owned()))?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| broken(format!("{errors:?}")))?;
    }
    Ok(bundle)
}

/// The keys of a file: a text begins at the beginning of a line, and what belongs to it is set in (Fluent syntax 1.0).
fn keys_of(file: &'static File<'static>) -> impl Iterator<Item = &'static str> {
    let lines = file.contents_utf8().unwrap_or_default().lines();
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    lines.filter(begins).filter_map(|line| line.split([' ', '=']).next())
}
