//! `samskapa account`: who may sign in. Prints a link that opens the house once; the password is chosen there.

use crate::{
    complaint::{Complaint, Done, said},
    folder,
};
use clap::{Args, Subcommand, ValueEnum};
use samskapa_server::{
    house::House,
    rights::Role,
    sign_in::{
        account::{self, NewAccount},
        link,
    },
};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Let somebody sign in.
#[derive(Args)]
pub struct Account {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Add an account and print its first sign-in link
    Add {
        /// The name to sign in with
        name: String,
        /// What they may do: lead the process, or look after accounts as well
        #[arg(long, value_enum, default_value = "admin")]
        role: AccountRole,
        #[command(flatten)]
        door: Door,
    },
    /// Print a new sign-in link for an account, for whoever has forgotten the password
    Link {
        /// The name they sign in with
        name: String,
        #[command(flatten)]
        door: Door,
    },
}

#[derive(Args)]
struct Door {
    /// The folder in which everything lies; a new one is begun where there is none
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The address under which the pages are served
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080", env = "SAMSKAPA_ADDRESS")]
    address: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum AccountRole {
    Lead,
    Admin,
}

impl Account {
    /// Adds it, or makes a link.
    pub async fn run(self) -> Done {
        match self.what {
            What::Add { name, role, door } => {
                let role = match role {
                    AccountRole::Lead => Role::Lead,
                    AccountRole::Admin => Role::Admin,
                };
                let house = folder::house_or_new(&door.data).await?;
                let made =
                    account::create_account(&house, NewAccount { name, shown_as: String::new(), role, password: None });
                let made = made.await.map_err(Complaint::from);
                linked(house, made, &door.address).await
            }
            What::Link { name, door } => {
                let house = folder::house(&door.data).await?;
                let found = account::find(&house, &name).await?.filter(|account| !account.closed);
                let found = found.ok_or_else(|| said(format!("there is no open account '{name}': add it first")));
                linked(house, found, &door.address).await
            }
        }
    }
}

async fn linked(house: House, account: Result<account::Account, Complaint>, address: &str) -> Done {
    let path = match account {
        Ok(account) => link::make_link(&house, &account, link::LASTS).await.map_err(Complaint::from),
        Err(why) => Err(why),
    };
    house.ledger.close().await?;
    let path = path?;
    let mut out = io::stdout();
    writeln!(out, "{}{path}", address.trim_end_matches('/'))?;
    out.flush()?;
    // The link alone on the standard output, so that it can be handed on.
    drop(writeln!(io::stderr(), "It opens once, within {} minutes.", link::LASTS.as_secs() / 60));
    Ok(())
}
