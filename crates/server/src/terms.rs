//! The words of the field for what the rules call by a name: the standing of a need, the kind of a voice, a
//! channel. Each lies in `locales/*/terms.ftl` under `term-{family}-{name}`.

use serde::Serialize;

/// The key of a term: `key("standing", &Standing::InWork)` is `term-standing-in-work`.
pub fn key(family: &str, value: &impl Serialize) -> String {
    let name = match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(fields)) => fields.keys().next().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    format!("term-{family}-{}", name.replace('_', "-"))
}
