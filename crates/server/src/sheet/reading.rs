//! What a machine finds in a picture: which page it is, what its boxes show, where nothing can be read and why.

use samskapa_domain::{
    SheetId, World,
    sheet::{self, Kind, Print, Sheet},
};
use samskapa_scan::{self as scan, Limits, Picture, Plan, Unreadable, Verdict, Warning, code::SheetNumber, layout::Rect};
use serde::{Deserialize, Serialize};

/// The longest side of a picture in which no page was found.
const SHOWN: u32 = 1700;
/// How finely pictures are kept: handwriting is legible, and a page has some 400 kilobytes.
const QUALITY: u8 = 62;

/// What was read in a picture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Read {
    /// A page of a sheet of this house.
    Page {
        /// The sheet.
        sheet: SheetId,
        /// The page, from one.
        page: u16,
        /// Its rows.
        rows: Vec<Row>,
        /// What makes it doubtful as a whole: the ends of the keys of texts.
        warnings: Vec<String>,
    },
    /// No page that could be read by itself.
    Unread {
        /// Why: the end of the key of a text.
        why: String,
        /// The sheet and page, once a person has said which it is.
        named: Option<(SheetId, u16)>,
    },
}

/// A row that was read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Row {
    /// Its number.
    pub number: u16,
    /// Boxes that are marked.
    pub marked: u32,
    /// Boxes at which a person must look.
    pub unsure: u32,
    /// How sure the least sure of the others is, in parts of a hundred.
    pub sure: u8,
    /// Whether somebody wrote in it: `Some(false)` is surely empty.
    pub written: Option<bool>,
}

impl Read {
    /// The sheet, as far as it is known.
    pub(super) fn sheet(&self) -> Option<SheetId> {
        self.place().map(|(sheet, _)| sheet)
    }

    /// The sheet and the page.
    pub(super) fn place(&self) -> Option<(SheetId, u16)> {
        match self {
            Self::Page { sheet, page, .. } => Some((*sheet, *page)),
            Self::Unread { named, .. } => *named,
        }
    }

    /// What was read in a row.
    pub(super) fn row(&self, number: u16) -> Option<&Row> {
        match self {
            Self::Page { rows, .. } => rows.iter().find(|row| row.number == number),
            Self::Unread { .. } => None,
        }
    }
}

/// The layout of a sheet.
pub(crate) fn plan(kind: Kind, print: Print) -> Plan {
    let kind = match kind {
        Kind::Table => scan::Kind::Table,
        Kind::Dots => scan::Kind::Dots,
        Kind::Ballot => scan::Kind::Ballot,
    };
    Plan { kind, large: print.large, rows: print.rows, columns: print.columns, text_lines: print.text_lines }
}

/// The number of a sheet as people read it.
pub(crate) fn number(sheet: &Sheet) -> SheetNumber {
    SheetNumber::from_number(sheet.issued.number)
}

/// Where a row is seen on a straightened page: what somebody wrote, or its text and boxes.
pub(super) fn strip(sheet: &Sheet, page: u16, row: u16) -> Option<Rect> {
    let layout = plan(sheet.issued.kind, sheet.issued.print).page(page)?;
    let right = layout.frame.right() - 6.0;
    let row = layout.rows.into_iter().find(|found| found.number == row)?;
    let bottom = row.boxes.iter().map(|place| place.y + place.height).fold(row.text.y + row.text.height, f64::max);
    let top = row.boxes.iter().map(|place| place.y).fold(row.text.y, f64::min);
    Some(Rect::new(row.numeral.x - 1.0, top - 2.5, right - row.numeral.x, bottom - top + 5.0))
}

/// Reads a picture; with what was read comes the page as a JPEG file, straight and upright where it was found.
///
/// # Errors
/// The end of the key of a text when it is no picture at all.
pub(super) fn read(world: &World, file: &[u8]) -> Result<(Read, Vec<u8>), &'static str> {
    let picture = Picture::open(file, Limits::default()).map_err(why)?;
    let unread = |why: &str| -> Result<(Read, Vec<u8>), &'static str> {
        let shown = picture.within(SHOWN).jpeg(QUALITY).map_err(|_| "damaged")?;
        Ok((Read::Unread { why: why.to_owned(), named: None }, shown))
    };
    let page = match scan::find(&picture) {
        Ok(page) => page,
        Err(unreadable) => return unread(why(unreadable)),
    };
    let Some(sheet) = sheet::numbered(world, page.code.sheet.number()) else { return unread("foreign") };
    let number = u16::from(page.code.page);
    let Some(layout) = plan(sheet.issued.kind, sheet.issued.print).page(number) else { return unread("foreign") };
    let reading = page.read(&layout);
    let rows = layout
        .rows
        .iter()
        .map(|row| {
            let marks: Vec<_> = reading.marks.iter().filter(|mark| mark.row == row.number).collect();
            let count = |verdict| u32::try_from(marks.iter().filter(|mark| mark.verdict == verdict).count()).unwrap_or(0);
            let surest = marks.iter().filter(|mark| mark.verdict != Verdict::Unsure).map(|mark| mark.confidence);
            let written = reading.lines.iter().find(|line| line.row == row.number).map(|line| line.verdict);
            Row {
                number: row.number,
                marked: count(Verdict::Marked),
                unsure: count(Verdict::Unsure),
                sure: percent(surest.fold(1.0, f64::min)),
                written: written.map(|verdict| verdict != Verdict::Empty),
            }
        })
        .collect();
    let picture = page.picture().jpeg(QUALITY).map_err(|_| "damaged")?;
    // Only stickers can be so light that a picture without colour loses them.
    let matters = |warning: &&Warning| sheet.issued.kind == Kind::Dots || **warning != Warning::Colourless;
    let mut warnings: Vec<String> =
        reading.warnings.iter().filter(matters).map(|warning| warned(warning).to_owned()).collect();
    warnings.dedup();
    Ok((Read::Page { sheet: sheet.issued.id, page: number, rows, warnings }, picture))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from nought to a hundred")]
fn percent(sure: f64) -> u8 {
    (sure.clamp(0.0, 1.0) * 100.0).floor() as u8
}

/// The end of the key of the text that says why, and what to do.
fn why(unreadable: Unreadable) -> &'static str {
    match unreadable {
        Unreadable::NotAPicture => "not-a-picture",
        Unreadable::Damaged => "damaged",
        Unreadable::TooLarge { .. } => "too-large",
        Unreadable::TooSmall { .. } => "too-small",
        Unreadable::NoMarks => "no-marks",
        Unreadable::NoCode => "no-code",
        Unreadable::Later { .. } => "later",
    }
}

fn warned(warning: &Warning) -> &'static str {
    match warning {
        Warning::MarkMissing => "mark-missing",
        Warning::Beside(_) => "beside",
        Warning::Colourless => "colourless",
        Warning::Crooked => "crooked",
        Warning::AnotherSheet => "another-sheet",
    }
}
