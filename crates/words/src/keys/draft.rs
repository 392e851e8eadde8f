//! Which sentences of a summary that somebody else proposes, a language model for instance, are borne out by what was said.
//!
//! A sentence is kept only if it cites, if every citation is of the theme and [stands there](super::cite::check) word by word, if each
//! number and each name in it stands in a quote, if what it says of "many" is said by more than one person, and if
//! it does not say the contrary of a quote. What is not kept is told with the reason. Nothing is mended: a sentence stays as it
//! was proposed, or goes.
//!
//! That a sentence is kept does not make it true. It means that whoever reads it can go to the quotes and see.

use super::{
    Said,
    cite::{Citation, CitationFault, locate},
    persons,
};
use crate::{
    language::Language,
    near::{Line, likeness::likeness, reading::number, stance::Against, table::Table},
    normal::{fold, is_small},
    sentence::sentences,
    word::words,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// A sentence as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// The sentence, one only.
    pub sentence: String,
    /// What it is said to rest on.
    pub cites: Vec<Cite>,
}

/// A quote as it is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cite {
    /// The place of the voice in what was given.
    pub id: usize,
    /// The words, with "…" or "\[...\]" where some are left out.
    pub quote: String,
}

/// A summary of which every sentence is borne out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Grounded {
    /// The sentences kept, in order.
    pub kept: Vec<Supported>,
    /// The sentences that go, in order.
    pub dropped: Vec<Dropped>,
}

/// A sentence that is borne out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Supported {
    /// Its place in what was proposed.
    pub nth: usize,
    /// As it was proposed.
    pub sentence: String,
    /// Where each of its quotes stands.
    pub citations: Vec<Citation>,
}

/// A sentence that is not borne out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// Its place in what was proposed.
    pub nth: usize,
    /// As it was proposed.
    pub sentence: String,
    /// Why it goes.
    pub fault: SentenceFault,
}

/// Why a sentence is not borne out.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SentenceFault {
    /// It is not one sentence.
    #[error("it is not one sentence")]
    NotOneSentence,
    /// It cites nothing.
    #[error("it cites nothing")]
    CitesNothing,
    /// It cites a voice that there is not.
    #[error("there is no voice {voice}")]
    NoSuchVoice {
        /// The place that was cited.
        voice: usize,
    },
    /// It cites a voice on something else.
    #[error("voice {voice} does not belong to the theme")]
    AnotherTheme {
        /// The place of the voice.
        voice: usize,
    },
    /// A quote is none.
    #[error("voice {voice} is not quoted rightly: {fault}")]
    Misquotes {
        /// The place of the voice.
        voice: usize,
        /// Why.
        fault: CitationFault,
    },
    /// A number in it stands in no quote.
    #[error("the number {number} stands in no quote")]
    OwnNumber {
        /// As it is written.
        number: String,
    },
    /// A name in it stands in no quote.
    #[error("the name {name} stands in no quote")]
    OwnName {
        /// As it is written.
        name: String,
    },
    /// It speaks of several, and cites one.
    #[error("it speaks of several persons and cites {persons}")]
    TooFew {
        /// How many persons it cites.
        persons: u64,
    },
    /// It says the contrary of what it cites.
    #[error("it says the contrary of voice {voice}")]
    Contradicts {
        /// The place of the voice.
        voice: usize,
    },
}

/// Which of the sentences proposed on a theme are borne out by its voices, told by their places.
///
/// ```
/// use samskapa_words::{keys::{Said, draft::{Cite, Proposed, SentenceFault, ground}}, language::Language::Swedish};
///
/// let voices = [Said { text: "Sista bussen går klockan 15, för tidigt", language: Swedish, person: Some(1), times: 1 }];
/// let proposed = |sentence: &str| Proposed { sentence: sentence.into(), cites: vec![Cite { id: 0, quote: "Sista bussen går klockan 15".into() }] };
/// let grounded = ground(&[proposed("Bussen slutar gå klockan 15."), proposed("Många vill ha en buss.")], &voices, &[0]);
/// assert_eq!(grounded.kept.len(), 1);
/// assert_eq!(grounded.dropped[0].fault, SentenceFault::TooFew { persons: 1 });
/// ```
#[must_use]
pub fn ground(proposed: &[Proposed], voices: &[Said], theme: &[usize]) -> Grounded {
    let theme: BTreeSet<usize> = theme.iter().copied().collect();
    let names = names_within(voices);
    let mut grounded = Grounded::default();
    for (nth, each) in proposed.iter().enumerate() {
        let sentence = each.sentence.clone();
        match borne_out(each, voices, &theme, &names) {
            Ok(citations) => grounded.kept.push(Supported { nth, sentence, citations }),
            Err(fault) => grounded.dropped.push(Dropped { nth, sentence, fault }),
        }
    }
    grounded
}

fn borne_out(
    proposed: &Proposed,
    voices: &[Said],
    theme: &BTreeSet<usize>,
    names: &BTreeSet<String>,
) -> Result<Vec<Citation>, SentenceFault> {
    let sentence = proposed.sentence.as_str();
    if sentences(sentence).count() != 1 || words(sentence).next().is_none() {
        return Err(SentenceFault::NotOneSentence);
    }
    if proposed.cites.is_empty() {
        return Err(SentenceFault::CitesNothing);
    }
    let mut citations = Vec::new();
    for Cite { id: voice, quote } in &proposed.cites {
        let voice = *voice;
        let said = voices.get(voice).ok_or(SentenceFault::NoSuchVoice { voice })?;
        if !theme.contains(&voice) {
            return Err(SentenceFault::AnotherTheme { voice });
        }
        citations.push(locate(voice, quote, said.text).map_err(|fault| SentenceFault::Misquotes { voice, fault })?);
    }
    let quotes: Vec<(usize, Language, &str)> =
        proposed.cites.iter().map(|cite| (cite.id, voices[cite.id].language, cite.quote.as_str())).collect();
    if let Some(number) = own_number(sentence, &quotes) {
        return Err(SentenceFault::OwnNumber { number });
    }
    if let Some(name) = own_name(sentence, &quotes, names) {
        return Err(SentenceFault::OwnName { name });
    }
    let cited: BTreeSet<usize> = quotes.iter().map(|(voice, ..)| *voice).collect();
    let persons = persons(voices, cited.into_iter());
    if persons < 2 && words(sentence).any(|word| SEVERAL.contains(&fold(word.text).as_str())) {
        return Err(SentenceFault::TooFew { persons });
    }
    let contrary = quotes.iter().find(|(_, language, quote)| contradict(sentence, quote, *language));
    contrary.map_or(Ok(citations), |(voice, ..)| Err(SentenceFault::Contradicts { voice: *voice }))
}

/// A number in a sentence that stands in none of its quotes.
fn own_number(sentence: &str, quotes: &[(usize, Language, &str)]) -> Option<String> {
    let languages: BTreeSet<Language> = quotes.iter().map(|(_, language, _)| *language).collect();
    let numbers = |text: &str| -> Vec<(String, String)> {
        let read = |word: &str| {
            let plain = fold(&word.nfkc().collect::<String>());
            let counted = languages.iter().find_map(|language| number(&plain, *language));
            let share = || (SHARES.contains(&plain.as_str()) || plain.contains(char::is_numeric)).then(|| plain.clone());
            counted.or_else(share)
        };
        words(text).filter_map(|word| Some((word.text.to_owned(), read(word.text)?))).collect()
    };
    let stated: BTreeSet<String> = quotes.iter().flat_map(|(.., quote)| numbers(quote)).map(|(_, number)| number).collect();
    let signs = ['%', '‰', '½', '¼', '¾', '⅓', '⅔'];
    let sign = sentence.chars().find(|sign| signs.contains(sign) && !quotes.iter().any(|(.., quote)| quote.contains(*sign)));
    numbers(sentence)
        .into_iter()
        .find(|(_, number)| !stated.contains(number))
        .map(|(written, _)| written)
        .or(sign.map(String::from))
}

/// A name in a sentence that stands in none of its quotes. The first word of a sentence has a capital in any case: it is taken for a
/// name if it is known as one, or if another name follows.
fn own_name(sentence: &str, quotes: &[(usize, Language, &str)], known: &BTreeSet<String>) -> Option<String> {
    let stated: Vec<String> = quotes.iter().flat_map(|(.., quote)| words(quote)).map(|word| fold(word.text)).collect();
    let stands = |name: &str| stated.iter().any(|word| is_form_of(word, &fold(name)));
    let capitals: Vec<(&str, bool)> =
        words(sentence).map(|word| (word.text, word.text.chars().next().is_some_and(char::is_uppercase))).collect();
    let small = |word: &str| Language::ALL.iter().any(|language| is_small(&fold(word), *language));
    let is_name = |nth: usize| {
        let (word, capital) = capitals[nth];
        let follows = capitals.get(nth + 1).is_some_and(|(next, capital)| *capital && !small(next));
        capital && !small(word) && (nth > 0 || follows || known.contains(&fold(word)))
    };
    (0..capitals.len()).find(|nth| is_name(*nth) && !stands(capitals[*nth].0)).map(|nth| capitals[nth].0.to_owned())
}

/// The words that have a capital within a sentence of a voice.
fn names_within(voices: &[Said]) -> BTreeSet<String> {
    let within = |voice: &Said| {
        let text = voice.text;
        sentences(text)
            .flat_map(|at| {
                words(&text[at])
                    .skip(1)
                    .filter(|word| word.text.chars().next().is_some_and(char::is_uppercase))
                    .map(|word| fold(word.text))
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    voices.iter().flat_map(within).collect()
}

/// Whether two folded words are forms of one name: "oulu", "oulussa"; "granby", "granbys".
fn is_form_of(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(left, right)| left == right).count();
    let (shorter, longer) = (one.chars().count().min(other.chars().count()), one.chars().count().max(other.chars().count()));
    one == other || (shared >= 4 && shared + 1 >= shorter && shared + 4 >= longer)
}

/// Whether a sentence is on the same matter as a quote and says the contrary.
fn contradict(sentence: &str, quote: &str, language: Language) -> bool {
    let table = Table::of(&[Line::once(sentence, language), Line::once(quote, language)]);
    table.classes.len() == 2 && likeness(&table, 0, 1, false).is_some_and(|likeness| likeness.against == Against::Yes)
}

/// Words that speak of more than one person.
const SEVERAL: &[&str] = &[
    "många",
    "flera",
    "flesta",
    "åtskilliga",
    "somliga",
    "flertalet",
    "mange",
    "flere",
    "fleste",
    "adskillige",
    "flertallet",
    "fleire",
    "fleste",
    "monet",
    "moni",
    "monta",
    "monen",
    "monien",
    "moniin",
    "useat",
    "usea",
    "useita",
    "useimmat",
    "useimpien",
    "enemmistö",
    "many",
    "several",
    "most",
    "majoriteten",
    "majoritet",
    "majority",
    "various",
    "numerous",
];

/// Words that count or share out, besides the numbers up to twelve.
const SHARES: &[&str] = &[
    "hälften",
    "halva",
    "tredjedel",
    "fjärdedel",
    "procent",
    "majoritet",
    "majoriteten",
    "flertalet",
    "dubbelt",
    "dussin",
    "tjugo",
    "trettio",
    "fyrtio",
    "femtio",
    "hundra",
    "hundratals",
    "tusen",
    "tusentals",
    "halvdelen",
    "halvparten",
    "tredjedelen",
    "prosent",
    "flertal",
    "flertallet",
    "dobbelt",
    "tyve",
    "tredive",
    "halvtreds",
    "hundrede",
    "hundrevis",
    "tusind",
    "tjue",
    "tretti",
    "førti",
    "femti",
    "hundre",
    "puolet",
    "kolmasosa",
    "prosenttia",
    "enemmistö",
    "kaksinkertainen",
    "kaksikymmentä",
    "kolmekymmentä",
    "viisikymmentä",
    "sata",
    "satoja",
    "tuhat",
    "tuhansia",
    "half",
    "third",
    "quarter",
    "percent",
    "majority",
    "double",
    "dozen",
    "dozens",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
];
