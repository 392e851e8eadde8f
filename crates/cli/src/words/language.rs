//! `samskapa words language`: which language each sentence is in.

use super::{From, json};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::language::{self, Language as Tongue};
use serde::Serialize;
use std::io::{self, Write};

/// Tell the language of each sentence: sv, da, nb, nn, fi or en
///
/// A margin tells how much surer it is than the next; sentences of the same file help each other.
#[derive(Args)]
pub struct Language {
    #[command(flatten)]
    from: From,
}

#[derive(Serialize)]
struct Told {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    row: usize,
    language: Option<Tongue>,
    margin: f64,
}

impl Language {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let texts: Vec<&str> = voices.iter().map(String::as_str).collect();
        let guesses = language::of_many(&texts).into_iter().enumerate();
        let rows: Vec<Row> =
            guesses.map(|(row, guess)| Row { row, language: guess.language, margin: guess.margin }).collect();
        if self.from.json {
            return json(&Told { rows });
        }
        let mut out = io::stdout().lock();
        for (row, text) in rows.iter().zip(&voices) {
            writeln!(out, "{}\t{:.2}\t{text}", row.language.map_or("?", Tongue::code), row.margin)?;
        }
        Ok(out.flush()?)
    }
}
