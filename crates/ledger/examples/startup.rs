//! Measures the ledger against the machine it runs on: how many entries a second are durably appended, and how long it takes
//! to open a ledger of many entries with and without a snapshot.
//!
//!     cargo run --release -p samskapa-ledger --example startup -- [ENTRIES] [SUBMITTERS]

#![expect(clippy::cast_precision_loss, reason = "figures for people need no sixteenth digit")]

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use imbl::HashMap;
use samskapa_ledger::{
    Content, ContentId, Hash, Ledger, Moment, Order, Outcome, Rules, SqliteStore, Stamp, Store, SystemChance, SystemClock,
    verify,
};
use serde::{Deserialize, Serialize};
use tempfile::TempDir;
use uuid::Uuid;

/// Sentences, said and counted.
struct Sentences;

#[derive(Clone, Default, Serialize, Deserialize)]
struct World {
    said: HashMap<ContentId, (u64, String)>,
    #[serde(skip)]
    texts: HashMap<ContentId, String>,
}

enum Command {
    /// One sentence with its words.
    Say(String),
    /// Many sentences whose words are the same and kept elsewhere.
    Fill(u32),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Event {
    Said { content: ContentId, seal: Hash, place: String },
    Counted { content: ContentId, seal: Hash, place: String },
}

impl Rules for Sentences {
    type World = World;
    type Command = Command;
    type Event = Event;
    type Refusal = String;

    fn decide(_: &World, command: &Command, moment: &Moment) -> Result<Outcome<Event>, String> {
        let id = |number: u32| {
            let hash = Hash::of(&[&moment.chance, &number.to_be_bytes()]).0;
            ContentId(Uuid::from_slice(&hash[..16]).unwrap_or_default())
        };
        let place = "Norra Älgviken".to_owned();
        Ok(match command {
            Command::Say(text) => {
                let salt = std::array::from_fn(|place| moment.chance[place]);
                let content = Content { id: id(0), salt, text: text.clone() };
                let event = Event::Said { content: content.id, seal: content.seal(), place };
                Outcome { events: vec![event], contents: vec![content], erase: Vec::new() }
            }
            Command::Fill(many) => {
                let counted = |number| Event::Counted {
                    content: id(number),
                    seal: Hash::of(&[&number.to_be_bytes()]),
                    place: place.clone(),
                };
                (0..*many).map(counted).collect::<Vec<_>>().into()
            }
        })
    }

    fn fold(world: &mut World, stamp: &Stamp, event: &Event) {
        let (Event::Said { content, place, .. } | Event::Counted { content, place, .. }) = event;
        world.said.insert(*content, (stamp.sequence, place.clone()));
    }

    fn keep(world: &mut World, id: ContentId, text: &str) {
        world.texts.insert(id, text.to_owned());
    }

    fn forget(world: &mut World, id: ContentId) {
        world.texts.remove(&id);
    }

    fn mentions(event: &Event) -> Vec<(ContentId, Hash)> {
        match event {
            Event::Said { content, seal, .. } => vec![(*content, *seal)],
            Event::Counted { .. } => Vec::new(),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let entries = arguments.next().map_or(Ok(1_000_000), |text| text.parse())?;
    let submitters = arguments.next().map_or(Ok(512), |text| text.parse())?;
    let dir = tempfile::tempdir_in(".")?;
    appending(&dir, submitters).await?;
    starting(&dir, entries).await?;
    Ok(())
}

async fn open(dir: &Path) -> Result<Ledger<Sentences>, samskapa_ledger::Error> {
    let store = Arc::new(SqliteStore::open(dir).await?);
    Ledger::open(store, "example", Arc::new(SystemClock), Arc::new(SystemChance)).await
}

async fn appending(dir: &TempDir, submitters: u64) -> Result<(), Box<dyn std::error::Error>> {
    let ledger = open(&dir.path().join("appending")).await?;
    let each = 100_000 / submitters;
    let start = Instant::now();
    let mut tasks = Vec::new();
    for submitter in 0..submitters {
        let ledger = ledger.clone();
        tasks.push(tokio::spawn(async move {
            for number in 0..each {
                let text = format!("Sentence {number} from table {submitter}: the bus does not wait.");
                let key = Uuid::from_u64_pair(submitter, number);
                let order = Order { key, actor: "host".to_owned(), command: Command::Say(text) };
                ledger.submit(order).await.map_err(|failure| failure.to_string())?;
            }
            Ok::<_, String>(())
        }));
    }
    for task in tasks {
        task.await??;
    }
    let ours = rate(each * submitters, start.elapsed());
    let bytes: u64 = ledger.store().lines(1, 8192).await?.len() as u64 / 8192;
    ledger.close().await?;
    let reopened = timed("opening it again, with words", open(&dir.path().join("appending"))).await?;
    reopened.close().await?;
    let bytes = usize::try_from(bytes)?;
    let single = plain(dir.path(), bytes, 2_000)?;
    let grouped = plain(dir.path(), bytes * usize::try_from(submitters)?, 300)? * submitters as f64;
    println!("appending, {submitters} submitters, {bytes} bytes an entry and its words beside it:");
    println!("  grouped appends            {ours:>10.0} entries/s");
    println!("  write+fdatasync, one each  {single:>10.0} entries/s   ours is {:.2} of it", ours / single);
    println!("  write+fdatasync, grouped   {grouped:>10.0} entries/s   ours is {:.2} of it", ours / grouped);
    Ok(())
}

/// What the disk itself can do: so many bytes appended to a file and waited for, again and again.
fn plain(dir: &Path, bytes: usize, times: u32) -> Result<f64, std::io::Error> {
    let mut file = File::create(dir.join("plain"))?;
    let piece = vec![b'x'; bytes];
    let start = Instant::now();
    for _ in 0..times {
        file.write_all(&piece)?;
        file.sync_data()?;
    }
    Ok(rate(u64::from(times), start.elapsed()))
}

async fn starting(dir: &TempDir, entries: u64) -> Result<(), Box<dyn std::error::Error>> {
    let dir = dir.path().join("starting");
    let ledger = open(&dir).await?;
    let filling = Instant::now();
    let mut number = 0;
    while ledger.seen().0 < entries {
        let many = u32::try_from((entries - ledger.seen().0).min(5_000))?;
        number += 1;
        let order = Order { key: Uuid::from_u128(number), actor: "host".to_owned(), command: Command::Fill(many) };
        ledger.submit(order).await.map_err(|failure| failure.to_string())?;
    }
    println!("a ledger of {entries} entries, filled in {:.1} s:", filling.elapsed().as_secs_f64());
    let bytes = std::fs::metadata(dir.join("ledger.db"))?.len();
    println!("  file                       {:>10.0} MB", bytes as f64 / 1e6);
    let store = Arc::clone(ledger.store());
    ledger.close().await?;
    drop((ledger, store));

    drop(std::fs::remove_file(dir.join("snapshot")));
    let ledger = timed("open, folding all", open(&dir)).await?;
    timed("open, only reading texts", only_reading(ledger.store().as_ref())).await?;
    timed("snapshot", ledger.snapshot()).await?;
    timed("first receipt", ledger.head()).await?;
    timed("further receipt", ledger.inclusion(entries / 2, entries)).await?;
    ledger.close().await?;

    let ledger = timed("open, with snapshot", open(&dir)).await?;
    let verdict = timed("verify", verify::<Sentences>(ledger.store().as_ref(), |_| {})).await?;
    println!("  holds: {}, {} entries", verdict.holds(), verdict.entries);
    ledger.close().await?;
    Ok(())
}

async fn only_reading(store: &dyn Store) -> Result<(), samskapa_ledger::Error> {
    let mut from = 1;
    while !store.lines(from, 8192).await?.is_empty() {
        from += 8192;
    }
    Ok(())
}

async fn timed<T, E>(what: &str, work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let start = Instant::now();
    let done = work.await?;
    println!("  {what:<26} {:>10.3} s", start.elapsed().as_secs_f64());
    Ok(done)
}

fn rate(many: u64, time: Duration) -> f64 {
    many as f64 / time.as_secs_f64()
}
