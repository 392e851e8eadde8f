//! `samskapa take-along`: what a laptop in a hall needs, in one file.

use crate::{complaint::Done, half_done::HalfDone, progress};
use clap::Args;
use samskapa_ledger::{SqliteStore, Store};
use samskapa_server::hall;
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Make the file that a laptop in a hall is started from.
#[derive(Args)]
pub struct TakeAlong {
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The file to write; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl TakeAlong {
    /// Makes it, also while the pages are served.
    pub async fn run(self) -> Done {
        let store = SqliteStore::open_existing(&self.data).await?;
        let mut half_done = HalfDone::default();
        // Whatever lies there already is not ours to remove.
        if self.out.symlink_metadata().is_err() {
            half_done.file(self.out.clone());
        }
        let mark = progress::waiting("Copying");
        let taken = hall::take_along(&store, &self.out).await;
        mark.finish_and_clear();
        store.close().await?;
        let entries = taken?;
        half_done.finished();
        let file = self.out.display();
        let mut out = io::stdout();
        writeln!(out, "{file} holds all {entries} entries, all that was said, and who may sign in: all of it, not a part.")?;
        writeln!(out, "Carry it on an encrypted disk, and wipe the laptop when its evening has been joined.")?;
        writeln!(out, "In the hall: samskapa hall --from {file} --data evening")?;
        Ok(out.flush()?)
    }
}
