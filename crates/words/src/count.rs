//! How many stand behind a line: the "x4", the strokes, the "10 röster" that a note-taker sets beside what was said.
//!
//! A count is a mark at the end of a line, or before it. Most numbers in notes are none: a house number, an hour, a price,
//! an age, four Swedish miles. So a number counts only with a sign or a word that makes it one, and where a word may also
//! belong to the sentence ("vi behöver 4 personer till"), only set apart by a dash, a bracket or a gap.

use crate::normal::fold;
use std::ops::Range;

/// A count beside a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Where the mark stands, with its brackets: bytes of the text.
    pub at: Range<usize>,
    /// How many stand behind the line, whoever said it among them: 4 of "x4", 4 of "+3".
    pub times: u32,
    /// The mark counts those who came on top of whoever said it, as "+3" does; they are one fewer than `times`.
    pub more: bool,
}

/// The count beside a line, if there is one.
///
/// ```
/// use samskapa_words::count::count;
///
/// let told = count("samma sak – sista bussen!!  (x4 streck)").unwrap();
/// assert_eq!((told.times, told.more), (4, false));
/// assert_eq!(count("bussen, 3 till").unwrap().times, 4);
/// assert_eq!(count("Kyyti terveysasemalle 45 km"), None);
/// ```
#[must_use]
pub fn count(text: &str) -> Option<Counted> {
    at_end(text).or_else(|| at_start(text))
}

/// The words without the count beside them, and the count.
///
/// ```
/// use samskapa_words::count::without_count;
///
/// let (words, told) = without_count("Hjärtstartare saknas – IIII II");
/// assert_eq!((words, told.unwrap().times), ("Hjärtstartare saknas", 6));
/// ```
#[must_use]
pub fn without_count(text: &str) -> (&str, Option<Counted>) {
    let Some(told) = count(text) else { return (text.trim(), None) };
    let (before, after) = (&text[..told.at.start], &text[told.at.end..]);
    let apart = |letter: char| letter.is_whitespace() || DASHES.contains(&letter) || matches!(letter, ',' | ';' | ':');
    let words = if before.trim().is_empty() {
        after.trim_start_matches(apart).trim_end()
    } else {
        before.trim().trim_end_matches(apart)
    };
    (words, Some(told))
}

fn at_end(text: &str) -> Option<Counted> {
    let line = text.trim_end_matches(|letter: char| letter.is_whitespace() || matches!(letter, '.' | '!' | '?' | ',' | ';'));
    if let Some(inside) = line.strip_suffix([')', ']']) {
        let open = inside.rfind(['(', '['])?;
        let (times, more) = mark(&line[open + 1..inside.len()], Setting::Brackets(&line[..open]))?;
        return Some(Counted { at: open..line.len(), times, more });
    }
    let mut starts: Vec<usize> = Vec::new();
    let mut from = line.len();
    while from > 0 && starts.len() < PARTS {
        let before = line[..from].trim_end();
        from = before
            .char_indices()
            .rev()
            .find(|(_, letter)| letter.is_whitespace())
            .map_or(0, |(at, space)| at + space.len_utf8());
        starts.push(from);
    }
    starts.into_iter().rev().find_map(|start| {
        let (times, more) = mark(&line[start..], Setting::After(&line[..start]))?;
        Some(Counted { at: start..line.len(), times, more })
    })
}

fn at_start(text: &str) -> Option<Counted> {
    let start = text.len() - text.trim_start().len();
    let mut end = start;
    let mut best = None;
    for _ in 0..PARTS {
        let gap = text[end..].len() - text[end..].trim_start().len();
        let Some(word) = text[end + gap..].find(char::is_whitespace) else { break };
        end += gap + word;
        let colon = text[start..end].strip_suffix([':', ',']);
        let setting = if colon.is_some() { Setting::Colon } else { Setting::Before };
        if let Some((times, more)) = mark(colon.unwrap_or(&text[start..end]), setting) {
            best = Some(Counted { at: start..end, times, more });
        } else if best.is_some() {
            break;
        }
    }
    best
}

/// Where a mark stands, which tells how much it must say by itself.
#[derive(Clone, Copy)]
enum Setting<'t> {
    /// In brackets after these words.
    Brackets(&'t str),
    /// At the end of a line, after these words.
    After(&'t str),
    /// Before the words.
    Before,
    /// Before the words, with a colon or comma between.
    Colon,
}

/// How many a mark counts, and whether on top of whoever said it.
fn mark(written: &str, setting: Setting<'_>) -> Option<(u32, bool)> {
    if written.len() > LONGEST {
        return None;
    }
    let (drawn, rest) = strokes(written);
    if drawn.is_some_and(|drawn| drawn.enough(setting)) {
        let rest = pieces(rest)?;
        let unit = matches!(rest.as_slice(), [] | [Piece::Vote]);
        return unit.then(|| (drawn.map_or(0, |drawn| drawn.count), false));
    }
    let parts = pieces(written)?;
    let (times, more) = match parts.as_slice() {
        [Piece::Times, Piece::Figure(times), rest @ ..] | [Piece::Figure(times), Piece::Times, rest @ ..] => {
            (*times, matches_unit(rest)?)
        }
        [Piece::Plus, Piece::Figure(times), rest @ ..] => {
            matches_unit(rest)?;
            // A sum ("10 +3") is no count.
            let sum =
                matches!(setting, Setting::After(words) if words.trim_end().ends_with(|last: char| last.is_ascii_digit()));
            (!sum && !matches!(setting, Setting::Before)).then_some((*times, true))?
        }
        [Piece::Figure(times) | Piece::Named(times), Piece::Vote, rest @ ..] => {
            let more = matches_unit(rest)?;
            (!matches!(setting, Setting::Before)).then_some((*times, more))?
        }
        [Piece::Figure(times) | Piece::Named(times), Piece::More]
        | [Piece::Figure(times) | Piece::Named(times), Piece::Person | Piece::Thing, Piece::More]
        | [Piece::Figure(times) | Piece::Named(times), Piece::More, Piece::Person] => {
            setting.is_apart(true).then_some((*times, true))?
        }
        [Piece::Figure(times), Piece::Person] => setting.is_apart(false).then_some((*times, false))?,
        [Piece::Figure(times), Piece::Thing] => {
            (setting.is_apart(false) || setting.after_few()).then_some((*times, false))?
        }
        [Piece::Figure(times)] => {
            let Setting::Brackets(before) = setting else { return None };
            (*times < 100 && !before.trim().is_empty() && !may_be_an_age(before)).then_some((*times, false))?
        }
        _ => return None,
    };
    (1..=MOST).contains(&times).then_some((times + u32::from(more), more))
}

/// What may follow a figure that a sign has made a count: nothing, what was counted, and whether they are more.
fn matches_unit(rest: &[Piece]) -> Option<bool> {
    match rest {
        [] | [Piece::Vote | Piece::Person | Piece::Thing] => Some(false),
        [Piece::More] | [Piece::Vote | Piece::Person | Piece::Thing, Piece::More] => Some(true),
        _ => None,
    }
}

impl Setting<'_> {
    /// Whether the mark is set apart from the words; `lightly` takes a comma or colon for enough.
    fn is_apart(self, lightly: bool) -> bool {
        match self {
            Self::Brackets(_) => true,
            Self::Colon => lightly,
            Self::Before => false,
            Self::After(words) => {
                let bare = words.trim_end();
                let gap = words.len() - bare.len() > 1 || words.ends_with('\t');
                let sign = |last: char| {
                    DASHES.contains(&last) || matches!(last, '.' | '!' | '?') || (lightly && matches!(last, ',' | ';' | ':'))
                };
                bare.is_empty() || gap || bare.ends_with(sign)
            }
        }
    }

    /// Whether so few words stand before the mark that they are a heading and no sentence: "bussen 4 st".
    fn after_few(self) -> bool {
        matches!(self, Self::After(words) if words.split_whitespace().count() <= 2 && !words.contains([',', ':']))
    }
}

/// Whether a number in brackets after these words may be somebody's age: "min granne Anna (34)". A capital within the
/// line is a name, unless a small word before it makes it a place: "i Storsjöbyn (4)".
fn may_be_an_age(before: &str) -> bool {
    let mut words = before.split_whitespace().rev();
    let is_name = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let Some(last) = words.next() else { return false };
    match words.next() {
        Some(second) => is_name(last) && !AT.contains(&fold(second).as_str()),
        None => false,
    }
}

/// Strokes drawn one by one.
#[derive(Clone, Copy)]
struct Drawn {
    first: char,
    count: u32,
}

impl Drawn {
    /// Few I's or x's alone may be a numeral or a cross.
    fn enough(self, setting: Setting<'_>) -> bool {
        let least = match (self.first, setting) {
            ('|' | '✓' | '✔' | '●' | '•' | '☑' | '✅', Setting::After(_) | Setting::Brackets(_)) => 1,
            (_, Setting::Brackets(_)) | ('|' | '✓' | '✔' | '☑' | '✅', _) => 2,
            ('I' | 'l', _) => 4,
            (_, Setting::After(_)) => 3,
            _ => 4,
        };
        self.count >= least
    }
}

/// The strokes that a mark begins with, in groups or not, and what stands after them. A slash across four is the fifth.
fn strokes(written: &str) -> (Option<Drawn>, &str) {
    let written = written.trim();
    let Some(first) = written.chars().next().filter(|first| STROKES.contains(first)) else { return (None, written) };
    let slanted = |letter: char| matches!(first, '|' | 'I' | 'l') && matches!(letter, '/' | '\\');
    let mut count = 0_u32;
    let mut end = 0;
    for part in written.split_inclusive(char::is_whitespace) {
        if !part.trim_end().chars().all(|letter| letter == first || slanted(letter)) {
            break;
        }
        count = count.saturating_add(u32::try_from(part.trim_end().chars().count()).unwrap_or(u32::MAX));
        end += part.len();
    }
    ((count > 0).then_some(Drawn { first, count }), &written[end..])
}

/// What a mark is made of.
#[derive(Clone, Copy)]
enum Piece {
    Figure(u32),
    /// A number in a word: "fyra".
    Named(u32),
    Times,
    Plus,
    Vote,
    Person,
    Thing,
    More,
}

/// The pieces of a mark; none if anything else stands in it.
fn pieces(written: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = written.trim();
    while let Some(first) = rest.chars().next() {
        let alike: fn(char) -> bool = if first.is_ascii_digit() {
            |letter| letter.is_ascii_digit()
        } else if first.is_alphabetic() {
            char::is_alphabetic
        } else {
            |_| false
        };
        let end = rest.find(|letter| !alike(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let word = fold(&rest[..end]);
        pieces.push(match word.as_str() {
            "x" | "×" | "*" => Piece::Times,
            "+" => Piece::Plus,
            figure if first.is_ascii_digit() => Piece::Figure(figure.parse().ok()?),
            word if VOTES.contains(&word) => Piece::Vote,
            word if PERSONS.contains(&word) => Piece::Person,
            word if THINGS.contains(&word) => Piece::Thing,
            word if MORE.contains(&word) => Piece::More,
            word => Piece::Named(NUMBERS.iter().find(|(name, _)| *name == word)?.1),
        });
        rest = rest[end..].trim_start();
    }
    Some(pieces)
}

/// A mark is looked for in so many parts between spaces: groups of strokes are long.
const PARTS: usize = 8;
/// Longer than any mark, in bytes.
const LONGEST: usize = 80;
/// No meeting gives a line more than this.
const MOST: u32 = 999;

const DASHES: [char; 4] = ['-', '–', '—', '−'];
const STROKES: [char; 16] = ['|', 'I', 'l', 'x', 'X', '/', '✓', '✔', '•', '●', '+', '×', '☑', '✅', '👍', '❤'];

#[rustfmt::skip]
const VOTES: [&str; 56] = [
    "streck", "strecken", "röst", "röster", "prick", "prickar", "klistermärke", "klistermärken", "klisterlapp", "klisterlappar",
    "kryss", "bockar", "streg", "streger", "stemme", "stemmer", "prik", "prikker", "klistermærke", "klistermærker", "kryds",
    "strek", "streker", "strekar", "røyst", "røyster", "prikk", "prikkar", "klistremerke", "klistremerker", "krysser",
    "ääni", "ääntä", "ääniä", "tarra", "tarraa", "viiva", "viivaa", "rasti", "rastia", "tykkäystä", "peukku", "peukkua",
    "tukkimiestä", "pilkku", "vote", "votes", "dot", "dots", "sticker", "stickers", "tally", "tallies", "strokes", "marks", "likes",
];
#[rustfmt::skip]
const PERSONS: [&str; 12] = [
    "person", "personer", "personar", "pers", "persons", "people", "henkilö", "henkilöä", "hlö", "hlöä", "ihmistä", "folk",
];
const THINGS: [&str; 8] = ["st", "styck", "stycken", "stk", "stykker", "kpl", "kappaletta", "pcs"];
#[rustfmt::skip]
const MORE: [&str; 14] = [
    "till", "fler", "andra", "flere", "til", "mere", "andre", "fleire", "også", "lisää", "muuta", "more", "others", "other",
];
/// Small words before the name of a place.
#[rustfmt::skip]
const AT: [&str; 26] = [
    "i", "på", "till", "vid", "från", "mot", "mellan", "och", "av", "för", "til", "ved", "fra", "mod", "og", "mellem", "mellom",
    "in", "at", "to", "from", "near", "of", "and", "the", "ja",
];
#[rustfmt::skip]
const NUMBERS: [(&str, u32); 61] = [
    ("två", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("sex", 6), ("sju", 7), ("åtta", 8), ("nio", 9), ("tio", 10), ("elva", 11),
    ("tolv", 12), ("tjugo", 20), ("to", 2), ("fire", 4), ("seks", 6), ("syv", 7), ("otte", 8), ("ni", 9), ("ti", 10),
    ("elleve", 11), ("tyve", 20), ("sju", 7), ("åtte", 8), ("tjue", 20), ("tjuge", 20), ("kaksi", 2), ("kolme", 3), ("neljä", 4),
    ("viisi", 5), ("kuusi", 6), ("seitsemän", 7), ("kahdeksan", 8), ("yhdeksän", 9), ("kymmenen", 10), ("yksitoista", 11),
    ("kaksitoista", 12), ("kaksikymmentä", 20), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("twenty", 20), ("tretton", 13), ("fjorton", 14),
    ("femton", 15), ("tretten", 13), ("fjorten", 14), ("femten", 15), ("kolmetoista", 13), ("neljätoista", 14),
    ("viisitoista", 15), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
];
