//! What was promised, by whom, by when and how people hear of it; and how many put their names down.

use std::ops::Range;

use super::days;
use super::fold::{begins, fold, says, words};
use super::lines::trimmed;

/// A promise, in bytes of the line it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Promised {
    pub bytes: Range<usize>,
    pub due: Option<Range<usize>>,
    pub channels: Vec<&'static str>,
    pub owner: Option<Range<usize>>,
    /// The notes themselves say that nobody has it.
    pub unowned: Option<Range<usize>>,
}

const PROMISES: [&str; 30] = [
    " löfte ",
    " löften ",
    " vi lovar ",
    " lovat ",
    " vi lovade ",
    " återkoppling ",
    " nästa steg ",
    " att göra ",
    " åtgärd ",
    " beslutat ",
    " vi kom överens ",
    " løfte ",
    " løfter ",
    " vi lover ",
    " lovet ",
    " næste skridt ",
    " opfølgning ",
    " aftalt ",
    " neste steg ",
    " oppfølging ",
    " avtalt ",
    " lupaus ",
    " lupaukset ",
    " lupaamme ",
    " seuraava askel ",
    " seuraavat askeleet ",
    " jatkotoimet ",
    " promise",
    " next step",
    " we promise ",
];
const UNOWNED: [&str; 14] = [
    " hvem gør hvad ",
    " vem gör vad ",
    " hvem gjør hva ",
    " kuka tekee ",
    " who does what ",
    " ikke aftalt ",
    " ej bestämt ",
    " inte bestämt ",
    " ikke avtalt ",
    " ei sovittu ",
    " not agreed ",
    " oklart vem ",
    " ej utsett ",
    " uklart hvem ",
];
const BY: [&str; 16] = [
    "före",
    "innan",
    "senast",
    "senest",
    "innen",
    "inden",
    "før",
    "ennen",
    "viimeistään",
    "before",
    "by",
    "till",
    "under",
    "within",
    "kommande",
    "t.o.m",
];
const ACTORS: [&str; 18] = [
    "kommunen",
    "regionen",
    "samordnaren",
    "processledaren",
    "hälsocentralen",
    "vårdcentralen",
    "kommunalrådet",
    "nämnden",
    "koordinatoren",
    "konsulenten",
    "koordinaattori",
    "kunta",
    "hyvinvointialue",
    "rådmannen",
    "byrådet",
    "regionsrådet",
    "kommunedirektøren",
    "projektledaren",
];

/// The beginnings of the words for ways to reach people, with the form a dictionary has.
const CHANNELS: [(&str, &str); 44] = [
    ("anslagstavl", "anslagstavla"),
    ("mejl", "mejl"),
    ("mail", "mail"),
    ("epost", "e-post"),
    ("post", "post"),
    ("brev", "brev"),
    ("sms", "sms"),
    ("hemsid", "hemsida"),
    ("webbplats", "webbplats"),
    ("webb", "webb"),
    ("telefon", "telefon"),
    ("ring", "telefon"),
    ("facebook", "facebook"),
    ("lokaltidning", "lokaltidning"),
    ("tidning", "tidning"),
    ("affisch", "affisch"),
    ("byablad", "byablad"),
    ("möte", "möte"),
    ("hjemmesid", "hjemmeside"),
    ("opslagstavl", "opslagstavle"),
    ("avis", "avis"),
    ("møde", "møde"),
    ("oppslagstavl", "oppslagstavle"),
    ("nettsid", "nettside"),
    ("møte", "møte"),
    ("plakat", "plakat"),
    ("ilmoitustaulu", "ilmoitustaulu"),
    ("kotisivu", "kotisivut"),
    ("verkkosivu", "verkkosivut"),
    ("sähköposti", "sähköposti"),
    ("kirje", "kirje"),
    ("tekstiviesti", "tekstiviesti"),
    ("paikallislehti", "paikallislehti"),
    ("noticeboard", "notice board"),
    ("website", "website"),
    ("letter", "letter"),
    ("email", "e-mail"),
    ("newspaper", "newspaper"),
    ("radio", "radio"),
    ("instagram", "instagram"),
    ("biblioteket", "bibliotek"),
    ("brevlåd", "brev"),
    ("nyhedsbrev", "nyhedsbrev"),
    ("nyhetsbrev", "nyhetsbrev"),
];

/// Whether a line is a promise, as a heading before a colon says.
pub(super) fn promise(line: &str) -> Option<Promised> {
    let colon = line.find(':')?;
    if !begins(&fold(&line[..colon]), &PROMISES) || words(&line[..colon]).count() > 5 {
        return None;
    }
    read(line, colon + 1..line.len())
}

/// Reads a promise that stands in these bytes.
pub(super) fn read(line: &str, bytes: Range<usize>) -> Option<Promised> {
    let mut bytes = trimmed(line, &bytes);
    let mut unowned = None;
    if let Some(open) = line[bytes.clone()].rfind('(').map(|at| bytes.start + at) {
        let inside = fold(&line[open..bytes.end]);
        if says(&inside, &UNOWNED) && line[bytes.clone()].trim_end_matches('.').ends_with(')') {
            unowned = Some(open + 1..line[..bytes.end].trim_end_matches(['.', ')']).len());
            bytes = trimmed(line, &(bytes.start..open));
        }
    }
    let text = &line[bytes.clone()];
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let place = |found: Range<usize>| bytes.start + found.start..bytes.start + found.end;
    Some(Promised { due: due(text).map(place), channels: channels(text), owner: owner(text).map(place), unowned, bytes })
}

/// "före jul", "senest 1. april", "innen 22/2".
fn due(text: &str) -> Option<Range<usize>> {
    let found: Vec<_> = words(text).take(200).collect();
    for (at, word) in found.iter().enumerate() {
        if !BY.contains(&word.small().as_str()) {
            continue;
        }
        let day = days::find(&text[word.end..]).map(|day| word.end + day.bytes.start..word.end + day.bytes.end);
        if let Some(day) = day.filter(|day| day.start - word.end <= 8) {
            return Some(word.start..day.end);
        }
        let next = found.get(at + 1)?;
        let named = [
            "jul",
            "påsk",
            "sommar",
            "nyår",
            "hösten",
            "våren",
            "vintern",
            "advent",
            "påske",
            "sommer",
            "efterår",
            "forår",
            "høsten",
            "juhannus",
            "joulu",
            "pääsiä",
            "kesä",
            "christmas",
            "easter",
            "summer",
            "månad",
            "vecka",
            "uge",
            "uke",
            "måned",
            "nästa",
            "næste",
            "neste",
        ];
        let small = next.small();
        if named.iter().any(|name| small.starts_with(name)) {
            let two = matches!(small.as_str(), "nästa" | "næste" | "neste");
            let last = if two { found.get(at + 2).unwrap_or(next) } else { next };
            return Some(word.start..last.end);
        }
    }
    days::find(text).map(|day| day.bytes)
}

fn channels(text: &str) -> Vec<&'static str> {
    let mut named = Vec::new();
    let joined =
        text.to_lowercase().replace("e-post", "epost").replace("e-mail", "email").replace("notice board", "noticeboard");
    for word in words(&joined) {
        let channel = CHANNELS.iter().find(|(beginning, _)| word.text.starts_with(beginning)).map(|(_, channel)| *channel);
        if let Some(channel) = channel.filter(|channel| !named.contains(channel)) {
            named.push(channel);
        }
    }
    named
}

/// Whoever is said to do it: "ansvarig: …", or the one who is the subject of the sentence.
fn owner(text: &str) -> Option<Range<usize>> {
    let lower = text.char_indices().find_map(|(at, _)| {
        let rest = &text[at..];
        [
            "Ansvarig:",
            "ansvarig:",
            "Ansvar:",
            "ansvar:",
            "Ansvarlig:",
            "ansvarlig:",
            "Vastuu:",
            "vastuu:",
            "Owner:",
            "owner:",
            "responsible:",
        ]
        .iter()
        .find(|sign| rest.starts_with(**sign))
        .map(|sign| at + sign.len())
    });
    if let Some(from) = lower {
        let end = text[from..].find([',', ';', ')', '.']).map_or(text.len(), |at| from + at);
        let name = trimmed(text, &(from..end));
        return (!name.is_empty()).then_some(name);
    }
    let first = words(text).next()?;
    ACTORS.contains(&first.small().as_str()).then_some(first.start..first.end)
}

const SIGNED: [&str; 24] = [
    " skrev upp sig ",
    " skrivit upp sig ",
    " skrev sig på ",
    " anmälde sig ",
    " anmält sig ",
    " anmälda ",
    " vill vara med i ",
    " antecknade sig ",
    " tilmeldte sig ",
    " tilmeldt ",
    " har meldt sig ",
    " meldte sig ",
    " skrev sig op ",
    " skrev seg på ",
    " meldte seg ",
    " har meldt seg ",
    " påmeldte ",
    " ilmoittautui ",
    " ilmoittautunut ",
    " ilmoittautuneita ",
    " signed up ",
    " put their names ",
    " volunteered ",
    " skrev på listan ",
];

/// How many put their names down, and where the figure stands, in bytes.
pub(super) fn signups(line: &str) -> Option<(u32, Range<usize>)> {
    let start = line.char_indices().nth(300).map_or(line, |(end, _)| &line[..end]);
    if !says(&fold(start), &SIGNED) {
        return None;
    }
    let figure = words(start).find_map(|word| word.figure().map(|count| (count, word.start..word.end)));
    figure.or_else(|| words(start).find_map(|word| in_words(&word.small()).map(|count| (count, word.start..word.end))))
}

fn in_words(word: &str) -> Option<u32> {
    const NUMBERS: [&[&str]; 12] = [
        &["två", "to", "kaksi", "two"],
        &["tre", "kolme", "three"],
        &["fyra", "fire", "neljä", "four"],
        &["fem", "viisi", "five"],
        &["sex", "seks", "kuusi", "six"],
        &["sju", "syv", "seitsemän", "seven"],
        &["åtta", "otte", "åtte", "kahdeksan", "eight"],
        &["nio", "ni", "yhdeksän", "nine"],
        &["tio", "ti", "kymmenen", "ten"],
        &["elva", "elleve", "yksitoista", "eleven"],
        &["tolv", "kaksitoista", "twelve"],
        &["tretton", "tretten", "thirteen"],
    ];
    NUMBERS.iter().position(|names| names.contains(&word)).and_then(|at| u32::try_from(at + 2).ok())
}
