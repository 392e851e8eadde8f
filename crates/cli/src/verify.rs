//! `samskapa verify`: walks the whole ledger and names the first entry that does not hold.

use crate::{
    complaint::{Complaint, Done, said},
    progress,
};
use clap::Args;
use samskapa_ledger::{SqliteStore, Store, Verdict};
use samskapa_server::book::Book;
use serde_json::json;
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Check that nothing in the ledger was changed or torn out.
#[derive(Args)]
pub struct Verify {
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// Tell it as JSON
    #[arg(long)]
    json: bool,
}

impl Verify {
    /// Checks.
    pub async fn run(self) -> Done {
        let store = SqliteStore::open_existing(&self.data).await?;
        let verdict = walked(&store).await;
        store.close().await?;
        let verdict = verdict?;
        let mut out = io::stdout().lock();
        if self.json {
            let told = json!({
                "holds": verdict.holds(),
                "entries": verdict.entries,
                "contents": verdict.contents,
                "erased": verdict.erased,
                "hash": verdict.hash,
                "finding": verdict.finding,
            });
            serde_json::to_writer(&mut out, &told).map_err(io::Error::from)?;
            writeln!(out)?;
        } else if verdict.holds() {
            writeln!(
                out,
                "All {} entries and {} contents hold ({} erased, as the entries say).\nThe last hash is {}.",
                verdict.entries, verdict.contents, verdict.erased, verdict.hash
            )?;
        }
        out.flush()?;
        sound(&verdict)
    }
}

/// Walks through a store, first the file and then every entry.
pub async fn walked(store: &SqliteStore) -> Result<Verdict, Complaint> {
    if let Some(fault) = store.integrity().await?.into_iter().next() {
        let shown = store.dir().display();
        return Err(said(format!("the ledger file in {shown} is damaged ({fault}): restore the newest backup")));
    }
    let bar = progress::bar("Checking", store.tip().await.map_or(0, |tip| tip.sequence));
    let verdict = samskapa_ledger::verify::<Book>(store, |progress| {
        bar.set_length(progress.total);
        bar.set_position(progress.done);
    });
    let verdict = verdict.await;
    bar.finish_and_clear();
    Ok(verdict?)
}

/// The first flaw as a complaint.
pub fn sound(verdict: &Verdict) -> Done {
    match &verdict.finding {
        None => Ok(()),
        Some(finding) => Err(said(format!(
            "{finding} The {} entries before it hold. Keep this ledger for examination and restore the newest backup.",
            finding.sequence.saturating_sub(1)
        ))),
    }
}
