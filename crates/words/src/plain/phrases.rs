//! The wordings of authorities, and what a neighbour would say.
//!
//! The lists stand in `data/plain`, one line for each wording: its forms with `|` between, then `=`, then the plainer forms
//! in the same order, or one for all. A line without `=` is a wording that the sentence has to be turned around to lose.

use super::{Hint, HintKind};
use crate::{
    language::Language,
    normal::fold,
    word::{Word, words},
};
use std::{collections::HashMap, sync::LazyLock};

/// Every heavy wording of a text, the longest where two begin alike, none within another.
pub(super) fn found(text: &str, language: Language) -> Vec<Hint> {
    let phrases =
        Language::ALL.into_iter().zip(LISTS.iter()).find(|(each, _)| *each == language).map(|(_, phrases)| phrases);
    let Some(phrases) = phrases else { return Vec::new() };
    let words: Vec<Word> = words(text).collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word.text)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = phrases.get(folded[at].as_str()).into_iter().flatten();
        let matching = begins.filter(|phrase| {
            let ends = at + phrase.words.len();
            folded.get(at..ends).is_some_and(|here| here == phrase.words) && are_together(text, &words[at..ends])
        });
        let Some(phrase) = matching.max_by_key(|phrase| phrase.words.len()) else {
            at += 1;
            continue;
        };
        let last = at + phrase.words.len() - 1;
        let place = words[at].at.start..words[last].at.end;
        found.push(Hint { at: place, kind: HintKind::BureaucraticPhrase, instead: phrase.instead });
        at = last + 1;
    }
    found
}

/// Whether nothing but spaces stands between words.
fn are_together(text: &str, words: &[Word]) -> bool {
    words.windows(2).all(|pair| text[pair[0].at.end..pair[1].at.start].chars().all(char::is_whitespace))
}

struct Phrase {
    words: Vec<&'static str>,
    instead: Option<&'static str>,
}

/// Wordings by their first word.
type Phrases = HashMap<&'static str, Vec<Phrase>>;

/// In the order of [`Language::ALL`].
static LISTS: LazyLock<[Phrases; 6]> = LazyLock::new(|| {
    [
        include_str!("../../data/plain/sv.txt"),
        include_str!("../../data/plain/da.txt"),
        include_str!("../../data/plain/nb.txt"),
        include_str!("../../data/plain/nn.txt"),
        include_str!("../../data/plain/fi.txt"),
        include_str!("../../data/plain/en.txt"),
    ]
    .map(phrases)
});

fn phrases(list: &'static str) -> Phrases {
    let mut phrases = Phrases::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let (heavy, plain) = line.split_once(" = ").unwrap_or((line, ""));
        let plainer: Vec<&str> = plain.split('|').filter(|plain| !plain.is_empty()).collect();
        for (at, form) in heavy.split('|').enumerate() {
            let words: Vec<&str> = form.split(' ').collect();
            let instead = plainer.get(at).or(plainer.first()).copied();
            phrases.entry(words[0]).or_default().push(Phrase { words, instead });
        }
    }
    phrases
}
