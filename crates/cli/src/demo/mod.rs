//! `samskapa demo`: a whole process to walk around in: a region with sixteen municipalities, eight villages, two years,
//! what was said and what became of it.
//!
//! The villages are on no map and nobody in them lives. What happens to them is told in [`granamo`] and the files
//! beside it, one for each village and year, by the same commands that a process leader's hands would give.

mod across;
mod alike;
mod around;
mod brannholmsbruk;
mod brannholmsbruk_again;
mod brannholmsbruk_tried;
mod cases;
mod county;
mod desk;
mod direction;
mod elsewhere;
mod evening;
mod goals;
mod granamo;
mod granamo_again;
mod granamo_tried;
mod gratarnskar;
mod gratarnskar_again;
mod gratarnskar_boat;
mod ground;
mod kielojankka;
mod kielojankka_again;
mod kornsjovallen;
mod kornsjovallen_again;
mod lovtjarnsbo;
mod neighbours;
mod pictures;
mod readers;
mod region;
mod road;
mod roadmap;
mod shares;
mod skarvmo;
mod skarvmo_again;
mod skarvmo_tried;
mod spread;
mod story;
mod tolvroset;
mod tolvroset_again;

use crate::{
    complaint::{Complaint, Done, said},
    folder, serve,
    signals::Signals,
};
use clap::Args;
use ground::Ground;
use jiff::civil::Date;
use samskapa_domain::{
    World,
    claim::Thing,
    need,
    thread::{self, Stage},
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
    collections::BTreeSet,
    env,
    io::{self, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use story::Story;

/// Show a complete process in a region with sixteen municipalities and eight villages.
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
            name: "Samskapa i Älvmark".to_owned(),
            contact: "Maria Ek, samordnare Nära vård, 0000-12 34 00 (påhittad)".to_owned(),
            address: address.clone(),
            tour: true,
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
    the_rest_of_the_region(&mut story, &ground);
    story
}

/// Two more municipalities, each led by somebody else; then what all of them do together.
fn the_rest_of_the_region(story: &mut Story, ground: &Ground) {
    let region = region::laid(story);
    story.led_by(region::SIV);
    kielojankka::told(story, &region);
    tolvroset::told(story, &region);
    tolvroset_again::told(story, &region);
    kielojankka_again::told(story, &region);
    story.led_by(region::JOSEF);
    gratarnskar::told(story, &region);
    brannholmsbruk::told(story, &region);
    skarvmo::told(story, &region);
    gratarnskar_again::told(story, &region);
    brannholmsbruk_again::told(story, &region);
    skarvmo_again::told(story, &region);
    elsewhere::told(story, &region);
    let county = county::laid(story);
    direction::told(story, &county);
    roadmap::told(story);
    around::told(story, &county);
    readers::told(story);
    spread::told(story, ground, &region);
    goals::told(story);
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
    writeln!(out, "  Tour     {address}/tour  (ten steps)")?;
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
    let open = || world.voices.all().filter(|voice| voice::is_public(world, voice));
    // The fullest thread, and of those the one that was heard first.
    let fullest = open().filter(|voice| changed(voice)).rev().max_by_key(|voice| stages(world, voice));
    [
        fullest.map(|voice| (voice, "answered, and something changed")),
        open().find(|voice| waits(voice)).map(|voice| (voice, "under way")),
        open().find(|voice| late(voice)).map(|voice| (voice, "overdue")),
    ]
    .into_iter()
    .flatten()
    .map(|(voice, what)| (voice.code.to_string(), what))
    .collect()
}

/// Through how many stages the thread of a voice has gone.
fn stages(world: &World, voice: &Voice) -> usize {
    let after = thread::after(world, Thing::Voice(voice.id));
    after.into_iter().filter_map(Stage::of).collect::<BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests;
