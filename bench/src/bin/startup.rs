//! How long the house takes to open with a thread of many entries: folded alone, and opened with and without a
//! snapshot. The entries are real ones: voices taken down, needs formed of them, arrows drawn and taken back.
//!
//!     startup FOLDER [ENTRIES]

use jiff::civil::Date;
use rayon::prelude::*;
use samskapa_domain::{
    NeedId, PlaceId, Stamp, VoiceId, World,
    claim::{self, Arrow, Thing},
    fold,
    meeting::{Channel, Level, Plan, Sort},
    need,
    notes::VoiceKind,
    place,
    voice::{self, Draft},
};
use samskapa_ledger::{Ledger, Order, SqliteStore, Store, SystemChance, SystemClock};
use samskapa_server::book::{Asked, Book, Written};
use std::{
    env,
    error::Error,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};
use uuid::Uuid;

const TODAY: Date = Date::constant(2026, 11, 1);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("say in which empty folder")?;
    let entries: u64 = arguments.next().map_or(Ok(1_000_000), |number| number.parse())?;
    let folder = Path::new(&folder);
    fill(folder, entries).await?;
    folded(folder).await?;
    let without = opened(folder).await?;
    let ledger = open(folder).await?;
    let began = Instant::now();
    ledger.snapshot().await?;
    println!("snapshot written in {:.2} s", began.elapsed().as_secs_f64());
    ledger.close().await?;
    let with = opened(folder).await?;
    println!("opened without snapshot in {:.2} s, with snapshot in {:.2} s", without.as_secs_f64(), with.as_secs_f64());
    Ok(())
}

async fn open(folder: &Path) -> Result<Ledger<Book>, Box<dyn Error>> {
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder).await?);
    Ok(Ledger::open(store, "commons", Arc::new(SystemClock), Arc::new(SystemChance)).await?)
}

async fn opened(folder: &Path) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    let ledger = open(folder).await?;
    let took = began.elapsed();
    println!("  {} voices, {} needs", ledger.world().voices.len(), ledger.world().needs.len());
    ledger.close().await?;
    Ok(took)
}

fn name(kind: u8, nth: u64) -> Uuid {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[8..].copy_from_slice(&nth.to_be_bytes());
    Uuid::from_bytes(bytes)
}

/// Fills a ledger: of ten entries six are voices, one a need, two arrows, and one says that a voice was checked.
async fn fill(folder: &Path, entries: u64) -> Result<(), Box<dyn Error>> {
    let ledger = Arc::new(open(folder).await?);
    let place = PlaceId(name(1, 0));
    let meeting = samskapa_domain::MeetingId(name(2, 0));
    tell(&ledger, place::Command::Add { id: place, name: "Granliden".to_owned(), municipality: None }).await?;
    let plan = Plan {
        id: meeting,
        series: None,
        place,
        venue: String::new(),
        date: TODAY,
        hours: String::new(),
        title: "Möte".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: String::new(),
    };
    tell(&ledger, samskapa_domain::meeting::Command::Plan(plan)).await?;
    let held = ledger.world().meetings.get(&meeting).cloned().ok_or("the meeting was planned")?;
    let began = Instant::now();
    let rounds = entries / 10;
    let mut running = tokio::task::JoinSet::new();
    for round in 0..rounds {
        let (ledger, held) = (Arc::clone(&ledger), held.clone());
        running.spawn(async move {
            for nth in round * 6..round * 6 + 6 {
                let text = format!("Bussen går för sällan på kvällen, sa nummer {nth}");
                let draft = Draft::said(&held, text, VoiceKind::Need);
                tell(&ledger, voice::Command::Capture { id: VoiceId(name(3, nth)), draft }).await?;
            }
            let voices = vec![VoiceId(name(3, round * 6))];
            let (id, title) = (NeedId(name(4, round)), "Kvällstur".to_owned());
            tell(&ledger, need::Command::Hear { id, place, title, voices, basis: need::Basis::Voices }).await?;
            let (from, to) = (Thing::Voice(VoiceId(name(3, round * 6 + 1))), Thing::Need(id));
            tell(&ledger, claim::Command::Draw { from, arrow: Arrow::ExpressedIn, to, why: "sorted".to_owned() }).await?;
            let (statement, mandate) = ("En buss som går efter klockan 18.".to_owned(), need::Mandate::Ours);
            tell(&ledger, need::Command::Formulate { id, title: "Kvällstur".to_owned(), statement, mandate }).await
        });
        while running.len() > 512 {
            running.join_next().await.transpose()?.transpose()?;
        }
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    let took = began.elapsed().as_secs_f64();
    let (sequence, _) = ledger.seen();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
    let rate = sequence as f64 / took;
    println!("{sequence} entries told one by one through the rules in {took:.1} s: {rate:.0} a second");
    ledger.close().await?;
    Ok(())
}

async fn tell(ledger: &Ledger<Book>, command: impl Into<samskapa_domain::Command>) -> Result<(), String> {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let key = name(9, NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    let command = Asked { today: TODAY, command: command.into() };
    let order = Order { key, actor: "lead:bench".to_owned(), command };
    ledger.submit(order).await.map(|_| ()).map_err(|failure| format!("{failure:?}"))
}

/// Reading and folding alone, with the entries already in memory.
async fn folded(folder: &Path) -> Result<(), Box<dyn Error>> {
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder).await?);
    let mut lines = samskapa_ledger::EntryLines::new(store);
    let mut bodies = Vec::new();
    while let Some(line) = lines.next().await? {
        bodies.extend(line.lines().map(str::to_owned));
    }
    let began = Instant::now();
    let read: Vec<(Stamp, Written)> = bodies
        .par_iter()
        .filter_map(|body| {
            let entry = samskapa_ledger::Entry::read(body).ok()?;
            let written = serde_json::from_str(entry.event.get()).ok()?;
            Some((Stamp { sequence: entry.sequence, time: entry.time, by: entry.actor, branch: None }, written))
        })
        .collect();
    let parsed = began.elapsed();
    let began = Instant::now();
    let mut world = World::default();
    for (stamp, written) in &read {
        fold(&mut world, &written.happened, stamp);
    }
    println!(
        "{} entries read from JSON in {:.2} s and folded in {:.2} s",
        read.len(),
        parsed.as_secs_f64(),
        began.elapsed().as_secs_f64()
    );
    Ok(())
}
