//! The same conversations, reckoned by others: Polis's own servers and red-dwarf.
//!
//! They are skipped where the folder of conversations is not given. `bench/opinion --agree FOLDER` runs them and writes the tables that
//! they print into the crate's README.

mod conversation;
mod masking;
mod polis;
mod reddwarf;

use std::path::PathBuf;

/// The folder of conversations, if it is given.
fn folder() -> Option<PathBuf> {
    std::env::var_os("SAMSKAPA_OPINION_DATA").map(PathBuf::from)
}

/// Begins a table under a name by which it is found in the README.
fn table(name: &str, head: &str) {
    println!("\ntable {name}\n| {head} |\n|---|{}", "--:|".repeat(head.matches(" | ").count()));
}

/// How far two lists of numbers are apart at most; `−` or `+` is taken for the whole list, whichever fits.
fn apart(ours: &[f64], theirs: &[f64]) -> f64 {
    assert_eq!(ours.len(), theirs.len());
    let sign = if ours.iter().zip(theirs).map(|(a, b)| a * b).sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    ours.iter().zip(theirs).map(|(a, b)| (a * sign - b).abs()).fold(0.0, f64::max)
}

/// How alike two groupings of the same people are: the adjusted Rand index (Hubert and Arabie 1985), 1 where they are the
/// same.
pub(crate) fn alike(pairs: &[(usize, usize)]) -> f64 {
    let mut cells = std::collections::BTreeMap::new();
    let (mut rows, mut columns) = (cells.clone(), cells.clone());
    for (one, other) in pairs {
        *cells.entry((*one, *other)).or_insert(0.0) += 1.0;
        *rows.entry((*one, 0)).or_insert(0.0) += 1.0;
        *columns.entry((0, *other)).or_insert(0.0) += 1.0;
    }
    let couples =
        |counts: &std::collections::BTreeMap<(usize, usize), f64>| counts.values().map(|n| n * (n - 1.0) / 2.0).sum::<f64>();
    let n = pairs.len() as f64;
    let (both, one, other) = (couples(&cells), couples(&rows), couples(&columns));
    let chance = one * other / (n * (n - 1.0) / 2.0);
    let most = f64::midpoint(one, other);
    if most == chance { 1.0 } else { (both - chance) / (most - chance) }
}
