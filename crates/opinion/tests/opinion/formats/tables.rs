//! Tables with a row for each vote, and with a row for each person.

use super::{read, refused, told, votes_of};
use samskapa_opinion::{
    Gathering,
    format::{Kind, Sign, votes},
};
use std::io::Cursor;

const EXPORT: &str = "timestamp,datetime,comment-id,voter-id,vote\n\
    1500232652930,Mon Jul 17 02:17:32 WIB 2017,0,10,1\n\
    1500232652940,Mon Jul 17 02:17:32 WIB 2017,1,10,-1\n\
    1500232652950,Mon Jul 17 02:17:32 WIB 2017,0,9,0\n";

#[test]
fn an_export_of_votes_is_read_with_one_as_agree() {
    let reading = read(EXPORT).unwrap();
    assert_eq!((reading.summary.kind, reading.summary.votes, reading.summary.timed), (Kind::Long, 3, true));
    assert_eq!(told(&reading.gathering.finish()), ["9: 00", "10: +0 -1"]);
    let inside = votes::read(Cursor::new(EXPORT), Gathering::new(), Sign::Minus).unwrap();
    assert_eq!(told(&inside.gathering.finish()), ["9: 00", "10: -0 +1"]);
}

#[test]
fn a_plain_table_is_read_with_headings_and_answers_in_words() {
    let english = "Participant,Statement,Vote\nada,parks,agree\nbo,parks,Disagree\nada,buses,pass\n";
    let swedish = "deltagare;påstående;röst\nada;parks;håller med\nbo;parks;Håller inte med\nada;buses;hoppar över\n";
    let numbers = "vote\tstatement_id\tparticipant_id\n1\tparks\tada\n-1.0\tparks\tbo\n\n0\tbuses\tada";
    for table in [english, swedish, numbers] {
        assert_eq!(told(&votes_of(table)), ["ada: 0buses +parks", "bo: -parks"], "{table}");
    }
}

#[test]
fn what_stands_in_quotation_marks_is_one_field() {
    let table =
        "\u{feff}participant,note,statement,vote\r\n\"Bo, \"\"the old\"\"\",\"two\r\nlines\",\"1\",\"1\"\r\n2,,1,0\r\n";
    assert_eq!(told(&votes_of(table)), ["2: 01", "Bo, \"the old\": +1"]);
    let said = refused(table.replace("2,,1,0", "2,,1,maybe"));
    assert!(said.starts_with("line 4: 'maybe' is no vote"), "{said}");
}

#[test]
fn a_row_for_each_person_is_read_with_empty_fields_as_no_vote() {
    let table = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,3,A,12\n7,1,0,2,1,1,1,,-1\n2,,0,0,0,0,,,\n";
    let reading = read(table).unwrap();
    assert_eq!((reading.summary.kind, reading.summary.votes, reading.summary.timed), (Kind::Wide, 2, false));
    let votes = reading.gathering.finish();
    assert_eq!(told(&votes), ["2: ", "7: -12 +3"]);
    assert_eq!(votes.statements().len(), 3, "the one that nobody voted on is there too");
}

#[test]
fn rows_of_many_answers_are_kept_whole_and_the_later_of_one_person_counts() {
    // Fewer and more than are written together, and more than two bytes can tell apart, in the middle of a row.
    for statements in [13, 14, 15, 40, 16_390] {
        let row = |person: &str, from: usize| {
            let answers = (0..statements).map(|at| if at < from { "" } else { ["1", "0", "-1"][at % 3] });
            format!("{person},{statements},{}\n", answers.collect::<Vec<_>>().join(","))
        };
        let turned = row("a", 3).replace(",1", ",x").replace(",-1", ",1").replace(",x", ",-1");
        let heading: Vec<String> = (0..statements).map(|at| at.to_string()).collect();
        let heading = format!("participant,n-votes,{}\n", heading.join(","));
        let votes = votes_of([heading, row("b", 0), row("a", 1), turned].concat());
        assert_eq!((votes.len(), votes.replaced()), (2 * statements - 1, statements as u64 - 3));
        let expected = |at: usize, turned: bool| [1, 0, -1][at % 3] * if turned { -1 } else { 1 };
        for (person, from) in [(0, 1), (1, 0)] {
            let answers = (from..statements).map(|at| (at, expected(at, person == 0 && at >= 3)));
            let answers = answers.map(|(at, answer)| (at, samskapa_opinion::Answer::from_value(answer).unwrap()));
            assert!(votes.row(person).eq(answers), "{statements}");
        }
    }
}

#[test]
fn a_malformed_row_is_told_by_its_line() {
    let line = |number: usize, row: &str| {
        let mut rows: Vec<&str> = EXPORT.lines().collect();
        rows[number - 1] = row;
        refused(rows.join("\n"))
    };
    for (row, sentence) in [
        ("1,x,0,10", "line 3: here are 4 fields, and the heading has 5"),
        ("1,x,0,10,1,1", "line 3: here are 6 fields"),
        ("1,x,0,10,2", "line 3: '2' is no vote"),
        ("1,x,0,10,", "line 3: '' is no vote"),
        ("1,x,0,,1", "line 3: the field 'participant' is empty"),
        ("1,x, ,10,1", "line 3: the field 'statement' is empty"),
        ("soon,x,0,10,1", "line 3: 'soon' is no moment"),
        ("1,\"x,0,10,1", "line 3: a quotation mark stands alone"),
        ("1,\"x\"y,0,10,1", "line 3: a quotation mark stands alone"),
    ] {
        let said = line(3, row);
        assert!(said.starts_with(sentence), "{row}: {said}");
    }
    let latin = [EXPORT.as_bytes(), b"1600000000000,x,0,\xe5sa,1\n"].concat();
    assert!(refused(latin).starts_with("line 5: this is no text in UTF-8"));
    let wide = "participant,n-votes,1,2\n7,2,1,1\n8,1,1\n";
    assert!(refused(wide).starts_with("line 3: here are 3 fields, and the heading has 4"));
}

#[test]
fn what_is_no_table_of_votes_is_refused_with_what_to_do() {
    assert!(refused("").contains("holds nothing"));
    assert!(refused("\n\n").contains("holds nothing"));
    assert!(refused("a,b\n1,2\n").contains("the heading of none of the files"));
    assert!(
        refused("participant,vote\n1,1\n").starts_with("line 1: there is no column 'statement' among participant, vote")
    );
    assert!(refused("participant,statement,vote,vote\n1,1,1,1\n").contains("'vote' is there twice"));
    assert!(refused("participant,n-votes,7,7\n1,2,1,1\n").contains("'7' is there twice"));
    assert!(refused("p\0a").contains("no text"));
}

#[test]
fn a_table_of_many_blocks_is_read_whole() {
    use std::fmt::Write;
    let (people, statements) = (12_000, 25);
    let mut table = String::from("statement,comment,participant,vote\n");
    for person in 0..people {
        for statement in 0..statements {
            let answer = (person + statement) % 3 - 1;
            writeln!(table, "{statement},what was said beside it and is not read,{person},{answer}").unwrap();
        }
    }
    assert!(table.len() > 12 << 20, "more than two blocks");
    let plain = votes_of(&table);
    assert_eq!((plain.len(), plain.participants().len()), (300_000, 12_000));
    for row in [0, 1, 5_999, 11_999] {
        let person: i64 = plain.participants().get(row).parse().unwrap();
        for (statement, answer) in plain.row(row) {
            let number: i64 = plain.statements()[statement].id.parse().unwrap();
            assert_eq!(answer, samskapa_opinion::Answer::from_value((person + number) % 3 - 1).unwrap());
        }
    }
    let quoted = table.replacen("what was said beside it", "\"what was\nsaid, beside it", 9).replacen(
        "is not read",
        "is not read\"",
        9,
    );
    assert_eq!(votes_of(quoted), plain);
    let said = refused(table + "1,,1,9\n");
    assert!(said.starts_with("line 300002: '9'"), "{said}");
}
