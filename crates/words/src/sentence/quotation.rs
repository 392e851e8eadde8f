//! What somebody is quoted as saying: between quotation marks, or after a dash at the beginning of a line.
//!
//! A mark opens or closes by what stands beside it, as a reader sees it, so that one mark too many spoils nothing after it
//! and the apostrophe of "it's" is none.

use super::{is_space, lines, trimmed};
use crate::word::words;
use std::ops::Range;

/// What is inside quotation marks, without them: bytes of the text, in order, without overlap; of quotations within
/// quotations the outer. Known are ”…”, “…”, „…”, »…«, »…», «…», "…", ’…’, ‘…’, '…', ›…‹ and ‹…›, and the dash of a line
/// such as "– Jag vill åka buss, sa Tolvan.", up to who said it. No quotation goes beyond an empty line, and those in
/// single marks not beyond their own.
///
/// ```
/// use samskapa_words::sentence::quotations;
///
/// let text = "Hun sagde: »Bussen kører aldrig.« Så gik hun.\n– Jag väntar, sa Tolvan.";
/// let found: Vec<&str> = quotations(text).into_iter().map(|at| &text[at]).collect();
/// assert_eq!(found, ["Bussen kører aldrig.", "Jag väntar"]);
/// ```
#[must_use]
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> =
        lines(text).filter_map(|line| after_dash(text, line)).chain(between_marks(text)).collect();
    found.sort_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
    let mut end = 0;
    found.retain(|at| {
        let is_outer = at.start >= end;
        end = if is_outer { at.end } else { end };
        is_outer
    });
    found
}

/// A mark that has opened a quotation.
struct Open {
    mark: char,
    inside: usize,
}

/// Quotations within quotations within quotations: what has opened more than this many was never meant to close.
const DEEPEST: usize = 8;

fn between_marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut before: Option<char> = None;
    let mut line_is_empty = true;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map(|(_, c)| *c);
        if c == '\n' {
            open.retain(|open| !line_is_empty && !is_single(open.mark));
            line_is_empty = true;
        } else if !is_space(c) {
            line_is_empty = false;
        }
        if is_mark(c) {
            let closed = open.iter().rposition(|open| closes(open.mark, c)).filter(|_| may_close(c, before, after));
            if let Some(closed) = closed {
                let inside = trimmed(text, open[closed].inside..at);
                open.truncate(closed);
                let least = if is_single(c) { 3 } else { 1 };
                if text[inside.clone()].chars().filter(|c| c.is_alphanumeric()).take(least).count() == least {
                    found.push(inside);
                }
            } else if may_open(c, before, after) {
                if open.len() == DEEPEST {
                    open.remove(0);
                }
                open.push(Open { mark: c, inside: at + c.len_utf8() });
            }
        }
        before = Some(c);
    }
    found
}

fn is_mark(c: char) -> bool {
    is_single(c) || matches!(c, '"' | '”' | '“' | '„' | '‟' | '»' | '«')
}

fn is_single(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '‚' | '›' | '‹')
}

fn closes(open: char, c: char) -> bool {
    match open {
        '”' => c == '”',
        '“' | '‟' => c == '”' || c == '“',
        '„' => matches!(c, '”' | '“' | '"'),
        '»' => c == '«' || c == '»',
        '«' => c == '»',
        '"' => c == '"',
        '’' => c == '’',
        '‘' => c == '’' || c == '‘',
        '‚' => matches!(c, '‘' | '’'),
        '›' => c == '‹' || c == '›',
        '‹' => c == '›',
        '\'' => c == '\'',
        _ => false,
    }
}

fn may_open(c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_free = before.is_none_or(|before| !before.is_alphanumeric() && !matches!(before, '.' | '!' | '?' | ','));
    // The years '68 and the '90s.
    let is_year = is_single(c) && after.is_some_and(|after| after.is_ascii_digit());
    let holds = after.is_some_and(|after| !is_space(after)) || is_pointed(c);
    is_free && holds && !is_year
}

fn may_close(c: char, before: Option<char>, after: Option<char>) -> bool {
    let is_free = after.is_none_or(|after| !after.is_alphanumeric());
    let holds = before.is_some_and(|before| !is_space(before)) || is_pointed(c);
    is_free && holds
}

/// Angled marks show by themselves which way they point, and may stand apart from the words: « Hei ».
fn is_pointed(c: char) -> bool {
    matches!(c, '«' | '»')
}

/// What is said in a line that begins with a dash. A list may be made with dashes as well; speech begins with a capital
/// letter and ends with a stop, or with a comma and who said it.
fn after_dash(text: &str, line: Range<usize>) -> Option<Range<usize>> {
    let line = trimmed(text, line);
    let said = text[line.clone()].strip_prefix(['–', '—']).filter(|said| said.starts_with(is_space))?;
    let said = trimmed(text, line.end - said.len()..line.end);
    text[said.clone()].chars().next().filter(|first| first.is_uppercase())?;
    if let Some(end) = told_by(&text[said.clone()]) {
        return Some(trimmed(text, said.start..said.start + end));
    }
    text[said.clone()].ends_with(['.', '!', '?', '…']).then_some(said)
}

/// Where speech stops and who said it begins: at "…, sa Tolvan", "…! ropte hun" and "… – sanoi hän".
fn told_by(said: &str) -> Option<usize> {
    words(said).filter(|word| SAYS.contains(&word.text)).find_map(|word| {
        let before = said[..word.at.start].trim_end_matches(is_space);
        let speech = before.trim_end_matches([',', '–', '—']).trim_end_matches(is_space);
        let is_apart = before.len() < word.at.start && (speech.len() < before.len() || before.ends_with(['!', '?', '…']));
        (is_apart && speech.chars().any(char::is_alphanumeric)).then_some(speech.len())
    })
}

/// Words for saying, as they stand after speech. "Mener du" and the like open a sentence too, but not after a comma with
/// somebody's name next; a few will be taken wrongly, and a quotation is then too short, never too long.
const SAYS: &[&str] = &[
    // Swedish
    "sa",
    "sade",
    "säger",
    "frågade",
    "frågar",
    "undrade",
    "undrar",
    "svarade",
    "svarar",
    "ropade",
    "ropar",
    "berättade",
    "berättar",
    "menade",
    "menar",
    "tyckte",
    "tycker",
    "tillade",
    "tillägger",
    "förklarade",
    "förklarar",
    "viskade",
    // Danish and Norwegian
    "sagde",
    "siger",
    "spurgte",
    "spørger",
    "svarede",
    "svarer",
    "råbte",
    "råber",
    "fortalte",
    "fortæller",
    "mente",
    "mener",
    "tilføjede",
    "tilføjer",
    "forklarede",
    "forklarer",
    "hviskede",
    "sier",
    "spurte",
    "spør",
    "svarte",
    "ropte",
    "roper",
    "forteller",
    "tilføyde",
    "tilføyer",
    "forklarte",
    "hvisket",
    "seier",
    "spurde",
    "svara",
    "svarar",
    "ropa",
    "fortalde",
    "fortel",
    "meinte",
    "meiner",
    "forklarar",
    "kviskra",
    // Finnish
    "sanoi",
    "sanoo",
    "kysyi",
    "kysyy",
    "vastasi",
    "vastaa",
    "huusi",
    "kertoi",
    "kertoo",
    "totesi",
    "toteaa",
    "ihmetteli",
    "ihmettelee",
    "lisäsi",
    "selitti",
    "kuiskasi",
    // English
    "said",
    "says",
    "asked",
    "asks",
    "replied",
    "shouted",
    "added",
    "explained",
];
