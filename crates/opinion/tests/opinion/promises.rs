//! What holds for every conversation, however odd.

use super::invented::{Cast, Chance, gathered};
use proptest::prelude::*;
use samskapa_opinion::{Answer, Gathering, Map, Method, Settings, map, result::Tally};

fn settings(method: Method) -> Settings {
    Settings { method, samples: 5, ..Settings::default() }
}

fn written(map: &Map) -> String {
    serde_json::to_string(map).expect("JSON")
}

fn sum(one: [u32; 3], other: [u32; 3]) -> [u32; 3] {
    std::array::from_fn(|at| one[at] + other[at])
}

/// Everything in a map that is a number is one.
fn assert_sound(map: &Map) {
    let people = map.participants.len();
    assert_eq!((map.places.len(), map.membership.len()), (people, people));
    assert!(map.places.iter().flatten().all(|along| along.is_finite()));
    assert!(map.spread.iter().flatten().all(|variance| variance.is_finite()));
    assert!(map.belonging.iter().all(|share| (0.0..=1.0).contains(share)));
    assert!(map.plane.components.iter().flatten().chain(&map.plane.centre).all(|weight| weight.is_finite()));
    assert!(map.plane.explained.iter().all(|share| (0.0..=1.0).contains(share)));
    assert!(map.groups.iter().all(|group| !group.members.is_empty() && group.centre.iter().all(|along| along.is_finite())));
    for standing in &map.statements {
        let shares =
            [standing.consensus, standing.rejection, standing.floor, standing.rejection_floor, standing.divisiveness];
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{shares:?}");
        assert!(standing.priority.is_finite() && standing.priority >= 0.0 && standing.extremity.is_finite());
        assert!(standing.bridging.is_none_or(f64::is_finite));
        assert_eq!(standing.per_group.len(), map.groups.len());
        let answered =
            |tallies: &[Tally]| tallies.iter().map(|tally| [tally.agree, tally.disagree, tally.pass]).fold([0; 3], sum);
        if map.method == Method::Samskapa {
            assert_eq!(answered(&standing.by_other_answers), answered(&standing.per_group), "every answer is counted once");
        }
        for group in 0..map.groups.len() {
            for told in [standing.agreeing(group), standing.disagreeing(group)] {
                assert!(
                    0.0 <= told.low && told.low <= told.share && told.share <= told.high && told.high <= 1.0,
                    "{told:?}"
                );
            }
        }
    }
    for typical in map.typical.iter().flatten() {
        assert!(typical.rank.is_finite() && typical.ratio.is_finite() && typical.ratio_test.is_finite());
    }
    assert!(map.next.iter().all(|next| (0.0..=1.0).contains(&next.chance)));
    // JSON has no word for what is not a number, and writes null.
    assert!(!written(map).contains("\"projections\":null"));
}

fn conversation() -> impl Strategy<Value = Vec<Cast>> {
    let answer = prop_oneof![Just(Answer::Agree), Just(Answer::Disagree), Just(Answer::Pass)];
    let vote = (0..25_u32, 0..12_u32, answer)
        .prop_map(|(participant, statement, answer)| (participant.to_string(), statement.to_string(), answer));
    proptest::collection::vec(vote, 0..250)
}

/// Without the votes that were replaced later, so that order decides nothing.
fn last_only(cast: &[Cast]) -> Vec<Cast> {
    let mut last: Vec<Cast> = Vec::new();
    for vote in cast.iter().rev() {
        if !last.iter().any(|other| other.0 == vote.0 && other.1 == vote.1) {
            last.push(vote.clone());
        }
    }
    last.reverse();
    last
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_conversation_has_a_map_of_numbers(cast in conversation()) {
        for method in [Method::Samskapa, Method::Polis] {
            assert_sound(&map(&gathered(&cast), &settings(method)));
        }
    }

    #[test]
    fn the_order_of_votes_changes_nothing(cast in conversation(), seed in any::<u64>()) {
        let mut cast = last_only(&cast);
        let one = map(&gathered(&cast), &settings(Method::Samskapa));
        Chance(seed).shuffle(&mut cast);
        let other = map(&gathered(&cast), &settings(Method::Samskapa));
        prop_assert_eq!(written(&one), written(&other));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_vote_cast_twice_counts_once(cast in conversation()) {
        let twice: Vec<Cast> = cast.iter().chain(&cast).cloned().collect();
        let last = last_only(&cast);
        let (one, other) = (map(&gathered(&last), &settings(Method::Samskapa)), map(&gathered(&twice), &settings(Method::Samskapa)));
        prop_assert_eq!(one.votes, other.votes);
        prop_assert_eq!(one.places, other.places);
        prop_assert_eq!(one.membership, other.membership);
        prop_assert_eq!(other.replaced as usize, twice.len() - last.len());
    }

    #[test]
    fn those_who_say_nothing_and_what_nobody_answers_change_nothing(cast in conversation()) {
        for method in [Method::Samskapa, Method::Polis] {
            let one = map(&gathered(&cast), &settings(method));
            let mut gathering = Gathering::new();
            gathering.participant("99").expect("few enough");
            gathering.statement(samskapa_opinion::Statement::named("99")).expect("few enough");
            for (participant, statement, answer) in &cast {
                gathering.vote(participant, statement, *answer).expect("few enough");
            }
            let other = map(&gathering.finish(), &settings(method));
            assert_sound(&other);
            prop_assert_eq!(&one.places[..], &other.places[..one.places.len()]);
            prop_assert_eq!(&one.membership[..], &other.membership[..one.membership.len()]);
        }
    }

    #[test]
    fn names_change_nothing_but_names(cast in conversation()) {
        // Ids that sort as before: the same map with other names in it.
        let renamed: Vec<Cast> = cast.iter().map(|(participant, statement, answer)| {
            (format!("p{participant:0>4}"), format!("s{statement:0>4}"), *answer)
        }).collect();
        for method in [Method::Samskapa, Method::Polis] {
            let (one, other) = (map(&gathered(&cast), &settings(method)), map(&gathered(&renamed), &settings(method)));
            prop_assert_eq!(one.places, other.places);
            prop_assert_eq!(one.membership, other.membership);
            prop_assert_eq!(one.typical, other.typical);
        }
    }
}

#[test]
fn odd_conversations_have_maps_too() {
    let vote = |participant: usize, statement: usize, answer| (participant.to_string(), statement.to_string(), answer);
    let all_pass: Vec<Cast> = (0..200).map(|at| vote(at / 10, at % 10, Answer::Pass)).collect();
    let all_agree: Vec<Cast> = (0..200).map(|at| vote(at / 10, at % 10, Answer::Agree)).collect();
    let one_person: Vec<Cast> =
        (0..10).map(|at| vote(0, at, if at % 2 == 0 { Answer::Agree } else { Answer::Disagree })).collect();
    let one_statement: Vec<Cast> =
        (0..40).map(|at| vote(at, 0, if at % 2 == 0 { Answer::Agree } else { Answer::Disagree })).collect();
    let halves: Vec<Cast> =
        (0..400).map(|at| vote(at / 10, at % 10, if at / 10 % 2 == 0 { Answer::Agree } else { Answer::Disagree })).collect();
    for cast in [vec![], all_pass, all_agree, one_person, one_statement, halves.clone()] {
        for method in [Method::Samskapa, Method::Polis] {
            assert_sound(&map(&gathered(&cast), &settings(method)));
        }
    }
    let map = map(&gathered(&halves), &settings(Method::Samskapa));
    assert_eq!(map.groups.iter().map(|group| group.members.len()).collect::<Vec<_>>(), [20, 20]);
}

#[test]
fn the_number_of_processors_changes_nothing() {
    let (cast, _) = super::invented::planted(2500, 40, 0.4, 3, 1.0, 6);
    let votes = gathered(&cast);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| written(&map(&votes, &Settings::default())))
    };
    let one = with(1);
    assert!(one == with(2) && one == with(5));
}
