//! A notebook kept in a ledger: the smallest rules that use everything a ledger offers.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use samskapa_ledger::{
    Chance, Clock, Content, ContentId, Done, Error, Failure, Hash, Ledger, Moment, Order, Outcome, Rules, SqliteStore,
    Stamp, Store, Verdict, verify,
};
use serde::{Deserialize, Serialize};
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use uuid::Uuid;

/// The rules of the notebook.
pub struct Notebook;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Notes {
    /// Every note that was made, under the number of its entry.
    pub made: BTreeMap<u64, ContentId>,
    pub torn: Vec<ContentId>,
    pub ticks: u64,
    pub actors: BTreeMap<String, u64>,
    #[serde(skip)]
    pub texts: BTreeMap<ContentId, String>,
}

#[derive(Clone, Debug)]
pub enum Command {
    Note(String),
    Tear(ContentId),
    /// So many ticks at once.
    Tick(u64),
    /// Only if there are exactly so many ticks already.
    TickAfter(u64),
    /// Mentions a content from before.
    Recall(ContentId, Hash),
    Stumble,
    StumbleInFold,
    /// A content that no event mentions.
    Loose,
    /// Erasing without a word.
    Hush(ContentId),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    Noted { content: ContentId, seal: Hash },
    Recalled { content: ContentId, seal: Hash },
    Torn { content: ContentId },
    Ticked,
    Stumbled,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NotNow {
    pub ticks: u64,
}

impl Rules for Notebook {
    type World = Notes;
    type Command = Command;
    type Event = Event;
    type Refusal = NotNow;

    fn decide(notes: &Notes, command: &Command, moment: &Moment) -> Result<Outcome<Event>, NotNow> {
        let content = |text: &str| {
            let (id, salt) = moment.chance.split_at(16);
            let id = ContentId(Uuid::from_slice(id).unwrap());
            Content { id, salt: salt.try_into().unwrap(), text: text.to_owned() }
        };
        Ok(match command {
            Command::Note(text) => {
                let content = content(text);
                let events = vec![Event::Noted { content: content.id, seal: content.seal() }];
                Outcome { events, contents: vec![content], erase: Vec::new() }
            }
            Command::Tear(id) => {
                let events = vec![Event::Torn { content: *id }];
                Outcome { events, contents: Vec::new(), erase: vec![*id] }
            }
            Command::Tick(many) => (0..*many).map(|_| Event::Ticked).collect::<Vec<_>>().into(),
            Command::TickAfter(ticks) if *ticks == notes.ticks => vec![Event::Ticked].into(),
            Command::TickAfter(_) => return Err(NotNow { ticks: notes.ticks }),
            Command::Recall(content, seal) => vec![Event::Recalled { content: *content, seal: *seal }].into(),
            Command::Stumble => panic!("a fault in the rules, as the test wants it"),
            Command::StumbleInFold => vec![Event::Stumbled].into(),
            Command::Loose => Outcome { contents: vec![content("loose")], ..Outcome::from(vec![Event::Ticked]) },
            Command::Hush(id) => Outcome { erase: vec![*id], ..Outcome::default() },
        })
    }

    fn fold(notes: &mut Notes, stamp: &Stamp, event: &Event) {
        match event {
            Event::Noted { content, .. } => drop(notes.made.insert(stamp.sequence, *content)),
            Event::Recalled { .. } => {}
            Event::Torn { content } => notes.torn.push(*content),
            Event::Ticked => notes.ticks += 1,
            Event::Stumbled => panic!("a fault in the fold, as the test wants it"),
        }
        *notes.actors.entry(stamp.actor.clone()).or_default() += 1;
    }

    fn keep(notes: &mut Notes, id: ContentId, text: &str) {
        notes.texts.insert(id, text.to_owned());
    }

    fn forget(notes: &mut Notes, id: ContentId) {
        notes.texts.remove(&id);
    }

    fn mentions(event: &Event) -> Vec<(ContentId, Hash)> {
        match event {
            Event::Noted { content, seal } | Event::Recalled { content, seal } => vec![(*content, *seal)],
            Event::Torn { .. } | Event::Ticked | Event::Stumbled => Vec::new(),
        }
    }
}

/// A clock that moves on by a second whenever it is looked at.
#[derive(Default)]
pub struct Metronome(AtomicU64);

impl Clock for Metronome {
    fn now(&self) -> Timestamp {
        let second = self.0.fetch_add(1, Ordering::Relaxed);
        Timestamp::from_second(1_790_000_000 + i64::try_from(second).unwrap()).unwrap()
    }
}

/// Lots that come in the same order every time.
pub struct Dice(pub AtomicU64);

impl Chance for Dice {
    fn draw(&self) -> Result<[u8; 32], Error> {
        Ok(Hash::of(&[b"dice", &self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes()]).0)
    }
}

pub async fn store(dir: &Path) -> Arc<dyn Store> {
    Arc::new(SqliteStore::open(dir).await.unwrap())
}

/// Opens the notebook; `seed` keeps the lots of several processes apart.
pub async fn open_with(dir: &Path, seed: u64) -> Result<Ledger<Notebook>, Error> {
    let store = Arc::new(SqliteStore::open(dir).await?);
    Ledger::open(store, "älvdalen", Arc::<Metronome>::default(), Arc::new(Dice(AtomicU64::new(seed << 32)))).await
}

pub async fn open(dir: &Path) -> Ledger<Notebook> {
    open_with(dir, fresh()).await.unwrap()
}

/// Another number each time.
fn fresh() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

pub fn order(key: u128, command: Command) -> Order<Command> {
    Order { key: Uuid::from_u128(key), actor: "Britta".to_owned(), command }
}

pub async fn give(ledger: &Ledger<Notebook>, key: u128, command: Command) -> Result<Done, Failure<NotNow>> {
    ledger.submit(order(key, command)).await
}

/// Makes a note; gives its content's id.
pub async fn note(ledger: &Ledger<Notebook>, key: u128, text: &str) -> ContentId {
    let done = give(ledger, key, Command::Note(text.to_owned())).await.unwrap();
    ledger.world().made[&done.first]
}

pub async fn verdict(store: &dyn Store) -> Verdict {
    verify::<Notebook>(store, |_| {}).await.unwrap()
}

/// Opens the file behind the ledger's back.
pub async fn intrude(dir: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(dir.join("ledger.db")).connect().await.unwrap()
}

/// Changes the file behind the ledger's back, with all guards removed.
pub async fn tamper(dir: &Path, sql: &str) {
    let mut connection = intrude(dir).await;
    let guards = "DROP TRIGGER IF EXISTS entries_are_never_changed; DROP TRIGGER IF EXISTS entries_are_never_deleted;";
    sqlx::raw_sql(guards).execute(&mut connection).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
}
