//! Cells that a spreadsheet shows and never carries out.
//!
//! Words from outside that begin like a formula are carried out by spreadsheets when the file is opened. They get an
//! apostrophe in front, which spreadsheets take as "this is text".

use crate::complaint::Complaint;

/// A table: its headings, and its rows.
pub struct Table {
    /// The headings.
    pub head: &'static [&'static str],
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A table as the bytes of a CSV file. The mark at its head tells spreadsheets that it is UTF-8.
pub fn written(table: &Table) -> Result<Vec<u8>, Complaint> {
    let mut lines = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    lines.write_record(table.head)?;
    for row in &table.rows {
        lines.write_record(row.iter().map(|text| safe(text)))?;
    }
    lines.into_inner().map_err(|why| Complaint::Said(why.to_string()))
}

/// The text of a cell, with an apostrophe where it begins like a formula. Plain numbers stay numbers.
fn safe(text: &str) -> String {
    let first = text.trim_start_matches(['\u{feff}', ' ', '\u{a0}']).chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if formula && text.parse::<f64>().is_err() { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_carried_out() {
        for text in ["=1+1", "+46", "-bussen", "@SUM(A1)", "\t=1", " =cmd", "＝1"] {
            let kept = safe(text);
            let number = text.parse::<f64>().is_ok();
            assert_eq!(kept.starts_with('\''), !number, "{text}");
        }
        assert_eq!(safe("-3"), "-3");
        assert_eq!(safe("bussen = bra"), "bussen = bra");
    }
}
