//! Votes of Scotland's councils.

use super::{fault, told};
use samskapa_tally::format::scottish;

const NAMES: &str = "\"Candidate 1\",\"Ann Ay\",\"Red, Old (R)\",\n\"Candidate 2\",\"Ben \"\"B\"\" Bee\",\"\",\n\"Candidate 3\",\"Cy\",\"Green (G)\",\n\"\"Ward 2 - North\"\",\n";

#[test]
fn orders_names_and_ward_are_read() {
    let election = scottish::read(format!("3,2,\n12,3,1,\r\n1,2,\n{NAMES}").as_bytes()).unwrap().election;
    assert_eq!((election.title.as_str(), election.seats), ("Ward 2 - North", Some(2)));
    let names: Vec<&str> = election.options.iter().map(|option| option.name.as_str()).collect();
    assert_eq!(names, ["Ann Ay, Red, Old (R)", "Ben \"B\" Bee", "Cy, Green (G)"]);
    assert_eq!(told(&election), ["12: 3=0 1=1", "1: 2=0"]);
}

#[test]
fn what_cannot_be_understood_is_told_with_its_line() {
    let at = |text: &str| fault(scottish::read(format!("{text}{NAMES}").as_bytes())).0;
    assert_eq!(at("3;2\n"), Some(1));
    assert_eq!(at("3,2,\n1,4,\n"), Some(2), "no fourth candidate");
    assert_eq!(at("3,2,\n1,2,\n1,2,2,\n"), Some(3), "twice");
    assert_eq!(at("3,2,\n1,x,\n"), Some(2));
    assert_eq!(at("2,2,\n1,2,\n"), Some(5), "a third name for two");
    assert_eq!(at("4,2,\n1,2,\n"), Some(6), "three names for four");
    assert_eq!(at(&format!("3,2,\n{}", "\"Candidate 1\",\"Ann\",\"R\",\n")), Some(3), "the first once more");
}
