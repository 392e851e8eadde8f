//! A table file to take along: it opens in any spreadsheet, and nothing in it runs there.

use crate::frame::{error::Problem, page::Answer};
use axum::{
    http::{HeaderValue, header},
    response::IntoResponse,
};

/// Sends a table under a file name (plain letters, with its ending).
pub fn csv<const N: usize>(name: &'static str, heads: [String; N], rows: impl IntoIterator<Item = [String; N]>) -> Answer {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(heads.map(|head| safe(&head))).map_err(Problem::fault)?;
    for row in rows {
        writer.write_record(row.map(|cell| safe(&cell))).map_err(Problem::fault)?;
    }
    let table = writer.into_inner().map_err(Problem::fault)?;
    // The mark at the head tells spreadsheets that å, ä and ö are UTF-8.
    let bytes = [b"\xef\xbb\xbf".as_slice(), &table].concat();
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Problem::fault)?;
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], bytes).into_response())
}

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it. A number below zero
/// stays one.
fn safe(cell: &str) -> String {
    let dangerous = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let number = cell.strip_prefix('-').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == '.'));
    if dangerous && !number { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn nothing_that_somebody_said_runs_as_a_formula() {
        for said in ["=HYPERLINK(\"x\")", "+46", "-2+3", "@SUM(A1)", "\t=1"] {
            assert_eq!(safe(said), format!("'{said}"));
        }
        assert_eq!(safe("bussen = viktig"), "bussen = viktig");
        assert_eq!(safe("-12.5"), "-12.5");
    }
}
