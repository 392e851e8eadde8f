//! Why the rules say no, in the reader's language.
//!
//! A refusal of the domain is a type; its text is found by its name. `need::Refusal::NotAnswered { need }`
//! becomes the key `refusal-need-not-answered` with the argument `$need`. Without a text it speaks English.

use super::{locale::Locale, texts::Texts};
use serde::Serialize;
use serde_json::Value;
use std::fmt::Display;

/// The sentence that tells of a refusal.
pub fn say<R: Serialize + Display>(texts: &Texts, locale: Locale, refusal: &R) -> String {
    let Some((key, fields)) = serde_json::to_value(refusal).ok().and_then(named) else {
        return refusal.to_string();
    };
    if !texts.knows(locale, &key) {
        tracing::warn!(%key, "a refusal has no text");
        return refusal.to_string();
    }
    let fields: Vec<(String, Value)> = fields.into_iter().map(|(name, value)| (kebab(&name), value)).collect();
    let mut text = texts.t(locale, key);
    for (name, value) in &fields {
        text = match value {
            Value::Number(number) if number.is_i64() => text.n(name, number.as_i64().unwrap_or_default()),
            Value::String(word) => text.s(name, spoken(texts, locale, name, word)),
            other => text.s(name, plain(other)),
        };
    }
    text.to_string()
}

/// The key and the fields of a refusal: enums nest, and the innermost name is the refusal's own.
fn named(mut value: Value) -> Option<(String, serde_json::Map<String, Value>)> {
    let mut path = vec!["refusal".to_owned()];
    loop {
        match value {
            Value::String(name) => {
                path.push(kebab(&name));
                return Some((key(&path), serde_json::Map::new()));
            }
            Value::Object(map) if path.len() < 3 || is_choice(&map) => {
                let (name, inside) = map.into_iter().next()?;
                path.push(kebab(&name));
                value = inside;
            }
            Value::Object(fields) => return Some((key(&path), fields)),
            Value::Null => return Some((key(&path), serde_json::Map::new())),
            _ => return None,
        }
    }
}

/// `refusal-{concept}-{variant}`. What every concept shares is said the same way wherever it is met.
fn key(path: &[String]) -> String {
    let shared = path.iter().position(|name| name == "general");
    match shared {
        Some(at) => format!("refusal-{}", path[at..].join("-")),
        None => path.join("-"),
    }
}

/// Whether an object is a choice among variants (`{"general": {"empty": …}}`) and not the fields of one.
fn is_choice(map: &serde_json::Map<String, Value>) -> bool {
    map.len() == 1 && map.contains_key("general")
}

/// Fields, states and kinds are named in English in the rules; readers get the word of their language.
fn spoken(texts: &Texts, locale: Locale, name: &str, word: &str) -> String {
    let key = format!("{name}-{}", kebab(word));
    if texts.knows(locale, &key) { texts.t(locale, key).to_string() } else { word.to_owned() }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(word) => word.clone(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(map) => map.values().map(plain).collect::<Vec<_>>().join(" "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}
