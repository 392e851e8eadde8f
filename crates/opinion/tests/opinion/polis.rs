//! What Polis's method gives, on conversations small enough to reckon by hand or by the plainest code.

use super::invented::{gathered, planted};
use samskapa_opinion::Answer::{self, Agree, Disagree, Pass};
use samskapa_opinion::polis::{Lineage, map, map_of_groups, next_map};
use samskapa_opinion::result::Side;
use samskapa_opinion::{Gathering, Moderation, Statement};

#[test]
fn directions_are_those_of_the_whole_table_with_means_in_the_gaps() {
    let (cast, _) = planted(60, 12, 0.6, 2, 1.0, 1);
    let votes = gathered(&cast);
    let made = map(&votes);
    // The table as the textbook has it: gaps filled with the mean of the column, columns centred.
    let width = votes.statements().len();
    let mut table = vec![vec![0.0; width]; votes.participants().len()];
    for (row, cells) in table.iter_mut().enumerate() {
        for (statement, answer) in votes.row(row) {
            cells[statement] = answer.value() - made.plane.centre[statement];
        }
    }
    let times = |vector: &[f64]| -> Vec<f64> {
        let along: Vec<f64> = table.iter().map(|cells| cells.iter().zip(vector).map(|(a, b)| a * b).sum()).collect();
        (0..width).map(|statement| table.iter().zip(&along).map(|(cells, along)| cells[statement] * along).sum()).collect()
    };
    let total: f64 = table.iter().flatten().map(|cell| cell * cell).sum();
    let mut found: Vec<Vec<f64>> = Vec::new();
    for axis in 0..2 {
        let mut vector: Vec<f64> = (0..width).map(|at| 1.0 + at as f64 / 7.0).collect();
        for _ in 0..3000 {
            vector = times(&vector);
            for earlier in &found {
                let along: f64 = vector.iter().zip(earlier).map(|(a, b)| a * b).sum();
                vector.iter_mut().zip(earlier).for_each(|(entry, other)| *entry -= along * other);
            }
            let length = vector.iter().map(|entry| entry * entry).sum::<f64>().sqrt();
            for entry in &mut vector {
                *entry /= length;
            }
        }
        let cosine: f64 = vector.iter().zip(&made.plane.components[axis]).map(|(a, b)| a * b).sum();
        assert!(cosine.abs() > 1.0 - 1e-12, "axis {axis}: {cosine}");
        let value: f64 = times(&vector).iter().zip(&vector).map(|(a, b)| a * b).sum();
        assert!((made.plane.explained[axis] - value / total).abs() < 1e-12);
        found.push(vector);
    }
}

/// Everybody answers all statements, and holds two neighbours apart or one of the outermost alone: statements are weights on a chain of
/// springs that is fixed at its ends.
fn chain(statements: u8) -> Vec<(String, String, Answer)> {
    let mut cast = Vec::new();
    for spring in 0..=statements {
        for turned in [false, true] {
            for statement in 0..statements {
                let (left, right) = (statement + 1 == spring, statement == spring);
                let answer = if !(left || right) {
                    Pass
                } else if left == turned {
                    Disagree
                } else {
                    Agree
                };
                cast.push((format!("{spring} {turned}"), statement.to_string(), answer));
            }
        }
    }
    cast
}

#[test]
fn a_chain_of_springs_swings_as_its_textbook_says() {
    for statements in 1..=12 {
        let cast = chain(statements);
        let plane = map(&gathered(&cast)).plane;
        // Twice what each spring pulls: a matrix with 4 on its diagonal and −2 beside it, whose eigenvalues are 4 − 4 cos(jπ/(n+1)).
        let (sum, people) = (4.0 * f64::from(statements), 2.0 * f64::from(statements + 1));
        let angle = |at: u8| std::f64::consts::PI * f64::from(statements - at) / f64::from(statements + 1);
        for at in 0..statements.min(2) {
            let value = 4.0 - 4.0 * angle(at).cos();
            let axis = usize::from(at);
            assert!((plane.explained[axis] - value / sum).abs() < 1e-13, "{statements}: {plane:?}");
            assert!((plane.variance[axis] - value / (people - 1.0)).abs() < 1e-13, "{statements}: {plane:?}");
            let wave = (1..=statements).map(|place| (angle(at) * f64::from(place)).sin() * (4.0 / people).sqrt());
            let cosine: f64 = wave.zip(&plane.components[axis]).map(|(one, other)| one * other).sum();
            assert!((cosine.abs() - 1.0).abs() < 1e-12, "{statements}: {plane:?}");
        }
        let between: f64 = plane.components[0].iter().zip(&plane.components[1]).map(|(one, other)| one * other).sum();
        assert!(between.abs() < 1e-13, "{statements}: {between}");
    }
    let alone = map(&gathered(&chain(1))).plane;
    assert_eq!(alone.components, [vec![1.0], vec![0.0]]);
}

#[test]
fn where_nobody_differs_there_is_no_direction() {
    let cast: Vec<_> = (0..9).map(|at| ((at / 3).to_string(), (at % 3).to_string(), Agree)).collect();
    let plane = map(&gathered(&cast)).plane;
    assert_eq!((plane.components, plane.variance), ([vec![0.0; 3], vec![0.0; 3]], [0.0; 2]));
    let nobody = map(&gathered(&[])).plane;
    assert!(nobody.components.iter().all(Vec::is_empty));
}

#[test]
fn shares_tests_and_consensus_are_those_of_the_formulas() {
    // Ten people of one group and five of another; statement 0: 8 of 10 agree and 1 of 5, one of the ten passes.
    let mut cast = Vec::new();
    for person in 0..15 {
        let first = if person < 8 || person == 10 {
            Agree
        } else if person == 8 {
            Pass
        } else {
            Disagree
        };
        cast.push((person.to_string(), "0".to_owned(), first));
        cast.push((person.to_string(), "1".to_owned(), if person % 3 == 0 { Disagree } else { Agree }));
    }
    let made = map_of_groups(&gathered(&cast), &[(0..10).collect(), (10..15).collect()]);
    let standing = &made.statements[0];
    assert_eq!((standing.per_group[0].agree, standing.per_group[0].seen(), standing.per_group[1].agree), (8, 10, 1));
    assert!((standing.consensus - 9.0 / 12.0 * 2.0 / 7.0).abs() < 1e-15);
    assert!((standing.rejection - 2.0 / 12.0 * 5.0 / 7.0).abs() < 1e-15);
    let typical = made.typical[0].iter().find(|typical| typical.statement == 0).expect("8 of 10 against 1 of 5");
    assert_eq!((typical.side, typical.count, typical.seen, typical.best_agree), (Side::Agree, 8, 10, true));
    assert!((typical.smoothed - 0.75).abs() < 1e-15);
    assert!((typical.ratio - 0.75 / (2.0 / 7.0)).abs() < 1e-14);
    assert!((typical.share_test - 2.0 * 11_f64.sqrt() * (9.0 / 11.0 - 0.5)).abs() < 1e-14);
    let pooled: f64 = 11.0 / 17.0;
    let error = (pooled * (1.0 - pooled) * (1.0 / 11.0 + 1.0 / 6.0)).sqrt();
    assert!((typical.ratio_test - (9.0 / 11.0 - 2.0 / 6.0) / error).abs() < 1e-14);
}

#[test]
fn what_is_out_counts_as_seen_by_all_and_pulls_nobody() {
    let (cast, _) = planted(40, 10, 0.8, 2, 1.0, 1);
    let mut gathering = Gathering::new();
    gathering.statement(Statement { moderation: Moderation::Out, ..Statement::named("3") }).expect("few enough");
    gathering.statement(Statement { meta: true, ..Statement::named("4") }).expect("few enough");
    for (participant, statement, answer) in &cast {
        gathering.vote(participant, statement, *answer).expect("few enough");
    }
    let votes = gathering.finish();
    let made = map(&votes);
    for out in [3, 4] {
        assert_eq!((made.plane.centre[out], made.plane.components[0][out], made.statements[out].extremity), (0.0, 0.0, 0.0));
        assert!(made.typical.iter().flatten().all(|typical| typical.statement != out));
    }
    assert_eq!(made.statements[4].priority, 49.0);
    let row = 5;
    let seen = votes.row(row).filter(|(statement, _)| ![3, 4].contains(statement)).count() + 2;
    let along: f64 =
        votes.row(row).map(|(at, answer)| (answer.value() - made.plane.centre[at]) * made.plane.components[0][at]).sum();
    assert!((made.places[row][0] - (10.0 / seen as f64).sqrt() * along).abs() < 1e-12);
}

#[test]
fn the_number_of_groups_changes_only_when_it_was_best_four_times() {
    let (cast, _) = planted(120, 30, 0.8, 2, 1.2, 1);
    let (other, _) = planted(240, 30, 0.8, 4, 1.6, 3);
    let mut lineage = Lineage::default();
    let first = next_map(&gathered(&cast), &mut lineage);
    assert_eq!(first.groups.len(), 2);
    let mut shown = Vec::new();
    for _ in 0..5 {
        let all: Vec<_> = cast.iter().chain(&other).cloned().collect();
        let made = next_map(&gathered(&all), &mut lineage);
        let best =
            made.choice.tried.iter().max_by(|one, other| one.silhouette.total_cmp(&other.silhouette)).expect("tried").k;
        shown.push((best, made.groups.len()));
    }
    let best = shown[0].0;
    assert!(best != 2, "{shown:?}");
    assert_eq!(shown, [(best, 2), (best, 2), (best, 2), (best, best), (best, best)]);
}

#[test]
fn once_in_always_in() {
    let mut gathering = Gathering::new();
    for person in 0..20 {
        for statement in 0..3 {
            let answer = if (person + statement) % 2 == 0 { Agree } else { Disagree };
            gathering.vote(&person.to_string(), &statement.to_string(), answer).expect("few enough");
        }
    }
    let mut lineage = Lineage::default();
    // With three statements, three answers are enough.
    let early = next_map(&gathering.clone().finish(), &mut lineage);
    for person in 0..20 {
        for statement in 3..12 {
            if person < 16 {
                gathering.vote(&person.to_string(), &statement.to_string(), Agree).expect("few enough");
            }
        }
    }
    let late = next_map(&gathering.clone().finish(), &mut lineage);
    let grouped = |map: &samskapa_opinion::Map| map.groups.iter().map(|group| group.members.len()).sum::<usize>();
    assert_eq!((grouped(&early), grouped(&late)), (20, 20));
    assert_eq!(grouped(&map(&gathering.finish())), 16);
}
