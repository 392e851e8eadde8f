//! `samskapa words kinds`: what kind of line each is.

use super::{From, in_languages, json, places};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::kind;
use serde::Serialize;
use std::io::{self, Write};

/// Tell the kind of each line: need, idea, offer, process, feedback, history, promise or count
///
/// Where no word tells the kind, it is taken for a need with half confidence; `words` then is empty. An empty row is of no
/// kind.
#[derive(Args)]
pub struct Kinds {
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
    kind: Option<&'static str>,
    confidence: f64,
    words: Vec<(usize, usize)>,
}

impl Kinds {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let rows = in_languages(&voices).into_iter().enumerate().map(|(row, (text, language))| {
            if text.trim().is_empty() {
                return Row { row, kind: None, confidence: 0.0, words: Vec::new() };
            }
            let guess = kind::of(text, Some(language));
            let words = guess.reason.words.iter().map(|at| places(text, at)).collect();
            Row { row, kind: Some(guess.kind.name()), confidence: guess.confidence, words }
        });
        let told = Told { rows: rows.collect() };
        if self.from.json {
            return json(&told);
        }
        let mut out = io::stdout().lock();
        for (row, text) in told.rows.iter().zip(&voices) {
            let sure = if row.words.is_empty() { "?" } else { "" };
            writeln!(out, "{}{sure}\t{text}", row.kind.unwrap_or_default())?;
        }
        Ok(out.flush()?)
    }
}
