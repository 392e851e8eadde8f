//! Sees through ways of writing that hide a number from a machine and not from a person: `0 7 0 - 1 7 4 …`, `a n n a @ …`,
//! "noll sju noll ett sju fyra".
//!
//! Single signs that stand apart, one after the other, are drawn together; a run of spelled digits becomes digits. Each sign
//! still knows which characters of the original it stands for, so that a finding covers all of them.

use std::ops::Range;

use super::reading::{Glyph, Reading};
use super::{Claim, Confidence, Kind};

/// Fewest single signs in a row that are drawn together, and fewest digits that spelled words must give.
const FEWEST_SIGNS: usize = 7;

/// The text with what was drawn apart or spelled out written together; nothing if nothing was.
pub(super) fn undisguised(reading: &Reading) -> Option<Reading> {
    let together = drawn_together(reading);
    let spelled = with_digits(together.as_ref().unwrap_or(reading));
    spelled.or(together)
}

/// Claims the spelled digits that no other reader knows: eight of them are a phone number, with or without a word before.
pub(super) fn read(reading: &Reading, claims: &mut Vec<Claim>) {
    for spelled in &reading.spelled {
        if (8..=12).contains(&spelled.len()) {
            let (start, end) = (spelled.start, spelled.end);
            claims.push(Claim { start, end, kind: Kind::Phone, confidence: Confidence::Low, weight: 1 });
        }
    }
}

fn drawn_together(reading: &Reading) -> Option<Reading> {
    let mut dropped = Vec::new();
    let mut place = 0;
    while place < reading.glyphs.len() {
        let run = run_of_singles(reading, place);
        if let Some(run) = &run {
            dropped.extend(run.gaps.iter().copied());
        }
        place = run.map_or(place + 1, |run| run.end);
    }
    if dropped.is_empty() {
        return None;
    }
    let mut gaps = dropped.into_iter().peekable();
    let kept =
        reading.glyphs.iter().enumerate().filter(|(place, _)| gaps.next_if_eq(place).is_none()).map(|(_, glyph)| *glyph);
    Some(Reading::from(kept.collect()))
}

struct Run {
    end: usize,
    /// The places that fall away.
    gaps: Vec<usize>,
}

/// A run of single letters, digits and signs with the same gap between each of them.
fn run_of_singles(reading: &Reading, start: usize) -> Option<Run> {
    let gap = reading.sign(start + 1);
    if !matches!(gap, ' ' | '.' | '-' | '_' | '*' | '·' | '/' | ',')
        || reading.sign_before(start).is_alphanumeric()
        || !is_single(reading.sign(start))
    {
        return None;
    }
    let (mut place, mut gaps, mut letters) = (start, Vec::new(), usize::from(reading.sign(start).is_alphanumeric()));
    let mut digits = usize::from(reading.sign(start).is_ascii_digit());
    while reading.sign(place + 1) == gap && is_single(reading.sign(place + 2)) && !reading.sign(place + 3).is_alphanumeric()
    {
        let (this, next) = (reading.sign(place), reading.sign(place + 2));
        let border = (this.is_lowercase() && next.is_uppercase()) || (this.is_alphabetic() && next.is_ascii_digit());
        if !border || gap != ' ' {
            gaps.push(place + 1);
        }
        letters += usize::from(next.is_alphanumeric());
        digits += usize::from(next.is_ascii_digit());
        place += 2;
    }
    // Letters with points or dashes between are abbreviations and lists; digits with commas or slashes are counts.
    let fits = letters >= FEWEST_SIGNS
        && (gap == ' ' || digits == letters)
        && (!matches!(gap, ',' | '/') || reading.sign(start) == '0');
    fits.then_some(Run { end: place + 1, gaps })
}

fn is_single(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '-' | '+' | '@' | '.' | '_' | '(' | ')' | ':')
}

fn with_digits(reading: &Reading) -> Option<Reading> {
    let mut runs: Vec<(Range<usize>, Vec<Glyph>)> = Vec::new();
    let mut at = 0;
    while at < reading.words.len() {
        match spelled_run(reading, at) {
            Some((next, places, glyphs)) => {
                runs.push((places, glyphs));
                at = next;
            }
            None => at += 1,
        }
    }
    if runs.is_empty() {
        return None;
    }
    let (mut glyphs, mut spelled, mut from) = (Vec::with_capacity(reading.glyphs.len()), Vec::new(), 0);
    for (places, digits) in runs {
        glyphs.extend_from_slice(&reading.glyphs[from..places.start]);
        spelled.push(glyphs.len()..glyphs.len() + digits.len());
        glyphs.extend(digits);
        from = places.end;
    }
    glyphs.extend_from_slice(&reading.glyphs[from..]);
    let mut together = Reading::from(glyphs);
    together.spelled = spelled;
    Some(together)
}

/// A run of spelled digits from a word on: the word after it, its place among the signs, and the digits.
fn spelled_run(reading: &Reading, first: usize) -> Option<(usize, Range<usize>, Vec<Glyph>)> {
    let (mut at, mut digits, mut end) = (first, Vec::new(), 0);
    while let Some(word) = reading.words.get(at) {
        let value = value(&word.lower);
        let near = at == first || is_gap(reading, end, word.start);
        let (Some(value), true) = (value, near) else { break };
        let (start, stop) = reading.place(word.start..word.end);
        digits.extend(value.into_iter().flatten().map(|digit| Glyph::standing_for(digit, start, stop)));
        end = word.end;
        at += 1;
    }
    let places = reading.words[first].start..end;
    // "en noll sju": an article before the number.
    let article = matches!(reading.words[first].lower.as_str(), "en" | "et" | "ett" | "ei")
        && digits.get(1).is_some_and(|digit: &Glyph| digit.sign == '0');
    if article {
        return None;
    }
    (digits.len() >= FEWEST_SIGNS && at - first >= 4).then_some((at, places, digits))
}

fn is_gap(reading: &Reading, from: usize, to: usize) -> bool {
    to - from <= 3 && (from..to).all(|place| matches!(reading.sign(place), ' ' | ',' | '-' | '.' | '/'))
}

/// Ten to nineteen, in the languages of the north and English.
const TEENS: [&[&str]; 10] = [
    &["tio", "ti", "ten", "kymmenen"],
    &["elva", "elleve", "eleven", "yksitoista"],
    &["tolv", "twelve", "kaksitoista"],
    &["tretton", "tretten", "thirteen", "kolmetoista"],
    &["fjorton", "fjorten", "fourteen", "neljätoista"],
    &["femton", "femten", "fifteen", "viisitoista"],
    &["sexton", "seksten", "sixteen", "kuusitoista"],
    &["sjutton", "sytten", "seventeen", "seitsemäntoista"],
    &["arton", "atten", "eighteen", "kahdeksantoista"],
    &["nitton", "nitten", "nineteen", "yhdeksäntoista"],
];

/// Twenty to ninety.
const TENS: [&[&str]; 8] = [
    &["tjugo", "tyve", "tjue", "twenty", "kaksikymmentä"],
    &["trettio", "tredive", "tretti", "thirty", "kolmekymmentä"],
    &["fyrtio", "fyrre", "førti", "forty", "neljäkymmentä"],
    &["femtio", "halvtreds", "femti", "fifty", "viisikymmentä"],
    &["sextio", "tres", "seksti", "sixty", "kuusikymmentä"],
    &["sjuttio", "halvfjerds", "sytti", "seventy", "seitsemänkymmentä"],
    &["åttio", "firs", "åtti", "eighty", "kahdeksankymmentä"],
    &["nittio", "halvfems", "nitti", "ninety", "yhdeksänkymmentä"],
];

/// One or two digits that a word spells.
fn value(word: &str) -> Option<[Option<char>; 2]> {
    let one = |digit: u8| [Some(char::from(b'0' + digit)), None];
    let two = |number: u8| [Some(char::from(b'0' + number / 10)), Some(char::from(b'0' + number % 10))];
    if let Some(digit) = unit(word) {
        return Some(one(digit));
    }
    if let Some(teen) = TEENS.iter().position(|teens| teens.contains(&word)) {
        return u8::try_from(teen).ok().map(|teen| two(10 + teen));
    }
    for (ten, names) in (2_u8..).zip(TENS) {
        for name in names {
            if let Some(rest) = word.strip_prefix(name) {
                if rest.is_empty() {
                    return Some(two(ten * 10));
                }
                if let Some(digit) = unit(rest) {
                    return Some(two(ten * 10 + digit));
                }
            }
            // Danish: "femogtredive".
            if let Some(digit) = word.strip_suffix(name).and_then(|rest| rest.strip_suffix("og")).and_then(unit) {
                return Some(two(ten * 10 + digit));
            }
        }
    }
    None
}

fn unit(word: &str) -> Option<u8> {
    Some(match word {
        "noll" | "nolla" | "nul" | "null" | "zero" | "oh" => 0,
        "ett" | "en" | "én" | "et" | "ét" | "ein" | "yksi" | "yks" | "one" => 1,
        "två" | "to" | "kaksi" | "kaks" | "two" => 2,
        "tre" | "kolme" | "three" => 3,
        "fyra" | "fire" | "neljä" | "four" => 4,
        "fem" | "viisi" | "viis" | "five" => 5,
        "sex" | "seks" | "kuusi" | "kuus" | "six" => 6,
        "sju" | "syv" | "seitsemän" | "seven" => 7,
        "åtta" | "otte" | "åtte" | "kahdeksan" | "eight" => 8,
        "nio" | "ni" | "yhdeksän" | "nine" => 9,
        _ => return None,
    })
}
