//! A row for each person and a column for each statement: Polis's `participants-votes.csv`. An empty field is no vote.
//!
//! It does not tell when anybody voted. People are taken in the order of the rows, and each person's votes in the order of the columns.

use super::{
    Fault, Sign,
    answer::answer,
    block::{Blocks, Rows},
    field::{Fields, said},
    heading::{Column, Heading},
    long::{behind_heading, id},
    order::too_many,
    votes::{Kind, Reading, Summary},
};
use crate::Gathering;
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
        for (line, row) in Rows::of(block) {
            let person = participant(row, line, block.quoted, plan)?;
            into.participant(&person).map_err(|full| too_many(&full, line))?;
            let mut fields = Fields::of(row, line, plan.separator, block.quoted);
            for column in &columns {
                // There are as many fields as columns: `participant` has counted them.
                let Some(field) = fields.next()? else { break };
                let (Some(statement), false) = (column, field.is_empty()) else { continue };
                let field = said(field);
                if !field.is_empty() {
                    let answer = answer(&field, sign, line)?;
                    into.vote_on(&person, *statement, answer).map_err(|full| too_many(&full, line))?;
                    votes += 1;
                }
            }
        }
    }
    Ok(Reading { gathering: into, summary: Summary { kind: Kind::Wide, votes, timed: false } })
}

/// For each column the number of its statement.
fn numbered(plan: &Plan, into: &mut Gathering, line: u64) -> Result<Vec<Option<usize>>, Fault> {
    let mut number = |id: &String| into.statement_number(id).map_err(|full| too_many(&full, line));
    plan.statements.iter().map(|id| id.as_ref().map(&mut number).transpose()).collect()
}

/// Whose row it is; a row with too few or too many fields is refused.
fn participant<'a>(row: &'a [u8], line: u64, quoted: bool, plan: &Plan) -> Result<std::borrow::Cow<'a, str>, Fault> {
    let mut fields = Fields::of(row, line, plan.separator, quoted);
    let (mut found, mut who): (usize, &[u8]) = (0, &[]);
    while let Some(field) = fields.next()? {
        if found == plan.participant {
            who = field;
        }
        found += 1;
    }
    if found != plan.statements.len() {
        return Err(Fault::Fields { line, found, needs: plan.statements.len() });
    }
    id(who, line, "participant")
}
