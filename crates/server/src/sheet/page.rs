//! One page beside what is typed or confirmed from it. Every row shows its own piece of the picture beside its field; rows at
//! which the machine is unsure come first and are left empty, so that nobody confirms a guess by habit.

use super::{
    desk::has_lines,
    drawer::{self, Scan},
    reading::{self, Read},
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    terms,
};
use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use samskapa_domain::{
    MeetingId, NeedId, SheetId, VoiceId, World, notes, round,
    sheet::{self, Kind, Sheet},
    voice::{self, Draft},
};
use samskapa_scan::{Limits, Picture};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "sheet/page.html")]
struct ScanPage {
    frame: Frame,
    id: Uuid,
    meeting: MeetingId,
    title: String,
    name: String,
    what: Option<What>,
    /// Whether the page was found, so that its rows are seen each for itself.
    found: bool,
    why: String,
    warnings: Vec<String>,
    done: bool,
    rows: Vec<Row>,
    sheets: Vec<(String, String)>,
    next: Option<Uuid>,
}

/// Which page it is.
struct What {
    kind: String,
    lines: bool,
    secret: bool,
    table: Option<String>,
    question: Option<String>,
    number: String,
    page: u16,
    pages: u16,
}

/// A row with its field.
struct Row {
    number: u16,
    need: Option<String>,
    value: String,
    marked: u32,
    unsure: u32,
    sure: u8,
    blank: bool,
    typed: Option<(VoiceId, String)>,
}

/// What was typed: `line-3` are the words of a line, `dots-3` the dots of a row.
type Typed = BTreeMap<String, String>;

/// Shows a page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<Uuid>) -> Answer {
    let scan = drawer::get(&house, id).await?.ok_or(Problem::NotFound)?;
    page::show_once(&filled(&house, house.frame(&visitor), &scan, &Typed::new()).await?)
}

async fn filled(house: &House, frame: Frame, scan: &Scan, typed: &Typed) -> Result<ScanPage, Problem> {
    let world = house.world();
    let meeting = world.meetings.get(&scan.meeting).ok_or(Problem::NotFound)?;
    let named = scan.read.place().and_then(|(sheet, page)| Some((world.sheets.get(&sheet)?, page)));
    let mut rows = named.map(|(sheet, page)| rows(&world, sheet, page, scan, typed)).unwrap_or_default();
    rows.sort_by_key(|row| (row.need.is_some() && row.unsure == 0, row.number));
    let waits = |other: &Scan| {
        other.id != scan.id
            && !other
                .read
                .place()
                .is_some_and(|(sheet, page)| world.sheets.get(&sheet).is_some_and(|sheet| sheet.is_taken(page)))
    };
    let next = drawer::of(house, scan.meeting).await?.iter().find(|other| waits(other)).map(|other| other.id);
    let (found, why, warnings) = match &scan.read {
        Read::Page { warnings, .. } => {
            (true, String::new(), warnings.iter().map(|warning| format!("sheet-warning-{warning}")).collect())
        }
        Read::Unread { why, .. } => (false, format!("sheet-unread-{why}"), Vec::new()),
    };
    Ok(ScanPage {
        id: scan.id,
        meeting: meeting.id,
        title: meeting.title.clone(),
        name: scan.name.clone(),
        what: named.map(|(sheet, page)| What {
            kind: terms::key("sheet-kind", &sheet.issued.kind),
            lines: has_lines(sheet.issued.kind),
            secret: sheet.issued.kind == Kind::Ballot,
            table: sheet.issued.table.clone(),
            question: sheet.issued.question.clone(),
            number: reading::number(sheet).to_string(),
            page,
            pages: sheet.issued.print.pages,
        }),
        found,
        why,
        warnings,
        done: named.is_some_and(|(sheet, page)| sheet.is_taken(page)),
        rows,
        sheets: if found { Vec::new() } else { sheets(&frame, &world, scan.meeting) },
        next,
        frame,
    })
}

/// The pages that a picture may be of, for a person to choose from.
fn sheets(frame: &Frame, world: &World, meeting: MeetingId) -> Vec<(String, String)> {
    let pages = |sheet: &Sheet| {
        let kind = frame.t(terms::key("sheet-kind", &sheet.issued.kind)).to_string();
        let number = reading::number(sheet);
        let table = sheet.issued.table.clone().map(|table| format!("{table}, ")).unwrap_or_default();
        let name = move |page: u16| {
            let of = frame.t("sheet-page-of").n("page", page).n("pages", sheet.issued.print.pages);
            (format!("{} {page}", sheet.issued.id), format!("{kind}: {table}{number}, {of}"))
        };
        (1..=sheet.issued.print.pages).map(name).collect::<Vec<_>>()
    };
    sheet::of(world, meeting).flat_map(pages).collect()
}

fn rows(world: &World, sheet: &Sheet, page: u16, scan: &Scan, typed: &Typed) -> Vec<Row> {
    let layout = reading::plan(sheet.issued.kind, sheet.issued.print).page(page);
    let counted = sheet.dots.get(&page);
    let rows = layout.map(|layout| layout.rows).unwrap_or_default();
    rows.into_iter()
        .map(|row| {
            let read = scan.read.row(row.number).cloned().unwrap_or_default();
            let need = sheet.issued.needs.get(usize::from(row.number).saturating_sub(1));
            let field = if need.is_some() { format!("dots-{}", row.number) } else { format!("line-{}", row.number) };
            let known =
                counted.and_then(|dots| dots.iter().find(|(id, _)| Some(id) == need)).map(|(_, dots)| dots.to_string());
            let sure = scan.read.row(row.number).filter(|read| need.is_some() && read.unsure == 0);
            let proposed = known.or_else(|| sure.map(|read| read.marked.to_string())).unwrap_or_default();
            Row {
                number: row.number,
                need: need.map(|id| world.needs.get(id).map(|need| need.title.clone()).unwrap_or_default()),
                value: typed.get(&field).cloned().unwrap_or(proposed),
                marked: read.marked,
                unsure: read.unsure,
                sure: read.sure,
                blank: read.written == Some(false),
                typed: sheet
                    .code(row.number)
                    .and_then(|code| world.voice_of(code))
                    .map(|voice| (voice.id, world.words(voice.text).unwrap_or_default().to_owned())),
            }
        })
        .collect()
}

/// Takes in what was typed or confirmed.
pub(super) async fn confirm(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<Uuid>,
    form: Form<Typed>,
) -> Answer {
    let scan = drawer::get(&house, id).await?.ok_or(Problem::NotFound)?;
    let world = house.world();
    let (sheet, page) =
        scan.read.place().and_then(|(sheet, page)| Some((world.sheets.get(&sheet)?, page))).ok_or(Problem::NotFound)?;
    let told = match sheet.issued.kind {
        Kind::Table => write(&house, &visitor, sheet, page, &form).await,
        Kind::Dots | Kind::Ballot => {
            let Some(dots) = dots(sheet, page, &form.fields) else {
                let frame = house.frame(&visitor);
                let sentence = frame.t("sheet-dots-missing").to_string();
                return page::show_refused(&filled(&house, frame.refusing(sentence), &scan, &form.fields).await?);
            };
            count(&house, &visitor, &world, sheet, page, dots, form.key).await
        }
    };
    match told {
        Ok(()) => {
            let next = filled(&house, house.frame(&visitor), &scan, &Typed::new()).await?.next;
            let onward = next.map_or_else(|| format!("/meetings/{}/scans", scan.meeting), |next| format!("/scans/{next}"));
            go_with_notice(&house, onward, "notice-sheet-confirmed")
        }
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&filled(&house, house.frame(&visitor).refusing(sentence), &scan, &form.fields).await?)
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}

/// Each line that was typed becomes a voice with the code of its slip.
async fn write(house: &House, visitor: &Visitor, sheet: &Sheet, page: u16, form: &Form<Typed>) -> Result<(), Untold> {
    let world = house.world();
    let meeting = world.meetings.get(&sheet.issued.meeting);
    for (field, text) in form.fields.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let Some(row) = field.strip_prefix("line-").and_then(|row| row.parse::<u16>().ok()) else { continue };
        let Some(meeting) = meeting else { continue };
        let key = derived(form.key, [field]);
        let (kind, sure) = notes::kind_of(text.trim());
        let draft = Draft {
            sure,
            language: notes::language_of(text.trim()).map(str::to_owned),
            slip: Some((sheet.issued.id, row)),
            table: sheet.issued.table.clone(),
            question: sheet.issued.question.clone(),
            ..Draft::said(meeting, text.trim(), kind)
        };
        house.tell(visitor, key, voice::Command::Capture { id: VoiceId::from(key), draft }).await?;
    }
    let take = sheet::Command::Take { id: sheet.issued.id, page };
    house.tell(visitor, derived(form.key, ["taken"]), take).await.map(drop)
}

/// The dots of each need on a page; none when a number is missing.
fn dots(sheet: &Sheet, page: u16, typed: &Typed) -> Option<Vec<(NeedId, u32)>> {
    let layout = reading::plan(sheet.issued.kind, sheet.issued.print).page(page)?;
    let dots = layout.rows.iter().map(|row| {
        let need = sheet.issued.needs.get(usize::from(row.number).checked_sub(1)?)?;
        Some((*need, typed.get(&format!("dots-{}", row.number))?.trim().parse().ok()?))
    });
    dots.collect()
}

async fn count(
    house: &House,
    visitor: &Visitor,
    world: &World,
    sheet: &Sheet,
    page: u16,
    dots: Vec<(NeedId, u32)>,
    key: Uuid,
) -> Result<(), Untold> {
    let id = sheet.issued.id;
    if sheet.issued.kind == Kind::Dots {
        return house.tell(visitor, key, sheet::Command::Tally { id, page, dots }).await.map(drop);
    }
    // What the other pages of the same ballot said stays.
    let cast = sheet.issued.round.and_then(|round| world.rounds.get(&round)?.ballots.get(&sheet.ballot()));
    let others = cast.map(|ballot| ballot.marks.dots().to_vec()).unwrap_or_default();
    let others = others.into_iter().map(|(choice, dots)| (NeedId(choice.0), dots));
    let others = others.filter(|(need, _)| !dots.iter().any(|(here, _)| here == need));
    let dots = others.chain(dots.iter().copied()).collect();
    // A ballot is cast by a seat and not by whoever types it in, as those from telephones are.
    house.tell_as(round::SEAT, visitor, key, sheet::Command::Cast { id, dots }).await.map(drop)
}

/// Which sheet a person says it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Named {
    sheet: String,
}

/// Names a page that could not be read by itself.
pub(super) async fn name(State(house): State<House>, Path(id): Path<Uuid>, form: Form<Named>) -> Answer {
    let mut scan = drawer::get(&house, id).await?.ok_or(Problem::NotFound)?;
    let world = house.world();
    let (sheet, page) = form.fields.sheet.split_once(' ').ok_or(Problem::NotFound)?;
    let sheet: SheetId = sheet.parse().map_err(|_| Problem::NotFound)?;
    let page: u16 = page.parse().map_err(|_| Problem::NotFound)?;
    let known = world.sheets.get(&sheet).is_some_and(|sheet| (1..=sheet.issued.print.pages).contains(&page));
    if !known {
        return Err(Problem::NotFound);
    }
    if let Read::Unread { named, .. } = &mut scan.read {
        *named = Some((sheet, page));
        drawer::change(&house, &scan).await?;
    }
    page::go(format!("/scans/{id}"))
}

/// Throws a picture away; what was typed from it stays.
pub(super) async fn forget(State(house): State<House>, Path(id): Path<Uuid>, _form: Form<Typed>) -> Answer {
    let scan = drawer::get(&house, id).await?.ok_or(Problem::NotFound)?;
    drawer::forget(&house, id).await?;
    go_with_notice(&house, format!("/meetings/{}/scans", scan.meeting), "notice-sheet-forgotten")
}

/// The whole picture.
pub(super) async fn picture(State(house): State<House>, Path(id): Path<Uuid>) -> Answer {
    Ok(jpeg(drawer::picture(&house, id).await?.ok_or(Problem::NotFound)?))
}

/// The piece of the picture in which a row is seen.
pub(super) async fn line(State(house): State<House>, Path((id, row)): Path<(Uuid, u16)>) -> Answer {
    let scan = drawer::get(&house, id).await?.ok_or(Problem::NotFound)?;
    let Read::Page { sheet, page, .. } = &scan.read else { return Err(Problem::NotFound) };
    let world = house.world();
    let place = world.sheets.get(sheet).and_then(|sheet| reading::strip(sheet, *page, row)).ok_or(Problem::NotFound)?;
    let file = drawer::picture(&house, id).await?.ok_or(Problem::NotFound)?;
    let work = move || Picture::open(&file, Limits::default()).and_then(|picture| picture.piece(place).jpeg(80));
    let piece = tokio::task::spawn_blocking(work).await.map_err(Problem::fault)?.map_err(Problem::fault)?;
    Ok(jpeg(Bytes::from(piece)))
}

fn jpeg(file: Bytes) -> Response {
    let kind = HeaderValue::from_static("image/jpeg");
    // Nobody keeps a picture longer than this house does.
    let none = HeaderValue::from_static("no-store");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, none)], file).into_response()
}
