//! `samskapa case`: a case as a signed file, for those who have the folder and no browser.

use crate::{
    complaint::{Complaint, Done, about, said},
    folder,
};
use clap::{Args, Subcommand};
use samskapa_domain::{
    CaseId, Refusal,
    bundle::{self, Command, LARGEST, What, seal},
};
use samskapa_ledger::Failure;
use samskapa_server::{case::sending, house::House};
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Send a case to another house, or take one in.
#[derive(Args)]
pub struct Case {
    #[command(subcommand)]
    what: Do,
}

#[derive(Subcommand)]
enum Do {
    /// Write a published case to the standard output, signed
    Export {
        /// The id of the case, as in the address of its page
        id: CaseId,
        #[command(flatten)]
        at: At,
    },
    /// Say what a file holds, whose it is, and whether it was changed
    Check {
        /// The file
        file: PathBuf,
    },
    /// Take a file in
    Import {
        /// The file
        file: PathBuf,
        /// You have compared the fingerprint of a sender that is new here
        #[arg(long)]
        trust: bool,
        #[command(flatten)]
        at: At,
    },
}

#[derive(Args)]
struct At {
    /// The folder in which everything lies
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The name of the work, as others know it
    #[arg(long, env = "SAMSKAPA_NAME", default_value = "Samskapa")]
    name: String,
}

impl Case {
    /// Sends, looks or takes in.
    pub async fn run(self) -> Done {
        match self.what {
            Do::Export { id, at } => {
                let house = folder::house_named(&at.data, &at.name).await?;
                let text = exported(&house, id).await;
                house.ledger.close().await?;
                let mut out = io::stdout().lock();
                out.write_all(text?.as_bytes())?;
                Ok(out.flush()?)
            }
            Do::Check { file } => checked(&read(&file)?),
            Do::Import { file, trust, at } => {
                let text = read(&file)?;
                let house = folder::house_named(&at.data, &at.name).await?;
                let key = house.fresh_key()?;
                let told = house.order("command-line", key, Command::Take { text, trusted: trust }).await;
                house.ledger.close().await?;
                told.map_err(|no| match no {
                    Failure::Refused(Refusal::Bundle(no @ bundle::Refusal::NotTrusted { .. })) => {
                        said(format!("{no} (--trust, when you have compared it)"))
                    }
                    no => said(no.to_string()),
                })?;
                let mut out = io::stdout();
                writeln!(out, "It is taken in.")?;
                Ok(out.flush()?)
            }
        }
    }
}

async fn exported(house: &House, id: CaseId) -> Result<String, Complaint> {
    let world = house.world();
    let case = world.cases.get(&id).filter(|case| case.is_public());
    let case =
        case.ok_or_else(|| said(format!("there is no published case {id}: compare it with the address of its page")))?;
    Ok(sending::text_of(house, &world, case).await?)
}

fn checked(text: &str) -> Done {
    let opened = seal::opened(text)?;
    let mut out = io::stdout().lock();
    let house = &opened.content.house;
    writeln!(out, "Signed by {} {}", house.name, house.address)?;
    writeln!(out, "Fingerprint of their key: {}", seal::fingerprint(&opened.key))?;
    match &opened.content.what {
        What::Case(file) => {
            writeln!(out, "Case {}: {}, revision {}", file.case, file.story.title, file.revision)?;
            for line in &file.pictures {
                writeln!(out, "Picture: {}", line.description)?;
            }
        }
        What::Result(file) => {
            writeln!(out, "What became of {} with {}: {:?}", file.title, file.result.who, file.result.standing)?;
        }
    }
    Ok(out.flush()?)
}

/// A file, but no more of it than any bundle has.
fn read(path: &Path) -> Result<String, Complaint> {
    let file = File::open(path).map_err(|why| about(path, &why))?;
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    file.take(most).read_to_end(&mut bytes).map_err(|why| about(path, &why))?;
    String::from_utf8(bytes).map_err(|_| bundle::Refusal::NotABundle.into())
}
