//! Reads ballots from the rows of a table.

use super::{
    Mapping, Means, Preview, Projects, Shape, Sheet,
    marks::{closed, mark, whole},
    preview::SHOWN,
    projects::Known,
};
use crate::{
    Ballots, Election, Labels,
    format::{Fault, fault::shown},
};
use std::collections::{HashMap, HashSet};

/// A ballot on its way.
#[derive(Default)]
struct Cast {
    line: usize,
    marks: Vec<(u32, u32)>,
    voter: String,
    place: String,
    weight: u32,
}

/// Reads them into the preview.
pub(super) fn read(
    mapping: &Mapping,
    sheet: &Sheet,
    projects: Option<&Projects>,
    preview: &mut Preview,
) -> Result<(), Fault> {
    let mut known = Known::new(projects);
    let cast = match &mapping.shape {
        Shape::Wide { options } => wide(mapping, sheet, options, &mut known, preview)?,
        Shape::Long { option, value } => long(mapping, sheet, *option, *value, &mut known, preview),
        Shape::Cell { column, separator } => cells(mapping, sheet, *column, *separator, &mut known, preview),
        Shape::Totals { .. } => Vec::new(),
    };
    let mut election = Election::new(known.options, Ballots::new(mapping.means.kind()));
    let mut places = (Labels::default(), HashMap::new());
    for mut ballot in cast {
        if ballot.weight == 0 {
            continue;
        }
        if mapping.means == Means::Ranking {
            closed(&mut ballot.marks);
        }
        if preview.first.len() < SHOWN {
            preview.first.push((ballot.line, in_words(&election, &mapping.means, &ballot.marks)));
        }
        let line = ballot.line;
        election.ballots.push(ballot.marks, ballot.weight).map_err(|_| Fault::TooMany { line })?;
        if mapping.place.is_some() {
            places.0.push(&ballot.place, &mut places.1);
        }
        if mapping.voter.is_some() {
            election.voters.push(ballot.voter);
        }
    }
    election.places = places.0;
    sheet.name.clone_into(&mut election.title);
    if let Some(projects) = projects {
        election.currency.minor = projects.minor.max(1);
    }
    if let Means::Grades(grades) = &mapping.means {
        election.grades.clone_from(grades);
    }
    preview.election = election;
    Ok(())
}

/// What a row says beside its marks.
fn begun(mapping: &Mapping, sheet: &Sheet, line: usize, row: &[String]) -> Result<Cast, Fault> {
    let word = |column: Option<usize>| column.map_or("", |column| Sheet::cell(row, column)).to_owned();
    let weight = match mapping.weight {
        None => 1,
        Some(column) => {
            let text = Sheet::cell(row, column);
            whole(text).ok_or_else(|| Fault::Number {
                line,
                what: sheet.heading[column].clone(),
                value: shown(text),
                needs: "how many cast this ballot, a whole number",
            })?
        }
    };
    Ok(Cast { line, marks: Vec::new(), voter: word(mapping.voter), place: word(mapping.place), weight })
}

fn wide(
    mapping: &Mapping,
    sheet: &Sheet,
    columns: &[usize],
    known: &mut Known,
    preview: &mut Preview,
) -> Result<Vec<Cast>, Fault> {
    let mut options = Vec::new();
    for (column, name) in columns.iter().zip(names(sheet, columns)) {
        options.push((*column, known.find(sheet.heading_line, name)?));
    }
    let read = |(line, row): &(usize, Vec<String>)| {
        let mut cast = begun(mapping, sheet, *line, row)?;
        for (column, option) in &options {
            if let Some(value) = mark(*line, &sheet.heading[*column], Sheet::cell(row, *column), &mapping.means)? {
                cast.marks.push((*option, value));
            }
        }
        Ok(cast)
    };
    let mut cast = Vec::new();
    for row in &sheet.rows {
        match read(row) {
            Ok(ballot) => cast.push(ballot),
            Err(fault) => preview.unread.push(fault),
        }
    }
    Ok(cast)
}

/// The options that columns stand for. Forms write `Question [Option]` where one question has many rows.
fn names<'a>(sheet: &'a Sheet, columns: &[usize]) -> Vec<&'a str> {
    let headings: Vec<&str> = columns.iter().map(|column| sheet.heading[*column].as_str()).collect();
    let inner: Option<Vec<(&str, &str)>> =
        headings.iter().map(|heading| heading.strip_suffix(']')?.split_once('[')).collect();
    match inner {
        Some(inner) if inner.iter().all(|(question, _)| *question == inner[0].0) && inner.len() > 1 => {
            inner.into_iter().map(|(_, option)| option.trim()).collect()
        }
        _ => headings,
    }
}

fn long(
    mapping: &Mapping,
    sheet: &Sheet,
    option: usize,
    value: Option<usize>,
    known: &mut Known,
    preview: &mut Preview,
) -> Vec<Cast> {
    let mut voters: HashMap<String, usize> = HashMap::new();
    let mut cast: Vec<Cast> = Vec::new();
    let mut spoilt: HashSet<usize> = HashSet::new();
    let mut read = |cast: &mut Vec<Cast>, line: usize, row: &[String], at: usize| {
        let found = known.find(line, Sheet::cell(row, option))?;
        let value = match value {
            None => Some(0),
            Some(value) => mark(line, &sheet.heading[value], Sheet::cell(row, value), &mapping.means)?,
        };
        if cast[at].marks.iter().any(|(other, _)| *other == found) {
            return Err(Fault::Twice { line, option: shown(Sheet::cell(row, option)) });
        }
        cast[at].marks.extend(value.map(|value| (found, value)));
        Ok(())
    };
    for (line, row) in &sheet.rows {
        let voter = mapping.voter.map(|column| Sheet::cell(row, column).to_owned());
        let next = cast.len();
        let at = voter.map_or(next, |voter| *voters.entry(voter).or_insert(next));
        if at == next {
            match begun(mapping, sheet, *line, row) {
                Ok(ballot) => cast.push(ballot),
                Err(fault) => {
                    cast.push(Cast::default());
                    spoilt.insert(at);
                    preview.unread.push(fault);
                    continue;
                }
            }
        }
        if let Err(fault) = read(&mut cast, *line, row, at) {
            preview.unread.push(fault);
            // Half a ballot would say something that nobody said.
            spoilt.insert(at);
        }
    }
    cast.into_iter().enumerate().filter(|(at, _)| !spoilt.contains(at)).map(|(_, ballot)| ballot).collect()
}

fn cells(
    mapping: &Mapping,
    sheet: &Sheet,
    column: usize,
    separator: char,
    known: &mut Known,
    preview: &mut Preview,
) -> Vec<Cast> {
    let mut read = |line: usize, row: &[String]| {
        let mut cast = begun(mapping, sheet, line, row)?;
        let words = Sheet::cell(row, column).split(separator).map(str::trim).filter(|word| !word.is_empty());
        for (rank, word) in (0..).zip(words) {
            let option = known.find(line, word)?;
            if mapping.means == Means::Ranking && cast.marks.iter().any(|(other, _)| *other == option) {
                return Err(Fault::Twice { line, option: shown(word) });
            }
            cast.marks.push((option, rank));
        }
        Ok(cast)
    };
    let mut cast = Vec::new();
    for (line, row) in &sheet.rows {
        match read(*line, row) {
            Ok(ballot) => cast.push(ballot),
            Err(fault) => preview.unread.push(fault),
        }
    }
    cast
}

/// A ballot as it is shown to whoever looks at the preview.
fn in_words(election: &Election, means: &Means, marks: &[(u32, u32)]) -> String {
    let id = |option: u32| election.options.get(option as usize).map_or("", |choice| choice.id.as_str());
    let mut marks = marks.to_vec();
    if *means == Means::Ranking {
        marks.sort_by_key(|(_, rank)| *rank);
    }
    let told = marks.iter().map(|(option, value)| match means {
        Means::Approval => id(*option).to_owned(),
        Means::Points => format!("{} {value}", id(*option)),
        Means::Ranking => format!("{}. {}", value + 1, id(*option)),
        Means::Grades(grades) => {
            format!("{} {}", id(*option), grades.get(*value as usize).map_or("", String::as_str))
        }
    });
    told.collect::<Vec<_>>().join(", ")
}
