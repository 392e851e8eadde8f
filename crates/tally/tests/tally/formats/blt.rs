//! Orders for seats.

use super::{fault, told};
use samskapa_tally::format::{Fault, Reading, Remark, blt};

fn read(text: &str) -> Result<Reading, Fault> {
    blt::read(text.as_bytes())
}

#[test]
fn names_may_stand_in_quotation_marks_or_without() {
    let body = "3 2 # three for two\n# a remark\n4 1 3 2 0\n2 2=3 1 0 # tied\n1 0\n0\n";
    let marked = read(&format!("{body}\"Anna \"\"A\"\" #1\" \"Bo\" # two on a line\n\"Cia\"\n\"Council\"\n")).unwrap();
    let plain = read(&format!("{body}\nAnna \"A\" #1\nBo\nCia\nCouncil\n")).unwrap();
    assert_eq!(marked, plain);
    let election = marked.election;
    assert_eq!((election.title.as_str(), election.seats), ("Council", Some(2)));
    assert_eq!(election.options[0].name, "Anna \"A\" #1");
    assert_eq!(told(&election), ["4: 1=0 3=1 2=2", "2: 2=0 3=0 1=1", "1:"]);
    assert_eq!(marked.remarks, [Remark::Blank { people: 1, first: 5 }]);
}

#[test]
fn names_with_loose_quotation_marks_are_taken_whole() {
    let election = read("2 1\n1 1 0\n0\n\"Anna \"Bee\" Cee\"\nBo\n").unwrap().election;
    assert_eq!(election.options[0].name, "Anna \"Bee\" Cee");
}

#[test]
fn who_has_withdrawn_is_left_out_of_list_and_ballots() {
    let reading = read("4 2\n-2 -4\n3 2 1 4 3 0\n1 4=3 1 0\n1 2 0\n0\nAnna\nBo\nCia\nDan\n").unwrap();
    assert_eq!(reading.election.ids(&[0, 1]), ["1", "3"]);
    assert_eq!(told(&reading.election), ["3: 1=0 3=1", "1: 3=0 1=1", "1:"]);
    assert!(reading.remarks.contains(&Remark::Withdrawn { option: "Bo".into() }));
}

#[test]
fn numbers_of_papers_and_places_left_free_are_passed_over() {
    let election = read("2 1\n(17) 1 - 2 - 1 0\n0\n").map(|reading| told(&reading.election)).unwrap();
    assert_eq!(election, ["1: 2=0 1=1"]);
}

#[test]
fn what_cannot_be_understood_is_told_with_its_line() {
    let at = |text: &str| fault(read(text)).0;
    assert_eq!(at("x y\n"), Some(1));
    assert_eq!(at("0 0\n"), Some(1));
    assert_eq!(at("2 1\n\n1 1 2\n1 2 0\n0\n"), Some(3), "a 0 forgotten");
    assert_eq!(at("2 1\n1 1 3 0\n0\n"), Some(2), "no third candidate");
    assert_eq!(at("2 1\n1 1 1 0\n0\n"), Some(2), "twice");
    assert_eq!(at("2 1\n1 1 0 2\n0\n"), Some(2), "more after the end");
    assert_eq!(at("2 1\n-3\n1 1 0\n0\n"), Some(2), "nobody there to withdraw");
    assert_eq!(at("2 1\n1.5 1 0\n0\n"), Some(2), "half a ballot");
    assert_eq!(at("2 1\n1 1 0\n"), Some(2), "cut off");
    assert_eq!(at("2 1\n1 1 0\n0\nAnna\n"), Some(4), "one name for two");
}
