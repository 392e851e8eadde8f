//! `samskapa wipe`: the laptop's copy goes, once all of it is at home.

use crate::complaint::{Done, said};
use clap::Args;
use samskapa_ledger::{Hash, ServeLock, SqliteStore, Store, taken_along};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Wipe a laptop's copy, once all that it wrote has been joined.
#[derive(Args)]
pub struct Wipe {
    /// The laptop's folder
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The last hash, as 'samskapa join' said it: it shows that nothing is lost
    #[arg(long, value_name = "HASH")]
    joined: Hash,
}

impl Wipe {
    /// Wipes.
    pub async fn run(self) -> Done {
        let lock = ServeLock::take(&self.data)?;
        let store = SqliteStore::open_existing(&self.data).await?;
        let (copy, tip) = (taken_along(&store).await?, store.tip().await?);
        store.close().await?;
        let shown = self.data.display();
        if copy.is_none() {
            return Err(said(format!("{shown} was not taken along from anywhere: only a laptop's copy is wiped")));
        }
        if tip.hash != self.joined {
            return Err(said(format!(
                "{shown} ends with {}, and not with what was joined: join it once more, then wipe it with the hash that is said then",
                tip.hash
            )));
        }
        drop(lock);
        SqliteStore::discard(&self.data)?;
        let mut out = io::stdout();
        writeln!(out, "The copy in {shown} is gone. The file it was started from is not: remove that as well.")?;
        Ok(out.flush()?)
    }
}
