//! What people are called in the file, kept end to end in one long string, so that a million of them fit in a few megabytes.

use crate::fault::Fault;
use crate::number::short;
use std::cmp::Ordering;

/// Ids, each once, numbered from 0 in the order in which they came.
#[derive(Clone, Debug, Default)]
pub struct Names {
    letters: String,
    ends: Vec<u32>,
    /// For ids that are [small](small) whole numbers, as most are: a number and one by the value of the id, 0 where it is not here.
    small: Vec<u32>,
    /// For all others. Open addressing: 0 is empty, otherwise a number and one. Always a power of two long, and at most half full.
    slots: Vec<u32>,
    /// How they are sorted, where they are.
    sorted_by: Option<fn(&str, &str) -> Ordering>,
}

impl PartialEq for Names {
    fn eq(&self, other: &Self) -> bool {
        self.letters == other.letters && self.ends == other.ends
    }
}

impl Eq for Names {}

impl Names {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The id with this number; empty where there is none.
    pub fn get(&self, number: usize) -> &str {
        let begin = match number.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(number).copied().unwrap_or(begin);
        self.letters.get(begin as usize..end as usize).unwrap_or_default()
    }

    /// All of them, in order of number.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|number| self.get(number))
    }

    /// The number of an id, if it is here.
    pub fn find(&self, id: &str) -> Option<usize> {
        if let Some(by) = self.sorted_by {
            return self.search(id, by);
        }
        let number = match small(id.as_bytes()) {
            Some(value) => self.small.get(value).copied().unwrap_or(0),
            None if self.slots.is_empty() => 0,
            None => self.slots[self.slot(id)],
        };
        (number as usize).checked_sub(1)
    }

    /// The number of an id as it stands in a file, if it is here.
    pub(crate) fn known(&self, id: &[u8]) -> Option<usize> {
        match small(id) {
            Some(value) if self.sorted_by.is_none() => {
                self.small.get(value).and_then(|one_more| (*one_more as usize).checked_sub(1))
            }
            _ => std::str::from_utf8(id).ok().and_then(|id| self.find(id)),
        }
    }

    /// The number of an id among sorted ones, by halving.
    fn search(&self, id: &str, by: fn(&str, &str) -> Ordering) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match by(self.get(middle), id) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The number of an id, which is added if it is new.
    pub(crate) fn number(&mut self, id: &str) -> Result<usize, Fault> {
        if let Some(value) = small(id.as_bytes()) {
            if value >= self.small.len() {
                self.small.resize((value + 1).next_power_of_two().max(64), 0);
            }
            if self.small[value] == 0 {
                self.append(id)?;
                self.small[value] = short(self.len());
            }
            return Ok(self.small[value] as usize - 1);
        }
        if self.slots.len() < 2 * (self.len() + 1) {
            self.widen();
        }
        let slot = self.slot(id);
        if self.slots[slot] == 0 {
            self.append(id)?;
            self.slots[slot] = short(self.len());
        }
        Ok(self.slots[slot] as usize - 1)
    }

    /// Adds an id that is known to be new.
    fn append(&mut self, id: &str) -> Result<(), Fault> {
        let end =
            u32::try_from(self.letters.len() + id.len()).map_err(|_| Fault::TooMany("letters of participants' ids"))?;
        self.letters.push_str(id);
        self.ends.push(end);
        Ok(())
    }

    /// Where an id is, or where it would be put.
    fn slot(&self, id: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = mixed(id.as_bytes()) & mask;
        while self.slots[slot] != 0 && self.get(self.slots[slot] as usize - 1) != id {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn widen(&mut self) {
        self.slots = vec![0; (4 * (self.len() + 1)).next_power_of_two().max(16)];
        for number in 0..self.len() {
            if small(self.get(number).as_bytes()).is_none() {
                let slot = self.slot(self.get(number));
                self.slots[slot] = short(number + 1);
            }
        }
    }

    /// The numbers in the order of the ids: as whole numbers where all are, and otherwise letter by letter.
    pub(crate) fn sorted(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..short(self.len())).collect();
        if self.iter().all(|id| id.len() < 20 && is_whole(id.as_bytes())) {
            let keys: Vec<u64> = self.iter().map(|id| id.parse().unwrap_or(u64::MAX)).collect();
            order.sort_unstable_by_key(|number| keys[*number as usize]);
        } else {
            let by = natural(self.iter());
            order.sort_unstable_by(|one, other| by(self.get(*one as usize), self.get(*other as usize)));
        }
        order
    }

    /// The same ids in the order that [`sorted`](Self::sorted) gave, without the table for finding them.
    pub(crate) fn reordered(&self, order: &[u32]) -> Self {
        let mut letters = String::with_capacity(self.letters.len());
        let mut ends = Vec::with_capacity(order.len());
        for number in order {
            letters.push_str(self.get(*number as usize));
            ends.push(short(letters.len()));
        }
        Self { letters, ends, sorted_by: Some(natural(self.iter())), ..Self::default() }
    }
}

/// How ids are put in order: as whole numbers where all are, and otherwise letter by letter.
pub(crate) fn natural<'a>(mut ids: impl Iterator<Item = &'a str>) -> fn(&str, &str) -> Ordering {
    if ids.all(|id| is_whole(id.as_bytes())) {
        |one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other))
    } else {
        |one, other| one.cmp(other)
    }
}

/// Whether it is a whole number written in the one usual way.
fn is_whole(id: &[u8]) -> bool {
    !id.is_empty() && id.iter().all(u8::is_ascii_digit) && (id == b"0" || id[0] != b'0')
}

/// The value of an id that is a whole number, written in the one usual way and below a million or so.
fn small(id: &[u8]) -> Option<usize> {
    if id.is_empty() || id.len() > 7 || (id[0] == b'0' && id.len() > 1) {
        return None;
    }
    let mut value = 0;
    for byte in id {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + usize::from(digit);
    }
    Some(value).filter(|value| *value < 1 << 20)
}

/// Bytes mixed to a number that spreads well, eight at a time by folded multiplication.
#[expect(clippy::cast_possible_truncation, reason = "only the low bits are used")]
fn mixed(bytes: &[u8]) -> usize {
    let fold = |state: u64, word: u64| {
        let wide = u128::from(state ^ word) * 0x9e37_79b9_7f4a_7c15_u128;
        (wide as u64) ^ ((wide >> 64) as u64)
    };
    let mut state = fold(0x243f_6a88_85a3_08d3, bytes.len() as u64);
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        state = fold(state ^ 0x1319_8a2e_0370_7344, u64::from_le_bytes(word));
    }
    (state ^ (state >> 32)) as usize
}
