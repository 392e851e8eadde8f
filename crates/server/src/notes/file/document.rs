//! Text documents: those of Word and those of the open format. Paragraphs become lines, items of a list get a dash, and each table with more
//! than one column becomes a sheet of its own.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use samskapa_domain::notes::Sheet;

use super::Unreadable;
use super::book::MOST_CELLS;
use super::guard::{Named, guarded};

/// The deepest that parts may lie in each other.
const DEEPEST: usize = 400;

/// Reads the text of a Word document.
pub(super) fn word(file: &Named, xml: &str) -> Result<Vec<Sheet>, Unreadable> {
    read(file, xml, "a Word document")
}

/// Reads the text of a document of the open format (ODT).
pub(super) fn open_document(file: &Named, xml: &str) -> Result<Vec<Sheet>, Unreadable> {
    read(file, xml, "an OpenDocument text")
}

fn read(file: &Named, xml: &str, format: &'static str) -> Result<Vec<Sheet>, Unreadable> {
    guarded(|| walk(file, xml, format)).ok_or_else(|| file.damaged(format))?
}

/// A document as it is read.
#[derive(Default)]
struct Pages {
    lines: Vec<String>,
    tables: Vec<Sheet>,
    /// The tables that are open, the innermost last, each with its rows.
    open: Vec<Vec<Vec<String>>>,
    paragraph: String,
    listed: bool,
    /// Inside of text, of which there is only within a run in Word and everywhere in a paragraph in the open format.
    reads: usize,
    /// Inside of what is shown elsewhere too, or was taken out.
    passed_over: usize,
    cells: usize,
}

fn walk(file: &Named, xml: &str, format: &'static str) -> Result<Vec<Sheet>, Unreadable> {
    let damaged = || file.damaged(format);
    let mut reader = Reader::from_str(xml);
    let mut pages = Pages::default();
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(part) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(damaged());
                }
                pages.enter(&part);
            }
            Event::Empty(part) => {
                pages.enter(&part);
                pages.leave(part.local_name().as_ref());
            }
            Event::End(part) => {
                depth = depth.saturating_sub(1);
                pages.leave(part.local_name().as_ref());
            }
            Event::Text(text) => pages.write(&text.xml10_content()),
            Event::CData(text) => pages.write(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if let Ok(Some(letter)) = reference.resolve_char_ref() {
                    pages.write(letter.encode_utf8(&mut [0; 4]));
                } else if let Some(letter) = quick_xml::escape::resolve_predefined_entity(&reference) {
                    pages.write(letter);
                }
            }
            // Only a document that means harm declares entities of its own.
            Event::DocType(_) => return Err(file.swells()),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        if pages.cells > MOST_CELLS {
            return Err(Unreadable::TooManyCells { name: file.name(), most: MOST_CELLS });
        }
    }
    let text = super::letters::tidy(&pages.lines.join("\n"));
    let mut sheets = vec![Sheet::plain(text)];
    sheets.append(&mut pages.tables);
    Ok(sheets)
}

impl Pages {
    fn enter(&mut self, part: &BytesStart<'_>) {
        match part.local_name().as_ref() {
            "Fallback" | "del" | "moveFrom" | "tracked-changes" | "annotation" | "instrText" => self.passed_over += 1,
            "t" => self.reads += 1,
            "p" | "h" if part.name().as_ref().starts_with("text:") => self.reads += 1,
            "numPr" | "list-item" => self.listed = true,
            "tab" => self.write_anyway('\t'),
            "br" | "cr" | "line-break" => self.write_anyway('\n'),
            "s" if part.name().as_ref().starts_with("text:") => self.write_anyway(' '),
            "tbl" | "table" => self.open.push(Vec::new()),
            "tr" | "table-row" => {
                if let Some(rows) = self.open.last_mut() {
                    rows.push(Vec::new());
                }
            }
            "tc" | "table-cell" => {
                self.cells += 1;
                if let Some(row) = self.open.last_mut().and_then(|rows| rows.last_mut()) {
                    row.push(String::new());
                }
            }
            _ => {}
        }
    }

    fn leave(&mut self, part: &str) {
        match part {
            "Fallback" | "del" | "moveFrom" | "tracked-changes" | "annotation" | "instrText" => {
                self.passed_over = self.passed_over.saturating_sub(1);
            }
            "t" => self.reads = self.reads.saturating_sub(1),
            "p" | "h" => {
                self.reads = self.reads.saturating_sub(1);
                self.end_paragraph();
            }
            "tbl" | "table" => self.end_table(),
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        if self.reads > 0 && self.passed_over == 0 {
            self.paragraph.push_str(&text.replace('\n', " "));
        }
    }

    fn write_anyway(&mut self, letter: char) {
        if self.passed_over == 0 {
            self.paragraph.push(letter);
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.paragraph);
        let words = words.trim_end();
        let listed = std::mem::take(&mut self.listed);
        if self.passed_over > 0 {
            return;
        }
        let line = if listed && !words.is_empty() { format!("- {words}") } else { words.to_owned() };
        match self.open.last_mut().and_then(|rows| rows.last_mut()).and_then(|row| row.last_mut()) {
            Some(cell) => {
                if !cell.is_empty() {
                    cell.push('\n');
                }
                cell.push_str(&line);
            }
            None => self.lines.push(line),
        }
    }

    /// A table with one column is only a frame around text.
    fn end_table(&mut self) {
        let Some(rows) = self.open.pop() else { return };
        let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
        let outside = self.open.last_mut().and_then(|rows| rows.last_mut()).and_then(|row| row.last_mut());
        if let Some(cell) = outside {
            for inner in rows.iter().flatten().filter(|inner| !inner.is_empty()) {
                cell.push('\n');
                cell.push_str(inner);
            }
        } else if widest < 2 || rows.len() < 2 {
            self.lines
                .extend(rows.into_iter().flatten().flat_map(|cell| cell.lines().map(str::to_owned).collect::<Vec<_>>()));
        } else {
            let rows = rows.into_iter().map(|row| {
                (1..)
                    .zip(row.iter().map(|cell| super::letters::tidy(cell).trim().to_owned()))
                    .filter(|(_, cell)| !cell.is_empty())
                    .collect::<Vec<_>>()
            });
            let mut sheet = Sheet::table((1..).zip(rows.collect::<Vec<_>>()));
            sheet.name =
                self.lines.iter().rev().find(|line| !line.is_empty()).filter(|line| line.chars().count() <= 60).cloned();
            self.tables.push(sheet);
        }
    }
}
