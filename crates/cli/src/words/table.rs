//! The voices of a file: a line each in a text, a row each in a table.
//!
//! Rows are numbered from 0 in the order of the file, the row of headings not counted; an empty row keeps its number, so that
//! what is told can be laid beside the file again.

use crate::complaint::{Complaint, about, said};
use csv::{ReaderBuilder, StringRecord};
use samskapa_domain::notes::Sheet;
use samskapa_server::notes::file;
use std::{fs, path::Path};

/// Headings that tell which column holds what people said, in the languages of the house; small letters.
const SAID: &[&str] = &[
    "text",
    "texts",
    "voice",
    "voices",
    "comment",
    "comments",
    "sentence",
    "utterance",
    "answer",
    "note",
    "röst",
    "röster",
    "kommentar",
    "kommentarer",
    "svar",
    "synpunkt",
    "förslag",
    "anteckning",
    "mening",
    "stemme",
    "ytring",
    "forslag",
    "notat",
    "setning",
    "sætning",
    "besvarelse",
    "ääni",
    "kommentti",
    "vastaus",
    "ehdotus",
    "huomio",
    "lause",
    "teksti",
    "tekst",
];

/// A table with a row of headings.
pub struct Table {
    /// What stands above each column.
    pub head: Vec<String>,
    /// The rows below, each with as many cells as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// Reads the voices of a file. In a table they stand in the column named, or in the one that is plainly meant.
pub fn voices(path: &Path, column: Option<&str>) -> Result<Vec<String>, Complaint> {
    let voices: Vec<String> = match read(path, column.is_some())? {
        Read::Lines(lines) => lines,
        Read::Table(table) => {
            let at = match column {
                Some(name) => table.column(name).ok_or_else(|| no_column(path, name, &table.head))?,
                None => table.spoken().ok_or_else(|| no_column(path, "text", &table.head))?,
            };
            table.rows.into_iter().map(|mut row| std::mem::take(&mut row[at])).collect()
        }
    };
    if voices.iter().all(|voice| voice.trim().is_empty()) {
        let shown = path.display();
        return Err(said(format!(
            "{shown} holds no voices: give a text with one on each line, or a table with one in each row"
        )));
    }
    Ok(voices)
}

/// What a file is.
pub enum Read {
    /// A text: its lines.
    Lines(Vec<String>),
    /// A table.
    Table(Table),
}

/// Reads a file; what could be either is a table if a column of it was asked for.
pub fn read(path: &Path, column_asked: bool) -> Result<Read, Complaint> {
    let bytes = fs::read(path).map_err(|why| about(path, &why))?;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    // A book is an archive, which never is a text.
    let text =
        if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) { None } else { as_it_stands(&bytes) };
    match text {
        Some(text) if ending == "tsv" || ending == "tab" => {
            Ok(Read::Table(separated(&text, b'\t').ok_or_else(|| empty(path))?))
        }
        Some(text) if ending == "csv" || column_asked => {
            Ok(Read::Table(separated(&text, separator(&text)).ok_or_else(|| empty(path))?))
        }
        Some(text) => Ok(Read::Lines(lines(&text))),
        None => {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            let sheets = file::open(&name, &bytes)?;
            Ok(match sheets.iter().find(|sheet| !sheet.rows.is_empty()) {
                Some(sheet) => Read::Table(booked(sheet)),
                None => written(&sheets, column_asked),
            })
        }
    }
}

/// A text letter by letter as it stands in the file, so that whoever opens it finds what is told at the place that is told.
/// What is no UTF-8 is read in the way it was most likely written.
fn as_it_stands(bytes: &[u8]) -> Option<String> {
    let read = file::text(bytes)?;
    let unmarked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(unmarked) {
        Ok(text) if !text.contains('\0') => Some(text.to_owned()),
        _ => Some(read),
    }
}

/// The lines of a text; those of an old Macintosh end in another way.
fn lines(text: &str) -> Vec<String> {
    if text.contains('\n') {
        return text.lines().map(str::to_owned).collect();
    }
    text.trim_end_matches('\r').split('\r').map(str::to_owned).collect()
}

/// What is no table: the lines of a document, or a sheet with a single column, which has a heading if one was asked for or
/// one plainly stands there.
fn written(sheets: &[Sheet], column_asked: bool) -> Read {
    let column = sheets.first().filter(|sheet| sheet.name.is_some());
    if let Some(mut rows) = column.map(|sheet| sheet.text.lines().skip_while(|row| row.trim().is_empty()))
        && let Some(head) = rows.next()
        && (column_asked || SAID.contains(&head.trim().to_lowercase().as_str()))
    {
        return Read::Table(Table { head: vec![head.to_owned()], rows: rows.map(|row| vec![row.to_owned()]).collect() });
    }
    Read::Lines(sheets.iter().flat_map(|sheet| sheet.text.lines()).map(str::to_owned).collect())
}

impl Table {
    /// The place of a column by its heading, whatever its capitals, or by its number from 1.
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = name.trim().to_lowercase();
        let by_heading = self.head.iter().position(|heading| heading.trim().to_lowercase() == name);
        by_heading.or_else(|| name.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < self.head.len()))
    }

    /// The column that holds what people said: by its heading, or the one with the longest cells.
    pub fn spoken(&self) -> Option<usize> {
        SAID.iter().find_map(|name| self.column(name)).or_else(|| {
            let letters = |at: usize| {
                self.rows.iter().map(|row| row[at].chars().filter(|sign| sign.is_alphabetic()).count()).sum::<usize>()
            };
            (0..self.head.len()).max_by_key(|at| (letters(*at), std::cmp::Reverse(*at)))
        })
    }
}

fn no_column(path: &Path, name: &str, head: &[String]) -> Complaint {
    let there =
        head.iter().filter(|heading| !heading.trim().is_empty()).map(|heading| format!("\"{heading}\"")).collect::<Vec<_>>();
    said(format!(
        "{} has no column \"{name}\". Its columns are {}: give one of them with --column",
        path.display(),
        if there.is_empty() { "without headings".to_owned() } else { there.join(", ") }
    ))
}

fn empty(path: &Path) -> Complaint {
    said(format!("{} holds no table: give a file with a row of headings and a voice in each row below", path.display()))
}

/// The sign that most often stands in the first line.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    *[b';', b',', b'\t', b'|'].iter().rev().max_by_key(|sign| count(**sign)).unwrap_or(&b',')
}

/// A table of separated values. Marks of quotation around a cell belong to the format, unless taking them so leaves rows of
/// uneven length: many programs write a cell as it is.
fn separated(text: &str, sign: u8) -> Option<Table> {
    let records = |quoting: bool| -> Vec<StringRecord> {
        let mut reader = ReaderBuilder::new();
        reader.delimiter(sign).has_headers(false).flexible(true).quoting(quoting);
        reader.from_reader(text.as_bytes()).into_records().map_while(Result::ok).collect()
    };
    let uneven = |records: &[StringRecord]| {
        let width = records.first().map_or(0, StringRecord::len);
        records.iter().filter(|record| record.len() != width).count()
    };
    let quoted = records(true);
    let chosen = match uneven(&quoted) {
        0 => quoted,
        odd => Some(records(false)).filter(|plain| uneven(plain) < odd).unwrap_or(quoted),
    };
    of_rows(chosen.into_iter().map(|record| record.iter().map(str::to_owned).collect()))
}

/// A sheet of a book. Empty rows keep their place, as long as they are not many more than the others.
fn booked(sheet: &Sheet) -> Table {
    let letters: Vec<char> = sheet.text.chars().collect();
    let (first, last) = (sheet.rows.first().map_or(1, |row| row.number), sheet.rows.last().map_or(1, |row| row.number));
    let few = usize::try_from(last.saturating_sub(first)).is_ok_and(|between| between <= sheet.rows.len() * 10 + 100);
    let mut next = first;
    let rows = sheet.rows.iter().flat_map(|row| {
        let empty = if few { row.number.saturating_sub(next) } else { 0 };
        next = row.number.saturating_add(1);
        let mut cells: Vec<String> = Vec::new();
        for cell in &row.cells {
            let at = usize::try_from(cell.column.saturating_sub(1)).unwrap_or_default();
            cells.resize(cells.len().max(at + 1), String::new());
            cells[at] = letters.get(cell.start..cell.end).unwrap_or_default().iter().collect();
        }
        (0..empty).map(|_| Vec::new()).chain([cells])
    });
    of_rows(rows).unwrap_or(Table { head: Vec::new(), rows: Vec::new() })
}

fn of_rows(mut rows: impl Iterator<Item = Vec<String>>) -> Option<Table> {
    let head = rows.next()?;
    let width = head.len();
    let fitted = rows.map(|mut row| {
        row.resize(width, String::new());
        row
    });
    Some(Table { rows: fitted.collect(), head })
}
