//! What is written is read back as the same.

use proptest::prelude::*;
use samskapa_tally::{
    Ballots, Choice, Election, Kind, Labels,
    format::{Options, abif, blt, pabulib, preflib},
};
use std::collections::HashMap;

/// Words with everything in them that a format might trip over.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåäö0-9]{1,8}",
        "[a-z;,\"' =#:{}\\[\\]>/|%-]{1,12}"
            .prop_map(|word| word.trim().to_owned())
            .prop_filter("not empty", |word| !word.is_empty()),
        "[ -~]{0,20}".prop_map(|word| format!("A{word}z")),
    ]
}

/// Marks of a ballot: different options in some order, with values as the kind has them.
fn marks(kind: Kind, options: usize) -> impl Strategy<Value = Vec<(u32, u32)>> {
    let order = Just((0..u32::try_from(options).unwrap()).collect::<Vec<u32>>()).prop_shuffle();
    (order, 0..=options, prop::collection::vec(0..4_u32, options)).prop_map(move |(order, length, values)| {
        let mut rank = 0;
        let marks = order.into_iter().take(length).zip(values).enumerate().map(|(at, (option, value))| match kind {
            Kind::Approval => (option, 0),
            Kind::Points | Kind::Grades => (option, value),
            Kind::Ranking => {
                rank += u32::from(at > 0 && value > 0);
                (option, rank)
            }
        });
        marks.collect()
    })
}

/// An election with options `1`, `2`, … and ballots of this kind. Marks stand in the order in which they are written.
fn election(kind: Kind) -> impl Strategy<Value = Election> {
    (1..7_usize).prop_flat_map(move |options| {
        let ballots = prop::collection::vec((marks(kind, options), 1..4_u32), 0..12);
        let choices = prop::collection::vec((word(), 0..100_000_u64), options);
        (word(), choices, ballots, prop::option::of(0..1_000_000_u64)).prop_map(move |(title, choices, cast, budget)| {
            let choices = choices.into_iter().zip(1..).map(|((name, cost), id): (_, u32)| Choice {
                id: id.to_string(),
                name,
                cost,
                ..Choice::default()
            });
            let mut ballots = Ballots::new(kind);
            for (mut marks, weight) in cast {
                if kind == Kind::Ranking {
                    marks.sort_by_key(|(option, rank)| (*rank, *option));
                } else if kind == Kind::Grades {
                    marks.sort_by_key(|(option, grade)| (*grade, *option));
                }
                ballots.push(marks, weight).unwrap();
            }
            Election { title, budget, ..Election::new(choices.collect(), ballots) }
        })
    })
}

/// The same with nothing that a list of orders has no place for.
fn plain(mut election: Election) -> Election {
    election.budget = None;
    election.options.iter_mut().for_each(|option| option.cost = 0);
    election
}

/// Every ballot by itself, as Pabulib has them, and no order with ties.
fn single(election: &Election) -> Election {
    let mut ballots = Ballots::new(election.ballots.kind());
    for ballot in election.ballots.iter() {
        for _ in 0..ballot.weight {
            let marks = ballot.marks().enumerate().map(|(at, (option, value))| {
                let value = if election.ballots.kind() == Kind::Ranking { u32::try_from(at).unwrap() } else { value };
                (u32::try_from(option).unwrap(), value)
            });
            ballots.push(marks, 1).unwrap();
        }
    }
    Election { ballots, official_rule: Some("unknown".into()), ..election.clone() }
}

/// With all else that a Pabulib file can say.
fn adorned(mut election: Election, words: &[String], minor: u64) -> Election {
    let mut known = HashMap::new();
    election.places = Labels::default();
    for at in 0..election.ballots.len() {
        election.places.push(&words[at % words.len()], &mut known);
        election.voters.push(words[(at + 1) % words.len()].clone());
    }
    for (at, option) in election.options.iter_mut().enumerate() {
        option.id.clone_from(&format!("{}-{at}", words[at % words.len()].replace(',', "")));
        option.id = option.id.trim().to_owned();
        option.place = Some(words[at % words.len()].clone()).filter(|_| at % 2 == 0);
        option.official_votes = Some(7 * at as u64);
        option.official_winner = [None, Some(true), Some(false)][at % 3];
        option.at = (at % 2 == 1).then_some((59.25, -18.5));
    }
    election.options[0].cost = election.options[0].cost / minor * minor + 1;
    election.currency.minor = minor;
    election.currency.code = Some("SEK".into());
    election.least_votes = Some(3);
    election
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pabulib_files_are_read_back_equal(
        election in prop_oneof![election(Kind::Approval), election(Kind::Points), election(Kind::Ranking)],
        words in prop::collection::vec(word(), 1..5),
        minor in prop::sample::select(vec![1_u64, 10, 100, 1000]),
    ) {
        let election = adorned(single(&election), &words, minor);
        let text = pabulib::write(&election, &pabulib::Heading::default()).unwrap();
        let reading = pabulib::read(text.as_bytes(), Options { voters: true }).unwrap();
        let dropped = election.ballots.is_empty();
        prop_assert_eq!(&reading.election.options, &election.options);
        prop_assert_eq!(&reading.election.ballots, &election.ballots);
        if !dropped {
            prop_assert_eq!(reading.election, election);
        }
    }

    #[test]
    fn blt_files_are_read_back_equal(election in election(Kind::Ranking), seats in 0..5_usize) {
        let election = Election { seats: Some(seats), ..plain(election) };
        let text = blt::write(&election).unwrap();
        prop_assert_eq!(blt::read(text.as_bytes()).unwrap().election, election);
    }

    #[test]
    fn preflib_files_are_read_back_equal(election in prop_oneof![election(Kind::Ranking), election(Kind::Grades)]) {
        let mut election = plain(election);
        if election.ballots.kind() == Kind::Grades {
            election.grades = ["Good", "Fair", "Poor", "None: of these"].map(str::to_owned).to_vec();
        }
        let text = preflib::write(&election).unwrap();
        prop_assert_eq!(preflib::read(text.as_bytes()).unwrap().election, election);
    }

    #[test]
    fn abif_files_are_read_back_equal(
        election in prop_oneof![election(Kind::Ranking), election(Kind::Points), election(Kind::Approval)],
        words in prop::collection::vec(word(), 7),
    ) {
        let mut election = plain(election);
        for (at, option) in election.options.iter_mut().enumerate() {
            option.id = format!("{}{at}", words[at]);
        }
        let text = abif::write(&election).unwrap();
        prop_assert_eq!(abif::read(text.as_bytes()).unwrap().election, election, "{}", text);
    }
}

#[test]
fn what_a_format_has_no_place_for_is_refused_with_a_way_out() {
    let options = || vec![Choice { id: "a,b".into(), ..Choice::default() }, Choice { id: "c".into(), ..Choice::default() }];
    let of = |kind, marks: &[(u32, u32)]| {
        let mut ballots = Ballots::new(kind);
        ballots.push(marks.iter().copied(), 1).unwrap();
        Election::new(options(), ballots)
    };
    let heading = pabulib::Heading::default();
    assert!(pabulib::write(&of(Kind::Approval, &[]), &heading).unwrap_err().to_string().contains("'a,b'"));
    assert!(pabulib::write(&of(Kind::Grades, &[]), &heading).is_err());
    let mut tied = of(Kind::Ranking, &[(0, 0), (1, 0)]);
    tied.options[0].id = "a".into();
    assert!(pabulib::write(&tied, &heading).is_err());
    assert!(blt::write(&of(Kind::Approval, &[])).is_err());
    assert!(preflib::write(&of(Kind::Points, &[])).is_err());
    let mut crowd = Ballots::new(Kind::Approval);
    crowd.push([(1, 0)], u32::MAX).unwrap();
    let crowd = Election::new(
        vec![Choice { id: "a".into(), ..Choice::default() }, Choice { id: "b".into(), ..Choice::default() }],
        crowd,
    );
    assert!(pabulib::write(&crowd, &heading).unwrap_err().to_string().contains("4294967295 ballots"));
    assert!(abif::write(&crowd).is_ok());
    let sums = Election { totals: Some(vec![1, 2]), ..of(Kind::Approval, &[]) };
    assert!(pabulib::write(&sums, &heading).is_err() && abif::write(&sums).is_err());
    let mut odd = tied;
    odd.currency.minor = 12;
    assert!(pabulib::write(&odd, &heading).is_err());
}
