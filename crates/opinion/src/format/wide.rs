//! A row for each person and a column for each statement: Polis's `participants-votes.csv`. An empty field is no vote.
//!
//! It does not tell when anybody voted. People are taken in the order of the rows, and each person's votes in the order of the columns.

use super::{
    Fault, Sign,
    answer::answer,
    block::{Block, Blocks},
    field::{Rows, each, said},
    heading::{Column, Heading},
    long::{behind_heading, divided, id},
    order::too_many,
    votes::{Kind, Reading, Summary},
};
use crate::{Gathering, number::short};
use rayon::prelude::*;
use std::io::Read;

/// Columns of such a table that are no statements.
const BESIDE: &[&str] = &["xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];

/// Where things stand.
pub(super) struct Plan {
    separator: u8,
    participant: usize,
    /// For each column the id of its statement.
    statements: Vec<Option<String>>,
}

/// Whether a table with this heading is one: it tells who, and in Polis's own columns how many votes they gave.
pub(super) fn is_one(heading: &Heading) -> bool {
    heading.find(Column::Participant).is_some() && heading.names.iter().any(|name| name == "n-votes")
}

impl Plan {
    pub fn of(heading: &Heading, separator: u8) -> Result<Self, Fault> {
        let participant = heading.need(Column::Participant)?;
        let is_statement = |at: usize| at != participant && !BESIDE.contains(&heading.names[at].as_str());
        let statements: Vec<Option<String>> =
            heading.written.iter().enumerate().map(|(at, id)| is_statement(at).then(|| id.clone())).collect();
        let named: std::collections::BTreeSet<&String> = statements.iter().flatten().collect();
        if named.len() < statements.iter().flatten().count() {
            let columns: Vec<usize> = (0..statements.len()).filter(|at| statements[*at].is_some()).collect();
            heading.once(&columns)?;
        }
        if named.contains(&String::new()) {
            return Err(Fault::Blank { line: heading.line, column: "statement" });
        }
        Ok(Self { separator, participant, statements })
    }
}

/// Reads all votes.
pub(super) fn read(source: impl Read, plan: &Plan, mut into: Gathering, sign: Sign) -> Result<Reading, Fault> {
    let mut blocks = Blocks::new(source);
    let (mut votes, mut headed, mut columns) = (0, false, Vec::new());
    while let Some(mut block) = blocks.next()? {
        if !headed {
            let Some(after) = behind_heading(block) else { continue };
            (block, headed) = (after, true);
            columns = numbered(plan, &mut into, block.line)?;
        }
        let found: Vec<(People<'_, '_>, Result<(), Fault>)> =
            divided(block).par_iter().map(|piece| people(*piece, plan, &columns, sign)).collect();
        for (People { people, answers, .. }, read) in found {
            let mut begin = 0;
            for Person { line, id: bytes, end } in people {
                let full = |full| too_many(&full, line);
                let person = into.participant_number(&id(bytes, line, "participant")?).map_err(full)?;
                into.votes_at(person, &answers[begin..end]).map_err(full)?;
                votes += (end - begin) as u64;
                begin = end;
            }
            read?;
        }
    }
    Ok(Reading { gathering: into, summary: Summary { kind: Kind::Wide, votes, timed: false } })
}

/// A person's row.
struct Person<'a> {
    line: u64,
    id: &'a [u8],
    /// Where among all answers this person's end.
    end: usize,
}

/// The rows of some people.
struct People<'a, 'p> {
    people: Vec<Person<'a>>,
    /// The answers of one after the other, each with the number of its statement in one.
    answers: Vec<u32>,
    participant: usize,
    /// For each column the number of its statement.
    columns: &'p [Option<usize>],
    sign: Sign,
    /// Whose row it is.
    who: &'a [u8],
    /// The first answer of the row that is none.
    malformed: Option<&'a [u8]>,
}

/// The people in a piece, up to the first row that is malformed.
fn people<'a, 'p>(
    piece: Block<'a>,
    plan: &Plan,
    columns: &'p [Option<usize>],
    sign: Sign,
) -> (People<'a, 'p>, Result<(), Fault>) {
    let (participant, who, malformed) = (plan.participant, &[][..], None);
    let (people, answers) = (Vec::new(), Vec::with_capacity(piece.bytes.len() / 16));
    let mut rows = People { people, answers, participant, columns, sign, who, malformed };
    let read = each(piece, plan.separator, &mut rows);
    (rows, read)
}

impl<'a> Rows<'a> for People<'a, '_> {
    const SPARSE: bool = true;

    #[inline]
    fn field(&mut self, nth: usize, bytes: &'a [u8]) {
        if nth == self.participant {
            self.who = bytes;
        } else if let Some(Some(statement)) = self.columns.get(nth)
            && !said(bytes).is_empty()
        {
            match answer(bytes, self.sign, 0) {
                Ok(answer) => self.answers.push(answer.slot(short(*statement))),
                Err(_) => self.malformed = self.malformed.or(Some(bytes)),
            }
        }
    }

    /// Of several things that are wrong with a row, too few or too many fields are told first: the rest may follow from it.
    fn end(&mut self, line: u64, fields: usize) -> Result<(), Fault> {
        if fields != self.columns.len() {
            return Err(Fault::Fields { line, found: fields, needs: self.columns.len() });
        }
        if let Some(bytes) = self.malformed.take() {
            answer(bytes, self.sign, line)?;
        }
        self.people.push(Person { line, id: std::mem::take(&mut self.who), end: self.answers.len() });
        Ok(())
    }
}

/// For each column the number of its statement.
fn numbered(plan: &Plan, into: &mut Gathering, line: u64) -> Result<Vec<Option<usize>>, Fault> {
    let mut number = |id: &String| into.statement_number(id).map_err(|full| too_many(&full, line));
    plan.statements.iter().map(|id| id.as_ref().map(&mut number).transpose()).collect()
}
