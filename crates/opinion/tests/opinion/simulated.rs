//! Conversations that never took place.

use super::formats::votes_of;
use samskapa_opinion::{
    Answer, Votes,
    simulate::{Impossible, Plan, Simulation, expected},
};

const PLAN: Plan = Plan { participants: 4_000, statements: 120, density: 0.2, groups: 3, seed: 7 };

pub(crate) fn simulated(plan: Plan) -> (Simulation, Votes) {
    let simulation = Simulation::new(plan).unwrap();
    let votes = simulation.gather().unwrap().finish();
    (simulation, votes)
}

fn written(simulation: &Simulation) -> String {
    let mut out = Vec::new();
    simulation.write_votes(&mut out, |_| {}).unwrap();
    String::from_utf8(out).unwrap()
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
fn share(some: usize, all: usize) -> f64 {
    some as f64 / all as f64
}

#[test]
fn the_same_seed_gives_the_same_votes_and_another_others() {
    let (one, other) = (simulated(PLAN).1, simulated(PLAN).1);
    assert_eq!(one, other);
    assert_ne!(one, simulated(Plan { seed: 8, ..PLAN }).1);
}

#[test]
fn what_is_written_is_what_is_gathered() {
    let (simulation, votes) = simulated(PLAN);
    let table = written(&simulation);
    assert!(table.starts_with("timestamp,comment-id,voter-id,vote\n1700000000000,"), "{}", &table[..80]);
    assert_eq!(votes_of(&table), votes);
    assert_eq!(table.lines().count(), votes.len() + 1);
    let mut groups = Vec::new();
    simulation.write_groups(&mut groups).unwrap();
    let groups = String::from_utf8(groups).unwrap();
    assert_eq!(groups.lines().nth(12).unwrap(), format!("11,{}", simulation.group(11).unwrap()));
    assert_eq!(groups.lines().count(), 4_001);
    let mut shares = Vec::new();
    simulation.write_shares(&mut shares).unwrap();
    let shares = String::from_utf8(shares).unwrap();
    let [agree, disagree, pass] = simulation.shares(1, 4).unwrap();
    assert_eq!(shares.lines().nth(14).unwrap(), format!("4,1,{agree},{disagree},{pass}"));
    assert_eq!(shares.lines().count(), 361);
}

#[test]
fn everybody_answers_and_a_few_answer_much() {
    for density in [0.01, 0.03, 0.2, 0.5, 1.0] {
        let plan = Plan { density, statements: 1_000, participants: 3_000, ..PLAN };
        let votes = simulated(plan).1;
        assert_eq!(votes.participants().len(), 3_000, "everybody is there");
        let found = share(votes.len(), 3_000_000);
        assert!((found / density - 1.0).abs() < 0.1, "{density}: {found}");
        assert!((share(votes.len(), usize::try_from(expected(&plan)).unwrap()) - 1.0).abs() < 0.1);
        let mut counts: Vec<usize> = (0..3_000).map(|row| votes.row_len(row)).collect();
        counts.sort_unstable();
        assert!(
            density > 0.4 || counts[2_999] > 5 * counts[1_500],
            "the most active: {}, in the middle: {}",
            counts[2_999],
            counts[1_500]
        );
    }
}

#[test]
fn groups_answer_as_was_planted() {
    let (simulation, votes) = simulated(Plan { participants: 20_000, statements: 20, density: 0.5, ..PLAN });
    let mut counts = vec![[[0_usize; 3]; 20]; 3];
    for row in 0..votes.participants().len() {
        let group = simulation.group(votes.participants().get(row).parse().unwrap()).unwrap();
        for (statement, answer) in votes.row(row) {
            let at = [Answer::Agree, Answer::Disagree, Answer::Pass].iter().position(|other| *other == answer).unwrap();
            let column: usize = votes.statements()[statement].id.parse().unwrap();
            counts[group as usize][column][at] += 1;
        }
    }
    for (group, statements) in (0..).zip(&counts) {
        for (statement, found) in (0..).zip(statements) {
            let planted = simulation.shares(group, statement).unwrap();
            let seen = found.iter().sum::<usize>();
            for (planted, found) in planted.iter().zip(found) {
                // Five standard errors of a share among so many.
                assert!((share(*found, seen) - planted).abs() < 2.5 / f64::from(u32::try_from(seen).unwrap()).sqrt());
            }
        }
    }
    assert_eq!((simulation.shares(3, 0), simulation.shares(0, 20)), (None, None));
    let sizes: Vec<usize> = counts.iter().map(|statements| statements.iter().flatten().sum()).collect();
    assert!(sizes[0] > sizes[1] && sizes[1] > sizes[2] && 2 * sizes[2] > sizes[0], "{sizes:?}");
}

#[test]
fn chance_is_spread_evenly() {
    // Groups of ten have weights from 20 down to 11.
    let simulation = Simulation::new(Plan { participants: 100_000, statements: 10, groups: 10, ..PLAN }).unwrap();
    let mut people = [0_u32; 10];
    for participant in 0..100_000 {
        people[simulation.group(participant).unwrap() as usize] += 1;
    }
    for (weight, people) in (11..=20).rev().zip(people) {
        let expected = 100_000.0 * f64::from(weight) / 155.0;
        assert!((f64::from(people) / expected - 1.0).abs() < 0.04, "{people} for {expected}");
    }
    // And each statement is seen by as many as each other.
    let mut seen = [0_usize; 10];
    let mut all = 0;
    simulation
        .each(|_, statement, _| {
            seen[statement as usize] += 1;
            all += 1;
            Ok::<(), ()>(())
        })
        .unwrap();
    assert!(seen.iter().all(|seen| (10.0 * share(*seen, all) - 1.0).abs() < 0.04), "{seen:?}");
}

#[test]
fn people_who_differ_by_degrees_stand_in_the_middle_on_the_whole() {
    const STATEMENTS: u32 = 20;
    let plan = Plan { participants: 50_000, statements: STATEMENTS, density: 1.0, groups: 0, ..PLAN };
    let mut told = [[0_usize; 2]; STATEMENTS as usize];
    Simulation::new(plan)
        .unwrap()
        .each(|_, statement, answer| {
            let told = &mut told[statement as usize];
            match answer {
                Answer::Agree => told[0] += 1,
                Answer::Disagree => told[1] += 1,
                Answer::Pass => {}
            }
            Ok::<(), ()>(())
        })
        .unwrap();
    // Two groups with the same seed are asked the same. Where they lean apart, what is said from the middle between them lies between
    // what they say, and how far people lean to one of them tells where they stand on the whole.
    let asked = Simulation::new(Plan { groups: 2, ..plan }).unwrap();
    let (mut leaning, mut of) = (0.0, 0.0);
    for (statement, [agree, disagree]) in (0..STATEMENTS).zip(told) {
        let [one, other] =
            [0, 1].map(|group| asked.shares(group, statement).unwrap()).map(|said| said[0] / (said[0] + said[1]));
        // Both hold to their side by three quarters.
        let (middle, apart) = (f64::midpoint(one, other), (one - other) / 1.5);
        leaning += (share(agree, agree + disagree) - middle) * apart;
        of += apart * apart;
    }
    assert!(of > 0.5, "{of}");
    assert!((leaning / of).abs() < 0.01, "{}", leaning / of);
}

#[test]
fn without_groups_nobody_has_one() {
    for groups in [0, 1] {
        let simulation = Simulation::new(Plan { groups, ..PLAN }).unwrap();
        assert_eq!((simulation.group(5), simulation.shares(0, 0)), (None, None));
    }
}

#[test]
fn what_cannot_be_simulated_is_refused() {
    let refused = |plan| Simulation::new(plan).expect_err("it cannot be");
    assert_eq!(refused(Plan { participants: 0, ..PLAN }), Impossible::Nobody);
    assert_eq!(refused(Plan { statements: 0, ..PLAN }), Impossible::Nobody);
    assert_eq!(refused(Plan { density: 0.0, ..PLAN }), Impossible::Density(0.0));
    assert_eq!(refused(Plan { density: 1.5, ..PLAN }), Impossible::Density(1.5));
    assert!(matches!(refused(Plan { density: f64::NAN, ..PLAN }), Impossible::Density(_)));
    assert_eq!(refused(Plan { groups: 65, ..PLAN }), Impossible::Groups { groups: 65, participants: 4_000 });
    assert_eq!(refused(Plan { groups: 3, participants: 3, ..PLAN }), Impossible::Groups { groups: 3, participants: 3 });
}
