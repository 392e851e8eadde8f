//! `samskapa import`: takes in the notes of a meeting, or tells what it would take in.
//!
//! All files are read before any is taken in, so that a file which cannot be read leaves nothing half done.

use crate::{
    complaint::{Complaint, Done, about, said},
    folder, outline, progress,
};
use clap::Args;
use samskapa_domain::{DocumentId, MeetingId, Refusal, document, notes, notes::Sheet};
use samskapa_ledger::Failure;
use samskapa_server::{
    house::House,
    notes::file::{self, LARGEST, Unreadable},
};
use serde_json::{Value, json};
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Take in the notes of a meeting.
#[derive(Args)]
pub struct Import {
    /// The notes: text, CSV, XLSX, ODS, DOCX, ODT or PDF
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA", required_unless_present = "dry_run")]
    data: Option<PathBuf>,
    /// The meeting, by the id that 'samskapa new meeting' printed
    #[arg(long, value_name = "ID", required_unless_present = "dry_run")]
    meeting: Option<String>,
    /// Only tell what would be taken in
    #[arg(long)]
    dry_run: bool,
    /// Tell it as JSON
    #[arg(long)]
    json: bool,
}

/// A file that could be read.
pub struct Notes {
    /// Its name, without its folder.
    pub name: String,
    /// What it holds: one sheet for a text, one for each sheet of a workbook.
    pub sheets: Vec<Sheet>,
    /// Under which names it was taken in; none if it was not.
    pub taken: Vec<DocumentId>,
    /// Why it was passed over.
    pub passed_over: Option<String>,
}

impl Import {
    /// Reads, and takes in unless it is a rehearsal.
    pub async fn run(self) -> Done {
        let mut all = self.files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
        if let (false, Some(data), Some(meeting)) = (self.dry_run, &self.data, &self.meeting) {
            let house = folder::house(data).await?;
            let taken = take_in(&house, meeting, &mut all).await;
            house.ledger.close().await?;
            taken?;
        }
        self.tell(&all)
    }

    fn tell(&self, all: &[Notes]) -> Done {
        let mut out = io::stdout().lock();
        if self.json {
            let told = match all {
                [one] => self.as_json(one),
                several => json!({ "files": several.iter().map(|one| self.as_json(one)).collect::<Vec<_>>() }),
            };
            serde_json::to_writer(&mut out, &told).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            for one in all {
                outline::summarise(&mut out, one)?;
            }
            if self.dry_run {
                writeln!(out, "This was a rehearsal: nothing was taken in.")?;
            }
        }
        Ok(out.flush()?)
    }

    fn as_json(&self, one: &Notes) -> Value {
        let mut told = outline::outline(&one.sheets);
        if let (false, Some(told)) = (self.dry_run, told.as_object_mut()) {
            let taken: Vec<_> = one.taken.iter().map(|id| json!({ "id": id, "review": review(*id) })).collect();
            told.insert("taken_in".into(), taken.into());
        }
        if let (true, Some(told)) = (self.files.len() > 1, told.as_object_mut()) {
            told.insert("file".into(), one.name.as_str().into());
        }
        told
    }
}

/// The page on which notes are checked.
pub fn review(id: DocumentId) -> String {
    format!("/notes/{id}")
}

fn read(path: &Path) -> Result<Notes, Complaint> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let file = File::open(path).map_err(|why| about(path, &why))?;
    let size = file.metadata().map_err(|why| about(path, &why))?.len();
    let most = LARGEST as u64;
    if size > most {
        // What is too large is not even read.
        let size = usize::try_from(size / 1_000_000).unwrap_or(usize::MAX);
        return Err(Unreadable::TooLarge { name, size, most: LARGEST / 1_000_000 }.into());
    }
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|why| about(path, &why))?;
    let sheets = file::open(&name, &bytes)?;
    Ok(Notes { name, sheets, taken: Vec::new(), passed_over: None })
}

async fn take_in(house: &House, meeting: &str, all: &mut [Notes]) -> Done {
    let meeting: MeetingId = meeting
        .parse()
        .map_err(|_| said(format!("'{meeting}' is not the id of a meeting: 'samskapa new meeting' prints one")))?;
    let sheets: usize = all.iter().map(|one| one.sheets.len()).sum();
    let bar = progress::bar("Taking in", sheets as u64);
    let mut before = None;
    for one in all.iter_mut() {
        for sheet in &one.sheets {
            match receive(house, meeting, &one.name, one.sheets.len(), sheet).await {
                Ok(id) => one.taken.push(id),
                Err(Failure::Refused(Refusal::Document(why @ document::Refusal::ReceivedAlready { .. }))) => {
                    one.passed_over = Some(why.to_string());
                    before = Some(format!("{}: {why}", one.name));
                }
                Err(why) => return Err(said(format!("{}: {why}", one.name))),
            }
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    match before.filter(|_| all.iter().all(|one| one.taken.is_empty())) {
        Some(sentence) => Err(said(sentence)),
        None => Ok(()),
    }
}

async fn receive(
    house: &House,
    meeting: MeetingId,
    file: &str,
    of: usize,
    sheet: &Sheet,
) -> Result<DocumentId, Failure<Refusal>> {
    let key = house.fresh_key()?;
    let name = match &sheet.name {
        Some(sheet) if of > 1 => format!("{file} – {sheet}"),
        _ => file.to_owned(),
    };
    let id = DocumentId(key);
    house.order("import", key, document::Command::Receive { id, meeting, name, sheet: sheet.clone() }).await?;
    Ok(id)
}

/// What reading proposes for a sheet.
pub fn reading(sheet: &Sheet) -> notes::Reading {
    notes::read(sheet)
}
