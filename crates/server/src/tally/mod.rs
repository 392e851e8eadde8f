//! A count told in sentences: what everybody had, why each winner won, and for each of the others one reason with its numbers.
//!
//! A sentence is a text and the facts that go into it, all of them out of the outcome. In which language, and whether for a page or for a
//! screen of letters, is settled where it is read ([`Sentence::plain`], [`Sentence::marked`]).

mod budget;
mod check;
mod committee;
mod pictures;
mod ranking;
mod ties;
mod transfer;

pub use pictures::{Picture, Trail, money, picture};

use crate::frame::{
    dates,
    locale::Locale,
    passage::Passage,
    texts::{Marked, Texts},
};
use samskapa_tally::{Currency, Election, Found, Outcome};

/// A count, told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// What everybody had and how it went.
    pub how: Vec<Sentence>,
    /// For each winner why.
    pub won: Vec<Sentence>,
    /// For each of the others why not.
    pub lost: Vec<Sentence>,
    /// Where options were equal, and what told them apart.
    pub ties: Vec<Sentence>,
    /// What was reckoned anew from the ballots alone, and what came of it.
    pub checks: Vec<Sentence>,
}

/// A sentence: a text and its facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    key: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

/// Something that a sentence says.
#[derive(Clone, Debug, PartialEq)]
enum Fact {
    /// The name of an option.
    Option(usize),
    /// The names of several.
    Options(Vec<usize>),
    /// How many.
    Count(u64),
    /// A sum in whole units of the currency, with a point.
    Sum(String),
    /// A number with decimals, with a point.
    Number(String),
    /// A word of the election's own.
    Word(String),
}

/// Tells an outcome.
pub fn tell(election: &Election, outcome: &Outcome) -> Account {
    let mut account = match &outcome.found {
        Found::Budget(funding) => budget::tell(election, funding),
        Found::Committee(committee) => committee::tell(committee),
        Found::Ranking(order) => ranking::tell(election, order),
        Found::Transfer(seating) => transfer::tell(seating),
    };
    account.ties = outcome.ties.iter().filter_map(ties::tell).collect();
    if let Found::Budget(funding) = &outcome.found {
        account.checks = check::checks(election, outcome.rule, funding);
    }
    account
}

/// What those who wanted an option that was left out paid for instead, most first.
pub fn trail(election: &Election, outcome: &Outcome, option: usize) -> Vec<Sentence> {
    if let Found::Budget(funding) = &outcome.found { check::trail(election, funding, option) } else { Vec::new() }
}

impl Account {
    /// All sentences, in the order in which they are read.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.how.iter().chain(&self.won).chain(&self.lost).chain(&self.ties).chain(&self.checks)
    }
}

impl Sentence {
    fn new(key: &'static str) -> Self {
        Self { key, facts: Vec::new() }
    }

    fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    fn option(self, name: &'static str, option: usize) -> Self {
        self.with(name, Fact::Option(option))
    }

    fn count(self, name: &'static str, count: u64) -> Self {
        self.with(name, Fact::Count(count))
    }

    fn sum(self, name: &'static str, sum: String) -> Self {
        self.with(name, Fact::Sum(sum))
    }

    fn number(self, name: &'static str, number: String) -> Self {
        self.with(name, Fact::Number(number))
    }

    /// The sentence in letters alone.
    pub fn plain(&self, texts: &Texts, locale: Locale, currency: &Currency, name: impl Fn(usize) -> String) -> String {
        let text = texts.t(locale, self.key);
        let text = self.facts.iter().fold(text, |text, (key, fact)| match fact {
            Fact::Option(option) => text.s(key, name(*option)),
            Fact::Count(count) => text.n(key, *count),
            other => text.s(key, other.word(locale, currency, &name)),
        });
        text.to_string()
    }

    /// The sentence for a page, in which names keep their own language.
    pub fn marked<'a>(
        &'a self,
        texts: &'a Texts,
        locale: Locale,
        currency: &Currency,
        name: impl Fn(usize) -> Passage,
    ) -> Marked<'a> {
        let plain = |option: usize| name(option).text().to_owned();
        let text = Marked::from(texts.t(locale, self.key));
        self.facts.iter().fold(text, |text, (key, fact)| match fact {
            Fact::Option(option) => text.w(key, name(*option)),
            Fact::Count(count) => text.n(key, *count),
            other => text.s(key, other.word(locale, currency, &plain)),
        })
    }
}

impl Fact {
    fn word(&self, locale: Locale, currency: &Currency, name: &impl Fn(usize) -> String) -> String {
        match self {
            Self::Option(option) => name(*option),
            Self::Options(options) => options.iter().map(|option| name(*option)).collect::<Vec<_>>().join(", "),
            Self::Count(count) => dates::number(locale, i64::try_from(*count).unwrap_or(i64::MAX)),
            Self::Number(number) => dates::decimal(locale, number),
            Self::Word(word) => word.clone(),
            Self::Sum(sum) => format!("{}{}", dates::decimal(locale, sum), unit(currency)),
        }
    }
}

/// What is written behind a sum, after a space that does not break.
fn unit(currency: &Currency) -> String {
    match currency.code.as_deref() {
        None => String::new(),
        Some("SEK" | "NOK" | "DKK" | "ISK") => "\u{a0}kr".to_owned(),
        Some("EUR") => "\u{a0}€".to_owned(),
        Some(code) => format!("\u{a0}{code}"),
    }
}
