//! `samskapa tally --check`: whether a result comes out of the ballots it names.

use super::input::Input;
use crate::complaint::{Complaint, Done, about, said};
use samskapa_tally::record::{Difference, Recount, recount};
use serde_json::Value;
use std::path::Path;

/// Recounts and says *the same*, or the first step that differs.
pub(super) fn check(result: &Path, input: &Input) -> Done {
    let text = std::fs::read_to_string(result).map_err(|why| about(result, &why))?;
    let told: Value = serde_json::from_str(&text).map_err(|why| said(format!("{} is not JSON: {why}", result.display())))?;
    match recount(&input.election, &input.sha256, &told).map_err(|why| said(why.to_string()))? {
        Recount::Same => {
            let word = |field: &str| told.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
            println!(
                "the same: {} counted again from {}, step by step. Its hash is {}",
                word("rule"),
                word("input_sha256"),
                word("result_sha256")
            );
            Ok(())
        }
        Recount::OtherBallots { said: theirs, found } => Err(said(format!(
            "these are other ballots than those that were counted: the result names {theirs}, this file is {found}"
        ))),
        Recount::Altered { at: Some(difference) } => {
            Err(differs("the result was changed after it was written, and differs", &difference))
        }
        Recount::Altered { at: None } => {
            Err(said("the result comes out the same, but its own hash does not hold: it was changed after it was written"))
        }
        Recount::Differs(difference) => Err(differs("not the same: it first differs", &difference)),
    }
}

fn differs(how: &str, difference: &Difference) -> Complaint {
    let place = match difference.entry {
        Some(entry) => format!("at number {entry} of '{}'", difference.field),
        None => format!("at '{}'", difference.field),
    };
    said(format!("{how} {place}: the result says {}, the recount gives {}", difference.said, difference.found))
}
