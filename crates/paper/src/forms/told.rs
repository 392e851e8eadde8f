//! What several papers show in the same way: somebody's own words, a figure with the address of its rows, and
//! sections made of a few kinds of pieces.

use crate::Passage;
use serde::Serialize;

/// Somebody's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spoken {
    /// The words, letter by letter.
    pub words: Passage,
    /// Where they were said, and how they were changed; never by whom.
    pub setting: String,
}

/// A figure, and the address where its rows can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The number, as the language writes it.
    pub number: String,
    /// What was counted.
    pub what: String,
    /// A short address; empty where there are no rows to read.
    pub at: String,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub pieces: Vec<Piece>,
    /// Whether it stands in a frame, for what must not be missed.
    pub framed: bool,
}

/// One piece of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "sort")]
pub enum Piece {
    /// A text; its lines are kept.
    Text {
        /// The text.
        text: String,
    },
    /// A smaller remark.
    Remark {
        /// The text.
        text: String,
    },
    /// Points.
    Points {
        /// One after the other.
        points: Vec<String>,
    },
    /// What something is, in pairs.
    Facts {
        /// The name and the value; an empty value is a line to write on.
        rows: Vec<(String, String)>,
    },
    /// A table.
    Table {
        /// The heads of its columns; the first column names the row.
        head: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
        /// How wide the columns are, as shares.
        widths: Vec<u8>,
    },
    /// Somebody's own words, one after the other.
    Quotes {
        /// The words.
        quotes: Vec<Spoken>,
    },
    /// Empty lines to write on.
    Lines {
        /// How many.
        lines: u8,
    },
    /// An empty table to write in.
    Form {
        /// The heads of its columns.
        head: Vec<String>,
        /// How many rows.
        rows: u8,
        /// How wide the columns are, as shares.
        widths: Vec<u8>,
    },
}

impl Section {
    /// A section of one text; none without a text.
    pub fn of_text(heading: impl Into<String>, text: &str) -> Option<Self> {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| Self { heading: heading.into(), pieces: vec![Piece::Text { text }], framed: false })
    }

    /// A section of pieces; none without pieces.
    pub fn of(heading: impl Into<String>, pieces: Vec<Piece>) -> Option<Self> {
        (!pieces.is_empty()).then(|| Self { heading: heading.into(), pieces, framed: false })
    }

    /// In a frame.
    #[must_use]
    pub fn framed(mut self) -> Self {
        self.framed = true;
        self
    }
}

impl Piece {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// A smaller remark.
    pub fn remark(text: impl Into<String>) -> Self {
        Self::Remark { text: text.into() }
    }
}
