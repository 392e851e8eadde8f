//! The moment in which something is asked for: when it is, who asks, and the chance that codes and names are
//! drawn from. All three come in from the edge, so that the same moment always gives the same outcome.

use crate::{Event, WordsId, code::Code, live::JoinCode};
use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// When, who, and the seed of chance for one command.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The time.
    pub now: Timestamp,
    /// The date where the process lives; due dates are counted in days there.
    pub today: Date,
    /// Who asks, for example `lead:anna` or `host:Bord 2`.
    pub actor: String,
    seed: [u8; 32],
    drawn: u64,
}

impl Moment {
    /// A moment; `seed` is fresh for each command.
    pub fn new(now: Timestamp, today: Date, actor: impl Into<String>, seed: [u8; 32]) -> Self {
        Self { now, today, actor: actor.into(), seed, drawn: 0 }
    }

    fn draw(&mut self) -> [u8; 32] {
        self.drawn += 1;
        let mut hash = Sha256::new();
        hash.update(self.seed);
        hash.update(self.drawn.to_be_bytes());
        hash.finalize().into()
    }

    /// A fresh name (UUID version 7: time first, so that names sort in the order things were made).
    pub fn name<T: From<Uuid>>(&mut self) -> T {
        let chance = self.draw();
        let mut bytes = [0u8; 10];
        bytes.copy_from_slice(&chance[..10]);
        // The counter keeps things made in one command in their order within the same millisecond.
        bytes[..2].copy_from_slice(&u16::try_from(self.drawn & 0x0fff).unwrap_or(0).to_be_bytes());
        let millis = u64::try_from(self.now.as_millisecond()).unwrap_or(0);
        T::from(uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid())
    }

    /// A fresh code by which phones join.
    pub fn join_code(&mut self) -> JoinCode {
        JoinCode::from_chance(&self.draw())
    }

    /// A fresh number of forty bits, for the code of a printed sheet.
    pub fn number(&mut self) -> u64 {
        self.draw().iter().take(5).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// A fresh receipt code.
    pub fn code(&mut self) -> Code {
        Code::from_chance(&self.draw())
    }
}

/// Who and when of an entry that is already in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stamp {
    /// The entry's place in the ledger.
    pub sequence: u64,
    /// When it was written.
    pub time: Timestamp,
    /// Who did it.
    pub by: String,
    /// Where it was written, if it was joined from a branch: a laptop in a hall that went on by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
}

/// A branch of the ledger, as its entries name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Branch {
    /// Its name.
    pub id: Uuid,
    /// The last entry that it had in common with this ledger.
    pub seen: u64,
}

impl Stamp {
    /// Whether it comes from a branch, after things that its author may not have known.
    pub fn is_late(&self) -> bool {
        self.branch.is_some()
    }

    /// Whether whoever did this can have known of that. What comes late, from a branch, undoes nothing it has not seen.
    pub fn has_seen(&self, that: &Self) -> bool {
        match self.branch {
            None => true,
            Some(branch) => that.sequence <= branch.seen || that.branch.is_some_and(|other| other.id == branch.id),
        }
    }
}

/// What follows from a command: events, the words of people that belong to them, and words to erase.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What happened, in order.
    pub events: Vec<Event>,
    /// New words, by name.
    pub words: Vec<(WordsId, String)>,
    /// Words whose content is to be erased for good.
    pub erase: Vec<WordsId>,
}

impl Outcome {
    /// Nothing happens.
    pub fn nothing() -> Self {
        Self::default()
    }

    /// One thing happens.
    pub fn of(event: impl Into<Event>) -> Self {
        Self::default().and(event)
    }

    /// And this happens after it.
    #[must_use]
    pub fn and(mut self, event: impl Into<Event>) -> Self {
        self.events.push(event.into());
        self
    }

    /// Keeps words and gives the name under which they are kept.
    pub fn keep(&mut self, moment: &mut Moment, text: impl Into<String>) -> WordsId {
        let id = moment.name();
        self.words.push((id, text.into()));
        id
    }

    /// Adds all of another outcome.
    #[must_use]
    pub fn joined(mut self, other: Self) -> Self {
        self.events.extend(other.events);
        self.words.extend(other.words);
        self.erase.extend(other.erase);
        self
    }
}
