//! `samskapa paper`: a form to print, for those who have the folder and no browser.

use crate::{
    complaint::{Complaint, Done, about, said},
    folder,
    half_done::HalfDone,
};
use clap::Args;
use samskapa_server::{
    frame::locale::Locale,
    paper::{KINDS, Kind, Printed, Wish},
};
use std::{
    fs::OpenOptions,
    io::{self, ErrorKind, Write},
    path::PathBuf,
};

/// Print a form to a PDF file.
#[derive(Args)]
pub struct Paper {
    /// What to print: invitation, run-sheet …; a word that is none lists them all
    kind: String,
    /// The id of what it is about, as in the address of its page
    id: String,
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The file to write; it must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// How large the letters are: normal, or large (18 points)
    #[arg(long, default_value = "normal")]
    size: String,
    /// The language: sv, da, nb, nn, fi or en
    #[arg(long, default_value = "sv")]
    lang: String,
    /// The address of the house, for the squares to scan
    #[arg(long, value_name = "URL", env = "SAMSKAPA_ADDRESS", default_value = "")]
    address: String,
    /// Which part of it: a table of the slips, the day since when a village is told, the papers of an evening
    #[arg(long, value_name = "PART", default_value = "")]
    part: String,
    /// The number of a print that was counted
    #[arg(long, value_name = "NUMBER")]
    print: Option<u32>,
    /// The name of the work, as residents know it
    #[arg(long, env = "SAMSKAPA_NAME", default_value = "Samskapa")]
    name: String,
}

impl Paper {
    /// Prints.
    pub async fn run(self) -> Done {
        let Some(kind) = Kind::from_word(&self.kind) else {
            let words: Vec<_> = KINDS.iter().map(Kind::word).collect();
            return Err(said(format!("there is no form '{}': choose one of {}", self.kind, words.join(", "))));
        };
        let Some(size) = samskapa_paper::Size::from_word(&self.size) else {
            return Err(said(format!("'{}' is no size: choose normal or large", self.size)));
        };
        let Some(locale) = Locale::from_tag(&self.lang) else {
            let tags = Locale::ALL.map(Locale::tag);
            return Err(said(format!("'{}' is no language of the house: choose one of {}", self.lang, tags.join(", "))));
        };
        let address = self.address.trim_end_matches('/').to_owned();
        let wish = Wish { locale, size, address, number: self.print, part: self.part.clone() };
        let house = folder::house_named(&self.data, &self.name).await?;
        let printed = samskapa_server::paper::print(&house, kind, &self.id, wish).await;
        house.ledger.close().await?;
        self.keep(&*printed?)?;
        let mut out = io::stdout();
        writeln!(out, "It is in {}.", self.out.display())?;
        Ok(out.flush()?)
    }

    fn keep(&self, printed: &Printed) -> Result<(), Complaint> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&self.out).map_err(|why| match why.kind() {
            ErrorKind::AlreadyExists => {
                let shown = self.out.display();
                said(format!("{shown} is there already, and nothing is overwritten: choose another name"))
            }
            _ => about(&self.out, &why),
        })?;
        let mut half_done = HalfDone::default();
        half_done.file(self.out.clone());
        file.write_all(&printed.bytes).and_then(|()| file.sync_all()).map_err(|why| about(&self.out, &why))?;
        half_done.finished();
        Ok(())
    }
}
