//! The texts of one language: all of them read at once, for the house, or each file when one of its texts is first asked for.

use super::locale::Locale;
use fluent_bundle::{FluentMessage, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, File, include_dir};
use std::sync::OnceLock;
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
}

impl Language {
    /// Reads all of them.
    pub fn read(locale: Locale) -> Result<Self, BrokenText> {
        bundle_of(locale, files(locale)).map(|bundle| Self::Whole(Box::new(bundle)))
    }

    /// Reads none of them.
    pub fn found(locale: Locale) -> Self {
        Self::ByFile(Files { locale, files: files(locale).map(|file| (file, OnceLock::new())).collect() })
    }

    /// The text of a key, and the bundle that it stands in.
    pub fn text(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        match self {
            Self::Whole(bundle) => Some((bundle, bundle.get_message(key)?)),
            Self::ByFile(files) => files.text(key),
        }
    }
}

impl Files {
    /// Looks first in the files that have been read: what a command says stands in few of them.
    fn text(&self, key: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let has_read = |(_, bundle): &&(_, OnceLock<Bundle>)| bundle.get().is_some_and(|bundle| bundle.has_message(key));
        let in_any = || self.files.iter().find(|(file, _)| has_key(file, key));
        let (file, bundle) = self.files.iter().find(has_read).or_else(in_any)?;
        let read = || bundle_of(self.locale, [*file]).unwrap_or_else(|_| Bundle::new_concurrent(Vec::new()));
        let bundle = bundle.get_or_init(read);
        Some((bundle, bundle.get_message(key)?))
    }
}

fn files(locale: Locale) -> impl Iterator<Item = &'static File<'static>> {
    LOCALES.get_dir(locale.tag()).into_iter().flat_map(Dir::files)
}

fn bundle_of(locale: Locale, files: impl IntoIterator<Item = &'static File<'static>>) -> Result<Bundle, BrokenText> {
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

/// Whether the text of a key stands in a file: at the beginning of a line, with an equals sign behind it (Fluent syntax 1.0).
fn has_key(file: &File<'_>, key: &str) -> bool {
    let text = file.contents();
    memchr::memmem::find_iter(text, key).any(|at| {
        let begins_line = at == 0 || text[at - 1] == b'\n';
        begins_line && text[at + key.len()..].trim_ascii_start().first() == Some(&b'=')
    })
}
