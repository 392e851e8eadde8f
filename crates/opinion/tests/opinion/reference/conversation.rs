//! Reads just as much of the files as the comparison needs.

use samskapa_opinion::{Answer, Gathering, Moderation, Statement, Votes};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub(super) fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file that can be read")).expect("JSON")
}

pub(super) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

/// The first file of the folder whose name ends so.
pub(super) fn ending(folder: &Path, ending: &str) -> Option<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files.into_iter().find(|path| path.to_string_lossy().ends_with(ending))
}

/// A row of a table, by the name of its column.
fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).expect("a table");
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// A vote: when, who, on what, and what.
type Cast = (i64, String, String, i64);

/// The votes and statements of a folder, whichever of the usual files are in it. The exports do not tell which statements
/// are about people; `metas` does.
pub(super) fn votes(folder: &Path, metas: &[f64]) -> Votes {
    let mut gathering = Gathering::new();
    let mut cast: Vec<Cast> = Vec::new();
    if let Some(path) = ending(folder, "comments.json") {
        // With names as Polis's servers write them, or spelt out.
        let either = |value: &Value, raw: &str, spelt: &str| {
            if value[raw].is_null() { value[spelt].clone() } else { value[raw].clone() }
        };
        for comment in json(&path).as_array().expect("a list") {
            let moderation = either(comment, "mod", "moderated").as_i64().expect("a number");
            let meta = comment["is_meta"].as_bool().unwrap_or(false);
            let id = either(comment, "tid", "statement_id").to_string();
            gathering.statement(statement(&id, moderation, meta)).expect("few enough");
        }
        for vote in json(&ending(folder, "votes.json").expect("votes")).as_array().expect("a list") {
            let at = vote["modified"].to_string().trim_matches('"').parse::<f64>().expect("milliseconds");
            let answer = vote["vote"].as_i64().expect("a vote");
            let [participant, statement] = [("pid", "participant_id"), ("tid", "statement_id")]
                .map(|(raw, spelt)| either(vote, raw, spelt).to_string());
            cast.push((at as i64, participant, statement, answer));
        }
    } else {
        for row in rows(&ending(folder, "comments.csv").expect("comments")) {
            let id = &row["comment-id"];
            let meta = metas.contains(&id.parse().expect("a number"));
            gathering.statement(statement(id, row["moderated"].parse().expect("a number"), meta)).expect("few enough");
        }
        match ending(folder, "votes.csv").filter(|path| !path.ends_with("participants-votes.csv")) {
            Some(path) => {
                for row in rows(&path) {
                    let at = row["timestamp"].parse().expect("a moment");
                    cast.push((
                        at,
                        row["voter-id"].clone(),
                        row["comment-id"].clone(),
                        row["vote"].parse().expect("a vote"),
                    ));
                }
            }
            None => wide(&ending(folder, "participants-votes.csv").expect("votes"), &mut cast),
        }
    }
    cast.sort_by_key(|(at, ..)| *at);
    for (_, participant, statement, vote) in cast {
        gathering.vote(&participant, &statement, Answer::from_value(vote).expect("−1, 0 or 1")).expect("few enough");
    }
    gathering.finish()
}

fn statement(id: &str, moderation: i64, meta: bool) -> Statement {
    let moderation = match moderation {
        -1 => Moderation::Out,
        1 => Moderation::In,
        _ => Moderation::Unreviewed,
    };
    Statement { moderation, meta, ..Statement::named(id) }
}

fn wide(path: &Path, cast: &mut Vec<Cast>) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).expect("a table");
    let headers = reader.headers().expect("names of columns").clone();
    for row in reader.records() {
        let row = row.expect("a row");
        for (name, cell) in headers.iter().zip(&row) {
            if name.parse::<u32>().is_ok() && !cell.is_empty() {
                cast.push((0, row[0].to_owned(), name.to_owned(), cell.parse::<f64>().expect("a vote").round() as i64));
            }
        }
    }
}

/// What Polis's servers made of it, if that is in the folder.
pub(super) fn blob(folder: &Path) -> Option<Value> {
    let path = ending(folder, "math_blob.json").or_else(|| ending(folder, "math-pca2.json"))?;
    Some(json(&path))
}

/// All folders with a conversation, by their path from the root.
pub(super) fn all(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        if ["votes.csv", "votes.json"].iter().any(|name| ending(&folder, name).is_some()) {
            found.push(folder.clone());
        }
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                open.push(entry.path());
            }
        }
    }
    found.sort();
    found
}
