//! The story: what happened on which day, put down village by village and then told in the order of the days.
//!
//! A day is given as so many days before the one on which the demonstration is made, so that what is overdue is
//! still overdue and the next meeting still lies ahead. Each thing told is a command that the rules weigh like any
//! other; where the rules refuse, the story does not hold together and its telling ends with the sentence.

use super::desk::Desk;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use samskapa_domain::{Command, MeetingId, Refusal, VoiceId, World, notes::VoiceKind, voice::State};
use samskapa_ledger::{Batch, Chance, Clock, Error, Failure, Ledger, Order};
use samskapa_server::book::{Asked, Book};
use sha2::{Digest, Sha256};
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};
use uuid::Uuid;

/// Why the story does not hold together.
#[derive(Debug, thiserror::Error)]
pub enum Plot {
    /// The rules say no.
    #[error("the story does not hold on {day}: {refusal} ({told})")]
    Refused {
        /// The day.
        day: Date,
        /// What the rules say.
        refusal: Box<Refusal>,
        /// What was told.
        told: String,
    },
    /// Nobody, or more than one, said such words at that meeting.
    #[error("{found} voices say '{words}' at that meeting, and the story means another number")]
    WhoSaid {
        /// The words.
        words: String,
        /// How many.
        found: usize,
    },
    /// Something that the story builds on is not there.
    #[error("the story builds on {0}, which is not there")]
    Missing(&'static str),
    /// A day lies ahead.
    #[error("the story tells of {0}, which lies ahead")]
    Ahead(Date),
    /// The ledger failed.
    #[error(transparent)]
    Fault(#[from] Error),
}

type Make = Box<dyn FnOnce(&World) -> Result<Command, Plot> + Send>;

struct Beat {
    /// Its place in the story as it was written down; chance is drawn from it, so that what is told on the same day
    /// elsewhere changes no code.
    place: u64,
    day: Date,
    by: &'static str,
    make: Make,
}

/// What is to be told.
pub struct Story {
    today: Date,
    beats: Vec<Beat>,
    /// Who does what is told, and whom to ring about it.
    lead: Lead,
}

/// Somebody who leads the work in a municipality.
#[derive(Clone, Copy)]
pub struct Lead {
    /// The account, as the ledger writes it.
    pub actor: &'static str,
    /// Name and role.
    pub name: &'static str,
    /// The number to ring.
    pub phone: &'static str,
}

impl Lead {
    /// As it stands on an invitation.
    pub fn contact(self) -> String {
        format!("{}, telefon {}", self.name, self.phone)
    }
}

/// Who leads in Skogsälva, and told the first stories.
pub const MARIA: Lead = Lead { actor: "lead:maria", name: "Maria Ek, samordnare Nära vård", phone: "0000-12 34 00" };

/// One day of it.
pub struct Day<'s> {
    story: &'s mut Story,
    date: Date,
    by: &'static str,
}

impl Story {
    /// A story that ends today.
    pub fn until(today: Date) -> Self {
        Self { today, beats: Vec::new(), lead: MARIA }
    }

    /// From here on somebody else leads.
    pub fn led_by(&mut self, lead: Lead) {
        self.lead = lead;
    }

    /// Who leads now.
    pub fn lead(&self) -> Lead {
        self.lead
    }

    /// The day so many days from today; a Friday where it would be a weekend, as offices are closed then.
    pub fn day(&self, days: i32) -> Date {
        let date = self.today.saturating_add(days.days());
        let back = match date.weekday() {
            Weekday::Saturday => 1,
            Weekday::Sunday => 2,
            _ => 0,
        };
        date.saturating_sub(back.days())
    }

    /// An evening so many days from today on which people come: Monday to Thursday, and not at Christmas.
    pub fn evening(&self, days: i32) -> Date {
        let date = self.day(match (self.christmas(days), days > 0) {
            (Some((_, until)), true) => days + until,
            (Some((since, _)), false) => days - since,
            (None, _) => days,
        });
        if date.weekday() == Weekday::Friday { date.saturating_sub(1.day()) } else { date }
    }

    /// Where the day lies at Christmas: how many days after the last evening before it, and before the first after.
    fn christmas(&self, days: i32) -> Option<(i32, i32)> {
        let date = self.today.saturating_add(days.days());
        match (date.month(), i32::from(date.day())) {
            (12, day @ 19..) => Some((day - 16, 42 - day)),
            (1, day @ ..=6) => Some((day + 15, 11 - day)),
            _ => None,
        }
    }

    /// The day so many days from today, to tell of.
    pub fn on(&mut self, days: i32) -> Day<'_> {
        let date = self.day(days);
        self.at(date)
    }

    /// A day, to tell of.
    pub fn at(&mut self, date: Date) -> Day<'_> {
        let by = self.lead.actor;
        Day { story: self, date, by }
    }

    /// The name of a thing made so many days from today: the same for the same day and words.
    pub fn name<T: From<Uuid>>(&self, days: i32, words: &str) -> T {
        name_on(self.day(days), words)
    }

    /// Tells it all, day after day; gives the world that came of it, and its entries for an empty ledger.
    pub async fn told(mut self, zone: &TimeZone) -> Result<(Arc<World>, Batch), Plot> {
        if let Some(ahead) = self.beats.iter().find(|beat| beat.day >= self.today) {
            return Err(Plot::Ahead(ahead.day));
        }
        self.beats.sort_by_key(|beat| beat.day);
        let (desk, hands, lots) = (Arc::new(Desk::default()), Arc::new(Hands::default()), Arc::new(Lots::default()));
        let ledger: Ledger<Book> =
            Ledger::open(desk.clone(), "commons", Arc::clone(&hands) as _, Arc::clone(&lots) as _).await?;
        let mut yesterday = None;
        let mut number = 0i64;
        for beat in self.beats {
            number = if yesterday == Some(beat.day) { number + 1 } else { 0 };
            yesterday = Some(beat.day);
            // From nine in the morning, something every forty seconds.
            let time = beat.day.at(9, 0, 0, 0).to_zoned(zone.clone()).map_or_else(|_| noon(beat.day), |at| at.timestamp());
            hands.set(time.saturating_add((number * 40).seconds()).unwrap_or(time));
            let command = (beat.make)(&ledger.world())?;
            let told = format!("{command:?}").chars().take(160).collect();
            let order =
                Order { key: lots.key(beat.place), actor: beat.by.to_owned(), command: Asked { today: beat.day, command } };
            ledger.submit(order).await.map_err(|why| match why {
                Failure::Refused(refusal) => Plot::Refused { day: beat.day, refusal: Box::new(refusal), told },
                Failure::Fault(error) => Plot::Fault(error),
            })?;
        }
        let world = ledger.world();
        ledger.close().await?;
        Ok((world, desk.whole()))
    }
}

impl Day<'_> {
    /// Somebody else does it.
    pub fn by(&mut self, who: &'static str) -> &mut Self {
        self.by = who;
        self
    }

    /// The name of a thing made on this day.
    pub fn named<T: From<Uuid>>(&self, words: &str) -> T {
        name_on(self.date, words)
    }

    /// Something happens.
    pub fn tell(&mut self, command: impl Into<Command>) -> &mut Self {
        let command = command.into();
        self.make(move |_| Ok(command))
    }

    /// Something happens that depends on what was said.
    pub fn make(&mut self, make: impl FnOnce(&World) -> Result<Command, Plot> + Send + 'static) -> &mut Self {
        let place = self.story.beats.len() as u64;
        self.story.beats.push(Beat { place, day: self.date, by: self.by, make: Box::new(make) });
        self
    }
}

/// The name of a thing made on a day: the same for the same day and words.
pub fn name_on<T: From<Uuid>>(day: Date, words: &str) -> T {
    let hash = Sha256::digest(words.as_bytes());
    let mut bytes = [0; 10];
    bytes.copy_from_slice(&hash[..10]);
    let millis = noon(day).as_millisecond();
    T::from(uuid::Builder::from_unix_timestamp_millis(u64::try_from(millis).unwrap_or(0), &bytes).into_uuid())
}

/// The one voice at a meeting in whose words these stand.
pub fn said(world: &World, meeting: MeetingId, words: &str) -> Result<VoiceId, Plot> {
    let found: Vec<VoiceId> = samskapa_domain::meeting::voices(world, meeting)
        .filter(|voice| voice.state != State::SetAside)
        .filter(|voice| world.words(voice.text).is_some_and(|text| text.contains(words)))
        .map(|voice| voice.id)
        .collect();
    match found.as_slice() {
        [one] => Ok(*one),
        several => Err(Plot::WhoSaid { words: words.to_owned(), found: several.len() }),
    }
}

/// The needs said at a table of that meeting, in the order of the notes.
pub fn said_at(world: &World, meeting: MeetingId, table: &str) -> Result<Vec<VoiceId>, Plot> {
    let found: Vec<VoiceId> = samskapa_domain::meeting::voices(world, meeting)
        .filter(|voice| voice.speaks() && voice.kind == VoiceKind::Need && voice.table.as_deref() == Some(table))
        .map(|voice| voice.id)
        .collect();
    if found.is_empty() { Err(Plot::WhoSaid { words: table.to_owned(), found: 0 }) } else { Ok(found) }
}

fn noon(date: Date) -> Timestamp {
    date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp())
}

/// The hands of the story's clock.
#[derive(Default)]
struct Hands(Mutex<Timestamp>);

impl Hands {
    fn set(&self, time: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = time;
    }
}

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lots that always fall the same, so that the codes in the demonstration can stand in a handbook.
#[derive(Default)]
struct Lots {
    beat: AtomicU64,
    drawn: AtomicU64,
}

impl Lots {
    /// The key of a beat; what is drawn from now on is drawn for it.
    fn key(&self, beat: u64) -> Uuid {
        self.beat.store(beat, Ordering::Relaxed);
        self.drawn.store(0, Ordering::Relaxed);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.next()[..16]);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn next(&self) -> [u8; 32] {
        let drawn = self.drawn.fetch_add(1, Ordering::Relaxed);
        let hash = Sha256::new().chain_update(b"samskapa demonstration 1\n");
        hash.chain_update(self.beat.load(Ordering::Relaxed).to_be_bytes())
            .chain_update(drawn.to_be_bytes())
            .finalize()
            .into()
    }
}

impl Chance for Lots {
    fn draw(&self) -> Result<[u8; 32], Error> {
        Ok(self.next())
    }
}
