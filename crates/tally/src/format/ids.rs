//! Finds options by their ids, a few hundred million times a minute: ids of up to seven letters are one number each.

use super::{Fault, fault::shown};
use std::collections::HashMap;

/// The options of a file, by id.
#[derive(Clone, Debug)]
pub(super) struct Ids<'a> {
    /// Short ids, packed; zero where there is none. At least half of the places are free.
    table: Vec<(u64, u32)>,
    shift: u32,
    long: HashMap<&'a [u8], u32>,
}

/// The bytes of an id as one number, none if they are more than seven. No two ids have the same, and none has zero.
fn packed(id: &[u8]) -> Option<u64> {
    (id.len() <= 7).then(|| id.iter().fold(1, |packed, byte| packed << 8 | u64::from(*byte)))
}

impl<'a> Ids<'a> {
    /// All ids, each with the line it was listed on.
    pub(super) fn new(ids: impl ExactSizeIterator<Item = (usize, &'a str)>) -> Result<Self, Fault> {
        let size = (ids.len() * 2).next_power_of_two().max(16);
        let mut found = Self { table: vec![(0, 0); size], shift: 64 - size.ilog2(), long: HashMap::new() };
        for (option, (line, id)) in ids.enumerate() {
            let twice = || Fault::Listed { line, option: shown(id) };
            let option = u32::try_from(option).map_err(|_| Fault::TooMany { line })?;
            match packed(id.as_bytes()) {
                Some(key) => {
                    let place = found.place(key);
                    if found.table[place].0 == key {
                        return Err(twice());
                    }
                    found.table[place] = (key, option);
                }
                None if found.long.insert(id.as_bytes(), option).is_some() => return Err(twice()),
                None => {}
            }
        }
        Ok(found)
    }

    /// Adds the options of a field in which ids stand between commas; the id that is not known, if one is not.
    pub(super) fn find_all<'b>(&self, field: &'b str, options: &mut Vec<u32>) -> Result<(), &'b str> {
        if field.trim().is_empty() {
            return Ok(());
        }
        let (mut from, mut key) = (0, 1);
        // The key is made while the end of the id is sought, so that each byte is looked at once.
        for (at, byte) in field.bytes().chain([b',']).enumerate() {
            if byte != b',' {
                key = key << 8 | u64::from(byte);
                continue;
            }
            let found = if at - from <= 7 { self.short(key) } else { None };
            match found.or_else(|| self.find(&field[from..at])) {
                Some(option) => options.push(option),
                None => return Err(&field[from..at]),
            }
            (from, key) = (at + 1, 1);
        }
        Ok(())
    }

    /// The option of an id, which may have spaces around it.
    fn find(&self, id: &str) -> Option<u32> {
        let id = id.trim().as_bytes();
        packed(id).map_or_else(|| self.long.get(id).copied(), |key| self.short(key))
    }

    fn short(&self, key: u64) -> Option<u32> {
        let (found, option) = self.table[self.place(key)];
        (found == key).then_some(option)
    }

    /// Where a key stands or would stand: multiplied by 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4), then onwards.
    fn place(&self, key: u64) -> usize {
        let mask = self.table.len() - 1;
        let mut place = usize::try_from(key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift).unwrap_or(0) & mask;
        while self.table[place].0 != 0 && self.table[place].0 != key {
            place = (place + 1) & mask;
        }
        place
    }
}
