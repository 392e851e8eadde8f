//! A result as a file: rule, knobs, what was counted, every step and every tie, so that anybody with the ballots can recount it.

use crate::{Election, Fault, Outcome, Rule, Settings, count, count::Found, tie::Tie};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// What counted, and in which version.
pub const ENGINE: &str = concat!("samskapa-tally ", env!("CARGO_PKG_VERSION"));

/// Why a result file cannot be recounted.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Unreadable {
    /// A field is missing or says something else than it may.
    #[error("the result file has no readable '{0}': is it one that 'samskapa tally --json' wrote?")]
    Field(&'static str),
    /// Its rule is not known.
    #[error("the result file counts by '{0}', which is not known here: see samskapa tally --list-rules")]
    Rule(String),
    /// It cannot be counted.
    #[error(transparent)]
    Count(#[from] Fault),
}

/// What a recount came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Recount {
    /// The same in everything that matters.
    Same,
    /// The ballots are others than those that were counted.
    OtherBallots {
        /// The SHA-256 that the result says.
        said: String,
        /// That of the ballots at hand.
        found: String,
    },
    /// The result file was changed after it was written: its own hash does not hold.
    Altered {
        /// Where it first differs from the recount, if it does.
        at: Option<Difference>,
    },
    /// Something came out otherwise.
    Differs(Difference),
}

/// Where a result and its recount part.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The field, such as `steps` or `selected`.
    pub field: String,
    /// Which of its entries, counted from 1, where it is a list.
    pub entry: Option<usize>,
    /// What the result says there.
    pub said: Value,
    /// What the recount gives.
    pub found: Value,
}

/// The SHA-256 of a file, in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
        hex + &[digit(byte >> 4), digit(byte & 15)].iter().collect::<String>()
    })
}

/// The result file of an outcome.
pub fn record(election: &Election, outcome: &Outcome, input_sha256: &str) -> Value {
    let mut fields = match &outcome.found {
        Found::Budget(funding) => funding.record(election),
        Found::Committee(committee) => committee.record(election),
        Found::Ranking(order) => order.record(election),
        Found::Transfer(seating) => seating.record(election),
    };
    let parameters: Map<String, Value> =
        outcome.parameters.iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
    fields.insert("rule".into(), json!(outcome.rule.name()));
    fields.insert("engine".into(), json!(ENGINE));
    fields.insert("parameters".into(), Value::Object(parameters));
    fields.insert("input_sha256".into(), json!(input_sha256));
    fields.insert("title".into(), json!(election.title));
    fields.insert("people".into(), json!(election.ballots.people()));
    fields.insert("options".into(), json!(election.options.len()));
    fields.insert("ties".into(), outcome.ties.iter().map(|tie| tie_record(election, tie)).collect());
    let seal = seal(&fields);
    fields.insert("result_sha256".into(), json!(seal));
    Value::Object(fields)
}

/// Counts again by the rule and the knobs of a result file, and says whether it comes to the same.
pub fn recount(election: &Election, input_sha256: &str, result: &Value) -> Result<Recount, Unreadable> {
    let said = result.as_object().ok_or(Unreadable::Field("rule"))?;
    let word = |field: &'static str| said.get(field).and_then(Value::as_str).ok_or(Unreadable::Field(field));
    let rule = Rule::named(word("rule")?).ok_or_else(|| Unreadable::Rule(word("rule").unwrap_or_default().to_owned()))?;
    let mut settings = Settings::default();
    for (knob, value) in said.get("parameters").and_then(Value::as_object).ok_or(Unreadable::Field("parameters"))? {
        settings.set(knob, value.as_str().ok_or(Unreadable::Field("parameters"))?);
    }
    if word("input_sha256")? != input_sha256 {
        return Ok(Recount::OtherBallots { said: word("input_sha256")?.to_owned(), found: input_sha256.to_owned() });
    }
    let found = record(election, &count(election, rule, &settings)?, input_sha256);
    let difference = difference(said, found.as_object().ok_or(Unreadable::Field("rule"))?);
    let mut unsealed = said.clone();
    let sealed = unsealed.remove("result_sha256");
    if sealed.as_ref().and_then(Value::as_str) != Some(&seal(&unsealed)) {
        return Ok(Recount::Altered { at: difference });
    }
    Ok(difference.map_or(Recount::Same, Recount::Differs))
}

/// The first difference, steps before what follows from them. What counted it and the seal may differ.
fn difference(said: &Map<String, Value>, found: &Map<String, Value>) -> Option<Difference> {
    let first = ["steps", "stages"];
    let rest = found.keys().chain(said.keys().filter(|field| !found.contains_key(*field)));
    let fields = first.into_iter().chain(
        rest.map(String::as_str).filter(|field| !first.contains(field) && !["engine", "result_sha256"].contains(field)),
    );
    for field in fields {
        let (a, b) = (said.get(field).unwrap_or(&Value::Null), found.get(field).unwrap_or(&Value::Null));
        if a == b {
            continue;
        }
        if let (Value::Array(a), Value::Array(b)) = (a, b) {
            let entry = (0..a.len().max(b.len())).find(|at| a.get(*at) != b.get(*at))?;
            let at = |list: &[Value]| list.get(entry).cloned().unwrap_or_default();
            return Some(Difference { field: field.to_owned(), entry: Some(entry + 1), said: at(a), found: at(b) });
        }
        return Some(Difference { field: field.to_owned(), entry: None, said: a.clone(), found: b.clone() });
    }
    None
}

/// The hash over all fields, in the order of their names.
fn seal(fields: &Map<String, Value>) -> String {
    let ordered: std::collections::BTreeMap<_, _> = fields.iter().collect();
    hash(serde_json::to_string(&ordered).unwrap_or_default().as_bytes())
}

fn tie_record(election: &Election, tie: &Tie) -> Value {
    json!({
        "step": tie.step + 1,
        "options": election.ids(&tie.options),
        "taken": election.id(tie.taken),
        "told_apart_by": tie.rung.name(),
    })
}
