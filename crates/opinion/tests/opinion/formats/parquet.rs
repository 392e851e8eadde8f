//! Votes in Parquet files, written here with the same crate.

use super::{read, refused, told, votes_of};
use parquet::{
    basic::Compression,
    data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type},
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use proptest::prelude::*;
use std::sync::Arc;

/// A column to be written; `None` is an empty cell, in columns that are optional.
enum Column {
    Whole(Vec<Option<i64>>),
    Short(Vec<i32>),
    Decimal(Vec<f64>),
    Text(Vec<&'static str>),
}

fn file(schema: &str, columns: &[Column], packed: Compression) -> Vec<u8> {
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let properties = Arc::new(WriterProperties::builder().set_compression(packed).build());
    let mut out = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut out, schema, properties).unwrap();
    for _ in 0..2 {
        // The same rows in two groups.
        let mut group = writer.next_row_group().unwrap();
        for column in columns {
            let mut into = group.next_column().unwrap().unwrap();
            match column {
                Column::Whole(cells) => {
                    let levels: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
                    let values: Vec<i64> = cells.iter().flatten().copied().collect();
                    into.typed::<Int64Type>().write_batch(&values, Some(&levels), None).unwrap();
                }
                Column::Short(cells) => {
                    into.typed::<Int32Type>().write_batch(cells, None, None).unwrap();
                }
                Column::Decimal(cells) => {
                    into.typed::<DoubleType>().write_batch(cells, None, None).unwrap();
                }
                Column::Text(cells) => {
                    let cells: Vec<ByteArray> = cells.iter().map(|cell| ByteArray::from(*cell)).collect();
                    into.typed::<ByteArrayType>().write_batch(&cells, None, None).unwrap();
                }
            }
            into.close().unwrap();
        }
        group.close().unwrap();
    }
    writer.close().unwrap();
    out
}

const NUMBERS: &str = "message votes { optional int64 participant; required int32 statement_id; required double vote; }";
const WORDS: &str = "message votes { required binary vote (UTF8); required binary voter (UTF8); required binary comment (UTF8); required int32 timestamp; }";

fn numbers(participants: &[Option<i64>]) -> Vec<u8> {
    let columns =
        [Column::Whole(participants.to_vec()), Column::Short(vec![1, 1, 2]), Column::Decimal(vec![1.0, -1.0, -0.0])];
    file(NUMBERS, &columns, Compression::SNAPPY)
}

fn words(answer: &'static str) -> Vec<u8> {
    let columns = [
        Column::Text(vec!["agree", "-1", answer]),
        Column::Text(vec!["ada", "bo", "ada"]),
        Column::Text(vec!["parks", "parks", "parks"]),
        Column::Short(vec![5, 3, 4]),
    ];
    file(WORDS, &columns, Compression::GZIP(parquet::basic::GzipLevel::default()))
}

#[test]
fn numbers_and_words_are_read_by_the_names_of_columns() {
    let reading = read(numbers(&[Some(7), Some(8), Some(7)])).unwrap();
    assert_eq!((reading.summary.kind.to_string().as_str(), reading.summary.votes), ("Parquet", 6));
    let votes = reading.gathering.finish();
    assert_eq!(told(&votes), ["7: +1 02", "8: -1"]);
    assert_eq!(votes.replaced(), 3);
    let votes = votes_of(words("pass"));
    assert_eq!(told(&votes), ["ada: +parks", "bo: -parks"], "the latest by its moment");
    assert_eq!(votes.arrival(), [1, 0]);
}

#[test]
fn a_row_that_cannot_be_read_is_told_by_its_number() {
    assert!(refused(numbers(&[Some(7), None, Some(7)])).starts_with("line 2: the field 'participant' is empty"));
    assert!(refused(words("maybe")).starts_with("line 3: 'maybe' is no vote"));
}

#[test]
fn what_is_no_file_of_votes_is_refused() {
    let other = file("message m { required int32 a; }", &[Column::Short(vec![1])], Compression::UNCOMPRESSED);
    assert!(refused(other).starts_with("line 1: there is no column 'participant' among a"));
    assert!(refused("PAR1").contains("the Parquet file could not be read"));
    let whole = words("pass");
    assert!(refused(&whole[..whole.len() - 9]).contains("the Parquet file could not be read"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_files_are_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
        which in any::<bool>(),
    ) {
        let mut bytes = if which { words("pass") } else { numbers(&[Some(7), Some(8), None]) };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(bytes);
    }
}
