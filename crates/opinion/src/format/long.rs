//! A row for each vote: Polis's `votes.csv`, and any table with the columns participant, statement and vote.
//!
//! A block of rows is divided among the cores, which find the fields; the votes are then taken in one after the other, in the order of
//! the file, so that it does not matter how many cores there are.

use super::{
    Fault, Sign,
    answer::answer,
    block::{Block, Blocks, Rows, ends},
    field::{Field, Which, each, said},
    heading::{Column, Heading},
    moment::moment,
    order::{More, Ordered, in_order, too_many},
    votes::{Kind, Reading, Summary},
};
use crate::{Answer, Fault as TooFull, Gathering};
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

/// A vote as it stands in a block.
#[derive(Clone, Copy)]
pub(super) struct Cast<'a> {
    pub line: u64,
    pub participant: &'a [u8],
    pub statement: &'a [u8],
    /// The numbers of the two, where they are known already.
    pub known: [Option<usize>; 2],
    /// Whether the participant is that of the vote before.
    pub is_same: bool,
    pub answer: Answer,
    /// When; 0 where the table does not tell.
    pub moment: i64,
}

impl<'a> Cast<'a> {
    pub fn participant(&self) -> Result<Cow<'a, str>, Fault> {
        id(self.participant, self.line, "participant")
    }

    pub fn statement(&self) -> Result<Cow<'a, str>, Fault> {
        id(self.statement, self.line, "statement")
    }

    /// The numbers of participant and statement, given the participant of the vote before.
    pub fn numbers(&self, gathering: &mut Gathering, last: Option<usize>) -> Result<[usize; 2], Fault> {
        let full = |full: TooFull| too_many(&full, self.line);
        let [participant, statement] = self.known;
        Ok([
            match participant.or(last.filter(|_| self.is_same)) {
                Some(number) => number,
                None => gathering.participant_number(&self.participant()?).map_err(full)?,
            },
            match statement {
                Some(number) => number,
                None => gathering.statement_number(&self.statement()?).map_err(full)?,
            },
        ])
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
        let found: Vec<(Vec<Cast<'_>>, Result<(), Fault>)> =
            divided(block).par_iter().map(|piece| casts(*piece, plan, sign, so_far)).collect();
        for (casts, read) in found {
            for cast in &casts {
                votes += 1;
                if ordered.take(cast)? == More::No {
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
    let mut rows = Rows::of(block);
    rows.next()?;
    Some(rows.left())
}

/// How large the pieces are into which a block is divided, in bytes.
const PIECE: usize = 1 << 19;

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

/// The votes in a piece, up to the first row that is malformed.
fn casts<'a>(piece: Block<'a>, plan: &Plan, sign: Sign, so_far: &Gathering) -> (Vec<Cast<'a>>, Result<(), Fault>) {
    let mut casts: Vec<Cast<'a>> = Vec::with_capacity(piece.bytes.len() / 24);
    let (mut participant, mut statement, mut vote, mut when): (&[u8], &[u8], &[u8], &[u8]) = (&[], &[], &[], &[]);
    let read = each(piece, plan.separator, Which::All, |field| {
        let Field { bytes, line, nth, is_last } = field;
        match plan.columns.get(nth).copied().flatten() {
            Some(Wanted::Participant) => participant = bytes,
            Some(Wanted::Statement) => statement = bytes,
            Some(Wanted::Vote) => vote = bytes,
            Some(Wanted::Moment) => when = bytes,
            None => {}
        }
        if !is_last {
            return Ok(());
        }
        if nth + 1 != plan.columns.len() {
            return Err(Fault::Fields { line, found: nth + 1, needs: plan.columns.len() });
        }
        let answer = answer(&said(vote), sign, line)?;
        let moment = if plan.timed { moment(&said(when), line)? } else { 0 };
        let before = casts.last().filter(|before| before.participant == participant);
        // What stands within quotation marks is another id than the same letters without.
        let known = match before {
            _ if piece.quoted => [None; 2],
            Some(before) => [before.known[0], so_far.known_statement(statement)],
            None => [so_far.known_participant(participant), so_far.known_statement(statement)],
        };
        let is_same = before.is_some();
        casts.push(Cast { line, participant, statement, known, is_same, answer, moment });
        Ok(())
    });
    (casts, read)
}
