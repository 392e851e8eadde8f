//! A row for each vote: Polis's `votes.csv`, and any table with the columns participant, statement and vote.
//!
//! A block of rows is divided among the cores, which find the fields; the votes are then taken in one after the other, in the order of
//! the file, so that it does not matter how many cores there are.

use super::{
    Fault, Sign,
    answer::answer,
    block::{Block, Blocks, Rows, ends},
    field::{Fields, said},
    heading::{Column, Heading},
    moment::moment,
    order::{More, in_order},
    votes::{Kind, Reading, Summary},
};
use crate::{Answer, Gathering};
use rayon::prelude::*;
use std::{
    borrow::Cow,
    io::{Read, Seek},
};

/// Where things stand.
pub(super) struct Plan {
    separator: u8,
    fields: usize,
    participant: usize,
    statement: usize,
    vote: usize,
    moment: Option<usize>,
}

impl Plan {
    pub fn of(heading: &Heading, separator: u8) -> Result<Self, Fault> {
        let participant = heading.need(Column::Participant)?;
        let statement = heading.need(Column::Statement)?;
        let vote = heading.need(Column::Vote)?;
        heading.once(&[participant, statement, vote])?;
        let moment = heading.find(Column::Moment).filter(|at| ![participant, statement, vote].contains(at));
        Ok(Self { separator, fields: heading.names.len(), participant, statement, vote, moment })
    }
}

/// A vote as it stands in a block.
#[derive(Clone, Copy)]
pub(super) struct Cast<'a> {
    pub line: u64,
    pub participant: &'a [u8],
    pub statement: &'a [u8],
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
    let timed = plan.moment.is_some();
    let (gathering, votes) = in_order(into, timed, |take| {
        source.rewind()?;
        pass(&mut source, plan, sign, take)
    })?;
    Ok(Reading { gathering, summary: Summary { kind: Kind::Long, votes, timed } })
}

/// Goes through the file once, or until nobody wants more, and tells how many votes were seen.
fn pass(
    source: &mut impl Read,
    plan: &Plan,
    sign: Sign,
    take: &mut dyn FnMut(&Cast<'_>) -> Result<More, Fault>,
) -> Result<u64, Fault> {
    let mut blocks = Blocks::new(source);
    let (mut votes, mut headed) = (0, false);
    while let Some(mut block) = blocks.next()? {
        if !headed {
            let Some(after) = behind_heading(block) else { continue };
            (block, headed) = (after, true);
        }
        let pieces = divided(block);
        let found: Vec<(Vec<Cast<'_>>, Option<Fault>)> = pieces.par_iter().map(|piece| casts(*piece, plan, sign)).collect();
        for (casts, fault) in found {
            for cast in &casts {
                votes += 1;
                if take(cast)? == More::No {
                    return Ok(votes);
                }
            }
            if let Some(fault) = fault {
                return Err(fault);
            }
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
fn divided(block: Block<'_>) -> Vec<Block<'_>> {
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
fn casts<'a>(piece: Block<'a>, plan: &Plan, sign: Sign) -> (Vec<Cast<'a>>, Option<Fault>) {
    let mut casts = Vec::with_capacity(piece.bytes.len() / 24);
    for (line, row) in Rows::of(piece) {
        match cast(row, line, piece.quoted, plan, sign) {
            Ok(cast) => casts.push(cast),
            Err(fault) => return (casts, Some(fault)),
        }
    }
    (casts, None)
}

fn cast<'a>(row: &'a [u8], line: u64, quoted: bool, plan: &Plan, sign: Sign) -> Result<Cast<'a>, Fault> {
    let (mut participant, mut statement, mut vote, mut when): (&[u8], &[u8], &[u8], &[u8]) = (&[], &[], &[], &[]);
    let mut fields = Fields::of(row, line, plan.separator, quoted);
    let mut found = 0;
    while let Some(field) = fields.next()? {
        if found == plan.participant {
            participant = field;
        } else if found == plan.statement {
            statement = field;
        } else if found == plan.vote {
            vote = field;
        } else if plan.moment == Some(found) {
            when = field;
        }
        found += 1;
    }
    if found != plan.fields {
        return Err(Fault::Fields { line, found, needs: plan.fields });
    }
    let answer = answer(&said(vote), sign, line)?;
    let moment = if plan.moment.is_some() { moment(&said(when), line)? } else { 0 };
    Ok(Cast { line, participant, statement, answer, moment })
}
