//! Keys: which orders have been carried out already, so that an order that is sent twice happens once.

use std::collections::HashMap;

use uuid::Uuid;

/// The entries that an order became. `last` is before `first` when there was nothing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub first: u64,
    pub last: u64,
}

#[derive(Clone, Default)]
pub(crate) struct Keys(HashMap<Uuid, Span>);

/// A key and its span as 32 bytes.
const WIDTH: usize = 32;

impl Keys {
    pub fn get(&self, key: Uuid) -> Option<Span> {
        self.0.get(&key).copied()
    }

    /// Notes orders whose entries are all known.
    pub fn extend(&mut self, orders: HashMap<Uuid, Span>) {
        self.0.extend(orders);
    }

    /// Takes over what another process's entries say.
    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Notes one entry; entries of the same order stretch its span.
    pub fn entry(&mut self, key: Uuid, sequence: u64) {
        self.0
            .entry(key)
            // An order that once found nothing to do has no entry before this one.
            .and_modify(|span| {
                let first = if span.last < span.first { sequence } else { span.first };
                *span = Span { first, last: sequence };
            })
            .or_insert(Span { first: sequence, last: sequence });
    }

    pub fn reserve(&mut self, more: usize) {
        self.0.reserve(more);
    }

    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.len() * WIDTH);
        for (key, span) in &self.0 {
            bytes.extend(key.as_bytes());
            bytes.extend(span.first.to_be_bytes());
            bytes.extend(span.last.to_be_bytes());
        }
        bytes
    }

    pub fn read(bytes: &[u8]) -> Self {
        let records = bytes.chunks_exact(WIDTH).filter_map(|record| {
            let (key, span) = record.split_first_chunk::<16>()?;
            let (first, last) = span.split_first_chunk::<8>()?;
            let span = Span { first: u64::from_be_bytes(*first), last: u64::from_be_bytes(last.try_into().ok()?) };
            Some((Uuid::from_bytes(*key), span))
        });
        Self(records.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_what_they_wrote() {
        let mut keys = Keys::default();
        for sequence in 1..=9 {
            keys.entry(Uuid::from_u128(u128::from(sequence / 3)), sequence);
        }
        let read = Keys::read(&keys.write());
        assert_eq!(read.0, keys.0);
        assert_eq!(read.get(Uuid::from_u128(1)), Some(Span { first: 3, last: 5 }));
    }
}
