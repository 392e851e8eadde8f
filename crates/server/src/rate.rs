//! How often somebody may try: a bucket of tries for each deed and address, refilled with time.
//!
//! Codes on slips and passwords can be guessed by whoever may guess for ever. A bucket lets a whole hall
//! behind one address in, and a machine out.

use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Deed {
    /// Signing in, from one address.
    SignIn,
    /// Signing in under one name, from anywhere.
    SignInAs,
    /// Opening a sign-in link or a host link.
    Link,
    /// Asking for what became of a receipt code. A slip has 45 bits; at this pace an address would need
    /// tens of thousands of years.
    Code,
    /// Writing something without an account.
    Write,
    /// Saying something on the web between meetings, where no hall full of people shares an address.
    Say,
    /// Saying whether a page helped, or what hinders in using it.
    Feedback,
    /// Joining an evening or answering from a seat in its hall. All phones of a hall may come from one address, and all
    /// of them answer within the same minute.
    Seat,
}

impl Deed {
    /// How many tries a full bucket holds, and how long one takes to come back.
    const fn pace(self) -> (u32, Duration) {
        match self {
            Self::SignIn => (20, Duration::from_secs(30)),
            Self::SignInAs => (10, Duration::from_mins(1)),
            Self::Link => (20, Duration::from_secs(10)),
            Self::Code => (60, Duration::from_secs(5)),
            Self::Write => (120, Duration::from_secs(1)),
            Self::Feedback => (60, Duration::from_mins(1)),
            Self::Say => (30, Duration::from_mins(1)),
            Self::Seat => (1_000, Duration::from_millis(200)),
        }
    }
}

/// All buckets.
#[derive(Default)]
pub struct Rates {
    buckets: Mutex<HashMap<(Deed, Whose), Bucket>>,
}

/// Whose bucket it is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Whose {
    Address(IpAddr),
    Name(String),
}

#[derive(Clone, Copy)]
struct Bucket {
    /// When the bucket will be full again. Nothing else needs to be kept (the generic cell rate algorithm).
    full_at: Timestamp,
}

/// So many buckets are kept before the full ones are thrown away.
const MANY: usize = 100_000;

impl Rates {
    /// Takes one try of an address; `Err` says how long to wait for the next.
    pub fn take(&self, deed: Deed, address: IpAddr, now: Timestamp) -> Result<(), Duration> {
        self.take_from(deed, Whose::Address(neighbourhood(address)), now)
    }

    /// Takes one try of a name.
    pub fn take_name(&self, deed: Deed, name: &str, now: Timestamp) -> Result<(), Duration> {
        self.take_from(deed, Whose::Name(name.to_owned()), now)
    }

    fn take_from(&self, deed: Deed, whose: Whose, now: Timestamp) -> Result<(), Duration> {
        let (holds, refill) = deed.pace();
        let refill = SignedDuration::try_from(refill).unwrap_or(SignedDuration::ZERO);
        let room = refill * i32::try_from(holds).unwrap_or(i32::MAX);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MANY {
            buckets.retain(|_, bucket| bucket.full_at > now);
        }
        let bucket = buckets.entry((deed, whose)).or_insert(Bucket { full_at: now });
        let full_at = bucket.full_at.max(now) + refill;
        let over = full_at.duration_since(now) - room;
        if over > SignedDuration::ZERO {
            return Err(over.unsigned_abs());
        }
        bucket.full_at = full_at;
        Ok(())
    }
}

/// An address as it is counted. Whoever has one IPv6 address has 2^64 of them; IPv4 addresses that come
/// dressed as IPv6 are counted as what they are.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & !u128::from(u64::MAX)).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let rates = Rates::default();
        let address = "192.0.2.7".parse().unwrap();
        for _ in 0..20 {
            assert_eq!(rates.take(Deed::SignIn, address, at(0)), Ok(()));
        }
        assert_eq!(rates.take(Deed::SignIn, address, at(0)), Err(Duration::from_secs(30)));
        assert_eq!(rates.take(Deed::SignIn, address, at(20)), Err(Duration::from_secs(10)));
        assert_eq!(rates.take(Deed::SignIn, address, at(30)), Ok(()));
        assert!(rates.take(Deed::SignIn, address, at(30)).is_err());
    }

    #[test]
    fn one_deed_does_not_use_up_another_nor_one_address_another() {
        let rates = Rates::default();
        let address = "192.0.2.7".parse().unwrap();
        while rates.take(Deed::Code, address, at(0)).is_ok() {}
        assert_eq!(rates.take(Deed::SignIn, address, at(0)), Ok(()));
        assert_eq!(rates.take(Deed::Code, "192.0.2.8".parse().unwrap(), at(0)), Ok(()));
    }

    #[test]
    fn a_household_has_one_bucket_however_many_addresses_it_has() {
        let rates = Rates::default();
        while rates.take(Deed::Code, "2001:db8:1:2::1".parse().unwrap(), at(0)).is_ok() {}
        assert!(rates.take(Deed::Code, "2001:db8:1:2:ffff::9".parse().unwrap(), at(0)).is_err());
        assert!(rates.take(Deed::Code, "2001:db8:1:3::1".parse().unwrap(), at(0)).is_ok());
        assert_eq!(neighbourhood("::ffff:192.0.2.7".parse().unwrap()), "192.0.2.7".parse::<IpAddr>().unwrap());
    }
}
