//! Votes as they come in.

use samskapa_opinion::Answer::{Agree, Disagree, Pass};
use samskapa_opinion::{Answer, Gathering, Moderation, Statement, Votes};

fn gathered(votes: &[(&str, &str, Answer)]) -> Votes {
    let mut gathering = Gathering::new();
    for (participant, statement, answer) in votes {
        gathering.vote(participant, statement, *answer).expect("few enough");
    }
    gathering.finish()
}

fn told(votes: &Votes) -> Vec<(String, Vec<(String, Answer)>)> {
    let rows = votes.participants().iter().enumerate();
    let marks = |row| votes.row(row).map(|(statement, answer)| (votes.statements()[statement].id.clone(), answer)).collect();
    rows.map(|(row, id)| (id.to_owned(), marks(row))).collect()
}

#[test]
fn the_last_vote_on_a_statement_counts_and_the_others_are_told_of() {
    let votes = gathered(&[("1", "7", Agree), ("2", "7", Pass), ("1", "7", Disagree), ("1", "7", Disagree)]);
    assert_eq!(told(&votes), [("1".into(), vec![("7".into(), Disagree)]), ("2".into(), vec![("7".into(), Pass)])]);
    assert_eq!((votes.len(), votes.replaced()), (2, 2));
}

#[test]
fn people_and_statements_stand_in_the_order_of_their_ids() {
    let votes = gathered(&[("10", "b", Agree), ("9", "a", Pass), ("10", "a", Disagree)]);
    assert_eq!(votes.participants().iter().collect::<Vec<_>>(), ["9", "10"]);
    assert_eq!(told(&votes)[1].1, [("a".into(), Disagree), ("b".into(), Agree)]);
    assert_eq!(votes.arrival(), [1, 0]);
    assert_eq!(votes.participants().find("10"), Some(1));
    assert_eq!(votes.participants().find("11"), None);
    let letters = gathered(&[("10", "1", Agree), ("9x", "1", Agree), ("9", "1", Agree)]);
    assert_eq!(letters.participants().iter().collect::<Vec<_>>(), ["10", "9", "9x"]);
}

#[test]
fn rows_longer_than_a_block_are_kept_whole() {
    for statements in [15_usize, 40, 16_384, 16_390, 20_000] {
        let mut gathering = Gathering::new();
        for statement in (0..statements).rev() {
            for participant in ["b", "a"] {
                gathering
                    .vote(participant, &statement.to_string(), if statement % 3 == 0 { Agree } else { Pass })
                    .expect("few enough");
            }
        }
        let votes = gathering.finish();
        assert_eq!(votes.len(), 2 * statements);
        assert_eq!(votes.arrival(), [1, 0]);
        for row in 0..2 {
            assert!(
                votes
                    .row(row)
                    .enumerate()
                    .all(|(at, (statement, answer))| at == statement && (answer == Agree) == (at % 3 == 0))
            );
            assert_eq!(votes.row(row).len(), statements);
        }
    }
}

#[test]
fn those_who_never_voted_and_what_nobody_voted_on_are_kept() {
    let mut gathering = Gathering::new();
    gathering.participant("silent").expect("few enough");
    gathering.vote("loud", "1", Agree).expect("few enough");
    let told = Statement { text: Some("More benches.".into()), moderation: Moderation::In, ..Statement::named("0") };
    gathering.statement(told.clone()).expect("few enough");
    let votes = gathering.finish();
    assert_eq!(votes.statements(), [told, Statement::named("1")]);
    assert_eq!(votes.row(votes.participants().find("silent").expect("told of")).count(), 0);
    assert_eq!(votes.arrival(), [0]);
}

#[test]
fn without_somebody_all_is_as_if_that_person_had_not_been_there() {
    let cast = [("x", "1", Agree), ("2", "1", Disagree), ("10", "2", Pass), ("x", "3", Agree), ("2", "2", Agree)];
    let without: Vec<_> = cast.into_iter().filter(|(who, ..)| *who != "x").collect();
    let mut left = gathered(&cast).without(|id| id == "x").expect("few enough");
    // What only that person answered is still a statement.
    assert_eq!(left.statements().len(), 3);
    let mut never = Gathering::resumed(&gathered(&without)).expect("few enough");
    never.statement(Statement::named("3")).expect("few enough");
    assert_eq!(left, never.finish());
    left = left.without(|_| true).expect("few enough");
    assert!(left.is_empty() && left.participants().is_empty() && left.arrival().is_empty());
}
