//! `samskapa backup`: a copy of everything in one file, also while the pages are served.

use crate::{complaint::Done, half_done::HalfDone, progress};
use clap::Args;
use samskapa_ledger::{SqliteStore, Store};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Copy everything to one file, also while it is being served.
#[derive(Args)]
pub struct Backup {
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The file to write; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Backup {
    /// Copies.
    pub async fn run(self) -> Done {
        let store = SqliteStore::open_existing(&self.data).await?;
        let mut half_done = HalfDone::default();
        // Whatever lies there already is not ours to remove.
        if self.out.symlink_metadata().is_err() {
            half_done.file(self.out.clone());
        }
        let mark = progress::waiting("Copying");
        let copied = store.backup(&self.out).await;
        mark.finish_and_clear();
        store.close().await?;
        copied?;
        half_done.finished();
        let mut out = io::stdout();
        writeln!(out, "Everything is in {}. It holds personal data: keep it as you keep the folder.", self.out.display())?;
        Ok(out.flush()?)
    }
}
