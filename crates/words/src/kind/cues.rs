//! The words that tell a kind, as they are listed, and where they stand in a line.

use super::Kind;
use crate::{language::Language, normal::fold, word};
use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

/// What a cue tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tells {
    /// A kind, with so much weight; against it, where the weight is below nought.
    Kind(Kind, i8),
    /// One half of what tells a kind together with another.
    Half(Half),
    /// In a question: that its answers are of this kind.
    Asks(Kind),
}

/// What tells a kind only together with another half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Half {
    /// What an evening is made of.
    Evening,
    /// How it was.
    Judged,
    /// An hour of the day, which is no evening: "bussen på kvällen".
    Hours,
    /// A time gone by.
    Past,
    /// Having been asked or promised.
    Asked,
    /// Somebody who can undertake something.
    Actor,
    /// Undertaking.
    Will,
    /// By when.
    Due,
}

/// A cue that was found, and where: bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub tells: Tells,
    pub at: Range<usize>,
}

/// The cues of a language, by the letter they begin with.
pub(super) struct Table(BTreeMap<char, Vec<Cue>>);

/// Words in a row.
struct Cue {
    tells: Tells,
    /// It stands at the beginning of the line.
    first: bool,
    words: Vec<Part>,
}

enum Part {
    Whole(String),
    Start(String),
    Any,
}

impl Table {
    /// The table of a language, or all of them. Both forms of Norwegian share one, for people mix them.
    pub(super) fn of(language: Option<Language>) -> &'static [Self] {
        static TABLES: LazyLock<[Table; 5]> = LazyLock::new(|| {
            [
                include_str!("../../data/kind/sv.txt"),
                include_str!("../../data/kind/da.txt"),
                include_str!("../../data/kind/no.txt"),
                include_str!("../../data/kind/fi.txt"),
                include_str!("../../data/kind/en.txt"),
            ]
            .map(Table::read)
        });
        let only = match language {
            None => return &TABLES[..],
            Some(Language::Swedish) => 0,
            Some(Language::Danish) => 1,
            Some(Language::Bokmal | Language::Nynorsk) => 2,
            Some(Language::Finnish) => 3,
            Some(Language::English) => 4,
        };
        &TABLES[only..=only]
    }

    /// Every cue in a text, in order.
    pub(super) fn found_in(&self, text: &str) -> Vec<Found> {
        let words: Vec<(String, Range<usize>)> =
            word::words(text).map(|word| (fold(word.text).replace('’', "'"), word.at)).collect();
        let mut found = Vec::new();
        for (at, (word, place)) in words.iter().enumerate() {
            let cues = word.chars().next().and_then(|letter| self.0.get(&letter)).into_iter().flatten();
            for cue in cues.filter(|cue| at == 0 || !cue.first) {
                let rest = &words[at..];
                if cue.words.len() <= rest.len() && cue.words.iter().zip(rest).all(|(part, (word, _))| part.fits(word)) {
                    let end = rest[cue.words.len() - 1].1.end;
                    found.push(Found { tells: cue.tells, at: place.start..end });
                }
            }
        }
        found
    }

    /// Reads a table. A line that cannot be read is left out; that none is, a test shows.
    fn read(text: &str) -> Self {
        let mut table: BTreeMap<char, Vec<Cue>> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((tells, cues)) = line.split_once(':').and_then(|(key, cues)| Some((tells(key)?, cues))) else {
                continue;
            };
            for written in cues.split(',') {
                let written = written.trim();
                let first = written.starts_with('^');
                let words: Vec<Part> = written.trim_start_matches('^').split_whitespace().map(part).collect();
                let letter = match words.first() {
                    Some(Part::Whole(word) | Part::Start(word)) => word.chars().next(),
                    Some(Part::Any) | None => None,
                };
                if let Some(letter) = letter {
                    table.entry(letter).or_default().push(Cue { tells, first, words });
                }
            }
        }
        Self(table)
    }
}

impl Part {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Start(start) => word.starts_with(start.as_str()),
            Self::Any => true,
        }
    }
}

fn part(written: &str) -> Part {
    match written.strip_suffix('*') {
        Some("") => Part::Any,
        Some(start) => Part::Start(fold(start)),
        None => Part::Whole(fold(written.trim_end_matches(':'))),
    }
}

/// What the head of a line of a table says: `offer 3`, `evening`, `asks idea`.
fn tells(key: &str) -> Option<Tells> {
    let kind = |name: &str| Kind::ALL.into_iter().find(|kind| kind.name() == name);
    match key.split_once(' ') {
        Some(("asks", name)) => kind(name).map(Tells::Asks),
        Some((name, weight)) => Some(Tells::Kind(kind(name)?, weight.parse().ok()?)),
        None => HALVES.iter().find(|(name, _)| *name == key).map(|(_, half)| Tells::Half(*half)),
    }
}

const HALVES: [(&str, Half); 8] = [
    ("evening", Half::Evening),
    ("judged", Half::Judged),
    ("hours", Half::Hours),
    ("past", Half::Past),
    ("asked", Half::Asked),
    ("actor", Half::Actor),
    ("will", Half::Will),
    ("due", Half::Due),
];
