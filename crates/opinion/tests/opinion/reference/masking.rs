//! Whose places tell more when answers go missing: some answers are hidden, and the places reckoned from the rest are asked what the
//! hidden ones were; and are laid over those reckoned from all.

use super::super::invented::Chance;
use super::conversation::{all, votes};
use super::{folder, table};
use samskapa_opinion::{Gathering, Map, Method, Settings, Votes, map};

/// An answer that was hidden: row, statement, value.
type Hidden = (usize, usize, f64);

/// The votes that are left when each is kept with the chance `kept`, and the others.
fn masked(votes: &Votes, kept: f64) -> (Votes, Vec<Hidden>) {
    let mut chance = Chance(5);
    let (mut gathering, mut hidden) = (Gathering::new(), Vec::new());
    for statement in votes.statements() {
        gathering.statement(statement.clone()).expect("few enough");
    }
    for (row, id) in votes.participants().iter().enumerate() {
        gathering.participant(id).expect("few enough");
        for (statement, answer) in votes.row(row) {
            if chance.share() < kept {
                gathering.vote_on(id, statement, answer).expect("few enough");
            } else {
                hidden.push((row, statement, answer.value()));
            }
        }
    }
    (gathering.finish(), hidden)
}

/// How much of the variance of hidden answers the places explain: an answer less the mean of its statement is told from how far the
/// person stands along the statement's weights, with one scale for the whole map.
fn explained(map: &Map, hidden: &[Hidden], people: &[usize]) -> f64 {
    let (mut places, mut both, mut answers) = (0.0, 0.0, 0.0);
    for (row, statement, value) in hidden.iter().filter(|(row, ..)| people.binary_search(row).is_ok()) {
        let away = value - map.plane.centre[*statement];
        let told = (0..2).map(|axis| map.places[*row][axis] * map.plane.components[axis][*statement]).sum::<f64>();
        (places, both, answers) = (places + told * told, both + told * away, answers + away * away);
    }
    if places > 0.0 && answers > 0.0 { both * both / places / answers } else { 0.0 }
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
fn places_tell_more_of_hidden_answers_than_those_of_polis() {
    let Some(root) = folder() else { return };
    table(
        "masking",
        "conversation | people | kept | hidden answers explained: polis | samskapa | laid over the whole: polis | samskapa",
    );
    let (mut better, mut all_of_them) = (0.0, 0.0);
    for folder in all(&root) {
        let whole = votes(&folder, &[]);
        let people: Vec<usize> = (0..whole.participants().len()).filter(|row| whole.row_len(*row) >= 14).collect();
        if people.len() < 100 {
            continue;
        }
        let with = |votes: &Votes, method: Method| map(votes, &Settings { method, samples: 0, ..Settings::default() });
        for kept in [0.6, 0.3] {
            let (part, hidden) = masked(&whole, kept);
            let maps = [Method::Polis, Method::Samskapa].map(|method| (with(&whole, method), with(&part, method)));
            let [polis, own] = [0, 1].map(|at| explained(&maps[at].1, &hidden, &people));
            let over = [0, 1].map(|at| overlaid(&maps[at].0, &maps[at].1, &people));
            let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
            println!(
                "| {name} | {} | {:.0} % | {polis:.3} | {own:.3} | {:.3} | {:.3} |",
                people.len(),
                kept * 100.0,
                over[0],
                over[1]
            );
            better += own - polis;
            all_of_them += 1.0;
        }
    }
    assert!(all_of_them > 0.0 && better / all_of_them > 0.003, "{better} over {all_of_them}");
}
