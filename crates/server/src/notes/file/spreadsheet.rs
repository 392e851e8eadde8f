//! Spreadsheets of the open format (ODS). Rows and cells may be said to repeat a million times; what repeats and is empty is only counted.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use samskapa_domain::notes::Sheet;

use super::Unreadable;
use super::book::{self, Grid, MOST_CELLS};
use super::guard::{Named, guarded};

const FORMAT: &str = "an OpenDocument spreadsheet";
/// How many times a cell with words in it is written out when it is said to repeat.
const MOST_REPEATED: u32 = 1_000;

/// Reads the sheets of a spreadsheet.
pub(super) fn open_document(file: &Named, xml: &str) -> Result<Vec<Sheet>, Unreadable> {
    guarded(|| walk(file, xml)).ok_or_else(|| file.damaged(FORMAT))?
}

#[derive(Default)]
struct Filling {
    sheets: Vec<Sheet>,
    name: String,
    grid: Grid,
    row: u32,
    rows: u32,
    column: u32,
    columns: u32,
    cell: String,
    paragraphs: u32,
    inside: bool,
    passed_over: usize,
    taken: usize,
}

fn walk(file: &Named, xml: &str) -> Result<Vec<Sheet>, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let mut rows = Filling::default();
    loop {
        match reader.read_event().map_err(|_| file.damaged(FORMAT))? {
            Event::Start(part) => rows.enter(&part),
            Event::Empty(part) => {
                rows.enter(&part);
                rows.leave(part.local_name().as_ref());
            }
            Event::End(part) => rows.leave(part.local_name().as_ref()),
            Event::Text(text) => rows.write(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if let Ok(Some(letter)) = reference.resolve_char_ref() {
                    rows.write(letter.encode_utf8(&mut [0; 4]));
                } else if let Some(letter) = quick_xml::escape::resolve_predefined_entity(&reference) {
                    rows.write(letter);
                }
            }
            Event::DocType(_) => return Err(file.swells()),
            Event::Eof => return Ok(rows.sheets),
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        if rows.taken > MOST_CELLS {
            return Err(Unreadable::TooManyCells { name: file.name(), most: MOST_CELLS });
        }
    }
}

impl Filling {
    fn enter(&mut self, part: &BytesStart<'_>) {
        match part.local_name().as_ref() {
            "table" => {
                *self = Self {
                    sheets: std::mem::take(&mut self.sheets),
                    taken: self.taken,
                    name: attribute(part, "name").unwrap_or_default(),
                    row: 1,
                    ..Self::default()
                };
            }
            "table-row" => {
                self.rows = repeated(part, "number-rows-repeated");
                self.column = 1;
            }
            "table-cell" | "covered-table-cell" => {
                self.columns = repeated(part, "number-columns-repeated");
                self.cell.clear();
                self.paragraphs = 0;
                self.inside = true;
            }
            "annotation" => self.passed_over += 1,
            "p" => {
                if self.paragraphs > 0 && self.passed_over == 0 {
                    self.cell.push('\n');
                }
                self.paragraphs += 1;
            }
            "s" => self.write(" "),
            "line-break" => self.write("\n"),
            _ => {}
        }
    }

    fn leave(&mut self, part: &str) {
        match part {
            "table" => {
                let sheet = book::sheet(&self.name, std::mem::take(&mut self.grid));
                self.sheets.push(sheet);
            }
            "table-row" => self.row = self.row.saturating_add(self.rows),
            "table-cell" | "covered-table-cell" => {
                let words = super::letters::tidy(&self.cell).trim().to_owned();
                if !words.is_empty() {
                    for step in 0..self.columns.min(MOST_REPEATED) {
                        self.taken += 1;
                        self.grid.entry(self.row).or_default().insert(self.column.saturating_add(step), words.clone());
                    }
                }
                self.column = self.column.saturating_add(self.columns);
                self.inside = false;
            }
            "annotation" => self.passed_over = self.passed_over.saturating_sub(1),
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if self.inside && self.passed_over == 0 {
            self.cell.push_str(text);
        }
    }
}

fn attribute(part: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = part.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}

fn repeated(part: &BytesStart<'_>, name: &str) -> u32 {
    attribute(part, name).and_then(|times| times.parse().ok()).unwrap_or(1).max(1)
}
