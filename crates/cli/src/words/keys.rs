//! `samskapa words keys`: the few sentences that together say most, and those that say the contrary.

use super::{From, counted, json, places};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::keys::{self, Coverage, Key, Said};
use serde::Serialize;
use std::io::{self, Write};

/// Choose the sentences that together say most, word for word, and those that say the contrary
#[derive(Args)]
pub struct Keys {
    #[command(flatten)]
    from: From,
    /// So many at most
    #[arg(long, value_name = "N", default_value_t = 5)]
    k: usize,
}

#[derive(Serialize)]
struct Told<'v> {
    keys: Vec<Sentence<'v>>,
    against: Vec<Sentence<'v>>,
    apart: Option<Sentence<'v>>,
    minorities: Vec<Minority<'v>>,
    coverage: Coverage,
    uncovered: Vec<usize>,
}

#[derive(Serialize)]
struct Sentence<'v> {
    row: usize,
    start: usize,
    end: usize,
    text: &'v str,
    speaks_for: Vec<usize>,
    shared: Vec<String>,
}

#[derive(Serialize)]
struct Minority<'v> {
    rows: Vec<usize>,
    persons: u64,
    key: Sentence<'v>,
}

impl Keys {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        // An empty row keeps its number and is nobody's voice.
        let (rows, said): (Vec<usize>, Vec<Said>) = counted(&voices)
            .into_iter()
            .zip(&voices)
            .enumerate()
            .filter(|(_, (_, text))| !text.trim().is_empty())
            .map(|(row, ((_, language, times), text))| (row, Said { text, language, person: None, times }))
            .unzip();
        let rows_of = |voices: Vec<usize>| voices.into_iter().map(|voice| rows[voice]).collect::<Vec<_>>();
        let found = keys::keys(&said, self.k);
        let sentence = |key: Key| {
            let row = rows[key.voice];
            let text = voices[row].as_str();
            let (start, end) = places(text, &key.at);
            Sentence { row, start, end, text: &text[key.at], speaks_for: rows_of(key.speaks_for), shared: key.shared }
        };
        let minorities = found.minorities.into_iter().map(|minority| Minority {
            rows: rows_of(minority.voices),
            persons: minority.persons,
            key: sentence(minority.key),
        });
        let told = Told {
            minorities: minorities.collect(),
            keys: found.most.into_iter().map(sentence).collect(),
            against: found.against.into_iter().map(sentence).collect(),
            apart: found.apart.map(sentence),
            coverage: found.covered,
            uncovered: rows_of(found.uncovered),
        };
        if self.from.json { json(&told) } else { tell(&told) }
    }
}

fn tell(told: &Told<'_>) -> Done {
    let mut out = io::stdout().lock();
    for key in &told.keys {
        writeln!(out, "{}\n    row {}, speaks for {}", key.text, key.row, key.speaks_for.len())?;
    }
    for key in &told.against {
        writeln!(out, "The contrary: {}\n    row {}", key.text, key.row)?;
    }
    if let Some(key) = &told.apart {
        writeln!(out, "Furthest from these: {}\n    row {}", key.text, key.row)?;
    }
    for minority in &told.minorities {
        writeln!(out, "Not spoken for above, {} voices: {}", minority.rows.len(), minority.key.text)?;
    }
    let Coverage { voices, of_voices, persons, of_persons } = told.coverage;
    writeln!(out, "{voices} of {of_voices} voices and {persons} of {of_persons} persons are spoken for.")?;
    Ok(out.flush()?)
}
