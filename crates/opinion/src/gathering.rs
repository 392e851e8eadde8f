//! Takes votes in the order in which they were cast, one at a time or a row of somebody's at once, and lays them out for reckoning.
//!
//! While votes come in, each person's marks are kept in small blocks of 32 or 64 bytes, every block telling where the one
//! before it is. So a vote costs little more than its own two bytes, in whatever order people vote, and the newest vote is
//! found first: at the end each row is read backwards, and the first vote on a statement that is met there is the one that
//! counts.

use crate::fault::Fault;
use crate::field::parts;
use crate::names::{Names, natural};
use crate::number::short;
use crate::statement::{Answer, Statement};
use crate::votes::{Mark, Marks, NARROW, Votes};
use rayon::prelude::*;
use std::sync::Arc;

/// Votes as they come in. The last vote by the same person on the same statement wins.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    participants: Names,
    /// The block that each person writes in (one more than its number; 0 for none), and how many votes have been given.
    tails: Vec<(u32, u32)>,
    blocks: Blocks,
    statement_ids: Names,
    statements: Vec<Statement>,
    /// Whose the last vote was: votes often come person by person.
    last: Option<usize>,
    arrived: Vec<u32>,
    votes: u64,
    /// Votes that were given up for a later one before they came here.
    replaced: u64,
}

/// Blocks of marks with two bytes or four.
#[derive(Clone, Debug)]
enum Blocks {
    /// 14 marks, and the number of the block before in the last two places.
    Narrow(Vec<[u16; 16]>),
    /// 15 marks, and the number of the block before.
    Wide(Vec<[u32; 16]>),
}

const NARROW_BLOCK: u32 = 14;
const WIDE_BLOCK: u32 = 15;

impl Default for Blocks {
    fn default() -> Self {
        Self::Narrow(Vec::new())
    }
}

impl Gathering {
    /// No votes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells what is known of a statement. It need not have been voted on, and may be told before or after the votes.
    pub fn statement(&mut self, statement: Statement) -> Result<(), Fault> {
        let number = self.statement_number(&statement.id)?;
        self.statements[number] = statement;
        Ok(())
    }

    /// Tells of a person who may not have voted.
    pub fn participant(&mut self, id: &str) -> Result<(), Fault> {
        self.participant_number(id).map(|_| ())
    }

    /// How many votes have come in so far, those that were replaced as well.
    pub fn len(&self) -> u64 {
        self.votes
    }

    /// Whether no vote has come in.
    pub fn is_empty(&self) -> bool {
        self.votes == 0
    }

    /// Takes a vote. Votes must come in the order in which they were cast.
    pub fn vote(&mut self, participant: &str, statement: &str, answer: Answer) -> Result<(), Fault> {
        let statement = self.statement_number(statement)?;
        self.vote_on(participant, statement, answer)
    }

    /// The number by which [`vote_on`](Self::vote_on) knows a statement, which is new if it was not told of before.
    pub fn statement_number(&mut self, id: &str) -> Result<usize, Fault> {
        let number = self.statement_ids.number(id)?;
        if number == self.statements.len() {
            if number >= 1 << 29 {
                return Err(Fault::TooMany("statements"));
            }
            self.statements.push(Statement::named(id));
        }
        Ok(number)
    }

    /// Takes a vote on a statement by its [number](Self::statement_number): quicker where many people answer to the same
    /// columns.
    ///
    /// # Panics
    /// If there is no statement with this number.
    pub fn vote_on(&mut self, participant: &str, statement: usize, answer: Answer) -> Result<(), Fault> {
        assert!(statement < self.statements.len(), "the number of a statement comes from `statement_number`");
        let row = match self.last {
            Some(row) if self.participants.get(row) == participant => row,
            _ => self.participant_number(participant)?,
        };
        self.last = Some(row);
        self.vote_at(row, statement, answer)
    }

    /// Takes a vote where both numbers are known.
    pub(crate) fn vote_at(&mut self, participant: usize, statement: usize, answer: Answer) -> Result<(), Fault> {
        self.votes_at(participant, &[answer.slot(short(statement))])
    }

    /// Tells of votes that were given up for a later one before they came here.
    pub(crate) fn note_replaced(&mut self, votes: u64) {
        self.replaced += votes;
    }

    /// The number of a participant who has been told of, by the id as it stands in a file.
    pub(crate) fn known_participant(&self, id: &[u8]) -> Option<usize> {
        self.participants.known(id)
    }

    /// The number of a statement that has been told of, by the id as it stands in a file.
    pub(crate) fn known_statement(&self, id: &[u8]) -> Option<usize> {
        self.statement_ids.known(id)
    }

    /// The number of a participant, who is new if not told of before.
    pub(crate) fn participant_number(&mut self, id: &str) -> Result<usize, Fault> {
        let row = self.participants.number(id)?;
        if row == self.tails.len() {
            self.tails.push((0, 0));
        }
        Ok(row)
    }

    /// Takes these votes of somebody: each an [`Answer::slot`].
    pub(crate) fn votes_at(&mut self, participant: usize, slots: &[u32]) -> Result<(), Fault> {
        let votes = self.votes + slots.len() as u64;
        if votes >= u64::from(u32::MAX) {
            return Err(Fault::TooMany("votes"));
        }
        if slots.iter().any(|slot| *slot > u32::from(u16::MAX)) {
            self.widen();
        }
        let (tail, count) = self.tails[participant];
        if count == 0 && !slots.is_empty() {
            self.arrived.push(short(participant));
        }
        let tail = match &mut self.blocks {
            Blocks::Narrow(blocks) => written(blocks, NARROW_BLOCK, (tail, count), slots, |block, tail| {
                [block[14], block[15]] = [(tail & 0xffff) as u16, (tail >> 16) as u16];
            }),
            Blocks::Wide(blocks) => written(blocks, WIDE_BLOCK, (tail, count), slots, |block, tail| block[15] = tail),
        };
        self.tails[participant] = (tail, count + short(slots.len()));
        self.votes = votes;
        Ok(())
    }

    /// Lays all blocks anew, with four bytes for a mark.
    fn widen(&mut self) {
        if matches!(self.blocks, Blocks::Wide(_)) {
            return;
        }
        let narrow = std::mem::replace(&mut self.blocks, Blocks::Wide(Vec::new()));
        let tails = std::mem::replace(&mut self.tails, vec![(0, 0); self.participants.len()]);
        let arrived = std::mem::take(&mut self.arrived);
        self.votes = 0;
        let mut row_marks = Vec::new();
        for (row, (tail, count)) in tails.into_iter().enumerate() {
            row_marks.clear();
            narrow.backwards(tail, count, |slot| row_marks.push(slot));
            row_marks.reverse();
            // As many votes as fitted before fit again.
            let _ = self.votes_at(row, &row_marks);
        }
        self.arrived = arrived;
    }

    /// Lays the votes out: people and statements in the order of their ids, the last vote of each on each.
    pub fn finish(self) -> Votes {
        let Self { participants, tails, blocks, statement_ids, mut statements, arrived, votes, replaced, .. } = self;
        drop(statement_ids);
        let order = participants.sorted();
        let mut row_of = vec![0; order.len()];
        for (row, number) in order.iter().enumerate() {
            row_of[*number as usize] = short(row);
        }
        let arrival = arrived.iter().map(|number| row_of[*number as usize]).collect();
        drop((arrived, row_of));
        let mut columns: Vec<u32> = (0..short(statements.len())).collect();
        let by = natural(statements.iter().map(|statement| statement.id.as_str()));
        columns.sort_unstable_by(|one, other| by(&statements[*one as usize].id, &statements[*other as usize].id));
        let mut column_of = vec![0; columns.len()];
        for (column, number) in columns.iter().enumerate() {
            column_of[*number as usize] = short(column);
        }
        let sorted: Vec<Statement> =
            columns.iter().map(|number| std::mem::take(&mut statements[*number as usize])).collect();
        let (starts, marks) = if sorted.len() <= NARROW {
            let (starts, marks) = laid_out(&order, &tails, &blocks, &column_of, votes);
            (starts, Marks::Narrow(marks))
        } else {
            let (starts, marks) = laid_out(&order, &tails, &blocks, &column_of, votes);
            (starts, Marks::Wide(marks))
        };
        drop((blocks, tails));
        let kept = starts.last().copied().unwrap_or(0);
        Votes {
            participants: Arc::new(participants.reordered(&order)),
            statements: Arc::new(sorted),
            starts,
            marks,
            arrival,
            replaced: replaced + votes - u64::from(kept),
        }
    }
}

impl Blocks {
    /// A row's marks, the newest first.
    fn backwards(&self, mut tail: u32, count: u32, mut each: impl FnMut(u32)) {
        let size = if matches!(self, Self::Narrow(_)) { NARROW_BLOCK } else { WIDE_BLOCK };
        let mut filled = if count == 0 { 0 } else { (count - 1) % size + 1 };
        while tail != 0 {
            let before = match self {
                Self::Narrow(blocks) => {
                    let block = &blocks[tail as usize - 1];
                    block[..filled as usize].iter().rev().for_each(|mark| each(u32::from(*mark)));
                    u32::from(block[14]) | (u32::from(block[15]) << 16)
                }
                Self::Wide(blocks) => {
                    let block = &blocks[tail as usize - 1];
                    block[..filled as usize].iter().rev().for_each(|mark| each(*mark));
                    block[15]
                }
            };
            (tail, filled) = (before, size);
        }
    }
}

/// Writes marks behind the `count` that somebody has, the last of which are in the block `tail`, and tells in which block they end. A
/// block holds `size` of them, and then what `link` writes of the block before.
fn written<M: Mark>(
    blocks: &mut Vec<[M; 16]>,
    size: u32,
    (mut tail, count): (u32, u32),
    mut slots: &[u32],
    link: impl Fn(&mut [M; 16], u32),
) -> u32 {
    let (mut place, size) = ((count % size) as usize, size as usize);
    while !slots.is_empty() {
        if place == 0 {
            let mut block = [M::at(0); 16];
            link(&mut block, tail);
            blocks.push(block);
            tail = short(blocks.len());
        }
        let (fit, rest) = slots.split_at(slots.len().min(size - place));
        let block = &mut blocks[tail as usize - 1];
        block[place..].iter_mut().zip(fit).for_each(|(mark, slot)| *mark = M::at(*slot));
        (slots, place) = (rest, 0);
    }
    tail
}

/// Where each row begins, and the marks: the newest of each person on each statement, in the order of the statements.
fn laid_out<M: Mark>(
    order: &[u32],
    tails: &[(u32, u32)],
    blocks: &Blocks,
    column_of: &[u32],
    votes: u64,
) -> (Vec<u32>, Vec<M>) {
    let mut marks: Vec<M> = vec![M::at(0); usize::try_from(votes).unwrap_or(0)];
    let mut rest = marks.as_mut_slice();
    let mut some = Vec::new();
    for rows in parts(order.len()) {
        let people = &order[rows];
        let given: usize = people.iter().map(|number| tails[*number as usize].1 as usize).sum();
        let (room, after) = rest.split_at_mut(given);
        some.push((people, room));
        rest = after;
    }
    let lay = |(people, room): (&[u32], &mut [M])| {
        let mut seen = vec![u32::MAX; column_of.len()];
        let mut ends = Vec::with_capacity(people.len());
        let mut end = 0;
        for (row, number) in people.iter().enumerate() {
            let begin = end;
            let (tail, count) = tails[*number as usize];
            blocks.backwards(tail, count, |slot| {
                let column = column_of[slot as usize >> 2];
                if seen[column as usize] != short(row) {
                    seen[column as usize] = short(row);
                    room[end] = M::at((column << 2) | (slot & 3));
                    end += 1;
                }
            });
            room[begin..end].sort_unstable();
            ends.push(end);
        }
        (room.len(), ends)
    };
    let laid: Vec<(usize, Vec<usize>)> = some.into_par_iter().map(lay).collect();
    // Where votes gave way to later ones, those behind move up.
    let (mut starts, mut from, mut to) = (Vec::with_capacity(order.len() + 1), 0, 0);
    starts.push(0);
    for (room, ends) in laid {
        let kept = ends.last().copied().unwrap_or(0);
        marks.copy_within(from..from + kept, to);
        starts.extend(ends.into_iter().map(|end| short(to + end)));
        (from, to) = (from + room, to + kept);
    }
    marks.truncate(to);
    marks.shrink_to_fit();
    (starts, marks)
}
