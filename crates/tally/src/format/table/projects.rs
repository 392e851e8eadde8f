//! What can be voted on, where it stands in a table of its own: ids, names and costs.

use super::{Sheet, words};
use crate::{
    Choice,
    format::{Fault, amount::Finest},
};
use std::collections::{HashMap, HashSet};

/// The projects of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projects {
    /// In the order of the table.
    pub options: Vec<Choice>,
    /// How many of the units that costs are told in make a whole.
    pub minor: u64,
}

impl Projects {
    /// Reads a table with an id or a name and perhaps a cost and a place in each row.
    pub fn read(sheet: &Sheet) -> Result<Self, Fault> {
        let among = |list: &[&str]| list.iter().find_map(|name| sheet.named(name));
        let line = sheet.heading_line;
        let named = among(words::NAME);
        let id = among(&["project_id", "project id", "id", "nr", "no", "nummer", "number", "numero"]).or(named);
        let id = id.ok_or(Fault::NoColumn { line, column: "id", part: "the list of projects" })?;
        let (name, cost, place) = (named.filter(|name| *name != id), among(words::COST), among(words::PLACE));
        let mut amounts = Finest::default();
        let mut listed = Vec::new();
        let mut known = HashSet::new();
        for (line, row) in &sheet.rows {
            let word = |column: Option<usize>| column.map_or("", |column| Sheet::cell(row, column)).to_owned();
            let id = word(Some(id));
            if id.is_empty() {
                return Err(Fault::Short { line: *line, found: 0, column: "id", needs: 1 });
            }
            if !known.insert(id.to_lowercase()) {
                return Err(Fault::Listed { line: *line, option: id });
            }
            let cost = match word(cost).as_str() {
                "" => None,
                text => Some(amounts.read(*line, "cost", text)?),
            };
            let place = Some(word(place)).filter(|place| !place.is_empty());
            listed.push((*line, cost, Choice { id, name: word(name), place, ..Choice::default() }));
        }
        let mut projects = Self { options: Vec::with_capacity(listed.len()), minor: amounts.minor() };
        for (line, cost, choice) in listed {
            let cost = cost.map_or(Ok(0), |cost| amounts.units(line, "cost", cost))?;
            projects.options.push(Choice { cost, ..choice });
        }
        Ok(projects)
    }
}

/// The options of a table while it is read: those listed, or those met so far.
pub(super) struct Known {
    pub(super) options: Vec<Choice>,
    found: HashMap<String, u32>,
    closed: bool,
}

impl Known {
    pub(super) fn new(projects: Option<&Projects>) -> Self {
        let options = projects.map(|projects| projects.options.clone()).unwrap_or_default();
        let mut found = HashMap::new();
        // Ids go before names, so that no name takes the place of another's id.
        for word in [|option: &Choice| option.id.to_lowercase(), |option: &Choice| option.name.to_lowercase()] {
            for (at, option) in (0..).zip(&options) {
                found.entry(word(option)).or_insert(at);
            }
        }
        Self { options, found, closed: projects.is_some() }
    }

    /// The option of an id or a name.
    pub(super) fn find(&mut self, line: usize, word: &str) -> Result<u32, Fault> {
        let key = word.trim().to_lowercase();
        if let Some(found) = self.found.get(&key).filter(|_| !key.is_empty()) {
            return Ok(*found);
        }
        if self.closed || key.is_empty() {
            return Err(Fault::Unknown { line, option: crate::format::fault::shown(word) });
        }
        let at = u32::try_from(self.options.len()).map_err(|_| Fault::TooMany { line })?;
        self.found.insert(key, at);
        self.options.push(Choice { id: word.trim().to_owned(), ..Choice::default() });
        Ok(at)
    }
}
