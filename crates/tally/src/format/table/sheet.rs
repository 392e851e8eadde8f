//! The cells of a table, with its heading and the line each row stands on.

use crate::format::{Fault, letters, rows::Rows};

/// How many rows are looked at to find the separator.
const LOOKED_AT: usize = 60;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What the sheet is called, where it has a name.
    pub name: String,
    /// The line of the heading, from 1.
    pub heading_line: usize,
    /// The names of the columns, each its own.
    pub heading: Vec<String>,
    /// The rows below it in which something stands: their lines and cells, without spaces around them.
    pub rows: Vec<(usize, Vec<String>)>,
    /// How many rows between them hold nothing.
    pub blank_rows: usize,
}

impl Sheet {
    /// A table of cells; the first row in which something stands is the heading.
    pub fn new(cells: Vec<Vec<String>>) -> Result<Self, Fault> {
        Self::with_lines((1..).zip(cells))
    }

    /// A table of separated values, in UTF-8, UTF-16 or Windows-1252; the separator is found where it is not given.
    pub fn csv(bytes: &[u8], separator: Option<char>) -> Result<Self, Fault> {
        let text = letters::text(bytes)?;
        let told = text.strip_prefix("sep=").and_then(|rest| rest.chars().next());
        let told = told.filter(|sign| SIGNS.contains(sign) && !text[5..].trim_start_matches('\r').is_empty());
        let sign = separator.or(told).or_else(|| self::separator(&text)).unwrap_or('\t');
        let mut rows = Rows::new(&text, sign);
        if told.is_some() {
            rows.next()?;
        }
        let mut cells = Vec::new();
        while let Some(row) = rows.next()? {
            cells.push((row.line, row.fields.into_iter().map(|field| field.trim().to_owned()).collect()));
        }
        Self::with_lines(cells.into_iter())
    }

    pub(super) fn with_lines(cells: impl Iterator<Item = (usize, Vec<String>)>) -> Result<Self, Fault> {
        let filled = |row: &[String]| row.iter().any(|cell| !cell.trim().is_empty());
        let mut cells = cells.skip_while(|(_, row)| !filled(row));
        let (heading_line, heading) = cells.next().ok_or(Fault::Empty)?;
        let mut sheet = Self { heading_line, ..Self::default() };
        for (line, mut row) in cells {
            if !filled(&row) {
                sheet.blank_rows += 1;
                continue;
            }
            for cell in &mut row {
                if cell.trim().len() != cell.len() {
                    *cell = cell.trim().to_owned();
                }
            }
            while row.last().is_some_and(String::is_empty) {
                row.pop();
            }
            sheet.rows.push((line, row));
        }
        sheet.name_columns(heading);
        Ok(sheet)
    }

    /// Gives every column that holds something a name of its own.
    fn name_columns(&mut self, heading: Vec<String>) {
        let width = self.rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
        let named = heading.iter().rposition(|name| !name.trim().is_empty()).map_or(0, |last| last + 1);
        let mut taken = std::collections::HashMap::new();
        let mut heading = heading.into_iter();
        for number in 1..=width.max(named) {
            let name = heading.next().unwrap_or_default().trim().to_owned();
            let name = if name.is_empty() { format!("column {number}") } else { name };
            let times = taken.entry(name.to_lowercase()).or_insert(0_usize);
            *times += 1;
            self.heading.push(if *times == 1 { name } else { format!("{name} ({number})") });
        }
    }

    /// The cell of a row in a column; empty where the row ends before.
    pub(super) fn cell(row: &[String], column: usize) -> &str {
        row.get(column).map_or("", String::as_str)
    }

    /// All cells of a column in which something stands.
    pub(super) fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |(_, row)| Self::cell(row, column)).filter(|cell| !cell.is_empty())
    }

    /// The column of this name, in letters of any size.
    pub(super) fn named(&self, name: &str) -> Option<usize> {
        let wanted = name.trim().to_lowercase();
        self.heading.iter().position(|heading| heading.to_lowercase() == wanted)
    }
}

/// Signs that separate, those first that seldom stand within a field.
const SIGNS: [char; 4] = ['\t', ';', ',', '|'];

/// The sign that divides nearly all rows into as many fields; none where no sign does.
pub(super) fn separator(text: &str) -> Option<char> {
    SIGNS.into_iter().find(|sign| {
        let mut rows = Rows::new(text, *sign);
        let mut widths = Vec::new();
        while widths.len() < LOOKED_AT {
            match rows.next_filled() {
                Ok(Some(row)) => widths.push(row.fields.len()),
                Ok(None) => break,
                Err(_) => return false,
            }
        }
        let Some(width) = widths.first().copied().filter(|width| *width > 1) else { return false };
        let alike = widths.iter().filter(|other| **other == width).count();
        widths.len() > 1 && alike * 10 >= widths.len() * 9
    })
}
