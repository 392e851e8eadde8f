//! Who is in the hall at this moment, in memory alone: how many phones joined and how many pages are open. A house
//! that starts again has an empty hall, and the phones come back by themselves.

use samskapa_domain::MeetingId;
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::watch;
use uuid::Uuid;

/// More seats than this are not counted apart; no hall is larger.
const MOST: usize = 20_000;

/// The halls of all evenings.
#[derive(Clone, Default)]
pub struct Crowd(Arc<Inside>);

#[derive(Default)]
struct Inside {
    rooms: Mutex<HashMap<MeetingId, Room>>,
    /// Goes up whenever somebody joins or leaves.
    moved: watch::Sender<u64>,
    /// True when the house closes.
    closing: watch::Sender<bool>,
}

#[derive(Default)]
struct Room {
    joined: HashSet<Uuid>,
    open: usize,
}

/// How many are in a hall.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Present {
    /// Phones that joined since the house opened.
    pub joined: usize,
    /// Phones with an open line at this moment.
    pub connected: usize,
}

/// One open line; it is counted until it is dropped.
pub struct Line {
    crowd: Crowd,
    meeting: MeetingId,
}

impl Crowd {
    /// A phone joins; joining again counts once.
    pub fn join(&self, meeting: MeetingId, seat: Uuid) {
        let is_new = self.change(meeting, |room| room.joined.len() < MOST && room.joined.insert(seat));
        if is_new {
            self.move_on();
        }
    }

    /// A phone opens a line.
    pub fn open(&self, meeting: MeetingId) -> Line {
        self.change(meeting, |room| room.open += 1);
        self.move_on();
        Line { crowd: self.clone(), meeting }
    }

    /// How many are there.
    pub fn present(&self, meeting: MeetingId) -> Present {
        let rooms = self.0.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        rooms.get(&meeting).map_or_else(Present::default, |room| Present { joined: room.joined.len(), connected: room.open })
    }

    /// Tells, from now on, whenever somebody joins or leaves.
    pub fn moves(&self) -> watch::Receiver<u64> {
        self.0.moved.subscribe()
    }

    /// Tells when the house closes.
    pub fn closing(&self) -> watch::Receiver<bool> {
        self.0.closing.subscribe()
    }

    /// Ends all open lines, so that a house that closes need not wait for pages that are never done.
    pub fn close(&self) {
        self.0.closing.send_replace(true);
    }

    fn change<T>(&self, meeting: MeetingId, change: impl FnOnce(&mut Room) -> T) -> T {
        let mut rooms = self.0.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        change(rooms.entry(meeting).or_default())
    }

    fn move_on(&self) {
        self.0.moved.send_modify(|moves| *moves = moves.wrapping_add(1));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.crowd.change(self.meeting, |room| room.open = room.open.saturating_sub(1));
        self.crowd.move_on();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_counted_once_and_a_line_as_long_as_it_is_open() {
        let (crowd, meeting) = (Crowd::default(), MeetingId(Uuid::from_u128(1)));
        crowd.join(meeting, Uuid::from_u128(7));
        crowd.join(meeting, Uuid::from_u128(7));
        let line = crowd.open(meeting);
        assert_eq!(crowd.present(meeting), Present { joined: 1, connected: 1 });
        drop(line);
        assert_eq!(crowd.present(meeting), Present { joined: 1, connected: 0 });
        assert_eq!(crowd.present(MeetingId(Uuid::from_u128(2))), Present::default());
    }
}
