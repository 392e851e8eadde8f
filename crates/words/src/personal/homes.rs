//! Finds homes that no street ending tells: `Ved Skoven 3`, `12 Church Lane`, `lägenhet 1203`, `bor på Storsjöbyn 3:12`.
//!
//! What makes a number somebody's home here is the word beside it (a flat, an English street) or that somebody is said to live
//! there. The name of a property alone is none of it: `fastighet 3:12` and `Storsjöbyn 1:24` are land, not people.

use super::address::{claim, house, stair, town};
use super::lists::{DWELLS, FLATS, NEVER};
use super::names::is_place;
use super::reading::{LIFTED, Reading, Word};
use super::streets::{is_month, is_small_word, is_unit};
use super::{Claim, Confidence};

/// How many words before a name are heard for somebody living there.
const WORDS_OF_LIVING: usize = 4;

/// Claims the homes of a text that the readers of streets do not know.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    for (at, word) in reading.words.iter().enumerate() {
        let found = flat(reading, word)
            .or_else(|| english(reading, at, word))
            .or_else(|| property(reading, at, word))
            .or_else(|| lived_in(reading, at, word))
            .or_else(|| by_the_wood(reading, at, word));
        claims.extend(found);
    }
}

/// `lägenhet 1203`, `leilighet H0203`, `Flat 3B`.
fn flat(reading: &Reading, word: &Word) -> Option<Claim> {
    if !FLATS.has(&word.lower) {
        return None;
    }
    let mut place = reading.after_spaces(if reading.sign(word.end) == '.' { word.end + 1 } else { word.end });
    if let Some(nr) = reading.word_at(place).filter(|nr| nr.lower == "nr" || nr.lower == "nummer" || nr.end - nr.start == 1)
    {
        let tight = nr.end - nr.start == 1;
        place = if tight { nr.end } else { reading.after_spaces(nr.end) };
    }
    let number = reading.groups[reading.group_at(place)?].clone();
    if number.len() > 4 || place > word.end + 9 {
        return None;
    }
    let end = if number.len() < 4 { stair(reading, number.end) } else { number.end };
    let follower = reading.word_at(reading.after_spaces(end));
    let counted = follower.is_some_and(|next| is_unit(&next.lower) || is_of_rooms(&next.lower))
        || matches!(reading.sign(number.end), ',' | '.' | ':' | '/') && reading.sign(number.end + 1).is_ascii_digit();
    (!counted && !reading.sign(end).is_alphanumeric()).then(|| claim(word.start, end, false, false))
}

fn is_of_rooms(word: &str) -> bool {
    matches!(
        word,
        "rum"
            | "rok"
            | "rom"
            | "roms"
            | "værelser"
            | "huonetta"
            | "rooms"
            | "bedrooms"
            | "kvm"
            | "kvadrat"
            | "nya"
            | "nye"
            | "new"
    )
}

/// `12 Church Lane`, `Flat 3, 7 Station Road`.
fn english(reading: &Reading, at: usize, word: &Word) -> Option<Claim> {
    const STREETS: [&str; 22] = [
        "street", "road", "lane", "avenue", "drive", "close", "way", "court", "square", "terrace", "crescent", "gardens",
        "grove", "place", "row", "hill", "mews", "rise", "walk", "st", "rd", "ave",
    ];
    if !STREETS.contains(&word.lower.as_str()) || !reading.is_capitalised(word) {
        return None;
    }
    let mut first = at;
    while let Some(before) = first.checked_sub(1).map(|before| &reading.words[before])
        && at - first < 3
        && before.end + 1 == reading.words[first].start
        && matches!(reading.sign(before.end), ' ' | '-' | '\'')
        && reading.is_capitalised(before)
        && !reading.sign_before(before.start).is_ascii_digit()
    {
        first -= 1;
    }
    let start = reading.words[first].start;
    if first == at || reading.sign_before(start) != ' ' {
        return None;
    }
    let mut last = start - 1;
    if reading.sign_before(last).is_ascii_alphabetic() && reading.sign_before(last - 1).is_ascii_digit() {
        last -= 1;
    }
    let number =
        reading.groups.partition_point(|group| group.end <= last).checked_sub(1).map(|at| reading.groups[at].clone())?;
    let fits =
        number.end == last && number.len() <= 4 && !matches!(reading.sign_before(number.start), '.' | ',' | ':' | '/' | '-');
    fits.then(|| claim(number.start, word.end, true, false))
}

/// `bor på Storsjöbyn 3:12`: the name of a property at which somebody is said to live.
fn property(reading: &Reading, at: usize, word: &Word) -> Option<Claim> {
    let named = reading.is_capitalised(word) && word.end - word.start > 3;
    if !named || is_land(&word.lower) || NEVER.has(&word.lower) || reading.sign(word.end) != ' ' {
        return None;
    }
    let block = reading.group_at(word.end + 1)?;
    let (block, unit) = (reading.groups.get(block)?, reading.groups.get(block + 1)?);
    let fits = reading.sign(block.end) == ':' && unit.start == block.end + 1 && block.len() <= 3 && unit.len() <= 4;
    let whole = !matches!(reading.sign(unit.end), ':' | '.' | ',') || !reading.sign(unit.end + 1).is_ascii_digit();
    let of_land = at > 0 && is_land(&reading.words[at - 1].lower);
    let lived = is_lived_in(reading, at) || reading.words[at + 1..].iter().take(6).any(|next| DWELLS.has(&next.lower));
    (fits && whole && !of_land && lived).then(|| claim(word.start, unit.end, false, false))
}

fn is_land(word: &str) -> bool {
    ["fastighet", "ejendom", "eiendom", "eigedom", "kiinteistö", "tomt", "mark", "matrik"]
        .iter()
        .any(|land| word.starts_with(land))
}

/// `vi bor i Solsidan 4`: any name with a house number where somebody is said to live.
fn lived_in(reading: &Reading, at: usize, word: &Word) -> Option<Claim> {
    let named = reading.is_capitalised(word) && word.end - word.start > 2;
    if !named || NEVER.has(&word.lower) || is_month(&word.lower) || is_no_home(&word.lower) {
        return None;
    }
    let house = house(reading, word.end)?;
    if !is_lived_in(reading, at) && !is_gone_to(reading, at, house.end) {
        return None;
    }
    let with_town = town(reading, house.end);
    let follower = reading.word_at(reading.after_spaces(house.end));
    let dated = follower.is_some_and(|next| is_unit(&next.lower) || is_month(&next.lower));
    let number = reading.group_at(reading.after_spaces(word.end)).map_or(0, |group| reading.groups[group].len());
    if with_town.is_none() && (dated || number > 3) {
        return None;
    }
    let start = start_of_name(reading, at);
    Some(claim(start, with_town.unwrap_or(house.end), with_town.is_some(), with_town.is_some()))
}

/// "på Skovbrynet 73 er der ingen rampe": a name and a number after a preposition, and nothing that is counted after them.
fn is_gone_to(reading: &Reading, at: usize, house_end: usize) -> bool {
    let word = &reading.words[at];
    let before = at.checked_sub(1).map(|before| &reading.words[before]).filter(|before| before.end + 1 == word.start);
    let goes = before.is_some_and(|before| {
        matches!(
            before.lower.as_str(),
            "på" | "i" | "ved" | "vid" | "till" | "til" | "från" | "fra" | "hos" | "utanför" | "udenfor" | "utenfor"
        )
    });
    let number = reading.group_at(word.end + 1).map_or(0, |group| reading.groups[group].len());
    let stops = matches!(reading.sign(house_end), '\n' | ',' | '.' | ')' | '?' | '!');
    let goes_on = reading.word_at(reading.after_spaces(house_end)).is_some_and(|next| {
        is_small_word(&next.lower)
            || matches!(
                next.lower.as_str(),
                "finns" | "ligger" | "saknar" | "mangler" | "saknas" | "fins" | "finnes" | "står" | "behöver" | "trenger"
            )
    });
    goes && word.end - word.start > 4 && (1..=3).contains(&number) && !is_place(&word.lower) && (stops || goes_on)
}

/// `Ved Skoven 3`: Danish and Norwegian streets that begin with where they lie.
fn by_the_wood(reading: &Reading, at: usize, word: &Word) -> Option<Claim> {
    let before = &reading.words[at.checked_sub(1)?];
    let lies = matches!(
        before.lower.as_str(),
        "ved" | "bag" | "bak" | "over" | "under" | "mellem" | "langs" | "nedenfor" | "ovenfor" | "vid" | "bakom"
    );
    let beside = before.end + 1 == word.start && reading.sign(before.end) == ' ';
    if !lies || !beside || !reading.is_capitalised(before) || !reading.is_capitalised(word) {
        return None;
    }
    let house = house(reading, word.end)?;
    let with_town = town(reading, house.end);
    let stands_alone = matches!(reading.sign(house.end), '\n' | ',' | '.' | ';' | ')');
    let within =
        !matches!(reading.sign_before(before.start), '\n') && reading.sign_before(before.start.saturating_sub(1)) != '.';
    (stands_alone || within || with_town.is_some())
        .then(|| claim(before.start, with_town.unwrap_or(house.end), with_town.is_some(), with_town.is_some()))
}

/// Tables, groups and floors, which meetings number.
fn is_no_home(word: &str) -> bool {
    matches!(
        word,
        "bord"
            | "grupp"
            | "gruppe"
            | "table"
            | "group"
            | "rum"
            | "rom"
            | "room"
            | "plan"
            | "våning"
            | "etage"
            | "etasje"
            | "sal"
            | "kerros"
            | "ryhmä"
            | "pöytä"
            | "lapp"
            | "fråga"
            | "spørgsmål"
            | "punkt"
            | "buss"
            | "linje"
            | "nr"
            | "no"
            | "kl"
            | "klo"
            | "sedan"
            | "since"
            | "siden"
            | "zon"
            | "zone"
            | "etapp"
            | "mandag"
            | "tirsdag"
            | "onsdag"
            | "torsdag"
            | "fredag"
            | "lørdag"
            | "søndag"
            | "måndag"
            | "tisdag"
            | "lördag"
            | "söndag"
    )
}

/// The start of the run of capitalised words that ends with a word, at most three.
fn start_of_name(reading: &Reading, last: usize) -> usize {
    let mut first = last;
    while let Some(before) = first.checked_sub(1).map(|before| &reading.words[before])
        && last - first < 2
        && before.end + 1 == reading.words[first].start
        && reading.sign(before.end) == ' '
        && reading.is_capitalised(before)
        && !NEVER.has(&before.lower)
        && !DWELLS.has(&before.lower)
    {
        first -= 1;
    }
    reading.words[first].start
}

/// Whether one of the words just before, on the same line, tells that somebody lives there.
pub(super) fn is_lived_in(reading: &Reading, at: usize) -> bool {
    let start = reading.words[at].start;
    let before = reading.words[..at].iter().rev().take(WORDS_OF_LIVING);
    before
        .take_while(|word| {
            // What was found or masked in between is another place.
            let ends = |place: usize| matches!(reading.sign(place), '\n' | ';' | '!' | '?' | ']' | LIFTED);
            start - word.end < 40 && !(word.end..start).any(ends)
        })
        .any(|word| DWELLS.has(&word.lower))
}

/// How sure a home is that only its surroundings tell.
pub(super) const fn sureness(lived_in: bool) -> Confidence {
    if lived_in { Confidence::High } else { Confidence::Low }
}
