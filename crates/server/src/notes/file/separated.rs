//! Tables of separated values, whatever sign the program that wrote them separates with.

use csv::{ReaderBuilder, Trim};
use samskapa_domain::notes::Sheet;

/// How many rows are looked at to find the separator.
const LOOKED_AT: usize = 60;

/// The table that a text is, or nothing if it is running text. It is a table when nearly all its rows have the same
/// number of fields; a comma or semicolon before a space is a sentence's and separates nothing.
pub(super) fn table(text: &str) -> Option<Sheet> {
    let told =
        text.strip_prefix("sep=").and_then(|rest| rest.chars().next()).filter(|sign| [';', ',', '\t', '|'].contains(sign));
    let (body, first) = match (told, text.find('\n')) {
        (Some(_), Some(line)) => (&text[line + 1..], 2),
        _ => (text, 1),
    };
    let sign = told.or_else(|| [';', '\t', ',', '|'].into_iter().find(|sign| separates(body, *sign)))?;
    let sign = u8::try_from(sign).ok()?;
    let records = rows(body, sign).map(|record| {
        let cells: Vec<_> = (1..).zip(record.iter().map(str::to_owned)).filter(|(_, cell)| !cell.is_empty()).collect();
        cells
    });
    Some(Sheet::table((first..).zip(records)))
}

fn rows(text: &str, sign: u8) -> impl Iterator<Item = csv::StringRecord> {
    let reader =
        ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    reader.into_records().map_while(Result::ok)
}

fn separates(text: &str, sign: char) -> bool {
    let Ok(byte) = u8::try_from(sign) else { return false };
    if sign != '\t' && before_space(text, sign) {
        return false;
    }
    let widths: Vec<usize> = rows(text, byte).take(LOOKED_AT).map(|record| record.len()).collect();
    let Some(width) = widths.first().copied().filter(|width| *width > 1) else { return false };
    let alike = widths.iter().filter(|other| **other == width).count();
    let least = if sign == '\t' || width > 2 { 2 } else { 3 };
    widths.len() >= least && alike * 10 >= widths.len() * 9
}

/// Whether the sign most often stands before a space, as in a sentence, outside of quoted fields.
fn before_space(text: &str, sign: char) -> bool {
    let (mut all, mut spaced, mut quoted) = (0_usize, 0_usize, false);
    let mut letters = text.chars().take(20_000).peekable();
    while let Some(letter) = letters.next() {
        if letter == '"' {
            quoted = !quoted;
        } else if letter == sign && !quoted {
            all += 1;
            spaced += usize::from(letters.peek() == Some(&' '));
        }
    }
    all == 0 || spaced * 2 > all
}
