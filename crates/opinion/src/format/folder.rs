//! Which files of a folder hold what, by the ends of their names: Polis's exports are all called the same, some with the date and the
//! name of the conversation in front.

use super::Fault;

/// The files of a conversation, by their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The votes.
    pub votes: String,
    /// What the statements say, if it is told.
    pub statements: Option<String>,
}

/// The ends of files of votes. The last does not tell when anybody voted, and is taken where no other is there.
const VOTES: &[&str] = &["votes.csv", "votes.tsv", "votes.parquet", WIDE];
const WIDE: &str = "participants-votes.csv";
const STATEMENTS: &[&str] = &["comments.csv", "statements.csv", "statements.tsv"];

/// Chooses among the files of a folder. Where several are equally good, the first in the order of their names is taken.
pub fn choose<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Chosen, Fault> {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    let best = |ends: &[&str]| {
        let place = |name: &str| {
            let name = name.to_lowercase();
            // The name of the one ends as the other's does.
            let has = |end: &&str| name.ends_with(end) && (*end == WIDE || !name.ends_with(WIDE));
            ends.iter().position(has)
        };
        let placed = names.iter().filter_map(|name| Some((place(name)?, *name)));
        placed.min_by_key(|(place, _)| *place).map(|(_, name)| name.to_owned())
    };
    Ok(Chosen { votes: best(VOTES).ok_or(Fault::NoVotes)?, statements: best(STATEMENTS) })
}
