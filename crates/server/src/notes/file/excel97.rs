//! Workbooks of the older kind, and the other documents that share their wrapping. Before the workbook is read, its cells
//! are walked through: the library lays out the whole rectangle they span, and a few bytes can span a very large one.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xls};
use samskapa_domain::notes::Sheet;

use super::Unreadable;
use super::book::{self, Grid, MOST_CELLS};
use super::guard::{Named, guarded};

const FORMAT: &str = "an older Excel workbook";
/// The most cells that the rectangles of all sheets may span.
const MOST_SPANNED: u64 = 4_000_000;
const END_OF_CHAIN: u32 = 0xffff_fffc;

/// Reads such a file.
pub(super) fn open(file: &Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    if holds(bytes, "EncryptedPackage") {
        return Err(Unreadable::Locked { name: file.name() });
    }
    if holds(bytes, "WordDocument") {
        return Err(file.other("an older Word document (DOC)", "DOCX"));
    }
    if !holds(bytes, "Workbook") && !holds(bytes, "Book") {
        return Err(file.other("an older document", "DOCX, XLSX or PDF"));
    }
    let damaged = || file.damaged(FORMAT);
    let stream = workbook(bytes).ok_or_else(damaged)?;
    if spanned(&stream) > MOST_SPANNED {
        return Err(Unreadable::TooManyCells { name: file.name(), most: MOST_CELLS });
    }
    guarded(|| read(file, bytes)).ok_or_else(damaged)?
}

fn read(file: &Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let mut found: Xls<Cursor<&[u8]>> = Xls::new(Cursor::new(bytes)).map_err(|_| file.damaged(FORMAT))?;
    let mut sheets = Vec::new();
    let mut taken = 0;
    for (name, range) in found.worksheets() {
        let Some((top, left)) = range.start() else { continue };
        let mut grid = Grid::new();
        for (row, column, value) in range.used_cells() {
            taken += 1;
            if taken > MOST_CELLS {
                return Err(Unreadable::TooManyCells { name: file.name(), most: MOST_CELLS });
            }
            let words = words(value);
            if let (Ok(row), Ok(column), false) = (u32::try_from(row), u32::try_from(column), words.is_empty()) {
                grid.entry(top + row + 1).or_default().insert(left + column + 1, words);
            }
        }
        sheets.push(book::sheet(&name, grid));
    }
    Ok(sheets)
}

fn words(value: &Data) -> String {
    match value {
        Data::String(words) => super::letters::tidy(words).trim().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(moment) => book::day(moment),
        Data::DateTimeIso(moment) | Data::DurationIso(moment) => moment.clone(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// Whether the directory of the file names such a stream.
fn holds(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).step_by(2).any(|window| window == name)
}

/// The stream with the cells, put together from its sectors.
fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
    let size = 1_usize.checked_shl(u32::from(u16_at(bytes, 0x1e)?)).filter(|size| matches!(size, 512 | 4096))?;
    let sector = |number: u32| -> Option<&[u8]> {
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(size)?;
        bytes.get(start..bytes.len().min(start.checked_add(size)?)).filter(|sector| !sector.is_empty())
    };
    let table = allocation(bytes, size, &sector)?;
    let chain = |first: u32| -> Vec<u8> {
        let mut whole = Vec::new();
        let mut at = first;
        let mut steps = 0;
        while at < END_OF_CHAIN && steps <= table.len() {
            let Some(part) = sector(at) else { break };
            whole.extend_from_slice(part);
            at = usize::try_from(at).ok().and_then(|at| table.get(at).copied()).unwrap_or(END_OF_CHAIN);
            steps += 1;
        }
        whole
    };
    let directory = chain(u32_at(bytes, 0x30)?);
    let named = |entry: &&[u8], name: &str| {
        let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        entry.starts_with(&wide)
    };
    let entry = directory.chunks_exact(128).find(|entry| named(entry, "Workbook") || named(entry, "Book"))?;
    let (first, length) = (u32_at(entry, 0x74)?, usize::try_from(u32_at(entry, 0x78)?).ok()?);
    // A small stream lies in sectors of its own within the root's; so small a one cannot span much, and is walked whole.
    if length < 4096 {
        return Some(chain(u32_at(&directory, 0x74)?));
    }
    let mut stream = chain(first);
    stream.truncate(length);
    Some(stream)
}

/// Which sector follows which.
fn allocation<'a>(bytes: &[u8], size: usize, sector: &impl Fn(u32) -> Option<&'a [u8]>) -> Option<Vec<u32>> {
    let mut sectors: Vec<u32> =
        (0..109).filter_map(|at| u32_at(bytes, 0x4c + at * 4)).filter(|number| *number < END_OF_CHAIN).collect();
    let mut more = u32_at(bytes, 0x44)?;
    let mut steps = 0;
    while more < END_OF_CHAIN && steps < bytes.len() / size {
        let part = sector(more)?;
        let last = (size / 4).checked_sub(1)?;
        sectors.extend((0..last).filter_map(|at| u32_at(part, at * 4)).filter(|number| *number < END_OF_CHAIN));
        more = u32_at(part, last * 4)?;
        steps += 1;
    }
    sectors.truncate(bytes.len() / size + 1);
    let mut table = Vec::new();
    for number in sectors {
        let part = sector(number)?;
        table.extend((0..size / 4).filter_map(|at| u32_at(part, at * 4)));
    }
    Some(table)
}

/// How many cells the rectangles of the sheets span together.
fn spanned(stream: &[u8]) -> u64 {
    let mut all = 0_u64;
    let mut corners: BTreeMap<usize, [u64; 4]> = BTreeMap::new();
    let (mut at, mut sheet) = (0, 0);
    while let (Some(kind), Some(length)) = (u16_at(stream, at), u16_at(stream, at + 2)) {
        let body = at + 4;
        match kind {
            // The beginning of a sheet.
            0x0809 | 0x0409 | 0x0209 | 0x0009 => sheet += 1,
            // Blank, number, label, truth, formula, shared label, rich label, and the forms with many cells.
            0x0001..=0x0006 | 0x0201 | 0x0203..=0x0206 | 0x027e | 0x00bd | 0x00be | 0x00d6 | 0x00fd | 0x0406 => {
                if let (Some(row), Some(column)) = (u16_at(stream, body), u16_at(stream, body + 2)) {
                    let last = if matches!(kind, 0x00bd | 0x00be) {
                        u64::from(column) + u64::from(length) / 2
                    } else {
                        u64::from(column)
                    };
                    let corner = corners.entry(sheet).or_insert([u64::MAX, 0, u64::MAX, 0]);
                    let row = u64::from(row);
                    *corner =
                        [corner[0].min(row), corner[1].max(row), corner[2].min(u64::from(column)), corner[3].max(last)];
                }
            }
            _ => {}
        }
        at = body + usize::from(length);
    }
    for [top, bottom, left, right] in corners.into_values() {
        all = all.saturating_add((bottom - top + 1).saturating_mul(right - left + 1));
    }
    all
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
