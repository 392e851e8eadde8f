//! `samskapa words`: what short sentences say, for an analyst with a file and no server. Nothing is sent anywhere.
//!
//! Each command is a file of its own here. All read the same kinds of files ([`table`]), and tell what they found in words
//! for a person or, with `--json`, for a program.

mod duplicates;
mod keys;
mod kinds;
mod language;
mod lix;
mod model;
mod redact;
mod search;
mod table;
mod themes;

use crate::complaint::{Complaint, Done};
use clap::{Args, Subcommand};
use samskapa_words::{
    count,
    language::{self as tongue, Language},
    word::characters_before,
};
use serde::Serialize;
use std::{
    io::{self, Write},
    ops::Range,
    path::PathBuf,
};

/// Read short sentences: language, themes, duplicates, personal data and more.
#[derive(Args)]
pub struct Words {
    #[command(subcommand)]
    what: Do,
}

#[derive(Subcommand)]
enum Do {
    Language(language::Language),
    Themes(themes::Themes),
    Duplicates(duplicates::Duplicates),
    Search(search::Search),
    Redact(redact::Redact),
    Kinds(kinds::Kinds),
    Keys(keys::Keys),
    Lix(lix::Lix),
}

impl Words {
    /// Reads and tells.
    pub fn run(self) -> Done {
        match self.what {
            Do::Language(language) => language.run(),
            Do::Themes(themes) => themes.run(),
            Do::Duplicates(duplicates) => duplicates.run(),
            Do::Search(search) => search.run(),
            Do::Redact(redact) => redact.run(),
            Do::Kinds(kinds) => kinds.run(),
            Do::Keys(keys) => keys.run(),
            Do::Lix(lix) => lix.run(),
        }
    }
}

/// What is read.
#[derive(Args)]
pub struct From {
    /// The voices: text with one on each line, or CSV, TSV, XLSX or ODS with a row each
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The column of a table that holds them, by its heading or number
    #[arg(long, value_name = "NAME")]
    column: Option<String>,
    /// Tell it as JSON, for a program
    #[arg(long)]
    json: bool,
}

impl From {
    fn voices(&self) -> Result<Vec<String>, Complaint> {
        table::voices(&self.file, self.column.as_deref())
    }
}

/// Each voice with the language it seems to be in; what cannot be told counts as the language of most.
fn in_languages(voices: &[String]) -> Vec<(&str, Language)> {
    let texts: Vec<&str> = voices.iter().map(String::as_str).collect();
    let guesses = tongue::of_many(&texts);
    let most = Language::ALL
        .into_iter()
        .rev()
        .max_by_key(|each| guesses.iter().filter(|guess| guess.language == Some(*each)).count());
    let most = most.unwrap_or(Language::Swedish);
    texts.into_iter().zip(guesses).map(|(text, guess)| (text, guess.language.unwrap_or(most))).collect()
}

/// Each voice without the count that somebody set beside it, with its language and how many said it.
fn counted(voices: &[String]) -> Vec<(&str, Language, u32)> {
    let bare = voices.iter().map(|voice| count::without_count(voice));
    let spoken = in_languages(voices).into_iter();
    bare.zip(spoken).map(|((text, count), (_, language))| (text, language, count.map_or(1, |count| count.times))).collect()
}

/// A place as it is told: in Unicode characters, since no two languages agree on bytes.
fn places(text: &str, at: &Range<usize>) -> (usize, usize) {
    (characters_before(text, at.start), characters_before(text, at.end))
}

fn json(told: &impl Serialize) -> Done {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, told).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(out.flush()?)
}
