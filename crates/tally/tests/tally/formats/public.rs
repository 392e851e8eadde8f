//! Files of public collections, where the folder `SAMSKAPA_TALLY_DATA` holds them; without it these tests pass over.

use samskapa_tally::{
    Kind,
    format::{Format, Options, Remark, any},
};
use serde_json::Value;
use std::{fs, path::PathBuf};

/// The files of some folders, or none.
fn files(folders: &[&str]) -> Vec<PathBuf> {
    let Some(data) = std::env::var_os("SAMSKAPA_TALLY_DATA").map(PathBuf::from) else { return Vec::new() };
    let read = folders.iter().flat_map(|folder| fs::read_dir(data.join("public").join(folder)).unwrap());
    let mut files: Vec<PathBuf> = read.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// What others found in these files.
fn reference(name: &str) -> Value {
    let data = PathBuf::from(std::env::var_os("SAMSKAPA_TALLY_DATA").unwrap());
    serde_json::from_slice(&fs::read(data.join("reference").join(name)).unwrap()).unwrap()
}

fn key(path: &std::path::Path) -> String {
    let parts: Vec<_> = path.iter().rev().take(3).map(|part| part.to_string_lossy()).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

#[test]
fn budgets_hold_as_many_votes_and_projects_as_they_say() {
    let mut others = Vec::new();
    for path in files(&["pabulib", "pb-ties"]) {
        let (format, reading) = any::read(&fs::read(&path).unwrap(), Options::default())
            .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        assert_eq!(format, Format::Pabulib);
        for remark in &reading.remarks {
            match remark {
                Remark::OtherNumber { .. } => panic!("{}: {remark}", path.display()),
                Remark::OtherVotes { .. } => others.push(format!("{}: {remark}", path.display())),
                _ => {}
            }
        }
    }
    for other in others {
        println!("{other}");
    }
}

#[test]
fn orders_hold_as_many_candidates_and_papers_as_others_found() {
    let paths = files(&["preflib", "scottish-stv"]);
    if paths.is_empty() {
        return;
    }
    let (orders, seats, grades) =
        (reference("ranked/preflib.json"), reference("ranked/scottish.json"), reference("ranked/majority_judgment.json"));
    let mut checked = 0;
    for path in paths {
        let (_, reading) = any::read(&fs::read(&path).unwrap(), Options::default())
            .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let (election, key) = (&reading.election, key(&path));
        let number = |value: &Value| value.as_u64().unwrap();
        assert!(
            !reading.remarks.iter().any(|remark| matches!(remark, Remark::OtherNumber { .. })),
            "{key}: {:?}",
            reading.remarks
        );
        let valid: u64 =
            election.ballots.iter().filter(|ballot| !ballot.options.is_empty()).map(|ballot| u64::from(ballot.weight)).sum();
        if let Some(found) = orders.get(&key) {
            assert_eq!(
                (election.options.len() as u64, election.ballots.people()),
                (number(&found["alternatives"]), number(&found["voters"])),
                "{key}"
            );
            checked += 1;
        } else if let Some(found) = seats.get(&key) {
            assert_eq!(
                (election.options.len() as u64, valid),
                (number(&found["candidates"]), number(&found["valid"])),
                "{key}"
            );
            assert_eq!(election.seats.unwrap() as u64, number(&found["seats"]));
            checked += 1;
        } else if let Some(found) = grades.get(&key) {
            assert_eq!(election.ballots.people(), number(&found["voters"]), "{key}");
            assert_eq!(
                (election.ballots.kind(), election.grades.len()),
                (Kind::Grades, found["grades"].as_array().unwrap().len())
            );
            checked += 1;
        }
    }
    println!("checked against others: {checked}");
    assert!(checked > 100);
}
