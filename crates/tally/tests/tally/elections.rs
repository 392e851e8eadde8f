//! Small elections, and chance ones.

use proptest::prelude::*;
use samskapa_tally::{
    Ballots, Choice, Election, Found, Kind, Outcome, Rule, Settings, committee::Committee, count, ranking::Order,
    transfer::Seating,
};

/// Marks of a ballot and how many people cast it.
pub type Cast = (Vec<(u32, u32)>, u32);

/// An election over options called by the letters of a word.
pub fn election(kind: Kind, options: &str, cast: &[Cast]) -> Election {
    let mut ballots = Ballots::new(kind);
    for (marks, people) in cast {
        ballots.push(marks.iter().copied(), *people).expect("few ballots");
    }
    let choice = |id: char| Choice { id: id.to_string(), ..Choice::default() };
    let mut election = Election::new(options.chars().map(choice).collect(), ballots);
    if kind == Kind::Grades {
        election.grades = ["excellent", "good", "fair", "poor"].map(str::to_owned).to_vec();
    }
    election
}

/// Rankings as they are spoken of: `3 A>B=C`.
pub fn ranked(options: &str, lines: &[&str]) -> Election {
    election(Kind::Ranking, options, &lines.iter().map(|line| read(options, line)).collect::<Vec<_>>())
}

/// Approvals: `3 ABC`.
pub fn approved(options: &str, lines: &[&str]) -> Election {
    election(Kind::Approval, options, &lines.iter().map(|line| read(options, &spread(line))).collect::<Vec<_>>())
}

fn spread(line: &str) -> String {
    let (people, wanted) = line.split_once(' ').unwrap_or((line, ""));
    format!("{people} {}", wanted.chars().map(String::from).collect::<Vec<_>>().join("="))
}

fn read(options: &str, line: &str) -> Cast {
    let (people, order) = line.split_once(' ').unwrap_or((line, ""));
    let place = |letter: char| options.chars().position(|option| option == letter);
    let mut marks = Vec::new();
    for (level, names) in order.split('>').enumerate() {
        for option in names.chars().filter_map(place) {
            marks.push((u32::try_from(option).unwrap_or(0), u32::try_from(level).unwrap_or(0)));
        }
    }
    (marks, people.parse().expect("a number of people"))
}

pub fn counted(election: &Election, rule: Rule, settings: &Settings) -> Outcome {
    count(election, rule, settings).expect("a count")
}

pub fn order(election: &Election, rule: Rule) -> Order {
    ordered(election, rule, &Settings::default())
}

pub fn ordered(election: &Election, rule: Rule, settings: &Settings) -> Order {
    let Found::Ranking(order) = counted(election, rule, settings).found else { panic!("no ranking") };
    order
}

pub fn seating(election: &Election, rule: Rule, seats: usize) -> Seating {
    let settings = Settings::default().with("seats", &seats.to_string());
    let Found::Transfer(seating) = counted(election, rule, &settings).found else { panic!("no seating") };
    seating
}

pub fn committee(election: &Election, rule: Rule, settings: &Settings) -> Committee {
    let Found::Committee(committee) = counted(election, rule, settings).found else { panic!("no committee") };
    committee
}

/// Options as the letters they are called by; a tier after another, parted by spaces.
pub fn letters(election: &Election, tiers: &[Vec<usize>]) -> String {
    tiers.iter().map(|tier| election.ids(tier).concat()).collect::<Vec<_>>().join(" ")
}

pub const LETTERS: &str = "ABCDEFG";

/// Chance ballots over some options: each has some of them in chance order, on a few levels.
pub fn cast(kind: Kind) -> impl Strategy<Value = (usize, Vec<Cast>)> {
    (2_usize..=6).prop_flat_map(move |options| {
        let all: Vec<u32> = (0..u32::try_from(options).unwrap_or(0)).collect();
        let named = if kind == Kind::Grades { options..=options } else { 0..=options };
        let ballot = (
            proptest::sample::subsequence(all, named).prop_shuffle(),
            proptest::collection::vec(0_u32..4, options),
            1_u32..6,
        );
        let marks =
            move |(options, values, people): (Vec<u32>, Vec<u32>, u32)| (options.into_iter().zip(values).collect(), people);
        (Just(options), proptest::collection::vec(ballot.prop_map(marks), 1..10))
    })
}

/// Chance rankings without ties, as on an ordinary ballot paper.
pub fn cast_strict() -> impl Strategy<Value = (usize, Vec<Cast>)> {
    cast(Kind::Ranking).prop_map(|(options, cast)| {
        let strict =
            |(marks, people): Cast| (marks.into_iter().zip(0..).map(|((option, _), at)| (option, at)).collect(), people);
        (options, cast.into_iter().map(strict).collect())
    })
}

/// The same election with its options in another order, told by where each old one stands now.
pub fn moved(election: &Election, to: &[usize]) -> Election {
    let mut options = election.options.clone();
    for (old, new) in to.iter().enumerate() {
        options[*new] = election.options[old].clone();
    }
    let mut ballots = Ballots::new(election.ballots.kind());
    for ballot in election.ballots.iter() {
        let marks = ballot.marks().map(|(option, value)| (u32::try_from(to[option]).unwrap_or(0), value));
        ballots.push(marks, ballot.weight).expect("few ballots");
    }
    Election { options, ballots, ..election.clone() }
}

/// The same people with ballots in another order and equal ones apart.
pub fn split(kind: Kind, options: usize, cast: &[Cast]) -> Election {
    let mut apart: Vec<Cast> = Vec::new();
    for (marks, people) in cast.iter().rev() {
        let mut turned = marks.clone();
        turned.reverse();
        apart.push((turned, 1));
        apart.push((marks.clone(), people - 1));
    }
    election(kind, &LETTERS[..options], &apart)
}
