//! How many came: "ca 28 invånare, 3 politiker, 4 tjänstepersoner", "Antal svarande 94", lists of names.

use std::ops::Range;

use super::HeadGroup;
use super::fold::{Word, begins, fold, says, words};

/// A count of people, with its place in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub group: HeadGroup,
    pub count: u32,
    pub approximate: bool,
    pub from_names: bool,
    pub bytes: Range<usize>,
}

/// The beginnings of the words for each group, the more telling ones first.
const GROUPS: [(HeadGroup, &[&str]); 5] = [
    (
        HeadGroup::Residents,
        &[
            "invånar",
            "innevånar",
            "boende",
            "bybor",
            "medborgar",
            "kommuninvånar",
            "ortsbor",
            "borger",
            "indbygger",
            "beboer",
            "innbygger",
            "bygdefolk",
            "asukas",
            "asukk",
            "kuntalai",
            "kyläläi",
            "resident",
            "citizen",
            "villager",
            "inhabitant",
        ],
    ),
    (
        HeadGroup::Elected,
        &[
            "politiker",
            "politikker",
            "förtroendevald",
            "folkvald",
            "folkevalgt",
            "folkevalde",
            "byrådsmedlem",
            "luottamushenkilö",
            "poliitik",
            "politician",
            "councillor",
            "valtuutet",
        ],
    ),
    (
        HeadGroup::Staff,
        &[
            "tjänsteperson",
            "tjänstemän",
            "tjänsteman",
            "anställd",
            "medarbetar",
            "medarbejder",
            "embedsmænd",
            "embedsmand",
            "ansatt",
            "medarbeider",
            "viranhaltij",
            "työntekij",
            "official",
            "employee",
            "staff",
            "personal",
            "henkilökun",
        ],
    ),
    (
        HeadGroup::Respondents,
        &["svarande", "svar", "respondent", "svarpers", "vastaaj", "vastanne", "vastauks", "besvarelse", "repl"],
    ),
    (
        HeadGroup::Participants,
        &[
            "deltagar",
            "deltager",
            "deltaker",
            "deltog",
            "osallistuj",
            "participant",
            "person",
            "närvarande",
            "besökar",
            "fremmødt",
            "fremmøtt",
            "oppmøtt",
            "people",
            "henkilö",
            "attende",
            "läsnä",
            "paikalla",
        ],
    ),
];

const PRESENT: [&str; 22] = [
    " närvarande",
    " antal ",
    " deltagare ",
    " deltog ",
    " på plats ",
    " til stede ",
    " tilstede",
    " fremmødt",
    " deltagere ",
    " fremmøtt",
    " oppmøtt",
    " oppmøte",
    " deltakere ",
    " läsnä",
    " paikalla",
    " osallistujia",
    " present ",
    " attend",
    " participants ",
    " number of ",
    " vastaajia",
    " vastaajamäärä",
];

const ABOUT: [&str; 15] = [
    "ca",
    "cirka",
    "circa",
    "omkring",
    "ungefär",
    "runt",
    "ung",
    "n",
    "noin",
    "about",
    "around",
    "approx",
    "approximately",
    "knappt",
    "drygt",
];

/// Whether a line is about who was there.
pub(super) fn tells_who_came(folded: &str) -> bool {
    let short = folded.get(..40.min(folded.len())).or_else(|| folded.get(..39)).unwrap_or(folded);
    says(short, &PRESENT)
}

/// The counts in a line.
pub(super) fn counts(line: &str) -> Vec<Count> {
    let found: Vec<Word<'_>> = words(line).collect();
    let mut counts: Vec<Count> = Vec::new();
    for (at, word) in found.iter().enumerate() {
        let Some(count) = word.figure() else { continue };
        let Some((group, end)) = counted(line, &found, at) else { continue };
        if counts.iter().any(|other| other.group == group) {
            continue;
        }
        let before = at.checked_sub(1).map(|before| found[before].small());
        let tilde = line[..word.start].trim_end().ends_with(['~', '≈']);
        let approximate = tilde || before.is_some_and(|before| ABOUT.contains(&before.as_str()));
        counts.push(Count { group, count, approximate, from_names: false, bytes: word.start..end });
    }
    counts
}

/// The group that a figure counts: the noun after it, or the noun before it as in "Antal svarande 94".
fn counted(line: &str, found: &[Word<'_>], at: usize) -> Option<(HeadGroup, usize)> {
    let word = found[at];
    for next in found.iter().skip(at + 1).take(2) {
        let between = line.get(word.end..next.start).unwrap_or(",");
        if between.contains([',', ';', '.', ':', '-', '–', '/', '(']) || next.figure().is_some() {
            break;
        }
        if let Some(group) = group_of(&next.small()) {
            return Some((group, next.end));
        }
    }
    let before = found[..at].last()?;
    let before = if ABOUT.contains(&before.small().as_str()) { found[..at - 1].last()? } else { before };
    let between = line.get(before.end..word.start).unwrap_or(",");
    let free = line[word.end..].chars().next().is_none_or(|after| !matches!(after, '-' | '–' | '/' | ':'));
    if !free || between.contains([',', ';', '.', '(', ')']) {
        return None;
    }
    group_of(&before.small()).map(|group| (group, word.end))
}

fn group_of(word: &str) -> Option<HeadGroup> {
    GROUPS
        .iter()
        .find(|(_, beginnings)| beginnings.iter().any(|beginning| word.starts_with(beginning)))
        .map(|(group, _)| *group)
}

/// A smaller group within those who answered: "(orten Lillmyren 6)". Its name and number, in bytes.
pub(super) fn within(line: &str) -> Option<(Range<usize>, u32)> {
    let open = line.find('(')?;
    let inside = &line[open + 1..open + 1 + line[open + 1..].find(')')?];
    let last = words(inside).last()?;
    let people = last.figure().filter(|_| last.end == inside.trim_end().len())?;
    let name = inside[..last.start].trim_end_matches([' ', ':', '=', ',']);
    (name.chars().any(char::is_alphabetic)).then_some((open + 1..open + 1 + name.len(), people))
}

/// Those present, by name: "För kommun/region: Anna S, Erik P. För byn: Aina, Gunnar."
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// The counts by group.
    pub counts: Vec<Count>,
    /// The first names of those who work for municipality or region, in small letters.
    pub staff: Vec<String>,
    /// The first names of those who live there, in small letters.
    pub residents: Vec<String>,
}

const EMPLOYERS: [&str; 12] = [
    " kommun",
    " region",
    " landsting",
    " hälsocentral",
    " sygehus",
    " sykehus",
    " förvaltning",
    " forvaltning",
    " kunta",
    " kunna",
    " hyvinvointialue",
    " staff ",
];
const VILLAGE: [&str; 12] = [
    " byn ",
    " by ",
    " bygd",
    " invånar",
    " boende ",
    " borger",
    " landsby",
    " grend",
    " kylä",
    " asukka",
    " residents ",
    " village ",
];
const ABSENT: [&str; 8] = [" förhind", " frånvar", " afbud ", " forfall ", " meldt", " poissa", " absent ", " estynyt"];

/// Reads a list of those present by name.
pub(super) fn names(line: &str) -> Names {
    let mut names = Names::default();
    let mut from = 0;
    while let Some(colon) = line[from..].find(':').map(|at| from + at) {
        let head = fold(line[from..colon].rsplit(['.', ':', ';']).next().unwrap_or(""));
        let list_end = end_of_list(line, colon + 1);
        let group = if says(&head, &ABSENT) || begins(&head, &ABSENT) {
            None
        } else if says(&head, &EMPLOYERS) {
            Some(HeadGroup::Staff)
        } else if says(&head, &VILLAGE) {
            Some(HeadGroup::Residents)
        } else {
            None
        };
        if let Some(group) = group {
            add(&mut names, group, line, colon + 1..list_end);
        }
        from = colon + 1;
    }
    names
}

/// A list of names ends at the full stop before the next heading, or with the line.
fn end_of_list(line: &str, from: usize) -> usize {
    line[from..].find(". ").map_or(line.len(), |at| from + at)
}

fn add(names: &mut Names, group: HeadGroup, line: &str, bytes: Range<usize>) {
    let list = line[bytes.clone()].trim().trim_end_matches('.');
    let people: Vec<&str> = list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    let all_names = people.iter().all(|name| words(name).all(|word| word.capital()) && words(name).count() <= 4);
    let Ok(count) = u32::try_from(people.len()) else { return };
    if !all_names || count == 0 || names.counts.iter().any(|other| other.group == group) {
        return;
    }
    let first_names = people.iter().filter_map(|name| words(name).next()).map(|word| word.small());
    match group {
        HeadGroup::Staff => names.staff.extend(first_names),
        _ => names.residents.extend(first_names),
    }
    let start = bytes.start + (line[bytes.clone()].len() - line[bytes].trim_start().len());
    names.counts.push(Count { group, count, approximate: false, from_names: true, bytes: start..start + list.len() });
}
