//! Opens the files that notes come in: text of any age, tables, documents, PDFs. What a file is, its content decides and
//! not its name; and whatever it holds, the answer is its text or one sentence that says what to do.
//!
//! Files come from outside. So each has a largest size, what unpacks to more than that is refused before anything reads
//! it, and the libraries that read spreadsheets and PDFs run where a failure of theirs ends with that file.

mod archive;
mod book;
mod document;
mod excel97;
mod guard;
mod letters;
mod pdf;
mod separated;
mod spreadsheet;
#[cfg(test)]
mod tests;

use samskapa_domain::notes::Sheet;
use thiserror::Error;

/// The largest file that is opened, in bytes.
pub const LARGEST: usize = 25 * 1024 * 1024;

/// Why a file could not be read, as a sentence for whoever gave it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It holds nothing.
    #[error("\"{name}\" is empty. Save the notes once more and choose the file again.")]
    Empty {
        /// The file.
        name: String,
    },
    /// It is larger than any notes are.
    #[error("\"{name}\" is {size} MB, and notes may be at most {most} MB. Divide it, or remove its pictures.")]
    TooLarge {
        /// The file.
        name: String,
        /// Its size, in millions of bytes.
        size: usize,
        /// The largest that is taken.
        most: usize,
    },
    /// It unpacks to more than any notes hold.
    #[error(
        "\"{name}\" unpacks to far more than notes could hold, so it was not opened. Copy the text and paste it instead."
    )]
    Swells {
        /// The file.
        name: String,
    },
    /// It has more cells than any notes have.
    #[error("\"{name}\" has more than {most} cells. Save only the sheet with the notes, and choose that file.")]
    TooManyCells {
        /// The file.
        name: String,
        /// The most that are taken.
        most: usize,
    },
    /// It is a picture.
    #[error("\"{name}\" is a picture ({format}). Type in what stands on it, or paste the text of it.")]
    Picture {
        /// The file.
        name: String,
        /// Its format.
        format: &'static str,
    },
    /// It is a PDF of scanned pages.
    #[error(
        "\"{name}\" is a PDF without text, most likely scanned. Type in what stands there, or have the text recognised first."
    )]
    Scanned {
        /// The file.
        name: String,
    },
    /// It needs a password.
    #[error("\"{name}\" is locked with a password. Save it without one and choose it again.")]
    Locked {
        /// The file.
        name: String,
    },
    /// It is of a kind that can be saved as one that is read.
    #[error("\"{name}\" is {format}, which is not read here. Open it and save it as {instead}, or paste the text.")]
    Other {
        /// The file.
        name: String,
        /// What it is.
        format: &'static str,
        /// What to save it as.
        instead: &'static str,
    },
    /// It says what it is but cannot be read as that.
    #[error("\"{name}\" looks like {format}, but it is damaged and cannot be read. Save it once more, or paste the text.")]
    Damaged {
        /// The file.
        name: String,
        /// What it looks like.
        format: &'static str,
    },
    /// It is nothing that can hold notes.
    #[error("\"{name}\" is neither text, table, document nor PDF. Choose the file with the notes, or paste the text.")]
    Noise {
        /// The file.
        name: String,
    },
}

/// The text of a file that is text, whatever letters it was written with; none if it is something else.
pub fn text(bytes: &[u8]) -> Option<String> {
    letters::decode(bytes)
}

/// Reads a file into its sheets: one for a text, one for each sheet of a workbook or table of a document.
pub fn open(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let file = guard::Named::new(name);
    if bytes.len() > LARGEST {
        return Err(file.too_large(bytes.len()));
    }
    if let Some(format) = picture(bytes) {
        return Err(Unreadable::Picture { name: file.name(), format });
    }
    let sheets = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        packed(&file, bytes)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        excel97::open(&file, bytes)?
    } else if bytes.iter().take(1024).collect::<Vec<_>>().windows(5).any(|five| five.iter().copied().eq(b"%PDF-")) {
        vec![Sheet::plain(pdf::text(&file, bytes)?)]
    } else {
        written(&file, bytes)?
    };
    let sheets: Vec<Sheet> = sheets.into_iter().filter(|sheet| !sheet.text.trim().is_empty()).collect();
    if sheets.is_empty() { Err(Unreadable::Empty { name: file.name() }) } else { Ok(sheets) }
}

/// Plain text, or a table of separated values.
fn written(file: &guard::Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let text = letters::decode(bytes).ok_or_else(|| Unreadable::Noise { name: file.name() })?;
    let start = text.trim_start().chars().take(20).collect::<String>().to_lowercase();
    if start.starts_with("{\\rtf") {
        return Err(file.other("rich text (RTF)", "DOCX"));
    }
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err(file.other("a web page", "plain text"));
    }
    Ok(vec![separated::table(&text).unwrap_or_else(|| Sheet::plain(text))])
}

/// A workbook or document: all of them are archives inside.
fn packed(file: &guard::Named, bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let mut archive = archive::Archive::open(file, bytes)?;
    if archive.has("xl/workbook.xml") {
        return book::sheets(file, bytes);
    }
    if archive.has("xl/workbook.bin") {
        return Err(file.other("a binary Excel workbook (XLSB)", "XLSX"));
    }
    if archive.has("word/document.xml") {
        return document::word(file, &archive.text("word/document.xml")?);
    }
    if archive.has("mimetype") {
        let kind = archive.text("mimetype")?;
        if kind.contains("opendocument.text") {
            return document::open_document(file, &archive.text("content.xml")?);
        }
        if kind.contains("opendocument.spreadsheet") {
            return spreadsheet::open_document(file, &archive.text("content.xml")?);
        }
    }
    Err(file.other("a packed archive", "the single files inside it"))
}

fn picture(bytes: &[u8]) -> Option<&'static str> {
    let brand = bytes.get(4..12).unwrap_or_default();
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("PNG"),
        [0xff, 0xd8, 0xff, ..] => Some("JPEG"),
        [b'G', b'I', b'F', b'8', ..] => Some("GIF"),
        [b'I', b'I', 0x2a, 0, ..] | [b'M', b'M', 0, 0x2a, ..] => Some("TIFF"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("WebP"),
        _ if brand.starts_with(b"ftyphei") || brand.starts_with(b"ftypmif") || brand.starts_with(b"ftyphev") => Some("HEIC"),
        _ => None,
    }
}
