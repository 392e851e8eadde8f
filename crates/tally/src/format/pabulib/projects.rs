//! The second table: what could be chosen and what it costs.

use super::{Columns, PLACES, begins};
use crate::{
    Choice,
    format::{
        Fault,
        amount::{Amount, Finest},
        rows::{Row, Rows},
    },
};

/// A project, its cost not yet in the unit of the election.
pub(super) struct Listed {
    pub(super) line: usize,
    pub(super) cost: Amount,
    pub(super) choice: Choice,
}

/// Reads up to the line VOTES, and that line.
pub(super) fn read(rows: &mut Rows<'_>, amounts: &mut Finest) -> Result<Vec<Listed>, Fault> {
    let columns = Columns::read(rows, "PROJECTS")?;
    let (id, cost) = (columns.need("project_id")?, columns.need("cost")?);
    let (votes, score, name) = (columns.find(&["votes"]), columns.find(&["score"]), columns.find(&["name"]));
    let (selected, place) = (columns.find(&["selected"]), columns.find(&PLACES));
    let (latitude, longitude) = (columns.find(&["latitude"]), columns.find(&["longitude"]));
    let mut listed = Vec::new();
    loop {
        let row = rows.next_filled()?.ok_or(Fault::NoPart { line: rows.line, part: "VOTES" })?;
        if begins(&row, "VOTES") {
            return Ok(listed);
        }
        let word = |at: Option<usize>| at.map_or("", |at| row.field(at)).trim();
        let number = |at| Amount::read(word(at)).and_then(Amount::whole);
        if row.field(id).trim().is_empty() {
            return Err(short(&row, "project_id", id));
        }
        if row.fields.len() <= cost {
            return Err(short(&row, "cost", cost));
        }
        listed.push(Listed {
            line: row.line,
            cost: amounts.read(row.line, "cost", row.field(cost))?,
            choice: Choice {
                id: row.field(id).trim().to_owned(),
                name: name.map_or("", |name| row.field(name)).to_owned(),
                cost: 0,
                place: Some(word(place).to_owned()).filter(|place| !place.is_empty()),
                at: degrees(word(latitude), 90.0).zip(degrees(word(longitude), 180.0)),
                official_votes: number(votes).or_else(|| number(score)),
                official_winner: won(word(selected)),
            },
        });
    }
}

/// 1 is chosen, 2 is chosen with other money than the budget's, 0 is not.
fn won(selected: &str) -> Option<bool> {
    match selected {
        "0" => Some(false),
        "1" | "2" => Some(true),
        _ => None,
    }
}

fn degrees(text: &str, most: f64) -> Option<f64> {
    text.replace(',', ".").parse().ok().filter(|degrees: &f64| degrees.abs() <= most)
}

fn short(row: &Row<'_>, column: &'static str, at: usize) -> Fault {
    Fault::Short {
        line: row.line,
        found: row.fields.iter().filter(|field| !field.is_empty()).count(),
        column,
        needs: at + 1,
    }
}
