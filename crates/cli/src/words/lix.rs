//! `samskapa words lix`: how heavy a text reads, and where it could be plainer.

use super::{From, json, places};
use crate::complaint::Done;
use clap::Args;
use samskapa_words::{
    language::{self, Language},
    plain::{self, HintKind},
};
use serde::Serialize;
use std::io::{self, Write};

/// Tell how easily a text reads (LIX), and where it could be plainer
///
/// A text is read as a whole, a table row by row. Below 40 reads easily, above 50 like an authority.
#[derive(Args)]
pub struct Lix {
    #[command(flatten)]
    from: From,
}

#[derive(Serialize)]
struct Told {
    lix: Option<u32>,
    rows: Vec<Row>,
    hints: Vec<Hint>,
}

#[derive(Serialize)]
struct Row {
    row: usize,
    lix: Option<u32>,
}

#[derive(Serialize)]
struct Hint {
    row: usize,
    start: usize,
    end: usize,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<&'static str>,
}

impl Lix {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let rows = self.from.voices()?;
        let whole = rows.join("\n");
        let language = language::of(&whole).language.unwrap_or(Language::Swedish);
        let hint = |(row, text): (usize, &String)| {
            plain::hints(text, language).into_iter().map(move |hint| (row, hint)).collect::<Vec<_>>()
        };
        let found: Vec<_> = rows.iter().enumerate().flat_map(hint).collect();
        if self.from.json {
            let hints = found.into_iter().map(|(row, hint)| {
                let (start, end) = places(&rows[row], &hint.at);
                Hint { row, start, end, kind: kind(hint.kind), instead: hint.instead }
            });
            return json(&Told {
                lix: plain::lix::lix(&whole),
                rows: rows.iter().enumerate().map(|(row, text)| Row { row, lix: plain::lix::lix(text) }).collect(),
                hints: hints.collect(),
            });
        }
        let mut out = io::stdout().lock();
        let told = match plain::lix::lix(&whole) {
            Some(lix) if lix <= plain::lix::EASY => format!("LIX {lix}: reads easily."),
            Some(lix) if lix <= plain::lix::HEAVY => {
                format!("LIX {lix}: middling. Up to {} reads easily.", plain::lix::EASY)
            }
            Some(lix) => format!("LIX {lix}: heavy, like an authority. Up to {} reads easily.", plain::lix::EASY),
            None => "There are no words to read.".to_owned(),
        };
        writeln!(out, "{told}")?;
        for (row, hint) in found {
            let words = rows[row][hint.at].split_whitespace().collect::<Vec<_>>().join(" ");
            let instead = hint.instead.map(|instead| format!(" (perhaps: {instead})")).unwrap_or_default();
            writeln!(out, "{}: {words}{instead}", kind(hint.kind))?;
        }
        Ok(out.flush()?)
    }
}

fn kind(kind: HintKind) -> &'static str {
    match kind {
        HintKind::LongSentence => "long sentence",
        HintKind::LongWord => "long word",
        HintKind::BureaucraticPhrase => "bureaucratic phrase",
        HintKind::UnexplainedAbbreviation => "unexplained abbreviation",
        HintKind::Passive => "passive",
    }
}
