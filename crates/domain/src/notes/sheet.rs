//! A source that can be pointed into: a text, and the rows of a table where it came from one.

use serde::{Deserialize, Serialize};

/// One source. A table is written out as text, one row after the other with a tab between cells, and `rows` says where
/// each cell stands; a plain text has no rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What the sheet is called in a file of several, if anything.
    pub name: Option<String>,
    /// The whole text, which every place in a reading points into.
    pub text: String,
    /// The rows of a table, in order; none for a plain text.
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The number a spreadsheet shows beside it; the first is 1.
    pub number: u32,
    /// The first character of the row, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// Its cells, in order. Empty cells may be left out.
    pub cells: Vec<Cell>,
}

/// One cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The first character, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// The number of its column; the first is 1.
    pub column: u32,
}

impl Sheet {
    /// A plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { name: None, text: text.into(), rows: Vec::new() }
    }

    /// A table: each row with its number and its cells by column, both counted from 1.
    pub fn table<R, C>(rows: R) -> Self
    where
        R: IntoIterator<Item = (u32, C)>,
        C: IntoIterator<Item = (u32, String)>,
    {
        let mut sheet = Self::default();
        let mut at = 0;
        for (number, cells) in rows {
            let start = at;
            let mut placed = Vec::new();
            for (column, words) in cells {
                if !placed.is_empty() {
                    sheet.text.push('\t');
                    at += 1;
                }
                let length = words.chars().count();
                sheet.text.push_str(&words);
                placed.push(Cell { start: at, end: at + length, column });
                at += length;
            }
            sheet.rows.push(Row { number, start, end: at, cells: placed });
            sheet.text.push('\n');
            at += 1;
        }
        sheet
    }
}
