//! Seats by votes that pass on: worked examples, and what every stage promises.

use crate::elections::{LETTERS, cast, cast_strict, counted, election, moved, ranked, seating, split};
use proptest::prelude::*;
use samskapa_tally::{Fault, Kind, Rule, Settings, count, record, transfer::Event};
use std::collections::BTreeSet;

const RULES: [Rule; 2] = [Rule::ScottishStv, Rule::MeekStv];

#[test]
fn a_surplus_passes_on_at_a_cut_value() {
    // 10 papers, 2 seats: the quota is 4. A has 7, so each of its papers goes on at 3/7 of a vote: 0.42857.
    let election = ranked("ABC", &["5 A>B", "2 A>C", "2 C", "1 B"]);
    let found = seating(&election, Rule::ScottishStv, 2);
    assert_eq!(found.stages[0].quota, 400_000);
    assert_eq!(found.stages[1].event, Event::Surplus { of: 0, votes: 300_000 });
    assert_eq!(found.stages[1].votes, [400_000, 100_000 + 5 * 42_857, 200_000 + 2 * 42_857]);
    // What is cut belongs to nobody: 3 votes are not quite 7 times 0.42857.
    assert_eq!(found.stages[1].non_transferable, 1);
    assert_eq!(found.elected, [0, 1]);
}

#[test]
fn a_paper_with_two_on_a_level_ends_there_in_scotland() {
    let election = ranked("ABCD", &["4 A>B=C>D", "3 B", "3 C", "1 D"]);
    let found = seating(&election, Rule::ScottishStv, 2);
    assert_eq!(found.stages[0].votes, [400_000, 300_000, 300_000, 100_000]);
    let election = ranked("ABC", &["2 A>B=C", "3 B", "4 C"]);
    let found = seating(&election, Rule::ScottishStv, 1);
    assert_eq!(found.stages[1].event, Event::Excluded { option: 0 });
    assert_eq!(found.stages[1].non_transferable, 200_000);
}

#[test]
fn meek_keeps_of_each_paper_what_the_quota_needs() {
    // 10 papers for 1 of 2 more seats: A keeps so much of its 8 that it has just the quota of 10/3.
    let election = ranked("ABC", &["8 A>B", "2 C"]);
    let found = seating(&election, Rule::MeekStv, 2);
    let last = found.stages.last().expect("a stage");
    assert_eq!(found.elected, [0, 1]);
    assert!(last.votes[0] >= last.quota && last.votes[0] - last.quota < 1_000_000_000_000);
    assert_eq!(last.quota, 3_333_333_333_334);
}

#[test]
fn fewest_votes_are_told_apart_by_earlier_stages() {
    // B and C have 3 each when one must go: B had fewer before D was excluded.
    let election = ranked("ABCD", &["6 A", "2 B", "3 C", "1 D>B"]);
    let outcome = count(&election, Rule::ScottishStv, &Settings::default().with("seats", "1")).expect("a count");
    assert_eq!(outcome.ties.len(), 1);
    assert_eq!((outcome.ties[0].taken, outcome.ties[0].rung.name()), (1, "earlier-stage"));
}

#[test]
fn seats_must_be_known() {
    let election = ranked("AB", &["1 A"]);
    assert_eq!(count(&election, Rule::ScottishStv, &Settings::default()), Err(Fault::NoSeats { rule: Rule::ScottishStv }));
}

#[test]
fn a_seating_can_be_recounted_from_its_record() {
    let election = ranked("ABCD", &["6 A>B>C", "2 B>A", "3 C>D", "1 D>B"]);
    for rule in RULES {
        let outcome = count(&election, rule, &Settings::default().with("seats", "2")).expect("a count");
        let file = record::record(&election, &outcome, "x");
        assert_eq!(record::recount(&election, "x", &file), Ok(record::Recount::Same));
        assert_eq!(file["elected"].as_array().map(Vec::len), Some(2));
        assert!(file["stages"][0]["votes"][0]["votes"].is_string());
    }
}

proptest! {
    #[test]
    fn all_votes_are_kept_and_seats_are_filled((options, cast) in cast(Kind::Ranking), seats in 1_usize..4) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        for rule in RULES {
            let found = seating(&election, rule, seats);
            let valid = u128::from(found.valid) * 10_u128.pow(found.decimals);
            for stage in &found.stages {
                prop_assert_eq!(stage.votes.iter().sum::<u128>() + stage.non_transferable, valid, "{} {:?}", rule.name(), stage);
            }
            prop_assert_eq!(found.elected.len(), seats.min(options));
            let different: BTreeSet<_> = found.elected.iter().collect();
            prop_assert_eq!(different.len(), found.elected.len());
        }
    }

    #[test]
    fn no_more_reach_the_quota_than_there_are_seats((options, cast) in cast(Kind::Ranking), seats in 1_usize..4) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        for rule in RULES {
            for stage in seating(&election, rule, seats).stages {
                let reached = stage.votes.iter().filter(|votes| **votes >= stage.quota).count();
                prop_assert!(reached <= seats, "{}: {reached}", rule.name());
            }
        }
    }

    #[test]
    fn a_surplus_once_passed_on_leaves_just_the_quota((options, cast) in cast_strict(), seats in 1_usize..4) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let found = seating(&election, Rule::ScottishStv, seats);
        let mut passed = BTreeSet::new();
        for stage in &found.stages {
            if let Event::Surplus { of, .. } = stage.event {
                passed.insert(of);
            }
            for option in &passed {
                prop_assert_eq!(stage.votes[*option], stage.quota);
            }
        }
    }

    #[test]
    fn the_order_of_ballots_and_equal_ones_apart_change_nothing((options, cast) in cast(Kind::Ranking), seats in 1_usize..4) {
        let settings = Settings::default().with("seats", &seats.to_string());
        let together = election(Kind::Ranking, &LETTERS[..options], &cast);
        let apart = split(Kind::Ranking, options, &cast);
        for rule in RULES {
            prop_assert_eq!(counted(&together, rule, &settings), counted(&apart, rule, &settings));
        }
    }

    #[test]
    fn the_order_of_options_changes_nothing((options, cast) in cast(Kind::Ranking), by in 0_usize..6) {
        let settings = Settings::default().with("seats", "2").with("lot", "ids");
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let to: Vec<usize> = (0..options).map(|option| (option + by) % options).collect();
        let turned = moved(&election, &to);
        for rule in RULES {
            let (before, after) = (counted(&election, rule, &settings), counted(&turned, rule, &settings));
            prop_assert_eq!(election.ids(before.winners()), turned.ids(after.winners()));
        }
    }

    #[test]
    fn a_solid_group_with_quotas_enough_has_its_seats(inner in proptest::collection::vec(Just([0_u32, 1, 2]).prop_shuffle(), 12..20), outer in 0_u32..6) {
        // At least 12 of at most 25 papers put A, B and C first in some order: of 3 seats, that is one quota at least, often two.
        let mut cast: Vec<_> = inner.iter().map(|order| (order.iter().copied().zip(0..).collect(), 1)).collect();
        cast.push((vec![(3, 0), (4, 1), (5, 2)], outer));
        let election = election(Kind::Ranking, "ABCDEF", &cast);
        let people = inner.len() as u64 + u64::from(outer);
        let due = usize::try_from(inner.len() as u64 / (people / 4 + 1)).unwrap_or(0).min(3);
        for rule in RULES {
            let theirs = seating(&election, rule, 3).elected.iter().filter(|option| **option < 3).count();
            prop_assert!(theirs >= due, "{}: {theirs} of {due}", rule.name());
        }
    }
}
