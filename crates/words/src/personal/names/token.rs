//! The words of a text as a reader of names sees them: with a capital or without, where a sentence begins, what hangs together.

use super::super::lists::{CONJUNCTIONS, INSTITUTIONS, NEVER};
use super::super::reading::{LIFTED, Reading, Word};
use super::lexicon::{Traits, traits};

/// What stands between a word and the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// They do not belong together.
    None,
    Space,
    Hyphen,
    Apostrophe,
    /// A full stop, perhaps with a space: after an initial.
    Point,
}

/// A word and what can be told of it by itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) traits: Traits,
    pub(super) letters: usize,
    /// Whether it begins a sentence, so that its capital says nothing.
    pub(super) opens: bool,
    pub(super) link: Link,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Small,
    Capital,
    Shouted,
}

impl Token {
    /// Whether it is written without a capital.
    pub(super) fn small(&self) -> bool {
        self.form == Form::Small
    }

    /// Whether all its letters are capitals.
    pub(super) fn shouted(&self) -> bool {
        self.form == Form::Shouted
    }

    /// "I" and "A" that begin a sentence are words and no initials; so is the Swedish "I".
    pub(super) fn opens_with_article(&self, lower: &str) -> bool {
        self.link == Link::Space && matches!(lower, "i" | "a" | "å" | "ö" | "ø" | "o")
    }
}

/// The words of a text, each with what is known of it.
pub(in super::super) struct Names<'r> {
    pub(super) reading: &'r Reading,
    pub(super) words: &'r [Word],
    pub(super) tokens: Vec<Token>,
}

impl<'r> Names<'r> {
    /// Looks at every word once.
    pub(in super::super) fn of(reading: &'r Reading) -> Self {
        let words = reading.words.as_slice();
        let finnish = sounds_finnish(words);
        let tokens = (0..words.len()).map(|at| token(reading, words, at, finnish)).collect();
        Self { reading, words, tokens }
    }

    /// Whether "Virtanen, Pekka" or "Virtanen Pekka" goes on with a first name here.
    pub(super) fn first_name_follows(&self, at: usize) -> bool {
        let Some((word, next)) = self.words.get(at + 1).zip(self.tokens.get(at + 1)) else { return false };
        let beside = word.start - self.words[at].end <= 2 && matches!(self.reading.sign(self.words[at].end), ',' | ' ');
        beside && !next.small() && !next.opens && next.traits.first && !next.traits.word && !next.traits.surname()
    }

    /// Whether "och Anna" or ", Anna" follows: then the word before is a name as well.
    pub(super) fn joined_with_plain_name(&self, last: usize) -> bool {
        let is_name = |at: usize| {
            self.tokens.get(at).is_some_and(|next| !next.small() && next.traits.first && !next.opens && !next.traits.place)
        };
        let Some(next) = self.words.get(last + 1) else { return false };
        let comma = self.reading.sign(self.words[last].end) == ',' && next.start - self.words[last].end <= 2;
        let joins = CONJUNCTIONS.has(&next.lower) && self.tokens[last].link == Link::Space;
        (joins && is_name(last + 2)) || (comma && is_name(last + 1) && !self.tokens[last + 1].traits.word)
    }

    /// Whether a small word with a capital, "Per" or "Will", is a name: within a sentence, or beside what can be one.
    pub(super) fn is_name_after_all(&self, at: usize) -> bool {
        let next = self.tokens.get(at + 1).filter(|next| self.tokens[at].link == Link::Space && !next.small());
        let surname = next.is_some_and(|next| next.traits.surname() && !next.traits.place);
        if self.tokens[at].opens {
            return surname || self.joined_with_plain_name(at) || (next.is_some() && self.can_be_stranger(at + 1));
        }
        // "play My Favorites".
        next.is_none() || surname || (self.words[at].lower != "my" && self.can_be_stranger(at + 1))
    }

    /// Whether "i" or "in" stands before: then it is a town rather than a person.
    pub(super) fn stands_in(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.tokens[before].link == Link::Space
                && matches!(self.words[before].lower.as_str(), "i" | "in" | "ved" | "vid" | "near" | "mot")
        })
    }

    /// Whether a capitalised word that stands in no list can be a name at all: it is no thing, no town and no common word that
    /// begins a sentence.
    pub(super) fn can_be_stranger(&self, at: usize) -> bool {
        const THINGS: [&str; 23] = [
            "listen",
            "bladet",
            "partiet",
            "gruppen",
            "foreningen",
            "styrelsen",
            "ministeriet",
            "brevet",
            "disken",
            "ningen",
            "heten",
            "skolan",
            "kommunen",
            "verket",
            "kassan",
            "tjänsten",
            "nämnden",
            "vården",
            "huset",
            "rådet",
            "ingen",
            "ningar",
            "samfund",
        ];
        let (token, lower) = (&self.tokens[at], self.words[at].lower.as_str());
        let plain = !token.small() && !token.shouted() && !token.opens && token.letters > 2 && !token.traits.place;
        plain
            && !self.stands_in(at)
            && !NEVER.has(lower)
            && !INSTITUTIONS.has(lower)
            && !INSTITUTIONS.ends(lower)
            && !THINGS.iter().any(|thing| lower.ends_with(thing))
    }

    /// Whether the sentence around a word is written with capitals throughout, as English headings are.
    pub(super) fn in_headline(&self, at: usize) -> bool {
        const FURTHEST: usize = 8;
        let first = (at.saturating_sub(FURTHEST)..=at).rev().find(|&place| self.tokens[place].opens).unwrap_or(at);
        let sentence = self.tokens[first..].iter().take(2 * FURTHEST).enumerate();
        let sentence = sentence.take_while(|(place, token)| *place == 0 || !token.opens).map(|(_, token)| token);
        let (mut capitals, mut long) = (0, 0);
        for token in sentence.filter(|token| token.letters > 3) {
            long += 1;
            capitals += usize::from(!token.small());
        }
        long >= 4 && capitals * 4 >= long * 3
    }
}

fn token(reading: &Reading, words: &[Word], at: usize, finnish: bool) -> Token {
    let word = &words[at];
    let letters = word.end - word.start;
    let form = if !reading.is_capitalised(word) {
        Form::Small
    } else if letters > 1 && is_shouted(reading, word) {
        Form::Shouted
    } else {
        Form::Capital
    };
    let mut traits = if letters > 1 { traits(&word.lower, finnish) } else { Traits::default() };
    let opens = form != Form::Small && opens_sentence(reading, word.start);
    let link = link(reading, words, at);
    // "Anna-Liisa" is no "anna" that begins a sentence.
    traits.word &= !(link == Link::Hyphen && words.get(at + 1).is_some_and(|next| reading.is_capitalised(next)));
    Token { traits, letters, opens, link, form }
}

/// Whether a word has capitals beyond the first: `NAV`, `SoL`, but not `McKenna`.
fn is_shouted(reading: &Reading, word: &Word) -> bool {
    let scottish = if word.lower.starts_with("mc") { 2 } else { usize::from(word.lower.starts_with("mac")) * 3 };
    let skipped = word.start + 1..word.start + 1 + scottish;
    (word.start + 1..word.end).any(|place| !skipped.contains(&place) && reading.sign(place).is_uppercase())
}

fn link(reading: &Reading, words: &[Word], at: usize) -> Link {
    let Some(next) = words.get(at + 1) else { return Link::None };
    let end = words[at].end;
    match (next.start - end, reading.sign(end), reading.sign(end + 1)) {
        (1, ' ', _) => Link::Space,
        (1, '-', _) => Link::Hyphen,
        (1, '\'' | '’' | '`' | '´', _) => Link::Apostrophe,
        (1, '.', _) | (2, '.', ' ') => Link::Point,
        _ => Link::None,
    }
}

/// Whether a place is where a sentence begins: after a full stop, a colon, a bullet, a quotation mark or a line break.
fn opens_sentence(reading: &Reading, start: usize) -> bool {
    const FURTHEST: usize = 6;
    let mut place = start;
    for _ in 0..FURTHEST {
        match reading.sign_before(place) {
            '-' if reading.sign_before(place - 1).is_alphanumeric() => return false,
            ' ' | '\t' | '(' | '[' | '*' | '•' | '#' | '>' | '-' => place -= 1,
            '"' | '”' | '“' | '«' | '»' | '‘' | '\n' | '!' | '?' | ':' | ';' | '…' | '/' | '|' | LIFTED => {
                return true;
            }
            '.' => return !is_abbreviation(reading, place - 1),
            digit if digit.is_ascii_digit() => {
                let begins =
                    (0..4).map(|back| place.saturating_sub(1 + back)).find(|&at| !reading.sign(at).is_ascii_digit());
                return place <= 3 || begins.is_some_and(|at| reading.sign(at) == '\n');
            }
            _ => return false,
        }
        if place == 0 {
            return true;
        }
    }
    false
}

/// Whether a full stop belongs to "dr.", "hr." or an initial and not to a sentence.
fn is_abbreviation(reading: &Reading, stop: usize) -> bool {
    let before = &reading.words[..reading.words_until(stop)];
    before.last().is_some_and(|word| {
        word.end == stop
            && (word.end - word.start == 1
                || matches!(
                    word.lower.as_str(),
                    "dr" | "hr"
                        | "fr"
                        | "frk"
                        | "mr"
                        | "mrs"
                        | "ms"
                        | "prof"
                        | "st"
                        | "nr"
                        | "kl"
                        | "tel"
                        | "tlf"
                        | "ca"
                        | "bl"
                        | "ordf"
                        | "sekr"
                        | "rev"
                        | "tri"
                        | "terv"
                        | "yst"
                        | "hälsn"
                ))
    })
}

/// Whether the words around are Finnish: double vowels, and endings that no neighbour has.
fn sounds_finnish(words: &[Word]) -> bool {
    const ENDINGS: [&str; 18] = [
        "ssa", "ssä", "sta", "stä", "lla", "llä", "lle", "lta", "ltä", "aan", "ään", "een", "iin", "vat", "vät", "nut",
        "nyt", "kin",
    ];
    const WHOLE: [&str; 22] = [
        "ja", "on", "ei", "se", "että", "kun", "mutta", "oli", "minun", "hän", "kiitos", "soitti", "tohtori", "rouva",
        "herra", "kysy", "asuu", "kertoi", "sanoi", "tuli", "auttaa", "meidän",
    ];
    let (mut finnish, mut foreign) = (0_usize, 0_usize);
    for word in words {
        let lower = word.lower.as_str();
        let letters = word.end - word.start;
        let ends = letters > 4 && ENDINGS.iter().any(|ending| lower.ends_with(ending));
        let doubles =
            letters > 3 && ["aa", "ää", "yy", "uu", "öö", "yö", "uo", "äy", "öy"].iter().any(|pair| lower.contains(pair));
        finnish += usize::from(WHOLE.contains(&lower)) + usize::from(ends) + usize::from(doubles);
        foreign += usize::from(
            lower.contains(['å', 'ø', 'æ', 'w', 'z', 'x', 'q', 'ð', 'þ'])
                || matches!(lower, "och" | "og" | "the" | "i" | "at" | "att" | "er" | "är" | "av" | "af" | "som"),
        );
    }
    finnish > foreign && finnish * 5 >= words.len()
}
