//! Budgets: what is bought, for which price, and what is promised to everybody.

use crate::{
    given::{any_budget, budget, counted, funded, one_by_one_backwards, options_backwards, winners},
    naive,
};
use num_rational::BigRational;
use proptest::prelude::*;
use samskapa_tally::{
    Ballots, Choice, Election, Fault, Kind, Rule, Settings,
    budget::{Reason, Step},
    count,
    fairness::{Having, fairness, slighted},
    payments::{FromPlace, by_place, certify, receipt, trail},
    tie::Rung,
};

const SHARES: [Rule; 6] =
    [Rule::MesCost, Rule::MesCount, Rule::MesCostAdd1, Rule::MesCostAdd1Infeasible, Rule::MesCountAdd1, Rule::Phragmen];

fn ratio(numerator: u64, denominator: u64) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

#[test]
fn a_town_does_not_take_it_all_when_shares_are_equal() {
    // Sixty in the town, forty in the village: by most votes the village gets nothing.
    let election = budget(100, &[40, 40, 20, 35], &[(&[0, 1, 2], 60), (&[3], 40)]);
    assert_eq!(winners(&election, Rule::Greedy), ["p2", "p0", "p1"]);
    assert_eq!(winners(&election, Rule::MesCost), ["p2", "p0", "p3"]);
    let town_and_village = fairness(&election, counted(&election, Rule::MesCost).winners(), 10);
    assert_eq!(town_and_village.whole.empty_handed, 0);
}

#[test]
fn supporters_with_too_little_pay_their_last_and_the_others_the_rest() {
    // Each has 10. The first project takes 3 from three of five; the second costs 36: those three pay their last 7, two pay 7.50.
    let election = budget(50, &[9, 36], &[(&[0, 1], 3), (&[1], 2)]);
    let funding = funded(&election, Rule::MesCount);
    assert_eq!(funding.selected, [0, 1]);
    let Step::Shares(second) = &funding.steps[1] else { panic!("{:?}", funding.steps) };
    assert_eq!((&second.price, second.paying_full, second.paying_rest), (&ratio(15, 2), 2, 3));
    assert_eq!((second.behind, second.left), (41, 5));
}

#[test]
fn a_project_that_costs_nothing_is_bought_if_anybody_wants_it() {
    let election = budget(0, &[0, 0, 5], &[(&[0, 2], 1)]);
    for rule in SHARES {
        assert_eq!(winners(&election, rule), ["p0"], "{rule:?}");
    }
}

#[test]
fn equals_are_told_apart_by_cost_then_votes_then_lot_and_it_is_written_down() {
    let election = budget(12, &[6, 6, 6], &[(&[0], 2), (&[1], 2), (&[2], 2)]);
    let outcome = counted(&election, Rule::MesCost);
    assert!(outcome.ties.is_empty(), "nobody can pay 6 with twice 2");
    let election = budget(18, &[6, 6, 6], &[(&[1], 2), (&[0], 2), (&[2], 2)]);
    let outcome = counted(&election, Rule::MesCost);
    assert_eq!(election.ids(outcome.winners()), ["p0", "p1", "p2"]);
    assert_eq!(
        (outcome.ties[0].options.as_slice(), outcome.ties[0].taken, outcome.ties[0].rung),
        ([0, 1, 2].as_slice(), 0, Rung::Lot)
    );
    let seeded = count(&election, Rule::MesCost, &Settings::default().with("lot", "seed:4 8 15 16 23 42")).unwrap();
    let again =
        count(&options_backwards(&election), Rule::MesCost, &Settings::default().with("lot", "seed:4 8 15 16 23 42"))
            .unwrap();
    assert_eq!(election.ids(seeded.winners()), options_backwards(&election).ids(again.winners()));
}

#[test]
fn larger_shares_go_on_until_nothing_fits_or_too_much_is_bought() {
    // Two groups of five with 10 each want a project of 60: at a share of 10 nobody can pay, at 12 both can, which is too much.
    let election = budget(100, &[60, 60, 10], &[(&[0], 5), (&[1], 5)]);
    let funding = funded(&election, Rule::MesCostAdd1);
    assert!(funding.selected.is_empty());
    let growth = funding.growth.unwrap();
    assert_eq!((growth.runs, growth.next_cost, growth.exhaustive), (3, Some(120), false));
    assert_eq!(winners(&election, Rule::MesCostAdd1u), ["p0"]);
}

#[test]
fn points_weigh_what_each_pays() {
    let options = ["a", "b"].map(|id| Choice { id: id.into(), cost: 30, ..Choice::default() });
    let mut ballots = Ballots::new(Kind::Points);
    ballots.push([(0, 2), (1, 1)], 1).unwrap();
    ballots.push([(0, 1)], 1).unwrap();
    let mut election = Election::new(options.into(), ballots);
    election.budget = Some(60);
    let funding = funded(&election, Rule::MesPoints);
    let Step::Shares(first) = &funding.steps[0] else { panic!() };
    // Two points and one point pay 30: 10 for each point, so 20 and 10.
    assert_eq!((first.project, &first.price), (0, &ratio(10, 1)));
    let paid = receipt(&election, &funding, &[(0, 2), (1, 1)]).unwrap();
    assert_eq!(paid[0].paid, ratio(20, 1));
}

#[test]
fn a_minimum_of_votes_and_a_third_of_the_part_keep_projects_out() {
    let election = budget(90, &[10, 80], &[(&[0, 1], 3), (&[0], 27)]);
    let third = count(&election, Rule::MesCostGreedy, &Settings::default().with("eligible", "third")).unwrap();
    assert_eq!(election.ids(third.winners()), ["p0"]);
    let least = count(&election, Rule::GreedyThreshold, &Settings::default().with("least", "4")).unwrap();
    assert_eq!(election.ids(least.winners()), ["p0"]);
    let samskapa_tally::Found::Budget(funding) = least.found else { panic!() };
    assert_eq!(funding.losers[0].reason, Reason::TooFewVotes { least: 4 });
}

#[test]
fn who_has_nothing_in_either_outcome_is_counted_as_equal_and_not_left_out() {
    // Equal shares: a and b; most votes: a and c. The ones who have only c count against, though they have nothing in the first.
    let election = budget(10, &[5, 5, 5], &[(&[0, 2], 1), (&[0, 2], 1), (&[1], 1), (&[1], 1), (&[0, 1], 1)]);
    let preference = samskapa_tally::budget::preference(&election, &[0, 2], &[0, 1]);
    assert_eq!((preference.here, preference.by_votes, preference.equal), (2, 3, 0));
}

#[test]
fn only_sums_are_refused_where_ballots_are_needed() {
    let mut election = budget(10, &[5], &[]);
    election.totals = Some(vec![7]);
    let refused = count(&election, Rule::MesCost, &Settings::default()).unwrap_err();
    assert_eq!(refused, Fault::OnlyTotals { rule: Rule::MesCost });
    assert!(refused.to_string().contains("who wanted what together"), "{refused}");
    assert_eq!(winners(&election, Rule::Greedy), ["p0"]);
}

#[test]
fn a_knob_that_is_not_there_or_a_value_that_cannot_be_is_refused_with_what_can() {
    let election = budget(10, &[5], &[(&[0], 1)]);
    let said = |knob: &str, value: &str| {
        count(&election, Rule::MesCost, &Settings::default().with(knob, value)).unwrap_err().to_string()
    };
    assert_eq!(said("seats", "3"), "mes-cost has no 'seats' to set: it has budget, votes, eligible, comparison, lot");
    assert_eq!(said("comparison", "maybe"), "'comparison' cannot be 'maybe': it is none or headcount");
}

#[test]
fn an_option_marked_again_keeps_its_first_mark_on_a_long_ballot_too() {
    for length in [3_u32, 63, 64, 65, 1000] {
        let mut ballots = Ballots::new(Kind::Points);
        let marks = (0..length).map(|option| (option, 5)).chain((0..length).map(|option| (option, 9))).chain([(length, 1)]);
        ballots.push(marks, 1).unwrap();
        let kept: Vec<(usize, u32)> = ballots.get(0).marks().collect();
        assert_eq!(kept.len(), length as usize + 1);
        assert!(kept[..length as usize].iter().all(|(_, points)| *points == 5));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_is_bought_is_what_the_papers_say(election in any_budget()) {
        let money = ratio(election.budget.unwrap(), 1);
        prop_assert_eq!(&funded(&election, Rule::MesCost).selected, &naive::equal_shares(&election, &money, true));
        prop_assert_eq!(&funded(&election, Rule::MesCount).selected, &naive::equal_shares(&election, &money, false));
        prop_assert_eq!(&funded(&election, Rule::Phragmen).selected, &naive::phragmen(&election, election.budget.unwrap()));
    }

    #[test]
    fn the_order_of_voters_and_projects_and_how_equal_ballots_are_laid_together_change_nothing(election in any_budget()) {
        for rule in SHARES.into_iter().chain([Rule::Greedy, Rule::GreedyNoSkip, Rule::MesCostGreedy, Rule::MesCostAdd1u]) {
            let here = winners(&election, rule);
            prop_assert_eq!(&here, &winners(&one_by_one_backwards(&election), rule), "{:?}", rule);
            prop_assert_eq!(&here, &winners(&options_backwards(&election), rule), "{:?}", rule);
        }
    }

    #[test]
    fn every_winner_is_paid_for_just_so_and_no_loser_could_be(election in any_budget()) {
        for rule in SHARES {
            let certificate = certify(&election, &funded(&election, rule));
            if let Some(certificate) = certificate {
                prop_assert_eq!(certificate.unsound, vec![], "{:?}", rule);
            }
        }
    }

    #[test]
    fn no_group_that_could_pay_for_its_own_project_is_left_with_too_little(election in any_budget()) {
        let budget = election.budget.unwrap();
        let of = |rule, having| slighted(&election, &funded(&election, rule).selected, budget, having);
        let cost_something: Vec<usize> = (0..election.options.len()).filter(|project| election.options[*project].cost > 0).collect();
        let worth = |found: Vec<samskapa_tally::fairness::Slighted>| found.into_iter().filter(|group| cost_something.contains(&group.project)).count();
        prop_assert_eq!(worth(of(Rule::MesCost, Having::Cost)), 0);
        prop_assert_eq!(worth(of(Rule::MesCount, Having::Count)), 0);
    }

    #[test]
    fn nothing_above_the_budget_is_bought_and_every_project_is_told_of_once(election in any_budget()) {
        for rule in SHARES.into_iter().chain([Rule::Greedy, Rule::GreedyNoSkip, Rule::MesCostGreedy, Rule::MesCostAdd1u, Rule::MesCountAdd1u]) {
            let funding = funded(&election, rule);
            prop_assert!(funding.cost <= election.budget.unwrap(), "{:?}", rule);
            prop_assert_eq!(funding.cost, election.cost(&funding.selected));
            let mut told: Vec<usize> = funding.selected.iter().copied().chain(funding.losers.iter().map(|loser| loser.project)).collect();
            told.sort_unstable();
            prop_assert_eq!(told, (0..election.options.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn one_more_vote_for_a_winner_of_the_greedy_count_never_throws_it_out(election in any_budget(), chosen in any::<proptest::sample::Index>()) {
        let selected = funded(&election, Rule::Greedy).selected;
        prop_assume!(!selected.is_empty());
        let winner = selected[chosen.index(selected.len())];
        let mut more = election.clone();
        more.ballots.push([(u32::try_from(winner).unwrap(), 0)], 1).unwrap();
        prop_assert!(funded(&more, Rule::Greedy).selected.contains(&winner));
    }

    #[test]
    fn money_never_comes_from_nowhere(election in any_budget()) {
        let funding = funded(&election, Rule::MesCost);
        let spent: BigRational = election.ballots.iter().map(|ballot| {
            let marks: Vec<(usize, u32)> = ballot.marks().collect();
            let paid = receipt(&election, &funding, &marks).unwrap();
            let each: BigRational = paid.iter().map(|line| line.paid.clone()).sum();
            each * BigRational::from_integer(ballot.weight.into())
        }).sum();
        prop_assert_eq!(spent, ratio(funding.cost, 1));
        for loser in &funding.losers {
            let trail: BigRational = trail(&election, &funding, loser.project).unwrap().into_iter().map(|(_, paid)| paid).sum();
            prop_assert!(trail <= ratio(funding.cost, 1));
        }
    }

    #[test]
    fn what_places_paid_adds_up_to_what_everything_cost(mut election in any_budget(), of in prop::collection::vec(0_u32..3, 40), least in 0_u64..6) {
        election.places.names = ["Byn", "Staden", ""].map(String::from).to_vec();
        election.places.of = (0..election.ballots.len()).map(|at| of[at % of.len()]).collect();
        let funding = funded(&election, Rule::MesCost);
        let places = by_place(&election, &funding, least).unwrap();
        let each = |place: &FromPlace| place.paid.iter().map(|(_, paid)| paid.clone()).sum::<BigRational>();
        prop_assert_eq!(places.iter().map(each).sum::<BigRational>(), ratio(funding.cost, 1));
        prop_assert_eq!(places.iter().map(|place| place.voters).sum::<u64>(), election.ballots.people());
        for place in &places {
            let share = funding.share.clone().unwrap() * BigRational::from_integer(place.voters.into());
            prop_assert_eq!(each(place) + &place.left, share);
            prop_assert!(place.name.is_none() || place.voters >= least, "{:?}", place);
        }
    }
}
