//! Where time and chance come in. Everything else in this crate gets them as arguments, so that tests can choose both.

use jiff::Timestamp;

use crate::error::Error;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;
}

/// Draws lots.
pub trait Chance: Send + Sync {
    /// 32 bytes that nobody can guess.
    fn draw(&self) -> Result<[u8; 32], Error>;
}

/// The clock of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where time comes in")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The random numbers of this machine's operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(clippy::disallowed_methods, reason = "this is the one place where chance comes in")]
    fn draw(&self) -> Result<[u8; 32], Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::NoChance { reason: error.to_string() })?;
        Ok(bytes)
    }
}
