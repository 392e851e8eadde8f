//! Finds words that single out one home without an address: "det gula huset vid kyrkan", "sista gården mot sjön", "grannen på
//! nr 12".
//!
//! A house and how it looks and what it stands beside, taken together, lead to one door. A house that only stands beside the
//! school, or only is yellow, may be the village hall and is let be, unless somebody is said to live there.

use super::homes::{is_lived_in, sureness};
use super::lists::{BESIDE, DWELLS, HOUSES, LOOKS, NEVER, RELATIONS};
use super::reading::{Reading, Word};
use super::{Claim, Confidence, Kind};

/// Claims the places of a text that single somebody out.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    let mut free_from = 0;
    for (at, word) in reading.words.iter().enumerate() {
        if word.start < free_from {
            continue;
        }
        if let Some(claim) = house(reading, at).or_else(|| number_of_somebody(reading, at)) {
            free_from = claim.end;
            claims.push(claim);
        }
    }
}

fn house(reading: &Reading, at: usize) -> Option<Claim> {
    let word = &reading.words[at];
    if !HOUSES.has(&word.lower) {
        return None;
    }
    let looks = (1..=2)
        .take_while(|back| at >= *back && follows_tightly(reading, at - back) && LOOKS.has(&reading.words[at - back].lower))
        .count();
    // "det höga huset", "the thatched cottage": between an article and a house stands how it looks, whatever the word.
    let looks = if looks == 0 && is_described(reading, at) { 1 } else { looks };
    let first = at - looks;
    let article =
        first.checked_sub(1).filter(|&before| follows_tightly(reading, before)).map(|before| &reading.words[before]);
    let definite = article
        .filter(|article| matches!(article.lower.as_str(), "det" | "den" | "de" | "dei" | "the" | "that" | "se" | "siinä"));
    let indefinite =
        article.is_some_and(|article| matches!(article.lower.as_str(), "ett" | "en" | "et" | "a" | "an" | "ei" | "eit"));
    let beside = beside(reading, at);
    let lived = is_lived_in(reading, first) || is_lived_in_after(reading, at, beside) || is_of_somebody(reading, first);
    let singled = match (looks > 0, beside) {
        (true, Some(_)) => !indefinite || lived,
        (false, Some(_)) => lived,
        (true, None) => lived && !indefinite,
        (false, None) => false,
    };
    if !singled {
        return None;
    }
    let start = definite.map_or(reading.words[first].start, |article| article.start);
    let end = beside.unwrap_or(at);
    Some(Claim { start, end: reading.words[end].end, kind: Kind::Place, confidence: sureness(lived), weight: 1 })
}

/// Whether a definite article, a word in small letters and then the house follow on one another.
fn is_described(reading: &Reading, at: usize) -> bool {
    at >= 2
        && follows_tightly(reading, at - 1)
        && follows_tightly(reading, at - 2)
        && matches!(reading.words[at - 2].lower.as_str(), "det" | "den" | "dei" | "the" | "that")
        && !reading.is_capitalised(&reading.words[at - 1])
        && !NEVER.has(&reading.words[at - 1].lower)
}

/// What is built of two words in English: "the water tower".
const SECOND: [&str; 14] = [
    "tower", "station", "shop", "school", "hall", "stop", "road", "field", "office", "centre", "park", "bridge", "farm",
    "pub",
];

/// The last word of what the house stands beside: "vid kyrkan i Lillmyren", "ved siden af skolen", "kirkon vieressä".
fn beside(reading: &Reading, at: usize) -> Option<usize> {
    let tight = |last: usize| follows_tightly(reading, last);
    if !tight(at) {
        return None;
    }
    let lower = |place: usize| reading.words.get(place).map_or("", |word| word.lower.as_str());
    // "nere vid ån", "på hjørnet ved kirken", "uppe på höjden".
    let adverb = usize::from(
        matches!(
            lower(at + 1),
            "nere"
                | "uppe"
                | "borta"
                | "nede"
                | "oppe"
                | "henne"
                | "ute"
                | "down"
                | "up"
                | "just"
                | "precis"
                | "lige"
                | "rett"
        ) && tight(at + 1),
    );
    let mut object = at + 1 + adverb;
    if matches!(lower(object), "på" | "on" | "i" | "at")
        && tight(object)
        && (is_spot(lower(object + 1)) || (lower(object + 1) == "the" && is_spot(lower(object + 2))))
    {
        object += 1 + usize::from(lower(object + 1) == "the");
        let leads_on =
            tight(object) && BESIDE.has(lower(object + 1)) && tight(object + 1) && object + 2 < reading.words.len();
        return Some(if leads_on { object + 2 } else { object });
    }
    if BESIDE.has(lower(object)) && !reading.is_capitalised(&reading.words[object]) {
        object += 1;
        while tight(object - 1)
            && matches!(
                lower(object),
                "emot"
                    | "for"
                    | "siden"
                    | "sidan"
                    | "af"
                    | "av"
                    | "ad"
                    | "med"
                    | "till"
                    | "til"
                    | "to"
                    | "of"
                    | "the"
                    | "den"
                    | "det"
                    | "på"
                    | "bort"
                    | "ned"
                    | "in"
                    | "inn"
                    | "ut"
                    | "upp"
                    | "opp"
                    | "ved"
                    | "vid"
                    | "mot"
                    | "i"
                    | "gamla"
                    | "gamle"
                    | "old"
            )
        {
            object += 1;
        }
        if object >= reading.words.len()
            || !tight(object - 1)
            || NEVER.has(lower(object))
            || matches!(lower(object), "at" | "att" | "å")
        {
            return None;
        }
    } else if stands_behind(lower(at + 2)) && tight(at + 1) && !lower(at + 1).is_empty() {
        object = at + 2;
    } else {
        return None;
    }
    if tight(object) && SECOND.contains(&lower(object + 1)) {
        object += 1;
    }
    // "i Lillmyren", "in Ashford".
    let in_village = matches!(lower(object + 1), "i" | "in" | "på" | "at")
        && reading.words.get(object + 2).is_some_and(|village| reading.is_capitalised(village))
        && tight(object)
        && tight(object + 1);
    Some(if in_village { object + 2 } else { object })
}

/// A spot on which one house stands.
fn is_spot(word: &str) -> bool {
    matches!(
        word,
        "hörnet"
            | "höjden"
            | "kullen"
            | "udden"
            | "toppen"
            | "krönet"
            | "backen"
            | "hjørnet"
            | "bakken"
            | "bakketoppen"
            | "odden"
            | "haugen"
            | "neset"
            | "næsset"
            | "corner"
            | "hill"
            | "svingen"
            | "kurvan"
            | "svinget"
    )
}

/// Finnish words for "beside" stand after the thing.
fn stands_behind(word: &str) -> bool {
    BESIDE.has(word)
        && ["ssä", "ssa", "llä", "lla", "ana", "ää", "lle", "een", "na"].iter().any(|ending| word.ends_with(ending))
}

/// Whether nothing but a space stands between a word and the next.
fn follows_tightly(reading: &Reading, at: usize) -> bool {
    match (reading.words.get(at), reading.words.get(at + 1)) {
        (Some(word), Some(next)) => next.start == word.end + 1 && matches!(reading.sign(word.end), ' ' | '-'),
        _ => false,
    }
}

fn is_lived_in_after(reading: &Reading, at: usize, beside: Option<usize>) -> bool {
    let last = beside.unwrap_or(at);
    let end = reading.words[last].end;
    reading.words[last + 1..]
        .iter()
        .take(8)
        .take_while(|word| !(end..word.start).any(|place| matches!(reading.sign(place), '\n' | ';' | '!' | '?')))
        .any(|word| DWELLS.has(&word.lower))
}

/// "hon i", "mannen i", "her in": somebody belongs to the house.
fn is_of_somebody(reading: &Reading, first: usize) -> bool {
    let near = &reading.words[first.saturating_sub(4)..first];
    near.iter().any(|word| is_somebody(&word.lower))
}

fn is_somebody(word: &str) -> bool {
    RELATIONS.has(word)
        || matches!(
            word,
            "hon"
                | "han"
                | "henne"
                | "honom"
                | "familjen"
                | "paret"
                | "mannen"
                | "kvinnan"
                | "damen"
                | "tanten"
                | "gubben"
                | "gumman"
                | "änkan"
                | "änklingen"
                | "hun"
                | "ham"
                | "hende"
                | "familien"
                | "parret"
                | "manden"
                | "kvinden"
                | "enken"
                | "kvinnen"
                | "kvinna"
                | "enka"
                | "dama"
                | "gamle"
                | "perhe"
                | "mies"
                | "nainen"
                | "leski"
                | "rouva"
                | "hän"
                | "hänen"
                | "pariskunta"
                | "he"
                | "she"
                | "him"
                | "her"
                | "family"
                | "couple"
                | "man"
                | "woman"
                | "lady"
                | "widow"
                | "alone"
        )
}

/// "grannen på nr 12", and the "nr 12" of "Anna på nr 12".
fn number_of_somebody(reading: &Reading, at: usize) -> Option<Claim> {
    let word = &reading.words[at];
    if !is_number_word(&word.lower) {
        return None;
    }
    let after = if reading.sign(word.end) == '.' { word.end + 1 } else { word.end };
    let number = reading.groups[reading.group_at(reading.after_spaces(after))?].clone();
    if number.len() > 3 {
        return None;
    }
    let preposition = at.checked_sub(1).filter(|&before| {
        follows_tightly(reading, before)
            && matches!(
                reading.words[before].lower.as_str(),
                "på" | "i" | "at" | "in" | "from" | "från" | "fra" | "hus" | "talo"
            )
    });
    let finnish = word.lower.starts_with("numero") && word.lower.len() > 6;
    let who = match preposition {
        Some(preposition) => preposition.checked_sub(1)?,
        None if finnish => at.checked_sub(1)?,
        None => return None,
    };
    let person: &Word = &reading.words[who];
    if !follows_tightly(reading, who) {
        return None;
    }
    if is_somebody(&person.lower) {
        return Some(Claim {
            start: person.start,
            end: number.end,
            kind: Kind::Place,
            confidence: Confidence::High,
            weight: 1,
        });
    }
    let named = reading.is_capitalised(person) && person.end - person.start > 2;
    named.then_some(Claim { start: word.start, end: number.end, kind: Kind::Place, confidence: Confidence::Low, weight: 1 })
}

fn is_number_word(word: &str) -> bool {
    matches!(word, "nr" | "nummer" | "number" | "nro" | "numero" | "numerosta" | "numerossa" | "númer")
}
