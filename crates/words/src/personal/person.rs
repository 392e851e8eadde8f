//! Finds sentences that point out one person together with their health: "min granne Bengt på nr 7 som har KOL".
//!
//! In a village such words are as plain as a name in the paper. What is looked for is somebody who can be told from others (a
//! name, a relative with a name or a house number, the one who lives in the yellow house), then a word about health, all in one
//! sentence. A relation and an illness alone ("min man har demens") is what most voices are about and is left alone. The reading
//! is never sure, and says so.

use super::health::{goes_on, tells_of_health};
use super::lists::{POSSESSIVES, RELATIONS};
use super::reading::{LIFTED, Reading, Word};
use super::{Claim, Confidence, Kind};

const WORDS_TO_NAME: usize = 4;
const WORDS_TO_HEALTH: usize = 12;
const LONGEST_SENTENCE: usize = 200;

/// Claims the sentences that point somebody out; `people` are the names and places that do so by themselves.
pub(super) fn read(reading: &Reading, people: &[Claim], claims: &mut Vec<Claim>) {
    let mut free_from = 0;
    for (at, word) in reading.words.iter().enumerate() {
        if word.start < free_from {
            continue;
        }
        if let Some((start, end)) = pointed_out(reading, at, people) {
            free_from = end;
            claims.push(Claim { start, end, kind: Kind::IdentifiablePerson, confidence: Confidence::Low, weight: 2 });
        }
    }
}

fn pointed_out(reading: &Reading, at: usize, people: &[Claim]) -> Option<(usize, usize)> {
    let word = &reading.words[at];
    // "Ringer man 112": a husband is somebody's, the other "man" is anybody.
    let anybody =
        word.lower == "man" && at.checked_sub(1).is_none_or(|before| !POSSESSIVES.has(&reading.words[before].lower));
    let relation = RELATIONS.has(&word.lower) && !anybody;
    let person = people.binary_search_by_key(&word.start, |claim| claim.start).ok().map(|found| people[found]);
    if !relation && person.is_none() && !is_name(reading, word) {
        return None;
    }
    let sentence_end = (word.end..)
        .take(LONGEST_SENTENCE)
        .find(|&place| ends_sentence(reading, place))
        .unwrap_or(word.end + LONGEST_SENTENCE);
    let following = || reading.words[at + 1..].iter().take_while(|next| next.end <= sentence_end);
    let identified = if let Some(person) = person {
        (reading.words_until(person.end), true)
    } else if relation {
        let named = following().take(WORDS_TO_NAME).any(|next| is_name(reading, next))
            || following().take(WORDS_TO_NAME + 2).any(|next| is_house_number(reading, next));
        (at + 1, named)
    } else {
        (at + 1, following().take(2).any(|next| is_house_number(reading, next)))
    };
    let (first, true) = identified else { return None };
    let sentence = reading.words[first..].iter().take_while(|next| next.end <= sentence_end).take(WORDS_TO_HEALTH).count();
    let ill = (first..first + sentence).rev().find(|&place| tells_of_health(reading, place));
    let end = match ill {
        Some(place) => {
            let goes_on = reading
                .words
                .get(place + 1)
                .is_some_and(|next| next.start == reading.words[place].end + 1 && goes_on(&next.lower));
            with_possessive(reading, reading.words[place + usize::from(goes_on)].end)
        }
        None => person.filter(|_| is_struck(reading, at))?.end,
    };
    Some((start(reading, at, ill.is_none()), end))
}

/// "Parkinson's" is one word.
fn with_possessive(reading: &Reading, end: usize) -> usize {
    let possessive =
        matches!(reading.sign(end), '\'' | '’') && reading.word_at(end + 1).is_some_and(|word| word.lower == "s");
    if possessive { end + 2 } else { end }
}

/// Where the words about a person begin: with "min" or "min granne" before a name, or with the illness "hos Berit".
fn start(reading: &Reading, at: usize, illness_first: bool) -> usize {
    let tight = |last: usize| reading.words[last].end + 1 == reading.words[last + 1].start;
    if illness_first {
        return reading.words[at - 2].start;
    }
    let mut first = at;
    // "min granne Bengt", and as Norwegians say it "broren min Even".
    for list in [&POSSESSIVES, &RELATIONS, &POSSESSIVES] {
        if let Some(before) = first.checked_sub(1).filter(|&before| list.has(&reading.words[before].lower) && tight(before))
        {
            first = before;
        }
    }
    reading.words[first].start
}

/// "demensen hos Berit", "cancern tog Olle": the illness stands before the name.
fn is_struck(reading: &Reading, at: usize) -> bool {
    let Some(verb) = at.checked_sub(1).map(|before| reading.words[before].lower.as_str()) else { return false };
    let strikes = matches!(
        verb,
        "hos"
            | "drabbade"
            | "drabbat"
            | "plågar"
            | "plågade"
            | "tog"
            | "rammede"
            | "rammet"
            | "ramte"
            | "plager"
            | "tok"
            | "vei"
            | "killed"
            | "struck"
    );
    let near = at >= 2 && reading.words[at].start - reading.words[at - 2].end < 24;
    strikes
        && near
        && !(reading.words[at - 2].end..reading.words[at].start).any(|place| ends_sentence(reading, place))
        && tells_of_health(reading, at - 2)
}

fn ends_sentence(reading: &Reading, place: usize) -> bool {
    match reading.sign(place) {
        '\n' | '!' | '?' | ';' | LIFTED => true,
        '.' => matches!(reading.sign(place + 1), ' ' | '\n') && !is_number_abbreviation(reading, place),
        _ => false,
    }
}

/// Whether the full stop at a place belongs to "nr." and not to the sentence.
fn is_number_abbreviation(reading: &Reading, place: usize) -> bool {
    let before = &reading.words[..reading.words_until(place)];
    before.last().is_some_and(|word| word.end == place && matches!(word.lower.as_str(), "nr" | "no" | "nro"))
}

/// A capitalised word that is not shouted, and does not name a place ("i Sundsvall").
fn is_name(reading: &Reading, word: &Word) -> bool {
    let shape = reading.is_capitalised(word) && word.end - word.start > 1 && reading.sign(word.start + 1).is_lowercase();
    let before = &reading.words[..reading.words_until(word.start)];
    let place = before.last().is_some_and(|previous| {
        previous.end + 1 == word.start
            && matches!(previous.lower.as_str(), "i" | "på" | "från" | "till" | "fra" | "til" | "in" | "frá" | "við")
    });
    shape && !place
}

fn is_house_number(reading: &Reading, word: &Word) -> bool {
    let after = if reading.sign(word.end) == '.' { word.end + 1 } else { word.end };
    matches!(
        word.lower.as_str(),
        "nr" | "nummer" | "no" | "nro" | "numero" | "númer" | "hus" | "lgh" | "lägenhet" | "lejlighed" | "asunto" | "talo"
    ) && reading.sign(reading.after_spaces(after)).is_ascii_digit()
}
