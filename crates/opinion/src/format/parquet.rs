//! Votes in a Parquet file: a row for each vote, with the columns participant, statement and vote under the names that tables have too.
//!
//! Ids may be whole numbers or text, votes whole numbers, decimals or words, moments whole numbers or text. Columns that are packed with
//! Snappy, gzip or not at all can be read. The packed file is held in memory, and unpacked part by part. Where a line is told of, it is
//! the number of the row, counted from 1.

use super::{
    Fault, Sign,
    answer::{answer, numbered},
    fault::shown,
    fence::fenced,
    heading::{Column, Heading},
    long::{Cast, Ids},
    moment::moment,
    order::{More, Ordered, in_order},
    votes::{Kind, Reading, Summary},
};
use crate::{Answer, Gathering};
use bytes::Bytes;
use parquet::{
    column::reader::{ColumnReader, ColumnReaderImpl},
    data_type::{ByteArray, DataType},
    errors::ParquetError,
    file::reader::{FileReader, RowGroupReader, SerializedFileReader},
};
use std::io::Read;

/// How many rows are unpacked at a time.
const ROWS: usize = 1 << 14;

/// Where things stand.
struct Plan {
    participant: usize,
    statement: usize,
    vote: usize,
    moment: Option<usize>,
}

/// Reads all votes.
pub(super) fn read(mut source: impl Read, into: Gathering, sign: Sign) -> Result<Reading, Fault> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let damaged = || Fault::Parquet { why: "it is damaged".to_owned() };
    fenced(|| unpacked(bytes, into, sign)).ok_or_else(damaged)?
}

fn unpacked(bytes: Vec<u8>, into: Gathering, sign: Sign) -> Result<Reading, Fault> {
    let file = SerializedFileReader::new(Bytes::from(bytes))?;
    let schema = file.metadata().file_metadata().schema_descr();
    let names = schema.columns().iter().map(|column| column.path().string()).collect();
    let heading = Heading::of(names, 1);
    let [participant, statement, vote] =
        [Column::Participant, Column::Statement, Column::Vote].map(|column| heading.need(column));
    let (participant, statement, vote) = (participant?, statement?, vote?);
    heading.once(&[participant, statement, vote])?;
    let moment = heading.find(Column::Moment).filter(|at| ![participant, statement, vote].contains(at));
    let plan = Plan { participant, statement, vote, moment };
    let timed = moment.is_some();
    let (gathering, votes) = in_order(into, timed, |ordered| pass(&file, &plan, sign, ordered))?;
    Ok(Reading { gathering, summary: Summary { kind: Kind::Parquet, votes, timed } })
}

/// Goes through the file once, or until nobody wants more, and tells how many votes were seen.
fn pass(file: &SerializedFileReader<Bytes>, plan: &Plan, sign: Sign, ordered: &mut Ordered) -> Result<u64, Fault> {
    let mut votes = 0;
    for group in 0..file.num_row_groups() {
        let group = file.get_row_group(group)?;
        let mut participants = Cells::of(&*group, plan.participant)?;
        let mut statements = Cells::of(&*group, plan.statement)?;
        let mut answers = Cells::of(&*group, plan.vote)?;
        let mut moments = plan.moment.map(|at| Cells::of(&*group, at)).transpose()?;
        loop {
            let rows = participants.fill()?;
            let same = [statements.fill()?, answers.fill()?, moments.as_mut().map_or(Ok(rows), Cells::fill)?];
            if same.iter().any(|other| *other != rows) {
                return Err(Fault::Parquet { why: "its columns are not equally long".to_owned() });
            }
            if rows == 0 {
                break;
            }
            let (mut who, mut what) = (Vec::new(), Vec::new());
            for row in 0..rows {
                votes += 1;
                let line = votes;
                participants.id(row, line, "participant", &mut who)?;
                statements.id(row, line, "statement", &mut what)?;
                let answer = answers.answer(row, line, sign)?;
                let moment = moments.as_ref().map_or(Ok(0), |cells| cells.moment(row, line))?;
                let ids = Ids { line, participant: &who, statement: &what };
                if ordered.take(&Cast::new(answer, moment), Some(&ids))? == More::No {
                    return Ok(votes);
                }
            }
        }
    }
    Ok(votes)
}

/// A column, and the cells of it that are unpacked; none where a cell is empty.
struct Cells {
    reader: ColumnReader,
    /// The level at which a cell is there.
    there: i16,
    values: Values,
}

enum Values {
    Whole(Vec<Option<i64>>),
    Decimal(Vec<Option<f64>>),
    Text(Vec<Option<ByteArray>>),
}

impl Cells {
    fn of(group: &dyn RowGroupReader, at: usize) -> Result<Self, Fault> {
        let column = group.metadata().schema_descr().column(at);
        let unfit =
            || Fault::Parquet { why: format!("the column '{}' holds no numbers and no text", column.path().string()) };
        if column.max_rep_level() > 0 {
            return Err(unfit());
        }
        let reader = group.get_column_reader(at)?;
        let values = match &reader {
            ColumnReader::BoolColumnReader(_)
            | ColumnReader::Int96ColumnReader(_)
            | ColumnReader::FixedLenByteArrayColumnReader(_) => return Err(unfit()),
            ColumnReader::Int32ColumnReader(_) | ColumnReader::Int64ColumnReader(_) => Values::Whole(Vec::new()),
            ColumnReader::FloatColumnReader(_) | ColumnReader::DoubleColumnReader(_) => Values::Decimal(Vec::new()),
            ColumnReader::ByteArrayColumnReader(_) => Values::Text(Vec::new()),
        };
        Ok(Self { there: column.max_def_level(), reader, values })
    }

    /// Unpacks the next cells and tells how many there are; none at the end.
    fn fill(&mut self) -> Result<usize, Fault> {
        let there = self.there;
        Ok(match (&mut self.reader, &mut self.values) {
            (ColumnReader::Int32ColumnReader(reader), Values::Whole(cells)) => unpack(reader, there, cells, i64::from)?,
            (ColumnReader::Int64ColumnReader(reader), Values::Whole(cells)) => unpack(reader, there, cells, |value| value)?,
            (ColumnReader::FloatColumnReader(reader), Values::Decimal(cells)) => unpack(reader, there, cells, f64::from)?,
            (ColumnReader::DoubleColumnReader(reader), Values::Decimal(cells)) => {
                unpack(reader, there, cells, |value| value)?
            }
            (ColumnReader::ByteArrayColumnReader(reader), Values::Text(cells)) => {
                unpack(reader, there, cells, |value| value)?
            }
            _ => 0,
        })
    }

    /// An id, as it would stand in a table.
    fn id(&self, row: usize, line: u64, column: &'static str, id: &mut Vec<u8>) -> Result<(), Fault> {
        id.clear();
        match &self.values {
            Values::Whole(cells) => cells[row].map(|number| id.extend(number.to_string().bytes())),
            Values::Decimal(cells) => cells[row].map(|number| id.extend(number.to_string().bytes())),
            Values::Text(cells) => cells[row].as_ref().map(|text| id.extend(text.data())),
        }
        .ok_or(Fault::Blank { line, column })
    }

    fn answer(&self, row: usize, line: u64, sign: Sign) -> Result<Answer, Fault> {
        let wrong = |value: String| Fault::Answer { line, value };
        let of_number =
            |value: Option<i64>, shown: String| value.and_then(|value| numbered(value, sign)).ok_or_else(|| wrong(shown));
        match &self.values {
            Values::Whole(cells) => of_number(cells[row], cells[row].map_or(String::new(), |number| number.to_string())),
            Values::Decimal(cells) => {
                let number = cells[row].unwrap_or(f64::NAN);
                let whole = [-1, 0, 1].into_iter().find(|whole| f64::from(*whole).total_cmp(&(number + 0.0)).is_eq());
                of_number(whole.map(i64::from), number.to_string())
            }
            Values::Text(cells) => match &cells[row] {
                Some(text) => answer(text.data(), sign, line),
                None => Err(wrong(String::new())),
            },
        }
    }

    fn moment(&self, row: usize, line: u64) -> Result<i64, Fault> {
        let wrong = |value: String| Fault::Moment { line, value };
        match &self.values {
            Values::Whole(cells) => cells[row].ok_or_else(|| wrong(String::new())),
            Values::Decimal(cells) => {
                let number = cells[row].unwrap_or(f64::NAN);
                moment(format!("{number}").as_bytes(), line)
            }
            Values::Text(cells) => match &cells[row] {
                Some(text) => moment(text.data(), line),
                None => Err(wrong(shown(b""))),
            },
        }
    }
}

/// Unpacks up to [`ROWS`] cells.
fn unpack<D: DataType, T: Clone>(
    reader: &mut ColumnReaderImpl<D>,
    there: i16,
    cells: &mut Vec<Option<T>>,
    told: impl Fn(D::T) -> T,
) -> Result<usize, Fault> {
    let (mut levels, mut values) = (Vec::new(), Vec::new());
    let (rows, ..) = reader.read_records(ROWS, Some(&mut levels), None, &mut values)?;
    cells.clear();
    if there == 0 {
        cells.extend(values.into_iter().map(|value| Some(told(value))));
    } else {
        let mut values = values.into_iter();
        cells.extend(levels.iter().map(|level| if *level == there { values.next().map(&told) } else { None }));
    }
    cells.resize(rows, None);
    Ok(rows)
}

impl From<ParquetError> for Fault {
    fn from(why: ParquetError) -> Self {
        Self::Parquet { why: shown(why.to_string().as_bytes()) }
    }
}
