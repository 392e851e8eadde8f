//! `samskapa export`: everything in open formats, in a folder of its own, with a paper that says what is what.

mod cell;
mod tables;

use crate::{
    complaint::{Complaint, Done, about, said},
    half_done::HalfDone,
    progress,
};
use clap::Args;
use samskapa_ledger::{ContentLines, EntryLines};
use samskapa_server::house::House;
use std::{
    fs::{File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

const READ_ME: &str = include_str!("export/README.txt");

/// Write everything to files that other programs can read.
#[derive(Args)]
pub struct Export {
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The folder to write to; it must be empty or new
    #[arg(long, value_name = "DIR2")]
    out: PathBuf,
}

impl Export {
    /// Writes.
    pub async fn run(self) -> Done {
        let house = crate::folder::house(&self.data).await?;
        let filled = self.filled(&house).await;
        house.ledger.close().await?;
        let files = filled?;
        let mut out = io::stdout();
        writeln!(out, "{files} files are in {}; README.txt says what is what.", self.out.display())?;
        Ok(out.flush()?)
    }

    async fn filled(&self, house: &House) -> Result<usize, Complaint> {
        if !crate::folder::is_empty(&self.out)? {
            let shown = self.out.display();
            return Err(said(format!("{shown} is not empty, and nothing is overwritten: choose an empty folder")));
        }
        let mut folder = Shelf { dir: &self.out, files: HalfDone::in_folder(&self.out) };
        crate::folder::make(&self.out)?;
        fill(&mut folder, house).await?;
        let files = folder.files.len();
        folder.files.finished();
        Ok(files)
    }
}

/// The folder being filled, and what has been put into it.
struct Shelf<'a> {
    dir: &'a Path,
    files: HalfDone,
}

impl Shelf<'_> {
    fn file(&mut self, name: &str) -> Result<(PathBuf, BufWriter<File>), Complaint> {
        let path = self.dir.join(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let file = options.open(&path).map_err(|why| about(&path, &why))?;
        self.files.file(path.clone());
        Ok((path, BufWriter::with_capacity(1 << 20, file)))
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Done {
        let (path, mut file) = self.file(name)?;
        file.write_all(bytes).map_err(|why| about(&path, &why))?;
        finish(&path, file)
    }
}

fn finish(path: &Path, file: BufWriter<File>) -> Done {
    let file = file.into_inner().map_err(|why| about(path, why.error()))?;
    file.sync_all().map_err(|why| about(path, &why))
}

async fn fill(shelf: &mut Shelf<'_>, house: &House) -> Done {
    let store = Arc::clone(house.ledger.store());
    let total = store.tip().await?.sequence;
    let bar = progress::bar("Writing entries", total);
    let (path, mut file) = shelf.file("entries.jsonl")?;
    let mut lines = EntryLines::new(Arc::clone(&store));
    while let Some(some) = lines.next().await? {
        file.write_all(some.as_bytes()).map_err(|why| about(&path, &why))?;
        bar.inc(some.lines().count() as u64);
    }
    finish(&path, file)?;
    bar.finish_and_clear();
    let mark = progress::waiting("Writing contents and tables");
    let (path, mut file) = shelf.file("contents.jsonl")?;
    let mut lines = ContentLines::new(store);
    while let Some(some) = lines.next().await? {
        file.write_all(some.as_bytes()).map_err(|why| about(&path, &why))?;
    }
    finish(&path, file)?;
    let (world, today) = (house.world(), house.today());
    for (name, table) in tables::all(&world, today) {
        shelf.put(name, &cell::written(&table)?)?;
    }
    shelf.put("README.txt", READ_ME.as_bytes())?;
    mark.finish_and_clear();
    Ok(())
}
