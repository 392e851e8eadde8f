//! What a mapping makes of a table, before anything is counted.

use super::{Mapping, Projects, Shape, Sheet, apply, totals};
use crate::{
    Election,
    format::{Fault, Reading, Remark},
};
use std::collections::BTreeMap;

/// What came of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The election, without the rows that could not be read.
    pub election: Election,
    /// Each column and what it is taken for; empty where it is not used.
    pub columns: Vec<(String, &'static str)>,
    /// How many rows hold nothing.
    pub blank_rows: usize,
    /// Words that were not understood, and how often each stands there.
    pub unknown: BTreeMap<String, usize>,
    /// The first ballots as they were read: line, and marks in words.
    pub first: Vec<(usize, String)>,
    /// Rows that could not be read, in their order; each fault has its line and reason.
    pub unread: Vec<Fault>,
    /// The mapping, as a sentence.
    pub understood: String,
}

/// How many ballots are shown.
pub(super) const SHOWN: usize = 5;

impl Mapping {
    /// Reads a table and says what came of it. `projects` are those that can be voted on; where they are not given, they are what the
    /// table names.
    pub fn preview(&self, sheet: &Sheet, projects: Option<&Projects>) -> Result<Preview, Fault> {
        let columns: Vec<(String, &'static str)> =
            sheet.heading.iter().enumerate().map(|(at, name)| (name.clone(), self.part(at))).collect();
        let used = columns.iter().filter(|(_, part)| !part.is_empty()).map(|(name, part)| format!("'{name}' is {part}"));
        let mut preview = Preview {
            election: Election::new(Vec::new(), crate::Ballots::new(self.means.kind())),
            understood: used.collect::<Vec<_>>().join(", ") + ", and the ballots are " + self.told(),
            columns,
            blank_rows: sheet.blank_rows,
            unknown: BTreeMap::new(),
            first: Vec::new(),
            unread: Vec::new(),
        };
        match &self.shape {
            Shape::Totals { .. } => totals::read(self, sheet, &mut preview)?,
            _ => apply::read(self, sheet, projects, &mut preview)?,
        }
        for fault in &preview.unread {
            if let Fault::Word { value: word, .. } | Fault::Unknown { option: word, .. } = fault {
                *preview.unknown.entry(word.clone()).or_default() += 1;
            }
        }
        Ok(preview)
    }

    fn told(&self) -> &'static str {
        match self.shape {
            Shape::Totals { .. } => "only sums",
            _ => self.means.kind().told(),
        }
    }

    /// What a column is taken for.
    fn part(&self, column: usize) -> &'static str {
        let is = |other: Option<usize>| other == Some(column);
        match &self.shape {
            _ if is(self.voter) => "who voted",
            _ if is(self.place) => "where they live",
            _ if is(self.weight) => "how many cast it",
            Shape::Wide { options } if options.contains(&column) => "an option",
            Shape::Long { option, .. } | Shape::Totals { option, .. } if *option == column => "the option",
            Shape::Long { value, .. } if is(*value) => "the mark",
            Shape::Cell { column: cell, .. } if *cell == column => "the options of a ballot",
            Shape::Totals { sum, .. } if *sum == column => "the sum",
            Shape::Totals { name, .. } if is(*name) => "its name",
            Shape::Totals { cost, .. } if is(*cost) => "its cost",
            _ => "",
        }
    }
}

impl Preview {
    /// The election, if every row could be read; if not, the first that could not.
    pub fn whole(self) -> Result<Reading, Fault> {
        match self.unread.first() {
            Some(fault) => Err(fault.clone()),
            None => Ok(self.without_unread()),
        }
    }

    /// The election without the rows that could not be read, which are remarked on.
    pub fn without_unread(self) -> Reading {
        let mut remarks = vec![Remark::Understood { how: self.understood }];
        if let Some(first) = self.unread.first() {
            let (line, why) = (first.line().unwrap_or_default(), first.to_string());
            remarks.push(Remark::LeftOut { rows: self.unread.len(), first: line, why });
        }
        Reading { election: self.election, remarks }
    }
}
