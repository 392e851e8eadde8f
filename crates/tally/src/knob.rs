//! What can be set for a rule. Every knob, set or not, stands in the result.

use crate::{Fault, rule::Rule};
use std::collections::BTreeMap;

/// Something that can be set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knob {
    /// Its name.
    pub name: &'static str,
    /// What holds where nobody sets it.
    pub default: &'static str,
    /// What it can be set to.
    pub allowed: Allowed,
    /// What it does, in a sentence.
    pub about: &'static str,
}

/// What a knob can be set to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Allowed {
    /// A whole number from the first to the last; with words that stand for none.
    Whole(u64, u64, &'static [&'static str]),
    /// A number of decimals from the first to the last; with words that stand for none.
    Decimal(f64, f64, &'static [&'static str]),
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, or the one given with anything after it, such as `seed:` with tomorrow's lottery numbers.
    WordOr(&'static [&'static str], &'static str),
}

/// Knobs that somebody has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(BTreeMap<String, String>);

/// The knobs of one count: those that were set, and the defaults of the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters(BTreeMap<&'static str, String>);

impl Settings {
    /// Sets one.
    pub fn set(&mut self, knob: &str, value: &str) {
        self.0.insert(knob.to_owned(), value.to_owned());
    }

    /// The same with one more set.
    #[must_use]
    pub fn with(mut self, knob: &str, value: &str) -> Self {
        self.set(knob, value);
        self
    }
}

impl Parameters {
    /// The knobs of a rule as they are set; refused where there is no such knob or no such value.
    pub fn of(rule: Rule, settings: &Settings) -> Result<Self, Fault> {
        let knobs = rule.knobs();
        if let Some(name) = settings.0.keys().find(|name| knobs.iter().all(|knob| knob.name != name.as_str())) {
            let known = knobs.iter().map(|knob| knob.name).collect::<Vec<_>>().join(", ");
            return Err(Fault::NoKnob { rule, knob: name.clone(), known });
        }
        let set = |knob: &Knob| {
            let value = settings.0.get(knob.name).map_or(knob.default, String::as_str).trim().to_owned();
            if !knob.allowed.holds(&value) {
                return Err(Fault::NoValue { knob: knob.name, value, allowed: knob.allowed.to_string() });
            }
            Ok((knob.name, value))
        };
        Ok(Self(knobs.iter().map(set).collect::<Result<_, _>>()?))
    }

    /// A knob's value. Empty where the rule has no such knob.
    pub fn word(&self, knob: &str) -> &str {
        self.0.get(knob).map_or("", String::as_str)
    }

    /// A knob's whole number; `None` where it is set to a word or the rule has no such knob.
    pub fn whole(&self, knob: &str) -> Option<u64> {
        self.word(knob).parse().ok()
    }

    /// A knob's decimal number; `None` where it is set to a word or the rule has no such knob.
    pub fn decimal(&self, knob: &str) -> Option<f64> {
        self.word(knob).parse().ok()
    }

    /// Writes down what a knob stood for, where that follows from the ballots.
    pub fn settle(&mut self, knob: &'static str, value: impl std::fmt::Display) {
        self.0.insert(knob, value.to_string());
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

impl Allowed {
    fn holds(self, value: &str) -> bool {
        match self {
            Self::Whole(from, to, words) => {
                words.contains(&value) || value.parse().is_ok_and(|n: u64| (from..=to).contains(&n))
            }
            Self::Decimal(from, to, words) => {
                words.contains(&value) || value.parse().is_ok_and(|n: f64| (from..=to).contains(&n))
            }
            Self::Word(words) => words.contains(&value),
            Self::WordOr(words, head) => {
                words.contains(&value) || value.strip_prefix(head).is_some_and(|tail| !tail.is_empty())
            }
        }
    }
}

impl std::fmt::Display for Allowed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let or = |words: &[&str]| words.iter().fold(String::new(), |said, word| said + " or " + word);
        match self {
            Self::Whole(from, u64::MAX, words) => write!(f, "a whole number from {from}{}", or(words)),
            Self::Whole(from, to, words) => write!(f, "a whole number from {from} to {to}{}", or(words)),
            Self::Decimal(from, to, words) => write!(f, "a number from {from} to {to}{}", or(words)),
            Self::Word(words) => write!(f, "{}", words.join(" or ")),
            Self::WordOr(words, head) => write!(f, "{} or {head}…", words.join(" or ")),
        }
    }
}
