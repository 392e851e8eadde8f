//! Brings votes into the order in which they were cast, whatever the order of the rows, in memory that does not grow with the file.
//!
//! As long as the rows are in order they are taken as they come. At the first that is not, reading begins anew: each pass through the
//! file then keeps the earliest votes that have not been taken yet, as many as there is room for, and takes them in order. A few million
//! rows need one such pass.

use super::{Fault, long::Cast};
use crate::{Answer, Fault as TooFull, Gathering, Names};

/// How many votes are kept while they are put in order; for a while there may be twice as many, each 16 bytes.
const ROOM: usize = 1 << 22;

/// Takes all votes in the order in which they were cast. `pass` goes through the file once, from its beginning, hands over every vote until
/// no more are wanted, and tells how many it has seen.
pub(super) fn in_order(
    into: Gathering,
    timed: bool,
    mut pass: impl FnMut(&mut dyn FnMut(&Cast<'_>) -> Result<More, Fault>) -> Result<u64, Fault>,
) -> Result<(Gathering, u64), Fault> {
    let mut ordered = Ordered::new(into, timed);
    let mut votes = 0;
    loop {
        let seen = pass(&mut |cast| ordered.take(cast))?;
        votes = seen.max(votes);
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
struct Ordered {
    fresh: Gathering,
    state: State,
    room: usize,
    timed: bool,
}

enum State {
    /// As they come.
    Straight { gathering: Gathering, latest: i64 },
    /// They were not in order.
    Broken,
    /// In passes.
    Passes(Passes),
}

struct Passes {
    gathering: Gathering,
    participants: Names,
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
    /// The number of the statement, and the answer in the last two bits.
    mark: u32,
}

impl Ordered {
    fn new(into: Gathering, timed: bool) -> Self {
        let fresh = if timed { into.clone() } else { Gathering::new() };
        Self { fresh, state: State::Straight { gathering: into, latest: i64::MIN }, room: ROOM, timed }
    }

    /// Takes a vote, and tells whether more are wanted in this pass.
    fn take(&mut self, cast: &Cast<'_>) -> Result<More, Fault> {
        match &mut self.state {
            State::Straight { latest, .. } if self.timed && cast.moment < *latest => {
                self.state = State::Broken;
                return Ok(More::No);
            }
            State::Straight { gathering, latest } => {
                *latest = cast.moment;
                let (participant, statement) = (cast.participant()?, cast.statement()?);
                gathering.vote(&participant, &statement, cast.answer).map_err(|full| too_many(&full, cast.line))?;
            }
            State::Broken => return Ok(More::No),
            State::Passes(passes) => passes.hold(cast, self.room)?,
        }
        Ok(More::Yes)
    }

    /// Whether all votes have been taken; if not, the file is to be read once more.
    fn is_done(&mut self) -> Result<bool, Fault> {
        match &mut self.state {
            State::Straight { .. } => Ok(true),
            State::Broken => {
                self.state = State::Passes(Passes {
                    gathering: std::mem::take(&mut self.fresh),
                    participants: Names::default(),
                    held: Vec::new(),
                    taken: None,
                    waiting: None,
                });
                Ok(false)
            }
            State::Passes(passes) => passes.let_go(),
        }
    }

    fn finish(self) -> Gathering {
        match self.state {
            State::Straight { gathering, .. } => gathering,
            State::Passes(passes) => passes.gathering,
            State::Broken => self.fresh,
        }
    }
}

impl Passes {
    fn hold(&mut self, cast: &Cast<'_>, room: usize) -> Result<(), Fault> {
        let too_many = |full: TooFull| too_many(&full, cast.line);
        if self.taken.is_some_and(|taken| cast.moment <= taken) || self.waiting.is_some_and(|from| cast.moment >= from) {
            // The ids of what waits are looked at as well, so that a row without one is found in the first pass.
            if self.taken.is_none() {
                cast.participant()?;
                cast.statement()?;
            }
            return Ok(());
        }
        let participant = self.participants.number(&cast.participant()?).map_err(too_many)?;
        let statement = self.gathering.statement_number(&cast.statement()?).map_err(too_many)?;
        let [participant, statement] = [participant, statement].map(|number| u32::try_from(number).unwrap_or(u32::MAX));
        self.held.push(Held { moment: cast.moment, participant, mark: (statement << 2) | cast.answer.code() });
        if self.held.len() >= room * 2 {
            self.make_room(room);
        }
        Ok(())
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

    fn let_go(&mut self) -> Result<bool, Fault> {
        self.held.sort_by_key(|held| held.moment);
        for held in self.held.drain(..) {
            let (participant, statement) = (held.participant as usize, held.mark as usize >> 2);
            self.gathering
                .vote_on(self.participants.get(participant), statement, Answer::from_code(held.mark & 3))
                .map_err(|full| too_many(&full, 0))?;
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
