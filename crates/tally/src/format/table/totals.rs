//! Reads sums without ballots: a row for each option.

use super::{Mapping, Preview, Shape, Sheet, words};
use crate::{
    Ballots, Choice, Election,
    format::{
        Fault,
        amount::{Amount, Finest},
        fault::shown,
    },
};
use std::collections::HashSet;

/// Reads them into the preview.
pub(super) fn read(mapping: &Mapping, sheet: &Sheet, preview: &mut Preview) -> Result<(), Fault> {
    let Shape::Totals { option, name, cost, sum } = &mapping.shape else { return Ok(()) };
    let (mut listed, mut known, mut amounts) = (Vec::new(), HashSet::new(), Finest::default());
    for (at, (line, row)) in sheet.rows.iter().enumerate() {
        let word = |column: Option<usize>| column.map_or("", |column| Sheet::cell(row, column));
        let id = word(Some(*option));
        if at + 1 == sheet.rows.len() && (words::among(id, words::TOTAL) || id.is_empty()) {
            continue;
        }
        let read = || {
            if id.is_empty() {
                return Err(Fault::Short { line: *line, found: row.len(), column: "option", needs: option + 1 });
            }
            let text = word(Some(*sum));
            let votes = Amount::read(text).and_then(Amount::whole).ok_or_else(|| Fault::Number {
                line: *line,
                what: sheet.heading.get(*sum).cloned().unwrap_or_default(),
                value: shown(text),
                needs: "a sum, a whole number from 0 on",
            })?;
            Ok(votes)
        };
        let read = read().and_then(|votes| {
            let cost = Some(word(*cost)).filter(|text| !text.is_empty());
            Ok((votes, cost.map(|text| amounts.read(*line, "cost", text)).transpose()?))
        });
        match read {
            Ok(_) if !known.insert(id.to_lowercase()) => {
                preview.unread.push(Fault::Listed { line: *line, option: shown(id) });
            }
            Ok((votes, cost)) => {
                let choice = Choice { id: id.to_owned(), name: word(*name).to_owned(), ..Choice::default() };
                listed.push((*line, votes, cost, choice));
            }
            Err(fault) => preview.unread.push(fault),
        }
    }
    let mut election = Election::new(Vec::new(), Ballots::new(mapping.means.kind()));
    let mut totals = Vec::new();
    for (line, votes, cost, choice) in listed {
        let cost = cost.map_or(Ok(0), |cost| amounts.units(line, "cost", cost))?;
        election.options.push(Choice { cost, official_votes: Some(votes), ..choice });
        totals.push(votes);
    }
    election.totals = Some(totals);
    election.currency.minor = amounts.minor();
    sheet.name.clone_into(&mut election.title);
    preview.election = election;
    Ok(())
}
