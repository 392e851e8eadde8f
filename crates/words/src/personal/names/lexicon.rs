//! Which words can be names: first names, surnames by list and by ending, and their inflected forms.
//!
//! The lists are facts about the Nordic countries of today: names old and young, and names that came from elsewhere. A name
//! that is also a word ("Björn", "Liv", "Toivo") or a town ("Nora") says so, and is believed only when something else speaks
//! for it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::lists::entries;

/// What is known of a word written as a name may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits {
    pub(super) first: bool,
    /// How plainly it is a surname.
    pub(super) family: Family,
    /// Also a word of one of the languages.
    pub(super) word: bool,
    /// A town, a country, an institution, a month: no one's first name when it stands alone.
    pub(super) place: bool,
}

/// How plainly a word is a surname.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    #[default]
    No,
    /// It ends as surnames do, and other words as well.
    Ending,
    /// It stands in the list, or ends as only surnames do: it needs no known first name before it.
    Sure,
    /// It needs nothing beside it.
    Plain,
}

impl Traits {
    pub(super) fn surname(self) -> bool {
        self.family > Family::No
    }

    pub(super) fn sure_surname(self) -> bool {
        self.family >= Family::Sure
    }

    pub(super) fn plain_surname(self) -> bool {
        self.family == Family::Plain
    }
}

static NAMES: LazyLock<HashMap<String, Traits>> = LazyLock::new(|| {
    let mut names: HashMap<String, Traits> = HashMap::new();
    let firsts = [
        include_str!("../../../data/names/first/sv.txt"),
        include_str!("../../../data/names/first/da.txt"),
        include_str!("../../../data/names/first/nb.txt"),
        include_str!("../../../data/names/first/fi.txt"),
        include_str!("../../../data/names/first/en.txt"),
        include_str!("../../../data/names/first/is.txt"),
        include_str!("../../../data/names/first/world.txt"),
    ];
    for name in firsts.into_iter().flat_map(entries).flat_map(parts) {
        names.entry(name).or_default().first = true;
    }
    for name in entries(include_str!("../../../data/names/surnames.txt")).flat_map(parts) {
        names.entry(name).or_default().family = Family::Sure;
    }
    for name in entries(include_str!("../../../data/names/also_words.txt")).flat_map(parts) {
        names.entry(name).or_default().word = true;
    }
    for name in entries(include_str!("../../../data/names/places.txt")).flat_map(parts) {
        names.entry(name).or_default().place = true;
    }
    names
});

/// Finnish stems as they sound in inflected forms, with the name: "peka" of Pekka, "virtase" of Virtanen.
static FINNISH_STEMS: LazyLock<HashMap<String, Traits>> = LazyLock::new(|| {
    let mut stems: HashMap<String, Traits> = HashMap::new();
    let finnish = entries(include_str!("../../../data/names/first/fi.txt")).flat_map(parts);
    let surnames = entries(include_str!("../../../data/names/surnames.txt")).flat_map(parts);
    for name in finnish.chain(surnames) {
        let Some(traits) = NAMES.get(&name).copied() else { continue };
        for stem in stems_of(&name) {
            stems.entry(stem).or_insert(traits);
        }
    }
    stems
});

/// The parts of a name joined with a hyphen or an apostrophe, in small letters: the reading knows runs of letters only.
fn parts(name: &str) -> impl Iterator<Item = String> {
    name.split(['-', '\'']).filter(|part| part.chars().nth(1).is_some()).map(str::to_lowercase)
}

/// The stems of a name before Finnish endings, strong grade and weak grade.
fn stems_of(name: &str) -> Vec<String> {
    let mut stems = vec![name.to_owned()];
    let weak = [
        ("kk", "k"),
        ("pp", "p"),
        ("tt", "t"),
        ("nt", "nn"),
        ("nk", "ng"),
        ("lt", "ll"),
        ("rt", "rr"),
        ("mp", "mm"),
        ("ht", "hd"),
        ("lk", "l"),
    ];
    let letters: Vec<char> = name.chars().collect();
    if let Some((_, beginning)) = letters.split_last() {
        let vowel = letters[letters.len() - 1];
        let beginning: String = beginning.iter().collect();
        for (strong, soft) in weak {
            if let Some(head) = beginning.strip_suffix(strong) {
                stems.push(format!("{head}{soft}{vowel}"));
            }
        }
        if let Some(head) =
            beginning.strip_suffix('t').filter(|head| head.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']))
        {
            stems.push(format!("{head}d{vowel}"));
        }
        if let Some(head) =
            beginning.strip_suffix('p').filter(|head| head.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'r', 'l']))
        {
            stems.push(format!("{head}v{vowel}"));
        }
    }
    if let Some(head) = name.strip_suffix("nen") {
        stems.push(format!("{head}se"));
        stems.push(format!("{head}s"));
    }
    if let Some(head) = name.strip_suffix("s") {
        stems.push(format!("{head}kse"));
    }
    if !name.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']) {
        stems.push(format!("{name}i"));
    }
    stems
}

/// The endings of Finnish cases, longest first where one holds another.
const FINNISH_ENDINGS: [&str; 19] = [
    "lleen", "nkin", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "kin", "na", "ta", "tä", "n",
    "a", "ä",
];

/// What is known of a word in small letters; `finnish` says that the text around it is Finnish.
pub(super) fn traits(word: &str, finnish: bool) -> Traits {
    if let Some(known) = NAMES.get(word) {
        return with_ending(*known, word);
    }
    let stem = word.strip_suffix('s').filter(|stem| stem.chars().nth(1).is_some());
    let genitive = stem.and_then(|stem| {
        NAMES.get(stem).filter(|known| known.first || known.surname()).map(|known| with_ending(*known, stem))
    });
    let known = genitive.or_else(|| if finnish { inflected(word) } else { None }).unwrap_or_default();
    let by_ending = stem.map_or(known, |stem| with_ending(known, stem));
    with_ending(by_ending, word)
}

/// How first names of two old Nordic parts end: Eldbjørg, Arnhild, Torgeir.
const FIRST_ENDINGS: [&str; 12] =
    ["bjørg", "björg", "hild", "laug", "gerd", "leif", "geir", "mund", "frid", "gunn", "bjørn", "björn"];

/// Whether a word is the name of a town, a country, an institution or a month.
pub(in super::super) fn is_place(word: &str) -> bool {
    NAMES.get(word).is_some_and(|known| known.place)
}

/// Adds what the ending of a word tells to what the lists do.
fn with_ending(known: Traits, word: &str) -> Traits {
    const SURE: [&str; 13] =
        ["sson", "dóttir", "qvist", "kvist", "quist", "ström", "strøm", "gren", "ović", "ević", "ovic", "evic", "oğlu"];
    const LISTED: [&str; 7] = ["sen", "nen", "ström", "strøm", "gren", "blad", "feldt"];
    let long = word.chars().nth(4).is_some();
    let sure = long && SURE.iter().any(|ending| word.ends_with(ending));
    let listed = known.surname() && !known.place && !known.word && LISTED.iter().any(|ending| word.ends_with(ending));
    let patronymic = ["sson", "qvist", "kvist", "dóttir"].iter().any(|ending| word.ends_with(ending));
    // Names of two old parts: too many to list, and at the start of a sentence never taken for more than a word.
    let of_two_parts = long && !known.first && FIRST_ENDINGS.iter().any(|ending| word.ends_with(ending));
    let known = if of_two_parts { Traits { first: true, word: true, ..known } } else { known };
    let by_ending = if word.chars().nth(5).is_some() && (patronymic || listed) {
        Family::Plain
    } else if sure {
        Family::Sure
    } else if surname_by_ending(word) {
        Family::Ending
    } else {
        Family::No
    };
    Traits { family: known.family.max(by_ending), ..known }
}

/// The name of which a Finnish word is an inflected form.
fn inflected(word: &str) -> Option<Traits> {
    FINNISH_ENDINGS.iter().find_map(|ending| {
        let stem = word.strip_suffix(ending).filter(|stem| stem.chars().nth(3).is_some() || ending.len() > 2)?;
        let stem = Some(stem).filter(|stem| stem.chars().nth(2).is_some())?;
        let known = FINNISH_STEMS.get(stem).or_else(|| NAMES.get(stem)).copied()?;
        let plain = known.surname() && !known.first && !known.place && (stem.ends_with("se") || stem.ends_with("nen"));
        let family = if plain { Family::Plain } else { known.family };
        (known.first || known.surname()).then_some(Traits { family, ..known })
    })
}

/// Whether a word is another with a case ending of the Nordic languages: the same name, spoken of once more.
pub(super) fn is_form_of(word: &str, name: &str) -> bool {
    if let Some(rest) = word.strip_prefix(name) {
        return rest.is_empty() || rest == "s" || FINNISH_ENDINGS.contains(&rest);
    }
    stems_of(name).iter().any(|stem| word.strip_prefix(stem.as_str()).is_some_and(|rest| FINNISH_ENDINGS.contains(&rest)))
}

/// Whether a word ends as surnames do.
pub(super) fn surname_by_ending(word: &str) -> bool {
    const ENDINGS: [&str; 44] = [
        "sson", "dotter", "dóttir", "dottir", "qvist", "kvist", "quist", "ström", "strøm", "gren", "berg", "lund", "holm",
        "dahl", "vall", "wall", "stedt", "strand", "blad", "feldt", "lander", "mark", "sen", "nen", "gaard", "gård", "ović",
        "ević", "ovic", "evic", "ova", "enko", "ski", "ska", "zadeh", "pour", "nejad", "oğlu", "oglu", "yan", "shvili",
        "haug", "rud", "stad",
    ];
    word.chars().nth(4).is_some() && ENDINGS.iter().any(|ending| word.ends_with(ending))
}
