//! Rankings of small elections that can be reckoned by hand.

use crate::elections::{approved, election, letters, order, ordered, ranked};
use samskapa_tally::{
    Kind, Rule, Settings, count,
    ranking::{Grounds, Strengths},
    record,
};

/// Three places argue in a circle: 9 people, A over B by 1, B over C by 5, C over A by 3; D pleases nobody first.
fn circle() -> samskapa_tally::Election {
    ranked("ABCD", &["4 A>B>C>D", "3 B>C>A>D", "1 C>A>B>D", "1 C>B>A>D"])
}

#[test]
fn unranked_options_come_last_and_tied() {
    let election = ranked("ABC", &["2 A", "1 B>A"]);
    let Grounds::Borda(borda) = order(&election, Rule::Borda).grounds else { panic!("no Borda") };
    assert_eq!((borda.pairwise.over(0, 1), borda.pairwise.over(1, 0)), (2, 1));
    assert_eq!((borda.pairwise.over(1, 2), borda.pairwise.tied(1, 2)), (1, 2));
    assert_eq!(borda.doubled, [2 * (2 + 3), 2 * (1 + 1) + 2, 2]);
}

#[test]
fn options_side_by_side_share_the_point() {
    let election = ranked("AB", &["3 A=B", "1 A>B"]);
    let Grounds::Borda(borda) = order(&election, Rule::Borda).grounds else { panic!("no Borda") };
    assert_eq!(borda.doubled, [5, 3]);
}

#[test]
fn copeland_counts_who_is_beaten() {
    assert_eq!(letters(&circle(), &order(&circle(), Rule::Copeland).tiers), "ABC D");
}

#[test]
fn the_smith_set_is_the_circle_and_not_who_loses_to_all_of_it() {
    assert_eq!(letters(&circle(), &order(&circle(), Rule::Smith).tiers), "ABC D");
}

#[test]
fn schulze_tells_the_weakest_link_both_ways() {
    // A beats B 5:4 and B beats C 7:2, while A and C stand 4:5: the way from B to A goes over C and is as strong as 1.
    let found = order(&circle(), Rule::Schulze);
    let Grounds::Schulze(schulze) = &found.grounds else { panic!("no Schulze") };
    assert_eq!(schulze.strengths, Strengths::Margins);
    assert_eq!(schulze.paths[0][1], 1);
    assert_eq!(schulze.paths[1][0], 1);
    let last = schulze.beats.iter().find(|beat| beat.loser == 3).expect("D is beaten");
    assert_eq!((last.forth.strength, last.back.clone()), (9, None));
    assert_eq!(last.forth.weakest.1, 3);
}

#[test]
fn schulze_follows_a_path_over_others() {
    // M. Schulze's own way of showing it: no option beats all others, and one wins by paths.
    let election = ranked(
        "ABCDE",
        &[
            "5 A>C>B>E>D",
            "5 A>D>E>C>B",
            "8 B>E>D>A>C",
            "3 C>A>B>E>D",
            "7 C>A>E>B>D",
            "2 C>B>A>D>E",
            "7 D>C>E>B>A",
            "8 E>B>A>D>C",
        ],
    );
    let found = order(&election, Rule::SchulzeWv);
    assert_eq!(letters(&election, &found.tiers), "E A C B D");
    let Grounds::Schulze(schulze) = &found.grounds else { panic!("no Schulze") };
    assert_eq!((schulze.paths[4][0], schulze.paths[0][4]), (25, 24));
    let second = &schulze.beats[0];
    assert_eq!((second.winner, second.loser, second.forth.strength), (4, 0, 25));
}

#[test]
fn ranked_pairs_sets_the_weakest_of_a_circle_aside_and_says_for_what() {
    let election = ranked("ABC", &["4 A>B>C", "3 B>C>A", "2 C>A>B"]);
    let found = order(&election, Rule::RankedPairs);
    assert_eq!(letters(&election, &found.tiers), "A B C");
    let Grounds::RankedPairs(pairs) = &found.grounds else { panic!("no pairs") };
    let aside: Vec<_> = pairs
        .pairs
        .iter()
        .filter_map(|pair| pair.set_aside.clone().map(|circle| (pair.winner, pair.loser, circle)))
        .collect();
    assert_eq!(aside, [(2, 0, vec![0, 1, 2])]);
}

#[test]
fn run_off_leaves_out_who_had_fewest_earlier_when_fewest_are_even() {
    // C goes first; then A and B have 3 each and D 4. B had fewest before, so B is left out.
    let election = ranked("ABCD", &["3 A", "2 B>A", "1 C>B", "4 D"]);
    let outcome = count(&election, Rule::Irv, &Settings::default()).expect("a count");
    assert_eq!(outcome.ties.len(), 1);
    assert_eq!((outcome.ties[0].taken, outcome.ties[0].rung.name()), (1, "earlier-stage"));
    assert_eq!(letters(&election, &order(&election, Rule::Irv).tiers), "A D B C");
}

#[test]
fn a_paper_with_two_side_by_side_waits_until_one_of_them_is_left() {
    let election = ranked("ABC", &["3 A=B", "4 C", "3 A", "1 B"]);
    let found = order(&election, Rule::Irv);
    let Grounds::Runoff(runoff) = &found.grounds else { panic!("no rounds") };
    assert_eq!((runoff.rounds[0].waiting, runoff.rounds[0].left_out), (3, Some(1)));
    assert_eq!((runoff.rounds[1].waiting, runoff.rounds[1].votes[0]), (0, Some(6)));
    assert_eq!(letters(&election, &found.tiers), "A C B");
}

#[test]
fn run_off_has_no_winner_where_all_that_are_left_have_the_same() {
    let election = ranked("ABC", &["2 A", "2 B", "1 C"]);
    assert_eq!(letters(&election, &order(&election, Rule::Irv).tiers), "AB C");
}

#[test]
fn a_ballot_with_two_first_choices_counts_for_neither() {
    let election = ranked("AB", &["3 A=B", "1 B>A"]);
    let found = order(&election, Rule::ChooseOne);
    let Grounds::Votes(votes) = &found.grounds else { panic!("no votes") };
    assert_eq!((votes.votes.as_slice(), votes.aside), ([0, 1].as_slice(), 3));
}

#[test]
fn approval_counts_who_is_named() {
    let election = approved("ABC", &["3 AB", "2 B", "1 C", "4"]);
    assert_eq!(letters(&election, &order(&election, Rule::Approval).tiers), "B A C");
}

#[test]
fn a_heap_of_few_givers_shows_it() {
    let mut cast = vec![(vec![(0, 50)], 1)];
    cast.push((vec![(0, 1), (1, 3)], 19));
    let election = election(Kind::Points, "AB", &cast);
    let found = order(&election, Rule::Dots);
    let Grounds::Dots(dots) = &found.grounds else { panic!("no dots") };
    assert_eq!((dots.heaps[0].dots, dots.heaps[0].givers, dots.heaps[0].from_few), (69, Some(20), Some(50)));
    assert_eq!((dots.heaps[1].dots, dots.heaps[1].givers, dots.heaps[1].from_few), (57, Some(19), Some(3)));
    let fair = ordered(&election, Rule::Dots, &Settings::default().with("most-each", "5"));
    assert_eq!(letters(&election, &fair.tiers), "B A");
}

#[test]
fn score_leaves_blanks_out_unless_they_are_to_be_the_worst() {
    // A: one excellent (4); B: two good and one fair (8 of 3 answers).
    let election = election(Kind::Grades, "AB", &[(vec![(0, 0), (1, 1)], 1), (vec![(1, 1)], 1), (vec![(1, 2)], 1)]);
    assert_eq!(letters(&election, &order(&election, Rule::Score).tiers), "A B");
    let worst = ordered(&election, Rule::Score, &Settings::default().with("ungraded", "worst"));
    assert_eq!(letters(&election, &worst.tiers), "B A");
    let Grounds::Score(score) = &worst.grounds else { panic!("no score") };
    assert_eq!((score.spreads[1].median, score.spreads[1].best_two, score.spreads[0].ungraded), (Some(1), 2, 2));
}

#[test]
fn majority_judgment_takes_the_worse_of_two_middle_grades() {
    let election = election(Kind::Grades, "AB", &[(vec![(0, 0), (1, 1)], 2), (vec![(0, 3), (1, 2)], 2)]);
    let found = order(&election, Rule::MajorityJudgment);
    assert_eq!(letters(&election, &found.tiers), "B A");
    let Grounds::Judgment(judgment) = &found.grounds else { panic!("no gauges") };
    assert_eq!((judgment.gauges[0].grade, judgment.gauges[0].better, judgment.gauges[0].worse), (3, 2, 0));
}

#[test]
fn blanks_are_the_worst_grade_or_those_who_graded_stand_for_all() {
    let election = election(Kind::Grades, "AB", &[(vec![(0, 0), (1, 1)], 1), (vec![(1, 1)], 2)]);
    assert_eq!(letters(&election, &order(&election, Rule::MajorityJudgment).tiers), "B A");
    let common = ordered(&election, Rule::MajorityJudgment, &Settings::default().with("ungraded", "common"));
    assert_eq!(letters(&election, &common.tiers), "A B");
}

#[test]
fn strengths_of_two_stand_as_their_wins() {
    let election = ranked("AB", &["3 A>B", "1 B>A"]);
    let found = order(&election, Rule::BradleyTerry);
    let Grounds::Comparison(found) = &found.grounds else { panic!("no strengths") };
    // Strengths 3 : 1 with product 1: √3 and 1/√3.
    assert_eq!(found.strengths[0].log, 549_306_144);
    assert!((found.strengths[0].score - 75.0).abs() < 1e-6);
    assert!(found.strengths[0].band.0 < 75.0 && found.strengths[0].band.1 > 75.0);
}

#[test]
fn who_never_lost_gets_a_small_loss_and_the_result_says_so() {
    let election = ranked("AB", &["3 A>B"]);
    let outcome = count(&election, Rule::BradleyTerry, &Settings::default()).expect("a count");
    assert_eq!(outcome.parameters.word("prior"), "0.1");
}

#[test]
fn options_that_fared_alike_are_equally_strong() {
    let election = ranked("ABCDEF", &["2 C>D=F>E", "2 E>D=F>C"]);
    assert_eq!(letters(&election, &order(&election, Rule::BradleyTerry).tiers), "CDEF AB");
}

#[test]
fn on_ballots_of_pairs_nothing_is_said_of_the_rest() {
    let election = ranked("ABC", &["2 A>B", "1 B>A", "2 B>C", "1 C>B"]);
    let outcome = count(&election, Rule::BradleyTerry, &Settings::default()).expect("a count");
    assert_eq!(outcome.parameters.word("unranked"), "absent");
    let found = order(&election, Rule::BradleyTerry);
    let Grounds::Comparison(found) = &found.grounds else { panic!("no strengths") };
    assert_eq!((found.strengths[0].won, found.strengths[0].lost), (2, 1));
    assert_eq!(found.strengths[0].log, 693_147_181);
}

#[test]
fn a_ranking_can_be_recounted_from_its_record() {
    let election = circle();
    for rule in [Rule::Borda, Rule::Copeland, Rule::Schulze, Rule::RankedPairs, Rule::Smith, Rule::Irv, Rule::BradleyTerry] {
        let outcome = count(&election, rule, &Settings::default()).expect("a count");
        let file = record::record(&election, &outcome, "x");
        assert_eq!(record::recount(&election, "x", &file), Ok(record::Recount::Same), "{}", rule.name());
        assert_eq!(file["ranking"].as_array().map(Vec::is_empty), Some(false));
        assert!(file["steps"].is_array());
    }
}
