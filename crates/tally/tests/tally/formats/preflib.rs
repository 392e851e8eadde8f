//! Orders and categories of `PrefLib`.

use super::{fault, told};
use samskapa_tally::{
    Kind,
    format::{Fault, Reading, Remark, preflib},
};

fn read(text: &str) -> Result<Reading, Fault> {
    preflib::read(text.as_bytes())
}

const HEAD: &str = "# FILE NAME: a.toi\n# TITLE: Which tree\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 4\n# NUMBER VOTERS: 12\n# ALTERNATIVE NAME 1: Oak, old\n# ALTERNATIVE NAME 2: Birch: white\n# ALTERNATIVE NAME 3: Ash\n";

#[test]
fn orders_with_ties_are_read() {
    let reading = read(&format!("{HEAD}7: 3,{{1,2}}\n4: {{ 2 , 4 }}, 1\r\n\n1:\n")).unwrap();
    let election = reading.election;
    assert_eq!(election.title, "Which tree");
    assert_eq!(election.options[1].name, "Birch: white");
    assert_eq!(election.options[3].name, "", "an alternative without a name is one nevertheless");
    assert_eq!(told(&election), ["7: 3=0 1=1 2=1", "4: 2=0 4=0 1=1", "1:"]);
    assert_eq!(reading.remarks, [Remark::Blank { people: 1, first: 12 }]);
}

#[test]
fn categories_are_grades() {
    let head = "# DATA TYPE: cat\n# NUMBER ALTERNATIVES: 3\n# CATEGORY NAME 1: Good\n# CATEGORY NAME 2: Bad\n";
    let election = read(&format!("{head}2: {{}},{{1,3}}\n1: 2,1\n")).unwrap().election;
    assert_eq!((election.ballots.kind(), election.grades.clone()), (Kind::Grades, vec!["Good".into(), "Bad".into()]));
    assert_eq!(told(&election), ["2: 1=1 3=1", "1: 2=0 1=1"]);
    let from_nothing = head.replace("NAME 1", "NAME 0").replace("NAME 2", "NAME 1");
    assert_eq!(read(&format!("{from_nothing}1: 2,1\n")).unwrap().election.grades, election.grades);
    assert_eq!(fault(read(&format!("{head}2: 1,2,3\n"))).0, Some(5), "a third category");
    assert_eq!(fault(read("# DATA TYPE: cat\n# NUMBER ALTERNATIVES: 3\n1: 2\n")).0, Some(3));
}

#[test]
fn files_from_before_2022_are_read() {
    let election = read("3\n1,Oak\n2,Birch\n3,\n5,5,2\n3,1,2,3\n2,{2,3},1\n").unwrap().election;
    assert_eq!(election.options[1].name, "Birch");
    assert_eq!(told(&election), ["3: 1=0 2=1 3=2", "2: 2=0 3=0 1=1"]);
    assert_eq!(fault(read("3\n1,Oak\n3,Birch\n2,Ash\n")).0, Some(3));
    assert_eq!(fault(read("2\n1,Oak\n2,Birch\n5,5\n")).0, Some(4));
    assert_eq!(fault(read("2\n1,Oak\n")).0, Some(2));
}

#[test]
fn another_number_of_voters_than_said_is_told() {
    let reading = read(&format!("{HEAD}7: 3\n")).unwrap();
    assert_eq!(reading.remarks, [Remark::OtherNumber { what: "NUMBER VOTERS", said: 12, found: 7 }]);
}

#[test]
fn what_cannot_be_understood_is_told_with_its_line() {
    let at = |body: &str| fault(read(&format!("{HEAD}{body}"))).0;
    assert_eq!(at("7: 3,5\n"), Some(9), "no fifth alternative");
    assert_eq!(at("7: 3,0\n"), Some(9));
    assert_eq!(at("7: 3\n2: 1,1\n"), Some(10), "twice");
    assert_eq!(at("7: 3,{1,2\n"), Some(9), "a brace that never closes");
    assert_eq!(at("7: {1}2\n"), Some(9));
    assert_eq!(at("7 3\n"), Some(9));
    assert_eq!(at("-1: 3\n"), Some(9));
    assert_eq!(at("5000000000: 3\n"), Some(9));
    assert_eq!(fault(read("# DATA TYPE: wmd\n# NUMBER ALTERNATIVES: 2\n1,2,5.0\n")).0, Some(1));
    assert_eq!(fault(read("# DATA TYPE: xyz\n")).0, Some(1));
    assert_eq!(fault(read("# NUMBER ALTERNATIVES: many\n")).0, Some(1));
    assert_eq!(fault(read("# ALTERNATIVE NAME x: Oak\n")).0, Some(1));
    assert_eq!(fault(read("# TITLE: x\n3: 1,2\n")).0, Some(2), "no alternatives");
    assert_eq!(fault(read("# NUMBER ALTERNATIVES: 9999999999\n")).0, Some(1));
}
