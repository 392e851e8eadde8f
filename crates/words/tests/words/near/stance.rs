//! What a sentence wants of what it speaks of, told by what it contradicts.

use samskapa_words::{
    language::Language::{self, Bokmal, Danish, English, Finnish, Nynorsk, Swedish},
    near::{Line, pairs},
    normal::fold,
};
use std::collections::BTreeSet;

/// What may be said of a thing. Whoever names it wishes for it; no bus, and a bus that does not come, are the same to somebody who waits.
const SAID: [&str; 5] = ["wished for", "so", "not so", "missed", "refused"];

/// The five things said of something, in plain words of each language.
const fn saying(language: Language) -> [&'static str; 5] {
    match language {
        Swedish => ["Vi vill ha {}", "{} fungerar", "{} fungerar inte", "{} saknas", "Stoppa {}"],
        Danish => ["Vi ønsker {}", "{} fungerer", "{} fungerer ikke", "{} mangler", "Stop {}"],
        Bokmal => ["Vi ønsker {}", "{} fungerer", "{} fungerer ikke", "{} mangler", "Stopp {}"],
        Nynorsk => ["Vi ønskjer {}", "{} fungerer", "{} fungerer ikkje", "{} manglar", "Stopp {}"],
        Finnish => ["Haluamme {}", "{} toimii", "{} ei toimi", "{} puuttuu", "Seis {}"],
        English => ["We want {}", "{} works", "{} does not work", "{} is missing", "Stop {}"],
    }
}

/// What a line about something contradicts.
fn contradicts(line: &str, thing: &str, language: Language) -> Vec<&'static str> {
    let is_against = |form: &str| {
        let other = form.replace("{}", thing);
        let pairs = pairs(&[line, &other].map(|text| Line::once(text, language)));
        assert_eq!(pairs.len(), 1, "{line} and {other} are about the same");
        pairs[0].against
    };
    SAID.into_iter().zip(saying(language)).filter(|(_, form)| is_against(form)).map(|(said, _)| said).collect()
}

#[test]
fn a_no_is_read_with_what_it_stands_beside() {
    let wish = ["not so", "refused"].as_slice();
    let statement = ["not so", "missed", "refused"].as_slice();
    let not = ["wished for", "so"].as_slice();
    let lack = ["so", "refused"].as_slice();
    let refusal = ["wished for", "so", "missed"].as_slice();
    for (language, thing, line, contradicted) in [
        (Swedish, "fler bussar", "Vi vill ha fler bussar", wish),
        (Swedish, "fler bussar", "Vi vill inte ha fler bussar", refusal),
        (Swedish, "fler vindkraftverk", "Inga fler vindkraftverk", refusal),
        (Swedish, "buss på kvällen", "Buss på kvällen", wish),
        (Swedish, "buss på kvällen", "Ingen buss på kvällen", not),
        (Swedish, "buss på kvällen", "Det finns ingen buss på kvällen", lack),
        (Swedish, "buss på kvällen", "Buss saknas på kvällen", lack),
        (Swedish, "buss på kvällen", "Bussen går inte på kvällen", not),
        (Swedish, "buss på kvällen", "Bussen går på kvällen", statement),
        (Swedish, "buss på kvällen", "Varför inte en buss på kvällen", wish),
        (Swedish, "bussen", "Stoppa inte bussen", wish),
        (Danish, "flere vindmøller", "Vi ønsker ikke flere vindmøller", refusal),
        (Bokmal, "lys langs skoleveien", "Det mangler lys langs skoleveien", lack),
        (Nynorsk, "ferje om kvelden", "Det finst ikkje ferje om kvelden", lack),
        (Finnish, "tuulivoimaa", "Emme halua tuulivoimaa", refusal),
        (Finnish, "bussia illalla", "Bussia ei ole illalla", lack),
        (English, "a bus after six", "There is no bus after six", lack),
        (English, "another car park", "We do not need another car park", refusal),
    ] {
        assert_eq!(contradicts(line, thing, language), contradicted, "{line}");
    }
}

/// Each word of a list with the name of the line it stands on, and which side of a bar.
fn listed(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str, usize)> {
    list.lines().filter_map(|line| line.split_once(':')).flat_map(|(name, words)| {
        words
            .split('|')
            .enumerate()
            .flat_map(move |(side, words)| words.split_whitespace().map(move |word| (name, word, side)))
    })
}

#[test]
fn every_word_that_says_yes_or_no_is_folded_and_has_a_role_with_a_meaning() {
    const ROLES: [&str; 13] =
        ["not", "none", "lacks", "without", "stop", "wish", "is", "exists", "more", "only", "why", "clause", "how"];
    for list in [
        include_str!("../../../data/stance/sv.txt"),
        include_str!("../../../data/stance/da.txt"),
        include_str!("../../../data/stance/nb.txt"),
        include_str!("../../../data/stance/nn.txt"),
        include_str!("../../../data/stance/fi.txt"),
        include_str!("../../../data/stance/en.txt"),
    ] {
        for (role, word, _) in listed(list) {
            assert_eq!(fold(word), word);
            assert!(ROLES.contains(&role), "{word} is {role:?}");
        }
    }
}

#[test]
fn every_word_with_an_opposite_is_folded_and_none_is_its_own() {
    for list in [
        include_str!("../../../data/opposites/sv.txt"),
        include_str!("../../../data/opposites/da.txt"),
        include_str!("../../../data/opposites/nb.txt"),
        include_str!("../../../data/opposites/nn.txt"),
        include_str!("../../../data/opposites/fi.txt"),
        include_str!("../../../data/opposites/en.txt"),
    ] {
        let ends: BTreeSet<_> = listed(list).collect();
        assert!(!ends.is_empty());
        for (of, word, side) in &ends {
            assert_eq!(fold(word), *word);
            assert!(!ends.contains(&(of, word, 1 - side)), "{word} is its own opposite in {of}");
        }
    }
}
