//! The file of ballots: which format it is, what is in it, and by what hash it is known.

use crate::complaint::{self, Complaint, Done, about, said};
use samskapa_tally::{
    Election,
    format::{self, Reading, any, table},
    record::hash,
};
use std::{
    io::{self, Write},
    path::Path,
    str::FromStr,
};

/// A file that was read.
pub(super) struct Input {
    pub election: Election,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What somebody should know about it.
    remarks: Vec<String>,
}

/// How a table is meant, in one respect: `means=points`.
#[derive(Clone)]
pub(super) struct TableSetting {
    what: String,
    value: String,
}

impl FromStr for TableSetting {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (what, value) =
            text.split_once('=').ok_or_else(|| format!("'{text}' says nothing: write what=value, such as means=points"))?;
        Ok(Self { what: what.trim().to_owned(), value: value.trim().to_owned() })
    }
}

impl Input {
    /// Reads a file.
    pub fn read(file: &Path, map: &[TableSetting], voters: bool) -> Result<Self, Complaint> {
        let bytes = bytes(file)?;
        let sha256 = hash(&bytes);
        let options = format::Options { voters };
        let Reading { election, remarks } = if map.is_empty() {
            any::read(&bytes, options).map_err(|fault| wrong(file, &fault))?.1
        } else {
            mapped(file, &bytes, map)?.whole().map_err(|fault| wrong(file, &fault))?
        };
        let remarks = remarks.iter().map(|remark| format!("{}: {remark}", file.display())).collect();
        Ok(Self { election, sha256, remarks })
    }

    /// Says on the error output what somebody should know about the file, once it has been counted.
    pub fn remark(&self) {
        self.remarks.iter().for_each(|remark| complaint::say(remark));
    }

    /// The name of an option, with its id where the two differ.
    pub fn name(&self, option: usize) -> String {
        let choice = &self.election.options[option];
        if choice.name.is_empty() || choice.name == choice.id {
            choice.id.clone()
        } else {
            format!("{} ({})", choice.name, choice.id)
        }
    }
}

/// Shows how a table would be read.
pub(super) fn preview(file: &Path, map: &[TableSetting]) -> Done {
    let preview = mapped(file, &bytes(file)?, map)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", preview.understood)?;
    for (column, part) in &preview.columns {
        writeln!(out, "  {column}: {part}")?;
    }
    writeln!(
        out,
        "{} ballots, {} options, {} blank rows",
        preview.election.ballots.people(),
        preview.election.options.len(),
        preview.blank_rows
    )?;
    for (line, ballot) in &preview.first {
        writeln!(out, "  line {line}: {ballot}")?;
    }
    for (word, times) in &preview.unknown {
        writeln!(out, "  not understood: '{word}', {times} times")?;
    }
    for fault in &preview.unread {
        writeln!(out, "  not read: {fault}")?;
    }
    Ok(out.flush()?)
}

fn mapped(file: &Path, bytes: &[u8], map: &[TableSetting]) -> Result<table::Preview, Complaint> {
    let fault = |fault| wrong(file, &fault);
    let mut sheets = table::sheets(bytes).map_err(fault)?.into_iter();
    let Some(sheet) = sheets.next() else { return Err(said(format!("{}: there is no table in it", file.display()))) };
    let mut told = table::Told::default();
    for TableSetting { what, value } in map {
        told.set(what, value).map_err(fault)?;
    }
    if told.projects.is_none() {
        told.projects = sheets.next().and_then(|second| table::Projects::read(&second).ok());
    }
    let mapping = table::Mapping::guess(&sheet, &told).map_err(fault)?;
    mapping.preview(&sheet, told.projects.as_ref()).map_err(fault)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Complaint> {
    std::fs::read(file).map_err(|why| about(file, &why))
}

fn wrong(file: &Path, fault: &format::Fault) -> Complaint {
    said(format!("{}: {fault}", file.display()))
}
