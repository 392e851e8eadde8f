//! Which files of a folder hold what.

use samskapa_opinion::format::{
    Fault,
    folder::{Chosen, choose},
};

fn chosen(votes: &str, statements: Option<&str>) -> Chosen {
    Chosen { votes: votes.to_owned(), statements: statements.map(str::to_owned) }
}

#[test]
fn votes_that_tell_when_they_were_cast_go_before_those_that_do_not() {
    let names = ["comments.csv", "participants-votes.csv", "summary.csv", "votes.csv"];
    assert_eq!(choose(names).unwrap(), chosen("votes.csv", Some("comments.csv")));
    assert_eq!(choose(["participants-votes.csv"]).unwrap(), chosen("participants-votes.csv", None));
    let dated = ["2025-11-11-r4ty-comments.csv", "2025-11-11-r4ty-votes.csv", "2025-11-11-r4ty-participants-votes.csv"];
    assert_eq!(choose(dated).unwrap(), chosen("2025-11-11-r4ty-votes.csv", Some("2025-11-11-r4ty-comments.csv")));
    assert_eq!(choose(["b-votes.csv", "a-votes.csv"]).unwrap(), chosen("a-votes.csv", None));
}

#[test]
fn a_folder_without_votes_is_told_of() {
    assert_eq!(choose(["comments.csv"]), Err(Fault::NoVotes));
    assert_eq!(choose([]), Err(Fault::NoVotes));
}
