//! Reads the text of a thesaurus, and tells its writer what does not belong there.

use super::{Concept, Entry, Place, fold};
use crate::{language::Language, word};
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

/// What is wrong in the text of a thesaurus, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThesaurusError {
    /// The line, counted from 1.
    pub line: usize,
    /// The concept it stands under, where one has begun.
    pub concept: Option<String>,
    /// What is wrong and what to write instead, in a sentence.
    pub advice: String,
}

impl fmt::Display for ThesaurusError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.concept {
            Some(concept) => write!(to, "Line {}, under “{concept}”: {}", self.line, self.advice),
            None => write!(to, "Line {}: {}", self.line, self.advice),
        }
    }
}

impl std::error::Error for ThesaurusError {}

/// The version and the concepts of a text.
pub(super) fn read(text: &str) -> Result<(String, Vec<Concept>), ThesaurusError> {
    let mut version = None;
    let mut concepts: Vec<Concept> = Vec::new();
    let mut begun_at: HashMap<String, usize> = HashMap::new();
    for (line, words) in text.lines().enumerate().map(|(at, line)| (at + 1, line.trim())) {
        let under = concepts.last().map(|concept| concept.name.clone());
        let wrong = |advice: String| ThesaurusError { line, concept: under.clone(), advice };
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        if let Some(named) = words.strip_prefix('[') {
            let concept = concept(named).map_err(wrong)?;
            if let Some(before) = begun_at.insert(concept.name.clone(), line) {
                let name = &concept.name;
                return Err(wrong(format!(
                    "“{name}” has begun on line {before} already. Put the words there, or give this concept another name."
                )));
            }
            if concepts.len() == usize::from(u16::MAX) {
                return Err(wrong(format!("There is room for {} concepts. Leave some out.", u16::MAX)));
            }
            concepts.push(concept);
            continue;
        }
        let Some((key, rest)) = words.split_once(':') else {
            return Err(wrong(format!(
                "“{words}” is neither a concept nor a line of words. Write a concept as “[transport/bus]” and its words as \
                 “sv: buss*, hållplats*”."
            )));
        };
        match (key.trim(), concepts.last_mut()) {
            ("version", None) => version = Some(rest.trim().to_owned()),
            ("version", Some(_)) => return Err(wrong("The version stands above the first concept. Move it there.".into())),
            (code, Some(concept)) => add(concept, code, rest).map_err(wrong)?,
            (_, None) => {
                return Err(wrong(
                    "These words stand under no concept. Write one above them, such as “[transport/bus]”.".into(),
                ));
            }
        }
    }
    let Some(version) = version.filter(|version| !version.is_empty()) else {
        let advice = "The text does not tell its version. Write “version: 1” as the first line.".into();
        return Err(ThesaurusError { line: 1, concept: None, advice });
    };
    Ok((version, concepts))
}

/// The concept that a line `[domain/name]` begins.
fn concept(after_bracket: &str) -> Result<Concept, String> {
    let named = after_bracket.strip_suffix(']').and_then(|inside| inside.split_once('/'));
    let fits = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    match named {
        Some((domain, name)) if fits(domain) && fits(name) => Ok(Concept {
            domain: domain.to_owned(),
            name: name.to_owned(),
            labels: BTreeMap::new(),
            entries: BTreeMap::new(),
        }),
        _ => Err(format!(
            "“[{after_bracket}” is no name of a concept. Write its part of life and its name in English, with small letters and \
             hyphens: “[transport/bus]”."
        )),
    }
}

/// Adds the words of a line such as `sv: Buss = buss*, hållplats*` to a concept.
fn add(concept: &mut Concept, code: &str, rest: &str) -> Result<(), String> {
    let languages: &[Language] = match code {
        "no" => &[Language::Bokmal, Language::Nynorsk],
        "sv" => &[Language::Swedish],
        "da" => &[Language::Danish],
        "nb" => &[Language::Bokmal],
        "nn" => &[Language::Nynorsk],
        "fi" => &[Language::Finnish],
        "en" => &[Language::English],
        _ => {
            return Err(format!(
                "“{code}” is no language known here. Write sv, da, nb, nn, no (for both nb and nn), fi or en, then a colon."
            ));
        }
    };
    let (label, words) = match rest.split_once('=') {
        Some((label, words)) => (label.trim(), words),
        None => ("", rest),
    };
    let mut entries = Vec::new();
    for written in words.split(',').map(str::trim).filter(|written| !written.is_empty()) {
        entries.push(entry(written)?);
    }
    for language in languages {
        if !label.is_empty() {
            concept.labels.insert(*language, label.to_owned());
        }
        concept.entries.entry(*language).or_default().extend(entries.iter().cloned());
    }
    Ok(())
}

/// A word as it is written in a list: `buss`, `buss*`, `*buss`, `-buskage*`.
fn entry(written: &str) -> Result<Entry, String> {
    let (except, bare) = written.strip_prefix('-').map_or((false, written), |bare| (true, bare));
    let (place, letters) = match (bare.strip_prefix('*'), bare.strip_suffix('*')) {
        (Some(ending), None) => (Place::End, ending),
        (None, Some(beginning)) => (Place::Start, beginning),
        (None, None) => (Place::Whole, bare),
        (Some(_), Some(_)) => {
            return Err(format!("“{written}” has a star at both ends. Keep the one where other letters may stand."));
        }
    };
    let letters = fold(letters);
    let single = word::words(&letters).next().is_some_and(|word| word.text == letters);
    if !single {
        return Err(format!(
            "“{written}” is not one single word. Words are looked up one at a time: write the part that tells most, without \
             spaces, hyphens or other signs, and words apart by commas."
        ));
    }
    if place != Place::Whole && letters.chars().count() < LEAST {
        return Err(format!(
            "“{written}” would meet too many other words. Write at least {LEAST} letters beside a star, or the word without one."
        ));
    }
    Ok(Entry { letters, place, except })
}

/// Beginnings and endings shorter than this belong to too many words.
const LEAST: usize = 3;
