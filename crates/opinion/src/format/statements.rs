//! What the statements say: Polis's `comments.csv`, or a table with an id and a text in each row.

use super::{
    Fault, Sign,
    block::{Blocks, Rows},
    fault::shown,
    field::{Fields, headings, listed as listed_names, said, separator},
    heading::{Column, Heading},
    long::id,
};
use crate::{Moderation, Statement, Votes, field::tallied, result::Tally};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    io::Read,
};

/// A statement as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it is and says.
    pub statement: Statement,
    /// How many votes agreed and disagreed when the list was written, where it tells. Polis counts each time that somebody voted, those
    /// who changed their mind twice.
    pub counts: Option<(u64, u64)>,
}

/// Where things stand.
struct Plan {
    separator: u8,
    fields: usize,
    id: usize,
    text: usize,
    moderated: Option<usize>,
    meta: Option<usize>,
    counts: Option<(usize, usize)>,
}

impl Plan {
    fn of(heading: &Heading, separator: u8) -> Result<Self, Fault> {
        let text = heading.need(Column::Text)?;
        let alone = || heading.names.iter().position(|name| name == "id");
        // A column called `statement` holds the ids, or the words beside a column called `id`.
        let missing = || Fault::NoColumn { line: heading.line, column: "id", known: listed_names(&heading.written) };
        let id = heading.find(Column::Statement).filter(|at| *at != text).or_else(alone).ok_or_else(missing)?;
        heading.once(&[id, text])?;
        let counts = heading.find(Column::Agrees).zip(heading.find(Column::Disagrees));
        Ok(Self {
            separator,
            fields: heading.names.len(),
            id,
            text,
            moderated: heading.find(Column::Moderated),
            meta: heading.find(Column::Meta),
            counts,
        })
    }
}

/// Reads a list of statements.
pub fn read(source: impl Read) -> Result<Vec<Listed>, Fault> {
    let mut blocks = Blocks::new(source);
    let (mut plan, mut statements, mut ids) = (None, Vec::new(), BTreeSet::new());
    while let Some(block) = blocks.next()? {
        for (line, row) in Rows::of(block) {
            let Some(plan) = &plan else {
                let separator = separator(row);
                plan = Some(Plan::of(&Heading::of(headings(row, line, separator)?, line), separator)?);
                continue;
            };
            let listed = listed(row, line, plan)?;
            if !ids.insert(listed.statement.id.clone()) {
                return Err(Fault::Listed { line, statement: shown(listed.statement.id.as_bytes()) });
            }
            statements.push(listed);
        }
    }
    if plan.is_none() { Err(Fault::Empty) } else { Ok(statements) }
}

fn listed(row: &[u8], line: u64, plan: &Plan) -> Result<Listed, Fault> {
    let mut fields = Fields::of(row, line, plan.separator, true);
    let mut cells = Vec::with_capacity(plan.fields);
    while let Some(field) = fields.next()? {
        cells.push(field);
    }
    if cells.len() != plan.fields {
        return Err(Fault::Fields { line, found: cells.len(), needs: plan.fields });
    }
    let cell = |at: usize| said(cells[at]);
    let text = String::from_utf8(cell(plan.text).into_owned()).map_err(|_| Fault::NotText { line })?;
    let statement = Statement {
        id: id(cells[plan.id], line, "statement")?.into_owned(),
        text: Some(text).filter(|text| !text.is_empty()),
        moderation: plan.moderated.map_or(Ok(Moderation::default()), |at| moderation(&cell(at), line))?,
        meta: plan.meta.map_or(Ok(false), |at| yes(&cell(at), line))?,
    };
    let counts = match plan.counts {
        Some((agrees, disagrees)) => {
            Some((number(&cell(agrees), line, "agrees")?, number(&cell(disagrees), line, "disagrees")?))
        }
        None => None,
    };
    Ok(Listed { statement, counts })
}

fn moderation(field: &[u8], line: u64) -> Result<Moderation, Fault> {
    match field {
        b"1" | b"1.0" => Ok(Moderation::In),
        b"0" | b"0.0" | b"" => Ok(Moderation::Unreviewed),
        b"-1" | b"-1.0" => Ok(Moderation::Out),
        _ => Err(Fault::Value { line, column: "moderated", value: shown(field), needs: "1 (let in), 0 or -1 (taken out)" }),
    }
}

fn yes(field: &[u8], line: u64) -> Result<bool, Fault> {
    match field.to_ascii_lowercase().as_slice() {
        b"true" | b"1" | b"t" => Ok(true),
        b"false" | b"0" | b"f" | b"" => Ok(false),
        _ => Err(Fault::Value { line, column: "is-meta", value: shown(field), needs: "true or false" }),
    }
}

fn number(field: &[u8], line: u64, column: &'static str) -> Result<u64, Fault> {
    let text = std::str::from_utf8(field).unwrap_or_default();
    text.parse().map_err(|_| Fault::Value { line, column, value: shown(field), needs: "a whole number" })
}

/// Which number means *agree* in the table from which these votes were read as `read`, by the counts in the list; none where it holds no
/// counts, or both fit as well.
pub fn sign(listed: &[Listed], votes: &Votes, read: Sign) -> Option<Sign> {
    let told: BTreeMap<&str, (u64, u64)> =
        listed.iter().filter_map(|listed| Some((listed.statement.id.as_str(), listed.counts?))).collect();
    if told.is_empty() {
        return None;
    }
    let (mut as_read, mut turned) = (0_u64, 0_u64);
    for (statement, Tally { agree, disagree, .. }) in votes.statements().iter().zip(tallied(votes)) {
        let Some((agrees, disagrees)) = told.get(statement.id.as_str()).copied() else { continue };
        let (agree, disagree) = (u64::from(agree), u64::from(disagree));
        let apart = |agrees, disagrees| agree.abs_diff(agrees).saturating_add(disagree.abs_diff(disagrees));
        as_read = as_read.saturating_add(apart(agrees, disagrees));
        turned = turned.saturating_add(apart(disagrees, agrees));
    }
    let other = if read == Sign::Plus { Sign::Minus } else { Sign::Plus };
    match as_read.cmp(&turned) {
        Ordering::Less => Some(read),
        Ordering::Equal => None,
        Ordering::Greater => Some(other),
    }
}
