//! The word picture: the words that many used, large. A list beside it says the same to those who do not see it.
//!
//! Words are counted once for each note they stand in. Those without meaning of their own are left out, and so is what
//! was found to be personal even where a person let the note stand, and every name: a picture lifts words out of what
//! made them harmless.

use crate::sorting::beside;
use samskapa_words::{near, personal};
use std::collections::{BTreeMap, BTreeSet};

/// More words than this are a grey cloud.
const MOST: usize = 40;
/// The width of the picture, in the units in which letters are measured.
const WIDTH: u32 = 1000;
/// The smallest and the largest letters.
const SIZES: (u32, u32) = (30, 120);
/// Space between words, in hundredths of the height of their letters.
const GAP: u32 = 45;

/// A picture of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Picture {
    pub width: u32,
    pub height: u32,
    pub words: Vec<Placed>,
    /// The same as a list, the commonest first.
    pub list: Vec<(String, usize)>,
}

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub word: String,
    pub x: u32,
    pub y: u32,
    pub size: u32,
    /// The room it has; `x` is the middle of it.
    pub width: u32,
    /// Whether it is among the commonest.
    pub strong: bool,
}

/// The words of notes and in how many notes each stands, the commonest first. Forms of one word count as one.
pub(crate) fn counted(notes: &[&str]) -> Vec<(String, usize)> {
    let mut counted: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let names: BTreeSet<String> = notes.iter().flat_map(|note| names(note)).collect();
    for note in notes {
        let note = without_personal(note);
        for (stem, word) in near::stems(&note, beside::spoken(&note)) {
            let word = word.to_lowercase();
            if !word.chars().all(|letter| letter.is_ascii_digit()) && !names.contains(&word) {
                *counted.entry(stem).or_default().entry(word).or_default() += 1;
            }
        }
    }
    let mut words: Vec<(String, usize)> = counted
        .into_values()
        .filter_map(|forms| {
            let all = forms.values().sum();
            // The commonest form stands for all; of several, the shortest, which is mostly the plain one.
            let form = forms
                .into_iter()
                .min_by_key(|(form, notes)| (std::cmp::Reverse(*notes), form.chars().count(), form.clone()))?;
            Some((form.0, all))
        })
        .collect();
    words.sort_by(|(one, few), (other, more)| more.cmp(few).then(one.cmp(other)));
    words
}

/// Names of people and places: what has a capital letter within a sentence. A word that is a name in one note is left
/// out of all.
fn names(note: &str) -> Vec<String> {
    let sentences = note.split_inclusive(['.', '!', '?', ':', '\n']);
    let within = sentences
        .flat_map(|sentence| sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).skip(1));
    within.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_lowercase).collect()
}

fn without_personal(note: &str) -> String {
    let findings = personal::find(note);
    let inside = |at: usize| findings.iter().any(|finding| (finding.start..finding.end).contains(&at));
    note.chars().enumerate().map(|(at, letter)| if inside(at) { ' ' } else { letter }).collect()
}

/// Lays words out in lines, the commonest in the middle.
pub(crate) fn of(list: Vec<(String, usize)>) -> Picture {
    let list: Vec<(String, usize)> = list.into_iter().take(MOST).collect();
    let (most, least) = (list.first().map_or(1, |(_, n)| *n), list.last().map_or(1, |(_, n)| *n));
    let size = |people: usize| {
        let span = u32::try_from((most - least).max(1)).unwrap_or(u32::MAX);
        let above = u32::try_from(people - least).unwrap_or(u32::MAX).min(span);
        let size = SIZES.0 + (SIZES.1 - SIZES.0) * above / span;
        if most == least { SIZES.0.midpoint(SIZES.1) } else { size }
    };
    let mut lines: Vec<Vec<Placed>> = Vec::new();
    let mut left = 0;
    for (word, people) in &list {
        let wide = hundredths(word);
        // A long word is set smaller rather than cut.
        let size = size(*people).min(WIDTH * 100 / wide);
        let (width, gap) = (wide * size / 100, size * GAP / 100);
        let strong = *people > 1 && size > SIZES.0.midpoint(SIZES.1);
        let placed = Placed { word: word.clone(), x: 0, y: 0, size, width, strong };
        match lines.last_mut() {
            Some(line) if width + gap <= left => {
                left -= width + gap;
                line.push(placed);
            }
            _ => {
                left = WIDTH - width;
                lines.push(vec![placed]);
            }
        }
    }
    let lines = middle_out(lines);
    let (mut words, mut y, mut tails) = (Vec::new(), 0, 0);
    for line in lines {
        let height = line.iter().map(|word| word.size).max().unwrap_or(0);
        y += tails + height * 105 / 100;
        // The tails of letters such as g and y hang below the line.
        tails = height * 30 / 100;
        let gaps: u32 = line.iter().skip(1).map(|word| word.size * GAP / 100).sum();
        let mut x = (WIDTH - line.iter().map(|word| word.width).sum::<u32>() - gaps) / 2;
        for (nth, word) in line.into_iter().enumerate() {
            x += if nth > 0 { word.size * GAP / 100 } else { 0 };
            let width = word.width;
            words.push(Placed { x: x + width / 2, y, ..word });
            x += width;
        }
    }
    Picture { width: WIDTH, height: y + tails, words, list }
}

/// How wide a word is at most in the letters of any device, in hundredths of their height.
fn hundredths(word: &str) -> u32 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | '\'' | '-' | '.' => 32,
        'f' | 'r' | 't' => 42,
        'm' | 'w' | 'æ' => 92,
        _ => 62,
    };
    word.chars().map(letter).sum::<u32>().max(1)
}

/// The first in the middle, the others in turns below and above.
fn middle_out<T>(all: Vec<T>) -> Vec<T> {
    let mut out = std::collections::VecDeque::new();
    for (nth, one) in all.into_iter().enumerate() {
        if nth % 2 == 0 { out.push_back(one) } else { out.push_front(one) }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_once_for_each_note_and_small_words_not_at_all() {
        let words = counted(&["Bussen, bussen och bussen", "Det finns ingen buss", "Läkaren byts", "en buss kl 18"]);
        assert_eq!(words.first(), Some(&("buss".to_owned(), 3)));
        assert!(words.iter().all(|(word, _)| !["och", "det", "finns", "ingen", "18"].contains(&word.as_str())), "{words:?}");
    }

    #[test]
    fn what_is_personal_is_in_no_picture() {
        let words = counted(&["Ring Anna Svensson på 070-174 06 35 om bussen"]);
        assert!(words.iter().any(|(word, _)| word == "bussen"));
        assert!(words.iter().all(|(word, _)| !["anna", "svensson", "070"].contains(&word.as_str())), "{words:?}");
    }

    #[test]
    fn no_word_covers_another_or_leaves_the_picture() {
        let list: Vec<(String, usize)> = (1..=60).rev().map(|n| ("ö".repeat(1 + n % 37), n)).collect();
        let picture = of(list);
        assert_eq!((picture.words.len(), picture.list.len()), (MOST, MOST));
        for (nth, one) in picture.words.iter().enumerate() {
            let edges = |word: &Placed| (word.x - word.width / 2, word.x + word.width / 2);
            assert!(edges(one).1 <= picture.width && one.y <= picture.height && one.y >= one.size, "{one:?}");
            for other in &picture.words[nth + 1..] {
                let beside = edges(one).1 <= edges(other).0 || edges(other).1 <= edges(one).0;
                let apart = one.y <= other.y - other.size || other.y <= one.y - one.size;
                assert!(beside || apart, "{one:?} {other:?}");
            }
        }
        assert_eq!(of(Vec::new()).words, []);
        assert_eq!(of(vec![("buss".to_owned(), 1)]).words.len(), 1);
    }
}
