//! Participatory budgets as Pabulib keeps them (`.pb`): three tables, META, PROJECTS and VOTES, with `;` between fields and `,` within them.
//!
//! The format is told at <https://pabulib.org/format>. Real files end their lines in two ways, name projects by number or word, give costs
//! with decimals and set spaces after `;`; all of that is read. A ballot that names a project twice counts it once. What decides the
//! outcome and cannot be understood is a [`Fault`] with its line.

mod meta;
mod projects;
mod votes;
mod write;

pub use write::{Heading, write};

use super::{Fault, Options, Reading, Remark, amount::Finest, ids::Ids, letters, rows::Rows};
use crate::{Currency, Election, ballots::Kind};
use meta::Meta;

/// Reads a file.
pub fn read(bytes: &[u8], options: Options) -> Result<Reading, Fault> {
    let text = letters::text(bytes)?;
    let mut rows = Rows::new(&text, ';');
    part(&mut rows, "META")?;
    let mut amounts = Finest::default();
    let meta = Meta::read(&mut rows, &mut amounts)?;
    let listed = projects::read(&mut rows, &mut amounts)?;
    let ids = Ids::new(listed.iter().map(|listed| (listed.line, listed.choice.id.as_str())))?;
    let votes = votes::read(&text, rows, &meta, &ids, listed.len(), options)?;
    drop(ids);
    let mut choices = Vec::with_capacity(listed.len());
    for listed in listed {
        let cost = amounts.units(listed.line, "cost", listed.cost)?;
        choices.push(crate::Choice { cost, ..listed.choice });
    }
    if meta.all_won && choices.iter().all(|choice| choice.official_winner.is_none()) {
        for choice in &mut choices {
            choice.official_winner = Some(true);
        }
    }
    let mut election = Election::new(choices, votes.ballots);
    election.budget = meta.budget.map(|(line, budget)| amounts.units(line, "budget", budget)).transpose()?;
    election.currency = Currency { code: meta.currency.clone(), minor: amounts.minor() };
    election.least_votes = meta.least_votes;
    election.official_rule.clone_from(&meta.rule);
    election.places = votes.places;
    election.voters = votes.voters;
    election.title = meta.title();
    let mut remarks = remarks(&election, &meta);
    remarks.extend(votes.named_twice.named_twice());
    remarks.extend(votes.blank.blank());
    Ok(Reading { election, remarks })
}

/// What the file says of itself and does not hold.
fn remarks(election: &Election, meta: &Meta) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut number = |what, said: Option<u64>, found: usize| {
        if let Some(said) = said.filter(|said| *said != found as u64) {
            remarks.push(Remark::OtherNumber { what, said, found: found as u64 });
        }
    };
    number("num_projects", meta.projects, election.options.len());
    number("num_votes", meta.votes, election.ballots.len());
    let found = election.votes();
    let others: Vec<usize> = (0..election.options.len())
        .filter(|option| election.options[*option].official_votes.is_some_and(|said| said != found[*option]))
        .collect();
    if election.ballots.kind() != Kind::Points
        && let Some(first) = others.first().copied()
    {
        let option = &election.options[first];
        remarks.push(Remark::OtherVotes {
            options: others.len(),
            first: option.id.clone(),
            said: option.official_votes.unwrap_or_default(),
            found: found[first],
        });
    }
    let scale = election.currency.minor;
    let withdrawn = election.options.iter().filter(|option| option.cost == 999_999_999_u64.saturating_mul(scale));
    remarks.extend(withdrawn.map(|option| Remark::SeemsWithdrawn { option: option.id.clone() }));
    remarks
}

/// Passes the line that begins a part.
fn part(rows: &mut Rows<'_>, name: &'static str) -> Result<(), Fault> {
    match rows.next_filled()? {
        Some(row) if begins(&row, name) => Ok(()),
        Some(row) => Err(Fault::Shape {
            line: row.line,
            found: super::fault::shown(row.field(0)),
            needs: "the line META, with which a Pabulib file begins",
        }),
        None => Err(Fault::NoPart { line: rows.line, part: name }),
    }
}

/// Whether a row is the line that begins a part: its name alone.
fn begins(row: &super::rows::Row<'_>, name: &str) -> bool {
    row.field(0).eq_ignore_ascii_case(name) && row.fields.iter().skip(1).all(|field| field.is_empty())
}

/// The columns of a table, by the names in its heading.
struct Columns {
    line: usize,
    part: &'static str,
    names: Vec<String>,
}

impl Columns {
    fn read(rows: &mut Rows<'_>, part: &'static str) -> Result<Self, Fault> {
        let row = rows.next_filled()?.ok_or(Fault::NoPart { line: rows.line, part })?;
        Ok(Self { line: row.line, part, names: row.fields.iter().map(|name| name.trim().to_lowercase()).collect() })
    }

    /// Where a column stands, by any of its names; the first name has precedence.
    fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.names.iter().position(|other| other == name))
    }

    fn need(&self, column: &'static str) -> Result<usize, Fault> {
        self.find(&[column]).ok_or(Fault::NoColumn { line: self.line, column, part: self.part })
    }
}

/// The columns that say where somebody lives or what place a project is for, the smaller place first.
const PLACES: [&str; 3] = ["neighborhood", "neighbourhood", "district"];
