//! What the last run over all pages, languages and looks found. `e2e/everything.mjs` writes the file; it is built in, so
//! that the statement says nothing else than what was found.

use jiff::civil::Date;
use serde::Deserialize;

const FILE: &str = include_str!("last_run.json");

/// A run.
#[derive(Clone, Debug, Deserialize)]
pub struct LastRun {
    /// The day.
    pub date: Date,
    /// How many different pages were met.
    pub pages: u32,
    /// How many times a page was looked at: in each language and look.
    pub states: u32,
    /// In which languages.
    pub languages: Vec<String>,
    /// How many journeys were made.
    pub journeys: u32,
    /// In how many ways each.
    pub ways: u32,
    /// How many faults were left.
    pub faults: u32,
    /// With what: names and versions.
    pub tools: Vec<String>,
}

impl LastRun {
    /// The run as it was kept.
    pub fn read() -> Result<Self, serde_json::Error> {
        serde_json::from_str(FILE)
    }

    /// What it was made with, in one line.
    pub fn made_with(&self) -> String {
        self.tools.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::LastRun;

    #[test]
    fn the_last_run_can_be_read() {
        let run = LastRun::read().expect("the file that is built in");
        assert!(run.pages > 0 && run.states >= run.pages && !run.tools.is_empty());
    }
}
