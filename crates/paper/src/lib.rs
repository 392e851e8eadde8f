//! Forms on paper: an invitation for the notice board, a sheet for the tables, an answer that comes by post. Data
//! goes in, a PDF comes out that prints well, survives a bad photocopier, and can be read aloud by a screen reader.
//!
//! How to think about it: a [`Sheet`] is one form in one language and one size. Each form is a struct of ready
//! strings (labels too: this crate speaks no language) in [`forms`], with a Typst template beside it that says
//! where they stand. [`print()`] sets the sheets one after the other into one file of the kind PDF/UA-1: tagged, with
//! title, language and reading order, its fonts inside. The same sheets always give the same bytes.
//!
//! What people wrote reaches a template as data, never as markup; it can say anything and changes nothing.
//!
//! # How to add a form
//!
//! 1. `src/forms/NAME.rs`: a struct with `head: `[`Letterhead`], `title: String` and what else it shows.
//! 2. `src/forms/NAME.typ`: `#import "/base.typ": *` and one function, `#let form(part) = leaf(part)[…]`;
//!    `part.data` is the struct. `src/base.typ` has the parts to build with: headings, lists, tables, squares, lines.
//! 3. One line in the list of [`forms`].

mod engine;
pub mod forms;
mod language;
mod letterhead;
mod qr;
mod safe;

pub use engine::{Error, print, print_as};
pub use forms::Form;
pub use language::{Passage, primary};
pub use letterhead::Letterhead;
pub use qr::Qr;

/// How large the letters are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// As books and letters are printed: 12 points.
    #[default]
    Normal,
    /// For eyes that need more: 18 points, the least that counts as large print.
    Large,
}

impl Size {
    /// The word for it in addresses and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }

    /// The size of that word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Normal, Self::Large].into_iter().find(|size| size.word() == word)
    }
}

/// One form, ready to be printed.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Sheet {
    /// The form with all that stands on it.
    #[serde(flatten)]
    pub form: Form,
    /// The language it is written in, as a tag: `sv`.
    #[serde(serialize_with = "language::write")]
    pub language: String,
    /// How large the letters are.
    pub size: Size,
}
