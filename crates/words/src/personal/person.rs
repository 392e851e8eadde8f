//! Finds sentences that point out one person together with their health: "min granne Bengt på nr 7 som har KOL".
//!
//! In a village such words are as plain as a name in the paper. What is looked for is a relation (neighbour, mother, son), then
//! a first name or a house number, then a word about health, all in one sentence. A relation and an illness alone ("min man har
//! demens") is what most voices are about and is left alone. The reading is never sure, and says so.

use super::reading::{Reading, Word};
use super::{Claim, Confidence, Kind};

const WORDS_TO_NAME: usize = 4;
const WORDS_TO_HEALTH: usize = 14;
const LONGEST_SENTENCE: usize = 200;

/// Claims the sentences that point somebody out.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    let mut free_from = 0;
    for (at, word) in reading.words.iter().enumerate() {
        if word.start < free_from {
            continue;
        }
        if let Some((start, end)) = pointed_out(reading, at) {
            free_from = end;
            claims.push(Claim { start, end, kind: Kind::IdentifiablePerson, confidence: Confidence::Low, weight: 1 });
        }
    }
}

fn pointed_out(reading: &Reading, at: usize) -> Option<(usize, usize)> {
    let word = &reading.words[at];
    if !is_relation(&word.lower) && !is_name(reading, word) {
        return None;
    }
    let sentence_end = (word.end..)
        .take(LONGEST_SENTENCE)
        .find(|&place| ends_sentence(reading, place))
        .unwrap_or(word.end + LONGEST_SENTENCE);
    let following = || reading.words[at + 1..].iter().take_while(|next| next.end <= sentence_end);
    let start = if is_relation(&word.lower) {
        let identified = following().take(WORDS_TO_NAME).any(|next| is_name(reading, next))
            || following().take(WORDS_TO_NAME + 2).any(|next| is_house_number(reading, next));
        if !identified {
            return None;
        }
        match at.checked_sub(1).map(|before| &reading.words[before]) {
            Some(before) if is_possessive(&before.lower) && before.end + 1 == word.start => before.start,
            _ => word.start,
        }
    } else if following().take(2).any(|next| is_house_number(reading, next)) {
        word.start
    } else {
        return None;
    };
    let health = following().take(WORDS_TO_HEALTH).filter(|next| is_health(&next.lower)).last()?;
    Some((start, health.end))
}

fn ends_sentence(reading: &Reading, place: usize) -> bool {
    match reading.sign(place) {
        '\n' | '!' | '?' | ';' | '\u{1}' => true,
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

fn is_possessive(word: &str) -> bool {
    matches!(
        word,
        "min"
            | "mitt"
            | "mina"
            | "vår"
            | "vårt"
            | "våra"
            | "mit"
            | "mine"
            | "vores"
            | "mi"
            | "minun"
            | "meidän"
            | "hans"
            | "hennes"
            | "hendes"
            | "deras"
            | "deres"
            | "hänen"
            | "heidän"
            | "minn"
            | "mín"
            | "mitter"
            | "okkar"
            | "my"
            | "our"
    )
}

fn is_relation(word: &str) -> bool {
    matches!(
        word,
        "granne"
            | "grannen"
            | "grannens"
            | "grannfrun"
            | "grannpojken"
            | "mamma"
            | "mor"
            | "pappa"
            | "far"
            | "morsan"
            | "farsan"
            | "man"
            | "make"
            | "maken"
            | "fru"
            | "hustru"
            | "sambo"
            | "son"
            | "sonen"
            | "dotter"
            | "dottern"
            | "bror"
            | "brorsan"
            | "syster"
            | "systern"
            | "mormor"
            | "morfar"
            | "farmor"
            | "farfar"
            | "moster"
            | "faster"
            | "morbror"
            | "farbror"
            | "kusin"
            | "svärmor"
            | "svärfar"
            | "väninna"
            | "vän"
            | "kompis"
            | "barnbarn"
            | "elev"
            | "brukare"
            | "kollega"
            | "nabo"
            | "naboen"
            | "genbo"
            | "mand"
            | "kone"
            | "søn"
            | "datter"
            | "søster"
            | "svigermor"
            | "svigerfar"
            | "veninde"
            | "ven"
            | "mormors"
            | "mann"
            | "kona"
            | "sønn"
            | "sønnen"
            | "datteren"
            | "venninne"
            | "bestemor"
            | "bestefar"
            | "naapuri"
            | "naapurini"
            | "naapurin"
            | "äiti"
            | "äitini"
            | "isä"
            | "isäni"
            | "mies"
            | "mieheni"
            | "vaimo"
            | "vaimoni"
            | "poika"
            | "poikani"
            | "tytär"
            | "tyttäreni"
            | "veli"
            | "veljeni"
            | "sisko"
            | "siskoni"
            | "mummo"
            | "mummoni"
            | "ukki"
            | "ukkini"
            | "ystäväni"
            | "nágranni"
            | "nágranninn"
            | "móðir"
            | "faðir"
            | "pabbi"
            | "maðurinn"
            | "konan"
            | "sonur"
            | "dóttir"
            | "bróðir"
            | "systir"
            | "amma"
            | "afi"
            | "neighbour"
            | "mother"
            | "father"
            | "husband"
            | "wife"
            | "daughter"
            | "brother"
            | "sister"
    )
}

fn is_health(word: &str) -> bool {
    const WHOLE: [&str; 16] = [
        "kol", "kols", "ms", "als", "hiv", "adhd", "add", "ptsd", "blind", "døv", "döv", "gravid", "syk", "sjuk", "syg",
        "sokea",
    ];
    const BEGINNINGS: [&str; 52] = [
        "demen",
        "diabet",
        "cancer",
        "kræft",
        "kreft",
        "alzheimer",
        "parkinson",
        "stroke",
        "depress",
        "deprim",
        "psyko",
        "psykisk",
        "autis",
        "epilep",
        "missbruk",
        "misbrug",
        "misbruk",
        "alkohol",
        "drick",
        "självmord",
        "selvmord",
        "bipol",
        "schizof",
        "skizof",
        "ångest",
        "angst",
        "ätstör",
        "hjärtinf",
        "hjertein",
        "hjärtsv",
        "dialys",
        "abort",
        "amput",
        "rullstol",
        "kørestol",
        "rullestol",
        "utbränd",
        "leukemi",
        "reuma",
        "gigt",
        "muistisair",
        "syöpä",
        "syövä",
        "keuhko",
        "sokeritauti",
        "masennus",
        "masentun",
        "päihde",
        "mielenterv",
        "heilabil",
        "krabbamein",
        "sykursýki",
    ];
    WHOLE.contains(&word) || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
}
