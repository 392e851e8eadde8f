//! A line taken apart: the words that tell something, how each is cut to its stem, and what the line wants of them.

use super::{
    root::root,
    stance::{Ends, Roles, Stance, ends, stance},
};
use crate::{
    language::Language,
    normal::{fold, is_small, variants::standard},
    word::words,
};
use serde::Serialize;
use std::{collections::BTreeSet, ops::Range};
use unicode_normalization::UnicodeNormalization;

/// What somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Line<'t> {
    /// As it was written.
    pub text: &'t str,
    /// The language it is written in.
    pub language: Language,
    /// How many said it: 4 for a note with "x4 streck", 1 mostly.
    pub times: u32,
}

impl<'t> Line<'t> {
    /// A line that one person wrote once.
    #[must_use]
    pub const fn once(text: &'t str, language: Language) -> Self {
        Self { text, language, times: 1 }
    }
}

/// A line taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// The words that tell something, in order; all words where none does.
    pub(crate) tokens: Vec<Token>,
    /// Two lines with the same key are the same but for case, punctuation and small words. None for a line of nothing.
    pub(crate) key: Option<String>,
    /// The numbers it names, in digits.
    pub(crate) numbers: BTreeSet<String>,
    /// What it tells of by opposites.
    pub(crate) ends: Ends,
    /// Whether it says "without".
    pub(crate) without: bool,
}

/// A word that tells something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The stem of its standard form; a number in digits.
    pub(crate) stem: String,
    /// Folded, in its standard form.
    pub(crate) word: String,
    /// As it is written.
    pub(crate) written: String,
    /// What its clause wants of it.
    pub(crate) stance: Stance,
    pub(crate) sort: Sort,
    /// The stem of the word as it is written, where that is not its standard form.
    pub(crate) own_stem: Option<String>,
    /// Whether it may be a name: it has a capital, and is not the first of its sentence.
    pub(crate) name: bool,
}

/// What sort of word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    /// Tells of what.
    What,
    /// Tells how or how many: "fler", "bättre".
    How,
    Number,
}

/// A word of any sort, on the way to becoming a token.
struct Met<'t> {
    at: Range<usize>,
    folded: String,
    standard: String,
    roles: Roles,
    small: bool,
    clause: usize,
    name: bool,
    written: &'t str,
}

impl Reading {
    /// Takes a line apart.
    pub(crate) fn of(line: Line) -> Self {
        let Line { text, language, .. } = line;
        let met = met(text, language);
        let mut stances: Vec<Vec<Roles>> = Vec::new();
        for word in &met {
            stances.resize_with(word.clause + 1, Vec::new);
            stances[word.clause].push(word.roles);
        }
        let stances: Vec<Stance> = stances.iter().map(|roles| stance(roles)).collect();
        // The minutes of a full hour, "18:00", tell nothing.
        let telling = |word: &&Met| {
            word.standard != "00"
                && (number(&word.standard, language).is_some() || !(word.small || word.roles.any(Roles::SAYING)))
        };
        let any = met.iter().any(|word| telling(&word));
        let tokens: Vec<Token> = met
            .iter()
            .filter(|word| !any || telling(word))
            .map(|word| token(word, stances[word.clause], language))
            .collect();
        let mut told = Ends::new();
        for end in met.iter().flat_map(|word| ends(&word.standard, language)) {
            told.entry(end.of).or_default()[usize::from(!end.first)] = true;
        }
        let numbers = tokens.iter().filter(|token| token.sort == Sort::Number).map(|token| token.stem.clone()).collect();
        let without = met.iter().any(|word| word.roles.any(Roles::WITHOUT));
        Self { key: key(text, &met, language), tokens, numbers, ends: told, without }
    }
}

/// The words of a text in order, each with what there is to know of it.
fn met(text: &str, language: Language) -> Vec<Met<'_>> {
    let mut met: Vec<Met> = Vec::new();
    let mut clause = 0;
    for word in words(text) {
        let between = met.last().map(|before| &text[before.at.end..word.at.start]);
        let folded = fold(word.text);
        let standard = standard(&folded, language).to_owned();
        let roles = Roles::of(&folded, language);
        let roles = if roles == Roles::default() { Roles::of(&standard, language) } else { roles };
        let parted = between
            .is_some_and(|between| between.contains(['.', ',', ';', ':', '!', '?', '–', '—', '…', '\n', '/', '(', ')']));
        if parted || (roles.any(Roles::CLAUSE) && !met.is_empty()) {
            clause += 1;
        }
        let begins = between
            .is_none_or(|between| between.contains(['.', ':', '!', '?', '–', '—', '…', '\n', '"', '”', '»', '(', '-']));
        let name = !begins && word.text.chars().next().is_some_and(char::is_uppercase);
        let small = is_small(&folded, language) || is_small(&standard, language);
        met.push(Met { at: word.at, folded, standard, roles, small, clause, name, written: word.text });
    }
    met
}

fn token(word: &Met, stance: Stance, language: Language) -> Token {
    let number = number(&word.standard, language);
    let sort = match &number {
        Some(_) => Sort::Number,
        None if word.roles.any(Roles::HOW) => Sort::How,
        None => Sort::What,
    };
    Token {
        stem: number.unwrap_or_else(|| root(&word.standard, language)),
        word: word.standard.clone(),
        written: word.written.to_owned(),
        stance,
        sort,
        own_stem: (word.standard != word.folded).then(|| root(&word.folded, language)),
        name: word.name && word.written.chars().any(char::is_lowercase),
    }
}

/// What a line is but for case, punctuation and small words. The small words that say no, and those that have an opposite,
/// stay, and so does the order: "bussen till skolan" is not "skolan till bussen".
fn key(text: &str, met: &[Met], language: Language) -> Option<String> {
    let stays = |word: &&Met| !word.small || word.roles.any(Roles::NO) || !ends(&word.standard, language).is_empty();
    // A variant of a small word is a small word; that of another is the same said differently.
    let staying: Vec<&str> = met
        .iter()
        .filter(stays)
        .map(|word| if word.small { word.standard.as_str() } else { word.folded.as_str() })
        .collect();
    let all = || met.iter().map(|word| word.standard.as_str()).collect::<Vec<_>>();
    let telling = met.iter().any(|word| !word.small);
    let kept = if telling { staying } else { all() };
    let key = if kept.is_empty() { text.nfc().filter(|letter| !letter.is_whitespace()).collect() } else { kept.join(" ") };
    Some(key).filter(|key: &String| !key.is_empty())
}

/// A number in digits: "18.00" is 18, "tre" is 3. One is left out of the words, since it is an article in most of the
/// languages.
pub(crate) fn number(word: &str, language: Language) -> Option<String> {
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        let runs = word.split(|letter: char| !letter.is_ascii_digit()).map(|run| run.trim_start_matches('0'));
        let runs: Vec<&str> = runs.filter(|run| !run.is_empty()).collect();
        let rest: String = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        return Some(if runs.is_empty() { "0".to_owned() } else { runs.join(".") + &rest });
    }
    let counted: [&str; 11] = match language {
        Language::Swedish => ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
        Language::Danish => ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
        Language::Bokmal | Language::Nynorsk => {
            ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"]
        }
        Language::Finnish => [
            "kaksi",
            "kolme",
            "neljä",
            "viisi",
            "kuusi",
            "seitsemän",
            "kahdeksan",
            "yhdeksän",
            "kymmenen",
            "yksitoista",
            "kaksitoista",
        ],
        Language::English => ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    };
    counted.iter().position(|each| *each == word).map(|at| (at + 2).to_string())
}
