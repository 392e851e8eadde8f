//! The house: everything that lives as long as the process and that every page may reach.

use crate::{
    book::{Asked, Book},
    case::Nearby,
    frame::{
        door::{self, Doors},
        error::Problem,
        form::Typed,
        memory::{self, Memory},
        page::Frame,
        reception, refusal,
        texts::{BrokenText, Texts},
        visitor::Visitor,
    },
    hall::Hall,
    live::crowd::Crowd,
    paper::Press,
    rate::Rates,
    search,
    settings::Settings,
    signer::Signer,
    sorting::{Hands, Tables},
};
use axum::{Router, middleware};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{Command, Refusal, World};
use samskapa_ledger::{Chance, Clock, Done, Error, Failure, Ledger, Order, SqliteStore, Store, SystemChance, SystemClock};
use std::{
    fmt,
    ops::Deref,
    path::Path,
    sync::{Arc, OnceLock},
};
use tokio::sync::OnceCell;
use tower_http::compression::{
    CompressionLayer,
    predicate::{NotForContentType, Predicate, SizeAbove},
};
use uuid::Uuid;

/// The name of the space that a house keeps, written into every entry.
const SPACE: &str = "commons";

/// The house. Cheap to clone: every clone is the same house.
#[derive(Clone)]
pub struct House(Arc<Rooms>);

/// What is in the house.
pub struct Rooms {
    /// What happened, and the world that it makes.
    pub ledger: Ledger<Book>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Draws lots.
    pub chance: Arc<dyn Chance>,
    /// What whoever runs the house decided.
    pub settings: Settings,
    /// The words of every page.
    pub texts: Texts,
    /// How often each address has tried.
    pub rates: Rates,
    /// Pages that were shown a moment ago.
    pub memory: Memory,
    /// Where papers are printed, and those printed a moment ago.
    pub press: Press,
    /// The evening that this house is open for, if it is a laptop in a hall.
    pub hall: OnceLock<Hall>,
    /// Who is with us at the evenings at this moment.
    pub crowd: Crowd,
    /// Needs and cases by their words, for what answers what.
    pub nearby: Nearby,
    /// The words of needs, voices and cases, to seek in.
    pub sought: search::Kept,
    /// What the voices on tables where somebody sorts have to do with each other.
    pub tables: Tables,
    /// Who holds which of them.
    pub hands: Hands,
    /// What signs what is sent to other houses, once it was needed.
    pub signer: OnceCell<Signer>,
}

/// Why the house cannot open.
#[derive(Debug, thiserror::Error)]
pub enum Shut {
    /// The ledger cannot be opened.
    #[error(transparent)]
    Ledger(#[from] Error),
    /// The texts cannot be read.
    #[error(transparent)]
    Texts(#[from] BrokenText),
}

/// Why something that was told was not done.
#[derive(Clone, Debug)]
pub enum Untold {
    /// The rules say no.
    Refused {
        /// Why.
        refusal: Box<Refusal>,
        /// The same as a sentence in the visitor's language.
        sentence: String,
    },
    /// Something is broken.
    Fault(Error),
}

impl Untold {
    /// As a page that also shows what was typed.
    pub fn with(self, typed: Typed) -> Problem {
        match self {
            Self::Refused { sentence, .. } => Problem::Refused(sentence, typed),
            Self::Fault(error) => Problem::Unkept(error.to_string(), typed),
        }
    }
}

impl From<Untold> for Problem {
    fn from(untold: Untold) -> Self {
        untold.with(Typed::default())
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::fault(error)
    }
}

impl Deref for House {
    type Target = Rooms;

    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl fmt::Debug for House {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("House").field("ledger", &self.ledger).finish_non_exhaustive()
    }
}

impl House {
    /// Opens the house in a folder, on this machine's clock and chance; makes the folder if it is not there.
    pub async fn open(folder: &Path, settings: Settings) -> Result<Self, Shut> {
        let store = Arc::new(SqliteStore::open(folder).await?);
        Self::with(store, settings, Arc::new(SystemClock), Arc::new(SystemChance)).await
    }

    /// Opens the house on a store, with a clock and chance of one's choosing.
    pub async fn with(
        store: Arc<dyn Store>,
        settings: Settings,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, Shut> {
        let texts = Texts::read()?;
        let ledger = Ledger::open(store, SPACE, Arc::clone(&clock), Arc::clone(&chance)).await?;
        let (rates, memory, press, crowd) = (Rates::default(), Memory::default(), Press::default(), Crowd::default());
        let (hall, nearby, signer) = (OnceLock::new(), Nearby::default(), OnceCell::new());
        let (tables, hands) = (Tables::default(), Hands::default());
        let rooms = Rooms {
            ledger,
            clock,
            chance,
            settings,
            texts,
            rates,
            memory,
            press,
            hall,
            crowd,
            nearby,
            sought: search::Kept::default(),
            tables,
            hands,
            signer,
        };
        Ok(Self(Arc::new(rooms)))
    }

    /// The world as it is now.
    pub fn world(&self) -> Arc<World> {
        self.ledger.world()
    }

    /// Tells the house something on behalf of a visitor. Answered when it is on disk and in the world.
    ///
    /// `key` is the key of the form: the same form sent twice is done once. New things are best named by it
    /// (`NeedId::from(form.key)`), so that a second answer leads to the same page as the first.
    pub async fn tell(&self, visitor: &Visitor, key: Uuid, command: impl Into<Command>) -> Result<Done, Untold> {
        self.tell_as(visitor.actor(), visitor, key, command).await
    }

    /// The same, where the ledger is not to know which visitor it was.
    pub async fn tell_as(
        &self,
        actor: impl Into<String>,
        visitor: &Visitor,
        key: Uuid,
        command: impl Into<Command>,
    ) -> Result<Done, Untold> {
        self.order(actor, key, command).await.map_err(|failure| match failure {
            Failure::Refused(refusal) => {
                Untold::Refused { sentence: refusal::say(&self.texts, visitor.locale, &refusal), refusal: Box::new(refusal) }
            }
            Failure::Fault(error) => Untold::Fault(error),
        })
    }

    /// Orders something from outside a page: an import, the demonstration.
    pub async fn order(
        &self,
        actor: impl Into<String>,
        key: Uuid,
        command: impl Into<Command>,
    ) -> Result<Done, Failure<Refusal>> {
        let command = Asked { today: self.today(), command: command.into() };
        self.ledger.submit(Order { key, actor: actor.into(), command }).await
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The date now, where the process lives.
    pub fn today(&self) -> Date {
        self.now().to_zoned(self.settings.zone.clone()).date()
    }

    /// What a page written now is written from.
    pub fn written_from(&self) -> memory::Of {
        (self.ledger.seen().0, self.today())
    }

    /// The drawers: small side storage for what is no part of history.
    pub fn drawers(&self) -> &Arc<dyn Store> {
        self.ledger.store()
    }

    /// A fresh key for one form; names made from it sort in the order in which they were made.
    pub fn fresh_key(&self) -> Result<Uuid, Error> {
        let chance = self.chance.draw()?;
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&chance[..10]);
        let millis = u64::try_from(self.now().as_millisecond()).unwrap_or(0);
        Ok(uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid())
    }

    /// The frame of a page for a visitor.
    pub fn frame(&self, visitor: &Visitor) -> Frame {
        Frame::new(self, visitor)
    }

    /// Every page of the house, ready to be served.
    pub fn pages(&self) -> Router {
        self.behind(crate::doors())
    }

    /// The pages behind some doors, with everything that stands around pages.
    pub fn behind(&self, doors: Doors) -> Router {
        doors
            .into_router()
            .fallback(door::no_door)
            .layer(middleware::from_fn_with_state(self.clone(), reception::receive))
            // A compressor gathers before it passes anything on, and events are to arrive when they happen.
            .layer(CompressionLayer::new().compress_when(SizeAbove::new(1024).and(NotForContentType::SSE)))
            .with_state(self.clone())
    }
}
