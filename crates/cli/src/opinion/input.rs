//! The votes: from a file, or from those of a folder that hold them, with what the statements say.

use crate::{
    complaint::{self, Complaint, Done, about, said},
    progress,
};
use samskapa_opinion::{
    Gathering, Votes,
    format::{
        Fault, Sign, folder,
        statements::{self, Listed},
        votes,
    },
};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    path::{Path, PathBuf},
};

/// What was read.
pub(super) struct Input {
    pub votes: Votes,
    /// What the conversation is called.
    pub heading: String,
}

impl Input {
    /// Reads votes and statements. Where the list of statements tells that the numbers of the votes are turned, they are read so, and it
    /// is said.
    pub fn read(path: &Path, listed: Option<&Path>) -> Result<Self, Complaint> {
        let (votes_in, beside, heading) =
            if path.is_dir() { in_folder(path)? } else { (path.to_owned(), None, named(path)) };
        let list = listed.map(Path::to_owned).or(beside);
        // Whoever named a list that is not there need not wait for the votes to hear it.
        let file = list.as_deref().map(opened).transpose()?;
        let (listed, votes) = rayon::join(|| list.zip(file).map(statements).transpose(), || gathered(&votes_in, Sign::Plus));
        let listed = listed?.unwrap_or_default();
        let mut votes = finished(votes?, &listed)?;
        if statements::sign(&listed, &votes, Sign::Plus) == Some(Sign::Minus) {
            complaint::say(&format!(
                "{}: -1 is taken for agree and 1 for disagree, since the counts in the list of statements say so",
                votes_in.display()
            ));
            votes = finished(gathered(&votes_in, Sign::Minus)?, &listed)?;
        }
        Ok(Self { votes, heading })
    }

    /// Leaves out those whose ids stand in this file, one in each line, and says how many they were. An id that nobody has is most likely
    /// mistyped, and the one that was meant would stay in unseen.
    pub fn leave_out(&mut self, list: &Path) -> Done {
        let list_text = fs::read_to_string(list).map_err(|why| about(list, &why))?;
        let mut left_out = BTreeSet::new();
        for (at, id) in list_text.trim_start_matches('\u{feff}').lines().map(str::trim).enumerate() {
            if !id.is_empty() {
                self.votes.participants().find(id).ok_or_else(|| {
                    said(format!("{}, line {}: nobody called '{id}' has voted: correct the id", list.display(), at + 1))
                })?;
                left_out.insert(id);
            }
        }
        self.votes = self.votes.without(|id| left_out.contains(id))?;
        if self.votes.is_empty() {
            return Err(said(format!("{} leaves out everybody who has voted: keep some of them", list.display())));
        }
        complaint::say(&format!("{}: {} of those who voted are left out", list.display(), left_out.len()));
        Ok(())
    }
}

/// The files of a folder: votes, statements, and what the conversation is called.
fn in_folder(folder: &Path) -> Result<(PathBuf, Option<PathBuf>, String), Complaint> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|why| about(folder, &why))? {
        let entry = entry.map_err(|why| about(folder, &why))?;
        if entry.path().is_file() {
            names.extend(entry.file_name().into_string());
        }
    }
    let chosen = folder::choose(names.iter().map(String::as_str)).map_err(|fault| wrong(folder, &fault))?;
    let topic = names.iter().find(|name| name.ends_with("summary.csv")).and_then(|name| topic(&folder.join(name)));
    let heading = topic.unwrap_or_else(|| named(folder));
    Ok((folder.join(chosen.votes), chosen.statements.map(|name| folder.join(name)), heading))
}

/// What Polis's `summary.csv` says that the conversation is about.
fn topic(path: &Path) -> Option<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).ok()?;
    let rows = reader.records().map_while(Result::ok);
    let topic =
        rows.filter(|row| row.get(0) == Some("topic")).find_map(|row| row.get(1).map(|topic| topic.trim().to_owned()));
    topic.filter(|topic| !topic.is_empty())
}

/// A file or folder as a heading.
fn named(path: &Path) -> String {
    let name = path.file_stem().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

fn opened(path: &Path) -> Result<File, Complaint> {
    File::open(path).map_err(|why| about(path, &why))
}

fn statements((path, file): (PathBuf, File)) -> Result<Vec<Listed>, Complaint> {
    statements::read(file).map_err(|fault| wrong(&path, &fault))
}

fn gathered(path: &Path, sign: Sign) -> Result<Gathering, Complaint> {
    let file = opened(path)?;
    if file.metadata().is_ok_and(|about| about.is_dir()) {
        return Err(about(path, &std::io::ErrorKind::IsADirectory.into()));
    }
    let bar = progress::bytes("Reading", file.metadata().map_or(0, |about| about.len()));
    let reading = votes::read(bar.wrap_read(file), Gathering::new(), sign);
    bar.finish_and_clear();
    Ok(reading.map_err(|fault| wrong(path, &fault))?.gathering)
}

/// The votes, with what is known of the statements.
fn finished(mut gathering: Gathering, listed: &[Listed]) -> Result<Votes, Complaint> {
    for listed in listed {
        gathering.statement(listed.statement.clone()).map_err(|full| said(full.to_string()))?;
    }
    Ok(gathering.finish())
}

fn wrong(path: &Path, fault: &Fault) -> Complaint {
    said(format!("{}: {fault}", path.display()))
}
