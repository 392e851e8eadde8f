//! `samskapa demo`: a whole process to walk around in: three villages, two years, what was said and what became of it.
//!
//! The villages are on no map and nobody in them lives. What happens to them is told in [`granamo`] and the files
//! beside it, by the same commands that a process leader's hands would give.

mod across;
mod desk;
mod evening;
mod granamo;
mod granamo_again;
mod granamo_tried;
mod ground;
mod kornsjovallen;
mod kornsjovallen_again;
mod lovtjarnsbo;
mod road;
mod story;

use crate::{
    complaint::{Complaint, Done, said},
    folder, serve,
    signals::Signals,
};
use clap::Args;
use jiff::civil::Date;
use samskapa_domain::{
    World, need,
    voice::{self, Standing, Voice},
};
use samskapa_ledger::{Appended, Clock, ServeLock, SqliteStore, Store, SystemChance, SystemClock, Tip};
use samskapa_server::{
    house::House,
    rights::Role,
    serve::listen,
    settings::Settings,
    sign_in::{
        account::{self, NewAccount},
        link,
    },
};
use std::{
    env,
    io::{self, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use story::Story;

/// Show a complete process in three villages.
#[derive(Args)]
pub struct Demo {
    /// The folder to keep it in; a fresh one where none is given
    #[arg(long, value_name = "DIR", env = "SAMSKAPA_DATA")]
    data: Option<PathBuf>,
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", env = "SAMSKAPA_LISTEN")]
    listen: SocketAddr,
}

/// The account of the one who leads the process in the demonstration.
const LEADER: &str = "maria";
/// An afternoon of looking around.
const LINK_LASTS: Duration = Duration::from_hours(12);

impl Demo {
    /// Tells the story where there is none yet, and serves it.
    pub async fn run(self) -> Done {
        serve::keep_a_log();
        let signals = Signals::heeded()?;
        // The address first, so that nothing is made when it is taken.
        let listener = listen(self.listen).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let dir = match self.data {
            Some(dir) => dir,
            None => fresh_folder()?,
        };
        let _lock = ServeLock::take(&dir)?;
        let settings = Settings {
            name: "Samskapa i Skogsälva".to_owned(),
            contact: "Maria Ek, samordnare Nära vård, 0000-12 34 00 (påhittad)".to_owned(),
            address: address.clone(),
            ..Settings::default()
        };
        let store = SqliteStore::open(&dir).await?;
        if store.tip().await? == Tip::START {
            let today = SystemClock.now().to_zoned(settings.zone.clone()).date();
            let (_, entries) = whole_story(today).told(&settings.zone).await.map_err(|why| said(why.to_string()))?;
            if store.append(&entries).await? == Appended::Moved {
                return Err(said(format!("another program has just begun a ledger in {}: start again", dir.display())));
            }
            store.settle().await?;
        }
        let house = House::with(Arc::new(store), settings, Arc::new(SystemClock), Arc::new(SystemChance)).await?;
        let link = leader_link(&house).await?;
        introduce(&mut io::stdout(), &house, &dir, &address, link.as_deref())?;
        serve::until_told(listener, house, signals).await
    }
}

/// The story, ending today.
fn whole_story(today: Date) -> Story {
    let mut story = Story::until(today);
    let ground = ground::laid(&mut story);
    granamo::told(&mut story, &ground);
    kornsjovallen::told(&mut story, &ground);
    lovtjarnsbo::told(&mut story, &ground);
    granamo_again::told(&mut story, &ground);
    kornsjovallen_again::told(&mut story, &ground);
    across::told(&mut story, &ground);
    story
}

/// A folder where the operating system keeps what may go.
fn fresh_folder() -> Result<PathBuf, Complaint> {
    let dir = env::temp_dir().join(format!("samskapa-demo-{}", std::process::id()));
    if !folder::is_empty(&dir)? {
        return Err(said(format!("{} is in use: name a folder with --data", dir.display())));
    }
    folder::make(&dir)?;
    Ok(dir)
}

/// A link for the leader of the demonstration. A ledger with accounts of its own gets no account from us.
async fn leader_link(house: &House) -> Result<Option<String>, Complaint> {
    let account = match account::find(house, LEADER).await? {
        Some(account) => account,
        None if account::all(house).await?.is_empty() => {
            // A password that nobody knows, so that the link leads to the work and not to choosing one.
            let password = Some(format!("{}{}", house.fresh_key()?.simple(), house.fresh_key()?.simple()));
            let shown_as = "Maria Ek".to_owned();
            let new = NewAccount { name: LEADER.to_owned(), shown_as, role: Role::Admin, password };
            account::create_account(house, new).await?
        }
        None => return Ok(None),
    };
    if account.closed {
        return Ok(None);
    }
    Ok(Some(link::make_link(house, &account, LINK_LASTS).await?))
}

fn introduce(out: &mut impl Write, house: &House, dir: &Path, address: &str, link: Option<&str>) -> Done {
    let world = house.world();
    writeln!(out, "Samskapa is ready, with {} voices from {} meetings.\n", world.voices.len(), world.meetings.len())?;
    writeln!(out, "  Open     {address}")?;
    if let Some(link) = link {
        writeln!(out, "  Lead     {address}{link}  (opens once, within twelve hours)")?;
    }
    for (code, what) in codes(&world, house.today()) {
        writeln!(out, "  Slip     {code}  {what}")?;
    }
    writeln!(out, "  Folder   {}\n", dir.display())?;
    writeln!(out, "Stop with Ctrl-C.")?;
    Ok(out.flush()?)
}

/// Slips to try: one that was answered, one that waits, one that should have been answered by now.
fn codes(world: &World, today: Date) -> Vec<(String, &'static str)> {
    let changed = |voice: &Voice| {
        voice::needs(world, voice.id).any(|need| need::standing_of(world, need) == need::Standing::Confirmed)
    };
    let waits = |voice: &Voice| voice::standing(world, voice) == Standing::InUse && voice.due >= today;
    let late = |voice: &Voice| voice.due < today && !voice::reply(world, voice, today).is_answered();
    let slip = |what, wanted: &dyn Fn(&Voice) -> bool| {
        let voice = world.voices.all().find(|voice| voice::is_public(world, voice) && wanted(voice))?;
        Some((voice.code.to_string(), what))
    };
    [slip("answered, and something changed", &changed), slip("under way", &waits), slip("overdue", &late)]
        .into_iter()
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests;
