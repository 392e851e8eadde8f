//! Finds where somebody lives: a street name with a house number, or a rural address with its postcode.
//!
//! A street is known by how its name ends (`-vägen`, `-gade`, `-veien`, `-katu`, `-vegur`), a house by the number after it. What
//! only sounds like one is left alone: `väg 84` is a road, `på gatan 2 dagar` is a time, `gångvägen 2` is a path. A postcode
//! and a town after it settle the matter; a name in small letters leaves it open.

use super::reading::{Reading, Word};
use super::streets::{Ending, ending, is_bare_ending, is_direction, is_month, is_road_for_traffic, is_small_word, is_unit};
use super::{Claim, Confidence, Kind};

/// Claims every address of the text.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    for (at, word) in reading.words.iter().enumerate() {
        if let Some(claim) = street(reading, at, word).or_else(|| rural(reading, word)) {
            claims.push(claim);
        }
    }
}

fn street(reading: &Reading, at: usize, word: &Word) -> Option<Claim> {
    let (start, firm) = street_name(reading, at, word)?;
    let house = house(reading, word.end)?;
    let with_town = town(reading, house.end);
    let end = with_town.unwrap_or(house.end);
    let follower = reading.word_at(reading.after_spaces(house.end));
    let small = !reading.is_capitalised(reading.word_at(start)?);
    if with_town.is_none() {
        let counted = follower.is_some_and(|next| is_unit(&next.lower))
            || matches!(reading.sign(reading.after_spaces(house.end)), '%' | '°');
        // After a name in small letters any further noun is what is being counted: "skogsvägen 2 bilar".
        let counts_a_noun = small && follower.is_some_and(|next| !is_small_word(&next.lower));
        if counted || counts_a_noun {
            return None;
        }
    }
    let dated = follower.is_some_and(|next| is_month(&next.lower));
    let sure = with_town.is_some() || (firm && !small && !dated);
    Some(claim(start, end, sure, with_town.is_some()))
}

/// Where a street name that ends with this word begins, and whether its ending is one that hardly anything else has.
fn street_name(reading: &Reading, at: usize, word: &Word) -> Option<(usize, bool)> {
    let before = at
        .checked_sub(1)
        .map(|before| &reading.words[before])
        .filter(|before| before.end + 1 == word.start && reading.sign(before.end) == ' ');
    if is_bare_ending(&word.lower) {
        let before = before.filter(|before| reading.is_capitalised(before))?;
        let owner = before.lower.ends_with('s') || is_direction(&before.lower) || reading.is_capitalised(word);
        return owner.then_some((first_name(reading, at - 1), true));
    }
    let firm = ending(&word.lower)? == Ending::Firm;
    if is_road_for_traffic(&word.lower) || (!firm && !reading.is_capitalised(word)) {
        return None;
    }
    let start = before
        .filter(|before| is_direction(&before.lower) && reading.is_capitalised(before))
        .map_or(word.start, |before| before.start);
    Some((start, firm))
}

/// The start of the run of capitalised words that ends here: "Hans Hansens" before "Vej".
fn first_name(reading: &Reading, last: usize) -> usize {
    let mut first = last;
    while let Some(before) = first.checked_sub(1).map(|before| &reading.words[before])
        && last - first < 2
        && before.end + 1 == reading.words[first].start
        && reading.sign(before.end) == ' '
        && reading.is_capitalised(before)
    {
        first -= 1;
    }
    reading.words[first].start
}

pub(super) struct House {
    pub(super) end: usize,
}

/// The house number after a street name, with its letter, stair, flat and floor.
pub(super) fn house(reading: &Reading, after: usize) -> Option<House> {
    let mut place = reading.after_spaces(after);
    if let Some(word) = reading.word_at(place).filter(|word| word.lower == "nr") {
        place = reading.after_spaces(if reading.sign(word.end) == '.' { word.end + 1 } else { word.end });
    }
    if place > after + 6 {
        return None;
    }
    let group = &reading.groups[reading.group_at(place)?];
    let long = group.len() > 4
        || (group.len() == 4 && matches!(reading.sign(group.start), '1' | '2'))
        || reading.sign(group.start) == '0';
    let figure_goes_on =
        matches!(reading.sign(group.end), '.' | ':' | ',' | '/') && reading.sign(group.end + 1).is_ascii_digit();
    if long || figure_goes_on {
        return None;
    }
    let mut end = group.end;
    if let Some(range) = reading.group_at(end + 1).map(|range| &reading.groups[range])
        && reading.sign(end) == '-'
        && range.len() <= 3
    {
        end = range.end;
    }
    end = stair(reading, end);
    Some(House { end: flat(reading, end) })
}

/// `12B`, `12 B` and the Finnish `3 A 4`: the letter of a stair and the number of a door.
pub(super) fn stair(reading: &Reading, end: usize) -> usize {
    let place = if reading.sign(end) == ' ' { end + 1 } else { end };
    let letter = reading.sign(place);
    let stands_alone = !reading.sign(place + 1).is_alphanumeric() && (place == end || letter.is_ascii_uppercase());
    if !letter.is_ascii_alphabetic() || !stands_alone {
        return end;
    }
    // "Storgatan 5 I dag": a capital that begins a sentence is no stair.
    if letter == 'I' && place > end {
        return end;
    }
    let door = reading.group_at(reading.after_spaces(place + 1)).map(|door| &reading.groups[door]);
    match door {
        Some(door)
            if door.len() <= 3
                && door.start <= place + 2
                && !reading.word_at(reading.after_spaces(door.end)).is_some_and(|next| is_unit(&next.lower)) =>
        {
            door.end
        }
        _ => place + 1,
    }
}

/// `lgh 1101`, `, 2. tv`, `, 1. sal`, `st. th`: which flat in the house.
fn flat(reading: &Reading, end: usize) -> usize {
    let place = reading.after_spaces(if reading.sign(end) == ',' { end + 1 } else { end });
    if let Some(word) = reading.word_at(place) {
        let number = reading.group_at(reading.after_spaces(word.end));
        return match (word.lower.as_str(), number) {
            ("lgh" | "leil" | "as", Some(number)) => reading.groups[number].end,
            ("st", _) => door_side(reading, word.end).unwrap_or(end),
            _ => end,
        };
    }
    let floor = reading.group_at(place).map(|floor| reading.groups[floor].clone()).filter(|floor| floor.len() <= 2);
    floor.and_then(|floor| door_side(reading, floor.end)).unwrap_or(end)
}

fn door_side(reading: &Reading, floor_end: usize) -> Option<usize> {
    if reading.sign(floor_end) != '.' {
        return None;
    }
    let side = reading.word_at(reading.after_spaces(floor_end + 1))?;
    matches!(side.lower.as_str(), "tv" | "th" | "mf" | "sal").then_some(side.end)
}

/// The end of `, 841 99 Storsjöbyn`, `, 8000 Aarhus C`, `, 00100 Helsinki` or `, 101 Reykjavík` after a house.
pub(super) fn town(reading: &Reading, house_end: usize) -> Option<usize> {
    let mut place = house_end;
    while place < house_end + 4 && matches!(reading.sign(place), ',' | ' ' | '\n') {
        place += 1;
    }
    if place == house_end {
        return None;
    }
    if let Some(country) = reading.word_at(place)
        && matches!(country.lower.as_str(), "se" | "s" | "dk" | "no" | "n" | "fi" | "fin" | "is")
        && reading.sign(country.end) == '-'
    {
        place = country.end + 1;
    }
    let first = reading.group_at(place)?;
    let code = reading.groups[first].clone();
    let code_end = match (code.len(), reading.groups.get(first + 1)) {
        (3, Some(second)) if second.len() == 2 && second.start == code.end + 1 && reading.sign(code.end) == ' ' => {
            second.end
        }
        (3..=5, _) => code.end,
        _ => return None,
    };
    let name = reading
        .word_at(reading.after_spaces(code_end))
        .filter(|name| name.start > code_end && reading.is_capitalised(name))?;
    let district = reading.word_at(name.end + 1).filter(|word| {
        let short = word.end - word.start <= 2;
        reading.sign(name.end) == ' '
            && short
            && word.lower != "i"
            && (word.start..word.end).all(|at| reading.sign(at).is_uppercase())
    });
    Some(district.map_or(name.end, |word| word.end))
}

/// A village name, a number, a postcode and a town: `Norrbyn 114, 841 99 Storsjöbyn`.
fn rural(reading: &Reading, word: &Word) -> Option<Claim> {
    let counts = matches!(
        word.lower.as_str(),
        "bord"
            | "grupp"
            | "gruppe"
            | "gr"
            | "lapp"
            | "fråga"
            | "spørgsmål"
            | "spørsmål"
            | "ryhmä"
            | "pöytä"
            | "hópur"
            | "sida"
            | "side"
            | "kap"
            | "punkt"
            | "rum"
    );
    if counts || !reading.is_capitalised(word) || word.end - word.start < 3 {
        return None;
    }
    let house = house(reading, word.end)?;
    if reading.sign(house.end) != ',' {
        return None;
    }
    let end = town(reading, house.end)?;
    let code = reading.group_at(reading.after_spaces(house.end + 1)).map(|code| &reading.groups[code]);
    let year = code.is_some_and(|code| {
        code.len() == 4 && matches!((reading.sign(code.start), reading.sign(code.start + 1)), ('1', '9') | ('2', '0'))
    });
    let whole = code.is_none_or(|code| code.len() != 4);
    (!year).then(|| claim(word.start, end, whole, true))
}

pub(super) fn claim(start: usize, end: usize, sure: bool, with_town: bool) -> Claim {
    let (confidence, weight) = match (sure, with_town) {
        (true, true) => (Confidence::High, 8),
        (true, false) => (Confidence::High, 6),
        (false, _) => (Confidence::Low, 3),
    };
    Claim { start, end, kind: Kind::StreetAddress, confidence, weight }
}
