//! Excel workbooks. Cells are taken one by one as they stand in the file, so that a workbook with one cell in its last
//! corner costs no more than that cell.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use samskapa_domain::notes::Sheet;

use super::Unreadable;
use super::guard::{Named, guarded};

/// The most cells that are taken from one file.
pub(super) const MOST_CELLS: usize = 500_000;

/// The cells of a sheet, by row and column, both counted from 1.
pub(super) type Grid = BTreeMap<u32, BTreeMap<u32, String>>;

/// The sheets of an XLSX workbook.
pub(super) fn sheets(file: &Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let damaged = || file.damaged("an Excel workbook");
    guarded(|| read(file, bytes)).ok_or_else(damaged)?
}

fn read(file: &Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let damaged = || file.damaged("an Excel workbook");
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let mut sheets = Vec::new();
    let mut taken = 0;
    for name in book.sheet_names() {
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut grid = Grid::new();
        while let Some(cell) = cells.next_cell().map_err(|_| damaged())? {
            let words = words(cell.get_value());
            if words.is_empty() {
                continue;
            }
            taken += 1;
            if taken > MOST_CELLS {
                return Err(Unreadable::TooManyCells { name: file.name(), most: MOST_CELLS });
            }
            let (row, column) = cell.get_position();
            grid.entry(row.saturating_add(1)).or_default().insert(column.saturating_add(1), words);
        }
        sheets.push(sheet(&name, grid));
    }
    Ok(sheets)
}

/// A sheet of a workbook. One with a single column is a text, a line for each row.
pub(super) fn sheet(name: &str, grid: Grid) -> Sheet {
    let single = grid
        .values()
        .all(|cells| cells.len() == 1 && cells.keys().eq(grid.values().next().into_iter().flat_map(BTreeMap::keys)));
    let mut sheet = if single {
        let last = grid.keys().next_back().copied().unwrap_or(0);
        // Empty rows are kept, so that the line is the row, as long as they are not many more than the others.
        let rows = if usize::try_from(last).is_ok_and(|last| last <= grid.len() * 10 + 100) {
            (1..=last)
                .map(|row| grid.get(&row).and_then(|cells| cells.values().next()).map_or("", String::as_str))
                .collect::<Vec<_>>()
        } else {
            grid.values().flat_map(BTreeMap::values).map(String::as_str).collect()
        };
        Sheet::plain(rows.join("\n"))
    } else {
        Sheet::table(grid)
    };
    sheet.name = Some(name.to_owned());
    sheet
}

fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(words) => super::letters::tidy(words).trim().to_owned(),
        DataRef::SharedString(words) => super::letters::tidy(words).trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(moment) | DataRef::DurationIso(moment) => moment.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day as `YYYY-MM-DD`, with the time of day where there is one.
pub(super) fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    if (hour, minute) == (0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}
