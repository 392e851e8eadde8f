//! The scan desk of a meeting: what was printed, the pictures that came, and what waits for somebody.

use super::{
    drawer::{self, Scan},
    issue, pdf,
    reading::{self, Read},
};
use crate::{
    frame::{
        error::Problem,
        form::Upload,
        key::derived,
        locale::Locale,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::House,
    paper::to_fill::are_together,
    terms,
};
use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, SheetId, World,
    meeting::Meeting,
    sheet::{self, Kind, Sheet},
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "sheet/desk.html")]
struct DeskPage {
    /// Days for which pictures are kept.
    kept: i64,
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    questions: Vec<(usize, String)>,
    languages: Vec<(&'static str, &'static str, bool)>,
    may_vote: bool,
    prints: Vec<Printed>,
    scans: Vec<Came>,
    refused: Vec<(String, String)>,
    taken: usize,
}

/// Sheets printed in one go.
struct Printed {
    first: SheetId,
    paper: &'static str,
    kind: String,
    table: Option<String>,
    copies: usize,
    large: bool,
    numbers: String,
    waiting: usize,
}

/// A picture that came.
struct Came {
    id: Uuid,
    name: String,
    what: Option<(String, Option<String>, u16, String)>,
    why: Option<String>,
    unsure: u32,
    done: bool,
    twin: bool,
}

/// Shows the desk.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    page::show_once(&filled(&house, house.frame(&visitor), id).await?)
}

/// Shows it with a sentence of why something was not done.
pub(super) async fn refused(house: &House, visitor: &Visitor, id: MeetingId, sentence: &str) -> Answer {
    page::show_refused(&filled(house, house.frame(visitor).refusing(sentence), id).await?)
}

async fn filled(house: &House, frame: Frame, id: MeetingId) -> Result<DeskPage, Problem> {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let scans = drawer::of(house, id).await?;
    let mut came: Vec<Came> = scans.iter().map(|scan| came(&world, scan, &scans)).collect();
    // What cannot be read comes first, then what is doubtful; what is done comes last.
    came.sort_by_key(|came| (came.done, came.why.is_none(), came.unsure == 0));
    let locale = frame.locale();
    Ok(DeskPage {
        kept: drawer::KEPT_DAYS,
        meeting: id,
        title: meeting.title.clone(),
        date: meeting.date,
        questions: meeting.questions.iter().cloned().enumerate().collect(),
        languages: Locale::ALL.map(|one| (one.tag(), one.own_name(), one == locale)).to_vec(),
        may_vote: issue::open_round(&world, id).is_some(),
        prints: prints(&world, meeting),
        scans: came,
        refused: Vec::new(),
        taken: 0,
        frame,
    })
}

fn prints(world: &World, meeting: &Meeting) -> Vec<Printed> {
    let mut prints: Vec<Printed> = Vec::new();
    let mut last: Option<&Sheet> = None;
    for sheet in sheet::of(world, meeting.id) {
        let untaken = usize::from((1..=sheet.issued.print.pages).any(|page| !sheet.is_taken(page)));
        match prints.last_mut() {
            Some(print) if last.is_some_and(|last| are_together(last, sheet)) => {
                print.copies += 1;
                print.waiting += untaken;
            }
            _ => prints.push(Printed {
                first: sheet.issued.id,
                paper: match sheet.issued.kind {
                    Kind::Table => "table-sheet",
                    Kind::Dots => "dot-sheet",
                    Kind::Ballot => "ballot-sheet",
                },
                kind: terms::key("sheet-kind", &sheet.issued.kind),
                table: sheet.issued.table.clone(),
                copies: 1,
                large: sheet.issued.print.large,
                numbers: reading::number(sheet).to_string(),
                waiting: untaken,
            }),
        }
        last = Some(sheet);
    }
    prints
}

fn came(world: &World, scan: &Scan, all: &[Scan]) -> Came {
    let place = scan.read.place();
    let sheet = place.and_then(|(sheet, _)| world.sheets.get(&sheet));
    Came {
        id: scan.id,
        name: scan.name.clone(),
        what: sheet.zip(place).map(|(sheet, (_, page))| {
            let kind = terms::key("sheet-kind", &sheet.issued.kind);
            (kind, sheet.issued.table.clone(), page, reading::number(sheet).to_string())
        }),
        why: match &scan.read {
            Read::Unread { why, named: None } => Some(format!("sheet-unread-{why}")),
            _ => None,
        },
        unsure: match &scan.read {
            Read::Page { rows, .. } => rows.iter().map(|row| row.unsure).sum(),
            Read::Unread { .. } => 0,
        },
        done: sheet.zip(place).is_some_and(|(sheet, (_, page))| sheet.is_taken(page)),
        twin: place.is_some() && all.iter().any(|other| other.id < scan.id && other.read.place() == place),
    }
}

/// Takes pictures in: photographs, scans, and PDF files of several pages.
pub(super) async fn take(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>, upload: Upload) -> Answer {
    house.world().meetings.get(&id).ok_or(Problem::NotFound)?;
    let frame = house.frame(&visitor);
    let (mut taken, mut refused) = (0, Vec::new());
    for (nth, sent) in upload.files.iter().enumerate() {
        let name: String =
            sent.name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(80).collect();
        for (page, (name, file)) in opened(name, sent.bytes.clone()).await?.into_iter().enumerate() {
            match read(&house, id, derived(upload.key, [format!("{nth} {page}")]), name.clone(), file).await? {
                Ok(()) => taken += 1,
                Err(why) => refused.push((name, frame.t(format!("sheet-unread-{why}")).to_string())),
            }
        }
    }
    if upload.files.is_empty() {
        let sentence = frame.t("sheet-no-files").to_string();
        return page::show_refused(&filled(&house, frame.refusing(sentence), id).await?);
    }
    if refused.is_empty() {
        return go_with_notice(&house, format!("/meetings/{id}/scans#came"), "notice-sheet-taken");
    }
    page::show_refused(&DeskPage { refused, taken, ..filled(&house, frame, id).await? })
}

/// The pictures of a file.
async fn opened(name: String, file: Bytes) -> Result<Vec<(String, Bytes)>, Problem> {
    let work = move || match pdf::pictures(&file) {
        Some(pages) if pages.len() > 1 => {
            (1..).zip(pages).map(|(page, picture): (usize, _)| (format!("{name} – {page}"), picture)).collect()
        }
        Some(pages) if pages.len() == 1 => pages.into_iter().map(|picture| (name.clone(), picture)).collect(),
        _ => vec![(name, file)],
    };
    tokio::task::spawn_blocking(work).await.map_err(Problem::fault)
}

/// Reads one picture and puts it into the drawer; one that lies there already stays as it is.
async fn read(
    house: &House,
    meeting: MeetingId,
    id: Uuid,
    name: String,
    file: Bytes,
) -> Result<Result<(), &'static str>, Problem> {
    let sha256 = crate::frame::secret::hex(&Sha256::digest(&file));
    if drawer::of(house, meeting).await?.iter().any(|scan| scan.sha256 == sha256) {
        return Ok(Err("twice"));
    }
    let world = house.world();
    let work = move || reading::read(&world, &file);
    // A picture that makes the reader stumble is one that cannot be read, and no fault of the house.
    let read = tokio::task::spawn_blocking(work).await.unwrap_or(Err("damaged"));
    match read {
        Ok((read, picture)) => {
            drawer::put(house, &Scan { id, meeting, name, sha256, read }, &picture).await?;
            Ok(Ok(()))
        }
        Err(why) => Ok(Err(why)),
    }
}

/// Whether words are written on a sheet.
pub(super) fn has_lines(kind: Kind) -> bool {
    kind == Kind::Table
}
