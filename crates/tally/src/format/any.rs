//! Any file with ballots: what it is, its first lines say, and never its name.

use super::{Fault, Options, Reading, abif, blt, letters, pabulib, preflib, scottish, table};

/// The formats that can be read, as they are told to somebody whose file is none of them.
pub const KNOWN: &str = "Pabulib (.pb), PrefLib (.soc, .soi, .toc, .toi, .cat), BLT, the CSV of Scotland's councils, ABIF, and tables (CSV, TSV, XLSX, ODS)";

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A participatory budget in three tables.
    Pabulib,
    /// Orders or categories, each with a count.
    PrefLib,
    /// Orders for seats.
    Blt,
    /// Orders for seats, with commas and names at the end.
    Scottish,
    /// Ballots in a short form that people can read.
    Abif,
    /// A table with a heading.
    Table,
}

impl Format {
    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pabulib => "Pabulib",
            Self::PrefLib => "PrefLib",
            Self::Blt => "BLT",
            Self::Scottish => "CSV of Scotland's councils",
            Self::Abif => "ABIF",
            Self::Table => "table",
        }
    }
}

/// Tells what a file is.
pub fn detect(bytes: &[u8]) -> Result<Format, Fault> {
    if table::is_book(bytes) {
        return Ok(Format::Table);
    }
    let text = letters::text(bytes)?;
    let mut filled = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = filled.clone().next().ok_or(Fault::Empty)?;
    let second = filled.clone().nth(1).unwrap_or_default();
    if first.trim_end_matches(';').eq_ignore_ascii_case("META") {
        return Ok(Format::Pabulib);
    }
    let keys = ["# DATA TYPE:", "# NUMBER ALTERNATIVES:", "# ALTERNATIVE NAME", "# FILE NAME:"];
    let old = || second.split_once(',').is_some_and(|(number, _)| number.trim() == "1");
    if filled.clone().take(40).any(|line| keys.iter().any(|key| line.starts_with(key))) || (is_number(first) && old()) {
        return Ok(Format::PrefLib);
    }
    let told = filled.clone().find(|line| !line.starts_with('#')).unwrap_or_default();
    let numbers = told.split('#').next().unwrap_or_default().split_whitespace();
    if numbers.clone().count() == 2 && numbers.clone().all(is_number) {
        return Ok(Format::Blt);
    }
    if let [candidates, seats, ""] = first.split(',').map(str::trim).collect::<Vec<_>>().as_slice()
        && is_number(candidates)
        && is_number(seats)
    {
        return Ok(Format::Scottish);
    }
    let ballot = |line: &str| line.split_once(':').is_some_and(|(count, _)| is_number(count.trim()));
    let abif = |line: &str| ballot(line) || line.starts_with('=') || (line.starts_with('{') && line.ends_with('}'));
    if abif(told) && filled.any(ballot) {
        return Ok(Format::Abif);
    }
    if table::looks_like_one(&text) { Ok(Format::Table) } else { Err(Fault::NoFormat) }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.len() <= 9 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a file of any format. A table is read as it seems to be meant; where that is not clear it is asked about
/// ([`Fault::Unclear`]), and a row that cannot be read is a fault: see [`table`] for telling more and for a preview.
pub fn read(bytes: &[u8], options: Options) -> Result<(Format, Reading), Fault> {
    let format = detect(bytes)?;
    let reading = match format {
        Format::Pabulib => pabulib::read(bytes, options),
        Format::PrefLib => preflib::read(bytes),
        Format::Blt => blt::read(bytes),
        Format::Scottish => scottish::read(bytes),
        Format::Abif => abif::read(bytes),
        Format::Table => table::read(bytes, options),
    }?;
    Ok((format, reading))
}
