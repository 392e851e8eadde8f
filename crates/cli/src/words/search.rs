//! `samskapa words search`: voices that say something, however it is spelled.

use super::{From, in_languages, json, places};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::search::{How, Index, Total};
use serde::Serialize;
use std::io::{self, Write};

/// Find voices that say something: other forms, parts of joined words and misspellings too
#[derive(Args)]
pub struct Search {
    #[command(flatten)]
    from: From,
    /// What is sought
    #[arg(required = true, value_name = "WORDS")]
    query: Vec<String>,
    /// So many at most
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
}

#[derive(Serialize)]
struct Told<'v> {
    total: usize,
    exact: bool,
    hits: Vec<Hit<'v>>,
}

#[derive(Serialize)]
struct Hit<'v> {
    row: usize,
    score: f64,
    text: &'v str,
    matched: Vec<Match>,
}

#[derive(Serialize)]
struct Match {
    start: usize,
    end: usize,
    how: &'static str,
}

impl Search {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let rows: Vec<_> =
            in_languages(&voices).into_iter().enumerate().map(|(row, (text, language))| (row, text, language)).collect();
        let found = Index::of_many(&rows).find(&self.query.join(" "), self.limit);
        let hits = found.hits.iter().map(|hit| {
            let text = voices[hit.key].as_str();
            let matched = hit.matched.iter().map(|one| {
                let (start, end) = places(text, &one.at);
                Match { start, end, how: how(one.how) }
            });
            Hit { row: hit.key, score: hit.score, text, matched: matched.collect() }
        });
        let (total, exact) = match found.total {
            Total::Exactly(total) => (total, true),
            Total::AtLeast(total) => (total, false),
        };
        let told = Told { total, exact, hits: hits.collect() };
        if self.from.json {
            return json(&told);
        }
        let mut out = io::stdout().lock();
        for hit in &told.hits {
            writeln!(out, "{}\t{}", hit.row, hit.text)?;
        }
        writeln!(out, "{}{total} found.", if exact { "" } else { "at least " })?;
        Ok(out.flush()?)
    }
}

fn how(how: How) -> &'static str {
    match how {
        How::Exact => "exact",
        How::Inflected => "inflected",
        How::Beginning => "beginning",
        How::Part => "part",
        How::Apart => "apart",
        How::Spelled => "spelled",
    }
}
