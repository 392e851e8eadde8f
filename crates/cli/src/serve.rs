//! `samskapa serve`: the pages, for everybody who can reach this machine.

use crate::{
    complaint::{Complaint, Done, said},
    signals::Signals,
};
use clap::{Args, ValueEnum};
use samskapa_ledger::ServeLock;
use samskapa_server::{
    frame::locale::Locale,
    house::House,
    outward::Machine,
    serve::{listen, serve},
    settings::{Drafting, Fetch, Settings},
    sign_in::account,
};
use std::{
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    time::Duration,
};
use tokio::net::TcpListener;

/// Serve the pages from a folder.
#[derive(Args)]
pub struct Serve {
    /// The folder in which everything lies; a new one is begun where there is none
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", env = "SAMSKAPA_LISTEN")]
    listen: SocketAddr,
    /// The name in the header of every page
    #[arg(long, value_name = "TEXT", default_value = "Samskapa", env = "SAMSKAPA_NAME")]
    name: String,
    /// Whom to ask, in the footer: an office, a telephone number
    #[arg(long, value_name = "TEXT", default_value = "", env = "SAMSKAPA_CONTACT")]
    contact: String,
    /// The address under which others reach the pages, for links on paper
    #[arg(long, value_name = "URL", env = "SAMSKAPA_ADDRESS")]
    address: Option<String>,
    /// The language of those who have chosen none: sv, da, nb, nn, fi or en
    #[arg(long, value_name = "LANGUAGE", default_value = "sv", env = "SAMSKAPA_LANGUAGE")]
    language: String,
    /// The language that you write needs, meetings and answers in, where it is another
    #[arg(long, value_name = "LANGUAGE", env = "SAMSKAPA_WRITTEN")]
    written: Option<String>,
    /// People come by https, through a proxy of your own
    #[arg(long)]
    https: bool,
    /// A proxy of your own names the visitor in X-Forwarded-For
    #[arg(long)]
    behind_proxy: bool,
    /// Fetch cases from the feeds of others when somebody who leads asks for it: from the open net, or from anywhere, also inside
    #[arg(long, value_enum, value_name = "WHENCE", env = "SAMSKAPA_FETCH_CASES")]
    fetch_cases: Option<Whence>,
    /// A language model of yours may draft, where a process allows it: the address below which /chat/completions lies
    #[arg(long, value_name = "URL", env = "SAMSKAPA_DRAFTING_ADDRESS", requires = "drafting_model")]
    drafting_address: Option<String>,
    /// What the model is called there
    #[arg(long, value_name = "NAME", env = "SAMSKAPA_DRAFTING_MODEL", requires = "drafting_address")]
    drafting_model: Option<String>,
    /// How many seconds one may wait for it
    #[arg(long, value_name = "SECONDS", default_value_t = 120, env = "SAMSKAPA_DRAFTING_PATIENCE", value_parser = clap::value_parser!(u64).range(1..=280))]
    drafting_patience: u64,
}

/// From where cases are fetched.
#[derive(Clone, Copy, ValueEnum)]
enum Whence {
    Public,
    Anywhere,
}

impl Serve {
    /// Serves until it is told to close.
    pub async fn run(self) -> Done {
        keep_a_log();
        let signals = Signals::heeded()?;
        let locale = language(&self.language)?;
        let written = self.written.as_deref().map_or(Ok(locale), language)?;
        // The address first, so that nothing is touched when it is taken.
        let listener = listen(self.listen).await?;
        let here = format!("http://{}", listener.local_addr()?);
        let drafting = self.drafting()?;
        let settings = Settings {
            locale,
            written,
            name: self.name,
            contact: self.contact,
            address: self.address.unwrap_or_else(|| here.clone()),
            https: self.https,
            behind_proxy: self.behind_proxy,
            fetch: match self.fetch_cases {
                None => Fetch::Off,
                Some(Whence::Public) => Fetch::Public,
                Some(Whence::Anywhere) => Fetch::Anywhere,
            },
            drafting,
            ..Settings::default()
        };
        let _lock = ServeLock::take(&self.data)?;
        let house = House::open(&self.data, settings).await?;
        let mut out = io::stdout();
        writeln!(out, "Open {here}")?;
        if house.settings.contact.is_empty() {
            writeln!(out, "Nobody to ring is named on the pages yet: add --contact 'NAME, ROLE, TELEPHONE'")?;
        }
        if account::all(&house).await?.is_empty() {
            writeln!(out, "Nobody can sign in yet: samskapa account add NAME --data {}", self.data.display())?;
        }
        writeln!(out, "Stop with Ctrl-C.")?;
        out.flush()?;
        until_told(listener, house, signals).await
    }

    /// The language model that may draft, if one is named. Its key comes from the environment alone, since everybody on a machine can
    /// read how a program was called.
    fn drafting(&self) -> Result<Option<Drafting>, Complaint> {
        let (Some(address), Some(model)) = (&self.drafting_address, &self.drafting_model) else { return Ok(None) };
        let parsed = address.parse().ok().filter(|address| Machine::of(address).is_some());
        let address = parsed.ok_or_else(|| {
            said(format!("'{address}' is no address of a language model: write it like http://127.0.0.1:8081/v1"))
        })?;
        Ok(Some(Drafting {
            address,
            model: model.clone(),
            key: std::env::var("SAMSKAPA_DRAFTING_KEY").ok().filter(|key| !key.is_empty()),
            patience: Duration::from_secs(self.drafting_patience),
        }))
    }
}

fn language(tag: &str) -> Result<Locale, Complaint> {
    let all = || Locale::ALL.map(Locale::tag).join(", ");
    Locale::from_tag(tag).ok_or_else(|| said(format!("'{tag}' is none of the languages: choose one of {}", all())))
}

/// Serves a house until it is told to close, and closes it in good order.
pub async fn until_told(listener: TcpListener, house: House, mut signals: Signals) -> Done {
    serve(listener, house.clone(), signals.one()).await;
    house.ledger.close().await?;
    Ok(())
}

/// What goes wrong while serving is said on the error output, a line each.
pub fn keep_a_log() {
    let log = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(io::stderr);
    if log.try_init().is_err() {
        tracing::debug!("a log is kept already");
    }
}
