//! The meeting's title, place and day, from the first lines of the notes.

use std::ops::Range;

use super::days;
use super::fold::{fold, says, words};
use super::lines::trimmed;

/// What the first line says of the meeting, in bytes of that line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Titled {
    pub title: Range<usize>,
    pub place: Option<Range<usize>>,
    pub date: Option<days::Day>,
}

const MEETINGS: [&str; 34] = [
    " medborgardialog",
    " invånardialog",
    " dialogmöte",
    " dialog ",
    " öppet möte",
    " bymöte",
    " byamöte",
    " möte ",
    " arbetsgruppsmöte",
    " träff ",
    " dialogträff",
    " workshop",
    " anteckningar ",
    " bordsanteckningar ",
    " minnesanteckningar ",
    " protokoll ",
    " referat ",
    " borgermøde",
    " dialogmøde",
    " møde ",
    " mødereferat",
    " dialogmøte",
    " folkemøte",
    " møte ",
    " innbyggerdialog",
    " møtereferat",
    " asukasilta",
    " tilaisuus",
    " kyläilta",
    " keskustelu",
    " muistio",
    " pöytäkirja",
    " meeting",
    " dialogue",
];
const HALLS: [&str; 44] = [
    "bygdegård",
    "folkets hus",
    "församlingshem",
    "hembygdsgård",
    "skola",
    "skolan",
    "bibliotek",
    "lokal",
    "gården",
    "medborgarhus",
    "föreningshus",
    "kyrka",
    "matsal",
    "kommunhus",
    "samlingssal",
    "forsamlingshus",
    "medborgerhus",
    "sognegård",
    "kulturhus",
    "skole",
    "rådhus",
    "kro",
    "grendehus",
    "samfunnshus",
    "bydelshus",
    "menighetshus",
    "rådhus",
    "kylätalo",
    "koulu",
    "kirjasto",
    "seurakuntatalo",
    "työväentalo",
    "seurantalo",
    "kunnantalo",
    "monitoimitalo",
    "village hall",
    "town hall",
    "community",
    "library",
    "school",
    "church",
    "centre",
    "center",
    "aktivitetshus",
];
const HELD_AT: [&str; 8] = ["afholdt på", "afholdt i", "avholdt på", "hölls i", "hölls på", "held at", "plats:", "sted:"];

/// Reads the first line, if it is a title: it names a meeting, or a day, and is neither list nor table.
pub(super) fn titled(line: &str) -> Option<Titled> {
    if line.len() > 400 {
        return None;
    }
    let date = days::find(line);
    let folded = fold(line);
    if !says(&folded, &MEETINGS) && (date.is_none() || words(line).count() > 12) {
        return None;
    }
    Some(Titled { title: 0..line.len(), place: place(line, date.as_ref()), date })
}

/// The part of the line, between dashes and commas, that names a hall; without the day that may follow it.
fn place(line: &str, date: Option<&days::Day>) -> Option<Range<usize>> {
    for part in parts(line) {
        let mut bytes = part;
        if let Some(day) = date.filter(|day| bytes.contains(&day.bytes.start)) {
            bytes.end = day.bytes.start;
        }
        let small = line[bytes.clone()].to_lowercase();
        if !HALLS.iter().any(|hall| small.contains(hall)) {
            continue;
        }
        let mut bytes = trimmed(line, &bytes);
        for lead in HELD_AT {
            let first =
                line[bytes.clone()].char_indices().nth(lead.chars().count()).map_or(bytes.end, |(at, _)| bytes.start + at);
            if line[bytes.start..first].to_lowercase() == lead {
                bytes.start = first;
            }
        }
        let bytes = trimmed(line, &bytes);
        let end = line[bytes.clone()].trim_end_matches(['.', ':', ';', ',']).len();
        if end > 0 {
            return Some(bytes.start..bytes.start + end);
        }
    }
    None
}

fn parts(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, letter) in line.char_indices() {
        let spaced = line[..at].ends_with(' ');
        let sentence =
            letter == '.' && line[at..].starts_with(". ") && !line[..at].ends_with(|before: char| before.is_ascii_digit());
        if matches!(letter, ',' | '(' | ')' | ';' | '–' | '—') || (letter == '-' && spaced) || sentence {
            found.push(from..at);
            from = at + letter.len_utf8();
        }
    }
    found.push(from..line.len());
    found
}
