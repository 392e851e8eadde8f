//! Opens what a table comes in: separated values always, workbooks (XLSX, ODS) where the crate is built with the feature `sheets`.

use super::Sheet;
use crate::format::Fault;

/// Whether bytes are an archive, as XLSX and ODS files are, or an Excel file of before 2007.
pub fn is_book(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
}

/// The sheets of a file in which something stands; one where it is text.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    if is_book(bytes) { open(bytes) } else { Ok(vec![Sheet::csv(bytes, None)?]) }
}

#[cfg(not(feature = "sheets"))]
fn open(_: &[u8]) -> Result<Vec<Sheet>, Fault> {
    Err(Fault::Book { why: "this program was built without them".to_owned() })
}

#[cfg(feature = "sheets")]
fn open(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    let why = |why: &str| Fault::Book { why: why.to_owned() };
    if bytes.len() > workbook::LARGEST {
        return Err(why("it is larger than 25 MB"));
    }
    // The library meets files from anywhere; whatever it makes of a damaged one, it ends with that file.
    let opened = std::panic::catch_unwind(|| workbook::open(bytes));
    let sheets = opened.map_err(|_| why("it is damaged"))??;
    if sheets.is_empty() { Err(Fault::Empty) } else { Ok(sheets) }
}

/// Workbooks, with the same limits as those of notes: what unpacks to more than any table holds is refused before it is read.
#[cfg(feature = "sheets")]
mod workbook {
    use super::Sheet;
    use crate::format::Fault;
    use calamine::{Data, Ods, Reader, Xlsx};
    use std::{
        collections::BTreeMap,
        io::{Cursor, Read},
    };

    /// The largest workbook that is opened, in bytes.
    pub(super) const LARGEST: usize = 25 * 1024 * 1024;
    /// The most that it may unpack to.
    const UNPACKED: u64 = 120 * 1024 * 1024;
    /// The most cells that are taken.
    const MOST_CELLS: usize = 5_000_000;

    pub(super) fn open(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
        let why = |why: &str| Fault::Book { why: why.to_owned() };
        let mut inside =
            zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| why("it is no XLSX or ODS file, or damaged"))?;
        let mut left = UNPACKED;
        for entry in 0..inside.len() {
            let entry = inside.by_index(entry).map_err(|_| why("it is damaged, or locked with a password"))?;
            // What an archive says of its own sizes is not believed.
            let size = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()).map_err(|_| why("it is damaged"))?;
            left = left.checked_sub(size).ok_or_else(|| why("it unpacks to more than 120 MB"))?;
        }
        if inside.index_for_name("xl/workbook.xml").is_some() {
            excel(bytes)
        } else if inside.index_for_name("content.xml").is_some() {
            open_document(bytes)
        } else {
            Err(why("it is an archive and no XLSX or ODS file"))
        }
    }

    fn damaged() -> Fault {
        Fault::Book { why: "it is damaged".to_owned() }
    }

    fn full() -> Fault {
        Fault::Book { why: format!("it has more than {MOST_CELLS} cells") }
    }

    /// Cells are taken one by one, so that one in the last corner costs no more than that cell.
    fn excel(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
        let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        let (mut sheets, mut taken) = (Vec::new(), 0);
        for name in book.sheet_names() {
            let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
            let mut grid: BTreeMap<u32, Vec<String>> = BTreeMap::new();
            while let Some(cell) = cells.next_cell().map_err(|_| damaged())? {
                let words = words(&Data::from(cell.get_value().clone()));
                let (row, column) = cell.get_position();
                if words.is_empty() {
                    continue;
                }
                let row = grid.entry(row).or_default();
                let column = usize::try_from(column).map_err(|_| damaged())?;
                taken += (column + 1).saturating_sub(row.len());
                if taken > MOST_CELLS {
                    return Err(full());
                }
                row.resize(row.len().max(column + 1), String::new());
                row[column] = words;
            }
            let rows = grid.into_iter().map(|(row, cells)| (row as usize + 1, cells));
            push(&name, rows, &mut sheets);
        }
        Ok(sheets)
    }

    fn open_document(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
        let mut book: Ods<Cursor<&[u8]>> = Ods::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        let (mut sheets, mut taken) = (Vec::new(), 0);
        for name in book.sheet_names() {
            let range = book.worksheet_range(&name).map_err(|_| damaged())?;
            let (first_row, first_column) = range.start().unwrap_or_default();
            let mut rows = Vec::new();
            for (row, cells) in range.rows().enumerate() {
                taken += cells.len();
                if taken > MOST_CELLS {
                    return Err(full());
                }
                let empty = std::iter::repeat_n(String::new(), first_column as usize);
                rows.push((first_row as usize + row + 1, empty.chain(cells.iter().map(words)).collect()));
            }
            push(&name, rows.into_iter(), &mut sheets);
        }
        Ok(sheets)
    }

    fn push(name: &str, rows: impl Iterator<Item = (usize, Vec<String>)>, sheets: &mut Vec<Sheet>) {
        if let Ok(mut sheet) = Sheet::with_lines(rows) {
            name.clone_into(&mut sheet.name);
            sheets.push(sheet);
        }
    }

    fn words(value: &Data) -> String {
        match value {
            Data::String(words) => words.trim().to_owned(),
            Data::Int(number) => number.to_string(),
            Data::Float(number) => number.to_string(),
            Data::Bool(truth) => truth.to_string(),
            Data::DateTime(moment) => moment.as_f64().to_string(),
            Data::DateTimeIso(moment) | Data::DurationIso(moment) => moment.clone(),
            _ => String::new(),
        }
    }
}
