//! `samskapa words redact`: personal data in sentences, and the sentences without it.

use super::{From, json};
use crate::complaint::{self, Done};
use clap::Args;
use samskapa_words::personal::{Confidence, Kind, find, mask};
use serde::Serialize;
use std::io::{self, Write};

/// Find what tells who a person is, and write the sentences again without it
///
/// Places are counted in Unicode characters, rows from 0. A person should look at what is left: no reading finds everything.
#[derive(Args)]
pub struct Redact {
    #[command(flatten)]
    from: From,
}

#[derive(Serialize)]
struct Told {
    findings: Vec<Finding>,
    text: Vec<String>,
}

#[derive(Serialize)]
struct Finding {
    row: usize,
    start: usize,
    end: usize,
    kind: Kind,
    confidence: Confidence,
}

impl Redact {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let mut told = Told { findings: Vec::new(), text: Vec::with_capacity(voices.len()) };
        for (row, voice) in voices.iter().enumerate() {
            let found = find(voice);
            told.text.push(mask(voice, &found, word));
            let found = found.iter().map(|one| Finding {
                row,
                start: one.start,
                end: one.end,
                kind: one.kind,
                confidence: one.confidence,
            });
            told.findings.extend(found);
        }
        if self.from.json {
            return json(&told);
        }
        let mut out = io::stdout().lock();
        for line in &told.text {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        let unsure = told.findings.iter().filter(|finding| finding.confidence == Confidence::Low).count();
        complaint::say(&format!(
            "{} places masked, {unsure} of them unsure. Read it through before anybody else sees it.",
            told.findings.len()
        ));
        Ok(())
    }
}

/// The word that stands in place of each kind.
const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::SwedishPersonalNumber
        | Kind::SwedishCoordinationNumber
        | Kind::DanishCpr
        | Kind::NorwegianBirthNumber
        | Kind::NorwegianDNumber
        | Kind::FinnishIdentityCode
        | Kind::IcelandicKennitala => "national number",
        Kind::Phone => "phone",
        Kind::Email => "e-mail",
        Kind::StreetAddress => "address",
        Kind::IdentifiablePerson => "person",
        Kind::Name => "name",
        Kind::Place => "place",
    }
}
