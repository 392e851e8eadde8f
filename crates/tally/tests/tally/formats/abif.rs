//! Ballots that people can read.

use super::{fault, told};
use samskapa_tally::{
    Kind,
    format::{Fault, Reading, abif},
};

fn read(text: &str) -> Result<Reading, Fault> {
    abif::read(text.as_bytes())
}

#[test]
fn orders_names_and_comments_are_read() {
    let text = "# trees\n{title: \"Which \\\"tree\\\"\"}\n=A:[Oak [old]\n=B:\"Bir]ch\"\n27: A > B=C # more\n3: [Silver fir]>\"B\"\n2:\n";
    let election = read(text).unwrap().election;
    assert_eq!(election.title, "Which \"tree\"");
    assert_eq!(election.ids(&[0, 1, 2, 3]), ["A", "B", "C", "Silver fir"]);
    assert_eq!((election.options[0].name.as_str(), election.options[1].name.as_str()), ("Oak [old", "Bir]ch"));
    assert_eq!(told(&election), ["27: A=0 B=1 C=1", "3: Silver fir=0 B=1", "2:"]);
}

#[test]
fn ratings_are_points_unless_the_ballots_are_orders() {
    let points = read("2: A/5, B/2\n1: B/4\n").unwrap().election;
    assert_eq!((points.ballots.kind(), told(&points)), (Kind::Points, vec!["2: A=5 B=2".into(), "1: B=4".into()]));
    let orders = read("2: A/2, B/5, C/5\n1: B>A\n").unwrap().election;
    assert_eq!((orders.ballots.kind(), told(&orders)), (Kind::Ranking, vec!["2: A=1 B=0 C=0".into(), "1: B=0 A=1".into()]));
    let approvals = read("{ballot_type: \"choose_many\"}\n2: A/1, B/0\n1: B\n").unwrap().election;
    assert_eq!((approvals.ballots.kind(), told(&approvals)), (Kind::Approval, vec!["2: A=0".into(), "1: B=0".into()]));
}

#[test]
fn what_cannot_be_understood_is_told_with_its_line() {
    let at = |text: &str| fault(read(text)).0;
    assert_eq!(at("1: A\n2: A>A\n"), Some(2));
    assert_eq!(at("1: A>\n"), Some(1));
    assert_eq!(at("1: A B\n"), Some(1));
    assert_eq!(at("1: A/x\n"), Some(1));
    assert_eq!(at("1: A\n\nhello\n"), Some(3));
    assert_eq!(at("1: A\n=B:\n"), Some(2));
    assert_eq!(at("99999999999: A\n"), Some(1));
    assert_eq!(at("1: [A\n"), Some(1));
}
