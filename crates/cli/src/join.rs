//! `samskapa join`: an evening's laptop comes home. Says first what both sides changed meanwhile, then appends what is new.

use crate::{
    complaint::{Complaint, Done, said},
    folder,
    half_done::HalfDone,
};
use clap::Args;
use samskapa_ledger::{Joinable, SqliteStore, Store};
use samskapa_server::{
    book::Book,
    hall::compare::{self, Compared},
    house::House,
};
use serde_json::json;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Join what a laptop wrote in a hall, also while the pages are served.
#[derive(Args)]
pub struct Join {
    /// The laptop's folder, or a backup of it
    file: PathBuf,
    /// The folder that it was taken along from
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// Say what would be joined, and join nothing
    #[arg(long)]
    dry_run: bool,
    /// Tell it as JSON
    #[arg(long)]
    json: bool,
}

impl Join {
    /// Joins.
    pub async fn run(self) -> Done {
        let house = folder::house(&self.data).await?;
        let joined = self.joined(&house).await;
        house.ledger.close().await?;
        joined
    }

    async fn joined(&self, house: &House) -> Done {
        let mut half_done = HalfDone::default();
        let branch = opened(&self.file, &self.data, &mut half_done).await?;
        let outcome = self.compared(house, &branch).await;
        branch.close().await?;
        let (looked, compared) = outcome?;
        self.told(&looked, &compared)
    }

    async fn compared(&self, house: &House, branch: &Arc<dyn Store>) -> Result<(Joinable<Book>, Compared), Complaint> {
        let looked = house.ledger.look_at(branch).await?;
        let parting = house.ledger.rehearse(branch, &looked).await?;
        let compared = compare::compared(&parting);
        if !self.dry_run {
            house.ledger.join(branch).await?;
        }
        Ok((looked, compared))
    }

    fn told(&self, looked: &Joinable<Book>, compared: &Compared) -> Done {
        let mut out = io::stdout().lock();
        if self.json {
            let told = json!({
                "joined": !self.dry_run,
                "branch": looked.branch,
                "seen": looked.seen,
                "known": looked.known,
                "fresh": looked.fresh,
                "last": looked.last,
                "conflicts": compared.conflicts.len(),
                "alike": compared.alike,
            });
            serde_json::to_writer(&mut out, &told).map_err(io::Error::from)?;
            writeln!(out)?;
            return Ok(out.flush()?);
        }
        writeln!(
            out,
            "Taken along after entry {}; {} entries of its own, {} of them here already.",
            looked.seen,
            looked.known + looked.fresh,
            looked.known
        )?;
        for conflict in &compared.conflicts {
            writeln!(out, "Changed on both sides: {} {}", conflict.shelf, conflict.id)?;
            for field in &conflict.fields {
                writeln!(out, "  {}: here {}, there {}, holds {}", field.name, field.ours, field.theirs, field.now)?;
            }
        }
        for alike in &compared.alike {
            writeln!(out, "Perhaps the same: voice {} here and voice {} from there.", alike.ours, alike.theirs)?;
        }
        if self.dry_run {
            writeln!(out, "{} entries would be joined. Nothing has been changed.", looked.fresh)?;
        } else {
            writeln!(out, "{} entries were joined; every code from there works here.", looked.fresh)?;
            writeln!(
                out,
                "On the laptop, when no more is written there: samskapa wipe --joined {} --data DIR",
                looked.last
            )?;
        }
        Ok(out.flush()?)
    }
}

/// A laptop's folder as it is, or a backup put into a room of its own beside the ledger that it is joined to.
async fn opened(file: &Path, data: &Path, half_done: &mut HalfDone) -> Result<Arc<dyn Store>, Complaint> {
    if file.is_dir() {
        return Ok(Arc::new(SqliteStore::open_existing(file).await?));
    }
    if !file.exists() {
        return Err(said(format!("there is no {}: check the name", file.display())));
    }
    let workroom = data.join(format!("joining.{}", std::process::id()));
    half_done.workroom(workroom.clone());
    SqliteStore::restore(file, &workroom).await?;
    Ok(Arc::new(SqliteStore::open_existing(&workroom).await?))
}
