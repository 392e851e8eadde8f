//! Headings: tables and groups, slips of paper, and the questions of the meeting.

use std::ops::Range;

use super::fold::{begins, fold, words};

/// A heading of a table or group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// The name as written, in bytes.
    pub name: Range<usize>,
    /// Who sat there, in bytes.
    pub setting: Option<Range<usize>>,
    /// What follows on the same line, in bytes; empty if nothing does.
    pub rest: Range<usize>,
}

const TABLES: [&str; 20] = [
    "bord",
    "bordet",
    "bordsgrupp",
    "grupp",
    "gruppe",
    "grp",
    "gr",
    "ryhmä",
    "pöytä",
    "pöytäryhmä",
    "table",
    "group",
    "team",
    "lag",
    "hold",
    "station",
    "stasjon",
    "smågrupp",
    "diskussionsgrupp",
    "samtalsgrupp",
];
const SLIPS: [&str; 16] = [
    "lapp",
    "lap",
    "papperslapp",
    "seddel",
    "lappu",
    "paperilappu",
    "slip",
    "note",
    "kort",
    "postit",
    "klisterlapp",
    "gul",
    "anteckning",
    "kommentar",
    "kommentti",
    "comment",
];

/// The table or group that a line is the heading of.
pub(super) fn table(line: &str) -> Option<Table> {
    let (name, colon) = numbered_name(line, &TABLES)?;
    let after = &line[name.end..];
    let mut rest = line.len() - after.trim_start().len();
    let mut setting = None;
    if line[rest..].starts_with(['(', '[']) {
        let close = line[rest..].find([')', ']'])?;
        setting = Some(rest + 1..rest + close);
        rest += close + 1;
        rest = line.len() - line[rest..].trim_start().len();
    }
    let tail = &line[rest..];
    let opened = tail.starts_with([':', '–', '—', '-', '.']);
    if !tail.is_empty() && !opened {
        return None;
    }
    let dash = tail.starts_with(['–', '—', '-']);
    rest = line.len() - tail.trim_start_matches([':', '–', '—', '-', '.', ' ']).len();
    let tail = &line[rest..];
    let names_people = !tail.is_empty() && words(tail).count() <= 6 && !tail.ends_with(['.', '!', '?', '"', '”']);
    if setting.is_none() && dash && names_people && !colon {
        return Some(Table { name, setting: Some(rest..line.len()), rest: line.len()..line.len() });
    }
    Some(Table { name, setting, rest: rest..line.len() })
}

/// `Bord 3`, `Gruppe A`, `Gr 2`, `R1:` at the beginning of a line; and whether a colon follows.
fn numbered_name(line: &str, kinds: &[&str]) -> Option<(Range<usize>, bool)> {
    let mut parts = words(line);
    let first = parts.next().filter(|word| word.start == 0)?;
    let small = first.small();
    if let Some(number) = small.strip_prefix(['r', 'g', 't', 'b']) {
        let colon = line[first.end..].trim_start().starts_with(':');
        let digits = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        if digits && colon && first.capital() {
            return Some((first.start..first.end, true));
        }
    }
    if !kinds.contains(&small.as_str()) {
        return None;
    }
    let mut number = parts.next()?;
    if matches!(number.small().as_str(), "nr" | "nro" | "no" | "nummer") {
        number = parts.next()?;
    }
    let letter = number.text.chars().count() == 1 && number.text.chars().all(char::is_alphabetic);
    let figure = number.text.len() <= 3 && number.text.starts_with(|sign: char| sign.is_ascii_digit());
    let near = line.get(first.end..number.start).is_some_and(|gap| gap.len() <= 8 && !gap.contains([':', ',', '(']));
    let colon = line[number.end..].trim_start().starts_with(':');
    // "Grupp i byn" is no group called I.
    let named = figure || (letter && (number.capital() || colon));
    (named && near).then_some((first.start..number.end, colon))
}

/// A heading that says "table" and not which.
pub(super) fn table_without_number(line: &str) -> bool {
    let folded = fold(line.trim_end_matches([':', ' ', '?', '_']));
    let only = folded.trim();
    line.len() < 30 && TABLES.contains(&only) && only.len() > 2
}

/// Where further groups begin on one line: "Gr 1: a. Gr 2: b."
pub(super) fn tables_in(line: &str) -> Vec<Range<usize>> {
    let mut begins_at = vec![0];
    for word in words(line) {
        let before = line[..word.start].trim_end();
        let free =
            word.start > 0 && (before.ends_with(['.', ';', '|', '!', '?', ')', '/']) || line[..word.start].ends_with("  "));
        if free
            && numbered_name(&line[word.start..line.len().min(floor(line, word.start + 60))], &TABLES)
                .is_some_and(|(_, colon)| colon)
        {
            begins_at.push(word.start);
        }
    }
    let ends = begins_at.iter().skip(1).copied().chain([line.len()]).collect::<Vec<_>>();
    begins_at.into_iter().zip(ends).map(|(start, end)| start..end).collect()
}

/// The nearest place at or before a byte where a character begins.
fn floor(text: &str, mut byte: usize) -> usize {
    byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// Where the words of a numbered slip begin: "Lapp 3: …".
pub(super) fn slip(line: &str) -> Option<usize> {
    let (name, _) = numbered_name(line, &SLIPS)?;
    let after = &line[name.end..];
    let rest = after.trim_start().strip_prefix([':', '.', ')', '–', '-'])?.trim_start();
    (!rest.is_empty()).then(|| line.len() - rest.len())
}

const NUMBERED_QUESTIONS: [&str; 27] = [
    "fråga",
    "frågeställning",
    "diskussionsfråga",
    "spørgsmål",
    "spørsmål",
    "kysymys",
    "question",
    "q",
    "gruppearbeid",
    "grupparbete",
    "gruppearbejde",
    "gruppeopgave",
    "ryhmätyö",
    "tema",
    "theme",
    "teema",
    "uppgift",
    "oppgave",
    "opgave",
    "tehtävä",
    "runda",
    "runde",
    "kierros",
    "round",
    "omgång",
    "pass",
    "del",
];
const TOPICS: [&str; 52] = [
    " behov ",
    " hinder ",
    " möjligheter ",
    " idéer ",
    " förslag ",
    " lösningar ",
    " styrkor ",
    " svagheter ",
    " utmaningar ",
    " problem ",
    " önskemål ",
    " övrigt ",
    " resurser ",
    " bra ",
    " dåligt ",
    " udfordringer ",
    " muligheder ",
    " ideer ",
    " forslag ",
    " ønsker ",
    " løsninger ",
    " utfordringer ",
    " muligheter ",
    " tiltak ",
    " ønsker og behov ",
    " haasteet ",
    " mahdollisuudet ",
    " ideat ",
    " ehdotukset ",
    " toiveet ",
    " tarpeet ",
    " esteet ",
    " needs ",
    " ideas ",
    " challenges ",
    " opportunities ",
    " obstacles ",
    " barriers ",
    " solutions ",
    " resources ",
    " strengths ",
    " annat ",
    " andet ",
    " annet ",
    " muuta ",
    " other ",
    " vad fungerar bra ",
    " det här är bra ",
    " det är bra ",
    " kan bli bättre ",
    " offers ",
    " erbjudanden ",
];
const INTERROGATIVES: [&str; 38] = [
    " vad ",
    " hur ",
    " vilka ",
    " vilken ",
    " vilket ",
    " var ",
    " varför ",
    " när ",
    " vem ",
    " hvad ",
    " hvordan ",
    " hvilke",
    " hvor",
    " hva ",
    " hvem ",
    " mikä ",
    " mitä ",
    " miten ",
    " mitkä ",
    " missä ",
    " miksi ",
    " kuka ",
    " what ",
    " how ",
    " which ",
    " where ",
    " why ",
    " who ",
    " if you ",
    " om du ",
    " hvis du ",
    " jos ",
    " kan vi ",
    " behöver vi ",
    " finns det ",
    " er der ",
    " er det ",
    " onko ",
];

/// Whether a line is surely one of the meeting's questions or topics: numbered, or a lone topic word, or a short line
/// that ends with a colon.
pub(super) fn question(line: &str) -> bool {
    let folded = fold(line);
    let mut parts = words(line);
    if let Some(first) = parts.next().filter(|word| word.start == 0) {
        let number = parts
            .next()
            .is_some_and(|word| word.text.len() <= 2 && word.text.starts_with(|sign: char| sign.is_ascii_digit()));
        if number && NUMBERED_QUESTIONS.contains(&first.small().as_str()) {
            return true;
        }
    }
    let few = words(line).take(9).count() <= 8;
    let topic = TOPICS.contains(&folded.as_str()) && !line.ends_with(['.', '!']);
    topic || (few && line.ends_with(':') && !line.contains(['"', '”', '“']) && line.chars().any(char::is_alphabetic))
}

/// Whether a line has the form of a question put to the meeting. What it is depends on where it stands.
pub(super) fn asks(line: &str) -> bool {
    line.ends_with('?') && begins(&fold(line), &INTERROGATIVES)
}
