//! Which vote counts, and who came first, whatever the order of the rows.

use super::{read, told, votes_of};
use proptest::prelude::*;
use samskapa_opinion::format::Fault;

#[test]
fn the_latest_vote_counts_by_its_moment_and_not_by_its_row() {
    let table = "participant,statement,vote,timestamp\na,1,1,30\na,1,-1,10\nb,1,0,20\na,1,0,5\n";
    let reading = read(table).unwrap();
    assert_eq!(reading.summary.votes, 4);
    let votes = reading.gathering.finish();
    assert_eq!(told(&votes), ["a: +1", "b: 01"]);
    assert_eq!((votes.len(), votes.replaced()), (2, 2));
}

#[test]
fn the_later_row_counts_where_moments_are_equal_or_not_told() {
    assert_eq!(told(&votes_of("participant,statement,vote,timestamp\na,1,1,7\na,1,-1,7\n")), ["a: -1"]);
    assert_eq!(told(&votes_of("participant,statement,vote,timestamp\nb,1,1,9\na,1,1,7\na,1,-1,7\n")), ["a: -1", "b: +1"]);
    assert_eq!(told(&votes_of("participant,statement,vote\na,1,1\na,1,-1\n")), ["a: -1"]);
}

/// Which vote counts where one row was written at a moment and the next row at another: the first, or the second.
fn counts(first: &str, second: &str) -> char {
    let votes = votes_of(format!("participant,statement,vote,timestamp\na,1,1,{first}\na,1,-1,{second}\n"));
    if told(&votes) == ["a: +1"] { '1' } else { '2' }
}

#[test]
fn moments_grow_with_time_however_they_are_written() {
    for growing in [
        &["-5", "0", "1403054214196", "1691740361799", "1691740361800.0", "1691740361801"][..],
        &["2026-03-19", "2026-03-19 07:05", "2026-03-19T07:05:01Z", "2026-03-19T07:05:01.250Z", "2026-03-20"],
    ] {
        for (at, moment) in growing.iter().enumerate() {
            assert_eq!(counts(moment, moment), '2');
            for later in &growing[at + 1..] {
                assert_eq!((counts(moment, later), counts(later, moment)), ('2', '1'), "{moment} {later}");
            }
        }
    }
    assert_eq!(counts("1691740361800.0", "1691740361800"), '2', "they are the same");
    for wrong in ["", "-", "soon", "1.5", "2026-3-19", "19/03/2026", "2026-03-19T07:05:01+02:00", "9999999999999999999"] {
        let fault = read(format!("participant,statement,vote,timestamp\na,1,1,7\na,1,-1,{wrong}\n")).expect_err(wrong);
        assert_eq!(fault, Fault::Moment { line: 3, value: wrong.to_owned() });
    }
}

#[test]
fn people_come_in_the_order_of_their_first_vote() {
    let votes = votes_of("participant,statement,vote,timestamp\n1,1,1,30\n2,1,1,20\n3,1,1,10\n1,2,1,5\n");
    assert_eq!(votes.arrival(), [0, 2, 1]);
}

#[test]
fn a_malformed_row_is_told_though_the_rows_before_it_are_out_of_order() {
    let said = super::refused("participant,statement,vote,timestamp\n1,1,1,30\n2,1,1,20\n3,1,7,10\n");
    assert!(said.starts_with("line 4: '7'"), "{said}");
}

#[test]
fn a_row_that_comes_too_late_in_a_long_table_counts_when_it_was_cast() {
    let answers = [1, 0, -1];
    let row = |moment: usize| format!("{},{},{},{moment}\n", moment % 900, moment % 7, answers[moment % 3]);
    let table = |moments: &mut dyn Iterator<Item = usize>| {
        moments.map(row).fold("participant,statement,vote,timestamp\n".to_owned(), |table, row| table + &row)
    };
    let straight = votes_of(table(&mut (0..70_000)));
    for late in [0, 1, 40_000, 69_998] {
        let mut moments = (0..70_000).filter(|moment| *moment != late).chain([late]);
        assert_eq!(votes_of(table(&mut moments)), straight, "{late} comes last");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_does_not_matter_where_moments_are_told(
        votes in prop::collection::vec((0..5_u8, 0..4_u8, -1..2_i8), 0..60),
        shuffle in prop::collection::vec(any::<u32>(), 60),
    ) {
        let mut rows: Vec<(usize, String)> = votes
            .iter()
            .enumerate()
            .map(|(moment, (person, statement, answer))| (moment, format!("{person},{statement},{answer},{moment}\n")))
            .collect();
        let heading = "participant,statement,vote,timestamp\n";
        let table = |rows: &[(usize, String)]| rows.iter().fold(heading.to_owned(), |table, (_, row)| table + row);
        let straight = votes_of(table(&rows));
        rows.sort_by_key(|(moment, _)| shuffle[*moment]);
        prop_assert_eq!(votes_of(table(&rows)), straight);
    }
}
