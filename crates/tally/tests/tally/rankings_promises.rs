//! What every ranking promises, tried on many chance elections.

use crate::elections::{LETTERS, cast, cast_strict, counted, election, moved, order, ordered, split};
use proptest::prelude::*;
use samskapa_tally::{Election, Kind, Rule, Settings, ranking::Grounds};
use std::collections::BTreeSet;

const RANKED: [Rule; 9] = [
    Rule::ChooseOne,
    Rule::Borda,
    Rule::Copeland,
    Rule::Schulze,
    Rule::SchulzeWv,
    Rule::RankedPairs,
    Rule::Smith,
    Rule::Irv,
    Rule::BradleyTerry,
];

/// The tiers by id, which stay when options are moved.
fn by_id(election: &Election, rule: Rule) -> Vec<BTreeSet<String>> {
    let tiers = ordered(election, rule, &Settings::default().with("lot", "ids")).tiers;
    tiers.iter().map(|tier| election.ids(tier).into_iter().map(str::to_owned).collect()).collect()
}

/// An election in which somebody puts a winner first who did not before.
fn raised(election: &Election, winner: usize, at: usize, kind: Kind) -> Election {
    let ballots = election.ballots.iter().enumerate().map(|(number, ballot)| {
        let mut marks: Vec<(u32, u32)> =
            ballot.marks().map(|(option, value)| (u32::try_from(option).unwrap_or(0), value + 1)).collect();
        if number == at % election.ballots.len() {
            marks.retain(|(option, _)| *option as usize != winner);
            marks.push((u32::try_from(winner).unwrap_or(0), 0));
        }
        if kind == Kind::Grades {
            for (_, grade) in &mut marks {
                *grade = grade.saturating_sub(1);
            }
        }
        (marks, ballot.weight)
    });
    crate::elections::election(kind, &LETTERS[..election.options.len()], &ballots.collect::<Vec<_>>())
}

/// The option that more people put above than below each other one.
fn beats_all(election: &Election) -> Option<usize> {
    let Grounds::Borda(borda) = order(election, Rule::Borda).grounds else { return None };
    let all = 0..election.options.len();
    all.clone().find(|a| all.clone().all(|b| b == *a || borda.pairwise.beats(*a, b)))
}

proptest! {
    #[test]
    fn the_order_of_ballots_and_equal_ones_apart_change_nothing((options, cast) in cast(Kind::Ranking)) {
        let together = election(Kind::Ranking, &LETTERS[..options], &cast);
        let apart = split(Kind::Ranking, options, &cast);
        for rule in RANKED {
            let settings = Settings::default();
            prop_assert_eq!(counted(&together, rule, &settings), counted(&apart, rule, &settings), "{}", rule.name());
        }
    }

    #[test]
    fn the_order_of_options_changes_nothing((options, cast) in cast(Kind::Ranking), by in 0_usize..6) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let to: Vec<usize> = (0..options).map(|option| (option + by) % options).collect();
        let turned = moved(&election, &to);
        for rule in RANKED {
            prop_assert_eq!(by_id(&election, rule), by_id(&turned, rule), "{}", rule.name());
        }
    }

    #[test]
    fn who_beats_all_others_wins((options, cast) in cast(Kind::Ranking)) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        if let Some(winner) = beats_all(&election) {
            for rule in [Rule::Copeland, Rule::Schulze, Rule::SchulzeWv, Rule::RankedPairs, Rule::Smith] {
                let found = order(&election, rule);
                prop_assert_eq!(found.winners().to_vec(), vec![winner], "{}", rule.name());
            }
        }
    }

    #[test]
    fn winners_by_paths_are_in_the_smith_set((options, cast) in cast(Kind::Ranking)) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let smith = order(&election, Rule::Smith);
        for rule in [Rule::Copeland, Rule::Schulze, Rule::SchulzeWv, Rule::RankedPairs] {
            let found = order(&election, rule);
            // An option that is even with all others is beaten by nobody and so may win beside those of the set.
            prop_assert!(found.winners().iter().any(|winner| smith.winners().contains(winner)), "{}", rule.name());
        }
    }

    #[test]
    fn raising_a_winner_keeps_it_winning((options, cast) in cast_strict(), at in 0_usize..9) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        for rule in [Rule::Borda, Rule::Schulze, Rule::SchulzeWv] {
            let winner = order(&election, rule).winners()[0];
            let found = order(&raised(&election, winner, at, Kind::Ranking), rule);
            prop_assert!(found.winners().contains(&winner), "{}", rule.name());
        }
    }

    #[test]
    fn a_better_grade_for_a_winner_keeps_it_winning((options, cast) in cast(Kind::Grades), at in 0_usize..9) {
        let election = election(Kind::Grades, &LETTERS[..options], &cast);
        for rule in [Rule::MajorityJudgment, Rule::Score] {
            let winner = order(&election, rule).winners()[0];
            prop_assert!(order(&raised(&election, winner, at, Kind::Grades), rule).winners().contains(&winner), "{}", rule.name());
        }
    }

    #[test]
    fn one_more_approval_for_a_winner_keeps_it_winning((options, mut cast) in cast(Kind::Approval)) {
        let before = election(Kind::Approval, &LETTERS[..options], &cast);
        let winner = order(&before, Rule::Approval).winners()[0];
        cast.push((vec![(u32::try_from(winner).unwrap_or(0), 0)], 1));
        let after = election(Kind::Approval, &LETTERS[..options], &cast);
        let found = order(&after, Rule::Approval);
        prop_assert_eq!(found.winners().to_vec(), vec![winner]);
    }

    #[test]
    fn majority_judgment_in_large_steps_is_the_same_as_ballot_by_ballot((options, cast) in cast(Kind::Grades)) {
        let election = election(Kind::Grades, &LETTERS[..options], &cast);
        let found = order(&election, Rule::MajorityJudgment);
        let Grounds::Judgment(judgment) = &found.grounds else { panic!("no gauges") };
        let sequences: Vec<Vec<usize>> = judgment.gauges.iter().map(|gauge| taken_one_by_one(&gauge.grades)).collect();
        let places = found.places();
        for a in 0..options {
            for b in 0..options {
                prop_assert_eq!(places[a].cmp(&places[b]), sequences[a].cmp(&sequences[b]));
            }
        }
    }

    #[test]
    fn every_round_of_a_run_off_holds_all_papers((options, cast) in cast(Kind::Ranking)) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let found = order(&election, Rule::Irv);
        let Grounds::Runoff(runoff) = &found.grounds else { panic!("no rounds") };
        for round in &runoff.rounds {
            let laid: u64 = round.votes.iter().flatten().sum();
            prop_assert_eq!(laid + round.waiting + round.exhausted, election.ballots.people());
        }
    }

    #[test]
    fn kept_comparisons_never_close_a_circle((options, cast) in cast(Kind::Ranking)) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let found = order(&election, Rule::RankedPairs);
        let Grounds::RankedPairs(pairs) = &found.grounds else { panic!("no pairs") };
        let places = found.places();
        for pair in &pairs.pairs {
            match &pair.set_aside {
                None => prop_assert!(places[pair.winner] < places[pair.loser]),
                Some(circle) => {
                    prop_assert_eq!((circle[0], circle[circle.len() - 1]), (pair.loser, pair.winner));
                    for link in circle.windows(2) {
                        prop_assert!(pairs.pairs.iter().any(|kept| kept.set_aside.is_none() && [kept.winner, kept.loser] == link));
                    }
                }
            }
        }
    }
}

/// The grades in the order in which they are the middle one, when one ballot of the middle grade is taken at a time.
fn taken_one_by_one(grades: &[u64]) -> Vec<usize> {
    let mut ballots: Vec<usize> =
        grades.iter().enumerate().flat_map(|(grade, people)| (0..*people).map(move |_| grade)).collect();
    let mut taken = Vec::new();
    while !ballots.is_empty() {
        taken.push(ballots.remove(ballots.len() / 2));
    }
    taken
}
