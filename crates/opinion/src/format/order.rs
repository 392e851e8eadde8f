//! Brings votes into the order in which they were cast, whatever the order of the rows, in memory that does not grow with the file.
//!
//! The first votes are kept: rows that are not in order, as those of a table by statement, mostly show it there, and all others are then
//! kept as well and taken in order. Where the first are in order, votes are taken as they come; at one that is not, reading begins anew.
//! Each pass through the file keeps the earliest votes that have not been taken yet, as many as there is room for. A few million rows need
//! one such pass.

use super::{
    Fault,
    long::{Cast, Ids},
};
use crate::{Fault as TooFull, Gathering};

/// How many votes are kept while they are put in order; for a while there may be twice as many, each 16 bytes.
const ROOM: usize = 1 << 22;

/// So many votes are kept before it is believed that rows are in order.
const FIRST: usize = 1 << 16;

/// Takes all votes in the order in which they were cast. `pass` goes through the file once, from its beginning, hands over every vote until
/// no more are wanted, and tells how many it has seen.
pub(super) fn in_order(
    into: Gathering,
    timed: bool,
    mut pass: impl FnMut(&mut Ordered) -> Result<u64, Fault>,
) -> Result<(Gathering, u64), Fault> {
    let mut ordered = Ordered::new(into, timed);
    let mut votes = 0;
    loop {
        votes = pass(&mut ordered)?.max(votes);
        if ordered.is_done()? {
            return Ok((ordered.finish(), votes));
        }
    }
}

/// Whether more votes are wanted in this pass.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum More {
    Yes,
    No,
}

/// Votes on their way.
pub(super) struct Ordered {
    fresh: Gathering,
    state: State,
    room: usize,
    /// Whose the last vote was.
    last: u32,
}

enum State {
    /// The first of a table that tells when votes were cast.
    First(Passes),
    /// As they come.
    Straight { gathering: Gathering, latest: i64 },
    /// They were not in order.
    Broken,
    /// In passes.
    Passes(Passes),
}

#[derive(Default)]
struct Passes {
    gathering: Gathering,
    held: Vec<Held>,
    /// The latest moment of which all votes have been taken.
    taken: Option<i64>,
    /// Votes from this moment on wait for a later pass.
    waiting: Option<i64>,
}

/// A vote that waits to be put in order.
#[derive(Clone, Copy)]
struct Held {
    moment: i64,
    participant: u32,
    /// The number of the statement and the answer in one.
    mark: u32,
}

impl Ordered {
    fn new(into: Gathering, timed: bool) -> Self {
        let fresh = if timed { into.clone() } else { Gathering::new() };
        let state = if timed {
            State::First(Passes { gathering: into, ..Passes::default() })
        } else {
            State::Straight { gathering: into, latest: i64::MIN }
        };
        Self { fresh, state, room: ROOM, last: 0 }
    }

    /// What has been gathered so far, whose people and statements are known by their numbers.
    pub fn so_far(&self) -> &Gathering {
        match &self.state {
            State::Straight { gathering, .. }
            | State::First(Passes { gathering, .. })
            | State::Passes(Passes { gathering, .. }) => gathering,
            State::Broken => &self.fresh,
        }
    }

    /// Takes a vote, with its ids where its numbers are not known, and tells whether more are wanted in this pass.
    pub fn take(&mut self, cast: &Cast, ids: Option<&Ids<'_>>) -> Result<More, Fault> {
        match &mut self.state {
            State::First(passes) => {
                let latest = passes.held.last().map_or(i64::MIN, |held| held.moment);
                self.last = passes.hold(cast, ids, self.room, self.last)?;
                if cast.moment < latest {
                    self.state = State::Passes(std::mem::take(passes));
                } else if passes.held.len() >= FIRST {
                    passes.let_go()?;
                    self.state = State::Straight { gathering: std::mem::take(&mut passes.gathering), latest: cast.moment };
                }
            }
            State::Straight { latest, .. } if cast.moment < *latest => {
                self.state = State::Broken;
                return Ok(More::No);
            }
            State::Straight { gathering, latest } => {
                *latest = cast.moment;
                let [participant, statement] = cast.numbers(ids, gathering, self.last)?;
                self.last = participant;
                let full = |full: TooFull| too_many(&full, ids.map_or(0, |ids| ids.line));
                gathering.vote_at(participant as usize, statement as usize, cast.answer()).map_err(full)?;
            }
            State::Broken => return Ok(More::No),
            State::Passes(passes) => self.last = passes.hold(cast, ids, self.room, self.last)?,
        }
        Ok(More::Yes)
    }

    /// Whether all votes have been taken; if not, the file is to be read once more.
    fn is_done(&mut self) -> Result<bool, Fault> {
        match &mut self.state {
            State::Straight { .. } => Ok(true),
            State::Broken => {
                self.state = State::Passes(Passes { gathering: std::mem::take(&mut self.fresh), ..Passes::default() });
                Ok(false)
            }
            State::First(passes) | State::Passes(passes) => passes.let_go(),
        }
    }

    fn finish(self) -> Gathering {
        match self.state {
            State::Straight { gathering, .. } => gathering,
            State::First(passes) | State::Passes(passes) => passes.gathering,
            State::Broken => self.fresh,
        }
    }
}

impl Passes {
    /// Keeps a vote if it is one of this pass, and tells whose it is. The ids of what waits are looked at as well, so that a row without
    /// one is found in the first pass.
    fn hold(&mut self, cast: &Cast, ids: Option<&Ids<'_>>, room: usize, last: u32) -> Result<u32, Fault> {
        let [participant, statement] = cast.numbers(ids, &mut self.gathering, last)?;
        if self.taken.is_some_and(|taken| cast.moment <= taken) || self.waiting.is_some_and(|from| cast.moment >= from) {
            return Ok(participant);
        }
        self.held.push(Held { moment: cast.moment, participant, mark: cast.answer().slot(statement) });
        if self.held.len() >= room * 2 {
            self.make_room(room);
        }
        Ok(participant)
    }

    /// Keeps the earliest votes. Those of one moment stay together: which of them is the later, the order of the rows tells.
    fn make_room(&mut self, room: usize) {
        let mut moments: Vec<i64> = self.held.iter().map(|held| held.moment).collect();
        let (_, middle, _) = moments.select_nth_unstable(room);
        let middle = *middle;
        let from = if self.held.iter().any(|held| held.moment < middle) { middle } else { middle.saturating_add(1) };
        self.held.retain(|held| held.moment < from);
        self.waiting = Some(from);
    }

    /// Each half on a core of its own, and then two rows that are in order into one: that takes half as much room again, where a sort shared
    /// out among more cores takes all of it.
    fn put_in_order(&mut self) {
        let moment = |held: &Held| held.moment;
        let middle = self.held.len() / 2;
        let (one, other) = self.held.split_at_mut(middle);
        rayon::join(|| one.sort_by_key(moment), || other.sort_by_key(moment));
        self.held.sort_by_key(moment);
    }

    fn let_go(&mut self) -> Result<bool, Fault> {
        self.put_in_order();
        for held in self.held.drain(..) {
            self.gathering.votes_at(held.participant as usize, &[held.mark]).map_err(|full| too_many(&full, 0))?;
        }
        self.taken = self.waiting.map(|from| from.saturating_sub(1));
        Ok(self.waiting.take().is_none())
    }
}

/// That there are too many, on this line.
pub(super) fn too_many(full: &TooFull, line: u64) -> Fault {
    let TooFull::TooMany(what) = *full;
    Fault::TooMany { line, what }
}
