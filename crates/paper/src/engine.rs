//! The press: templates, fonts and data go in, bytes come out. It reads no file and no clock.

use crate::{Sheet, forms, safe};
use serde_json::{Value, json};
use std::{path::PathBuf, sync::LazyLock};
use typst::{
    Feature, Features, Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How many prints a piece of work is remembered without being used again. Forms of an evening share most of their
/// pieces, so a few are enough.
const REMEMBERED: usize = 8;

/// Why something cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing was given to print.
    #[error("there is nothing to print: choose at least one form")]
    Nothing,
    /// The form cannot be written as data.
    #[error("the form cannot be passed to the press: {0}")]
    Data(String),
    /// A template is wrong, or the text is beyond it.
    #[error("the form cannot be set on pages: {0}")]
    Setting(String),
    /// The pages cannot be a file that everybody can read.
    #[error("the pages cannot be made accessible (PDF/UA-1): {0}")]
    Accessible(String),
}

/// Prints forms one after the other into one file; its title is that of the first.
///
/// # Errors
/// See [`Error`]. No text that a person may write is an error.
pub fn print(sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    let title = sheets.first().ok_or(Error::Nothing)?.form.title();
    print_as(title, sheets)
}

/// Prints forms one after the other into one file with a title of its own: *Everything for Thursday*.
///
/// # Errors
/// See [`Error`].
pub fn print_as(title: &str, sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    let first = sheets.first().ok_or(Error::Nothing)?;
    let head = first.form.head();
    // A file must have a title (PDF/UA-1, 7.1), whatever was left empty.
    let title = [title, &head.work, first.form.name()].into_iter().find(|title| !title.trim().is_empty());
    let mut data = json!({ "title": title, "author": head.asks, "day": head.day, "parts": sheets });
    let data = written(&mut data)?;
    let options = PdfOptions {
        ident: Smart::Custom(data.clone()),
        creator: Smart::Custom(Some("Samskapa".to_owned())),
        standards: PRESS.standards.clone(),
        ..PdfOptions::default()
    };
    let work = Work { data: Bytes::from_string(data) };
    let set = typst::compile::<PagedDocument>(&work).output.map_err(|why| Error::Setting(told(&why)));
    let printed = set.and_then(|pages| typst_pdf::pdf(&pages, &options).map_err(|why| Error::Accessible(told(&why))));
    comemo::evict(REMEMBERED);
    printed
}

fn written(data: &mut Value) -> Result<String, Error> {
    safe::all(data, &|letter| PRESS.draws(letter));
    serde_json::to_string(data).map_err(|why| Error::Data(why.to_string()))
}

fn told(why: &[SourceDiagnostic]) -> String {
    let told: Vec<&str> = why.iter().map(|one| one.message.as_str()).collect();
    told.join("; ")
}

/// What every print shares.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    data: FileId,
    sources: Vec<Source>,
    standards: PdfStandards,
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let faces = [dejavu::sans_condensed::regular(), dejavu::sans_condensed::bold(), dejavu::sans_mono::bold()];
    let fonts: Vec<Font> = faces.into_iter().filter_map(|face| Font::new(Bytes::new(face), 0)).collect();
    let main = forms::main();
    let all =
        [("/main.typ", main.as_str()), ("/base.typ", include_str!("base.typ")), ("/told.typ", include_str!("told.typ"))]
            .into_iter()
            .chain(forms::TEMPLATES);
    let sources: Vec<Source> = all.map(|(path, text)| Source::new(file(path), text.to_owned())).collect();
    Press {
        // Marking the first cell of a row as its heading is still an extra of Typst's.
        library: LazyHash::new(Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        main: file("/main.typ"),
        data: file("/data.json"),
        sources,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
    }
});

impl Press {
    /// Whether a font of ours has a picture of that letter.
    fn draws(&self, letter: char) -> bool {
        self.fonts.first().is_some_and(|font| font.info().coverage.contains(letter as u32))
    }
}

/// The name of a file of the press. Only names written in this crate come here, and all are sound.
fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).unwrap_or_else(|why| unreachable!("{path}: {why:?}"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One print.
struct Work {
    data: Bytes,
}

impl World for Work {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        PRESS.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = PRESS.sources.iter().find(|source| source.id() == id).cloned();
        found.ok_or_else(|| FileError::NotFound(PathBuf::from(id.vpath().get_with_slash())))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == PRESS.data {
            return Ok(self.data.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    /// The day is data: a paper printed again for a past day must say that day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
