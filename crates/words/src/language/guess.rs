//! Tells the language of a sentence by its words, and of words it has never met by their beginnings and endings.
//!
//! Each word speaks for and against each language, the sentence adds them up (naive Bayes), and the sums become shares of
//! one. What is said of a single word, "Buss", is a guess and says so by its margin. Lines of one file are mostly in one
//! language, so there the sure lines lend the unsure ones their weight.

use super::{
    Language,
    tables::{self, Scores},
};
use crate::{normal::fold, word::words};

/// What language a text seems to be in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// The likeliest language; none where there is nothing to go by: no text, digits, signs, other alphabets.
    pub language: Option<Language>,
    /// How far the likeliest is ahead of the next, as a difference of probabilities from 0 to 1, in thousandths. See
    /// [`UNSURE`](Self::UNSURE).
    pub margin: f64,
}

impl Guess {
    /// Below this margin a caller should say "unsure", or ask. Of the guesses below it about a third were wrong when it was
    /// measured, of those above it one in 150 (`docs/words/language.md`).
    pub const UNSURE: f64 = 0.6;

    const NOTHING: Self = Self { language: None, margin: 0.0 };

    /// Whether the likeliest language is clear of the next.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.language.is_some() && self.margin >= Self::UNSURE
    }
}

/// What is known before anything is read, in hundredths of a nat, in the order of [`Language::ALL`]. Nynorsk is written by
/// one Norwegian in eight, and a sentence of words that both have is Bokmål then. The list of Bokmål words is thinner than
/// the others, which half a nat makes good.
const BEFORE: Scores = [0, 0, 50, -150, 0, 0];

/// Words of one sentence are not independent, so their sum is too sure of itself: it is divided by this before it becomes
/// probabilities. With it, margins are true on the sentences it was fitted on.
const TOGETHER: f64 = 1.4;

/// The share of a file that any language keeps, however many lines are in another: one guest among hundreds is heard.
const GUEST: f64 = 0.01;

/// The language of a text, on its own.
///
/// ```
/// use samskapa_words::language::{Language, of};
///
/// assert_eq!(of("Ikke nok læger").language, Some(Language::Danish));
/// assert_eq!(of("Ikke nok leger").language, Some(Language::Bokmal));
/// assert_eq!(of("112").language, None);
/// ```
#[must_use]
pub fn of(text: &str) -> Guess {
    told(text).map_or(Guess::NOTHING, |told| likeliest(shares(told, [0.0; 6])))
}

/// The languages of the lines of one file, in their order, where the sure lines help the unsure ones.
///
/// ```
/// use samskapa_words::language::{Language, of, of_many};
///
/// let lines = ["Mer buss", "Vi behöver fler turer på kvällen", "Bänkar längs vägen till affären"];
/// assert!(!of(lines[0]).is_sure());
/// assert_eq!(of_many(&lines)[0].language, Some(Language::Swedish));
/// ```
#[must_use]
pub fn of_many(texts: &[&str]) -> Vec<Guess> {
    let told: Vec<Option<Scores>> = texts.iter().map(|text| told(text)).collect();
    let alone = told.iter().flatten().map(|told| shares(*told, [0.0; 6]));
    let (lines, sum) = alone.filter(|shares| likeliest(*shares).is_sure()).fold((0.0, [0.0; 6]), |(lines, sum), shares| {
        (lines + 1.0, std::array::from_fn(|at| sum[at] + thousandths(shares[at])))
    });
    let known = sum.map(|sum: f64| ((sum + 1.0 + GUEST * lines) / (lines + 6.0 + 6.0 * GUEST * lines)).ln());
    told.into_iter().map(|told| told.map_or(Guess::NOTHING, |told| likeliest(shares(told, known)))).collect()
}

/// What the words of a text tell together; none with nothing to go by.
fn told(text: &str) -> Option<Scores> {
    words(text).filter_map(|word| tables::told(&fold(&word.text.replace('’', "'")))).reduce(added)
}

/// The probability of each language, given what was known before (natural logarithms).
fn shares(told: Scores, known: [f64; 6]) -> [f64; 6] {
    let sum = added(told, BEFORE);
    let scores: [f64; 6] = std::array::from_fn(|at| f64::from(sum[at]) / 100.0 / TOGETHER + known[at]);
    let best = scores.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let odds = scores.map(|score| (score - best).exp());
    let all: f64 = odds.iter().sum();
    odds.map(|odd| odd / all)
}

fn added(one: Scores, other: Scores) -> Scores {
    std::array::from_fn(|at| one[at].saturating_add(other[at]))
}

fn likeliest(shares: [f64; 6]) -> Guess {
    let mut order: [usize; 6] = std::array::from_fn(|at| at);
    order.sort_by(|one, other| shares[*other].total_cmp(&shares[*one]));
    Guess { language: Some(Language::ALL[order[0]]), margin: thousandths(shares[order[0]] - shares[order[1]]) }
}

/// Rounded, since exponentials differ in their last digit between machines.
fn thousandths(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
