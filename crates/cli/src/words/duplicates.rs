//! `samskapa words duplicates`: which voices say the same, and why.

use super::{From, counted, json};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::near::{ALIKE, Line, Pair, Reason, pairs};
use serde::Serialize;
use std::io::{self, Write};

/// Find voices that say the same, and why they do
///
/// A score tells how much they are alike, from 0 to 1. Those that say the contrary in nearly the same words are marked: they
/// must not be put together unseen.
#[derive(Args)]
pub struct Duplicates {
    #[command(flatten)]
    from: From,
    /// Only pairs that are at least so much alike
    #[arg(long, value_name = "SCORE", default_value_t = ALIKE)]
    least: f64,
}

#[derive(Serialize)]
struct Told {
    pairs: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    a: usize,
    b: usize,
    score: f64,
    reason: &'static str,
    shared: Vec<String>,
    against: bool,
}

impl Duplicates {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let lines: Vec<Line> =
            counted(&voices).into_iter().map(|(text, language, times)| Line { text, language, times }).collect();
        let found = pairs(&lines).into_iter().filter(|pair| pair.score >= self.least);
        let told = Told { pairs: found.map(row).collect() };
        if self.from.json {
            return json(&told);
        }
        let mut out = io::stdout().lock();
        for pair in &told.pairs {
            let against = if pair.against { ", but the contrary" } else { "" };
            let shared = if pair.shared.is_empty() { String::new() } else { format!(": {}", pair.shared.join(", ")) };
            writeln!(out, "{:.2}  {}{shared}{against}", pair.score, pair.reason)?;
            for row in [pair.a, pair.b] {
                writeln!(out, "  {row}\t{}", voices[row].trim())?;
            }
        }
        writeln!(out, "{} pairs. Nothing is put together by this.", told.pairs.len())?;
        Ok(out.flush()?)
    }
}

fn row(pair: Pair) -> Row {
    let (reason, shared) = match pair.reason {
        Reason::SameWords => ("same words", Vec::new()),
        Reason::SameSpelling => ("same spelling", Vec::new()),
        Reason::SameStems { shared } => ("same words in other forms", shared),
        Reason::PartsOfWords { shared } => ("same parts of words", shared),
        Reason::SaidDifferently { shared } => ("said differently", shared),
    };
    Row { a: pair.one, b: pair.other, score: pair.score, reason, shared, against: pair.against }
}
