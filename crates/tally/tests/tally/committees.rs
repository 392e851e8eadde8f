//! Committees: worked examples, and the fast counts held against slow ones that do just what the rule says.

use crate::elections::{LETTERS, approved, cast, committee, counted, election, moved, ranked, split};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use samskapa_tally::{
    Election, Kind, Rule, Settings,
    committee::{By, Lacked},
    count, record,
};

const RULES: [Rule; 4] = [Rule::SeqPav, Rule::MesCommittee, Rule::PhragmenCommittee, Rule::ExpandingApprovals];

fn seats(seats: usize) -> Settings {
    Settings::default().with("seats", &seats.to_string())
}

fn ratio(a: i64, b: i64) -> BigRational {
    BigRational::new(a.into(), b.into())
}

#[test]
fn two_thirds_have_two_of_three_seats() {
    let election = approved("ABCDE", &["6 ABC", "3 DE"]);
    for rule in RULES {
        let found = committee(&election, rule, &seats(3));
        let theirs = found.selected.iter().filter(|option| **option < 3).count();
        assert_eq!(theirs, 2, "{}", rule.name());
    }
}

#[test]
fn sequential_pav_tells_weights_before_and_after() {
    let election = approved("ABC", &["4 AB", "2 A", "3 C"]);
    let found = committee(&election, Rule::SeqPav, &seats(2));
    assert_eq!(found.selected, [0, 2]);
    let By::Weight { weight, winners_so_far, weight_after } = &found.steps[0].by else { panic!("no weight") };
    assert_eq!((weight, winners_so_far, weight_after), (&ratio(6, 1), &vec![6], &ratio(3, 1)));
    assert_eq!(found.losers.len(), 1);
    let loser = &found.losers[0];
    assert_eq!((loser.option, loser.lacked, &loser.had, &loser.needed), (1, Lacked::Weight, &ratio(2, 1), &ratio(3, 1)));
}

#[test]
fn equal_shares_tell_who_pays_how_much() {
    // 12 votes, 3 seats: each takes 4. A has 8 supporters who pay a half; B's 4 have a half left and 3 newcomers a whole each.
    let election = approved("ABCD", &["4 A", "4 AB", "3 B", "1 CD"]);
    let found = committee(&election, Rule::MesCommittee, &seats(3).with("completion", "none"));
    assert_eq!(found.selected, [0, 1]);
    let By::Price { price, in_full, with_the_rest, before } = &found.steps[1].by else { panic!("no price") };
    assert_eq!((price, in_full, with_the_rest, before), (&ratio(2, 3), &3, &4, &ratio(5, 1)));
    let loser = &found.losers[0];
    assert_eq!((loser.option, loser.lacked, &loser.had, &loser.needed), (2, Lacked::Votes, &ratio(1, 1), &ratio(4, 1)));
    assert_eq!(committee(&election, Rule::MesCommittee, &seats(3).with("completion", "approval")).selected, [0, 1, 2]);
}

#[test]
fn votes_come_at_the_same_speed_to_all() {
    // 6 votes, 2 seats: each takes 3. A's four can pay at 3/4; B's two at 3/2, C's three, of whom two have paid, at (3 + 3/2)/3.
    let election = approved("ABC", &["2 A", "2 AC", "1 BC", "1 B"]);
    let found = committee(&election, Rule::PhragmenCommittee, &seats(2));
    assert_eq!(found.steps.len(), 2);
    let By::Moment { moment, spent_before } = &found.steps[0].by else { panic!("no moment") };
    assert_eq!((moment, spent_before), (&ratio(3, 4), &ratio(0, 1)));
    let By::Moment { moment, .. } = &found.steps[1].by else { panic!("no moment") };
    assert_eq!(moment, &ratio(3, 2));
    // B and C are even then, and C is on more ballots.
    assert_eq!(found.selected, [0, 2]);
}

#[test]
fn approvals_expand_until_a_quota_gathers() {
    let election = ranked("ABCD", &["3 A>B", "3 C>B", "2 D>B"]);
    let found = committee(&election, Rule::ExpandingApprovals, &seats(1));
    assert_eq!(found.selected, [1]);
    let By::Quota { rank, weight, .. } = &found.steps[0].by else { panic!("no quota") };
    assert_eq!((*rank, weight), (2, &ratio(8, 1)));
}

#[test]
fn nobody_wants_it_so_it_has_no_seat() {
    let election = approved("ABC", &["2 A", "1"]);
    for rule in RULES {
        let found = committee(&election, rule, &seats(2));
        assert_eq!(found.selected, [0], "{}", rule.name());
        assert!(found.losers.iter().all(|loser| loser.lacked == Lacked::Supporters && loser.supporters == 0));
    }
}

#[test]
fn grades_of_the_better_half_are_approvals() {
    let election = election(Kind::Grades, "ABC", &[(vec![(0, 1), (1, 2), (2, 0)], 3), (vec![(0, 0), (1, 3)], 2)]);
    let found = committee(&election, Rule::SeqPav, &seats(3));
    assert_eq!(found.steps.iter().map(|step| (step.option, step.supporters)).collect::<Vec<_>>(), [(0, 5), (2, 3)]);
}

#[test]
fn a_committee_can_be_recounted_from_its_record() {
    let election = approved("ABCDE", &["6 ABC", "3 DE", "2 AE", "1 B"]);
    for rule in RULES {
        let outcome = count(&election, rule, &seats(3)).expect("a count");
        let file = record::record(&election, &outcome, "x");
        assert_eq!(record::recount(&election, "x", &file), Ok(record::Recount::Same));
        assert_eq!(file["selected"].as_array().map(Vec::len), Some(3));
        assert_eq!(file["losers"].as_array().map(Vec::len), Some(2));
    }
}

/// Who wants an option.
fn wants(election: &Election) -> Vec<(Vec<bool>, i64)> {
    let row = |ballot: samskapa_tally::Ballot| {
        let mut wanted = vec![false; election.options.len()];
        ballot.options.iter().for_each(|option| wanted[*option as usize] = true);
        (wanted, i64::from(ballot.weight))
    };
    election.ballots.iter().map(row).collect()
}

/// Of those with the best key, the one that most want, then the first by id.
fn pick<K: PartialOrd>(keys: &[(usize, K)], votes: &[i64], better: impl Fn(&K, &K) -> bool) -> Option<usize> {
    let best = keys.iter().filter(|(_, key)| keys.iter().all(|(_, other)| !better(other, key)));
    best.map(|(option, _)| *option).min_by_key(|option| (-votes[*option], *option))
}

fn votes(people: &[(Vec<bool>, i64)], options: usize) -> Vec<i64> {
    (0..options).map(|option| people.iter().filter(|(wanted, _)| wanted[option]).map(|(_, weight)| weight).sum()).collect()
}

/// Greedy PAV as its definition says: whichever adds most to Σ 1 + 1/2 + … + 1/winners.
fn slow_pav(election: &Election, seats: usize) -> Vec<usize> {
    let people = wants(election);
    let votes = votes(&people, election.options.len());
    let harmonic =
        |winners: usize| (1..=winners).map(|part| ratio(1, i64::try_from(part).unwrap_or(1))).sum::<BigRational>();
    let content = |chosen: &[usize]| -> BigRational {
        let of = |(wanted, weight): &(Vec<bool>, i64)| {
            harmonic(chosen.iter().filter(|option| wanted[**option]).count()) * BigInt::from(*weight)
        };
        people.iter().map(of).sum()
    };
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < seats {
        let left = (0..election.options.len()).filter(|option| !chosen.contains(option) && votes[*option] > 0);
        let keys: Vec<_> = left.map(|option| (option, content(&[chosen.as_slice(), &[option]].concat()))).collect();
        let Some(next) = pick(&keys, &votes, |a, b| a > b) else { break };
        chosen.push(next);
    }
    chosen
}

/// Votes left to each person, and the moment when each last spent all.
struct Purse {
    left: BigRational,
    spent: Option<BigRational>,
}

/// Equal shares as its definition says, each price found by trying every number of those who pay their last.
fn slow_shares(election: &Election, seats: usize, completion: &str) -> Vec<usize> {
    let people = wants(election);
    let votes = votes(&people, election.options.len());
    let all: i64 = people.iter().map(|(_, weight)| weight).sum();
    let seat = ratio(all, i64::try_from(seats).unwrap_or(1));
    let mut purses: Vec<Purse> = people.iter().map(|_| Purse { left: ratio(1, 1), spent: None }).collect();
    let mut chosen: Vec<usize> = Vec::new();
    let left = |chosen: &[usize]| {
        (0..votes.len()).filter(|option| !chosen.contains(option) && votes[*option] > 0).collect::<Vec<_>>()
    };
    while chosen.len() < seats {
        let price = |option: usize| {
            let mut supporters: Vec<(&BigRational, i64)> = purses
                .iter()
                .zip(&people)
                .filter(|(_, (wanted, _))| wanted[option])
                .map(|(purse, (_, weight))| (&purse.left, *weight))
                .collect();
            supporters.sort();
            (0..supporters.len()).find_map(|poor| {
                let paid: BigRational = supporters[..poor].iter().map(|(left, weight)| *left * BigInt::from(*weight)).sum();
                let payers: i64 = supporters[poor..].iter().map(|(_, weight)| weight).sum();
                let price = (&seat - paid) / BigInt::from(payers);
                (price <= *supporters[poor].0).then_some(price)
            })
        };
        let keys: Vec<_> =
            left(&chosen).into_iter().filter_map(|option| price(option).map(|price| (option, price))).collect();
        let Some(next) = pick(&keys, &votes, |a, b| a < b) else { break };
        let price = keys.into_iter().find(|(option, _)| *option == next).map(|(_, price)| price).unwrap_or_default();
        for (purse, (wanted, _)) in purses.iter_mut().zip(&people) {
            if wanted[next] {
                purse.left = (&purse.left - &price).max(ratio(0, 1));
            }
        }
        chosen.push(next);
    }
    while chosen.len() < seats {
        let next = match completion {
            "approval" => {
                pick(&left(&chosen).into_iter().map(|option| (option, votes[option])).collect::<Vec<_>>(), &votes, |a, b| {
                    a > b
                })
            }
            "phragmen" => slow_moment(&mut purses, &people, &left(&chosen), &votes, &seat),
            _ => None,
        };
        let Some(next) = next else { break };
        chosen.push(next);
    }
    chosen
}

/// The option that can be paid first as votes come to all, and it is paid.
fn slow_moment(
    purses: &mut [Purse],
    people: &[(Vec<bool>, i64)],
    left: &[usize],
    votes: &[i64],
    seat: &BigRational,
) -> Option<usize> {
    let moment = |option: usize| {
        let owed = |(purse, (_, weight)): (&Purse, &(Vec<bool>, i64))| {
            purse.spent.clone().unwrap_or_else(|| -&purse.left) * BigInt::from(*weight)
        };
        let owed: BigRational = purses.iter().zip(people).filter(|(_, (wanted, _))| wanted[option]).map(owed).sum();
        (seat + owed) / BigInt::from(votes[option])
    };
    let keys: Vec<_> = left.iter().map(|option| (*option, moment(*option))).collect();
    let next = pick(&keys, votes, |a, b| a < b)?;
    let moment = keys.into_iter().find(|(option, _)| *option == next).map(|(_, moment)| moment);
    for (purse, (wanted, _)) in purses.iter_mut().zip(people) {
        if wanted[next] {
            purse.spent.clone_from(&moment);
        }
    }
    Some(next)
}

fn slow_phragmen(election: &Election, seats: usize) -> Vec<usize> {
    let people = wants(election);
    let votes = votes(&people, election.options.len());
    let all: i64 = people.iter().map(|(_, weight)| weight).sum();
    let seat = ratio(all, i64::try_from(seats).unwrap_or(1));
    let mut purses: Vec<Purse> = people.iter().map(|_| Purse { left: ratio(0, 1), spent: None }).collect();
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < seats {
        let left: Vec<usize> = (0..votes.len()).filter(|option| !chosen.contains(option) && votes[*option] > 0).collect();
        let Some(next) = slow_moment(&mut purses, &people, &left, &votes, &seat) else { break };
        chosen.push(next);
    }
    chosen
}

proptest! {
    #[test]
    fn fast_counts_are_as_slow_ones((options, cast) in cast(Kind::Approval), places in 1_usize..6) {
        let election = election(Kind::Approval, &LETTERS[..options], &cast);
        prop_assert_eq!(committee(&election, Rule::SeqPav, &seats(places)).selected, slow_pav(&election, places));
        prop_assert_eq!(committee(&election, Rule::PhragmenCommittee, &seats(places)).selected, slow_phragmen(&election, places));
        for completion in ["none", "approval", "phragmen"] {
            let found = committee(&election, Rule::MesCommittee, &seats(places).with("completion", completion)).selected;
            prop_assert_eq!(found, slow_shares(&election, places, completion), "{}", completion);
        }
    }

    #[test]
    fn all_seats_are_filled_where_enough_is_wanted((options, cast) in cast(Kind::Approval), places in 1_usize..6) {
        let election = election(Kind::Approval, &LETTERS[..options], &cast);
        let wanted = election.votes().iter().filter(|votes| **votes > 0).count();
        for rule in RULES {
            let found = committee(&election, rule, &seats(places));
            prop_assert_eq!(found.selected.len(), places.min(wanted), "{}", rule.name());
            prop_assert_eq!(found.selected.len() + found.losers.len(), options, "{}", rule.name());
        }
    }

    #[test]
    fn what_is_paid_for_a_seat_is_what_it_takes((options, cast) in cast(Kind::Approval), places in 1_usize..6) {
        let election = election(Kind::Approval, &LETTERS[..options], &cast);
        let found = committee(&election, Rule::MesCommittee, &seats(places).with("completion", "none"));
        let mut left: Vec<BigRational> = election.ballots.iter().map(|_| ratio(1, 1)).collect();
        for step in &found.steps {
            let By::Price { price, .. } = &step.by else { panic!("no price") };
            let mut paid = ratio(0, 1);
            for (left, ballot) in left.iter_mut().zip(election.ballots.iter()) {
                if ballot.options.iter().any(|option| *option as usize == step.option) {
                    let pays = left.clone().min(price.clone());
                    *left -= &pays;
                    paid += pays * BigInt::from(ballot.weight);
                }
            }
            prop_assert_eq!(paid, BigRational::new(found.people.into(), found.seats.into()));
        }
    }

    #[test]
    fn the_order_of_ballots_and_equal_ones_apart_change_nothing((options, cast) in cast(Kind::Ranking), places in 1_usize..6) {
        let together = election(Kind::Ranking, &LETTERS[..options], &cast);
        let apart = split(Kind::Ranking, options, &cast);
        for rule in RULES {
            prop_assert_eq!(counted(&together, rule, &seats(places)), counted(&apart, rule, &seats(places)), "{}", rule.name());
        }
    }

    #[test]
    fn the_order_of_options_changes_nothing((options, cast) in cast(Kind::Ranking), places in 1_usize..6, by in 0_usize..6) {
        let election = election(Kind::Ranking, &LETTERS[..options], &cast);
        let to: Vec<usize> = (0..options).map(|option| (option + by) % options).collect();
        let turned = moved(&election, &to);
        for rule in RULES {
            let (before, after) = (counted(&election, rule, &seats(places)), counted(&turned, rule, &seats(places)));
            prop_assert_eq!(election.ids(before.winners()), turned.ids(after.winners()), "{}", rule.name());
        }
    }
}
