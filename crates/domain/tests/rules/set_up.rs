//! Rounds that are set up by a method: one person, one ballot in each tier; papers typed in by two; nothing told while open.

use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    BallotId, ChoiceId, PlaceId, Refusal, RoundId,
    round::{
        self, Command, Marks, Round, Which,
        entry::{self, Hand},
        published::Count,
        setting::{Idea, Kind, Setting, Tier, Way},
    },
};
use std::collections::BTreeMap;
use uuid::Uuid;

const ROUND: RoundId = RoundId(Uuid::from_u128(80));

fn idea(nth: u8) -> ChoiceId {
    ChoiceId(Uuid::from_u128(300 + u128::from(nth)))
}

fn ballot(nth: u8) -> BallotId {
    BallotId(Uuid::from_u128(200 + u128::from(nth)))
}

fn place(village: &Village) -> PlaceId {
    village.world.places.all().next().expect("the village has a place").id
}

fn ideas() -> Vec<Idea> {
    (0..4).map(|nth| Idea { id: idea(nth), title: format!("Idé {nth}"), cost: Some(1000 * (u64::from(nth) + 1)) }).collect()
}

fn setting(method: &str, village: &Village) -> Setting {
    Setting {
        method: method.to_owned(),
        choices: (0..4).map(idea).collect(),
        ideas: ideas(),
        budget: Some(5000),
        winners: Some(2),
        until: Some(village.today().saturating_add(jiff::Span::new().days(300))),
        ..Setting::default()
    }
}

fn asked(setting: Setting, village: &Village) -> Command {
    let most_marks = if setting.kind() == Kind::Points { 3 } else { 4 };
    Command::SetUp { id: ROUND, title: "Pengarna".to_owned(), place: place(village), meeting: None, most_marks, setting }
}

/// A village with an open round, twenty papers printed and three slips.
fn voting(method: &str) -> Village {
    let mut village = Village::default();
    let command = asked(setting(method, &village), &village);
    village.must(command);
    let place = Some(place(&village));
    village.must(Command::PrintPapers { id: ROUND, papers: 20, place });
    village.must(Command::PrintSlips { id: ROUND, ballots: (100..103).map(ballot).collect(), place });
    village
}

fn yes(ideas: &[u8]) -> Marks {
    Marks::Approvals(ideas.iter().copied().map(idea).collect())
}

fn typed(paper: u32, hand: Hand, ideas: &[u8]) -> Command {
    Command::TypeIn { id: ROUND, paper, hand, marks: yes(ideas) }
}

fn vote(of: u8, tier: Tier, ideas: &[u8]) -> Command {
    Command::Vote { id: ROUND, ballot: ballot(of), tier, marks: yes(ideas) }
}

fn round(village: &Village) -> &Round {
    village.world.rounds.get(&ROUND).expect("the round is there")
}

fn by(village: &mut Village, actor: &str, command: Command) -> Result<(), Refusal> {
    actor.clone_into(&mut village.actor);
    village.ask(command)
}

fn both(village: &mut Village, paper: u32, ideas: &[u8]) {
    by(village, "lead:anna", typed(paper, Hand::First, ideas)).expect("Anna types");
    by(village, "lead:bo", typed(paper, Hand::Second, ideas)).expect("Bo types");
}

fn refused(no: round::Refusal) -> Result<(), Refusal> {
    Err(Refusal::Round(no))
}

fn votes(village: &Village, which: Which) -> Vec<u64> {
    let election = round::election_of(&village.world, round(village), which).expect("it is small");
    election.expect("the round is closed").votes()
}

/// One thing that somebody does with a ballot, as chance has it.
fn deeds() -> impl Strategy<Value = Vec<(u8, u8, Vec<u8>)>> {
    prop::collection::vec((0u8..3, 0u8..3, prop::collection::btree_set(0u8..4, 0..=4)), 1..25)
        .prop_map(|deeds| deeds.into_iter().map(|(way, of, ideas)| (way, of, ideas.into_iter().collect())).collect())
}

fn done(village: &mut Village, (way, of, ideas): &(u8, u8, Vec<u8>)) {
    match way {
        0 => both(village, u32::from(*of) + 1, ideas),
        1 => village.must(vote(*of, Tier::Seat, ideas)),
        _ => village.must(vote(100 + of, Tier::Slip, ideas)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is cast and cast again: each paper, phone and slip is one ballot, it says what it said last, and the
    /// order in which different people voted changes nothing.
    #[test]
    fn one_person_has_one_ballot_in_each_tier_and_the_order_of_arrival_does_not_matter(
        deeds in deeds(),
        turn in any::<usize>(),
    ) {
        let mut last: BTreeMap<(u8, u8), Vec<u8>> = BTreeMap::new();
        let mut village = voting("approval");
        for deed in &deeds {
            done(&mut village, deed);
            last.insert((deed.0, deed.1), deed.2.clone());
        }
        let of_tier = |way: u8| u32::try_from(last.keys().filter(|(other, _)| *other == way).count()).expect("few");
        let came = round::came(round(&village));
        for (way, tier) in (0..).zip(Tier::ALL) {
            prop_assert_eq!(came.get(&tier).copied().unwrap_or(0), of_tier(way));
        }
        let mut others: Vec<(u8, u8, Vec<u8>)> = last.into_iter().map(|((way, of), ideas)| (way, of, ideas)).collect();
        let turn = turn % others.len();
        others.rotate_left(turn);
        let mut again = voting("approval");
        for deed in &others {
            done(&mut again, deed);
        }
        village.must(vote(0, Tier::Seat, &[1]));
        again.must(vote(0, Tier::Seat, &[1]));
        for village in [&mut village, &mut again] {
            village.must(Command::Close { id: ROUND });
        }
        let elections = |which| {
            let of = |village: &Village| round::election_of(&village.world, round(village), which).expect("it is small");
            (of(&village), of(&again))
        };
        for which in [Which::Together, Which::Apart(Tier::Hand), Which::Apart(Tier::Seat), Which::Apart(Tier::Slip)] {
            let (one, other) = elections(which);
            prop_assert_eq!(one, other);
        }
    }

    /// What is written as a line of keys is read as the same.
    #[test]
    fn a_line_of_keys_is_read_as_it_was_written(order in Just((0u8..4).collect::<Vec<_>>()).prop_shuffle(), named in 1usize..=4, tied in any::<bool>()) {
        let choices: Vec<ChoiceId> = (0..4).map(idea).collect();
        let ids: Vec<ChoiceId> = order.into_iter().take(named).map(idea).collect();
        let order = if tied { vec![ids.clone()] } else { ids.iter().map(|id| vec![*id]).collect() };
        let points = ids.iter().map(|id| (*id, 2)).collect();
        let grades = ids.iter().map(|id| (*id, 1)).collect();
        for marks in [Marks::Points(points), Marks::Approvals(ids), Marks::Order(order), Marks::Grades(grades)] {
            let line = marks.line(&choices);
            prop_assert_eq!(Marks::read(&line, marks.kind(), &choices), Ok(marks));
        }
    }
}

#[test]
fn keys_are_read_as_people_type_them() {
    let choices: Vec<ChoiceId> = (0..4).map(idea).collect();
    let read = |line: &str, kind| Marks::read(line, kind, &choices);
    assert_eq!(read(" 3, 1 ", Kind::Approvals), Ok(yes(&[2, 0])));
    assert_eq!(read("3:2 1", Kind::Points), Ok(Marks::Points(vec![(idea(2), 2), (idea(0), 1)])));
    let order = Marks::Order(vec![vec![idea(2)], vec![idea(0), idea(1)]]);
    assert_eq!(read("3>1=2", Kind::Order), Ok(order.clone()));
    assert_eq!(read("3 > 1 = 2", Kind::Order), Ok(order));
    assert_eq!(read("3 1", Kind::Order), Ok(Marks::Order(vec![vec![idea(2)], vec![idea(0)]])));
    assert_eq!(read("2:5", Kind::Grades), Ok(Marks::Grades(vec![(idea(1), 0)])), "the best grade is the highest number");
    assert_eq!(read("0", Kind::Order), Ok(Marks::blank(Kind::Order)));
    assert_eq!(read("", Kind::Order), Err(round::Refusal::NothingTyped));
    assert_eq!(read("5", Kind::Approvals), Err(round::Refusal::NoSuchNumber { number: 5, most: 4 }));
    assert_eq!(read("x", Kind::Approvals), Err(round::Refusal::Unreadable { typed: "x".to_owned() }));
    assert_eq!(read("1:6", Kind::Grades), Err(round::Refusal::NoSuchGrade { value: 6, most: 5 }));
    assert_eq!(read("1:0", Kind::Grades), Err(round::Refusal::NoSuchGrade { value: 0, most: 5 }));
}

#[test]
fn a_paper_counts_when_two_people_read_the_same_or_somebody_has_looked() {
    let mut village = voting("approval");
    both(&mut village, 1, &[0]);
    by(&mut village, "lead:anna", typed(2, Hand::First, &[0, 1])).unwrap();
    by(&mut village, "lead:anna", typed(3, Hand::First, &[2])).unwrap();
    by(&mut village, "lead:bo", typed(3, Hand::Second, &[3])).unwrap();
    let typing = entry::typing(round(&village));
    assert_eq!((typing.agreed, typing.settled, typing.single, typing.differing), (1, 0, vec![2], vec![3]));
    assert_eq!(village.ask(Command::Close { id: ROUND }), refused(round::Refusal::Unsettled { papers: 1 }));
    let settle = |paper| Command::Settle { id: ROUND, paper, marks: yes(&[3]) };
    assert_eq!(village.ask(settle(2)), refused(round::Refusal::NothingToSettle { paper: 2 }));
    by(&mut village, "lead:cilla", settle(3)).unwrap();
    let settled = round(&village).papers.get(&3).and_then(|paper| paper.settled.clone()).expect("it is settled");
    assert_eq!((settled.by.by.as_str(), settled.marks), ("lead:cilla", yes(&[3])), "who looked is kept");
    let again = by(&mut village, "lead:anna", typed(3, Hand::First, &[1]));
    assert_eq!(again, refused(round::Refusal::IsSettled { paper: 3 }));
    village.must(Command::Close { id: ROUND });
    assert_eq!(votes(&village, Which::Together), [1, 0, 0, 1], "what only one has typed is left out");
}

#[test]
fn nobody_types_a_paper_for_both_hands() {
    let mut village = voting("approval");
    by(&mut village, "lead:anna", typed(1, Hand::First, &[0])).unwrap();
    let twice = by(&mut village, "lead:anna", typed(1, Hand::Second, &[0]));
    assert_eq!(twice, refused(round::Refusal::SameHand { paper: 1 }));
    let unknown = by(&mut village, "lead:anna", typed(21, Hand::First, &[0]));
    assert_eq!(unknown, refused(round::Refusal::NotPrinted { paper: 21, printed: 20 }));
    assert_eq!(entry::next(round(&village), Hand::First, 1), Some(2));
    assert_eq!(entry::next(round(&village), Hand::Second, 20), Some(1), "what was skipped comes last");
}

#[test]
fn nothing_can_be_counted_while_the_round_is_open() {
    let mut village = voting("approval");
    both(&mut village, 1, &[0]);
    assert_eq!(round::election_of(&village.world, round(&village), Which::Together), Ok(None));
    assert!(round::counted(&village.world, round(&village), Which::Together).is_empty());
    let count = Count { rule: "approval".to_owned(), knobs: BTreeMap::new(), result: "a".repeat(64) };
    let publish = Command::Publish { id: ROUND, count: count.clone() };
    assert_eq!(village.ask(publish.clone()), refused(round::Refusal::StillOpen));
    village.must(Command::Close { id: ROUND });
    assert!(!round(&village).is_told(), "closed is not published");
    village.must(Command::TryOut { id: ROUND, count: count.clone(), why: "för jämförelsen".to_owned() });
    village.must(publish.clone());
    village.must(publish);
    let other = Count { rule: "greedy".to_owned(), ..count };
    assert_eq!(village.ask(Command::Publish { id: ROUND, count: other }), refused(round::Refusal::IsPublished));
    assert!(round(&village).is_told());
    assert_eq!(round(&village).tried.len(), 1);
}

#[test]
fn tiers_are_counted_together_only_where_the_setting_says_so() {
    let mut village = Village::default();
    let apart = Setting { together: [Tier::Hand, Tier::Slip].into(), ..setting("approval", &village) };
    let command = asked(apart, &village);
    village.must(command);
    village.must(Command::PrintPapers { id: ROUND, papers: 2, place: None });
    village.must(Command::PrintSlips { id: ROUND, ballots: vec![ballot(100)], place: None });
    both(&mut village, 1, &[0]);
    village.must(vote(1, Tier::Seat, &[1]));
    village.must(vote(100, Tier::Slip, &[2]));
    village.must(Command::Close { id: ROUND });
    assert_eq!(votes(&village, Which::Together), [1, 0, 1, 0]);
    assert_eq!(votes(&village, Which::Apart(Tier::Seat)), [0, 1, 0, 0]);
}

#[test]
fn a_ballot_comes_only_by_a_way_that_is_open_and_from_home_until_the_day() {
    let mut village = Village::default();
    let closed =
        Setting { ways: [Way::Paper, Way::Home].into(), until: Some(village.today()), ..setting("approval", &village) };
    let command = asked(closed, &village);
    village.must(command);
    village.must(Command::PrintSlips { id: ROUND, ballots: vec![ballot(100)], place: None });
    assert_eq!(village.ask(vote(1, Tier::Seat, &[0])), refused(round::Refusal::WayClosed));
    assert_eq!(village.ask(vote(1, Tier::Slip, &[0])), refused(round::Refusal::NoSuchSlip));
    assert_eq!(village.ask(vote(1, Tier::Hand, &[0])), refused(round::Refusal::WayClosed), "papers are typed in");
    let until = round(&village).setting.until.expect("there is a day");
    while village.today() <= until {
        // A day passes with every fifth thing asked.
        let _ = village.ask(vote(1, Tier::Seat, &[0]));
    }
    assert_eq!(village.ask(vote(100, Tier::Slip, &[0])), refused(round::Refusal::TooLate { until }));
}

#[test]
fn a_method_has_what_it_needs_before_anybody_votes() {
    let mut village = Village::default();
    let no = |change: &dyn Fn(&mut Setting), method: &str, village: &mut Village| {
        let mut setting = setting(method, village);
        change(&mut setting);
        let command = asked(setting, village);
        village.ask(command)
    };
    let village = &mut village;
    assert_eq!(no(&|s| s.budget = None, "greedy", village), refused(round::Refusal::NoBudget));
    let free = no(&|s| s.ideas[1].cost = None, "mes-cost+add1", village);
    assert_eq!(free, refused(round::Refusal::NoCost { title: "Idé 1".to_owned() }));
    assert_eq!(no(&|s| s.winners = Some(4), "scottish-stv", village), refused(round::Refusal::NoPlaces { most: 3 }));
    assert_eq!(no(&|s| s.ways.clear(), "approval", village), refused(round::Refusal::NoWay));
    assert_eq!(no(&|s| s.together.clear(), "approval", village), refused(round::Refusal::NothingTogether));
    assert_eq!(no(&|s| s.until = None, "approval", village), refused(round::Refusal::NoUntil));
    let unknown = no(&|_| {}, "coin", village);
    assert_eq!(unknown, refused(round::Refusal::NoSuchMethod { method: "coin".to_owned() }));
    assert_eq!(no(&|s| s.choices.truncate(1), "approval", village), refused(round::Refusal::TooFewNeeds));
}

#[test]
fn a_ballot_says_what_its_method_asks_for_and_no_more() {
    let mut village = voting("schulze");
    let cast = |marks| Command::Vote { id: ROUND, ballot: ballot(1), tier: Tier::Seat, marks };
    assert_eq!(village.ask(cast(yes(&[0]))), refused(round::Refusal::OtherMarks));
    let twice = Marks::Order(vec![vec![idea(0)], vec![idea(0)]]);
    assert_eq!(village.ask(cast(twice)), refused(round::Refusal::MarkedTwice { number: 1 }));
    village.must(cast(Marks::Order(vec![vec![idea(2)], vec![idea(1), idea(0)]])));
    let kept = &round(&village).ballots.get(&ballot(1)).expect("it is cast").marks;
    assert_eq!(*kept, Marks::Order(vec![vec![idea(2)], vec![idea(0), idea(1)]]), "equals are kept in one way");
    let mut village = voting("dots");
    let over = village.ask(cast(Marks::Points(vec![(idea(0), 2), (idea(1), 2)])));
    assert_eq!(over, refused(round::Refusal::OverBallot { dots: 4, each: 3 }));
}

#[test]
fn an_election_has_what_the_rules_count_with() {
    let mut village = voting("mes-cost+add1");
    both(&mut village, 1, &[0, 3]);
    village.must(vote(101, Tier::Slip, &[3]));
    village.must(Command::Close { id: ROUND });
    let election = round::election_of(&village.world, round(&village), Which::Together).unwrap().unwrap();
    assert_eq!(election.budget, Some(5000));
    assert_eq!(election.options.iter().map(|option| option.cost).collect::<Vec<_>>(), [1000, 2000, 3000, 4000]);
    assert_eq!((election.ballots.people(), election.votes()), (2, vec![1, 0, 0, 2]));
    assert_eq!((election.places.names.as_slice(), election.places.of.len()), (&["Plats 0".to_owned()][..], 2));
}
