//! `samskapa restore`: puts a backup into an empty folder and checks every entry of it.

use crate::{
    complaint::{Complaint, Done, about, said},
    folder, progress,
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
        if !folder::is_empty(&self.data)? {
            let shown = self.data.display();
            return Err(said(format!("{shown} is not empty, and nothing is overwritten: choose an empty folder")));
        }
        begins_like_a_backup(&self.from)?;
        let was_there = self.data.is_dir();
        let restored = self.restored().await;
        if restored.is_err() && !was_there && folder::is_empty(&self.data).unwrap_or(false) {
            drop(fs::remove_dir(&self.data));
        }
        let verdict = restored?;
        let mut out = io::stdout();
        if verdict.holds() {
            writeln!(out, "{} entries are back in {}, and every one holds.", verdict.entries, self.data.display())?;
        }
        out.flush()?;
        sound(&verdict)
    }

    async fn restored(&self) -> Result<Verdict, Complaint> {
        let mark = progress::waiting("Putting it back");
        let restored = SqliteStore::restore(&self.from, &self.data).await;
        mark.finish_and_clear();
        restored?;
        let store = SqliteStore::open_existing(&self.data).await?;
        let verdict = walked(&store).await;
        store.close().await?;
        verdict
    }
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
