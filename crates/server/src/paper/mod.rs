//! Everything that is printed: which papers there are, who may have each, and what stands on them.
//!
//! How to think about it: a [`Kind`] is a door (`/paper/invitation/{id}`), a right, and a function that writes the
//! paper from the world in the reader's language. What it wrote goes through the press of `samskapa-paper` and comes
//! out as a PDF; some kinds are text of another sort (a calendar entry, a message for telephones). `samskapa paper` on
//! the command line and [`evening`] call the same functions.
//!
//! # How to add a kind
//!
//! 1. `NAME.rs` here: `pub const KIND: Kind` and its function; see [`run_sheet`] for a short one. What it shows comes
//!    from a form of `samskapa-paper`, its labels from texts whose keys begin with `paper-`.
//! 2. One line in [`KINDS`].
//! 3. Where its page is, `{% let paper = "run-sheet" %}{% let id = meeting.id %}{% include "paper/buttons.html" %}`.

mod answer_letter;
mod answer_sheet;
mod answered;
mod calendar;
mod decision_paper;
pub mod evening;
mod goal_card;
mod group_paper;
mod invitation;
mod press;
mod printed;
mod quoted;
mod run_sheet;
mod sign_up;
mod signs;
mod slips;
pub mod sms;
mod summary;
pub(crate) mod to_fill;
mod village_sheet;
mod writing;

use crate::{
    frame::{door::Doors, error::Problem, form::Typed, locale::Locale, page::Answer, visitor::Visitor},
    house::House,
    rights::Right,
};
use axum::{
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
pub use press::Press;
use samskapa_paper::{Sheet, Size};
use serde::Deserialize;
use std::sync::Arc;
pub use writing::{Writing, joined, stem};

/// Every kind of paper.
pub const KINDS: &[Kind] = &[
    invitation::INVITATION,
    invitation::POSTER,
    invitation::LETTER,
    run_sheet::KIND,
    sign_up::KIND,
    sms::KIND,
    calendar::KIND,
    slips::KIND,
    summary::KIND,
    answer_sheet::KIND,
    answer_letter::KIND,
    village_sheet::KIND,
    decision_paper::KIND,
    group_paper::MANDATE,
    group_paper::NOTES,
    goal_card::KIND,
    evening::KIND,
    to_fill::TABLE,
    to_fill::DOTS,
    to_fill::BALLOT,
];

/// A kind of paper.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Its door: `/paper/{word}/{id}`.
    pub path: &'static str,
    /// Who may have it.
    pub right: Right,
    /// Writes it; the text is the id in the address.
    pub write: fn(&Writing<'_>, &str) -> Result<Written, Unwritten>,
}

impl Kind {
    /// The word for it in addresses and on the command line.
    pub fn word(&self) -> &'static str {
        self.path.split('/').nth(2).unwrap_or_default()
    }

    /// The kind of that word.
    pub fn from_word(word: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.word() == word)
    }
}

/// A paper as it was written.
pub struct Written {
    /// What its file is called, without ending: `inbjudan-granamo-2026-11-07`.
    pub name: String,
    /// What stands in it.
    pub body: Body,
}

/// What stands in a paper.
pub enum Body {
    /// Forms for the press.
    Sheets(Vec<Sheet>),
    /// Forms for the press under a title of their own.
    Batch(String, Vec<Sheet>),
    /// Text of another sort: its media type, the ending of its file, and itself.
    Text(&'static str, &'static str, String),
}

/// Why a paper is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritten {
    /// There is nothing of that name.
    #[error("there is nothing with that id: compare it with the address of its page")]
    NotThere,
    /// It has no content yet, or no longer holds; a sentence in the reader's language.
    #[error("{0}")]
    NotReady(String),
}

/// Why a paper does not come out.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Unprinted {
    /// It is not written.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
    /// The press cannot print it.
    #[error(transparent)]
    Press(#[from] samskapa_paper::Error),
    /// The press stumbled.
    #[error("the press stumbled: {0}")]
    Stumbled(String),
    /// The drawer with what was chosen the last time does not open.
    #[error(transparent)]
    Drawer(#[from] samskapa_ledger::Error),
}

impl From<Unprinted> for Problem {
    fn from(why: Unprinted) -> Self {
        match why {
            Unprinted::Unwritten(Unwritten::NotThere) => Self::NotFound,
            Unprinted::Unwritten(Unwritten::NotReady(sentence)) => Self::Refused(sentence, Typed::default()),
            Unprinted::Press(_) | Unprinted::Stumbled(_) | Unprinted::Drawer(_) => Self::fault(why),
        }
    }
}

/// How somebody wants a paper.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Wish {
    /// In which language.
    pub locale: Locale,
    /// How large the letters are.
    pub size: Size,
    /// The address of the house, for squares to scan; empty leaves them out.
    pub address: String,
    /// The number of the print, when papers are counted.
    pub number: Option<u32>,
    /// Which part of it, where a kind has parts: a table of slips, the day since when a village is told, the papers of
    /// an evening; empty for all of it.
    pub part: String,
}

/// A paper as a file.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Itself.
    pub bytes: Bytes,
}

/// Prints a paper, or gives it as it was printed a moment ago from the same.
///
/// # Errors
/// See [`Unprinted`].
pub async fn print(house: &House, kind: &'static Kind, id: &str, wish: Wish) -> Result<Arc<Printed>, Unprinted> {
    let of = house.written_from();
    let wish = evening::recalled(house, kind, id, wish).await?;
    let key = press::Key { kind: kind.word(), id: id.to_owned(), wish };
    if let Some(known) = house.press.recall(of, &key) {
        return Ok(known);
    }
    let (world, house_too, wish, id) = (house.world(), house.clone(), key.wish.clone(), id.to_owned());
    let setting = move || -> Result<Printed, Unprinted> {
        let writing = Writing::new(&house_too, &world, wish);
        let Written { name, body } = (kind.write)(&writing, &id)?;
        let (media, ending, bytes) = match body {
            Body::Sheets(sheets) => ("application/pdf", "pdf", samskapa_paper::print(&sheets)?),
            Body::Batch(title, sheets) => ("application/pdf", "pdf", samskapa_paper::print_as(&title, &sheets)?),
            Body::Text(media, ending, text) => (media, ending, text.into_bytes()),
        };
        Ok(Printed { name: format!("{name}.{ending}"), media, bytes: bytes.into() })
    };
    let printed = Arc::new(house.press.run(setting).await?);
    house.press.keep(of, key, Arc::clone(&printed));
    Ok(printed)
}

/// How a paper is asked for in an address. Whoever gives none of it gets what they read the pages in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    lang: String,
    size: String,
    print: String,
    part: String,
    table: String,
    since: String,
}

/// A door for each kind of paper.
pub fn doors() -> Doors {
    let evening = Doors::new().get("/meetings/{id}/papers", Right::Lead, evening::page).post(
        "/meetings/{id}/papers",
        Right::Lead,
        evening::choose,
    );
    KINDS.iter().fold(evening, |doors, kind| {
        let send = move |State(house): State<House>,
                         visitor: Visitor,
                         Path(id): Path<String>,
                         Query(asked): Query<Asked>,
                         headers: HeaderMap| send(house, visitor, kind, id, asked, headers);
        doors.get(kind.path, kind.right, send)
    })
}

async fn send(house: House, visitor: Visitor, kind: &'static Kind, id: String, asked: Asked, headers: HeaderMap) -> Answer {
    let wish = Wish {
        // A paper is often printed for others: the language in its address goes before that of the reader.
        locale: Locale::from_tag(&asked.lang).unwrap_or(visitor.locale),
        size: Size::from_word(&asked.size).unwrap_or_default(),
        address: crate::capture::own_address(&house, &headers),
        number: asked.print.parse().ok(),
        part: [asked.part, asked.table, asked.since].into_iter().find(|part| !part.is_empty()).unwrap_or_default(),
    };
    let printed = print(&house, kind, &id, wish).await?;
    let named = format!("inline; filename=\"{}\"", printed.name);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(printed.media)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).map_err(Problem::fault)?),
        // A paper that is open to everybody may still stand under a number that holds no more tomorrow.
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    Ok((headers, printed.bytes.clone()).into_response())
}
