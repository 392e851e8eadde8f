//! A row for each vote: Polis's `votes.csv`, and any table with the columns participant, statement and vote.
//!
//! A block of rows is divided among the cores, which find the fields; the votes are then taken in one after the other, in the order of
//! the file, so that it does not matter how many cores there are.

use super::{
    Fault, Sign,
    answer::answer,
    block::{self, Block, Blocks, ends},
    field::{Rows, each, said},
    heading::{Column, Heading},
    moment::moment,
    order::{More, Ordered, in_order, too_many},
    votes::{Kind, Reading, Summary},
};
use crate::{Answer, Fault as TooFull, Gathering, number::short};
use rayon::prelude::*;
use std::{
    borrow::Cow,
    io::{Read, Seek},
};

/// Where things stand.
pub(super) struct Plan {
    separator: u8,
    /// For each column which of the [wanted](Wanted) fields it is.
    columns: Vec<Option<Wanted>>,
    timed: bool,
}

/// The fields that are read.
#[derive(Clone, Copy)]
enum Wanted {
    Participant,
    Statement,
    Vote,
    Moment,
}

impl Plan {
    pub fn of(heading: &Heading, separator: u8) -> Result<Self, Fault> {
        let participant = heading.need(Column::Participant)?;
        let statement = heading.need(Column::Statement)?;
        let vote = heading.need(Column::Vote)?;
        heading.once(&[participant, statement, vote])?;
        let moment = heading.find(Column::Moment).filter(|at| ![participant, statement, vote].contains(at));
        let mut columns = vec![None; heading.names.len()];
        columns[participant] = Some(Wanted::Participant);
        columns[statement] = Some(Wanted::Statement);
        columns[vote] = Some(Wanted::Vote);
        if let Some(moment) = moment {
            columns[moment] = Some(Wanted::Moment);
        }
        Ok(Self { separator, columns, timed: moment.is_some() })
    }
}

/// A vote in few bytes, by the numbers of its participant and its statement as far as these are known.
#[derive(Clone, Copy)]
pub(super) struct Cast {
    /// When; 0 where the table does not tell.
    pub moment: i64,
    /// The number of the participant, [`SAME`] or [`NEW`].
    participant: u32,
    /// Four times the number of the statement or [`NEW_STATEMENT`], and the code of the answer.
    mark: u32,
}

/// In place of a participant's number: whoever cast the vote before.
const SAME: u32 = u32::MAX - 1;

/// In place of a participant's number: one who was not known when the vote was read.
const NEW: u32 = u32::MAX;

/// The same for a statement; no statement has so high a number.
const NEW_STATEMENT: u32 = 1 << 29;

/// The ids of a vote, as they stand in the file.
#[derive(Clone, Copy)]
pub(super) struct Ids<'a> {
    pub line: u64,
    pub participant: &'a [u8],
    pub statement: &'a [u8],
}

impl Cast {
    /// A vote of which neither id is known.
    pub fn new(answer: Answer, moment: i64) -> Self {
        Self { moment, participant: NEW, mark: answer.slot(NEW_STATEMENT) }
    }

    pub fn answer(&self) -> Answer {
        Answer::from_code(self.mark)
    }

    /// Whether the ids must be seen to tell whose vote it is or on what.
    fn is_strange(&self) -> bool {
        self.participant == NEW || self.mark >> 2 == NEW_STATEMENT
    }

    /// The numbers of participant and statement, given whose the vote before was. Those who are new are told of.
    #[inline]
    pub fn numbers(&self, ids: Option<&Ids<'_>>, gathering: &mut Gathering, last: u32) -> Result<[u32; 2], Fault> {
        let mut numbers = [if self.participant == SAME { last } else { self.participant }, self.mark >> 2];
        if let Some(ids) = ids {
            let full = |full: TooFull| too_many(&full, ids.line);
            if self.participant == NEW {
                let id = id(ids.participant, ids.line, "participant")?;
                numbers[0] = short(gathering.participant_number(&id).map_err(full)?);
            }
            if numbers[1] == NEW_STATEMENT {
                let id = id(ids.statement, ids.line, "statement")?;
                numbers[1] = short(gathering.statement_number(&id).map_err(full)?);
            }
        }
        Ok(numbers)
    }
}

/// An id as text. A mark at its beginning that is no quotation is kept.
pub(super) fn id<'a>(field: &'a [u8], line: u64, column: &'static str) -> Result<Cow<'a, str>, Fault> {
    let text = match said(field) {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| Fault::NotText { line })?,
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|_| Fault::NotText { line })?,
    };
    if text.is_empty() { Err(Fault::Blank { line, column }) } else { Ok(text) }
}

/// Reads all votes.
pub(super) fn read(mut source: impl Read + Seek, plan: &Plan, into: Gathering, sign: Sign) -> Result<Reading, Fault> {
    let (gathering, votes) = in_order(into, plan.timed, |ordered| {
        source.rewind()?;
        pass(&mut source, plan, sign, ordered)
    })?;
    Ok(Reading { gathering, summary: Summary { kind: Kind::Long, votes, timed: plan.timed } })
}

/// Goes through the file once, or until nobody wants more, and tells how many votes were seen.
fn pass(source: &mut impl Read, plan: &Plan, sign: Sign, ordered: &mut Ordered) -> Result<u64, Fault> {
    let mut blocks = Blocks::new(source);
    let (mut votes, mut headed) = (0, false);
    while let Some(mut block) = blocks.next()? {
        if !headed {
            let Some(after) = behind_heading(block) else { continue };
            (block, headed) = (after, true);
        }
        let so_far = ordered.so_far();
        let pieces: Vec<Piece<'_>> = divided(block).par_iter().map(|piece| casts(*piece, plan, sign, so_far)).collect();
        for Piece { casts, strange, read } in pieces {
            let mut strange = strange.iter();
            for cast in &casts {
                votes += 1;
                if ordered.take(cast, if cast.is_strange() { strange.next() } else { None })? == More::No {
                    return Ok(votes);
                }
            }
            read?;
        }
    }
    Ok(votes)
}

/// What stands below the heading; nothing where the block holds blank lines alone.
pub(super) fn behind_heading(block: Block<'_>) -> Option<Block<'_>> {
    let mut rows = block::Rows::of(block);
    rows.next()?;
    Some(rows.left())
}

/// How large the pieces are into which a block is divided, in bytes.
const PIECE: usize = 1 << 16;

/// A block in pieces of whole rows. One with quotation marks stays whole: a line's end may stand within a field.
pub(super) fn divided(block: Block<'_>) -> Vec<Block<'_>> {
    let (mut rest, mut line) = (block.bytes, block.line);
    let mut pieces = Vec::with_capacity(rest.len() / PIECE + 1);
    while !block.quoted && rest.len() > PIECE {
        let Some(end) = memchr::memchr(b'\n', &rest[PIECE..]) else { break };
        let (bytes, after) = rest.split_at(PIECE + end + 1);
        pieces.push(Block { bytes, line, quoted: false });
        line += ends(bytes);
        rest = after;
    }
    pieces.push(Block { bytes: rest, line, quoted: block.quoted });
    pieces
}

/// The votes in a piece.
struct Piece<'a> {
    casts: Vec<Cast>,
    /// The ids of those that are strange, in their order.
    strange: Vec<Ids<'a>>,
    /// Malformed is the next row, if any.
    read: Result<(), Fault>,
}

/// The votes in a piece, up to the first row that is malformed.
fn casts<'a>(piece: Block<'a>, plan: &Plan, sign: Sign, so_far: &Gathering) -> Piece<'a> {
    let mut rows = Casts {
        plan,
        sign,
        so_far: Some(so_far).filter(|_| !piece.quoted),
        casts: Vec::with_capacity(piece.bytes.len() / 24),
        strange: Vec::new(),
        row: Row::default(),
        before: None,
    };
    let read = each(piece, plan.separator, &mut rows);
    Piece { casts: rows.casts, strange: rows.strange, read }
}

/// What is read of a row.
#[derive(Clone, Copy, Default)]
struct Row<'a> {
    participant: &'a [u8],
    statement: &'a [u8],
    vote: &'a [u8],
    moment: &'a [u8],
}

struct Casts<'a, 'p> {
    plan: &'p Plan,
    sign: Sign,
    /// Whose ids are known; nobody's where there are quotation marks, since what stands within them is another id than the same letters
    /// without.
    so_far: Option<&'p Gathering>,
    casts: Vec<Cast>,
    strange: Vec<Ids<'a>>,
    row: Row<'a>,
    /// Who cast the vote before.
    before: Option<&'a [u8]>,
}

impl<'a> Rows<'a> for Casts<'a, '_> {
    const SPARSE: bool = false;

    #[inline]
    fn field(&mut self, nth: usize, bytes: &'a [u8]) {
        match self.plan.columns.get(nth).copied().flatten() {
            Some(Wanted::Participant) => self.row.participant = bytes,
            Some(Wanted::Statement) => self.row.statement = bytes,
            Some(Wanted::Vote) => self.row.vote = bytes,
            Some(Wanted::Moment) => self.row.moment = bytes,
            None => {}
        }
    }

    fn end(&mut self, line: u64, fields: usize) -> Result<(), Fault> {
        let needs = self.plan.columns.len();
        if fields != needs {
            return Err(Fault::Fields { line, found: fields, needs });
        }
        let Row { participant, statement, vote, moment: when } = self.row;
        let answer = answer(vote, self.sign, line)?;
        let mut cast = Cast::new(answer, if self.plan.timed { moment(when, line)? } else { 0 });
        if let Some(statement) = self.so_far.and_then(|so_far| so_far.known_statement(statement)) {
            cast.mark = answer.slot(short(statement));
        }
        if self.before == Some(participant) {
            cast.participant = SAME;
        } else if let Some(participant) = self.so_far.and_then(|so_far| so_far.known_participant(participant)) {
            cast.participant = short(participant);
        }
        if cast.is_strange() {
            self.strange.push(Ids { line, participant, statement });
        }
        self.before = Some(participant);
        self.casts.push(cast);
        Ok(())
    }
}
