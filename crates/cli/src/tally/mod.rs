//! `samskapa tally`: counts a file of ballots by a rule, tells why each option won or lost, and recounts what somebody else has counted.
//!
//! Nothing is sent anywhere, and the same file gives the same result on any machine.

mod compare;
mod input;
mod recount;
mod rules;
mod told;

use crate::{
    complaint::{Complaint, Done, said},
    output::{language, write_file},
};
use clap::Args;
use input::{Input, TableSetting};
use samskapa_server::{
    frame::{locale::Locale, texts::Texts},
    tally,
};
use samskapa_tally::{Outcome, Rule, Settings, count, picture::Stands, record::record};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Count ballots by a rule: budgets, rankings, committees, single transferable votes
///
/// Reads Pabulib, `PrefLib`, BLT, the CSV of Scotland's councils, ABIF, and tables (CSV, TSV, XLSX, ODS). What a table means is proposed
/// by --preview, and settled by --map where it can be meant in more than one way.
#[derive(Args)]
pub struct Tally {
    /// The ballots
    #[arg(value_name = "FILE", required_unless_present = "list_rules")]
    file: Option<PathBuf>,
    /// By which rule (see --list-rules)
    #[arg(long, value_name = "RULE", conflicts_with_all = ["compare", "check", "list_rules", "preview"])]
    rule: Option<String>,
    /// Set a knob of the rule; may be given more than once
    #[arg(long, value_name = "KNOB=VALUE")]
    set: Vec<String>,
    /// Write the result, with every step, to this file; '-' is the standard output
    #[arg(long, value_name = "OUT")]
    json: Option<PathBuf>,
    /// Draw the result to this file
    #[arg(long, value_name = "OUT")]
    svg: Option<PathBuf>,
    /// Tell in this language why each option won or lost: sv, da, nb, nn, fi or en
    #[arg(long, value_name = "LANGUAGE")]
    explain: Option<String>,
    /// Tell what one voter's ballot paid for, by the voter's name or number in the file
    #[arg(long, value_name = "VOTER")]
    receipt: Option<String>,
    /// Hold the outcomes of two rules side by side: who gains, and where
    #[arg(long, value_name = "RULE,RULE", conflicts_with_all = ["check", "list_rules", "preview"])]
    compare: Option<String>,
    /// Count again what this result file says, and tell whether it comes to the same
    #[arg(long, value_name = "RESULT", conflicts_with_all = ["list_rules", "preview", "set"])]
    check: Option<PathBuf>,
    /// Say how a table is meant, such as means=points or voter=Namn; may be given more than once
    #[arg(long, value_name = "WHAT=COLUMN")]
    map: Vec<TableSetting>,
    /// Show how a table would be read, and count nothing
    #[arg(long, conflicts_with = "list_rules")]
    preview: bool,
    /// List the rules, and what can be set for each
    #[arg(long)]
    list_rules: bool,
}

impl Tally {
    /// Counts and tells.
    pub fn run(self) -> Done {
        if self.list_rules {
            return rules::list();
        }
        let Some(file) = &self.file else { return Err(said("say which file holds the ballots")) };
        if self.preview {
            return input::preview(file, &self.map);
        }
        if let Some(result) = &self.check {
            return recount::check(result, &Input::read(file, &self.map, false)?);
        }
        let settings = settings(&self.set)?;
        if let Some(rules) = &self.compare {
            return compare::compare(&Input::read(file, &self.map, false)?, rules, &settings);
        }
        let Some(rule) = &self.rule else {
            return Err(said("say by which rule to count: --rule RULE (samskapa tally --list-rules tells which there are)"));
        };
        let rule = named(rule)?;
        let language = self.explain.as_deref().map(language).transpose()?;
        let input = Input::read(file, &self.map, self.receipt.is_some())?;
        let outcome = count(&input.election, rule, &settings).map_err(|fault| said(fault.to_string()))?;
        input.remark();
        self.tell(&input, &outcome, language)
    }

    fn tell(&self, input: &Input, outcome: &Outcome, language: Option<Locale>) -> Done {
        let mut out = io::stdout().lock();
        let result = self.json.as_ref().map(|to| (to, record(&input.election, outcome, &input.sha256)));
        if let Some((to, result)) = result {
            let mut written = serde_json::to_string_pretty(&result).map_err(io::Error::from)?;
            written.push('\n');
            if to.as_os_str() == "-" {
                out.write_all(written.as_bytes())?;
                return Ok(out.flush()?);
            }
            write_file(to, &written)?;
        }
        let texts = Texts::when_asked_for();
        if let Some(to) = &self.svg {
            let picture =
                tally::picture(&texts, language.unwrap_or(Locale::En), &input.election, outcome, Stands::Alone, |option| {
                    input.name(option)
                });
            write_file(to, &picture.svg)?;
        }
        if let Some(voter) = &self.receipt {
            return told::receipt(&mut out, input, outcome, voter);
        }
        match language {
            Some(language) => told::explained(&mut out, &texts, language, input, outcome),
            None => told::briefly(&mut out, input, outcome),
        }
    }
}

/// The rule of a name.
fn named(rule: &str) -> Result<Rule, Complaint> {
    Rule::named(rule.trim()).ok_or_else(|| {
        said(format!("there is no rule '{}': samskapa tally --list-rules tells which there are", rule.trim()))
    })
}

fn settings(given: &[String]) -> Result<Settings, Complaint> {
    let mut settings = Settings::default();
    for setting in given {
        let (knob, value) =
            setting.split_once('=').ok_or_else(|| said(format!("'{setting}' sets nothing: write --set knob=value")))?;
        settings.set(knob.trim(), value.trim());
    }
    Ok(settings)
}
