//! Counts of real elections held against reference outcomes.
//!
//! They run where `SAMSKAPA_TALLY_DATA` names a folder with `reference/` (the outcomes) and the files that these name, and are content
//! without. What agrees is printed: `cargo test -p samskapa-tests --test tally -- reference --nocapture`.

mod budgets;
mod rankings;

use samskapa_tally::{
    Election,
    format::{Options, Reading, any},
};
use serde_json::{Map, Value};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder and one of its reference files.
fn reference(name: &str) -> Option<(PathBuf, Map<String, Value>)> {
    let folder = PathBuf::from(std::env::var_os("SAMSKAPA_TALLY_DATA")?);
    let outcomes = fs::read(folder.join("reference").join(name)).expect("the reference file can be read");
    Some((folder, serde_json::from_slice(&outcomes).expect("the reference file is JSON")))
}

fn read(file: &Path) -> Election {
    let (_, Reading { election, .. }) =
        any::read(&fs::read(file).expect("a file"), Options::default()).expect("a file that can be read");
    election
}

/// How many things agree, and which do not.
#[derive(Default)]
struct Agreement {
    agree: usize,
    differ: Vec<String>,
}

impl Agreement {
    fn hold(&mut self, what: &str, same: bool) {
        if same { self.agree += 1 } else { self.differ.push(what.to_owned()) }
    }

    fn told(&self, about: &str) {
        println!("{about}: {} agree, {} differ", self.agree, self.differ.len());
        assert!(self.differ.is_empty(), "{about} differ: {:#?}", &self.differ[..self.differ.len().min(40)]);
    }
}
