//! Conversations that are public, where the folder is given: `SAMSKAPA_OPINION_DATA=FOLDER`.

use samskapa_opinion::{
    Gathering, Votes,
    format::{Sign, folder, statements, votes},
};
use std::{
    env, fs,
    fs::File,
    path::{Path, PathBuf},
};

/// The folders that hold votes as tables.
fn conversations() -> Vec<PathBuf> {
    let Some(folder) = env::var_os("SAMSKAPA_OPINION_DATA") else { return Vec::new() };
    let entries = fs::read_dir(folder).expect("the folder of conversations");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("a name").path()).filter(|path| path.is_dir()).collect();
    folders.retain(|folder| folder::choose(names(folder).iter().map(String::as_str)).is_ok());
    folders.sort();
    folders
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("a name").file_name().to_string_lossy().into_owned()).collect()
}

fn read(path: &Path) -> Votes {
    let file = File::open(path).expect("a file");
    let reading = votes::read(file, Gathering::new(), Sign::Plus);
    reading.unwrap_or_else(|fault| panic!("{}: {fault}", path.display())).gathering.finish()
}

#[test]
fn one_means_agree_in_every_export() {
    for folder in conversations() {
        let names = names(&folder);
        let chosen = folder::choose(names.iter().map(String::as_str)).expect("votes");
        let list = File::open(folder.join(chosen.statements.expect("a list"))).expect("a file");
        let listed = statements::read(list).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
        let votes = read(&folder.join(chosen.votes));
        assert_eq!(statements::sign(&listed, &votes, Sign::Plus), Some(Sign::Plus), "{}", folder.display());
    }
}

#[test]
fn the_two_tables_of_votes_say_the_same() {
    for folder in conversations() {
        let (long, wide) = (folder.join("votes.csv"), folder.join("participants-votes.csv"));
        if !(long.exists() && wide.exists()) {
            continue;
        }
        let (long, wide) = (read(&long), read(&wide));
        let rows = |votes: &Votes| -> Vec<(String, Vec<(String, samskapa_opinion::Answer)>)> {
            let said = |row| votes.row(row).map(|(at, answer)| (votes.statements()[at].id.clone(), answer)).collect();
            votes.participants().iter().enumerate().map(|(row, id)| (id.to_owned(), said(row))).collect()
        };
        assert_eq!(rows(&long), rows(&wide), "{}", folder.display());
    }
}
