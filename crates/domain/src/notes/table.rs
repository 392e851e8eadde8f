//! Tables: answers of a poll, notes of a shared whiteboard, the columns of a form, the counts of a vote.

use std::collections::BTreeMap;
use std::ops::Range;

use super::columns::{Columns, Part};
use super::fold::{fold, words};
use super::gather::{Gathering, Said};
use super::lines::trimmed;
use super::quotes::quotations;
use super::{Asks, Row, Scale, Span, Why, days, marks};

/// A row with its cells by column, in bytes of the text.
pub(super) struct Record {
    pub number: u32,
    pub bytes: Range<usize>,
    pub cells: BTreeMap<u32, Range<usize>>,
}

/// Reads the rows of a table.
pub(super) fn read(found: &mut Gathering<'_>, rows: &[Row], name: Option<&str>) {
    let records = records(found, rows);
    let columns = Columns::of(found.text, &records);
    if !columns.alike.is_empty()
        && let Some(first) = records.first()
    {
        found.ask(&first.bytes.clone(), Asks::EitherColumn { columns: columns.alike.clone() });
    }
    meeting(found, &columns, &records);
    if columns.has(Part::Votes) && columns.has(Part::Answer) {
        votes(found, &columns, &records);
        return;
    }
    let scales = scales(found, &columns, &records);
    for record in &records[columns.header..] {
        if columns.forms.is_empty() {
            answer(found, &columns, record, name, &scales);
        } else {
            form(found, &columns, record, name, &scales);
        }
    }
}

/// Rows as they come from outside may point anywhere; what points beyond the text is passed over.
fn records(found: &Gathering<'_>, rows: &[Row]) -> Vec<Record> {
    let place = |start: usize, end: usize| -> Option<Range<usize>> {
        let (start, end) = (found.ruler.byte(start)?, found.ruler.byte(end)?);
        (start <= end).then(|| trimmed(found.text, &(start..end)))
    };
    let cells = |row: &Row| {
        row.cells
            .iter()
            .filter_map(|cell| Some((cell.column, place(cell.start, cell.end)?)))
            .filter(|(_, cell)| !cell.is_empty())
            .collect()
    };
    rows.iter()
        .filter_map(|row| Some(Record { number: row.number, bytes: place(row.start, row.end)?, cells: cells(row) }))
        .filter(|record| !record.cells.is_empty())
        .collect()
}

/// The session and day, where every row gives the same.
fn meeting(found: &mut Gathering<'_>, columns: &Columns, records: &[Record]) {
    let only = |part: Part| -> Option<Range<usize>> {
        let mut cells = records[columns.header..].iter().filter_map(|record| columns.cell(record, part));
        let first = cells.next()?;
        cells.all(|cell| found.words(&cell) == found.words(&first)).then_some(first)
    };
    let (title, day) = (only(Part::Session), only(Part::Date));
    if let Some(title) = title {
        found.reading.meeting.title = Some(found.span(&title));
    }
    if let Some(bytes) = day
        && let Some(day) = days::find(found.words(&bytes))
    {
        found.day(&day, bytes.start);
    }
}

fn votes(found: &mut Gathering<'_>, columns: &Columns, records: &[Record]) {
    for record in &records[columns.header..] {
        let (Some(label), Some(count)) = (columns.cell(record, Part::Answer), columns.cell(record, Part::Votes)) else {
            continue;
        };
        if let Ok(figure) = found.words(&count).parse() {
            let Span { text, start, end } = found.span(&label);
            let end = end.max(found.ruler.character(count.end));
            let start = start.min(found.ruler.character(count.start));
            found.reading.priorities.push(super::Priority { label: text, count: figure, start, end });
        }
    }
}

/// The questions that are answered with figures, by their words; and their answers are laid down as scales.
fn scales(found: &mut Gathering<'_>, columns: &Columns, records: &[Record]) -> Vec<String> {
    let mut answers: BTreeMap<usize, (String, Vec<Range<usize>>)> = BTreeMap::new();
    let mut first_place: BTreeMap<String, usize> = BTreeMap::new();
    for record in &records[columns.header..] {
        for (question, cell) in columns.answers(found.text, record) {
            let place = *first_place.entry(question.clone()).or_insert(cell.start);
            answers.entry(place).or_insert_with(|| (question, Vec::new())).1.push(cell);
        }
    }
    let mut scales = Vec::new();
    for (question, cells) in answers.into_values() {
        let values: Option<Vec<u32>> =
            cells.iter().map(|cell| found.words(cell).parse().ok().filter(|value| *value <= 1000)).collect();
        let ranged =
            question.contains("1-5") || question.contains("1–5") || question.contains("1-10") || question.contains("0-10");
        if let (Some(values), Some(first), Some(last)) = (values, cells.first(), cells.last())
            && (values.len() > 1 || ranged)
        {
            let (start, end) = (found.ruler.character(first.start), found.ruler.character(last.end));
            found.reading.scales.push(Scale { question: question.clone(), values, start, end });
            scales.push(question);
        }
    }
    scales
}

/// One answer or note in a row.
fn answer(found: &mut Gathering<'_>, columns: &Columns, record: &Record, name: Option<&str>, scales: &[String]) {
    let Some(cell) = columns.cell(record, Part::Answer) else { return };
    let question = columns.cell(record, Part::Question);
    let frame = columns.cell(record, Part::Frame);
    let words_of = |bytes: &Option<Range<usize>>| bytes.as_ref().map(|bytes| found.words(bytes).to_owned());
    if words_of(&question).is_some_and(|question| scales.contains(&question))
        || title_of_frame(found, columns, record, &cell)
    {
        return;
    }
    let standing = if !columns.alike.is_empty() {
        Why::Column
    } else if frame.is_some() {
        Why::Board
    } else {
        Why::Poll
    };
    let table =
        words_of(&columns.cell(record, Part::Table)).or_else(|| words_of(&frame)).or_else(|| name.map(str::to_owned));
    let tags = columns.cell(record, Part::Tags).map(|bytes| tags(found.words(&bytes))).unwrap_or_default();
    let support = columns.cell(record, Part::Votes).and_then(|bytes| found.words(&bytes).parse().ok()).unwrap_or(1);
    let said = Said { table, question: question.or(frame), tags, support, ..Said::new(cell, record.number, standing) };
    lay_down(found, said);
}

/// One row of a form, with a column for each question.
fn form(found: &mut Gathering<'_>, columns: &Columns, record: &Record, name: Option<&str>, scales: &[String]) {
    for (column, heading) in &columns.forms {
        let Some(cell) = record.cells.get(column).cloned() else { continue };
        if scales.iter().any(|scale| scale == found.words(heading)) {
            continue;
        }
        let table = columns
            .cell(record, Part::Table)
            .map(|bytes| found.words(&bytes).to_owned())
            .or_else(|| name.map(str::to_owned));
        lay_down(found, Said { table, question: Some(heading.clone()), ..Said::new(cell, record.number, Why::Poll) });
    }
}

fn lay_down(found: &mut Gathering<'_>, mut said: Said) {
    let words_of = found.words(&said.bytes);
    if !words_of.chars().any(char::is_alphanumeric) || words(words_of).all(|word| word.figure().is_some()) {
        return;
    }
    if let Some(tally) = marks::tally(words_of).filter(|tally| tally.at.start > 0) {
        said.support = said.support.max(tally.times);
        said.bytes = trimmed(found.text, &(said.bytes.start..said.bytes.start + tally.at.start));
    }
    let words_of = found.words(&said.bytes);
    let marked = quotations(words_of);
    said.quotation = !marked.is_empty();
    if let [only] = marked.as_slice()
        && only.outer == (0..words_of.len())
    {
        let start = said.bytes.start;
        said.bytes = trimmed(found.text, &(start + only.inner.start..start + only.inner.end));
    }
    found.say(said);
}

/// A text that repeats the name of its frame, or that the whiteboard calls a heading, is nobody's voice.
fn title_of_frame(found: &Gathering<'_>, columns: &Columns, record: &Record, cell: &Range<usize>) -> bool {
    let kind = columns.cell(record, Part::Kind).map(|bytes| found.words(&bytes).to_lowercase());
    let drawn = kind
        .as_deref()
        .is_some_and(|kind| ["frame", "shape", "connector", "image", "line", "title", "heading", "rubrik"].contains(&kind));
    let same = columns.cell(record, Part::Frame).is_some_and(|frame| fold(found.words(&frame)) == fold(found.words(cell)));
    let plain_text = kind.as_deref() == Some("text");
    drawn || (same && (plain_text || kind.is_none())) || (plain_text && words(found.words(cell)).take(4).count() <= 3)
}

fn tags(cell: &str) -> Vec<String> {
    cell.split([';', ',', '|']).map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}
