//! Measures how often the language is told rightly, on a folder of labelled sentences, if one is named.
//!
//! Set `SAMSKAPA_TEXTS` to a folder whose subfolders hold `sv.tsv`, `da-DK.tsv` and so on, each with a heading line, the text
//! in the column `text` and, if they have one, the part in the column `partition`; rows of the part `train` were used for
//! tuning and are counted apart. Without it there is nothing to measure and the test says so.

use samskapa_words::language::{Guess, Language, of, of_many};
use std::{collections::BTreeMap, path::Path, time::Instant};

struct Row {
    language: Language,
    source: String,
    tuned: bool,
    text: String,
}

#[test]
fn a_folder_of_sentences_is_told_as_it_is_labelled() {
    let Some(folder) = std::env::var_os("SAMSKAPA_TEXTS") else {
        println!("skipped: SAMSKAPA_TEXTS names no folder of sentences");
        return;
    };
    let rows = rows(Path::new(&folder));
    let texts: Vec<&str> = rows.iter().map(|row| row.text.as_str()).collect();
    let begun = Instant::now();
    let alone: Vec<Guess> = texts.iter().map(|text| of(text)).collect();
    println!("{} lines in {:?}, with reading the tables", texts.len(), begun.elapsed());
    println!("\n# Each on its own");
    table(&rows, &alone);
    println!("\n# In files of fifty lines of one language");
    let together: Vec<Guess> = files(&rows).flat_map(of_many_rows).collect();
    table(&rows, &together);
    println!("\n# Margins, rows that were not tuned on");
    margins(&rows, &alone);
    let long = |row: &Row| !row.tuned && row.language != Language::Nynorsk && row.text.chars().count() >= 30;
    assert!(share(&rows, &alone, long) >= 0.97, "of sentences of thirty characters or more");
}

fn rows(folder: &Path) -> Vec<Row> {
    let mut files: Vec<_> = folders(folder).into_iter().flat_map(|inner| folders(&inner)).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "tsv"));
    files.iter().flat_map(|path| labelled(path)).collect()
}

fn folders(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut inside: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    inside.sort();
    inside
}

fn labelled(path: &Path) -> Vec<Row> {
    let (Some(code), Some(source)) = (path.file_stem(), path.parent().and_then(Path::file_name)) else { return Vec::new() };
    let Some(language) = Language::coded(&code.to_string_lossy()) else { return Vec::new() };
    let file = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = file.lines();
    let heading: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| heading.iter().position(|each| *each == name);
    let Some(text) = column("text") else { return Vec::new() };
    lines
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter_map(|cells| {
            Some(Row {
                language,
                source: source.to_string_lossy().into_owned(),
                tuned: column("partition").is_some_and(|at| cells.get(at) == Some(&"train")),
                text: cells.get(text).filter(|text| !text.trim().is_empty())?.to_string(),
            })
        })
        .collect()
}

fn files(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|one, other| one.language == other.language && one.source == other.source).flat_map(|file| file.chunks(50))
}

fn of_many_rows(rows: &[Row]) -> Vec<Guess> {
    of_many(&rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>())
}

fn share(rows: &[Row], guesses: &[Guess], counts: impl Fn(&Row) -> bool) -> f64 {
    let counted: Vec<bool> = rows
        .iter()
        .zip(guesses)
        .filter(|(row, _)| counts(row))
        .map(|(row, guess)| guess.language == Some(row.language))
        .collect();
    let right = u32::try_from(counted.iter().filter(|right| **right).count()).unwrap_or(u32::MAX);
    f64::from(right) / f64::from(u32::try_from(counted.len()).unwrap_or(u32::MAX))
}

fn table(rows: &[Row], guesses: &[Guess]) {
    let mut sources: Vec<&str> = rows.iter().map(|row| row.source.as_str()).collect();
    sources.dedup();
    for (long, band) in [(true, "30 characters or more"), (false, "fewer than 30")] {
        for source in &sources {
            for tuned in [false, true] {
                let counts =
                    |row: &Row| row.source == *source && row.tuned == tuned && (row.text.chars().count() >= 30) == long;
                if !rows.iter().any(counts) {
                    continue;
                }
                print!("{band}, {source}{}:", if tuned { " (tuned on)" } else { "" });
                for language in Language::ALL {
                    let counts = |row: &Row| counts(row) && row.language == language;
                    let count = rows.iter().filter(|row| counts(row)).count();
                    if count > 0 {
                        print!(" {} {:.4} of {count}", language.code(), share(rows, guesses, counts));
                    }
                }
                println!(" all {:.4}", share(rows, guesses, counts));
            }
        }
    }
    let mut mixed: BTreeMap<(Language, Option<Language>), usize> = BTreeMap::new();
    for (row, guess) in rows.iter().zip(guesses).filter(|(row, _)| !row.tuned && row.text.chars().count() >= 30) {
        *mixed.entry((row.language, guess.language)).or_default() += usize::from(guess.language != Some(row.language));
    }
    mixed.retain(|_, count| *count > 5);
    println!("taken for another, 30 characters or more, not tuned on: {mixed:?}");
}

fn margins(rows: &[Row], guesses: &[Guess]) {
    for (from, to) in [(0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 0.95), (0.95, 1.01)] {
        let (inside, told): (Vec<_>, Vec<_>) = rows
            .iter()
            .zip(guesses)
            .filter(|(row, guess)| !row.tuned && (from..to).contains(&guess.margin))
            .map(|(row, guess)| (guess.margin, guess.language == Some(row.language)))
            .unzip();
        let right = told.iter().filter(|right| **right).count();
        println!("margin {from} to {to}: {right} of {} right", inside.len());
    }
    let lines: Vec<&str> = rows.iter().map(|row| row.text.as_str()).step_by((rows.len() / 5000).max(1)).take(5000).collect();
    let begun = Instant::now();
    let guesses = of_many(&lines);
    println!("of_many, {} lines: {:?}", guesses.len(), begun.elapsed());
}
