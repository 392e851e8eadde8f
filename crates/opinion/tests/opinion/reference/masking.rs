//! Whose places hold better when answers go missing: half of all answers are hidden, and the places reckoned from the rest
//! are laid over those reckoned from all.

use super::super::invented::Chance;
use super::conversation::{all, votes};
use super::folder;
use samskapa_opinion::{Gathering, Map, Method, Settings, Votes, map};

/// The votes that are left when each is kept with the chance `kept`.
fn masked(votes: &Votes, kept: f64) -> Votes {
    let mut chance = Chance(5);
    let mut gathering = Gathering::new();
    for statement in votes.statements() {
        gathering.statement(statement.clone()).expect("few enough");
    }
    for (row, id) in votes.participants().iter().enumerate() {
        gathering.participant(id).expect("few enough");
        for (statement, answer) in votes.row(row) {
            if chance.share() < kept {
                gathering.vote_on(id, statement, answer).expect("few enough");
            }
        }
    }
    gathering.finish()
}

/// How alike two drawings of the same people are when one is turned, mirrored and stretched onto the other (Procrustes): 1
/// where they are the same.
fn overlaid(one: &Map, other: &Map, people: &[usize]) -> f64 {
    let middle =
        |map: &Map| [0, 1].map(|axis| people.iter().map(|row| map.places[*row][axis]).sum::<f64>() / people.len() as f64);
    let (a, b) = (middle(one), middle(other));
    let (mut cross, mut sizes) = ([[0.0; 2]; 2], [0.0; 2]);
    for row in people {
        let x = [one.places[*row][0] - a[0], one.places[*row][1] - a[1]];
        let y = [other.places[*row][0] - b[0], other.places[*row][1] - b[1]];
        sizes = [sizes[0] + x[0] * x[0] + x[1] * x[1], sizes[1] + y[0] * y[0] + y[1] * y[1]];
        for i in 0..2 {
            for j in 0..2 {
                cross[i][j] += x[i] * y[j];
            }
        }
    }
    let squares: f64 = cross.iter().flatten().map(|entry| entry * entry).sum();
    let whole = cross[0][0] * cross[1][1] - cross[0][1] * cross[1][0];
    (squares + 2.0 * whole.abs()).sqrt() / (sizes[0] * sizes[1]).sqrt()
}

#[test]
fn places_hold_at_least_as_well_as_those_of_polis_when_answers_go_missing() {
    let Some(root) = folder() else { return };
    println!("conversation | people | kept | polis | samskapa");
    let (mut better, mut all_of_them) = (0.0, 0.0);
    for folder in all(&root) {
        let whole = votes(&folder, &[]);
        let people: Vec<usize> = (0..whole.participants().len()).filter(|row| whole.row_len(*row) >= 14).collect();
        if people.len() < 100 {
            continue;
        }
        let with = |votes: &Votes, method: Method| map(votes, &Settings { method, samples: 0, ..Settings::default() });
        for kept in [0.6, 0.3] {
            let part = masked(&whole, kept);
            let [polis, own] = [Method::Polis, Method::Samskapa]
                .map(|method| overlaid(&with(&whole, method), &with(&part, method), &people));
            let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
            println!("{name} | {} | {kept} | {polis:.3} | {own:.3}", people.len());
            better += own - polis;
            all_of_them += 1.0;
        }
    }
    assert!(all_of_them > 0.0 && better / all_of_them > 0.0, "{better} over {all_of_them}");
}
