//! Samskapa's own map of invented conversations.

use super::invented::{Chance, gathered, planted};
use super::reference::alike;
use super::simulated::simulated;
use samskapa_opinion::result::{NO_GROUP, Reason, Side};
use samskapa_opinion::simulate::{Plan, Simulation};
use samskapa_opinion::{Answer, Gathering, Map, Moderation, Settings, Statement, map};

fn mapped(cast: &[super::invented::Cast]) -> Map {
    map(&gathered(cast), &Settings::default())
}

/// How alike the groups of a map are to those that were planted, over those who are grouped.
fn recovered(map: &Map, truth: &[usize]) -> f64 {
    let rows = map.participants.iter().zip(&map.membership).filter(|(_, group)| **group != NO_GROUP);
    let pairs: Vec<(usize, usize)> =
        rows.map(|(id, group)| (truth[id.parse::<usize>().expect("a number")], usize::from(*group))).collect();
    alike(&pairs)
}

#[test]
fn planted_groups_are_found_and_told_how_well_they_hold() {
    for (people, statements, density, groups, apart, least) in [
        (400, 60, 0.5, 2, 1.0, 0.97),
        (600, 100, 0.5, 3, 1.0, 0.97),
        (1500, 200, 0.2, 4, 1.2, 0.9),
        (2000, 200, 0.5, 8, 1.0, 0.95),
        (3000, 600, 0.05, 4, 1.4, 0.8),
    ] {
        let (cast, truth) = planted(people, statements, density, groups, apart, 7);
        let map = mapped(&cast);
        assert_eq!(map.groups.len(), groups, "{groups} groups");
        assert!(recovered(&map, &truth) > least, "{groups} groups: {}", recovered(&map, &truth));
        let stability = map.stability.as_ref().expect("samples were drawn");
        assert!(stability.agreement > 0.9, "{groups} groups: {stability:?}");
        assert_eq!(stability.numbers.iter().sum::<usize>(), 100);
        assert_eq!(map.groups.iter().map(|group| group.members.len()).sum::<usize>(), truth.len());
    }
}

/// A simulated conversation, in which a few answer much and most a little.
fn lopsided(density: f64, groups: u32, seed: u64) -> (Simulation, Map) {
    let (simulation, votes) = simulated(Plan { participants: 1_000, statements: 1_000, density, groups, seed });
    (simulation, map(&votes, &Settings::default()))
}

#[test]
fn where_a_few_answer_much_the_groups_of_all_are_found() {
    for (density, groups, least) in [(0.03, 2, 0.4), (0.1, 4, 0.8), (0.3, 8, 0.95)] {
        let (simulation, map) = lopsided(density, groups, 1);
        let truth: Vec<usize> =
            (0..1_000).map(|person| simulation.group(person).expect("groups are planted") as usize).collect();
        assert_eq!(map.groups.len(), groups as usize, "{groups} groups");
        assert!(recovered(&map, &truth) > least, "{groups} groups: {}", recovered(&map, &truth));
    }
}

#[test]
fn where_a_few_answer_much_and_all_differ_by_degrees_nobody_is_grouped() {
    for (density, seed) in [(0.01, 1), (0.03, 1), (0.03, 2), (0.1, 1), (0.3, 1)] {
        let (_, map) = lopsided(density, 0, seed);
        assert!(map.groups.is_empty(), "{density}, {seed}: {:?}", map.choice);
    }
}

#[test]
fn where_everybody_answers_alike_there_are_no_groups() {
    for (people, statements, density) in [(300, 40, 0.6), (1000, 100, 0.2), (60, 30, 0.9)] {
        let (cast, _) = planted(people, statements, density, 0, 0.0, 3);
        let map = mapped(&cast);
        assert!(map.groups.is_empty(), "{people} people: {:?}", map.choice);
        assert_eq!(map.choice.grouped, Some(false));
        assert!(map.membership.iter().all(|group| *group == NO_GROUP));
    }
}

#[test]
fn people_who_differ_by_degrees_only_are_not_cut_in_groups() {
    // One line from left to right, and everybody somewhere on it, most in the middle.
    let mut chance = Chance(11);
    let mut cast = Vec::new();
    for person in 0..800 {
        let stand = (0..12).map(|_| chance.share()).sum::<f64>() - 6.0;
        for statement in 0..40 {
            let leans = if statement % 2 == 0 { 1.0 } else { -1.0 };
            let agrees = chance.share() < 0.5 + 0.18 * (stand * leans).clamp(-2.7, 2.7);
            cast.push((person.to_string(), statement.to_string(), if agrees { Answer::Agree } else { Answer::Disagree }));
        }
    }
    let map = mapped(&cast);
    assert!(map.groups.is_empty(), "{:?}", map.choice);
}

#[test]
fn what_is_typical_of_a_group_is_what_it_answers_and_others_do_not() {
    let (cast, _) = planted(500, 60, 0.6, 3, 1.0, 5);
    let map = mapped(&cast);
    for (group, list) in map.typical.iter().enumerate() {
        assert!(!list.is_empty());
        for typical in list {
            let standing = &map.statements[typical.statement];
            let own = standing.per_group[group];
            assert_eq!(typical.count, if typical.side == Side::Agree { own.agree } else { own.disagree });
            assert!(typical.share.share > typical.others.share && typical.share.share >= 0.5);
            assert!(typical.chance.expect("told") <= 0.1);
        }
    }
}

#[test]
fn what_all_agree_on_is_told_and_bridges() {
    let (mut cast, truth) = planted(400, 40, 0.6, 2, 1.0, 9);
    let mut chance = Chance(1);
    for (person, group) in truth.iter().enumerate() {
        let answer = if chance.share() < 0.92 { Answer::Agree } else { Answer::Disagree };
        cast.push((person.to_string(), "100".into(), answer));
        // And one that the halves see each in their way.
        cast.push((person.to_string(), "101".into(), if *group == 0 { Answer::Agree } else { Answer::Disagree }));
    }
    let map = mapped(&cast);
    let at = |id: &str| map.statements.iter().position(|standing| standing.statement.id == id).expect("voted on");
    let (shared, split) = (&map.statements[at("100")], &map.statements[at("101")]);
    assert_eq!(map.common.agree.first().map(|shared| shared.statement), Some(at("100")));
    assert!(shared.floor > 0.8 && shared.divisiveness < 0.1 && shared.consensus > 0.85);
    assert!(split.divisiveness > 0.9 && split.floor < 0.1);
    let most = map.statements.iter().filter_map(|standing| standing.bridging).fold(f64::NEG_INFINITY, f64::max);
    assert_eq!(shared.bridging, Some(most));
    assert!(split.bridging.expect("enough answers") < most / 2.0);
}

#[test]
fn the_next_statement_is_one_that_is_little_known() {
    let (mut cast, _) = planted(300, 30, 0.9, 2, 1.0, 9);
    cast.push(("3".into(), "new".into(), Answer::Agree));
    let map = mapped(&cast);
    let first = &map.next[0];
    assert_eq!(map.statements[first.statement].statement.id, "new");
    assert_eq!(first.reason, Reason::New);
    assert!((map.next.iter().map(|next| next.chance).sum::<f64>() - 1.0).abs() < 1e-9);
}

#[test]
fn statements_that_are_out_shape_no_map() {
    let (cast, _) = planted(200, 30, 0.7, 2, 1.0, 2);
    let build = |extra: bool| {
        let mut gathering = Gathering::new();
        let out = Statement { moderation: Moderation::Out, ..Statement::named("999") };
        gathering.statement(out).expect("few enough");
        for (at, (participant, statement, answer)) in cast.iter().enumerate() {
            gathering.vote(participant, statement, *answer).expect("few enough");
            if extra && at % 3 == 0 {
                gathering.vote(participant, "999", Answer::Agree).expect("few enough");
            }
        }
        map(&gathering.finish(), &Settings::default())
    };
    let (with, without) = (build(true), build(false));
    assert_eq!(with.membership, without.membership);
    for (one, other) in with.places.iter().flatten().zip(without.places.iter().flatten()) {
        assert!((one - other).abs() < 1e-6, "{one} {other}");
    }
}

#[test]
fn somebody_who_answered_little_is_placed_with_more_doubt() {
    let (mut cast, _) = planted(300, 50, 0.9, 2, 1.0, 4);
    cast.retain(|(participant, statement, _)| participant != "7" || statement.parse::<usize>().expect("a number") < 3);
    let map = mapped(&cast);
    let row = map.participants.find("7").expect("voted");
    let other = map.participants.find("8").expect("voted");
    assert!(map.spread[row][0] > 3.0 * map.spread[other][0]);
    assert_eq!(map.membership[row], NO_GROUP);
}

#[test]
fn a_map_is_written_as_json() {
    let (cast, _) = planted(200, 30, 0.7, 2, 1.0, 2);
    let map = mapped(&cast);
    let json: serde_json::Value = serde_json::from_str(&serde_json::to_string(&map).expect("JSON")).expect("JSON");
    assert_eq!(json["method"], "samskapa");
    assert_eq!(json["participants"], 200);
    assert_eq!(json["votes"], map.votes);
    assert_eq!(json["k"], 2);
    let members: usize =
        json["groups"].as_array().expect("groups").iter().map(|group| group["members"].as_array().expect("ids").len()).sum();
    assert_eq!(members, 200);
    assert_eq!(json["projections"]["17"].as_array().expect("a place").len(), 2);
    assert_eq!(json["spread"]["17"].as_array().expect("what is left open").len(), 3);
    assert!(json["belonging"]["17"].as_f64().expect("a share") > 0.5);
    assert_eq!(json["pca"]["components"][0].as_array().expect("weights").len(), 30);
    assert!(json["statements"][0]["per_group"][1]["agreeing"]["low"].as_f64().expect("a share") >= 0.0);
    assert!(!json["representative"]["0"].as_array().expect("a list").is_empty());
}
