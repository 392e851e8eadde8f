//! Sheets to fill in by hand, as they were issued at the desk of a meeting: in their own language and size, whatever is wished
//! for, since where everything stands on them is known already. The id is that of a sheet, which brings those that were issued
//! with it, or that of a meeting, which brings all of that sort that have not come back.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::{
    frame::{dates, locale::Locale},
    place,
    rights::Right,
    sheet::{number, plan},
    terms,
};
use samskapa_domain::{
    MeetingId, SheetId, World,
    sheet::{self, Kind as Sort, Sheet},
};
use samskapa_paper::{
    Letterhead, Size,
    forms::fillable::{Fillable, FillablePage, FillableRow, Place},
};
use samskapa_scan::{
    PageCode,
    code::SIZE,
    layout::{BOX_LINE, Layout, MARK_RADII, MODULE, Rect},
};

/// Lines for a table's words.
pub const TABLE: Kind =
    Kind { path: "/paper/table-sheet/{id}", right: Right::Lead, write: |writing, id| write(writing, id, Sort::Table) };
/// Boxes for stickers.
pub const DOTS: Kind =
    Kind { path: "/paper/dot-sheet/{id}", right: Right::Lead, write: |writing, id| write(writing, id, Sort::Dots) };
/// Boxes for one person's crosses.
pub const BALLOT: Kind =
    Kind { path: "/paper/ballot-sheet/{id}", right: Right::Lead, write: |writing, id| write(writing, id, Sort::Ballot) };

fn write(writing: &Writing<'_>, id: &str, sort: Sort) -> Result<Written, Unwritten> {
    let world = writing.world;
    let first = id.parse::<SheetId>().ok().and_then(|id| world.sheets.get(&id));
    let sheets: Vec<&Sheet> = if let Some(first) = first {
        sheet::of(world, first.issued.meeting).filter(|other| are_together(first, other)).collect()
    } else {
        let meeting: MeetingId = id.parse().map_err(|_| Unwritten::NotThere)?;
        let waits = |sheet: &&Sheet| (1..=sheet.issued.print.pages).any(|page| !sheet.is_taken(page));
        sheet::of(world, meeting).filter(waits).collect()
    };
    let sheets: Vec<&Sheet> = sheets.into_iter().filter(|sheet| sheet.issued.kind == sort).collect();
    let first = sheets.first().ok_or(Unwritten::NotThere)?;
    let table = first.issued.table.clone().unwrap_or_default();
    let name = stem([&*writing.say(terms::key("sheet-kind", &sort)), &table, &number(first).to_string()]);
    Ok(Written { name, body: Body::Sheets(sheets.into_iter().map(|sheet| form(writing, sheet)).collect()) })
}

/// Whether two sheets were issued in one go.
pub(crate) fn are_together(one: &Sheet, other: &Sheet) -> bool {
    let what = |sheet: &Sheet| (sheet.stamp.time, sheet.issued.kind, sheet.issued.table.clone());
    what(one) == what(other)
}

fn form(writing: &Writing<'_>, sheet: &Sheet) -> samskapa_paper::Sheet {
    let (house, world) = (writing.house, writing.world);
    let locale = Locale::from_tag(&sheet.issued.language).unwrap_or(house.settings.locale);
    let t = |key: &str| house.texts.t(locale, key);
    let issued = &sheet.issued;
    let meeting = world.meetings.get(&issued.meeting);
    let round = issued.round.and_then(|id| world.rounds.get(&id));
    let village = meeting.map(|meeting| place::name(world, meeting.place)).unwrap_or_default();
    let day = sheet.stamp.time.to_zoned(house.settings.zone.clone()).date();
    let (kind, how) = match issued.kind {
        Sort::Table => (t("term-sheet-kind-table"), t("sheet-how-table")),
        Sort::Dots => (t("term-sheet-kind-dots"), t("sheet-how-dots")),
        Sort::Ballot => {
            (t("term-sheet-kind-ballot"), t("sheet-how-ballot").n("dots", round.map_or(1, |round| round.dots_each)))
        }
    };
    let where_and_when = match meeting {
        Some(meeting) => format!("{village}, {}", dates::date(locale, meeting.date)),
        None => village,
    };
    let title = match (&issued.table, round) {
        (Some(table), _) => format!("{table} · {where_and_when}"),
        (None, Some(round)) => round.title.clone(),
        (None, None) => where_and_when,
    };
    let sheet_number = number(sheet);
    let plan = plan(issued.kind, issued.print);
    let pages = (1..=plan.pages())
        .filter_map(|page| {
            let code = PageCode {
                version: issued.print.version,
                sheet: sheet_number,
                page: u8::try_from(page).unwrap_or(u8::MAX),
                pages: u8::try_from(plan.pages()).unwrap_or(u8::MAX),
            };
            let of = t("sheet-page-of").n("page", page).n("pages", plan.pages()).to_string();
            Some(laid_out(world, sheet, &plan.page(page)?, &code, of))
        })
        .collect();
    let form = Fillable {
        head: Letterhead {
            asks: String::new(),
            work: house.settings.name.clone(),
            contact: house.settings.contact.clone(),
            printed: t("sheet-printed").s("date", dates::date(locale, day)).to_string(),
            pages: String::new(),
            day: (day.year(), day.month(), day.day()),
        },
        title,
        kind: kind.to_string(),
        question: issued.question.clone().unwrap_or_default(),
        how: how.to_string(),
        number: t("sheet-number").s("number", sheet_number.to_string()).to_string(),
        slip_title: t("sheet-slip-title").to_string(),
        slip_how: t("sheet-slip-how").s("address", format!("{}/code", writing.wish.address)).to_string(),
        pages,
    };
    let size = if issued.print.large { Size::Large } else { Size::Normal };
    samskapa_paper::Sheet { form: form.into(), language: locale.tag().to_owned(), size }
}

fn laid_out(world: &World, sheet: &Sheet, layout: &Layout, code: &PageCode, of: String) -> FillablePage {
    let origin = layout.frame.code();
    let squares = code.squares().into_iter().enumerate().filter(|(_, black)| *black).map(|(at, _)| {
        let (column, row) = (at % usize::from(SIZE.0), at / usize::from(SIZE.0));
        (origin.x + small(column) * MODULE, origin.y + small(row) * MODULE)
    });
    let is_table = sheet.issued.kind == Sort::Table;
    let need = |row: u16| {
        let need = sheet.issued.needs.get(usize::from(row).checked_sub(1)?)?;
        world.needs.get(need).map(|need| need.title.clone())
    };
    FillablePage {
        marks: layout.frame.marks().map(|at| (at.x, at.y)).to_vec(),
        radii: MARK_RADII,
        squares: squares.collect(),
        square: MODULE,
        head: put(layout.frame.head()),
        foot: put(layout.frame.foot()),
        box_line: BOX_LINE,
        cut: is_table.then_some(159.5),
        rows: layout
            .rows
            .iter()
            .map(|row| FillableRow {
                number: row.number.to_string(),
                numeral: put(row.numeral),
                text: need(row.number).unwrap_or_default(),
                place: put(row.text),
                boxes: row.boxes.iter().copied().map(put).collect(),
                slip: row.slip.map(put),
                code: sheet.code(row.number).map(ToString::to_string).unwrap_or_default(),
            })
            .collect(),
        of,
    }
}

fn put(place: Rect) -> Place {
    Place { x: place.x, y: place.y, width: place.width, height: place.height }
}

/// A small count as a length.
fn small(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}
