//! The language of a text, as far as its small words and its script tell.

use super::fold::{fold, words};

/// Small words that each of the languages has and the others seldom have.
const SMALL: [(&str, &[&str]); 5] = [
    (
        "sv",
        &[
            "och", "är", "för", "inte", "att", "som", "vad", "jag", "på", "av", "från", "ett", "oss", "mig", "ska", "där",
            "här", "saknas", "vill", "till", "när", "går", "bussen",
        ],
    ),
    (
        "da",
        &[
            "og", "af", "ikke", "hvad", "jeg", "mig", "er", "på", "til", "det", "uden", "kun", "os", "efter", "sygehus",
            "borger", "når", "mangler", "være", "blev", "ved", "gruppe",
        ],
    ),
    (
        "nb",
        &[
            "og", "av", "ikke", "hva", "jeg", "meg", "er", "på", "til", "uten", "bare", "oss", "etter", "sykehus", "ble",
            "noe", "når", "mangler", "hvem", "gruppe", "skyss", "eldre",
        ],
    ),
    (
        "fi",
        &[
            "ja",
            "on",
            "ei",
            "että",
            "se",
            "voi",
            "mutta",
            "kun",
            "pitää",
            "meillä",
            "joka",
            "yksi",
            "sama",
            "asia",
            "tai",
            "ovat",
            "mitä",
            "voimme",
            "bussi",
            "lääkäri",
            "lääkäriin",
        ],
    ),
    (
        "en",
        &[
            "the", "and", "is", "of", "to", "we", "not", "no", "have", "it", "for", "what", "you", "there", "are", "with",
            "my", "when", "need", "bus",
        ],
    ),
];

/// How many characters are enough to tell.
const LOOKED_AT: usize = 20_000;
/// And how many letters tell the script.
const LETTERS: usize = 400;

fn scores(text: &str) -> [usize; 5] {
    let start = text.char_indices().nth(LOOKED_AT).map_or(text, |(end, _)| &text[..end]);
    let folded = fold(start);
    let mut scores = [0; 5];
    for word in words(&folded) {
        for (score, (_, small)) in scores.iter_mut().zip(SMALL) {
            *score += usize::from(small.contains(&word.text));
        }
    }
    let letters = |signs: &[char]| start.chars().filter(|letter| signs.contains(letter)).count().min(3);
    let (swedish, danish) = (letters(&['ä', 'ö', 'Ä', 'Ö']), letters(&['æ', 'ø', 'Æ', 'Ø']));
    scores[0] += swedish.min(usize::from(letters(&['å', 'Å']) > 0) + 1);
    scores[1] += danish;
    scores[2] += danish;
    scores[3] += usize::from(["ää", "yy", "uo", "ii", "kk"].iter().filter(|pair| folded.contains(**pair)).count() >= 2) * 2;
    scores
}

/// The language that most of a text is written in.
pub(super) fn of_sheet(text: &str) -> Option<&'static str> {
    let scores = scores(text);
    let best = scores.iter().copied().max().filter(|best| *best > 0)?;
    let at = scores.iter().position(|score| *score == best)?;
    let alone = scores.iter().filter(|score| **score == best).count() == 1;
    alone.then(|| SMALL[at].0)
}

/// The language of one voice: its script where that is another than Latin, another of the five languages where its
/// words leave no doubt, else that of the sheet.
pub(super) fn of_voice(text: &str, sheet: Option<&'static str>) -> Option<&'static str> {
    if let Some(letter) = foreign(text) {
        return of_script(letter, text);
    }
    let Some(sheet) = sheet else { return of_sheet(text) };
    let scores = scores(text);
    let own = SMALL.iter().position(|(language, _)| *language == sheet).map_or(0, |at| scores[at]);
    match scores.iter().copied().max() {
        Some(best) if own == 0 && best >= 3 => of_sheet(text).or(Some(sheet)),
        _ => Some(sheet),
    }
}

/// A letter of the script that most letters are of, where that is another than Latin.
fn foreign(text: &str) -> Option<char> {
    let mut latin = 0_usize;
    let mut other = 0_usize;
    let mut sample = None;
    for letter in text.chars().filter(|letter| letter.is_alphabetic()).take(LETTERS) {
        if u32::from(letter) < 0x250 || (0x1e00..0x1f00).contains(&u32::from(letter)) {
            latin += 1;
        } else {
            other += 1;
            sample = sample.or(Some(letter));
        }
    }
    sample.filter(|_| other > latin)
}

/// The language a script stands for; none where many languages share it.
fn of_script(letter: char, text: &str) -> Option<&'static str> {
    let any = |signs: &[char]| text.chars().take(LETTERS).any(|letter| signs.contains(&letter));
    match u32::from(letter) {
        0x600..0x700 if any(&['پ', 'چ', 'ژ', 'گ']) => Some("fa"),
        0x600..0x700 => Some("ar"),
        0x400..0x500 if any(&['і', 'ї', 'є', 'ґ']) => Some("uk"),
        0x400..0x500 => Some("ru"),
        0x1200..0x1380 => Some("ti"),
        0xe00..0xe80 => Some("th"),
        _ => None,
    }
}
