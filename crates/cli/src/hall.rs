//! `samskapa hall`: a laptop is the hall's own server for one evening, with the process taken along.
//!
//! The network may be nothing but a router without a wire, or the laptop's own: phones reach the laptop by its number. There
//! is no https without a name, so what is sent can be read by whoever is on that network; this is said, not hidden.

use crate::{
    complaint::{Complaint, Done, said},
    folder, restore,
    serve::{keep_a_log, until_told},
    signals::Signals,
};
use clap::Args;
use if_addrs::IfAddr;
use samskapa_domain::{MeetingId, World, meeting::Meeting};
use samskapa_ledger::ServeLock;
use samskapa_server::{
    capture,
    frame::locale::Locale,
    hall::{self, Hall},
    house::House,
    rights::Role,
    serve::listen,
    settings::Settings,
    sign_in::{
        account::{self, Account, NewAccount},
        host::IN_HALL,
        link,
    },
};
use std::{
    io::{self, IsTerminal, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

/// How long the link for whoever leads waits: the terminal is theirs, and the evening is long.
const EVENING: Duration = Duration::from_hours(12);

/// Be the hall's own server for an evening.
#[derive(Args)]
pub struct InHall {
    /// The folder on the laptop
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: PathBuf,
    /// The file that 'samskapa take-along' made; only the first time
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The meeting; the next one if none is named
    #[arg(long, value_name = "ID")]
    meeting: Option<String>,
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "0.0.0.0:8080", env = "SAMSKAPA_LISTEN")]
    listen: SocketAddr,
    /// The name in the header of every page
    #[arg(long, value_name = "TEXT", default_value = "Samskapa", env = "SAMSKAPA_NAME")]
    name: String,
    /// Whom to ask, in the footer: an office, a telephone number
    #[arg(long, value_name = "TEXT", default_value = "", env = "SAMSKAPA_CONTACT")]
    contact: String,
    /// The address under which the codes on the slips work afterwards
    #[arg(long, value_name = "URL", env = "SAMSKAPA_ADDRESS")]
    address: Option<String>,
    /// The language of those who have chosen none: sv, da, nb, nn, fi or en
    #[arg(long, value_name = "LANGUAGE", default_value = "sv", env = "SAMSKAPA_LANGUAGE")]
    language: String,
    /// A proxy of your own names the visitor in X-Forwarded-For
    #[arg(long, hide = true)]
    behind_proxy: bool,
}

impl InHall {
    /// Serves until it is told to close.
    pub async fn run(self) -> Done {
        keep_a_log();
        let signals = Signals::heeded()?;
        let locale = Locale::from_tag(&self.language)
            .ok_or_else(|| said(format!("'{}' is none of the languages: choose sv, da, nb, nn, fi or en", self.language)))?;
        // The address first, so that nothing is touched when it is taken.
        let listener = listen(self.listen).await?;
        let bound = listener.local_addr()?;
        let mut out = io::stdout();
        let going_on = self.begun().await?;
        let _lock = ServeLock::take(&self.data)?;
        let settings = Settings {
            locale,
            name: self.name.clone(),
            contact: self.contact.clone(),
            address: self.address.clone().unwrap_or_default(),
            behind_proxy: self.behind_proxy,
            ..Settings::default()
        };
        let house = House::open(&self.data, settings).await?;
        let evening = self.evening(&house)?;
        let by: Vec<String> = reached_by(bound).iter().map(|address| format!("http://{address}/host/{IN_HALL}")).collect();
        let here =
            SocketAddr::new(if bound.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { bound.ip() }, bound.port());
        house.hall.set(Hall { meeting: evening.id, join: by.clone(), folder: self.data.display().to_string() }).ok();
        let leader = leader(&house).await?;
        let sign_in = link::make_link(&house, &leader, EVENING).await?;

        writeln!(out, "The evening is open: {}, {}.", evening.title, evening.date)?;
        if going_on {
            writeln!(out, "It goes on where it was: everything that was confirmed is here.")?;
        }
        writeln!(
            out,
            "\nWho leads opens, on this laptop:\n  http://{here}{sign_in}\n  (once, as {}), and then http://{here}/hall",
            leader.name
        )?;
        match by.first() {
            Some(first) => {
                writeln!(out, "\nTable hosts and phones on the same network open:\n  {}", by.join("\n  "))?;
                writeln!(out, "or point the camera here:\n")?;
                writeln!(out, "{}", square(first, out.is_terminal()))?;
            }
            None => writeln!(
                out,
                "\nThis laptop is on no network: phones cannot reach it. Join one, or share one from here, and start again."
            )?,
        }
        writeln!(
            out,
            "There is no https here: whoever is on this network could read along. Use one with a password that only the hall knows."
        )?;
        writeln!(
            out,
            "All that is answered is on disk in {}. If the power goes, start again in the same way.",
            self.data.display()
        )?;
        writeln!(out, "Afterwards, at home: samskapa join {} --data DIR", self.data.display())?;
        writeln!(out, "Stop with Ctrl-C.")?;
        out.flush()?;
        until_told(listener, house, signals).await
    }

    /// Puts what was taken along into the folder; `true` if the evening has begun before.
    async fn begun(&self) -> Result<bool, Complaint> {
        if !folder::is_empty(&self.data)? && samskapa_ledger::SqliteStore::is_in(&self.data)? {
            return Ok(true);
        }
        match &self.from {
            Some(from) => restore::put_back(from, &self.data).await.map(|_| false),
            None => Err(said(format!(
                "nothing was taken along to {} yet: name the file with --from (at home: samskapa take-along --out FILE --data DIR)",
                self.data.display()
            ))),
        }
    }

    /// The meeting that was named, or the one that is next.
    fn evening(&self, house: &House) -> Result<Meeting, Complaint> {
        let world = house.world();
        let named = match &self.meeting {
            Some(id) => id.parse().ok().and_then(|id: MeetingId| world.meetings.get(&id)),
            None => next(&world, house.today()),
        };
        let missing = || match &self.meeting {
            Some(id) => said(format!("there is no meeting '{id}': leave --meeting out for the next one")),
            None => said("no meeting is planned: plan one at home first, or make one with 'samskapa new meeting'"),
        };
        named.cloned().ok_or_else(missing)
    }
}

/// The first meeting that is today or later; else the last that was.
fn next(world: &World, today: jiff::civil::Date) -> Option<&Meeting> {
    let ahead =
        world.meetings.all().filter(|meeting| meeting.date >= today).min_by_key(|meeting| (meeting.date, meeting.id));
    ahead.or_else(|| world.meetings.all().max_by_key(|meeting| (meeting.date, meeting.id)))
}

/// Who gets the link: somebody who looks after accounts, else anybody who leads; a new account where there is none.
async fn leader(house: &House) -> Result<Account, Complaint> {
    let mut open: Vec<Account> = account::all(house).await?.into_iter().filter(|account| !account.closed).collect();
    open.sort_by_key(|account| account.role != Role::Admin);
    if let Some(account) = open.into_iter().next() {
        Ok(account)
    } else {
        let new = NewAccount { name: hall::LEADER.to_owned(), shown_as: String::new(), role: Role::Admin, password: None };
        Ok(account::create_account(house, new).await?)
    }
}

/// The numbers under which others on the same network reach what listens here, those of home networks first.
fn reached_by(bound: SocketAddr) -> Vec<SocketAddr> {
    if !bound.ip().is_unspecified() {
        return vec![bound];
    }
    let mut found: Vec<Ipv4Addr> = if_addrs::get_if_addrs()
        .unwrap_or_default()
        .into_iter()
        // Bridges between programs of this machine lead nowhere.
        .filter(|one| !["docker", "veth", "br-", "virbr"].iter().any(|kind| one.name.starts_with(kind)))
        .filter_map(|one| match one.addr {
            IfAddr::V4(address) => Some(address.ip),
            IfAddr::V6(_) => None,
        })
        .filter(|ip| !ip.is_loopback() && !ip.is_link_local())
        .collect();
    found.sort_by_key(|ip| (!ip.is_private(), *ip));
    found.dedup();
    found.into_iter().map(|ip| SocketAddr::new(IpAddr::V4(ip), bound.port())).collect()
}

/// A square for cameras in letters: two rows of it in each line. On a terminal the colours are set, so that it is black on
/// white whatever the terminal's own are.
fn square(address: &str, coloured: bool) -> String {
    let Some(rows) = capture::square(address) else { return String::new() };
    let dark = |x: usize, y: usize| rows.get(y).and_then(|row| row.get(x)).copied().unwrap_or(false);
    let mut text = String::new();
    for y in (0..rows.len()).step_by(2) {
        text.push_str(if coloured { "\x1b[30;47m" } else { "" });
        for x in 0..rows.len() {
            // Without colours the terminal is taken to be dark, so that what is drawn is the white.
            text.push(match (dark(x, y) == coloured, dark(x, y + 1) == coloured) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        text.push_str(if coloured { "\x1b[0m\n" } else { "\n" });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_in_letters_has_a_border_and_two_rows_to_a_line() {
        let address = "http://192.168.1.20:8080/host/0123456789abcdef";
        let rows = capture::square(address).expect("it fits");
        let plain = square(address, false);
        assert_eq!(plain.lines().count(), rows.len().div_ceil(2));
        assert!(plain.lines().next().is_some_and(|line| line.chars().all(|c| c == '█')), "white above");
        assert!(square(address, true).lines().all(|line| line.starts_with("\x1b[30;47m") && line.ends_with("\x1b[0m")));
    }

    #[test]
    fn what_listens_under_one_number_is_reached_under_that() {
        let bound = "127.0.0.1:8080".parse().expect("an address");
        assert_eq!(reached_by(bound), [bound]);
    }
}
