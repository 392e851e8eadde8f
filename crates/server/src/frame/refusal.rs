//! Why the rules say no, in the reader's language.
//!
//! A refusal of the domain is a type; its text is found by its name. `need::Refusal::NotAnswered { need }`
//! becomes the key `refusal-need-not-answered` with the argument `$need`. Without a text it speaks English.

use super::{dates, locale::Locale, texts::Texts};
use jiff::civil::Date;
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
    let concept = key.split('-').nth(1).unwrap_or_default();
    let fields: Vec<(String, Value)> = fields.into_iter().map(|(name, value)| (kebab(&name), value)).collect();
    let mut text = texts.t(locale, &key);
    for (name, value) in &fields {
        text = match value.as_i64() {
            Some(number) => text.n(name, number),
            None => text.s(name, spoken(texts, locale, concept, name, value)),
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

/// The rules name fields, states and things in English; readers get the word of their language, and days as
/// they write them.
fn spoken(texts: &Texts, locale: Locale, concept: &str, name: &str, value: &Value) -> String {
    let word = match value {
        Value::String(word) => word.clone(),
        // A thing in the thread, `{"need": "…"}`: its kind says more to a reader than its number.
        Value::Object(thing) => thing.keys().next().cloned().unwrap_or_default(),
        other => other.to_string(),
    };
    if let Ok(day) = word.parse::<Date>() {
        return dates::date(locale, day);
    }
    let kebab = kebab(&word);
    [format!("{name}-{kebab}"), format!("term-{concept}-state-{kebab}"), format!("thing-{kebab}")]
        .into_iter()
        .find(|key| texts.knows(locale, key))
        .map_or(word, |key| texts.t(locale, key).to_string())
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;
    use samskapa_domain::{NeedId, Refusal, claim::Thing, decision, general, meeting, need};
    use uuid::Uuid;

    fn swedish(refusal: &Refusal) -> String {
        say(&Texts::read().unwrap(), Locale::Sv, refusal)
    }

    #[test]
    fn a_refusal_is_said_in_the_language_of_the_reader() {
        let texts = Texts::read().unwrap();
        let refusal = Refusal::from(need::Refusal::NoAnswer);
        for locale in Locale::ALL {
            let sentence = say(&texts, locale, &refusal);
            assert_eq!(sentence, texts.t(locale, "refusal-need-no-answer").to_string());
            assert_ne!(sentence, refusal.to_string());
        }
    }

    #[test]
    fn numbers_days_fields_and_things_are_said_as_people_say_them() {
        let empty = general::Refusal::Empty { field: "stop_rule" };
        assert_eq!(swedish(&empty.into()), "”När vi slutar” är tomt. Skriv några ord.");
        let due = meeting::Refusal::DueInThePast { due: civil::date(2026, 11, 7) };
        assert_eq!(swedish(&due.into()), "7 november 2026 har varit. Lova en senare dag.");
        let ahead = decision::Refusal::InTheFuture { date: civil::date(2027, 1, 2) };
        assert!(swedish(&ahead.into()).starts_with("2 januari 2027 har inte varit än."));
        let unchecked = meeting::Refusal::NotesUnchecked { left: 1200 };
        assert!(swedish(&unchecked.into()).starts_with("1\u{a0}200 anteckningar"));
        let thing = general::Refusal::NoSuchThing { thing: Thing::Need(NeedId(Uuid::nil())) };
        assert_eq!(swedish(&thing.into()), "Det finns inte här: behov. Ladda om sidan.");
    }

    #[test]
    fn what_has_no_text_is_said_in_english() {
        #[derive(Serialize, thiserror::Error, Debug)]
        #[serde(rename_all = "snake_case")]
        #[error("nobody has written this down")]
        enum Unheard {
            Of,
        }
        let texts = Texts::read().unwrap();
        assert_eq!(say(&texts, Locale::Fi, &Unheard::Of), "nobody has written this down");
    }
}
