//! The first table: what was voted on, under which rule, and what the ballots say.

use super::begins;
use crate::{
    ballots::Kind,
    format::{
        Fault,
        amount::{Amount, Finest},
        fault::shown,
        rows::Rows,
    },
};

/// What the table says, as far as a count can use it.
#[derive(Clone, Debug)]
pub(super) struct Meta {
    pub(super) kind: Kind,
    /// Whether a ballot may name one project only.
    pub(super) one: bool,
    pub(super) budget: Option<(usize, Amount)>,
    pub(super) currency: Option<String>,
    pub(super) rule: Option<String>,
    pub(super) least_votes: Option<u64>,
    /// Points for each project that a ballot does not name.
    pub(super) default_score: u32,
    /// Whether there was money for all projects.
    pub(super) all_won: bool,
    pub(super) projects: Option<u64>,
    pub(super) votes: Option<u64>,
    words: [String; 3],
}

const VOTE_TYPES: &str = "approval, ordinal, cumulative, scoring, choose-1";

impl Meta {
    /// Reads up to the line PROJECTS, and that line.
    pub(super) fn read(rows: &mut Rows<'_>, amounts: &mut Finest) -> Result<Self, Fault> {
        let mut meta = Self {
            kind: Kind::Approval,
            one: false,
            budget: None,
            currency: None,
            rule: None,
            least_votes: None,
            default_score: 0,
            all_won: false,
            projects: None,
            votes: None,
            words: Default::default(),
        };
        let mut typed = false;
        loop {
            let row = rows.next_filled()?.ok_or(Fault::NoPart { line: rows.line, part: "PROJECTS" })?;
            if begins(&row, "PROJECTS") {
                return if typed { Ok(meta) } else { Err(Fault::NoKey { line: row.line, key: "vote_type" }) };
            }
            typed |= meta.take(row.line, &row.field(0).trim().to_lowercase(), row.field(1).trim(), amounts)?;
        }
    }

    /// Takes a line in; says whether it was the one that tells what the ballots are.
    fn take(&mut self, line: usize, key: &str, value: &str, amounts: &mut Finest) -> Result<bool, Fault> {
        if value.is_empty() {
            return Ok(false);
        }
        let count = || value.parse().ok();
        match key {
            "vote_type" => {
                self.kind = match value.to_lowercase().as_str() {
                    "approval" | "choose-1" => Kind::Approval,
                    "ordinal" => Kind::Ranking,
                    "cumulative" | "scoring" => Kind::Points,
                    _ => {
                        let allowed = VOTE_TYPES.to_owned();
                        return Err(Fault::Word { line, what: key.to_owned(), value: shown(value), allowed });
                    }
                };
                self.one = value.eq_ignore_ascii_case("choose-1");
                return Ok(true);
            }
            "budget" => self.budget = Some((line, amounts.read(line, key, value)?)),
            "currency" => self.currency = Some(value.to_owned()),
            "rule" => self.rule = Some(value.to_owned()),
            "min_project_score_threshold" => {
                self.least_votes = Some(Amount::read(value).map(Amount::rounded_up).ok_or_else(|| Fault::Number {
                    line,
                    what: key.to_owned(),
                    value: shown(value),
                    needs: "the fewest votes that a project needs, such as 50",
                })?);
            }
            "default_score" => {
                let score = Amount::read(value).and_then(Amount::whole).and_then(|score| u32::try_from(score).ok());
                self.default_score = score.ok_or_else(|| Fault::Number {
                    line,
                    what: key.to_owned(),
                    value: shown(value),
                    needs: "the points of a project that a ballot does not name, a whole number from 0 on",
                })?;
            }
            "fully_funded" => self.all_won = value == "1",
            "num_projects" => self.projects = count(),
            "num_votes" => self.votes = count(),
            "description" => value.clone_into(&mut self.words[0]),
            "unit" => value.clone_into(&mut self.words[1]),
            "instance" => value.clone_into(&mut self.words[2]),
            _ => {}
        }
        Ok(false)
    }

    /// What it was called: its description, or the place and the year.
    pub(super) fn title(&self) -> String {
        let [description, unit, instance] = &self.words;
        if description.is_empty() { format!("{unit} {instance}").trim().to_owned() } else { description.clone() }
    }
}
