//! `samskapa restore`: puts a backup into an empty folder and checks every entry of it.

use crate::{
    complaint::{Complaint, Done, about, said},
    folder,
    half_done::HalfDone,
    progress,
    verify::{sound, walked},
};
use clap::Args;
use samskapa_ledger::{SqliteStore, Store, Verdict};
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// How every backup begins.
const BEGINNING: &[u8; 16] = b"SQLite format 3\0";

/// Put a backup into an empty folder.
#[derive(Args)]
pub struct Restore {
    /// The backup
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The folder to put it into; it must be empty or new
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
}

impl Restore {
    /// Restores.
    pub async fn run(self) -> Done {
        let verdict = put_back(&self.from, &self.data).await?;
        let mut out = io::stdout();
        writeln!(out, "{} entries are back in {}, and every one holds.", verdict.entries, self.data.display())?;
        Ok(out.flush()?)
    }
}

/// Puts a backup into an empty folder, once every entry of it was looked at.
pub async fn put_back(from: &Path, data: &Path) -> Result<Verdict, Complaint> {
    if !folder::is_empty(data)? {
        let shown = data.display();
        return Err(said(format!("{shown} is not empty, and nothing is overwritten: choose an empty folder")));
    }
    begins_like_a_backup(from)?;
    let mut half_done = HalfDone::in_folder(data);
    folder::make(data)?;
    // In a room of its own until every entry was looked at; only then does the folder hold a ledger.
    let workroom = data.join(format!("restoring.{}", std::process::id()));
    half_done.workroom(workroom.clone());
    let verdict = restored(from, &workroom).await?;
    sound(&verdict)?;
    moved_in(&workroom, data)?;
    half_done.finished();
    Ok(verdict)
}

async fn restored(from: &Path, workroom: &Path) -> Result<Verdict, Complaint> {
    let mark = progress::waiting("Putting it back");
    let restored = SqliteStore::restore(from, workroom).await;
    mark.finish_and_clear();
    restored?;
    let store = SqliteStore::open_existing(workroom).await?;
    let verdict = walked(&store).await;
    store.close().await?;
    verdict
}

fn moved_in(workroom: &Path, data: &Path) -> Done {
    let moved = || {
        for entry in fs::read_dir(workroom)? {
            let entry = entry?;
            fs::rename(entry.path(), data.join(entry.file_name()))?;
        }
        File::open(data)?.sync_all()
    };
    moved().map_err(|why| about(data, &why))
}

/// So that two hundred megabytes of something else are not copied first.
fn begins_like_a_backup(path: &Path) -> Done {
    let mut beginning = Vec::new();
    let file = File::open(path).map_err(|why| about(path, &why))?;
    file.take(BEGINNING.len() as u64).read_to_end(&mut beginning).map_err(|why| about(path, &why))?;
    if beginning == BEGINNING {
        Ok(())
    } else {
        Err(said(format!("{} is not a backup: choose a file that 'samskapa backup' wrote", path.display())))
    }
}
