//! A conversation that goes on.

use super::invented::{Cast, gathered, planted};
use super::reference::alike;
use samskapa_opinion::result::{NO_GROUP, Tally};
use samskapa_opinion::{Answer, Live, Map, Method, Settings, map};

fn add(live: &mut Live, cast: &[Cast]) {
    for (participant, statement, answer) in cast {
        live.vote(participant, statement, *answer).expect("few enough");
    }
}

fn groups_alike(one: &Map, other: &Map) -> f64 {
    let pairs = one.participants.iter().zip(&one.membership).filter_map(|(id, group)| {
        let there = other.membership[other.participants.find(id)?];
        (*group != NO_GROUP && there != NO_GROUP).then_some((usize::from(*group), usize::from(there)))
    });
    alike(&pairs.collect::<Vec<_>>())
}

#[test]
fn the_map_that_follows_counts_every_vote_and_keeps_the_groups() {
    let (cast, _) = planted(300, 40, 0.6, 3, 1.2, 5);
    for begun in [cast.len() - 1, cast.len() - 200, cast.len() * 2 / 3] {
        let mut live = Live::new(gathered(&cast[..begun]), Settings::default());
        add(&mut live, &cast[begun..]);
        let votes = gathered(&cast);
        assert_eq!(live.len(), votes.len() as u64);
        let followed = live.follow().expect("few enough");
        let anew = map(&votes, &Settings::default());
        assert_eq!(followed.votes, anew.votes);
        assert_eq!(followed.participants, anew.participants);
        for (one, other) in followed.statements.iter().zip(&anew.statements) {
            assert_eq!(one.all, other.all);
            assert_eq!(live.tally(&one.statement.id), other.all);
        }
        assert!(groups_alike(&followed, &anew) > 0.95, "from {begun} of {}", cast.len());
    }
}

#[test]
fn after_one_vote_all_is_counted_and_only_the_voter_moves() {
    let (mut cast, _) = planted(300, 40, 0.6, 3, 1.2, 5);
    let mut live = Live::new(gathered(&cast), Settings::default());
    let mut before = live.reader().map();
    for turn in 0..12 {
        let (person, statement) = ((turn * 7 % 4 * 31).to_string(), (turn * 5 % 40).to_string());
        let answer = [Answer::Agree, Answer::Disagree, Answer::Pass][turn % 3];
        live.vote(&person, &statement, answer).expect("few enough");
        cast.push((person.clone(), statement, answer));
        let followed = live.follow().expect("few enough");
        let votes = gathered(&cast);
        assert_eq!(followed.votes, votes.len());
        let mut counted = vec![vec![Tally::default(); followed.groups.len()]; followed.statements.len()];
        for (row, group) in followed.membership.iter().enumerate().filter(|(_, group)| **group != NO_GROUP) {
            for (statement, answer) in votes.row(row) {
                let tally = &mut counted[statement][usize::from(*group)];
                match answer {
                    Answer::Agree => tally.agree += 1,
                    Answer::Disagree => tally.disagree += 1,
                    Answer::Pass => tally.pass += 1,
                }
            }
        }
        for (standing, counted) in followed.statements.iter().zip(&counted) {
            let seen = |tallies: &[Tally]| tallies.iter().map(|tally| tally.seen()).sum::<u32>();
            assert_eq!(&standing.per_group, counted, "{}", standing.statement.id);
            assert_eq!(seen(&standing.by_other_answers), seen(counted), "{}", standing.statement.id);
        }
        let moved = before.places.iter().zip(&followed.places).enumerate().filter(|(_, (one, other))| one != other);
        assert!(moved.into_iter().all(|(row, _)| followed.participants.get(row) == person));
        before = followed;
    }
    assert!(groups_alike(&before, &map(&gathered(&cast), &Settings::default())) > 0.95);
}

#[test]
fn a_map_after_many_votes_one_by_one_is_that_of_all_at_once() {
    let (cast, _) = planted(150, 30, 0.7, 3, 1.2, 9);
    let begun = cast.len() - 400;
    let mut live = Live::new(gathered(&cast[..begun]), Settings::default());
    for one in &cast[begun..] {
        add(&mut live, std::slice::from_ref(one));
        live.follow().expect("few enough");
    }
    let (followed, anew) = (live.reader().map(), map(&gathered(&cast), &Settings::default()));
    assert!(groups_alike(&followed, &anew) > 0.95);
    let apart = |row: usize| {
        let [x, y] = [0, 1].map(|axis| followed.places[row][axis] - anew.places[row][axis]);
        (x * x + y * y).sqrt()
    };
    let width = anew.places.iter().map(|[x, y]| (x * x + y * y).sqrt()).fold(0.0, f64::max);
    let most = (0..anew.places.len()).map(apart).fold(0.0, f64::max);
    assert!(most < 0.05 * width, "{most} of {width}");
}

#[test]
fn directions_come_nearer_with_every_map_that_follows() {
    let (cast, _) = planted(200, 30, 0.7, 3, 1.2, 8);
    let mut live = Live::new(gathered(&cast[..cast.len() - 60]), Settings::default());
    add(&mut live, &cast[cast.len() - 60..]);
    let anew = map(&gathered(&cast), &Settings::default());
    let off = |map: &Map| {
        let cosine: f64 = map.plane.components[0].iter().zip(&anew.plane.components[0]).map(|(a, b)| a * b).sum();
        1.0 - cosine.abs()
    };
    let first = off(&live.follow().expect("few enough"));
    let second = off(&live.follow().expect("few enough"));
    assert!(first < 1e-3 && second <= first, "{first} {second}");
}

#[test]
fn a_vote_that_replaces_another_is_counted_once() {
    let (cast, _) = planted(100, 20, 0.8, 2, 1.0, 5);
    let mut live = Live::new(gathered(&cast), Settings::default());
    let before = live.len();
    let (participant, statement, _) = &cast[3];
    for answer in [Answer::Pass, Answer::Agree] {
        let old = live.tally(statement);
        live.vote(participant, statement, answer).expect("few enough");
        assert_eq!(live.tally(statement).seen(), old.seen());
    }
    assert_eq!(live.len(), before);
    assert_eq!(live.follow().expect("few enough").replaced, 2);
}

#[test]
fn newcomers_and_new_statements_are_taken_in() {
    let (cast, _) = planted(120, 20, 0.9, 2, 1.0, 5);
    let mut live = Live::new(gathered(&cast), Settings::default());
    for statement in 0..12 {
        live.vote("newcomer", &statement.to_string(), Answer::Agree).expect("few enough");
    }
    live.vote("newcomer", "a new one", Answer::Pass).expect("few enough");
    assert_eq!(live.tally("a new one").pass, 1);
    let map = live.follow().expect("few enough");
    let row = map.participants.find("newcomer").expect("taken in");
    assert!(map.membership[row] != NO_GROUP);
    assert_eq!(map.statements.iter().filter(|standing| standing.statement.id == "a new one").count(), 1);
}

#[test]
fn whoever_is_taken_out_counts_nowhere() {
    let (cast, _) = planted(150, 25, 0.8, 2, 1.0, 5);
    let others: Vec<Cast> = cast.iter().filter(|(id, ..)| id != "7" && id != "149").cloned().collect();
    let mut live = Live::new(gathered(&cast[..2000]), Settings::default());
    let late = ("149".to_owned(), cast[0].1.clone(), cast[0].2);
    add(&mut live, std::slice::from_ref(&late));
    for id in ["7", "149", "nobody"] {
        live.leave_out(id).expect("few enough");
    }
    add(&mut live, &cast[2000..]);
    add(&mut live, &[late]);
    let followed = live.follow().expect("few enough");
    assert_eq!(followed.participants.find("7").or(followed.participants.find("149")), None);
    let left = map(&gathered(&others), &Settings::default());
    assert_eq!((followed.votes, live.len()), (left.votes, left.votes as u64));
    let made = live.anew().expect("few enough").make();
    assert_eq!(live.show(made).places, left.places);
}

#[test]
fn readers_keep_what_they_read_while_the_next_map_is_made() {
    let (cast, _) = planted(150, 25, 0.8, 2, 1.0, 5);
    let mut live = Live::new(gathered(&cast[..2000]), Settings::default());
    let reader = live.reader();
    let held = reader.map();
    let work = live.anew().expect("few enough");
    let elsewhere = std::thread::spawn(move || work.make());
    add(&mut live, &cast[2000..]);
    let followed = live.follow().expect("few enough");
    assert_eq!(held.votes, 2000);
    assert!(std::sync::Arc::ptr_eq(&reader.map(), &followed));
    let shown = live.show(elsewhere.join().expect("made"));
    assert!(std::sync::Arc::ptr_eq(&reader.map(), &shown));
    assert!(groups_alike(&shown, &followed) > 0.95);
    // Groups keep their numbers.
    let same = shown.membership.iter().zip(&held.membership).filter(|(one, other)| one == other).count();
    assert!(same * 100 > shown.membership.len() * 95, "{same}");
}

#[test]
fn polis_goes_on_as_its_servers_do() {
    let (cast, _) = planted(150, 25, 0.8, 2, 1.0, 5);
    let settings = Settings { method: Method::Polis, ..Settings::default() };
    let mut live = Live::new(gathered(&cast[..2000]), settings);
    let first = live.reader().map();
    add(&mut live, &cast[2000..]);
    let followed = live.follow().expect("few enough");
    assert_eq!(followed.votes, gathered(&cast).len());
    assert!(groups_alike(&first, &followed) > 0.9);
}
