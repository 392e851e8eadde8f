//! Finds what tells who a person is or where they live, so that a human can look before anything is shown.
//!
//! Notes from a meeting often hold a national identity number, a phone number, an e-mail address, a street address or a
//! sentence that points out a neighbour and their illness. [`find`] marks such places and says how sure it is; [`mask`] writes
//! the sentence again with a readable word instead.
//!
//! Think of it as a careful reader who would rather ask once too often: a number of the right shape with a wrong check digit is
//! reported as [`Confidence::Low`], never passed over, since handwriting is misread and check digits are given up one country
//! after the other. What is only *like* a number (a journal number, a time, a statute) is left alone by its shape.
//!
//! How a text is read: it is flattened to plain signs (`reading`), what was drawn apart or spelled out is put together
//! (`disguise`), the parts each look for their own kind of thing (`numbers`, `phone`, `email`, `address`, `homes`, `names`,
//! `places`, `person`), and where two claim the same place the stronger claim stands. What is found is lifted out, and what it hid
//! beside it is looked for again (`freed`). A name found once is looked for in the rest of the text as well.
//!
//! ```
//! use samskapa_words::personal::{find, mask, Kind};
//!
//! let text = "Ring mig 070-174 06 35 om bussen";
//! let findings = find(text);
//! assert_eq!(findings[0].kind, Kind::Phone);
//! assert_eq!(mask(text, &findings, |_| "telefonnummer"), "Ring mig [telefonnummer] om bussen");
//! ```

mod address;
mod checks;
mod cues;
mod disguise;
mod email;
mod freed;
mod health;
mod homes;
mod lists;
mod names;
mod numbers;
mod person;
mod phone;
mod places;
mod reading;
mod settle;
mod shape;
mod streets;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use names::Names;
use reading::Reading;

/// What sort of personal data a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Swedish personnummer, also an interim one with a letter.
    SwedishPersonalNumber,
    /// Swedish samordningsnummer: the day of birth plus 60.
    SwedishCoordinationNumber,
    /// Danish CPR number.
    DanishCpr,
    /// Norwegian fødselsnummer, also a synthetic one from the test population.
    NorwegianBirthNumber,
    /// Norwegian D-number: the day of birth plus 40.
    NorwegianDNumber,
    /// Finnish henkilötunnus, also a temporary one (900–999).
    FinnishIdentityCode,
    /// Icelandic kennitala of a person.
    IcelandicKennitala,
    /// A phone number, private or of an organisation.
    Phone,
    /// An e-mail address.
    Email,
    /// A street name with a house number, or a rural address with a postcode.
    StreetAddress,
    /// Words that point out one person together with something about their health.
    IdentifiablePerson,
    /// A person's name.
    Name,
    /// Words that single out one home without an address: "the yellow house by the church", "number 12".
    Place,
}

impl Kind {
    /// Every kind, in the order in which a page lists them.
    pub const ALL: [Self; 13] = [
        Self::SwedishPersonalNumber,
        Self::SwedishCoordinationNumber,
        Self::DanishCpr,
        Self::NorwegianBirthNumber,
        Self::NorwegianDNumber,
        Self::FinnishIdentityCode,
        Self::IcelandicKennitala,
        Self::Phone,
        Self::Email,
        Self::StreetAddress,
        Self::IdentifiablePerson,
        Self::Name,
        Self::Place,
    ];

    /// Whether a voice with such a finding, surely read, waits until a person has masked or cleared it.
    ///
    /// The list is written out so that a new kind cannot be added without somebody deciding. An unsure finding may hold less:
    /// see [`Finding::holds`].
    #[must_use]
    pub const fn holds(self) -> bool {
        match self {
            Self::SwedishPersonalNumber
            | Self::SwedishCoordinationNumber
            | Self::DanishCpr
            | Self::NorwegianBirthNumber
            | Self::NorwegianDNumber
            | Self::FinnishIdentityCode
            | Self::IcelandicKennitala
            | Self::Phone
            | Self::Email
            | Self::StreetAddress
            | Self::IdentifiablePerson
            | Self::Name
            | Self::Place => true,
        }
    }

    /// Whether it is a number by which a state knows one person.
    #[must_use]
    pub const fn is_national_number(self) -> bool {
        !matches!(
            self,
            Self::Phone | Self::Email | Self::StreetAddress | Self::IdentifiablePerson | Self::Name | Self::Place
        )
    }
}

/// How sure the reading is. The page shows the unsure ones as questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// It looks like it, but a check digit is wrong, the form is loose or it belongs to an organisation.
    Low,
    /// Form and check agree, or the words around it leave no doubt.
    High,
}

/// One place in a text that holds personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Finding {
    /// Where it begins, counted in Unicode characters (scalar values) from the start of the text.
    pub start: usize,
    /// Where it ends, counted the same way; the character at `end` is no longer part of it.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// How sure the reading is.
    pub confidence: Confidence,
}

impl Finding {
    /// Whether a voice with this finding waits until a person has masked or cleared it.
    ///
    /// Numbers, addresses and a person's health wait even when the reading is unsure. A first name alone, or a house that may
    /// be anybody's, does not: in an evening's notes every tenth line thanks somebody by first name, and a desk that holds them
    /// all teaches people to stop looking. It is marked all the same.
    ///
    /// ```
    /// use samskapa_words::personal::find;
    ///
    /// assert!(find("hemtjänsten skickade Berit Lindqvist")[0].holds());
    /// assert!(!find("Bosse kör gärna minibussen")[0].holds());
    /// ```
    #[must_use]
    pub const fn holds(&self) -> bool {
        match self.kind {
            Kind::Name | Kind::Place => matches!(self.confidence, Confidence::High) && self.kind.holds(),
            _ => self.kind.holds(),
        }
    }

    /// The words of `text` that the finding covers; empty if the finding belongs to another, shorter text.
    #[must_use]
    pub fn in_text<'t>(&self, text: &'t str) -> &'t str {
        let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(byte, _)| byte);
        let start = at(self.start);
        text.get(start..at(self.end)).unwrap_or("")
    }
}

/// Rounds of reading: what stands tight against a finding can only be told once that finding is lifted out.
const ROUNDS: usize = 3;

/// Finds the personal data in `text`, in order of place and without overlap.
///
/// Any text may come in; the work grows in proportion to its length.
///
/// ```
/// use samskapa_words::personal::{find, Confidence, Kind};
///
/// let found = find("Dnr 2022-1104-0031, pnr:19121212-1212, kl 18.30");
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].start, found[0].end), (24, 37));
/// assert_eq!(found[0].kind, Kind::SwedishPersonalNumber);
/// assert_eq!(found[0].confidence, Confidence::High);
/// ```
#[must_use]
pub fn find(text: &str) -> Vec<Finding> {
    let mut reading = Reading::of(text);
    if let Some(plain) = disguise::undisguised(&reading) {
        reading = plain;
    }
    let mut findings = Vec::new();
    let mut named = BTreeSet::new();
    for _ in 0..ROUNDS {
        let language = cues::language(&reading);
        let claims = claims(&reading, language);
        named.extend(names_in(&reading, &claims));
        let claims = settle::settle(&reading, claims);
        if claims.is_empty() {
            break;
        }
        let (rest, freed) = freed::lift(reading, &claims, language);
        findings.extend(claims.iter().chain(&freed).map(|claim| claim.finding(&rest)));
        reading = rest;
    }
    let again = names::mentioned_again(&reading, &named);
    findings.extend(again.iter().map(|claim| claim.finding(&reading)));
    findings.sort_by_key(|finding| finding.start);
    findings
}

/// Whether anything in `text` holds it back until a person has looked: see [`Finding::holds`].
///
/// ```
/// use samskapa_words::personal::holds;
///
/// assert!(holds("Ring mig 070-174 06 35"));
/// assert!(!holds("Bosse kör gärna minibussen"));
/// ```
#[must_use]
pub fn holds(text: &str) -> bool {
    find(text).iter().any(Finding::holds)
}

/// Writes `text` again with the word for its kind, in square brackets, in place of each finding.
///
/// The words come from the caller, in the language of the page. Findings that overlap an earlier one or lie outside the text
/// are passed over, so that stored findings can never break a page.
///
/// ```
/// use samskapa_words::personal::{find, mask};
///
/// let text = "Skriv till anna.exempel@example.org!";
/// assert_eq!(mask(text, &find(text), |_| "e-postadress"), "Skriv till [e-postadress]!");
/// ```
#[must_use]
pub fn mask<'w>(text: &str, findings: &[Finding], word: impl Fn(Kind) -> &'w str) -> String {
    let mut ordered: Vec<&Finding> = findings.iter().filter(|finding| finding.start < finding.end).collect();
    ordered.sort_by_key(|finding| finding.start);
    let mut masked = String::with_capacity(text.len());
    let mut next = ordered.into_iter().peekable();
    let mut hidden_until = 0;
    for (place, letter) in text.chars().enumerate() {
        while let Some(finding) = next.next_if(|finding| finding.start <= place) {
            if finding.start == place && place >= hidden_until {
                masked.push('[');
                masked.push_str(word(finding.kind));
                masked.push(']');
                hidden_until = finding.end;
            }
        }
        if place >= hidden_until {
            masked.push(letter);
        }
    }
    masked
}

/// A place that one of the readers believes to hold personal data, in signs of the reading.
#[derive(Clone, Copy, Debug)]
struct Claim {
    start: usize,
    end: usize,
    kind: Kind,
    confidence: Confidence,
    /// Which claim stands where two meet: the larger.
    weight: u8,
}

impl Claim {
    fn finding(&self, reading: &Reading) -> Finding {
        let (start, end) = reading.place(self.start..self.end);
        Finding { start, end, kind: self.kind, confidence: self.confidence }
    }
}

fn claims(reading: &Reading, language: Option<cues::Language>) -> Vec<Claim> {
    let mut claims = Vec::new();
    figures(reading, language, &mut claims);
    disguise::read(reading, &mut claims);
    let mut people = Vec::new();
    names::read(reading, &Names::of(reading), &mut people);
    places::read(reading, &mut people);
    people.sort_by_key(|claim| claim.start);
    person::read(reading, &people, &mut claims);
    claims.extend(people);
    claims
}

/// Claims what is known by its figures and signs.
fn figures(reading: &Reading, language: Option<cues::Language>, claims: &mut Vec<Claim>) {
    for group in 0..reading.groups.len() {
        numbers::read(reading, group, language, claims);
        phone::read(reading, group, language, claims);
    }
    email::read(reading, claims);
    address::read(reading, claims);
    homes::read(reading, claims);
}

/// The words of the names among some claims, in small letters.
fn names_in(reading: &Reading, claims: &[Claim]) -> Vec<String> {
    let names = claims.iter().filter(|claim| claim.kind == Kind::Name);
    names.flat_map(|name| reading.words_within(name.start..name.end)).map(|word| word.lower.clone()).collect()
}
