//! Ballots in a round: one person each, secret, and the same ranking in whatever order they come.

use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    BallotId, NeedId, PlaceId, Refusal, RoundId,
    meeting::Channel,
    need::{self, Basis},
    round::{self, Command, Rank, Round},
};
use uuid::Uuid;

const ROUND: RoundId = RoundId(Uuid::from_u128(80));
const EACH: u32 = 3;

fn need(nth: u8) -> NeedId {
    NeedId(Uuid::from_u128(100 + u128::from(nth)))
}

fn ballot(nth: u8) -> BallotId {
    BallotId(Uuid::from_u128(200 + u128::from(nth)))
}

/// A village with an open round over four needs.
fn voting() -> Village {
    let mut village = Village::default();
    let place: PlaceId = village.world.places.all().next().expect("the village has a place").id;
    for nth in 0..4 {
        let (title, basis) = (format!("Behov {nth}"), Basis::ProfessionalObservation);
        village.must(need::Command::Hear { id: need(nth), place, title, voices: Vec::new(), basis });
    }
    let needs = (0..4).map(need).collect();
    village.must(Command::Open { id: ROUND, title: "Prickar".to_owned(), place, meeting: None, dots_each: EACH, needs });
    village
}

fn cast(of: u8, channel: Channel, dots: &[(u8, u32)]) -> Command {
    let dots = dots.iter().map(|(nth, dots)| (need(*nth), *dots)).collect();
    Command::Cast { id: ROUND, ballot: ballot(of), channel, dots }
}

fn round(village: &Village) -> &Round {
    village.world.rounds.get(&ROUND).expect("the round is open")
}

fn ranking(village: &Village) -> Vec<Rank> {
    round::ranking(&village.world, round(village))
}

fn dots(village: &Village, nth: u8) -> u32 {
    ranking(village).into_iter().find(|rank| rank.need == need(nth)).map_or(0, |rank| rank.dots)
}

/// A ballot as chance has it, within what one person has.
fn choice() -> impl Strategy<Value = (bool, Vec<(u8, u32)>)> {
    let one = prop::collection::vec(0u8..4, 0..=3);
    (any::<bool>(), one.prop_map(|needs| needs.into_iter().map(|nth| (nth, 1)).collect()))
}

fn channel(in_hall: bool) -> Channel {
    if in_hall { Channel::Hall } else { Channel::Paper }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// T11: the same ballots and counts give the same ranking in whatever order they come, and whatever stood on the
    /// ballots before.
    #[test]
    fn the_same_ballots_rank_the_same_in_any_order(
        ballots in prop::collection::vec(choice(), 1..20),
        before in prop::collection::vec(choice(), 0..10),
        counted in 0u32..20,
        turn in any::<usize>(),
    ) {
        let commands: Vec<Command> = (0u8..)
            .zip(&ballots)
            .map(|(nth, (hall, dots))| cast(nth, channel(*hall), dots))
            .chain([Command::Count { id: ROUND, need: need(1), channel: Channel::Hall, dots: counted }])
            .collect();
        let mut once = voting();
        for command in &commands {
            once.must(command.clone());
        }
        let mut again = voting();
        for (nth, (hall, dots)) in (0u8..).zip(&before).take(ballots.len()) {
            again.must(cast(nth, channel(*hall), dots));
        }
        let mut others = commands;
        let turn = turn % others.len();
        others.rotate_left(turn);
        others.reverse();
        for command in others {
            again.must(command);
        }
        prop_assert_eq!(ranking(&once), ranking(&again));
        prop_assert_eq!(&round(&once).ballots, &round(&again).ballots);
        let all: u32 = ballots.iter().flat_map(|(_, dots)| dots).map(|(_, dots)| dots).sum();
        prop_assert_eq!(ranking(&once).iter().map(|rank| rank.dots).sum::<u32>(), all + counted);
        let retold = again.retold();
        prop_assert_eq!(round::ranking(&retold, retold.rounds.get(&ROUND).expect("it is there")), ranking(&again));
    }

    /// Whatever is asked, no ballot in the world holds more dots than one person has.
    #[test]
    fn no_ballot_ever_holds_more_than_one_person_has(asked in prop::collection::vec((0u8..4, 0u8..5, 0u32..6, 0u32..6), 1..20)) {
        let mut village = voting();
        for (of, nth, some, more) in asked {
            let fits = nth < 4 && some + more <= EACH || nth >= 4 && some == 0 && more <= EACH;
            prop_assert_eq!(village.ask(cast(of, Channel::Hall, &[(nth, some), (0, more)])).is_ok(), fits);
        }
        for ballot in round(&village).ballots.all() {
            let dots = ballot.marks.dots();
            prop_assert!(dots.iter().map(|(_, dots)| dots).sum::<u32>() <= EACH);
            prop_assert!(dots.iter().all(|(_, dots)| *dots > 0));
        }
    }
}

#[test]
fn a_ballot_cast_again_replaces_what_it_said() {
    let mut village = voting();
    village.must(cast(1, Channel::Hall, &[(0, 3)]));
    village.must(cast(1, Channel::Hall, &[(1, 1), (1, 1)]));
    assert_eq!((dots(&village, 0), dots(&village, 1)), (0, 2), "what stands twice on a ballot is added up");
    assert_eq!(round::people(round(&village), Channel::Hall), Some(1));
    village.must(cast(1, Channel::Hall, &[]));
    assert_eq!((dots(&village, 1), round::people(round(&village), Channel::Hall)), (0, Some(1)), "a blank ballot took part");
    assert_eq!(round::people(round(&village), Channel::Paper), None);
}

#[test]
fn a_ballot_says_no_more_than_it_may() {
    let mut village = voting();
    let over = village.ask(cast(1, Channel::Hall, &[(0, 2), (1, 2)]));
    assert_eq!(over, Err(Refusal::Round(round::Refusal::OverBallot { dots: 4, each: 3 })));
    let over = village.ask(cast(1, Channel::Hall, &[(0, u32::MAX), (1, 2)]));
    assert_eq!(over, Err(Refusal::Round(round::Refusal::OverBallot { dots: u32::MAX, each: 3 })));
    let elsewhere = village.ask(cast(1, Channel::Hall, &[(9, 1)]));
    assert_eq!(elsewhere, Err(Refusal::Round(round::Refusal::NotInRound)));
    assert_eq!(village.ask(Command::Close { id: ROUND }), Err(Refusal::Round(round::Refusal::NothingCounted)));
    village.must(cast(1, Channel::Hall, &[(0, 1)]));
    village.must(Command::Close { id: ROUND });
    let late = village.ask(cast(2, Channel::Hall, &[(0, 1)]));
    assert_eq!(late, Err(Refusal::Round(round::Refusal::IsClosed)));
}

#[test]
fn dots_typed_in_are_weighed_against_the_people_counted_and_not_against_ballots() {
    let mut village = voting();
    village.must(Command::CountPeople { id: ROUND, channel: Channel::Hall, people: 2 });
    for nth in 0..5 {
        village.must(cast(nth, Channel::Hall, &[(0, 1)]));
    }
    let count = |dots| Command::Count { id: ROUND, need: need(1), channel: Channel::Hall, dots };
    let many = village.ask(count(7));
    assert_eq!(many, Err(Refusal::Round(round::Refusal::TooManyDots { dots: 7, people: 2, each: 3 })));
    village.must(count(6));
    assert_eq!(round::people(round(&village), Channel::Hall), Some(7));
    let ranks = ranking(&village);
    assert_eq!((ranks[0].need, ranks[0].dots, ranks[1].dots), (need(1), 6, 5));
}

#[test]
fn dots_on_ballots_follow_a_need_that_is_joined_and_come_back_when_it_is_taken_apart() {
    let mut village = voting();
    village.must(cast(1, Channel::Hall, &[(0, 2), (1, 1)]));
    village.must(need::Command::Merge { into: need(1), other: need(0), why: "samma sak".to_owned() });
    assert_eq!(dots(&village, 1), 3);
    village.must(cast(2, Channel::Hall, &[(0, 1)]));
    assert_eq!(dots(&village, 1), 4, "a page that was opened before still counts");
    village.must(need::Command::Unmerge { id: need(0), why: "ändå inte".to_owned() });
    assert_eq!((dots(&village, 0), dots(&village, 1)), (3, 1));
}

#[test]
fn the_ledger_tells_what_was_cast_and_nothing_of_who() {
    let mut village = voting();
    village.actor = round::SEAT.to_owned();
    village.must(cast(1, Channel::Hall, &[(2, 3)]));
    let (event, stamp) = village.history.last().expect("it was cast");
    assert_eq!(stamp.by, "seat");
    let written = serde_json::to_value(event).expect("it can be written");
    let expected = serde_json::json!({"round": {"cast": {
        "id": ROUND, "ballot": ballot(1), "channel": "hall", "dots": [[need(2), 3]],
    }}});
    assert_eq!(written, expected);
}
