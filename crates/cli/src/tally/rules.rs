//! `samskapa tally --list-rules`.

use crate::complaint::Done;
use samskapa_tally::rule::ALL;
use std::io::{self, Write};

/// Lists every rule with a sentence about it and what can be set.
pub(super) fn list() -> Done {
    let mut out = io::stdout().lock();
    for rule in ALL {
        writeln!(out, "{}\n    {}", rule.name(), rule.about())?;
        for knob in rule.knobs() {
            writeln!(out, "      {}={}  {} ({})", knob.name, knob.default, knob.about, knob.allowed)?;
        }
    }
    Ok(out.flush()?)
}
